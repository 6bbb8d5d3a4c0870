"""Main direction of a building: the one to which most of its outline is parallel or square. Pure.

Angles are in radians, modulo a quarter turn.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

QUARTER = math.pi / 2
WIDTH = math.radians(8.0)
"""Edges further from a direction than this say nothing for it."""
STRESS = 1.5
"""Power of an edge's length that is its weight: long walls know their direction better than short ones."""

Floats = NDArray[np.float64]


def main_direction(edges: NDArray[np.complex128]) -> float:
    """Direction that most of the outline agrees on, 0 up to a quarter turn.

    Args:
        edges: ``(n,)`` vectors of the walls of a polygon, as complex numbers.
    """
    weights = np.abs(edges) ** STRESS
    angles = np.mod(np.angle(edges), QUARTER)
    support = np.maximum(0.0, 1 - np.abs(_apart(angles[:, None], angles[None, :])) / WIDTH) @ weights
    if not support.any():
        return 0.0
    best = angles[int(np.argmax(support))]
    apart = _apart(angles, best)
    near = np.maximum(0.0, 1 - np.abs(apart) / WIDTH) * weights
    return float(np.mod(best + (apart @ near) / near.sum(), QUARTER))


def _apart(one: Floats, other: Floats) -> Floats:
    """Signed angle from ``other`` to ``one``, modulo a quarter turn, at most an eighth."""
    return np.asarray(np.mod(one - other + QUARTER / 2, QUARTER) - QUARTER / 2)
