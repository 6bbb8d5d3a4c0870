"""A check of layer and model before a run: can it start, and what is in doubt? For the main thread."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from qgis.core import QgsRasterLayer

from .._runtime import input_values
from ..errors import PluginError, sentence, tr
from ..number_texts import short
from .bands import LayerBands, bands_of_layer
from .checks import crs_problem, layer_problem
from .rendering import has_values, metres_a_unit

GOOD, DOUBTFUL, BAD = "good", "doubtful", "bad"
SLACK = 1.01
NATIVE_TOLERANCE = 0.05
"""Relative difference up to which the engine takes pixels as they are (``model_runtime.raster.source``)."""


@dataclass(frozen=True)
class Readiness:
    """Result of a check.

    Attributes:
        level: ``GOOD``, ``DOUBTFUL``: it runs, with care, or ``BAD``: it cannot run.
        text: in words.
        needs_bands: the bands must be chosen by hand.
    """

    level: str
    text: str
    needs_bands: bool = False


def readiness(
    layer: QgsRasterLayer | None,
    card: Mapping[str, Any],
    bands: Sequence[int] = (),
    stretch: str = "",
    gsd: str = "",
    accepts_unplaced: bool = False,
) -> Readiness:
    """Check a layer against the card of a model.

    Args:
        layer: the input.
        card: of the model, empty if it is not known.
        bands: 1-based, chosen by hand; empty: found by name.
        stretch: choice of input values; empty: by card and pixel type.
        gsd: ``""``, ``model``, ``native`` or metres.
        accepts_unplaced: a missing CRS is no problem.
    """
    if layer is None:
        return Readiness(BAD, tr("Choose a layer."))
    problem = layer_problem(layer, needs_file=False)
    if problem is None and not accepts_unplaced:
        problem = crs_problem(layer)
    if problem is not None:
        return Readiness(BAD, sentence(problem.as_dict()))
    facts = bands_of_layer(layer)
    if not card or facts is None:
        return Readiness(DOUBTFUL, tr("The card of the model is not known; the run checks it.") if not card else "")
    wanted = [str(name) for name in card.get("bands", [])]
    coloured = sorted(facts.palettes.intersection(tuple(bands) or (facts.usable if len(facts.usable) == 1 else ())))
    if coloured:
        return Readiness(BAD, sentence(palette_problem(coloured[0]).as_dict()))
    chosen = tuple(bands) or facts.found(wanted)
    if chosen is None or len(chosen) != len(wanted) or max(chosen) > len(facts.facts):
        text = tr("The model needs the bands {}. Assign bands of the layer to them.")
        return Readiness(DOUBTFUL, text.format(", ".join(wanted)), needs_bands=True)
    try:
        values = values_text(facts, chosen, card, stretch)
    except PluginError as error:
        return Readiness(BAD, sentence(error.as_dict()))
    size = pixel_size_m(layer)
    doubt = size_doubt(size, card, gsd)
    if doubt:
        return Readiness(DOUBTFUL, doubt)
    parts = [layer.crs().authid() or tr("no CRS"), values]
    parts += [tr("scale and offset of the file applied")] if facts.scaled.intersection(chosen) else []
    parts += [_size_text(size, card, gsd)] if size is not None else []
    return Readiness(GOOD, ", ".join(parts))


def _size_text(size_m: float, card: Mapping[str, Any], gsd: str) -> str:
    predicted = predicted_size_m(size_m, card, gsd)
    if math.isclose(predicted, size_m, rel_tol=NATIVE_TOLERANCE):
        return tr("pixels of {} m").format(short(size_m, 3))
    return tr("pixels of {} m, resampled to {} m").format(short(size_m, 3), short(predicted, 3))


def palette_problem(band: int) -> PluginError:
    """Return the problem of a band whose values stand for colours."""
    return PluginError(
        "raster.palette",
        tr("The layer is a palette image: band {} holds numbers of colours.").format(band),
        tr("Convert it to red, green and blue first: Raster > Conversion > PCT to RGB."),
    )


def values_text(facts: LayerBands, bands: Sequence[int], card: Mapping[str, Any], stretch: str) -> str:
    """Describe how the values of the bands are taken.

    Raises:
        PluginError: nothing says how values of this type become the model's.
    """
    types = list(dict.fromkeys(facts.types[band - 1] for band in bands))
    if stretch and stretch != input_values.STORED:
        return tr("{} values scaled to 8 bits").format("/".join(types))
    kind = input_values.STORED if stretch else input_values.default_kind(types, card.get("dtypes") or (), _range(card))
    if kind == input_values.STORED:
        return tr("{} values as stored").format("/".join(types))
    if kind == input_values.REFLECTANCE:
        return tr("{} values as reflectance").format("/".join(types))
    raise PluginError(
        "raster.dtype",
        tr("The layer has {} values, the model takes {}.").format("/".join(types), "/".join(card.get("dtypes") or ())),
        tr("Choose the input values."),
    )


def _range(card: Mapping[str, Any]) -> bool:
    return bool(card.get("reflectance_range"))


def pixel_size_m(layer: QgsRasterLayer) -> float | None:
    """Return the side in metres of a square as large as a pixel, ``None`` for a service or without a CRS."""
    if not layer.crs().isValid() or not has_values(layer):
        return None
    middle = layer.extent().center()
    width = layer.rasterUnitsPerPixelX() * metres_a_unit(layer, middle)
    height = layer.rasterUnitsPerPixelY() * metres_a_unit(layer, middle, is_north=True)
    size = math.sqrt(abs(width * height))
    return size if math.isfinite(size) and size > 0 else None


def predicted_size_m(size_m: float, card: Mapping[str, Any], gsd: str) -> float:
    """Return the size of the pixels that the model sees, in metres."""
    try:
        return float(gsd.replace(",", "."))
    except ValueError:
        return float(card.get("gsd_m") or size_m) if gsd != "native" else size_m


def size_doubt(size_m: float | None, card: Mapping[str, Any], gsd: str) -> str:
    """Describe why pixels of this size do not suit a model, empty if they do."""
    limits = card.get("gsd_range_m")
    if size_m is None or not limits:
        return ""
    worst = size_m if size_m > limits[1] * SLACK else predicted_size_m(size_m, card, gsd)
    if limits[0] / SLACK <= worst <= limits[1] * SLACK:
        return ""
    text = tr("Pixels of {} m; the model was made for {} to {} m. Take the result with care.")
    return text.format(short(worst, 3), *map(short, limits))
