"""Checks of layers, extents, models and files before a run, for the main thread.

The worker vets everything again and finer; these are the mistakes that a form can see. Codes are the worker's own where
it has one.
"""

from __future__ import annotations

import math
import os
from collections.abc import Sequence

from qgis.core import (
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)

from .._runtime import folders
from ..errors import PluginError, fixes, tr
from ..models.places import models_places
from ..number_texts import coordinate
from .rendering import is_local_file
from .sources import is_archive, is_remote, is_virtual


def layer_problem(layer: QgsMapLayer, needs_file: bool = True) -> PluginError | None:
    """Return the problem of an input layer, ``None`` if it can be mapped.

    Args:
        layer: any layer.
        needs_file: whether it is a problem that a layer is no local file (a service, a database, memory): the panel
            renders such layers, the toolbox does not.
    """
    if not isinstance(layer, QgsRasterLayer):
        return PluginError(
            "layer.not_raster",
            tr("The layer '{}' is not a raster.").format(layer.name()),
            tr("Choose a raster layer: imagery in a file."),
        )
    path = layer.source().split("|")[0]
    if not layer.isValid():
        if layer.providerType() == "gdal" and is_remote(path):
            return PluginError(
                "layer.remote",
                tr("The remote raster {} could not be read.").format(path),
                tr("Check the address and the network, then add the layer again."),
            )
        is_missing = layer.providerType() == "gdal" and not is_virtual(path) and not os.path.exists(path)
        if is_missing:
            return missing_file(path)
        return PluginError(
            "layer.invalid",
            tr("The layer '{}' could not be opened.").format(layer.name()),
            tr("Repair its data source (right-click, Repair Data Source…), or add it again."),
        )
    is_plain = layer.providerType() == "gdal" and os.path.isabs(path) and not is_virtual(path)
    if is_plain and not os.path.exists(path):
        return missing_file(path)
    if needs_file and layer.providerType() == "gdal" and (is_remote(path) or is_archive(path)):
        return elsewhere(path)
    if needs_file and not is_local_file(layer):
        return PluginError(
            "layer.no_file",
            tr("The layer '{}' is not a local raster file.").format(layer.name()),
            tr("Export it first: right-click, Export > Save As… with 'Rendered image' or 'Raw data'."),
        )
    return None


def elsewhere(path: str) -> PluginError:
    """Return the error for a raster in an archive or on a network, where a local file is needed."""
    what = tr("{} is a remote raster, not a local file.") if is_remote(path) else tr("{} lies in an archive.")
    return PluginError(
        "layer.remote" if is_remote(path) else "layer.archive",
        what.format(path),
        tr("Run it from the LeMeViT panel, which exports it first, or export it (right-click, Export > Save As…)."),
    )


def missing_file(path: str) -> PluginError:
    """Return the error for a file that does not exist."""
    return PluginError(
        "raster.not_found",
        tr("The file {} does not exist.").format(path),
        tr("Check whether it was moved or its drive is not connected, or choose another layer."),
    )


def source_problem(text: str, project: QgsProject) -> PluginError:
    """Return the problem of a text that names no raster, such as a group or a missing file."""
    if project.layerTreeRoot().findGroup(text) is not None:
        return PluginError(
            "layer.group",
            tr("'{}' is a group of layers.").format(text),
            tr("Choose one layer; to map several, run them as a batch."),
        )
    layers = [project.mapLayer(text), *project.mapLayersByName(text)]
    problems = [layer_problem(layer) for layer in layers if layer is not None]
    named = [problem for problem in problems if problem is not None]
    if named:
        return named[0]
    path = text.split("|")[0]
    if is_remote(path) or is_archive(path):
        return elsewhere(path)
    if not os.path.exists(path):
        return missing_file(path)
    return PluginError(
        "raster.not_a_raster",
        tr("{} is not a raster that QGIS can open.").format(path),
        tr("Choose a GeoTIFF or another raster file; open it elsewhere to see whether it is complete."),
    )


def crs_problem(layer: QgsRasterLayer) -> PluginError | None:
    """Return the problem of a layer without a CRS, ``None`` if it has one."""
    if layer.crs().isValid():
        return None
    return PluginError(
        "raster.no_crs",
        tr("The raster {} has no CRS.").format(layer.source().split("|")[0]),
        fixes()["raster.no_crs"],
    )


def extent_problem(extent: QgsRectangle, layer: QgsRasterLayer) -> PluginError | None:
    """Return the problem of an extent, in the layer's CRS, that is empty or outside the layer."""
    sides = (extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())
    if not all(map(math.isfinite, sides)) or extent.width() <= 0 or extent.height() <= 0:
        return PluginError(
            "extent.empty",
            tr("The extent {} has no area.").format(_shown(sides)),
            tr("Draw or choose an extent with a width and a height, or leave it empty for the whole raster."),
        )
    whole = layer.extent()
    if extent.intersects(whole):
        return None
    limits = (whole.xMinimum(), whole.yMinimum(), whole.xMaximum(), whole.yMaximum())
    name = layer.crs().authid()
    return PluginError(
        "extent.outside",
        tr("The extent {} lies outside the raster, which covers {} ({}).").format(_shown(sides), _shown(limits), name),
        tr("Choose an extent that overlaps the raster, or leave it empty for the whole raster."),
    )


def _shown(sides: Sequence[float]) -> str:
    return "; ".join(coordinate(side) for side in sides)


def model_problem(name: str, folder: str = "") -> PluginError | None:
    """Return the problem of a model that is neither installed nor a file."""
    if os.path.isfile(name):
        return None
    places = models_places(folder)
    if not os.path.dirname(name) and any((place / (name + folders.MODEL_SUFFIX)).is_file() for place in places):
        return None
    return PluginError(
        "model.not_found",
        tr("The model {} was not found in {}.").format(name, ", ".join(map(str, places))),
        tr("Choose an installed model or the path of an .onnx file."),
    )


def no_model() -> PluginError:
    """Return the problem of a run without a model."""
    return PluginError("model.missing", tr("No model is chosen."), tr("Choose a model."))


def output_problem(output: str, inputs: Sequence[str]) -> PluginError | None:
    """Return the problem of an output that would overwrite an input raster."""
    for path in inputs:
        is_same = os.path.exists(output) and os.path.exists(path) and os.path.samefile(output, path)
        if is_same or os.path.abspath(output) == os.path.abspath(path):
            return PluginError(
                "output.is_input",
                tr("The output {} is the input raster.").format(output),
                tr("Choose another file for the result."),
            )
    return None
