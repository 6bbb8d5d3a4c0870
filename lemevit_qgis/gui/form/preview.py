"""Narrowing of a run to the middle of the map view, for a preview."""

from __future__ import annotations

import os
from typing import Any

from qgis.core import QgsRasterLayer, QgsRectangle
from qgis.gui import QgsMapCanvas

from ...inputs import layers
from ...tasks import Task

PREVIEW_PX = 512
"""Side of the area that a preview predicts, at most, in pixels of the model."""


def narrow_to_view(values: dict[str, Any], canvas: QgsMapCanvas, layer: QgsRasterLayer, gsd_m: float | None) -> None:
    """Set the extent of ``values`` to the middle of the map view, in place of any area.

    Raises:
        PluginError: the view does not show the layer.
    """
    view = QgsRectangle(*layers.extent_in_layer(canvas.extent(), canvas.mapSettings().destinationCrs(), layer))
    values.pop("aoi", None)
    values["extent"] = layers.middle_of(view, layer, gsd_m, PREVIEW_PX)


def put_into(values: dict[str, Any], task: Task, folder: str) -> None:
    """Set the main output to a file in ``folder``, and drop all others."""
    for field in [output.field for output in task.outputs]:
        values.pop(field, None)
    values["output"] = os.path.join(folder, f"preview{task.main_output.suffix}")
