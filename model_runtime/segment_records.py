"""What a segmentation run keeps of every finished tile, and how it goes on from there.

A record holds the final block of a tile: class ids, and probabilities where those are wanted. What a tile leaves to the
row of tiles south of it lies in the journal's slots, two rows of tiles in turn. So a run that was killed goes on with
the next tile; one tile west of it is predicted again, for what it leaves to the east.
"""

from __future__ import annotations

import math
import struct
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .errors import JournalDamaged
from .journal import Buffer, Journal
from .tiling import TilePlan

_HEAD = struct.Struct("<QI?")
FIRST_CARRY_SLOT = 2
"""Slots before it: the raster's digest, and the outputs that are in place."""

Scores = NDArray[np.float32]


@dataclass(frozen=True)
class Record:
    """A finished tile: index in the plan, unusable scores, class ids ``(row, col)`` or ``None`` for nothing valid.

    ``scores`` are ``(class, row, col)``, NaN where not valid; ``None`` where none are wanted.
    """

    index: int
    nonfinite: int
    ids: NDArray[Any] | None
    scores: Scores | None

    def parts(self) -> list[Buffer]:
        """Bytes for ``Journal.append``."""
        head = _HEAD.pack(self.index, self.nonfinite, self.ids is not None)
        if self.ids is None:
            return [head]
        arrays = [self.ids] + ([] if self.scores is None else [self.scores])
        return [head, *(as_bytes(array) for array in arrays)]


def as_bytes(array: NDArray[Any]) -> memoryview:
    """The bytes of an array, copied only where it is not contiguous."""
    return memoryview(np.ascontiguousarray(array).data).cast("B")


def read_record(payload: bytes, plan: TilePlan, dtype: str, classes: int) -> Record:
    """The record in ``payload``; ``classes`` is 0 where no scores were kept.

    Raises:
        JournalDamaged: it does not fit the plan.
    """
    index, nonfinite, is_filled = _HEAD.unpack_from(payload)
    if index >= plan.count:
        raise JournalDamaged("The journal of the interrupted run does not fit the plan of tiles.")
    if not is_filled:
        return Record(index, nonfinite, None, None)
    shape = block_shape(plan, index)
    count = math.prod(shape)
    expected = _HEAD.size + count * (np.dtype(dtype).itemsize + 4 * classes)
    if len(payload) != expected:
        raise JournalDamaged("The journal of the interrupted run does not fit the plan of tiles.")
    ids = np.frombuffer(payload, dtype=dtype, count=count, offset=_HEAD.size).reshape(shape)
    scores = None
    if classes:
        rest = np.frombuffer(payload, dtype=np.float32, offset=_HEAD.size + ids.nbytes)
        scores = rest.reshape(classes, *shape)
    return Record(index, nonfinite, ids, scores)


def block_shape(plan: TilePlan, index: int) -> tuple[int, int]:
    """Rows and columns of the final block of a tile."""
    row, col = divmod(index, plan.cols.count)
    (top, bottom), (left, right) = plan.rows.final(row), plan.cols.final(col)
    return bottom - top, right - left


def slots_needed(plan: TilePlan, channels: int) -> tuple[int, int]:
    """Number and bytes of journal slots for a plan of ``channels`` scores a pixel."""
    if plan.rows.count == 1:
        return FIRST_CARRY_SLOT, 4096
    ends = {0, plan.rows.count - 2}
    depth = max(plan.rows.stop(row) - plan.rows.start(row + 1) for row in ends)
    width = min(plan.cols.tile, plan.cols.length)
    return FIRST_CARRY_SLOT + 2 * plan.cols.count, max(4096, channels * depth * width * 4)


class JournalCarry:
    """``blend.Carry`` in the slots of a journal.

    Args:
        journal: has ``slots_needed`` slots.
        plan: of the run.
        channels: scores a pixel.
    """

    def __init__(self, journal: Journal, plan: TilePlan, channels: int) -> None:
        self._journal, self._plan, self._channels = journal, plan, channels
        self.first_row = 0

    def _slot(self, row: int, col: int) -> int:
        return FIRST_CARRY_SLOT + (row % 2) * self._plan.cols.count + col

    def _read(self, row: int, col: int) -> bytes | None:
        return self._journal.slot(self._slot(row, col), row)

    def get(self, row: int, col: int) -> Scores | None:
        """See ``Carry``; ``None`` also for rows before ``first_row``, which a resumed run does not need."""
        if row < self.first_row:
            return None
        data = self._read(row, col)
        if data is None:
            raise JournalDamaged(f"{self._journal.path} lost what tile row {row}, column {col} left.")
        if not data:
            return None
        width = block_shape(self._plan, row * self._plan.cols.count + col)[1]
        return np.frombuffer(data, dtype=np.float32).reshape(self._channels, -1, width)

    def put(self, row: int, col: int, scores: Scores | None) -> None:
        """See ``Carry``."""
        if row + 1 == self._plan.rows.count:
            return
        data = b"" if scores is None else as_bytes(scores)
        self._journal.put_slot(self._slot(row, col), row, data)

    def resume(self, done: int) -> tuple[int, int]:
        """Where to go on after ``done`` finished tiles: the tile to begin with, and how many are really done.

        Tiles from the first to the second are predicted only for what they leave. Where slots were lost (power failure)
        the unfinished row of tiles begins anew, and so does the row north of it for its share.
        """
        count = self._plan.cols.count
        row, col = divmod(done, count)
        if row >= self._plan.rows.count:
            return done, done
        self.first_row = max(row - 1, 0)
        needed = [(row - 1, other) for other in range(count)] if row else []
        if row + 1 < self._plan.rows.count:
            needed += [(row, other) for other in range(col)]
        if all(self._read(*place) is not None for place in needed):
            begin = self._plan.cols.first_touching(self._plan.cols.start(col)) if col else 0
            return row * count + begin, done
        self.first_row = self._plan.rows.first_touching(self._plan.rows.start(row))
        return self.first_row * count, row * count
