"""Blends the scores of overlapping tiles into final blocks, one tile at a time. Knows arrays and the plan, no files.

The arrays are numpy's, or a device's where the scores stayed there (``backends.arrays``).

Tiles come row by row, west to east. Most pixels of a tile are its own and pass through untouched; only the overlaps
are turned into probabilities, weighted and added to what the neighbour left there. What a tile leaves is kept in two
places: to the east until the next tile, to the south in ``Carry`` until the next row of tiles. Sums run along a row
first and then down, whatever the batch or the point of resuming, so the same request gives the same bytes.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from ..backends.arrays import HOST, Arrays, Values
from .plan import Axis, Tile, TilePlan

Scores = NDArray[np.float32]
"""``(class, row, col)``."""


class Carry(Protocol):
    """Keeps what tile ``(row, col)`` leaves to the row of tiles south of it."""

    def get(self, row: int, col: int) -> Scores | None:
        """Return the value given to ``put``."""

    def put(self, row: int, col: int, scores: Scores | None) -> None:
        """Keep ``scores`` until row ``row + 2`` puts in the same column."""


@dataclass
class MemoryCarry:
    """Keeps everything in memory, for arrays that are there anyway."""

    kept: dict[tuple[int, int], Scores | None] = field(default_factory=dict)

    def get(self, row: int, col: int) -> Scores | None:
        """See ``Carry``."""
        return self.kept.pop((row, col), None)

    def put(self, row: int, col: int, scores: Scores | None) -> None:
        """See ``Carry``."""
        self.kept[row, col] = scores


@dataclass(frozen=True)
class _Share:
    """The part of one tile along one axis: weights, the pixels it answers at all, and those it answers alone."""

    weights: Values
    used: slice
    alone: slice

    @classmethod
    def of(cls, axis: Axis, index: int, arrays: Arrays) -> _Share:
        weights = axis.weights(index)
        used = np.flatnonzero(weights)
        alone = np.flatnonzero(weights == 1)
        own = slice(int(alone[0]), int(alone[-1]) + 1) if len(alone) else slice(len(weights), len(weights))
        return cls(arrays.to_device(weights), slice(int(used[0]), int(used[-1]) + 1), own)


class Blender:
    """Turns the scores of tiles into the scores of final blocks.

    Args:
        plan: all tiles.
        activation: what must still be applied to scores before they are blended.
        carry: between rows of tiles.
        activates_all: apply the activation to every pixel (probabilities are wanted), not only where tiles overlap.
        extra: channels behind the scores, which are blended and never activated.
        arrays: where the scores lie and blending happens; with scores of numpy it goes on on the host.
    """

    def __init__(
        self,
        plan: TilePlan,
        activation: str,
        carry: Carry,
        activates_all: bool = False,
        extra: int = 0,
        arrays: Arrays = HOST,
    ) -> None:
        self.plan, self.activation, self.carry = plan, activation, carry
        self.activates_all, self._extra, self.arrays = activates_all, extra, arrays
        self._east: Values | None = None
        self._shares: dict[tuple[int, int], _Share] = {}

    def add(self, tile: Tile, scores: Values | None) -> Values | None:
        """The final block of ``tile``: rows and columns from its start to the start of the next tiles.

        Where one tile answers alone the values are the graph's (or activated, with ``activates_all``); elsewhere they
        are activated and blended. The winning class of a pixel is the same either way.

        Args:
            tile: in order.
            scores: ``(class, row, col)`` of at least the tile's size; changed in place. ``None``: it was not predicted.
        """
        if scores is None:
            # No pixel of the tile is wanted, those it shares neither, so nothing passes through it.
            self._east = None
            self.carry.put(tile.row, tile.col, None)
            return None
        if isinstance(scores, np.ndarray) and not self.arrays.is_host:
            self._move_to_host()
        rows, cols = self._share(0, tile.row), self._share(1, tile.col)
        scores = self.arrays.to_device(scores)[:, : tile.height, : tile.width]
        self._activate(scores[: len(scores) - self._extra], rows, cols)
        block = self._join_east(tile, scores, cols)
        return self._join_south(tile, block, rows)

    def _move_to_host(self) -> None:
        """Go on on the host: the device was left, so the rest of the scores comes from here."""
        if self._east is not None:
            self._east = self.arrays.on_host(self._east)
        self.arrays = HOST
        self._shares.clear()

    def _share(self, axis: int, index: int) -> _Share:
        plan = self.plan.cols if axis else self.plan.rows
        key = (axis, plan.alike(index))
        if key not in self._shares:
            self._shares[key] = _Share.of(plan, index, self.arrays)
        return self._shares[key]

    def _activate(self, scores: Values, rows: _Share, cols: _Share) -> None:
        if self.activation == "none":
            return
        if self.activates_all:
            self.arrays.activate(scores, self.activation)
            return
        for down, across in (
            (slice(rows.used.start, rows.alone.start), cols.used),
            (slice(rows.alone.stop, rows.used.stop), cols.used),
            (rows.alone, slice(cols.used.start, cols.alone.start)),
            (rows.alone, slice(cols.alone.stop, cols.used.stop)),
        ):
            part = scores[:, down, across]
            if 0 not in part.shape:  # a copy, since numpy is slow on narrow strips of wide rows
                part[...] = self.arrays.activate(self.arrays.copy(part), self.activation)

    def _join_east(self, tile: Tile, scores: Values, cols: _Share) -> Values:
        _weigh(scores, cols, axis=2)
        if self._east is not None:
            scores[:, :, : self._east.shape[2]] += self._east
        first, stop = self.plan.cols.final(tile.col)
        width = stop - first
        is_last = tile.col + 1 == self.plan.cols.count
        self._east = None if is_last else self.arrays.copy(scores[:, :, width : cols.used.stop])
        return scores[:, :, :width]

    def _join_south(self, tile: Tile, block: Values, rows: _Share) -> Values:
        _weigh(block, rows, axis=1)
        first, stop = self.plan.rows.final(tile.row)
        height = stop - first
        if tile.row > 0:
            north = self.carry.get(tile.row - 1, tile.col)
            if north is not None:
                block[:, : north.shape[1]] += self.arrays.to_device(north)
        is_last = tile.row + 1 == self.plan.rows.count
        if not is_last:
            self.carry.put(tile.row, tile.col, self.arrays.on_host(block[:, height : rows.used.stop]))
        return block[:, :height]


def _weigh(scores: Values, share: _Share, axis: int) -> None:
    """Multiply by the weights where they are not one.

    Margins become zero, whatever the network said there.
    """
    weights = share.weights[:, None] if axis == 1 else share.weights
    used, alone = share.used, share.alone

    def part(start: int, stop: int) -> tuple[slice, ...]:
        return (slice(None),) * axis + (slice(start, stop),)

    for start, stop in ((0, used.start), (used.stop, len(weights))):
        scores[part(start, stop)] = 0.0
    for start, stop in ((used.start, min(alone.start, used.stop)), (max(alone.stop, used.start), used.stop)):
        if start < stop:
            scores[part(start, stop)] *= weights[start:stop]
