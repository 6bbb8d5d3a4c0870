"""A border with square corners, within a tolerance of where it was. Pure.

The border is cut into walls (Douglas and Peucker, "Algorithms for the reduction of the number of points required to
represent a digitized line or its caricature", Cartographica 10, 1973), each is turned to the main direction, square to
it or halfway, as far as the tolerance allows, and the corners are where the walls now meet. Long outlines, such as
those of houses that touch, have a main direction of their own in each part. Walls shorter than the
tolerance and rounded corners go. Where this strays further than the tolerance, the walls there stay as they were cut.
"""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import shapely
from numpy.typing import NDArray

from .borders import Points
from .direction import QUARTER, main_direction
from .walls import SURE, Wall, chord_wall, fitted, joined, step_between

COARSENESS = 0.75
"""Share of the tolerance that the cut into walls may take."""
ROUNDS = 8
"""Times that walls are held fast where the outline strays."""
LONGEST = 2000
"""Places of a border that are squared at once. A longer one is squared in parts."""
PART, AROUND = 270.0, 45.0
"""Tolerances of outline that have a main direction of their own, and that say something for it on both sides."""
SAME_DIRECTION = math.radians(5.0)
"""Angle from the direction of the whole polygon within which a part has that direction."""

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]
Complexes = NDArray[np.complex128]


def corners_of(line: Points, tolerance: float) -> Integers | None:
    """Positions of the places that Douglas and Peucker's rule keeps, both ends among them.

    ``None`` for a ring of which no ring is left.
    """
    kept = shapely.get_coordinates(shapely.simplify(shapely.LineString(line), tolerance, preserve_topology=False))
    is_kept = np.isin(line[:, 0] + 1j * line[:, 1], kept[:, 0] + 1j * kept[:, 1])
    is_kept[[0, -1]] = True
    if (line[0] == line[-1]).all() and np.count_nonzero(is_kept) < 4:
        return None
    return np.flatnonzero(is_kept).astype(np.int64)


def from_a_corner(line: Points) -> Points:
    """A closed border from the place furthest from its middle, which is a corner."""
    apart = line[:-1] - line[:-1].mean(axis=0)
    start = int(np.argmax(np.einsum("ij,ij->i", apart, apart)))
    turned = np.roll(line[:-1], -start, axis=0)
    return np.concatenate([turned, turned[:1]])


def squared(line: Points, is_closed: bool, angle: float, tolerance: float) -> Points | None:
    """The border with square corners, or ``None`` where it is too small to have any.

    Args:
        line: places of a border; the ends of an open one stay.
        is_closed: True if the border is a whole ring.
        angle: main direction, radians.
        tolerance: furthest that a corner may move, and that the old line may lie from the new.
    """
    places = line - line[0]
    places = from_a_corner(places) if is_closed else places
    corners = corners_of(places, COARSENESS * tolerance)
    if corners is None:
        return None
    along = np.concatenate([[0.0], np.cumsum(np.abs(np.diff(_as_complex(places[corners]))))])
    cuts = _cuts(corners, along, PART * tolerance)
    drawn = []
    for start, stop in zip(cuts, cuts[1:]):
        own = angle if len(cuts) == 2 else _local(places[corners], along, (start, stop), angle, AROUND * tolerance)
        turn = np.array([[math.cos(own), -math.sin(own)], [math.sin(own), math.cos(own)]])
        piece = _piece(places @ turn, corners[start : stop + 1], is_closed and len(cuts) == 2, tolerance)
        drawn.append(piece @ turn.T)
        if len(cuts) > 2:
            drawn[-1][0], drawn[-1][-1] = places[corners[start]], places[corners[stop]]
    found = np.concatenate([drawn[0], *(piece[1:] for piece in drawn[1:])]) + line[0]
    if not is_closed:
        found[0], found[-1] = line[0], line[-1]
    else:
        found[-1] = found[0]
    return np.asarray(found)


