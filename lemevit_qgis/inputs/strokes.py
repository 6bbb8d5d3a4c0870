"""Strokes of Teach: lines with a class, in a GeoPackage beside the raster, saved as they are drawn.

Each stroke is a feature with ``class`` (text), ``stroke`` (its number) and ``drawn_at`` (UTC). The layer is an ordinary
one of the project: it may be edited, copied and given away.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsLineSymbol,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsRendererCategory,
    QgsSimpleLineSymbolLayer,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..errors import PluginError, tr
from .label_source import Example
from .layers import raster_file

CLASS, STROKE, DRAWN_AT = "class", "stroke", "drawn_at"
TABLE = "labels"
LABELS, OBJECTS = "labels", "objects"
"""Tails of the names of files: strokes on areas, and on objects."""
COPY_SUFFIX = ".fgb"
"""Of a copy for the worker: FlatGeobuf, written after each stroke in a tenth of the time of a GeoPackage."""
PROPERTY = "lemevit/strokes"
"""Custom property of a layer of strokes: the raster that they lie on."""


def labels_path(raster: QgsRasterLayer, project: QgsProject, tail: str = LABELS) -> str:
    """Return the file of a raster's strokes: beside it, else beside the project, else in the user's profile."""
    file = Path(raster_file(raster))
    name = f"{file.stem}_{tail}.gpkg"
    for folder in (file.parent, Path(project.absolutePath() or os.devnull)):
        if folder.is_dir() and os.access(folder, os.W_OK):
            return str(folder / name)
    profile = Path(QgsApplication.qgisSettingsDirPath()) / "lemevit" / "labels"
    profile.mkdir(parents=True, exist_ok=True)
    return str(profile / name)


def open_strokes(raster: QgsRasterLayer, project: QgsProject, tail: str = LABELS) -> QgsVectorLayer:
    """Return the layer of a raster's strokes, which is made, or loaded, and added to the project.

    Raises:
        PluginError: the file cannot be written, or it is there and holds something else.
    """
    path = labels_path(raster, project, tail)
    for layer in project.mapLayers().values():
        if layer.customProperty(PROPERTY) == path:
            return layer
    if not os.path.exists(path):
        make_file(path, raster)
    layer = open_file(path)
    layer.setCustomProperty(PROPERTY, path)
    project.addMapLayer(layer, False)
    project.layerTreeRoot().insertLayer(0, layer)
    return layer


def open_file(path: str) -> QgsVectorLayer:
    """Return the layer of a file of strokes.

    Raises:
        PluginError: it holds something else.
    """
    layer = QgsVectorLayer(f"{path}|layername={TABLE}", Path(path).stem, "ogr")
    if not layer.isValid() or layer.fields().indexOf(CLASS) < 0:
        raise PluginError(
            "labels.invalid",
            tr("{} exists and does not contain strokes.").format(path),
            tr("Move the file, or rename it."),
        )
    return layer


def _empty(shape: str = "LineString") -> QgsVectorLayer:
    fields = f"field={CLASS}:string&field={STROKE}:integer&field={DRAWN_AT}:string"
    return QgsVectorLayer(f"{shape}?{fields}", "", "memory")


def make_file(path: str, raster: QgsRasterLayer, shape: str = "LineString") -> None:
    """Make an empty file of strokes in the CRS of a raster, or of another shape.

    Raises:
        PluginError: it cannot be written.
    """
    empty = _empty(shape)
    empty.setCrs(raster.crs())
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", TABLE
    problem = _written(empty, path, options)
    if problem:
        raise PluginError(
            "output.unwritable",
            tr("The strokes cannot be saved as {}: {}").format(path, problem),
            tr("Save the project in a folder that you may write to."),
        )


def _written(layer: QgsVectorLayer, path: str, options: QgsVectorFileWriter.SaveVectorOptions) -> str:
    """Write a layer as a file, and return what went wrong."""
    found = QgsVectorFileWriter.writeAsVectorFormatV3(layer, path, QgsProject.instance().transformContext(), options)
    return "" if found[0] == QgsVectorFileWriter.WriterError.NoError else str(found[1])


def add_stroke(layer: QgsVectorLayer, points: Sequence[QgsPointXY], name: str) -> int:
    """Save a stroke, in the CRS of its layer, and return its feature id.

    Raises:
        PluginError: it cannot be saved.
    """
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromPolylineXY(list(points)))
    feature.setAttribute(CLASS, name)
    feature.setAttribute(STROKE, max(layer.maximumValue(layer.fields().indexOf(STROKE)) or 0, 0) + 1)
    feature.setAttribute(DRAWN_AT, datetime.now(timezone.utc).isoformat(timespec="seconds"))
    return save_strokes(layer, [feature])[0]


def save_strokes(layer: QgsVectorLayer, features: Sequence[QgsFeature]) -> list[int]:
    """Save strokes, new ones or some that were removed, and return their feature ids.

    Raises:
        PluginError: they cannot be saved.
    """
    is_saved, added = layer.dataProvider().addFeatures(list(features))
    if not is_saved:
        raise PluginError(
            "output.unwritable",
            tr("The stroke cannot be saved: {}").format(layer.dataProvider().lastError()),
            tr("Check the disk and the rights of the folder."),
        )
    layer.updateExtents()
    layer.triggerRepaint()
    return [int(feature.id()) for feature in added]


def remove_strokes(layer: QgsVectorLayer, ids: Iterable[int]) -> None:
    """Delete strokes from the file."""
    layer.dataProvider().deleteFeatures(list(ids))
    layer.updateExtents()
    layer.triggerRepaint()


def strokes_at(layer: QgsVectorLayer, box: QgsRectangle) -> list[QgsFeature]:
    """Return the strokes that touch a rectangle in the layer's CRS."""
    request = QgsFeatureRequest().setFilterRect(box).setFlags(QgsFeatureRequest.Flag.ExactIntersect)
    return list(layer.getFeatures(request))


