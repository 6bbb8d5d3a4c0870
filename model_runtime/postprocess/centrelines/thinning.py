"""Areas of pixels thinned to lines of one pixel, in strips exactly as in one piece. Pure.

Thinning follows Zhang and Suen, "A fast parallel algorithm for thinning digital patterns" (CACM 27, 1984). The fate of
a pixel after a fixed number of rounds depends on pixels within twice that many, so a strip with that many rows around
it gives the rows that the whole raster gives.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Mask = NDArray[np.bool_]
AROUND = ((-1, 0), (-1, 1), (0, 1), (1, 1), (1, 0), (1, -1), (0, -1), (-1, -1))
"""Rows and columns to the eight neighbours, clockwise from the one above."""


@dataclass(frozen=True)
class Thinned:
    """A strip after thinning.

    Attributes:
        lines: ``(row, col)`` True on the lines.
        depth: ``(row, col)`` how many pixels deep a pixel lies in its area, 1 at the border.
    """

    lines: Mask
    depth: NDArray[np.int32]


def rows_around(most_px: int) -> int:
    """Rows that must lie around a strip for areas up to so many pixels wide."""
    rounds = _rounds(most_px)
    return 4 * rounds + 6


def _rounds(most_px: int) -> int:
    return most_px // 2 + 1


def thinned(mask: Mask, most_px: int) -> Thinned:
    """The lines in the middle of areas that are at most so many pixels wide, and the depth of their pixels.

    Wider areas are left out.

    Args:
        mask: ``(row, col)``; around it is nothing.
        most_px: widest area that has a line.
    """
    rounds = _rounds(most_px)
    depth = _depths(mask, rounds + 1)
    core = depth > rounds
    narrow = mask & ~_grown(core, rounds + 1)
    return Thinned(_lines(narrow, rounds), depth)


def _depths(mask: Mask, most: int) -> NDArray[np.int32]:
    """Depth up to a limit, by rounds that eat four and eight neighbours in turn: nearly round."""
    depth, left = mask.astype(np.int32), mask
    for step in range(1, most):
        left = _eaten(left, step % 2 == 0)
        if not left.any():
            break
        depth += left
    return depth


def _eaten(mask: Mask, corners: bool) -> Mask:
    around = _neighbours(mask)
    left = mask.copy()
    for position, neighbour in enumerate(around):
        if corners or position % 2 == 0:
            left &= neighbour
    return left


def _grown(mask: Mask, steps: int) -> Mask:
    grown = mask
    for _ in range(steps if mask.any() else 0):
        grown = np.logical_or.reduce([grown, *_neighbours(grown)])
    return grown


def _neighbours(mask: Mask) -> list[Mask]:
    padded = np.pad(mask, 1)
    rows, cols = mask.shape
    return [padded[1 + row : 1 + row + rows, 1 + col : 1 + col + cols] for row, col in AROUND]


def _lines(mask: Mask, rounds: int) -> Mask:
    lines = mask.copy()
    for _ in range(rounds):
        is_changed = False
        for first in (True, False):
            gone = _removable(lines, first)
            is_changed |= bool(gone.any())
            lines &= ~gone
        if not is_changed:
            break
    return lines


def _removable(mask: Mask, first: bool) -> Mask:
    """The pixels that one half of a round takes away."""
    around = _neighbours(mask)
    count = np.sum(around, axis=0, dtype=np.int8)
    turns = np.sum([~one & other for one, other in zip(around, [*around[1:], around[0]])], axis=0, dtype=np.int8)
    above, right, below, left = around[0], around[2], around[4], around[6]
    if first:
        is_free = ~(above & right & below) & ~(right & below & left)
    else:
        is_free = ~(above & right & left) & ~(above & below & left)
    return np.asarray(mask & (count >= 2) & (count <= 6) & (turns == 1) & is_free)
