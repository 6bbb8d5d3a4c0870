"""The choice among kinds of features by strokes left out: few strokes are noisy, so what is known counts, too. Pure.

Of features that were made for teaching and of filters it is known that they serve anywhere. Another kind is taken where
its number is better by more than chance: by ``SURE`` standard errors of the difference, stroke by stroke.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from .score import Score

SURE = 1.5

Candidate = tuple[str, ...]
Judged = tuple[Candidate, Score]


def chosen_first(found: Sequence[Judged], preferred: Sequence[Candidate]) -> list[Judged]:
    """The kinds that were judged, the one to take first, the others by their numbers.

    Args:
        found: kinds of features with their numbers.
        preferred: kinds that are taken unless the best is surely better, the most preferred first.
    """
    ranked = sorted(found, key=lambda pair: -pair[1].share)
    by_name = dict(found)
    for name in preferred:
        if name in by_name and not is_surely_better(ranked[0][1], by_name[name]):
            return [(name, by_name[name]), *(pair for pair in ranked if pair[0] != name)]
    return ranked


def is_surely_better(one: Score, other: Score) -> bool:
    """Whether a number is better than another by more than chance.

    Both must be of the same strokes.
    """
    difference = one.stroke_shares - other.stroke_shares
    parts = [difference[one.stroke_classes == class_id] for class_id in np.unique(one.stroke_classes)]
    variance = sum(_of_mean(part) for part in parts) / len(parts) ** 2
    mean = float(np.mean([part.mean() for part in parts]))
    return mean > SURE * float(np.sqrt(variance))


def _of_mean(values: NDArray[np.float64]) -> float:
    """Variance of a mean."""
    return float(values.var(ddof=1)) / len(values) if len(values) > 1 else 0.0
