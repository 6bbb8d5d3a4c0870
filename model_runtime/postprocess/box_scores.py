"""From the scores of a detector's graph to scores that say how often a box is right, and back. Pure.

A card may hold two numbers, fitted on validation data (Platt 1999): the score that is shown is the sigmoid of
``slope * logit(score) + offset``. The slope is positive, so no two boxes change places, and 0 stays 0 and 1 stays 1.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


def shown_scores(scores: Floats, decode: Mapping[str, Any]) -> Floats:
    """Scores ``(n,)`` of the graph as they are shown.

    Values outside 0..1 and NaN stay as they are.

    Args:
        scores: any; not changed.
        decode: of the card; without ``score_slope`` and ``score_offset`` nothing is done.
    """
    slope, offset = _curve(decode)
    if (slope, offset) == (1.0, 0.0):
        return scores
    shown = scores.copy()
    inside = (scores > 0) & (scores < 1)
    shown[inside] = 1 / (1 + np.exp(-(slope * logits(scores[inside]) + offset)))
    return shown


def graph_scores(shown: Floats, decode: Mapping[str, Any]) -> Floats:
    """The scores of the graph that are shown as ``shown``: the way back of ``shown_scores``."""
    slope, offset = _curve(decode)
    return shown_scores(shown, {"score_slope": 1 / slope, "score_offset": -offset / slope})


def logits(scores: Floats) -> Floats:
    """Logarithm of the odds of scores inside 0..1."""
    return np.asarray(np.log(scores) - np.log1p(-scores))


def _curve(decode: Mapping[str, Any]) -> tuple[float, float]:
    return float(decode.get("score_slope", 1.0)), float(decode.get("score_offset", 0.0))