def _cuts(corners: Integers, along: Floats, part: float) -> list[int]:
    """Positions of the corners where the parts of a border begin, and the last one.

    Args:
        corners: positions of places.
        along: length of the border up to each of them.
        part: length of a part, as nearly as corners allow.
    """
    count = max(round(along[-1] / part), -(-int(corners[-1]) // LONGEST)) if along[-1] > 0 else 1
    if count < 2:
        return [0, len(corners) - 1]
    wanted = along[-1] * np.arange(1, count) / count
    inner = np.abs(along[:, None] - wanted).argmin(axis=0)
    return sorted({0, *inner.tolist(), len(corners) - 1})


def _local(places: Points, along: Floats, part: tuple[int, int], angle: float, around: float) -> float:
    """Main direction of a part of an outline and what lies around it, that of the whole where both nearly agree."""
    edges, middles = np.diff(_as_complex(places)), (along[1:] + along[:-1]) / 2
    is_near = (middles >= along[part[0]] - around) & (middles <= along[part[1]] + around)
    own = main_direction(edges[is_near])
    apart = abs((own - angle + QUARTER / 2) % QUARTER - QUARTER / 2)
    return angle if apart < SAME_DIRECTION else own


def _piece(places: Points, corners: Integers, is_closed: bool, tolerance: float) -> Points:
    """Corners of the squared outline, or the cut itself where nothing else stays within the tolerance."""
    runs = [places[start : stop + 1] for start, stop in zip(corners, corners[1:])]
    free = [fitted(run, number, tolerance) for number, run in enumerate(runs)]
    is_held = np.zeros(len(runs), dtype=bool)
    part = places[corners[0] : corners[-1] + 1]
    for _ in range(ROUNDS):
        walls = [chord_wall(runs[number], number) if is_held[number] else wall for number, wall in enumerate(free)]
        outline = Outline(walls, None if is_closed else (complex(*part[0]), complex(*part[-1])), tolerance)
        strayed = outline.clear()
        if not strayed:
            if is_closed:
                outline.restore_area(_signed_area(part[:, 0] + 1j * part[:, 1]))
            strayed = outline.strayed(part, corners - corners[0], tolerance)
        if not strayed:
            return _as_points(outline.corners())
        if is_held[strayed].all():
            break
        is_held[strayed] = True
    return places[corners]


def _signed_area(ring: Complexes) -> float:
    apart = ring - ring[0]
    return float((apart[:-1].conj() * apart[1:]).imag.sum()) / 2


def _as_complex(places: Points) -> Complexes:
    return np.asarray(places[:, 0] + 1j * places[:, 1])


def _as_points(places: Complexes) -> Points:
    return np.stack([places.real, places.imag], axis=1)


class Outline:
    """Walls one after the other, of a ring or between two ends that stay.

    Args:
        walls: in order.
        ends: first and last place, ``None`` for a ring.
        tolerance: length below which a wall goes.
    """

    def __init__(self, walls: list[Wall], ends: tuple[complex, complex] | None, tolerance: float) -> None:
        self.walls, self._ends, self._tolerance = walls, ends, tolerance
        self._count = len(walls)
        if ends is not None:
            walls[0] = replace(walls[0], point=ends[0], is_fixed=True)
            walls[-1] = replace(walls[-1], point=ends[1], is_fixed=True)

    @property
    def is_closed(self) -> bool:
        return self._ends is None

    def corners(self) -> Complexes:
        """Places where the walls meet, of a ring with the first again at the end.

        Place ``i`` begins wall ``i``.
        """
        met = [one.corner(other) for one, other in self._pairs()]
        return np.array([met[-1], *met] if self._ends is None else [self._ends[0], *met, self._ends[1]], complex)

    def _pairs(self) -> list[tuple[Wall, Wall]]:
        following = [*self.walls[1:], *(self.walls[:1] if self.is_closed else [])]
        return list(zip(self.walls, following))

    def _runs(self, before: Wall, after: Wall) -> list[int]:
        """Runs where two neighbours meet, those that went between them too."""
        count = (after.first - before.last) % self._count
        return [(before.last + step) % self._count for step in range(count + 1)]

    def clear(self) -> list[int]:
        """Leave out walls until none is too short.

        Return the runs that do not let it, none where it is done.
        """
        for _ in range(3 * self._count + 8):
            spike = self._join()
            if spike:
                return spike
            if self.is_closed and len(self.walls) < 4:
                return list(range(self._count))
            if len(self.walls) == 1:
                return []
            directions = np.array([wall.direction for wall in self.walls])
            lengths = (np.diff(self.corners()) * directions.conj()).real
            weak = self._weak(lengths)
            if not weak:
                turned = [self.walls[index] for index in np.flatnonzero(lengths <= 0)]
                return [run for wall in turned for run in (wall.first, wall.last)]
            self.walls = [wall for index, wall in enumerate(self.walls) if index not in weak]
        return list(range(self._count))

    def _join(self) -> list[int]:
        """Make neighbours that run the same way one, or put a step between them.

        Return the runs of a spike.
        """
        found = [self.walls[0]]
        for wall in self.walls[1:]:
            if not self._add(found, wall):
                return self._runs(found[-1], wall)
        if self.is_closed and len(found) > 1:
            closing = found[-1:]
            if not self._add(closing, found[0]):
                return self._runs(closing[-1], found[0])
            found = [closing[0], *found[1:-1]] if len(closing) == 1 else [*found[:-1], *closing[:-1]]
        self.walls = found
        return [run for pair in self._pairs() if pair[0].corner(pair[1]) is None for run in self._runs(*pair)]

    def _add(self, found: list[Wall], wall: Wall) -> bool:
        """Add a wall behind the last.

        False if it runs back along it.
        """
        last = found[-1]
        if last.corner(wall) is not None:
            found.append(wall)
            return True
        if (last.direction * wall.direction.conjugate()).real < 0 or (last.is_fixed and wall.is_fixed):
            return False
        if abs(last.offset(wall.point)) <= self._tolerance:
            found[-1] = joined(last, wall)
            return True
        step = step_between(last, wall)
        found += [step, wall]
        return step.corner(wall) is not None

    def _weak(self, lengths: NDArray[np.float64]) -> set[int]:
        """The walls to leave out next: the shortest around below the tolerance, else a rounded corner."""
        may_go = np.array([not wall.is_fixed for wall in self.walls])
        known = np.where(may_go, lengths, np.inf)
        around = np.min([np.roll(known, step) for step in (-2, -1, 1, 2)], axis=0)
        weak = set(np.flatnonzero((known < self._tolerance) & (known < around)).tolist())
        if not weak and known.min() < self._tolerance:
            weak = {int(np.argmin(known))}
        return weak or next(({int(index)} for index in np.flatnonzero(may_go) if self._is_rounding(int(index))), set())

    def _is_rounding(self, index: int) -> bool:
        """True for a wall that cuts off a right angle within the tolerance."""
        wall, before = self.walls[index], self.walls[index - 1]
        after = self.walls[(index + 1) % len(self.walls)]
        if wall.is_square or not (before.is_square and after.is_square):
            return False
        corner = before.corner(after)
        return corner is not None and abs(wall.offset(corner)) <= SURE * self._tolerance

    def restore_area(self, wanted: float) -> None:
        """Move all walls of a ring outwards or inwards alike, so that its area is the one wanted."""
        before = self.walls
        for _ in range(3):
            found = self.corners()
            shift = (wanted - _signed_area(found)) / float(np.abs(np.diff(found)).sum())
            if abs(shift) > self._tolerance / 2:
                self.walls = before
                return
            self.walls = [wall.moved(shift) for wall in self.walls]

    def strayed(self, places: Points, corners: Integers, tolerance: float) -> list[int]:
        """Runs where the new outline is further than the tolerance from the old, or the old from the new."""
        drawn = _as_points(self.corners())
        far = np.flatnonzero(shapely.distance(shapely.points(places), shapely.LineString(drawn)) > tolerance)
        runs = set(np.clip(np.searchsorted(corners, far, side="right") - 1, 0, self._count - 1).tolist())
        runs |= set(np.clip(np.searchsorted(corners, far, side="left") - 1, 0, self._count - 1).tolist())
        pairs = self._pairs()
        is_far = shapely.distance(shapely.points(drawn[1:]), shapely.LineString(places)) > tolerance
        for index in np.flatnonzero(is_far[: len(pairs)]):
            runs |= set(self._runs(*pairs[index]))
        return sorted(runs)
