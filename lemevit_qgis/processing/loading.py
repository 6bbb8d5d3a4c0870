"""Style, notes and metadata of a result that QGIS has loaded."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from qgis.core import QgsProcessingLayerPostProcessorInterface, QgsProject
from qgis.PyQt.QtCore import QTimer

from ..results import layers
from ..tasks import Output
from ..tasks.spec import RASTER, VECTOR

TRIES, WAIT_MS = 20, 100


class StyleResult(QgsProcessingLayerPostProcessorInterface):
    """Post-processor that styles a loaded result.

    It is created in the main thread and kept, or QGIS would lose it.
    """

    kept: list[StyleResult] = []  # noqa: RUF012
    KEEP = 200

    def __init__(self, style: str) -> None:
        super().__init__()
        self.style, self.is_ticked = style, True
        self.report: dict[str, Any] = {}
        StyleResult.kept = [*StyleResult.kept[-self.KEEP :], self]

    def postProcessLayer(self, layer: Any, context: Any, feedback: Any) -> None:  # noqa: N802, ANN401
        layers.apply_style(layer, self.report, self.style)
        if not self.is_ticked:
            _untick(layer.id(), TRIES)


def choose_ticks(loaded: Sequence[Output], styles: Mapping[str, StyleResult]) -> None:
    """Choose which of the results that QGIS loads are ticked, as the panel does: no raster in front of its polygons."""
    has_polygons = any(output.kind == VECTOR for output in loaded)
    for output in loaded:
        is_behind = has_polygons and output.kind == RASTER
        if output.parameter in styles:
            styles[output.parameter].is_ticked = output.style not in layers.HIDDEN and not is_behind


def _untick(layer_id: str, tries: int) -> None:
    """Take the tick off a layer, as soon as QGIS has put it into the layer tree: after this, in newer versions."""
    node = QgsProject.instance().layerTreeRoot().findLayer(layer_id)
    if node is not None:
        node.setItemVisibilityChecked(False)
    elif tries > 0:
        QTimer.singleShot(WAIT_MS, lambda: _untick(layer_id, tries - 1))
