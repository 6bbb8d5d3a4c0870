"""Layers without a local file in an algorithm: services are rendered, remote rasters exported, before the worker runs.

``prepare`` belongs into the main thread, ``render`` into the thread of the algorithm. The network is QGIS's own.
"""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QLocale

from .. import settings
from ..errors import PluginError, tr
from ..inputs.layers import own_crs
from ..inputs.remote import input_name, is_read, unagreed
from ..inputs.rendering import LayerRendering, has_values, licence_of, pixel_at
from ..inputs.sources import zipped_raster
from ..models.installed import card_of
from ..number_texts import decimal, percent
from ..runs.form import parse_gsd
from ..tasks.spec import RasterInput
from .identity import chosen_model

TOLD, NAMED = 20, 5
"""Errors of a service, and places without pixels, that are named."""
LOOK = 64
"""Pixels along a side at which a rendered picture is looked at."""


def area_problem(layer: QgsRasterLayer, parameters: dict[str, Any]) -> PluginError | None:
    """Return the problem of a service without an extent: it may cover the world."""
    if has_values(layer) or parameters.get("EXTENT") not in (None, ""):
        return None
    what = tr("The layer '{}' is a service without a limited extent.").format(layer.name())
    return PluginError("layer.no_area", what, tr("Choose the extent that is to be rendered."))


def read_layers(
    algorithm: QgsProcessingAlgorithm,
    found: dict[RasterInput, QgsRasterLayer],
    parameters: dict[str, Any],
    context: QgsProcessingContext,
) -> tuple[dict[str, str], dict[str, LayerRendering]]:
    """Return files and CRS of the layers by form field, and the renderings of those without a file.

    Raises:
        PluginError: a layer cannot be read, or its area is empty or too large.
    """
    files: dict[str, str] = {}
    renderings: dict[str, LayerRendering] = {}
    for entry, layer in found.items():
        zipped = zipped_raster(layer.source())
        if zipped or is_read(layer):
            files[entry.field], files[entry.crs_field] = zipped or input_name(layer), own_crs(layer)
        else:
            renderings[entry.field] = prepare(algorithm, layer, parameters, context)
    return files, renderings


def prepare(
    algorithm: QgsProcessingAlgorithm,
    layer: QgsRasterLayer,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
) -> LayerRendering:
    """Return the rendering of a layer to a temporary file, at the pixel size of the run.

    Raises:
        PluginError: the area is empty or too large.
    """
    extent = layer.extent()
    if parameters.get("EXTENT") not in (None, ""):
        extent = algorithm.parameterAsExtent(parameters, "EXTENT", context, layer.crs())
    text = algorithm.parameterAsString(parameters, "GSD", context)
    gsd = parse_gsd(text, QLocale().decimalPoint()) if text else "model"
    card = card_of(chosen_model(algorithm, parameters, context), settings.models_folder())
    gsd_m = card.get("gsd_m") if gsd in ("model", "native") else float(gsd)
    path = QgsProcessingUtils.generateTempFilename("rendered.tif")
    zoom = algorithm.parameterAsInt(parameters, "ZOOM", context) if parameters.get("ZOOM") not in (None, "") else None
    pixel = None if zoom is None or has_values(layer) else pixel_at(layer, zoom)
    rendering = LayerRendering(layer, extent, gsd_m, path, licence_of(layer), pixel)
    rendering.unagreed = ", ".join(unagreed([layer]))
    return rendering


def render(rendering: LayerRendering, feedback: QgsProcessingFeedback) -> str:
    """Render a layer and return its file. Name the parts that are missing, and the licence of the imagery.

    Raises:
        PluginError: the layer could not be rendered.
    """
    feedback.pushInfo(rendering.description())
    if rendering.unagreed:
        told = tr("{} is not an agreed server (Settings > Options > LeMeViT), so QGIS exports the raster.")
        feedback.pushInfo(told.format(rendering.unagreed))
    if rendering.licence:
        feedback.pushInfo(tr("Imagery: {}").format(rendering.licence))
    feedback.canceled.connect(rendering.cancel)
    is_written = rendering.run()
    feedback.canceled.disconnect(rendering.cancel)
    rendering.raise_error()
    if not is_written:
        return ""
    for problem in rendering.problems[:TOLD]:
        feedback.pushWarning(problem)
    share, places = missing(rendering.path)
    if places:
        said = tr("About {} of the area was not delivered and is nodata, for example at {}.")
        feedback.pushWarning(said.format(percent(max(0.01, share)), "; ".join(places[:NAMED])))
    return rendering.path


def missing(path: str) -> tuple[float, list[str]]:
    """Return the share of a rendered picture that is transparent, and places in it, from a look at 64 x 64 pixels."""
    layer = QgsRasterLayer(path)
    if layer.bandCount() != len("RGBA"):
        return 0.0, []
    extent, cols, rows = layer.extent(), min(LOOK, layer.width()), min(LOOK, layer.height())
    alpha = layer.dataProvider().block(layer.bandCount(), extent, cols, rows)
    places = []
    for row in range(rows):
        for col in range(cols):
            if alpha.value(row, col) == 0:
                x = extent.xMinimum() + (col + 0.5) * extent.width() / cols
                y = extent.yMaximum() - (row + 0.5) * extent.height() / rows
                digits = 0 if extent.width() > cols else 6
                places.append(f"{decimal(x, digits)} / {decimal(y, digits)}")
    return len(places) / (rows * cols), places
