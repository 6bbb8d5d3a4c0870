"""Terminal output of a run: progress, warnings and errors on stderr, the summary on stdout."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import Any, TextIO

from ..input_values import STORED

_BAR_CELLS = 30
_QUIET_S = 5.0  # between progress lines where there is no terminal, so that logs stay short
_DONE = "done"


class Console:
    """Takes events and writes text.

    Args:
        out: for the summary.
        err: for progress, warnings and errors.
    """

    def __init__(self, out: TextIO | None = None, err: TextIO | None = None) -> None:
        self._out = out or sys.stdout
        self._err = err or sys.stderr
        self._is_terminal = self._err.isatty()
        self._bar_length = 0
        self._last_stage = ""
        self._last_time = float("-inf")

    def emit(self, event: dict[str, Any]) -> None:
        """Show one event of ``protocol``."""
        kind = event["event"]
        if kind == "progress":
            self._progress(event)
        elif kind in ("warning", "error"):
            self._clear_bar()
            self._err.write(f"{kind} {event['code']}: {event['what']}\nfix: {event['fix']}\n")
        elif kind == "result":
            self._clear_bar()
            if event["report"].get("status") == _DONE:
                self._out.write("\n".join(summary_lines(event["report"])) + "\n")
                self._out.flush()

    def _progress(self, event: dict[str, Any]) -> None:
        if event.get("estimate"):
            self._clear_bar()
            self._err.write(estimate_text(event["estimate"]) + "\n")
            self._err.writelines(reading_text(entry) + "\n" for entry in event.get("reading") or [])
        text = progress_text(event)
        if self._is_terminal:
            line = f"{bar_text(event.get('fraction') or 0.0)} {text}"
            self._err.write("\r" + line.ljust(self._bar_length))
            self._bar_length = len(line)
            self._err.flush()
            return
        now = time.monotonic()
        stage = "fetch" if event.get("fetch") else str(event.get("stage"))
        if stage != self._last_stage or now - self._last_time >= _QUIET_S:
            self._last_stage, self._last_time = stage, now
            self._err.write(text + "\n")

    def _clear_bar(self) -> None:
        if self._bar_length:
            self._err.write("\r" + " " * self._bar_length + "\r")
            self._bar_length = 0


def bar_text(fraction: float) -> str:
    """``[####------]``."""
    filled = int(min(max(fraction, 0.0), 1.0) * _BAR_CELLS)
    return "[" + "#" * filled + "-" * (_BAR_CELLS - filled) + "]"


def estimate_text(estimate: dict[str, Any]) -> str:
    """``about 75 s for 529 tiles, 120 MB of disk, 600 MB of memory``."""
    parts = [f"about {estimate['seconds']:.0f} s for {estimate['tiles']:.0f} tiles"]
    parts.append(f"{estimate['disk_mb']:.0f} MB of disk")
    if estimate.get("memory_mb") is not None:
        parts.append(f"{estimate['memory_mb']:.0f} MB of memory")
    return ", ".join(parts)


def reading_text(entry: dict[str, Any]) -> str:
    """``scene.tif: red 4 (B4), green 3 (B3), blue 2 (B2), values as stored``."""
    bands = [
        f"{item['name']} {item['band']}" + (f" ({item['label']})" if item["label"] else "") for item in entry["bands"]
    ]
    text = entry["values"]["text"]
    values = "as stored" if text == STORED else f"{text} as 0 to 255"
    return f"{Path(entry['path']).name}: {', '.join(bands)}, values {values}"


def progress_text(event: dict[str, Any]) -> str:
    """``predict 3/40 7 % 1.9 Mpx/s, 13 s left, cpu``.

    What is not known is left out.
    """
    fetch = event.get("fetch")
    if fetch:
        left = "" if event.get("eta_s") is None else f", {event['eta_s']:.0f} s left"
        return f"fetch {event['done'] / 1e6:.1f} of {event['total'] / 1e6:.1f} MB from {fetch['host']}{left}"
    parts = [
        f"{event.get('stage')} {event.get('done')}/{event.get('total')} {100 * (event.get('fraction') or 0.0):.0f} %"
    ]
    if event.get("mpx_per_s"):
        parts.append(f"{event['mpx_per_s']:.2g} Mpx/s")
    if event.get("eta_s") is not None:
        parts.append(f"{event['eta_s']:.0f} s left")
    if event.get("device"):
        parts.append(str(event["device"]))
    return ", ".join(parts)


def summary_lines(report: dict[str, Any]) -> list[str]:
    """The end of a run in a few lines: time, device and why, area or objects a class, outputs."""
    if "summary" in report:
        return [*report["summary"], *(f"  {_path_of(output)}" for output in report.get("outputs") or [])]
    device = report.get("device") or {}
    seconds = (report.get("seconds") or {}).get("total") or 0.0
    lines = [f"done in {seconds:.1f} s on {device.get('used')} ({device.get('reason')})"]
    classes = report.get("classes") or []
    total = sum(entry.get("pixels") or 0 for entry in classes)
    width = max((len(str(entry.get("class_name"))) for entry in classes), default=0)
    for entry in classes:
        if "count" in entry:
            objects = "object" if entry["count"] == 1 else "objects"
            lines.append(f"  {entry.get('class_name')!s:<{width}}  {entry['count']} {objects}")
            continue
        share = 100.0 * (entry.get("pixels") or 0) / total if total else 0.0
        line = f"  {entry.get('class_name')!s:<{width}}  {share:5.1f} %"
        if entry.get("area_m2") is not None:
            line += f"  {entry['area_m2']:,.1f} m2"
        lines.append(line)
    lines += [f"  {line}" for entry in report.get("inputs") or [] for line in scaling_lines(entry)]
    lines += [f"  {_path_of(output)}" for output in report.get("outputs") or []]
    return lines


def scaling_lines(entry: dict[str, Any]) -> list[str]:
    """Return the scale and offset applied to a raster, one line for each that its file states."""
    bands: dict[tuple[float, float], list[str]] = {}
    for item in entry.get("scaling") or []:
        bands.setdefault((item["scale"], item["offset"]), []).append(str(item["band"]))
    name = Path(str(entry.get("path"))).name
    return [
        f"{name}: values of band {', '.join(numbers)} times {scale:g} plus {offset:g}, as the file states"
        for (scale, offset), numbers in bands.items()
    ]


def _path_of(output: Any) -> str:  # noqa: ANN401 - a path, or an object that holds one
    return str(output.get("path") if isinstance(output, dict) else output)
