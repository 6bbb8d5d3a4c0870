"""Scores of boxes: those from a cut up are shown and counted, and some below it are written for a later look."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from qgis.core import QgsVectorLayer

from .._runtime import protocol
from ..tasks import Task

FIELD = "min_score"
WRITTEN_SHARE = 0.5
"""Lowest score that is written, as a share of the cut."""


def write_lower(task: Task, values: dict[str, Any], card: Mapping[str, Any]) -> float | None:
    """Lower the minimum score in ``values``, and return the cut, ``None`` for a task or model without one."""
    if FIELD not in {option.field for option in task.options}:
        return None
    asked = values.get(FIELD)
    cut = (card.get("decode") or {}).get(FIELD) if asked is None else asked
    if not isinstance(cut, (int, float)):
        return None
    values[FIELD] = round(cut * WRITTEN_SHARE, 4)
    return float(cut)


def shown_from(report: dict[str, Any], cut: float | None) -> dict[str, Any]:
    """Return the report with ``shown_score`` and the number of boxes from there up."""
    paths = [str(path) for path in report.get("outputs") or []]
    if cut is None or not paths:
        return report
    name = protocol.layer_name(Path(paths[0]).stem)
    layer = QgsVectorLayer(f"{paths[0]}|layername={name}", name, "ogr")
    if not layer.isValid():
        return report
    classes = []
    for entry in report.get("classes") or []:
        layer.setSubsetString(f'"score" >= {cut:.10g} AND "class_id" = {int(entry["class_id"])}')
        classes.append({**entry, "count": int(layer.featureCount())})
    return {**report, "shown_score": cut, "classes": classes}
