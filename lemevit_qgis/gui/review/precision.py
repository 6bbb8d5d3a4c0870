"""Precision of a model on the objects that were reviewed, with its interval. Pure, without QGIS."""

from __future__ import annotations

import math

NINETY_FIVE = 1.959964
"""Quantile of the normal distribution for an interval that holds the true share in 95 of 100 cases."""


def wilson(right: int, total: int, quantile: float = NINETY_FIVE) -> tuple[float, float]:
    """Lower and upper end of the interval of a share (Wilson, JASA 22, 1927), ``(0, 1)`` where nothing is known."""
    if total <= 0:
        return 0.0, 1.0
    share, square = right / total, quantile * quantile
    middle = (share + square / (2 * total)) / (1 + square / total)
    half = quantile / (1 + square / total) * math.sqrt(share * (1 - share) / total + square / (4 * total * total))
    return max(0.0, middle - half), min(1.0, middle + half)
