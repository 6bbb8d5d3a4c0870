"""A border without corners, within a tolerance of where it was. Pure.

Corners are cut as Chaikin does ("An algorithm for high-speed curve generation", Computer Graphics and Image Processing
3, 1974). Long edges are divided first, so that a corner is cut no deeper than the tolerance.
"""

from __future__ import annotations

import numpy as np
import shapely

from .borders import Points
from .squares import corners_of, from_a_corner

COARSENESS = 0.55
"""Share of the tolerance by which the border is simplified first: steps of pixels are no shape."""
LONGEST_EDGE = 2.5
"""Tolerances: Chaikin's curve passes a right angle of two such edges at 0.44 tolerances."""
CUTS = 3
STRAIGHT = 0.02
"""Share of the tolerance within which a place on the curve says nothing."""


def smoothed(line: Points, is_closed: bool, tolerance: float) -> Points | None:
    """The border as a smooth line, or ``None`` where it is too small for one.

    Args:
        line: places of a border; the ends of an open one stay.
        is_closed: True if the border is a whole ring.
        tolerance: furthest that the new line may lie from the old.
    """
    places = from_a_corner(line) if is_closed else line
    corners = corners_of(places, COARSENESS * tolerance)
    if corners is None:
        return None
    plain = shapely.LineString(places[corners])
    curve = shapely.get_coordinates(shapely.segmentize(plain, LONGEST_EDGE * tolerance))
    for _ in range(CUTS):
        curve = _cut(curve, is_closed)
    kept = shapely.simplify(shapely.LineString(curve), STRAIGHT * tolerance, preserve_topology=False)
    found = shapely.get_coordinates(kept)
    return found if len(found) > 3 or not (line[0] == line[-1]).all() else None


def _cut(curve: Points, is_closed: bool) -> Points:
    """Each corner replaced by two places, a quarter along both of its edges."""
    near, far = 0.75 * curve[:-1] + 0.25 * curve[1:], 0.25 * curve[:-1] + 0.75 * curve[1:]
    places = np.stack([near, far], axis=1).reshape(-1, 2)
    if is_closed:
        return np.concatenate([places, places[:1]])
    return np.concatenate([curve[:1], places[1:-1], curve[-1:]])
