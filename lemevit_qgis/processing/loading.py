"""Style, notes and metadata of a result that QGIS has loaded."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingLayerPostProcessorInterface

from ..results import layers


class StyleResult(QgsProcessingLayerPostProcessorInterface):
    """Post-processor that styles a loaded result.

    It is created in the main thread and kept, or QGIS would lose it.
    """

    kept: list[StyleResult] = []  # noqa: RUF012
    KEEP = 200

    def __init__(self, style: str) -> None:
        super().__init__()
        self.style = style
        self.report: dict[str, Any] = {}
        StyleResult.kept = [*StyleResult.kept[-self.KEEP :], self]

    def postProcessLayer(self, layer: Any, context: Any, feedback: Any) -> None:  # noqa: N802, ANN401
        layers.apply_style(layer, self.report, self.style)
