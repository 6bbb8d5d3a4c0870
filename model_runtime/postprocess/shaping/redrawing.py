"""New borders taken where every polygon at them stays sound, old ones kept where not. Pure.

Borders of a polygon that would cross itself or another one, change its area too much, or swallow a neighbour are drawn
again more carefully, and in the end stay as they were. Neighbours share what comes of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from .borders import Borders, Geometries, Integers, Points, polygons_from

MOST_ROUNDS = 50


@dataclass
class Redrawing:
    """Polygons of which some borders run anew.

    Attributes:
        borders: of the polygons as they were.
        polygons: as they were, ``(n,)``.
        draw: a new line for a border at a try, counted from 0; ``None`` where there is none.
        tries: how often a border is drawn before it stays as it was.
        area_share: largest change of a polygon's area, as a share of it.
        check_cancelled: called between rounds; what it raises ends the work.
    """

    borders: Borders
    polygons: Geometries
    draw: Callable[[int, int], Points | None]
    tries: int
    area_share: float
    check_cancelled: Callable[[], None]

    def drawn(self) -> tuple[Geometries, NDArray[np.bool_]]:
        """The polygons with all new borders that can be taken, and which polygons have any."""
        self._of_owner = self.borders.of_owner(len(self.polygons))
        self._areas = shapely.area(self.polygons)
        self._now = self.polygons.copy()
        self._try = [-1] * len(self.borders.lines)
        self.lines: list[Points | None] = [None] * len(self.borders.lines)
        for border in range(len(self.lines)):
            self._draw_again(border)
        changed = self._redraw(range(len(self.polygons)))
        for _ in range(MOST_ROUNDS):
            spoiled = self._spoiled(changed)
            if not spoiled:
                break
            changed = self._redraw(spoiled)
        else:  # not settled
            self.lines = [None] * len(self.lines)
            self._now = self.polygons.copy()
        is_drawn = np.array([any(self.lines[border] is not None for border in own) for own in self._of_owner], bool)
        return self._now, is_drawn

    def _draw_again(self, border: int) -> None:
        """Draw a border at its next try, or leave it as it was."""
        self.check_cancelled()
        self.lines[border] = None
        while self.lines[border] is None and self._try[border] < self.tries - 1:
            self._try[border] += 1
            self.lines[border] = self.draw(border, self._try[border])

    def _redraw(self, owners: Iterable[int]) -> Integers:
        """Build polygons from the lines as they stand."""
        chosen = list(owners)
        lines = [old if new is None else new for old, new in zip(self.borders.lines, self.lines)]
        for owner, polygon in zip(chosen, polygons_from(self.borders, lines, chosen)):
            self._now[owner] = polygon
        return np.array(chosen, dtype=np.int64)

    def _spoiled(self, changed: Integers) -> list[int]:
        """Draw borders of the changed polygons that are unsound again.

        Return the polygons to be built anew.
        """
        bad = {int(owner) for owner in changed if not self._is_sound(int(owner))}
        bad |= self._swallowing(changed, bad)
        given_up = {border for owner in bad for border in self._of_owner[owner] if self.lines[border] is not None}
        given_up |= self._crossing(changed)
        for border in sorted(given_up):
            self._draw_again(border)
        return sorted({owner for border in given_up for owner in self.borders.owners[border]})

    def _is_sound(self, owner: int) -> bool:
        polygon = self._now[owner]
        if polygon is None or not polygon.is_valid:
            return not any(self.lines[border] is not None for border in self._of_owner[owner])
        return bool(abs(polygon.area - self._areas[owner]) <= self.area_share * self._areas[owner])

    def _swallowing(self, changed: Integers, bad: set[int]) -> set[int]:
        """Polygons that now lie in another one, and those around them, where it was not so before."""
        sound = np.array([owner not in bad and polygon is not None for owner, polygon in enumerate(self._now)])
        corners = [shapely.get_point(shapely.get_exterior_ring(self._now[sound]), 0)]
        numbers = np.flatnonzero(sound)
        tree = shapely.STRtree(self._now[sound])
        inner, outer = tree.query(corners[0], predicate="within")
        pairs = {(int(numbers[i]), int(numbers[o])) for i, o in zip(inner, outer) if i != o}
        touched = set(changed.tolist())
        found: set[int] = set()
        for one, other in pairs:
            if not touched.isdisjoint((one, other)) and not self._was_inside(one, other):
                found |= {one, other}
        return found

    def _was_inside(self, one: int, other: int) -> bool:
        corner = shapely.get_point(shapely.get_exterior_ring(self.polygons[one]), 0)
        return bool(shapely.contains_properly(self.polygons[other], corner))

    def _crossing(self, changed: Integers) -> set[int]:
        """New borders that meet another one elsewhere than at common ends, where the old ones did not."""
        lines = np.array(
            [shapely.LineString(old if new is None else new) for old, new in zip(self.borders.lines, self.lines)]
        )
        asked = sorted({border for owner in changed.tolist() for border in self._of_owner[owner]})
        asked = [border for border in asked if self.lines[border] is not None]
        if not asked:
            return set()
        position, second = shapely.STRtree(lines).query(lines[asked], predicate="intersects")
        first = np.array(asked)[position]
        is_pair = first != second
        first, second = first[is_pair], second[is_pair]
        meets = _meets_elsewhere(lines[first], lines[second])
        found: set[int] = set()
        for one, other in zip(first[meets].tolist(), second[meets].tolist()):
            old = np.array([shapely.LineString(self.borders.lines[border]) for border in (one, other)])
            if not _meets_elsewhere(old[:1], old[1:])[0]:
                found |= {border for border in (one, other) if self.lines[border] is not None}
        return found


def _meets_elsewhere(first: Geometries, second: Geometries) -> NDArray[np.bool_]:
    """``(n,)`` True where two lines share more than ends of both."""
    if not len(first):
        return np.zeros(0, dtype=bool)
    common = shapely.intersection(first, second)
    ends = [
        shapely.multipoints(np.stack([shapely.get_point(lines, 0), shapely.get_point(lines, -1)], axis=1))
        for lines in (first, second)
    ]
    allowed = shapely.intersection(ends[0], ends[1])
    return np.asarray(~shapely.is_empty(shapely.difference(common, allowed)))
