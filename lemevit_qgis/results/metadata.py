"""Metadata and history of a result layer, for the main thread.

What decides the answer is in the file itself, written by the worker. When and on what a run was made is not: the same
request gives the same bytes. It is told here, in the layer's history, which QGIS keeps in the project.
"""

from __future__ import annotations

from typing import Any

from qgis.core import QgsMapLayer
from qgis.PyQt.QtCore import QDateTime, Qt

from ..errors import literal, tr
from .texts import class_text

PREFIX = "lemevit_"
KEYWORDS = "lemevit"


def describe(layer: QgsMapLayer, report: dict[str, Any]) -> None:
    """Set the layer's metadata from the report of its run.

    QGIS shows all of it as a page of HTML.
    """
    origin = {key[len(PREFIX) :]: str(value) for key, value in (report.get("origin") or {}).items()}
    model = report.get("model") or {}
    metadata = layer.metadata()
    metadata.setIdentifier(literal(layer.source().split("|")[0]))
    metadata.setTitle(literal(layer.name()))
    metadata.setType("dataset")
    metadata.setAbstract(literal(_abstract(report)))
    metadata.setCrs(layer.crs())
    metadata.setLicenses([literal(origin["licence"])] if "licence" in origin else [])
    metadata.setRights([literal(origin["attribution"])] if "attribution" in origin else [])
    facts = [
        f"{key}: {value}" for key, value in (("model", model.get("name")), ("sha256", model.get("sha256"))) if value
    ]
    metadata.setKeywords({KEYWORDS: [literal(word) for word in (str(report.get("task", "")), *facts)]})
    metadata.setHistory([*metadata.history(), literal(_history(report, origin))])
    layer.setMetadata(metadata)


def _abstract(report: dict[str, Any]) -> str:
    inputs = ", ".join(str(entry.get("path", "")) for entry in report.get("inputs", []))
    lines = [tr("Made from {} with the model {}.").format(inputs, (report.get("model") or {}).get("name", ""))]
    return "\n".join([*lines, *(class_text(entry) for entry in report.get("classes", []))])


def _history(report: dict[str, Any], origin: dict[str, str]) -> str:
    """Time, software, model, parameters and device of the run in one line."""
    model, device = report.get("model") or {}, report.get("device") or {}
    now = QDateTime.currentDateTimeUtc().toString(Qt.DateFormat.ISODate)
    parts = [
        now,
        origin.get("software", "LeMeViT for QGIS"),
        f"{report.get('task', '')} {model.get('name', '')} (SHA-256 {model.get('sha256', '')})",
        origin.get("parameters", ""),
        f"{device.get('used', '')}, {float((report.get('seconds') or {}).get('total', 0.0)):.1f} s",
    ]
    return "; ".join(part for part in parts if part)