def rename_class(layer: QgsVectorLayer, old: str, new: str) -> None:
    """Give the strokes of a class another name."""
    index = layer.fields().indexOf(CLASS)
    changes = {feature.id(): {index: new} for feature in layer.getFeatures() if feature[CLASS] == old}
    layer.dataProvider().changeAttributeValues(changes)


def count_strokes(layer: QgsVectorLayer) -> Counter[str]:
    """Return how many strokes each class has."""
    return Counter(str(feature[CLASS]) for feature in layer.getFeatures() if feature[CLASS])


def style_strokes(layer: QgsVectorLayer, classes: Sequence[dict[str, Any]]) -> None:
    """Draw the strokes in the colours of their classes, with a pale seam that shows on any image.

    Args:
        layer: of the strokes.
        classes: with ``name`` and ``color``.
    """
    categories = []
    for entry in classes:
        line = {"line_color": str(entry["color"]), "line_width": "1.0", "capstyle": "round", "joinstyle": "round"}
        symbol = QgsLineSymbol.createSimple(line)
        seam = {"line_color": "255,255,255,200", "line_width": "1.6", "capstyle": "round", "joinstyle": "round"}
        symbol.insertSymbolLayer(0, QgsSimpleLineSymbolLayer.create(seam))
        categories.append(QgsRendererCategory(entry["name"], symbol, str(entry["name"])))
    layer.setRenderer(QgsCategorizedSymbolRenderer(CLASS, categories))
    layer.triggerRepaint()


def object_examples(layer: QgsVectorLayer, crs: QgsCoordinateReferenceSystem) -> list[Example]:
    """Return strokes as objects in a CRS: a click is a point, a stroke across an object its box."""
    across = QgsCoordinateTransform(layer.crs(), crs, QgsProject.instance())
    found = []
    for stroke in layer.getFeatures():
        box = stroke.geometry().boundingBox()
        is_click = box.width() == 0 or box.height() == 0
        shape = QgsGeometry.fromPointXY(box.center()) if is_click else QgsGeometry.fromRect(box)
        shape.transform(across)
        found.append(Example(shape, str(stroke[CLASS])))
    return found


def _options_of_a_copy() -> QgsVectorFileWriter.SaveVectorOptions:
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "FlatGeobuf", TABLE
    options.layerOptions = ["SPATIAL_INDEX=NO"]
    return options


def copy_strokes(layer: QgsVectorLayer, target: str) -> str:
    """Write the strokes to a file of their own, for the worker, and return its source.

    A file that QGIS holds open has its newest changes in a second one beside it.

    Raises:
        PluginError: it cannot be written.
    """
    problem = _written(layer, target, _options_of_a_copy())
    if problem:
        raise PluginError("layer.export", tr("The strokes cannot be copied: {}").format(problem), "")
    return f"{target}|layername={TABLE}"


def write_examples(
    layer: QgsVectorLayer | None, examples: Sequence[Example], crs: QgsCoordinateReferenceSystem, target: str
) -> str:
    """Write strokes and examples of an existing layer to one file, for the worker, and return its source.

    Args:
        layer: of the strokes, ``None``: there are none.
        examples: in ``crs``; strokes stand behind them, so that a pixel of both belongs to the stroke.
        crs: of the file.
        target: the file.

    Raises:
        PluginError: it cannot be written.
    """
    context, fields = QgsProject.instance().transformContext(), _empty().fields()
    writer = QgsVectorFileWriter.create(target, fields, QgsWkbTypes.Type.Unknown, crs, context, _options_of_a_copy())
    parts = [(example.geometry, example.name) for example in examples]
    if layer is not None:
        across = QgsCoordinateTransform(layer.crs(), crs, QgsProject.instance())
        for stroke in layer.getFeatures():
            geometry = QgsGeometry(stroke.geometry())
            geometry.transform(across)
            parts.append((geometry, stroke[CLASS]))
    for geometry, name in parts:
        feature = QgsFeature(fields)
        feature.setGeometry(geometry)
        feature.setAttribute(CLASS, name)
        writer.addFeature(feature)
    problem, said = writer.hasError(), writer.errorMessage()
    del writer  # writes the file
    if problem != QgsVectorFileWriter.WriterError.NoError:
        raise PluginError("layer.export", tr("The strokes cannot be copied: {}").format(said), "")
    return f"{target}|layername={TABLE}"
