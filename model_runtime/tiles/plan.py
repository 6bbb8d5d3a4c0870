"""The plan of tiles over a raster and how their overlaps are blended. Pure.

Nothing grows with the number of tiles.

Along each axis tiles start at multiples of ``stride = tile - overlap``; the last one is shifted inward so that it ends
with the raster. Weights are products of one weight per axis, so they are normalised per axis and sum to one at every
pixel. The outer quarter of an overlap, the *margin*, is context only: a network sees less there than it wants, so a
pixel within the margin of a tile's inner edge is left to the neighbour, which sees it whole. Over the rest of the
overlap every tile has a weight above zero. Edges of the raster have no margin: every pixel is answered.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..cards.card import ModelCard
from ..errors import ArgumentsInvalid
from ..geo.grid import Window

MARGIN_SHARE = 4
"""An overlap is cut into this many parts. The outer one of each tile is margin."""


@dataclass(frozen=True)
class Axis:
    """Tiles along one axis of ``length`` pixels.

    Needs ``0 <= overlap < tile``.
    """

    length: int
    tile: int
    overlap: int

    @property
    def stride(self) -> int:
        """Pixels from one tile's start to the next one's."""
        return self.tile - self.overlap

    @property
    def margin(self) -> int:
        """Pixels along a tile's inner edges that serve as context only."""
        return self.overlap // MARGIN_SHARE

    @property
    def count(self) -> int:
        """Number of tiles."""
        if self.length <= self.tile:
            return 1
        return -(-(self.length - self.tile) // self.stride) + 1

    def start(self, index: int) -> int:
        """First pixel of tile ``index``."""
        return max(0, min(index * self.stride, self.length - self.tile))

    def stop(self, index: int) -> int:
        """One past the last pixel of tile ``index`` that lies on the raster."""
        return min(self.start(index) + self.tile, self.length)

    def final(self, index: int) -> tuple[int, int]:
        """Pixels ``[first, stop)`` that no later tile touches once tile ``index`` is done and earlier ones did not."""
        is_last = index + 1 == self.count
        return self.start(index), self.length if is_last else self.start(index + 1)

    def first_touching(self, position: int) -> int:
        """The smallest index of a tile that covers ``position``."""
        guess = max(0, -(-(position - self.tile + 1) // self.stride))
        return min(guess, self.count - 1)

    def reach(self, first: int, stop: int) -> tuple[int, int]:
        """Pixels ``[start, end)`` of the tiles that answer any of the pixels ``[first, stop)``.

        A plan of those pixels alone has the same tiles, and gives ``[first, stop)`` the same weights, as this one.
        """
        low = self.first_touching(first)
        while self._answered(low)[1] <= first:
            low += 1
        high = max(low, min(stop // self.stride + 1, self.count - 1))  # tiles begin in order: never too early
        while high > low and self._answered(high)[0] >= stop:
            high -= 1
        return self.start(low), self.stop(high)

    def _answered(self, index: int) -> tuple[int, int]:
        """Pixels ``[start, end)`` to which tile ``index`` gives a weight above zero."""
        before, after = index > 0, index + 1 < self.count
        return self.start(index) + before * self.margin, self.stop(index) - after * self.margin

    def weights(self, index: int) -> NDArray[np.float32]:
        """Blending weights of tile ``index`` at its pixels.

        Over all tiles they sum to one at every pixel.
        """
        return _weights(self, self.alike(index))

    def alike(self, index: int) -> int:
        """The index of a tile with the same weights: all tiles far from both ends weigh the same."""
        reach = 2 * (self.tile // self.stride + 1)
        return reach if reach < index < self.count - 1 - reach else index

    def _rise(self, index: int, positions: NDArray[np.int64]) -> NDArray[np.float64]:
        """Raised-cosine weight over the overlap less its margins: above zero there, zero outside."""
        first = self.start(index) + (self.margin if index > 0 else 0)
        last = self.stop(index) - 1 - (self.margin if index + 1 < self.count else 0)
        ramp = max(self.overlap - 2 * self.margin, 1)
        inside = np.minimum(positions - first, last - positions)
        share = np.clip((inside + 0.5) / ramp, 0, 1)
        return np.where(inside >= 0, np.sin(np.pi / 2 * share) ** 2, 0.0)


@functools.lru_cache(maxsize=256)
def _weights(axis: Axis, index: int) -> NDArray[np.float32]:
    positions = np.arange(axis.start(index), axis.stop(index))
    own = axis._rise(index, positions)
    total = own.copy()
    for step in (-1, 1):
        other = index + step
        while 0 <= other < axis.count and axis.start(other) <= positions[-1] and axis.stop(other) > positions[0]:
            total += axis._rise(other, positions)
            other += step
    weights = (own / total).astype(np.float32)
    weights.flags.writeable = False
    return weights


@dataclass(frozen=True)
class Tile:
    """One window of the plan: grid position ``(row, col)`` and pixels ``row_off, col_off, height, width``."""

    row: int
    col: int
    row_off: int
    col_off: int
    height: int
    width: int

    @property
    def window(self) -> Window:
        """Its pixels."""
        return Window(self.col_off, self.row_off, self.width, self.height)


@dataclass(frozen=True)
class TilePlan:
    """Tiles over ``height`` x ``width`` pixels, row by row."""

    rows: Axis
    cols: Axis

    @property
    def count(self) -> int:
        """Number of tiles."""
        return self.rows.count * self.cols.count

    def tiles(self, first: int = 0, stop: int | None = None) -> Iterator[Tile]:
        """Tiles ``first`` to ``stop`` (all), row by row."""
        return (self.tile(index) for index in range(first, self.count if stop is None else stop))

    def tile(self, index: int) -> Tile:
        """Tile number ``index``, counted row by row."""
        row, col = divmod(index, self.cols.count)
        top, left = self.rows.start(row), self.cols.start(col)
        return Tile(row, col, top, left, self.rows.stop(row) - top, self.cols.stop(col) - left)


def plan_tiles(height: int, width: int, tile: int, overlap: int) -> TilePlan:
    """Plan tiles of ``tile`` pixels that share ``overlap`` pixels.

    Raises:
        ArgumentsInvalid: the tile is not positive, or the overlap is not smaller than the tile.
    """
    if tile < 1 or not 0 <= overlap < tile:
        raise ArgumentsInvalid(f"tile {tile} and overlap {overlap} do not fit: 0 <= overlap < tile is needed.")
    return TilePlan(Axis(height, tile, overlap), Axis(width, tile, overlap))


def tile_settings(card: ModelCard, fixed: int | None, tile: int | None, overlap: int | None) -> tuple[int, int]:
    """Return tile and overlap in pixels: what is asked for, else the card's.

    Args:
        card: of the model.
        fixed: the size that its graph fixes, ``None``: any.
        tile: asked for.
        overlap: asked for; ``None``: the card's, as a share of the tile.

    Raises:
        ArgumentsInvalid: a tile that the graph cannot take.
    """
    if fixed is not None and tile not in (None, fixed):
        raise ArgumentsInvalid(
            f"--tile {tile}: the model {card.name} takes tiles of {fixed} x {fixed} pixels only.",
            f"Leave --tile out, or give {fixed}.",
        )
    side = fixed or tile or card.tile
    if overlap is None:
        overlap = card.overlap if side == card.tile else round(card.overlap * side / card.tile)
    return side, overlap
