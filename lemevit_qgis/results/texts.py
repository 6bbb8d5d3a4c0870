"""Texts for progress and report of a run."""

from __future__ import annotations

import html
import os
import re
from collections.abc import Sequence
from typing import Any

from ..errors import description, tr
from ..number_texts import decimal, percent, whole

UNSEEN_SHIFT_PX = 0.05


def progress_text(event: dict[str, Any]) -> str:
    """Format a progress event: the stage with its tiles or percent, and the time left."""
    if event.get("estimate"):
        return estimate_text(event["estimate"])
    stage, done, total = str(event.get("stage", "")), int(event.get("done") or 0), int(event.get("total") or 0)
    if event.get("fetch") and total:
        parts = [tr("Reading {} of {} MB from {}").format(_mb(done), _mb(total), event["fetch"].get("host", ""))]
    elif stage == "predict" and total:
        parts = [tr("Tile {} of {}").format(whole(min(done + 1, total)), whole(total))]
    else:
        share = f" {percent(min(1.0, done / total))}" if total > 1 else ""
        parts = [f"{stages().get(stage, stage)}{share}"]
    if event.get("eta_s") is not None:
        parts.append(time_left_text(float(event["eta_s"])))
    return " · ".join(part for part in parts if part)


def _mb(size: int) -> str:
    """Return bytes as megabytes, with a decimal where they are few."""
    return decimal(size / 1e6, 0 if size >= 10e6 else 1)


def stages() -> dict[str, str]:
    """Return the names of the stages of a run."""
    return {
        "predict": tr("Predicting"),
        "write": tr("Writing"),
        "polygonise": tr("Making polygons"),
        "plan": tr("Preparing"),
        "verify": tr("Checking the result"),
        "improve": tr("Improving"),
    }


def time_left_text(seconds: float) -> str:
    """Format the time left, in steps that are as fine as it is known."""
    if seconds < 10:
        return tr("a few seconds left")
    if seconds < 55:
        return tr("about {} s left").format(round(seconds / 10) * 10)
    if seconds < 5400:
        return tr("about {} min left").format(round(seconds / 60))
    return tr("about {} h left").format(round(seconds / 3600))


def estimate_text(estimate: dict[str, Any]) -> str:
    """Format the time, disk and memory that a run takes."""
    memory = "?" if estimate.get("memory_mb") is None else whole(estimate["memory_mb"])
    text = tr("about {} s, {} MB of disk, {} MB of memory")
    return text.format(whole(estimate.get("seconds", 0.0)), whole(estimate.get("disk_mb", 0.0)), memory)


def reading_text(entry: dict[str, Any]) -> str:
    """Format the bands and values that are read from a raster."""
    bands = [
        f"{item['name']} {item['band']}" + (f" ({item['label']})" if item["label"] else "") for item in entry["bands"]
    ]
    return tr("{}: bands {}, input values {}").format(
        os.path.basename(str(entry["path"])), ", ".join(bands), entry["values"]["text"]
    )


def fetched_text(report: dict[str, Any]) -> str:
    """Format what a run reads from servers: bytes and time, empty if it reads none."""
    found = [entry for entry in report.get("inputs", []) if entry.get("fetched")]
    if not found:
        return ""
    size = _mb(sum(int(entry["fetched"]["needed_bytes"]) for entry in found))
    hosts = ", ".join(dict.fromkeys(host for entry in found for host in entry["fetched"]["hosts"]))
    seconds = sum(float(entry["fetched"]["expected_seconds"]) for entry in found)
    text = tr("Reads {} MB from {} in about {} s, estimated from its first blocks.")
    return text.format(size, hosts, whole(max(1, seconds)))


def pair_text(report: dict[str, Any]) -> str:
    """Format overlap and shift of two compared rasters, empty if the report has none."""
    pair = report.get("pair") or {}
    parts = []
    if pair.get("overlap_share") is not None:
        parts.append(tr("The dates overlap by {}").format(percent(float(pair["overlap_share"]))))
    shift = pair.get("shift_px")
    if shift and max(abs(float(part)) for part in shift) < UNSEEN_SHIFT_PX:
        parts.append(tr("no shift between them"))
    elif shift:
        said = tr("shift {} / {} pixels").format(*(decimal(part, 1) for part in shift))
        if pair.get("shift_m") is not None:
            said += f" ({decimal(pair['shift_m'], 1)} m)"
        parts.append(f"{said}, {tr('corrected') if pair.get('is_aligned') else tr('not corrected')}")
    return "; ".join(parts)


