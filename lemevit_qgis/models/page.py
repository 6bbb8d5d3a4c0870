"""Card of a model as rows, plain text and HTML, from ``models show --json``.

Texts of a card come from strangers: they are shown literally.
"""

from __future__ import annotations

import html
import json
from collections.abc import Mapping
from typing import Any

from ..errors import tr
from ..number_texts import short
from ..tasks import all_tasks, short_title
from .installed import headline_metric

FEATURES = "features"
"""Task of models that no task of the panel runs."""


def rows_of(entry: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Return label and text of the card's facts without its classes, empty ones left out.

    Args:
        entry: ``name``, ``path``, ``sha256`` and ``card`` of a model.
    """
    card = entry["card"]
    rows = [
        (tr("Model"), f"{card.get('name', '')} {card.get('version', '')}".strip()),
        (tr("File"), str(entry.get("path", ""))),
        (tr("SHA-256"), str(entry.get("sha256", ""))),
        (tr("About"), str(card.get("description", ""))),
        (tr("Task"), task_words(str(card.get("task", "")))),
        (tr("Bands"), ", ".join(map(str, card.get("bands", [])))),
        (tr("Pixels"), _pixels(card)),
        (tr("Pixel size"), _gsd(card)),
        (tr("Tile"), tr("{} pixels, overlap {} pixels").format(card.get("tile"), card.get("overlap"))),
        (tr("Licence"), str(card.get("licence", ""))),
        (tr("Attribution"), str(card.get("attribution", ""))),
        (tr("Training data"), str((card.get("training") or {}).get("dataset", ""))),
        (tr("Validation"), headline_metric(card)),
    ]
    return [(label, text) for label, text in rows if text]


def task_words(key: str) -> str:
    """Return the name of a task of a model card, as people know it."""
    known = {task.key: short_title(tr(task.title)) for task in all_tasks()}
    return {**known, FEATURES: tr("Features, to teach classes on")}.get(key, key)


def class_names(entry: Mapping[str, Any]) -> list[str]:
    """Return the class names in the order of their ids."""
    return [str(item.get("class_name", "")) for item in entry["card"].get("classes", [])]


def headline(card: Mapping[str, Any]) -> tuple[str, str]:
    """Return two lines about a card: its description, then pixel size, bands and score."""
    names = class_names({"card": card})
    about = str(card.get("description", "")) or ", ".join(names)
    size = tr("{} m").format(short(card["gsd_m"])) if card.get("gsd_m") is not None else ""
    parts = (size, ", ".join(map(str, card.get("bands", []))), headline_metric(dict(card)))
    return about, " · ".join(part for part in parts if part)


def summary(card: Mapping[str, Any]) -> str:
    """Summarise a card in a few lines of plain text."""
    score, dataset = headline_metric(dict(card)), (card.get("training") or {}).get("dataset", "")
    rows = [
        (tr("Classes"), ", ".join(class_names({"card": card}))),
        (tr("Bands"), ", ".join(map(str, card.get("bands", [])))),
        (tr("Pixel size"), _gsd(card)),
        (tr("Validation"), ", ".join(part for part in (score, str(dataset)) if part) if score else ""),
        (tr("Licence"), str(card.get("licence", ""))),
    ]
    lines = [str(card.get("description", "")), *(f"{label}: {text}" for label, text in rows if text)]
    return "\n".join(line for line in lines if line)


def as_text(entry: Mapping[str, Any]) -> str:
    """Format the card as plain text, one fact or class per line."""
    lines = [f"{label}: {text}" for label, text in rows_of(entry)]
    lines.append(tr("Classes") + ":")
    lines += [f"  {number} {name}" for number, name in enumerate(class_names(entry))]
    return "\n".join(lines) + "\n"


def as_html(entry: Mapping[str, Any]) -> str:
    """Format the card as an HTML page with tables of facts and classes."""
    facts = "".join(f"<tr><th>{_safe(label)}</th><td>{_safe(text)}</td></tr>" for label, text in rows_of(entry))
    classes = "".join(
        f"<tr><td>{number}</td><td style='background:{_safe(str(item.get('color', '')))}'>&nbsp;&nbsp;</td>"
        f"<td>{_safe(str(item.get('class_name', '')))}</td></tr>"
        for number, item in enumerate(entry["card"].get("classes", []))
    )
    title = _safe(str(entry["card"].get("name", "")))
    style = "th{text-align:left;vertical-align:top;padding-right:1em}"
    return (
        f"<!DOCTYPE html><html><head><meta charset='utf-8'><title>{title}</title><style>{style}</style></head>"
        f"<body><h1>{title}</h1><table>{facts}</table><h2>{_safe(tr('Classes'))}</h2>"
        f"<table>{classes}</table></body></html>\n"
    )


def _safe(text: str) -> str:
    return html.escape(text, quote=True)


def _pixels(card: Mapping[str, Any]) -> str:
    dtypes = "/".join(map(str, card.get("dtypes") or [])) or tr("any type")
    text = tr("{}, divided by {}, mean {}, standard deviation {}")
    return text.format(dtypes, card.get("divide_by", 1), json.dumps(card.get("mean")), json.dumps(card.get("std")))


def _gsd(card: Mapping[str, Any]) -> str:
    gsd, limits = card.get("gsd_m"), card.get("gsd_range_m")
    if gsd is None:
        return tr("{} m to {} m").format(*(short(limit) for limit in limits)) if limits else tr("any")
    if not limits:
        return tr("{} m").format(short(gsd))
    return tr("{} m (from {} m to {} m)").format(*map(short, (gsd, *limits)))
