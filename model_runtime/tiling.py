"""The plan of tiles over a raster and how their overlaps are blended. Pure; nothing grows with the number of tiles.

Along each axis tiles start at multiples of ``stride = tile - overlap``; the last one is shifted inward so that it ends
with the raster. An axis shorter than the tile has one tile, and the reader pads its chip. Weights are products of one
weight per axis, so they are normalised per axis and exactly sum to one at every pixel.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .errors import ArgumentsInvalid


@dataclass(frozen=True)
class Axis:
    """Tiles along one axis of ``length`` pixels; needs ``0 <= overlap < tile``."""

    length: int
    tile: int
    overlap: int

    @property
    def count(self) -> int:
        """Number of tiles."""
        if self.length <= self.tile:
            return 1
        return -(-(self.length - self.tile) // (self.tile - self.overlap)) + 1

    def start(self, index: int) -> int:
        """First pixel of tile ``index``."""
        return max(0, min(index * (self.tile - self.overlap), self.length - self.tile))

    def stop(self, index: int) -> int:
        """One past the last pixel of tile ``index`` that lies on the raster."""
        return min(self.start(index) + self.tile, self.length)

    def first_touching(self, position: int) -> int:
        """The smallest index of a tile that covers ``position``."""
        stride = self.tile - self.overlap
        guess = max(0, -(-(position - self.tile + 1) // stride))
        return min(guess, self.count - 1)

    def weights(self, index: int) -> NDArray[np.float32]:
        """Blending weights of tile ``index`` at its pixels; over all tiles they sum to one at every pixel."""
        positions = np.arange(self.start(index), self.stop(index))
        own = self._rise(index, positions)
        total = own.copy()
        step = -1
        for step in (-1, 1):
            other = index + step
            while 0 <= other < self.count and self.start(other) <= positions[-1] and self.stop(other) > positions[0]:
                total += self._rise(other, positions)
                other += step
        return (own / total).astype(np.float32)

    def _rise(self, index: int, positions: NDArray[np.int64]) -> NDArray[np.float64]:
        """Raised-cosine weight over the overlap, above zero on every pixel of the tile, zero outside."""
        start, stop = self.start(index), self.stop(index)
        ramp = max(self.overlap, 1)
        inside = np.minimum(positions - start, stop - 1 - positions)
        share = np.clip((inside + 0.5) / ramp, 0, 1)
        return np.where(inside >= 0, np.sin(np.pi / 2 * share) ** 2, 0.0)


@dataclass(frozen=True)
class Tile:
    """One window of the plan: grid position ``(row, col)`` and pixels ``row_off, col_off, height, width``."""

    row: int
    col: int
    row_off: int
    col_off: int
    height: int
    width: int


@dataclass(frozen=True)
class TilePlan:
    """Tiles over ``height`` x ``width`` pixels, row by row."""

    rows: Axis
    cols: Axis

    @property
    def count(self) -> int:
        """Number of tiles."""
        return self.rows.count * self.cols.count

    def tile_row(self, row: int) -> Iterator[Tile]:
        """The tiles of one row of the plan, west to east."""
        top, bottom = self.rows.start(row), self.rows.stop(row)
        for col in range(self.cols.count):
            left, right = self.cols.start(col), self.cols.stop(col)
            yield Tile(row, col, top, left, bottom - top, right - left)

    def final_rows(self, row: int) -> tuple[int, int]:
        """Pixel rows ``[first, stop)`` that no later tile row touches, once tile row ``row`` is done."""
        first = self.rows.start(row)
        stop = self.rows.start(row + 1) if row + 1 < self.rows.count else self.rows.length
        return first, stop


def plan_tiles(height: int, width: int, tile: int, overlap: int) -> TilePlan:
    """Plan tiles of ``tile`` pixels that share ``overlap`` pixels.

    Raises:
        ArgumentsInvalid: the tile is not positive, or the overlap is not smaller than the tile.
    """
    if tile < 1 or not 0 <= overlap < tile:
        raise ArgumentsInvalid(f"tile {tile} and overlap {overlap} do not fit: 0 <= overlap < tile is needed.")
    return TilePlan(Axis(height, tile, overlap), Axis(width, tile, overlap))
