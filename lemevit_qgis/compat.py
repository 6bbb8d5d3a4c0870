"""Differences between QGIS 3.22 and 4 and between Qt 5 and 6, with every version check of the plugin."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsMapLayerProxyModel,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsRasterFileWriter,
    QgsWkbTypes,
)
from qgis.PyQt import sip

try:
    from qgis.PyQt.QtGui import QAction, QShortcut  # Qt 6
except ImportError:
    from qgis.PyQt.QtWidgets import QAction, QShortcut

__all__ = [
    "POLYGON_FILTER",
    "POLYGON_GEOMETRY",
    "RASTER_FILTER",
    "VECTOR_FILTER",
    "QAction",
    "QShortcut",
    "add_to_history",
    "is_deleted",
    "plain_int",
    "set_creation_options",
    "set_layer_notes",
]

RASTER_FILTER = QgsMapLayerProxyModel.Filter.RasterLayer
POLYGON_GEOMETRY = QgsWkbTypes.geometryType(QgsWkbTypes.Type.Polygon)
POLYGON_FILTER = QgsMapLayerProxyModel.Filter.PolygonLayer
VECTOR_FILTER = QgsMapLayerProxyModel.Filter.HasGeometry


def is_deleted(thing: Any) -> bool:  # noqa: ANN401 - an object of Qt
    """Return whether Qt has deleted an object that Python still holds."""
    return bool(sip.isdeleted(thing))


def plain_int(value: Any) -> int:  # noqa: ANN401 - an enum of QGIS, a number in Qt 5
    """Return the number of an enum's value."""
    return int(getattr(value, "value", value))


def set_layer_notes(layer: QgsMapLayer, html: str) -> None:
    """Set the notes of a layer, which the layer panel marks with an icon."""
    from qgis.core import QgsLayerNotesUtils

    QgsLayerNotesUtils.setLayerNotes(layer, html)


def set_creation_options(writer: QgsRasterFileWriter, options: list[str]) -> None:
    """Set GDAL's creation options of a writer, under the method name of this QGIS version."""
    spelled = getattr(writer, "setCreationOptions", None) or writer.setCreateOptions
    spelled(options)


def add_to_history(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> None:
    """Add a run to Processing's history: a registry since QGIS 3.24, a log file before."""
    from qgis.gui import QgsGui  # not needed, and not loaded, by qgis_process

    command = algorithm.asPythonCommand(parameters, context)
    registry = getattr(QgsGui, "historyProviderRegistry", None)
    if registry is not None:
        details = {"python_command": command, "algorithm_id": algorithm.id()}
        registry().addEntry("processing", {**details, "parameters": algorithm.asMap(parameters, context)})
        return
    from processing.core.ProcessingLog import ProcessingLog

    ProcessingLog.addToLog(command)
