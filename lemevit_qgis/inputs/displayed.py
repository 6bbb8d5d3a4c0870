"""Values of a raster layer as it is displayed, as a choice of input values, for the main thread."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from qgis.core import (
    QgsContrastEnhancement,
    QgsMultiBandColorRenderer,
    QgsRasterLayer,
    QgsSingleBandGrayRenderer,
)

from .._runtime import input_values
from ..errors import PluginError, tr

DISPLAYED = "displayed"
"""The choice of a form that becomes ranges of values, which the layer's style states."""


def displayed_values(layer: QgsRasterLayer, bands: Sequence[int]) -> str:
    """Return the values that the style of a layer draws darkest and brightest, as a choice of input values.

    Args:
        layer: with a style of three bands or of grey.
        bands: 1-based bands of the model.

    Raises:
        PluginError: a band of the model is not displayed, or not by its values.
    """
    shown = _enhancements(layer)
    missing = [band for band in bands if band not in shown]
    if missing:
        raise PluginError(
            "values.not_displayed",
            tr("Band {} of the layer '{}' is not displayed.").format(missing[0], layer.name()),
            tr("Display the bands of the model, or choose other input values."),
        )
    found = [shown[band] for band in bands]
    if all(item is None for item in found):
        return input_values.STORED
    return input_values.ranges_text([item or (0.0, 255.0) for item in found])


def _enhancements(layer: QgsRasterLayer) -> Mapping[int, tuple[float, float] | None]:
    """Return displayed band to its darkest and brightest value, ``None`` where values are drawn as they are."""
    renderer = layer.renderer()
    pairs: list[tuple[int, Any]] = []
    if isinstance(renderer, QgsMultiBandColorRenderer):
        pairs = [
            (renderer.redBand(), renderer.redContrastEnhancement()),
            (renderer.greenBand(), renderer.greenContrastEnhancement()),
            (renderer.blueBand(), renderer.blueContrastEnhancement()),
        ]
    elif isinstance(renderer, QgsSingleBandGrayRenderer):
        band = renderer.inputBand() if hasattr(renderer, "inputBand") else renderer.grayBand()
        pairs = [(band, renderer.contrastEnhancement())]
    none = QgsContrastEnhancement.ContrastEnhancementAlgorithm.NoEnhancement
    return {
        band: None
        if way is None or way.contrastEnhancementAlgorithm() == none
        else (way.minimumValue(), way.maximumValue())
        for band, way in pairs
    }
