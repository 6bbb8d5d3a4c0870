"""Steps of Teach as requests, without widgets: what is sent, and where a model is saved."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsRasterLayer, QgsRectangle

from .. import settings
from .._runtime import folders
from ..errors import PluginError, tr
from ..inputs.layers import extent_in_layer, own_crs, raster_file
from ..inputs.strokes import CLASS

NAME_PATTERN = r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}"


def teach_values(
    action: str,
    raster: QgsRasterLayer,
    labels: str,
    classes: Sequence[dict[str, Any]],
    **more: Any,  # noqa: ANN401 - JSON values
) -> dict[str, Any]:
    """Return the request of a step.

    Args:
        action: ``map``, ``compare``, ``places`` or ``save``.
        raster: that is taught on.
        labels: source of the strokes.
        classes: with strokes, in their order.
        more: values of this step, ``output`` and ``extent`` say.
    """
    return {
        "action": action,
        "inputs": [raster_file(raster)],
        "labels": labels,
        "class_field": CLASS,
        "classes": list(classes),
        "features": "auto",
        "crs": own_crs(raster) or None,
        "device": settings.device(),
        "threads": settings.threads(),
        "allow_ungeoreferenced": True,
        "models_dir": settings.models_folder() or None,
        **more,
    }


def extent_in_view(view: QgsRectangle, crs: QgsCoordinateReferenceSystem, raster: QgsRasterLayer) -> list[float]:
    """Return the part of a raster in the view, in the raster's CRS.

    Raises:
        PluginError: the raster is not in the view.
    """
    seen = QgsRectangle(*extent_in_layer(view, crs, raster)).intersect(raster.extent())
    if seen.isEmpty():
        raise PluginError("form.area", tr("The layer is not in the view."), tr("Zoom to the layer."))
    return [seen.xMinimum(), seen.yMinimum(), seen.xMaximum(), seen.yMaximum()]


def suggested_name(raster: QgsRasterLayer | None) -> str:
    """Return a name that no model has yet, for one that is taught on a raster."""
    stem = os.path.splitext(os.path.basename(raster_file(raster)))[0] if raster is not None else ""
    name = (re.sub(r"[^A-Za-z0-9._-]+", "-", stem).strip("-._")[:50] or "model") + "-taught"
    free = (name, *(f"{name}-{number}" for number in range(2, 1000)))
    return next((one for one in free if not os.path.exists(model_path(one))), name)


def model_path(name: str) -> str:
    """Return the file of a model among the user's own, whose folder is made.

    Raises:
        PluginError: the name or the folder cannot be.
    """
    if not re.fullmatch(NAME_PATTERN, name):
        what = tr("'{}' is no name of a model.").format(name)
        raise PluginError("model.name", what, tr("Use letters, digits, dot, dash and underscore."))
    folder = settings.models_folder() or str(folders.user_models_folder())
    try:
        os.makedirs(folder, exist_ok=True)
    except OSError as error:
        fix = tr("Check the disk and the rights of the folder.")
        raise PluginError("output.unwritable", f"{folder}: {error.strerror}", fix) from error
    return os.path.join(folder, f"{name}{folders.MODEL_SUFFIX}")
