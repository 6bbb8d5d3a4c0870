"""Files, extents and areas of input layers, for the main thread.

Lengths are map units of the layer's CRS.
"""

from __future__ import annotations

import os

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsMapLayer,
    QgsProject,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from ..errors import PluginError, tr
from ..results.layers import INPUT_PROPERTY, RESULT_PROPERTY
from .checks import layer_problem
from .mosaic import list_of
from .rendering import is_local_file, metres_a_unit
from .sources import file_of_source


def raster_file(layer: QgsRasterLayer) -> str:
    """Return the path of the local file of a raster layer, of a mosaic the list of its rasters.

    Raises:
        PluginError: ``layer.no_file``: it comes from a service, a database or memory; ``raster.not_found``,
            ``layer.invalid``: its file is gone, or it does not open.
    """
    problem = layer_problem(layer)
    if problem is not None:
        raise problem
    return list_of(layer) or file_of_source(layer.source())


def own_crs(layer: QgsRasterLayer) -> str:
    """Return the CRS set by the user for a layer, as a code or WKT, empty if it is the file's."""
    given, stated = layer.crs(), layer.dataProvider().crs()
    if not given.isValid() or given == stated:
        return ""
    code = given.authid()
    return code if code.startswith("EPSG:") else given.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED)


def polygon_file(layer: QgsVectorLayer, folder: str) -> str:
    """Return a polygon layer as ``PATH|layername=NAME``, its own file or a copy in ``folder``.

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
    """Transform an extent to the layer's CRS, as ``(xmin, ymin, xmax, ymax)``."""
    if layer.crs().isValid() and crs.isValid() and crs != layer.crs():
        extent = QgsCoordinateTransform(crs, layer.crs(), QgsProject.instance()).transformBoundingBox(extent)
    return extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()


def newest_rasters(project: QgsProject, count: int | None = None) -> list[QgsRasterLayer]:
    """Return the newest rasters with a local file, all or so many, without results, as the layer panel has them."""
    found = []
    for layer in project.layerTreeRoot().layerOrder():
        is_input = isinstance(layer, QgsRasterLayer) and layer.isValid() and not layer.customProperty(RESULT_PROPERTY)
        if is_input and is_local_file(layer):
            found.append(layer)
    return found[:count]


def raster_under(layer: QgsMapLayer, project: QgsProject) -> QgsRasterLayer | None:
    """Return the raster that objects were found on: that of their run, else the topmost one that lies below them."""
    made_from = str(layer.customProperty(INPUT_PROPERTY) or "")
    found = []
    for raster in newest_rasters(project):
        if made_from and raster.source().split("|")[0] == made_from:
            return raster
        around = QgsRectangle(*extent_in_layer(layer.extent(), layer.crs(), raster))
        if raster.extent().intersects(around):
            found.append(raster)
    return next(iter(found), None)


def middle_of(
    view: QgsRectangle, layer: QgsRasterLayer, gsd_m: float | None, side_px: int
) -> tuple[float, float, float, float]:
    """Return the centre of ``view`` within the layer, in the layer's CRS.

    It is at most ``side_px`` pixels wide and high.

    Raises:
        PluginError: the view does not show the layer.
    """
    area = view.intersect(layer.extent()) if not layer.extent().isEmpty() else view
    if area.isEmpty():
        what = tr("The map does not show the layer '{}'.").format(layer.name())
        raise PluginError("form.area", what, tr("Zoom to the layer, then preview again."))
    pixel = layer.rasterUnitsPerPixelX() if gsd_m is None else gsd_m / metres_a_unit(layer, area.center())
    half = side_px * pixel / 2
    middle = area.center()
    width, height = min(half, area.width() / 2), min(half, area.height() / 2)
    return middle.x() - width, middle.y() - height, middle.x() + width, middle.y() + height
