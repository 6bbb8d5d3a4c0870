"""Groups of strokes that lie close together: they are left out together when a head is judged. Pure.

What was painted side by side looks alike, so a stroke tells nothing about its neighbour. Where everything touches, as
in a layer of polygons without gaps, squares of the ground are the groups instead.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

CLOSE = 16
"""Side, pixels, of the squares that tell how close strokes lie: the coarser filters see half as far again."""
CELL = 64.0
"""Smallest side of the squares, pixels."""
CELLS = 8
"""Squares along the longer side of all strokes, where squares are taken."""
LEAST = 3
"""Groups of a class that a number can be made of."""

Ints = NDArray[np.int64]


@dataclass(frozen=True)
class Grouping:
    """Group of each stroke.

    Attributes:
        strokes: ``(s,)`` number of each stroke, sorted.
        classes: ``(s,)`` of each stroke.
        groups: ``(s,)`` of each stroke, from 0.
    """

    strokes: Ints
    classes: Ints
    groups: Ints

    def of(self, strokes: Ints) -> Ints:
        """The group of each of some strokes."""
        found: Ints = self.groups[np.searchsorted(self.strokes, strokes)]
        return found

    def count(self, class_id: int) -> int:
        """Groups that hold a stroke of a class."""
        return len(np.unique(self.groups[self.classes == class_id]))


def grouped(rows: Ints, cols: Ints, classes: Ints, strokes: Ints) -> Grouping:
    """Group strokes by how close their pixels lie.

    Args:
        rows: of labelled pixels.
        cols: of these; pixels of other rasters are far away.
        classes: of the pixels; a stroke has one class.
        strokes: number of the stroke of each pixel.
    """
    numbers, first, member = np.unique(strokes, return_index=True, return_inverse=True)
    own = classes[first]
    near = Grouping(numbers, own, _joined(rows, cols, member, len(numbers)))
    if len(numbers) < 2 * LEAST or all(near.count(int(c)) >= LEAST for c in np.unique(own)):
        return near
    cells = Grouping(numbers, own, _cells(rows, cols, member, len(numbers)))
    gain = [cells.count(int(c)) - near.count(int(c)) for c in np.unique(own)]
    return cells if min(gain) >= 0 and max(gain) > 0 else near


def _joined(rows: Ints, cols: Ints, member: Ints, count: int) -> Ints:
    """Groups of strokes with pixels in the same square of ``CLOSE`` pixels, or in one beside it."""
    squares = np.stack([rows, cols]) // int(CLOSE)
    places, at = np.unique(squares, axis=1, return_inverse=True)
    at = at.reshape(-1)
    known = {place: index for index, place in enumerate(zip(*places.tolist()))}
    parent = list(range(count + len(known)))
    for stroke, square in np.unique(np.stack([member, at + count], axis=1), axis=0).tolist():
        _join(parent, stroke, square)
    for (row, col), index in known.items():
        for beside in ((row, col + 1), (row + 1, col - 1), (row + 1, col), (row + 1, col + 1)):
            if beside in known:
                _join(parent, count + index, count + known[beside])
    roots = np.array([_root(parent, index) for index in range(count)], dtype=np.int64)
    found: Ints = np.unique(roots, return_inverse=True)[1].astype(np.int64)
    return found


def _join(parent: list[int], one: int, other: int) -> None:
    parent[_root(parent, one)] = _root(parent, other)


def _root(parent: list[int], index: int) -> int:
    while parent[index] != index:
        parent[index] = parent[parent[index]]
        index = parent[index]
    return index


def _cells(rows: Ints, cols: Ints, member: Ints, count: int) -> Ints:
    """Groups by the square that holds the middle of a stroke."""
    pixels = np.bincount(member, minlength=count)
    middles = np.stack([np.bincount(member, weights=values, minlength=count) / pixels for values in (rows, cols)])
    side = max(CELL, float(np.ptp(middles, axis=1).max()) / CELLS)
    cells = np.floor(middles / side).astype(np.int64)
    found: Ints = np.unique(cells, axis=1, return_inverse=True)[1].reshape(-1).astype(np.int64)
    return found


def spread_px(rows: Ints, cols: Ints) -> float:
    """Diagonal of the rectangle around pixels."""
    if not len(rows):
        return 0.0
    return float(np.hypot(np.ptp(rows) + 1, np.ptp(cols) + 1))
