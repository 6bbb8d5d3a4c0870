"""Layers in and out: a layer's file for the worker, and a run's results as styled layers. Main thread only.

Nothing here runs a model. Lengths are map units of the layer's CRS.
"""

from __future__ import annotations

import html
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFillSymbol,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsPalettedRasterRenderer,
    QgsProject,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsRectangle,
    QgsRendererCategory,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from .compat import set_layer_notes
from .errors import PluginError, tr

POLYGON_OPACITY = 0.6


def raster_file(layer: QgsRasterLayer) -> str:
    """Path of the local file behind a raster layer.

    Raises:
        PluginError: ``layer.no_file``: it comes from a service, a database or memory.
    """
    path = layer.source().split("|")[0]
    if layer.dataProvider().name() != "gdal" or not os.path.isfile(path):
        raise PluginError(
            "layer.no_file",
            tr("The layer '{}' is not a local raster file.").format(layer.name()),
            tr("Export it first: right-click, Export > Save As… with 'Rendered image' or 'Raw data'."),
        )
    return path


def polygon_file(layer: QgsVectorLayer, folder: str) -> str:
    """A polygon layer as ``PATH|layername=NAME``: its own file, or a copy in ``folder``.

    A copy is made where the file does not say what the user sees: a selection (only that is used), a filter, unsaved
    edits, or no local file at all.
    """
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    path, name = str(parts.get("path") or ""), parts.get("layerName")
    has_selection = layer.selectedFeatureCount() > 0
    is_plain = layer.providerType() == "ogr" and not layer.subsetString() and not layer.isEditable()
    if is_plain and not has_selection and os.path.isfile(path):
        return f"{path}|layername={name}" if name else path
    target = os.path.join(folder, "area.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", "area"
    options.onlySelectedFeatures = has_selection
    result = QgsVectorFileWriter.writeAsVectorFormatV3(layer, target, QgsProject.instance().transformContext(), options)
    if result[0] != QgsVectorFileWriter.WriterError.NoError:
        raise PluginError("layer.export", tr("The area '{}' cannot be copied: {}").format(layer.name(), result[1]), "")
    return f"{target}|layername=area"


def extent_in_layer(
    extent: QgsRectangle, crs: QgsCoordinateReferenceSystem, layer: QgsRasterLayer
) -> tuple[float, float, float, float]:
    """``(xmin, ymin, xmax, ymax)`` of an extent in the layer's CRS."""
    if layer.crs().isValid() and crs.isValid() and crs != layer.crs():
        extent = QgsCoordinateTransform(crs, layer.crs(), QgsProject.instance()).transformBoundingBox(extent)
    return extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()


def style_layer(layer: QgsMapLayer, classes: Sequence[dict[str, Any]]) -> None:
    """Colours and names of the model's classes on a class raster or on polygons; background is see-through."""
    if isinstance(layer, QgsRasterLayer):
        entries = [
            QgsPalettedRasterRenderer.Class(entry["class_id"], QColor(entry["color"]), _label(entry))
            for entry in classes
        ]
        layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, entries))
    elif isinstance(layer, QgsVectorLayer):
        categories = []
        for entry in (entry for entry in classes if not entry.get("background")):
            colour = _colour(entry)
            symbol = QgsFillSymbol.createSimple(
                {"color": colour.name(), "outline_color": colour.darker(150).name(), "outline_width": "0.3"}
            )
            symbol.setOpacity(POLYGON_OPACITY)
            categories.append(QgsRendererCategory(entry["class_id"], symbol, _label(entry)))
        layer.setRenderer(QgsCategorizedSymbolRenderer("class_id", categories))
    layer.triggerRepaint()


def _colour(entry: dict[str, Any]) -> QColor:
    colour = QColor(entry["color"])
    if entry.get("background"):
        colour.setAlpha(0)
    return colour


def _label(entry: dict[str, Any]) -> str:
    return str(entry["class_name"]).replace("_", " ")


def notes_of(report: dict[str, Any]) -> str:
    """The run's settings and facts as HTML for the layer notes."""
    model, device = report.get("model") or {}, report.get("device") or {}
    tiles, seconds = report.get("tiles") or {}, report.get("seconds") or {}
    rows = [
        (tr("Model"), f"{model.get('name', '')} ({str(model.get('sha256', ''))[:12]})"),
        (tr("Input"), ", ".join(str(entry.get("path", "")) for entry in report.get("inputs", []))),
        (tr("Device"), f"{device.get('used', '')} {device.get('reason') or ''}".strip()),
        (tr("Precision"), str(report.get("precision") or "")),
        (tr("Tiles"), f"{tiles.get('predicted', 0)} / {tiles.get('total', 0)}"),
        (tr("Time"), f"{seconds.get('total', 0):.1f} s"),
    ]
    rows += [(str(entry["class_name"]), _area(entry.get("area_m2"))) for entry in report.get("classes", [])]
    rows += [(tr("Warning"), str(entry.get("what", ""))) for entry in report.get("warnings", [])]
    body = "".join(f"<tr><td>{html.escape(key)}</td><td>{html.escape(value)}</td></tr>" for key, value in rows)
    return f"<h3>LeMeViT</h3><table>{body}</table>"


def _area(area_m2: float | None) -> str:
    if area_m2 is None:
        return "-"
    return f"{area_m2 / 1e6:.3f} km²" if area_m2 >= 1e5 else f"{area_m2:.0f} m²"


def load_output(path: str) -> QgsMapLayer | None:
    """A result file as a layer, or ``None`` where it does not load."""
    name = Path(path).stem
    if path.lower().endswith(".gpkg"):
        layer: QgsMapLayer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
    else:
        layer = QgsRasterLayer(path, name)
    return layer if layer.isValid() else None


def add_results(report: dict[str, Any], project: QgsProject, probabilities: str | None = None) -> list[QgsMapLayer]:
    """Add a finished run's outputs to the project: styled, in one group above the rest, with notes.

    Args:
        report: of a run that is done.
        project: gets the layers.
        probabilities: the output that is no class raster; it is added unticked and unstyled.

    Raises:
        PluginError: an output does not load.
    """
    outputs = [str(path) for path in report.get("outputs", [])]
    group = project.layerTreeRoot().insertGroup(0, _group_name(report))
    added = []
    for path in sorted(outputs, key=lambda item: not item.lower().endswith(".gpkg")):
        layer = load_output(path)
        if layer is None:
            raise PluginError("layer.invalid", tr("The result {} does not open as a layer.").format(path), "")
        is_classes = not probabilities or os.path.abspath(path) != os.path.abspath(probabilities)
        if is_classes:
            style_layer(layer, report.get("classes", []))
        set_layer_notes(layer, notes_of(report))
        _add(layer, project, group, is_classes)
        added.append(layer)
    return added


def _add(layer: QgsMapLayer, project: QgsProject, group: QgsLayerTreeGroup, is_visible: bool) -> None:
    project.addMapLayer(layer, False)
    group.addLayer(layer).setItemVisibilityChecked(is_visible)


def _group_name(report: dict[str, Any]) -> str:
    inputs = report.get("inputs") or [{}]
    return f"{Path(str(inputs[0].get('path', ''))).stem} – {(report.get('model') or {}).get('name', '')}"
