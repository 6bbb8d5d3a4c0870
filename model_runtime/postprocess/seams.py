"""Areas that reach across the seams between bands of rows: kept open until their last row is known. Pure.

A seam is the line between the last row of one band and the first row of the next. Two parts belong to one area where
they have the same class on both sides of a seam. Only parts that touch a seam are held, as arrays of corners.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from .outlines import Integers, Outlines, merged


@dataclass
class OpenArea:
    """The parts of one area found so far.

    ``area_m2`` is NaN where pixel areas are unknown.
    """

    class_id: int
    pixels: int
    area_m2: float
    certainty: int = 0
    shells: list[NDArray[np.int32]] = field(default_factory=list)
    holes: list[Outlines] = field(default_factory=list)

    def absorb(self, other: OpenArea) -> None:
        """Take over the parts of ``other``."""
        self.pixels += other.pixels
        self.area_m2 += other.area_m2
        self.certainty += other.certainty
        self.shells += other.shells
        self.holes += other.holes

    def outline(self) -> Outlines:
        """The whole area as one outline."""
        return merged(self.class_id, self.shells, self.holes)


class Seams:
    """Joins the areas of one band after the other, from the top of a raster to its bottom.

    Args:
        width: columns of the raster.
        height: rows of the raster.
    """

    def __init__(self, width: int, height: int) -> None:
        self._width, self._height = width, height
        self._open: dict[int, OpenArea] = {}
        self._parents: dict[int, int] = {}
        self._above = np.full(width, -1, dtype=np.int64)
        """Number of the part that each column ends with at the seam above, or -1."""
        self._above_classes = np.full(width, -1, dtype=np.int64)
        self._count = 0

    def split(
        self,
        band: Outlines,
        pixels: Integers,
        areas_m2: NDArray[np.float64],
        certainties: Integers,
        first_row: int,
        stop_row: int,
    ) -> tuple[NDArray[np.bool_], list[OpenArea]]:
        """Take the parts of a band that touch a seam, and give back the areas that end above the seam below.

        Args:
            band: areas of the rows from ``first_row`` up to ``stop_row``, in the raster's pixels.
            pixels: ``(n,)`` size of each.
            areas_m2: ``(n,)`` size of each.
            certainties: ``(n,)`` sum over the pixels of each.
            first_row: of the band.
            stop_row: row after the band's last.

        Returns:
            ``(n,)`` which areas of the band touch no seam, and the areas from parts that are finished now.
        """
        top = _touching(band, first_row, self._width, first_row > 0)
        bottom = _touching(band, stop_row, self._width, stop_row < self._height)
        is_whole = np.ones(len(band), dtype=bool)
        is_whole[top[top >= 0]] = False
        is_whole[bottom[bottom >= 0]] = False
        numbers = self._keep(band, pixels, areas_m2, certainties, np.flatnonzero(~is_whole))
        classes = np.append(band.class_ids, -1)
        meets = (self._above >= 0) & (self._above_classes == classes[top])
        pairs = np.unique(np.stack([self._above[meets], numbers[top[meets]]], axis=1), axis=0)
        for above, below in pairs.tolist():
            self._join(above, below)
        self._above, self._above_classes = numbers[bottom], classes[bottom]
        alive = {self._root(number) for number in np.unique(self._above).tolist() if number >= 0}
        finished = [self._open.pop(number) for number in sorted(self._open.keys() - alive)]
        self._forget(alive)
        return is_whole, finished

    def _keep(
        self,
        band: Outlines,
        pixels: Integers,
        areas_m2: NDArray[np.float64],
        certainties: Integers,
        index: NDArray[np.intp],
    ) -> Integers:
        """Number the parts at ``index`` and open an area for each.

        Returns ``(n + 1,)`` numbers, -1 where none.
        """
        numbers = np.full(len(band) + 1, -1, dtype=np.int64)
        numbers[index] = np.arange(self._count, self._count + len(index))
        for position, number in zip(index.tolist(), numbers[index].tolist()):
            shell, stop = int(band.area_starts[position]), int(band.area_starts[position + 1])
            begin, end = band.ring_starts[shell : shell + 2]
            sizes = int(pixels[position]), float(areas_m2[position]), int(certainties[position])
            area = OpenArea(int(band.class_ids[position]), *sizes)
            area.shells.append(band.coords[begin:end].copy())  # a copy, or it would keep the band's array alive
            if stop > shell + 1:
                area.holes.append(_holes(band, shell + 1, stop))
            self._open[number] = area
            self._parents[number] = number
        self._count += len(index)
        return numbers

    def _root(self, number: int) -> int:
        while (parent := self._parents[number]) != number:
            self._parents[number] = number = self._parents[parent]
        return number

    def _join(self, above: int, below: int) -> None:
        """The larger list of parts takes over the smaller, so that no part is moved often."""
        keep, drop = self._root(above), self._root(below)
        if keep == drop:
            return
        if len(self._open[drop].shells) > len(self._open[keep].shells):
            keep, drop = drop, keep
        self._parents[drop] = keep
        self._open[keep].absorb(self._open.pop(drop))

    def _forget(self, alive: set[int]) -> None:
        """Only numbers on the seam below are asked for again.

        Point them at their areas and drop the rest.
        """
        numbers = {number: self._root(number) for number in np.unique(self._above).tolist() if number >= 0}
        self._parents = {**numbers, **{number: number for number in alive}}


def _holes(band: Outlines, first: int, stop: int) -> Outlines:
    """Rings of one part as areas of their own."""
    starts = band.ring_starts[first : stop + 1]
    count = stop - first
    return Outlines(
        np.zeros(count, dtype=np.int64),
        band.coords[starts[0] : starts[-1]].copy(),
        starts - starts[0],
        np.arange(count + 1, dtype=np.int64),
    )


def _touching(band: Outlines, row: int, width: int, is_seam: bool) -> Integers:
    """``(col,)`` the area that has an edge on the line above ``row`` in that column, or -1."""
    labels = np.full(width, -1, dtype=np.int64)
    if not is_seam or not len(band):
        return labels
    on_line = band.coords[:, 1] == row
    is_edge = on_line[:-1] & on_line[1:]
    is_edge[band.ring_starts[1:-1] - 1] = False
    edges = np.flatnonzero(is_edge)
    ends = np.stack([band.coords[edges, 0], band.coords[edges + 1, 0]]).astype(np.int64)
    left, sizes = ends.min(axis=0), np.abs(ends[1] - ends[0])
    owners = np.searchsorted(band.corner_starts, edges, side="right") - 1
    cols = np.arange(sizes.sum()) + np.repeat(left - (np.cumsum(sizes) - sizes), sizes)
    labels[cols] = np.repeat(owners, sizes)
    return labels
