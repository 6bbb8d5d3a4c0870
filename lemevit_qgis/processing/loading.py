"""What happens to a result once QGIS has loaded it: style, notes, metadata."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingLayerPostProcessorInterface

from ..results import layers


class StyleResult(QgsProcessingLayerPostProcessorInterface):
    """Dresses a result once QGIS has loaded it. Made in the main thread and kept, or QGIS would lose it."""

    kept: list[StyleResult] = []  # noqa: RUF012
    KEEP = 200

    def __init__(self, style: str) -> None:
        super().__init__()
        self.style = style
        self.report: dict[str, Any] = {}
        StyleResult.kept = [*StyleResult.kept[-self.KEEP :], self]

    def postProcessLayer(self, layer: Any, context: Any, feedback: Any) -> None:  # noqa: N802, ANN401
        layers.apply_style(layer, self.report, self.style)
