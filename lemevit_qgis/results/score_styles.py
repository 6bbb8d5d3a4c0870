"""Styles of confidence, entropy, variance and attention rasters, for the main thread."""

from __future__ import annotations

from qgis.core import QgsColorRampShader, QgsRasterLayer, QgsRasterShader, QgsSingleBandPseudoColorRenderer
from qgis.PyQt.QtGui import QColor

from ..number_texts import short
from ..tasks.spec import ATTENTION, CONFIDENCE, ENTROPY, VARIANCE

VIRIDIS = ("#440154", "#3B528B", "#21918C", "#5EC962", "#FDE725")
INFERNO = ("#000004", "#57106E", "#BC3754", "#F98E09", "#FCFFA4")
RAMPS: dict[str, tuple[tuple[str, ...], float | None]] = {
    CONFIDENCE: (VIRIDIS, 1.0),
    ENTROPY: (INFERNO, 1.0),
    VARIANCE: (INFERNO, None),
    ATTENTION: (INFERNO, None),
}
"""Style to its colours from low to high, and the value of the last one. ``None``: what 2 % of the pixels exceed."""
UPPER_CUT = 0.98
SMALLEST = 1e-6
SAMPLE = 250_000


def ramp_renderer(layer: QgsRasterLayer, style: str) -> QgsSingleBandPseudoColorRenderer:
    """Return a renderer of the first band from 0 with the colours of a style of ``RAMPS``."""
    colours, high = RAMPS[style]
    if high is None:
        _, found = layer.dataProvider().cumulativeCut(1, 0.0, UPPER_CUT, layer.extent(), SAMPLE)
        high = max(float(found), SMALLEST) if found == found else 1.0
    step = high / (len(colours) - 1)
    items = [
        QgsColorRampShader.ColorRampItem(number * step, QColor(colour), short(number * step, 3))
        for number, colour in enumerate(colours)
    ]
    return interpolated(layer, 1, high, items)


def interpolated(
    layer: QgsRasterLayer, band: int, high: float, items: list[QgsColorRampShader.ColorRampItem]
) -> QgsSingleBandPseudoColorRenderer:
    """Return a renderer of a band from 0 to ``high`` whose colours change evenly between the items."""
    ramp = QgsColorRampShader(0.0, high)
    ramp.setColorRampType(QgsColorRampShader.Type.Interpolated)
    ramp.setColorRampItemList(items)
    shader = QgsRasterShader()
    shader.setRasterShaderFunction(ramp)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), band, shader)
    renderer.setClassificationMin(0.0)
    renderer.setClassificationMax(high)
    return renderer