def counts_text(report: dict[str, Any]) -> str:
    """Format the number of objects per class, empty if the report counts none."""
    counted = [entry for entry in report.get("classes", []) if entry.get("count") is not None]
    found = shown_classes(counted)
    return ", ".join(f"{whole(entry['count'])} × {words(entry['class_name'])}" for entry in found)


def class_text(entry: dict[str, Any]) -> str:
    """Format a class of the report in one line: objects, or pixels and area."""
    if entry.get("count") is not None:
        return f"{words(entry['class_name'])}: {whole(entry['count'])}"
    area = entry.get("area_m2")
    shown = "" if area is None else f", {whole(area)} m²"
    return f"{words(entry['class_name'])}: {whole(entry.get('pixels') or 0)} px{shown}"


def notes_of(report: dict[str, Any]) -> str:
    """Format settings and facts of the run as HTML for the layer notes."""
    model, device = report.get("model") or {}, report.get("device") or {}
    tiles, seconds = report.get("tiles") or {}, report.get("seconds") or {}
    rows = [
        (tr("Model"), f"{model.get('name', '')} ({str(model.get('sha256', ''))[:12]})"),
        (tr("Input"), ", ".join(str(entry.get("path", "")) for entry in report.get("inputs", []))),
        (tr("Device"), f"{device.get('used', '')} {device.get('reason') or ''}".strip()),
        (tr("Precision"), str(report.get("precision") or "")),
        (tr("Tiles"), f"{tiles.get('predicted', 0)} / {tiles.get('total', 0)}"),
        (tr("Time"), f"{decimal(seconds.get('total') or 0.0, 1)} s"),
    ]
    if pair_text(report):
        rows.append((tr("Two dates"), pair_text(report)))
    rows += [(words(str(entry["class_name"])), amount_text(entry) or "-") for entry in report.get("classes", [])]
    rows += [(tr("Warning"), description(entry)) for entry in report.get("warnings", [])]
    body = "".join(f"<tr><td>{html.escape(key)}</td><td>{html.escape(value)}</td></tr>" for key, value in rows)
    return f"<h3>LeMeViT</h3><table>{body}</table>"


def words(class_name: str) -> str:
    """Return a class name as it is read: ``AnnualCrop`` and ``annual_crop`` as ``Annual crop``."""
    parted = re.sub(r"(?<=[a-z])(?=[A-Z][a-z])", " ", class_name.replace("_", " ")).strip()
    if parted != class_name:
        parted = " ".join(part if part.isupper() else part.lower() for part in parted.split())
    return parted[:1].upper() + parted[1:]


def shown_classes(classes: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the classes of which something was found, all of them where that holds for none."""
    found = [entry for entry in classes if _amount(entry) != 0]
    return found or list(classes)


def _amount(entry: dict[str, Any]) -> float | None:
    """Objects, pixels or area of a class, ``None`` if the report has none of them."""
    amounts = (entry.get(key) for key in ("count", "pixels", "area_m2"))
    return next((float(amount) for amount in amounts if amount is not None), None)


def amount_text(entry: dict[str, Any]) -> str:
    """Format objects or area of a class, empty if the report has neither."""
    if entry.get("count") is not None:
        return whole(entry["count"])
    return "" if entry.get("area_m2") is None else area_text(float(entry["area_m2"]))


def area_text(area_m2: float) -> str:
    """Format an area in m², ha or km²."""
    if area_m2 >= 1e6:
        return f"{decimal(area_m2 / 1e6, 2)} km²"
    return f"{decimal(area_m2 / 1e4, 2)} ha" if area_m2 >= 1e4 else f"{whole(area_m2)} m²"


def class_rows(report: dict[str, Any]) -> list[dict[str, Any]]:
    """Return name, objects, pixels, area in m² and share of valid pixels in percent per class."""
    classes = report.get("classes") or []
    whole = sum(entry.get("pixels") or 0 for entry in classes)
    rows = []
    for entry in classes:
        pixels = entry.get("pixels")
        share = None if not whole or pixels is None else round(100 * pixels / whole, 3)
        row = {"class_name": words(str(entry.get("class_name", ""))), "count": entry.get("count"), "pixels": pixels}
        rows.append({**row, "area_m2": entry.get("area_m2"), "share": share})
    return rows
