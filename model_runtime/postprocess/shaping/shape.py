"""Polygons with their outlines squared or smoothed, all at once, so that shared borders stay shared. Pure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from .borders import PER_TOLERANCE, Borders, Geometries, Integers, Points, borders_of
from .direction import main_direction
from .redrawing import Redrawing
from .smooth import smoothed
from .squares import corners_of, from_a_corner, squared
from .walls import fitted

SQUARED, SMOOTH = "squared", "smooth"
DEFAULT_PIXELS = 1.5
"""Tolerance in pixels where none is given."""
POLYGON = 3
"""Number of the type in shapely."""
TRIES = (1.0, 0.5, 0.25)
"""Shares of the tolerance that are tried until a border fits in with the others."""
AREA_SHARES = {SQUARED: 0.02, SMOOTH: 0.25}
"""Largest change of a polygon's area, as a share of it."""

Flags = NDArray[np.bool_]


@dataclass(frozen=True)
class Shaped:
    """Polygons after shaping.

    Attributes:
        geometries: ``(n,)`` in the order given.
        is_drawn: ``(n,)`` True where the outline, or a part of it, is new; the others stayed as they were.
    """

    geometries: Geometries
    is_drawn: Flags

    @property
    def counts(self) -> dict[str, int]:
        """Numbers of polygons drawn anew and kept, for the report."""
        drawn = int(np.count_nonzero(self.is_drawn))
        return {"drawn": drawn, "kept": len(self.is_drawn) - drawn}


def shaped(
    geometries: Geometries, how: str, tolerance: float, check_cancelled: Callable[[], None] = lambda: None
) -> Shaped:
    """Polygons with right angles where they nearly have them, or with smooth outlines.

    Squared, each polygon has its main direction; a border of two follows the smaller one. No corner moves by more than
    the tolerance, no area changes by more than the share of ``AREA_SHARES``, and what cannot be drawn so stays.

    Args:
        geometries: ``(n,)`` polygons and multipolygons.
        how: ``SQUARED`` or ``SMOOTH``.
        tolerance: in the unit of the coordinates, which is the same along both axes.
        check_cancelled: called often; what it raises ends the work.
    """
    parts, index = shapely.get_parts(geometries, return_index=True)
    is_whole = ~(shapely.is_empty(parts) | shapely.is_missing(parts))
    parts, index = parts[is_whole], index[is_whole]
    if not len(parts):
        return Shaped(geometries, np.zeros(len(geometries), dtype=bool))
    borders = borders_of(parts, tolerance / PER_TOLERANCE)
    draw = _squarer(borders, parts, tolerance) if how == SQUARED else _smoother(borders, tolerance)
    drawn, is_drawn = Redrawing(borders, parts, draw, len(TRIES), AREA_SHARES[how], check_cancelled).drawn()
    return _put_together(geometries, index, drawn, is_drawn, tolerance / PER_TOLERANCE)


def _squarer(borders: Borders, parts: Geometries, tolerance: float) -> Callable[[int, int], Points | None]:
    angles, sizes = _directions(borders, parts, tolerance), shapely.area(parts)

    def draw(border: int, attempt: int) -> Points | None:
        angle = angles[min(borders.owners[border], key=lambda owner: (sizes[owner], owner))]
        return squared(borders.lines[border], borders.is_closed[border], angle, tolerance * TRIES[attempt])

    return draw


def _smoother(borders: Borders, tolerance: float) -> Callable[[int, int], Points | None]:
    def draw(border: int, attempt: int) -> Points | None:
        return smoothed(borders.lines[border], borders.is_closed[border], tolerance * TRIES[attempt])

    return draw


def _directions(borders: Borders, polygons: Geometries, tolerance: float) -> list[float]:
    """Main direction of each polygon."""
    edges: list[list[NDArray[np.complex128]]] = [[] for _ in polygons]
    for line, is_closed, owners in zip(borders.lines, borders.is_closed, borders.owners):
        places = from_a_corner(line) if is_closed else line
        corners = corners_of(places, tolerance)
        corners = np.arange(len(places)) if corners is None else corners
        walls = [fitted(places[start : stop + 1], 0, 0.0) for start, stop in zip(corners, corners[1:])]
        vectors = np.array([wall.direction * wall.length for wall in walls])
        for owner in owners:
            edges[owner].append(vectors)
    return [main_direction(np.concatenate(own)) for own in edges]


def _put_together(
    geometries: Geometries, index: Integers, parts: Geometries, is_drawn: Flags, quantum: float
) -> Shaped:
    """Parts as the polygons and multipolygons that they were.

    One that stayed may have more corners than before, on straight edges: where its neighbours meet.
    """
    result, is_new = geometries.copy(), np.zeros(len(geometries), dtype=bool)
    bounds = np.searchsorted(index, np.arange(len(geometries) + 1))
    for owner in np.unique(index):
        own = parts[bounds[owner] : bounds[owner + 1]]
        is_single = shapely.get_type_id(geometries[owner]) == POLYGON
        result[owner] = own[0] if is_single else shapely.MultiPolygon(list(own))
    is_new[index[is_drawn]] = True
    lines = (shapely.boundary(polygons[is_new]) for polygons in (result, geometries))
    is_new[is_new] = shapely.hausdorff_distance(*lines) > quantum
    return Shaped(result, is_new)
