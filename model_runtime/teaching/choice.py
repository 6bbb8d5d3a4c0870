"""The choice among kinds of features by strokes left out: few strokes are noisy, so what is known counts, too. Pure.

Of features that were made for teaching and of filters it is known that they serve anywhere. Another kind is taken where
the probability that it gives the right class of left-out strokes is higher by more than chance: by ``SURE`` standard
errors of the difference, stroke by stroke. A probability tells more of a stroke than whether its pixels are right.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from .labels.groups import Ints
from .score import Score

SURE, SURELY_RIGHT = 2.0, 1.5
"""Standard errors by which probabilities, and shares of right pixels, are higher by more than chance."""

Candidate = tuple[str, ...]
Judged = tuple[Candidate, Score]


def chosen_first(found: Sequence[Judged], preferred: Sequence[Candidate]) -> list[Judged]:
    """The kinds that were judged, the one to take first, the others by their probabilities.

    Args:
        found: kinds of features with their numbers, all of the same strokes.
        preferred: kinds that are taken unless the best is surely better, the most preferred first.
    """
    ranked = sorted(found, key=lambda pair: -pair[1].probability)
    best = ranked[0][1]
    by_name = dict(found)
    for name in preferred:
        if name in by_name:
            difference = best.stroke_probabilities - by_name[name].stroke_probabilities
            if not _is_sure(difference, best.stroke_classes, SURE):
                return [(name, by_name[name]), *(pair for pair in ranked if pair[0] != name)]
    return ranked


def is_surely_better(one: Score, other: Score) -> bool:
    """Whether more pixels are right than by another number of the same strokes, by more than chance."""
    return _is_sure(one.stroke_shares - other.stroke_shares, one.stroke_classes, SURELY_RIGHT)


def _is_sure(difference: NDArray[np.float64], classes: Ints, errors: float) -> bool:
    """Whether the mean over strokes and then classes is above zero by so many standard errors."""
    parts = [difference[classes == class_id] for class_id in np.unique(classes)]
    variance = sum(_of_mean(part) for part in parts) / len(parts) ** 2
    mean = float(np.mean([part.mean() for part in parts]))
    return mean > errors * float(np.sqrt(variance))


def _of_mean(values: NDArray[np.float64]) -> float:
    """Variance of a mean."""
    return float(values.var(ddof=1)) / len(values) if len(values) > 1 else 0.0
