"""Rasters that say how far a result can be trusted, beside the classes: which are asked for, and their values. Pure.

A record of a finished tile holds the bands of all of them, one after the other, in the order of
``postprocess.score_layers``:

    probabilities   a band a class
    confidence      the largest of them
    entropy         of all of them over the logarithm of the number of classes: 0 one class is certain, 1 all alike
    variance        over the turned and flipped views of ``backends.augmented``: the largest of any class, 0 to 0.25
    attention       of each meta token to each pixel, over an even spread: 1 is what every pixel would get

All are float32 and NaN where there is no result. Probabilities are calibrated (``postprocess.activation.temper``); the
class of a pixel is decided before that, so no calibration changes it. A backend gives attention and variance as *extra
channels* behind the scores; they are blended as scores are, and never activated.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..cards.card import ModelCard
from ..cards.contract import DATES
from ..errors import ArgumentsInvalid
from ..protocol import TTA, JobRequest
from .activation import temper
from .attention import META_TOKENS
from .decision import every_class

EXTRA = ("attention", "variance")
"""Layers that a backend gives behind the scores, in this order."""
LAYERS = ("probabilities", "confidence", "entropy", "variance", "attention")
CELL_LAYERS = ("confidence", "entropy", "variance")
"""Of a scene classification: one pixel a cell. Attention has its own pixels there."""

Floats = NDArray[np.float32]


@dataclass(frozen=True)
class ScoreLayer:
    """One of ``LAYERS``, and the names of its bands."""

    name: str
    bands: tuple[str, ...]


def check_trust(request: JobRequest) -> None:
    """Refuse what has no meaning.

    Raises:
        ArgumentsInvalid: variance without views, or unknown views.
    """
    if request.tta not in TTA:
        raise ArgumentsInvalid(f"--tta must be one of {', '.join(TTA)}, it is {request.tta[:40]!r}.")
    if request.variance and request.tta == "none":
        raise ArgumentsInvalid(
            "A variance is of several views of each tile, and there is one.", "Choose flips or quarter-turns (--tta)."
        )


def score_layers(request: JobRequest, card: ModelCard) -> tuple[ScoreLayer, ...]:
    """The layers that a request asks for, in the order of a record."""
    tokens = tuple(f"meta token {number}" for number in range(1, META_TOKENS + 1))
    if card.dates == len(DATES):
        tokens = tuple(f"{token}, {date}" for date in DATES for token in tokens)
    bands = {"probabilities": tuple(entry.class_name for entry in card.classes), "attention": tokens}
    wanted = [name for name in LAYERS if getattr(request, name)]
    return tuple(ScoreLayer(name, bands.get(name, (name,))) for name in wanted)


def band_count(layers: Sequence[ScoreLayer]) -> int:
    """Bands of a record."""
    return sum(len(layer.bands) for layer in layers)


def extra_channels(layers: Sequence[ScoreLayer]) -> int:
    """Channels behind the scores of a tile."""
    return sum(len(layer.bands) for layer in layers if layer.name in EXTRA)


def layer_bands(
    block: Floats, usable: NDArray[np.bool_], layers: Sequence[ScoreLayer], card: ModelCard
) -> Floats | None:
    """The bands of a record.

    Args:
        block: ``(channel, row, col)`` scores after activation, then extra channels.
        usable: ``(row, col)``.
        layers: that are wanted.
        card: classes and temperature.

    Returns:
        ``(band, row, col)``, NaN where not usable; ``None`` without layers.
    """
    if not layers:
        return None
    scores = len(block) - extra_channels(layers)
    probabilities = calibrated(block[:scores], card)
    found = _extras(block[scores:], layers)
    for layer in layers:
        if layer.name not in found:
            found[layer.name] = _of_probabilities(layer.name, probabilities)
    bands: Floats = np.concatenate([found[layer.name] for layer in layers])
    bands[:, ~usable] = np.nan
    return bands


def calibrated(scores: Floats, card: ModelCard) -> Floats:
    """Probabilities ``(class, ...)`` of all classes from activated ``(channel, ...)`` scores.

    A new array.
    """
    return temper(np.array(every_class(scores, card)), card.temperature)


def confidence(probabilities: Floats) -> Floats:
    """The largest probability: ``(class, ...)`` to ``(...)``."""
    return np.asarray(probabilities.max(axis=0))


def entropy(probabilities: Floats) -> Floats:
    """Shannon entropy over the logarithm of the number of classes, 0 to 1: ``(class, ...)`` to ``(...)``."""
    count = len(probabilities)
    total = np.zeros(probabilities.shape[1:], dtype=np.float32)
    for values in probabilities:
        with np.errstate(invalid="ignore"):
            total -= values * np.log(np.maximum(values, np.finfo(np.float32).tiny))
    return np.asarray(np.clip(total / np.float32(math.log(count) if count > 1 else 1.0), 0, 1))


def _of_probabilities(name: str, probabilities: Floats) -> Floats:
    if name == "probabilities":
        return probabilities
    return (confidence if name == "confidence" else entropy)(probabilities)[None]


def _extras(channels: Floats, layers: Sequence[ScoreLayer]) -> dict[str, Floats]:
    """The extra channels by layer."""
    sizes = {layer.name: len(layer.bands) for layer in layers}
    found, start = {}, 0
    for name in EXTRA:
        if name in sizes:
            found[name] = channels[start : start + sizes[name]]
            start += sizes[name]
    return found
