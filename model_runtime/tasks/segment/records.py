"""Records of a segmentation run: the final block of every finished tile, from which a run resumes.

A record holds the final block of a tile: class ids, and the score layers that are wanted. What a tile leaves to the
row of tiles south of it lies in the journal's slots, two rows of tiles in turn. So a run that was killed goes on with
the next tile; one tile west of it is predicted again, for what it leaves to the east.

A *strip*, some rows of tiles that are predicted apart from the others, does not know what the tiles north of it leave.
The rows that wait for it stay *open* in its first records, as sums of scores, until ``closed`` adds the rest.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...cards.card import ModelCard
from ...errors import JournalDamaged
from ...jobs.resume.journal import Journal
from ...jobs.resume.journal_file import Buffer
from ...jobs.resume.slots import FIRST_CARRY_SLOT
from ...postprocess.decision import certainty, decide
from ...postprocess.score_layers import ScoreLayer, calibrated, extra_channels, layer_bands
from ...tiles.plan import TilePlan

_HEAD = struct.Struct("<QIBI")  # index, nonfinite, filled, open rows

Scores = NDArray[np.float32]


@dataclass(frozen=True)
class Record:
    """A finished tile.

    Attributes:
        index: in the plan.
        nonfinite: valid pixels whose scores could not be used.
        ids: ``(row, col)`` class ids, nodata in open rows; ``None`` for nothing valid.
        scores: ``(band, row, col)`` of ``postprocess.score_layers``, NaN where not valid; ``None`` where none are
        wanted.
        certainty: ``(row, col)`` probability of the class, 0..254; ``None`` where none is wanted.
        open_scores: ``(channel, open row, col)`` sums that lack the share of the tile north; ``None``: no open rows.
        open_valid: ``(open row, col)`` 1 where valid.
    """

    index: int
    nonfinite: int
    ids: NDArray[Any] | None
    scores: Scores | None
    certainty: NDArray[np.uint8] | None = None
    open_scores: Scores | None = None
    open_valid: NDArray[np.uint8] | None = None

    def parts(self) -> list[Buffer]:
        """Bytes for ``Journal.append``."""
        rows = 0 if self.open_valid is None else len(self.open_valid)
        head = _HEAD.pack(self.index, self.nonfinite, self.ids is not None, rows)
        arrays = (self.ids, self.scores, self.certainty, self.open_scores, self.open_valid)
        return [head, *(as_bytes(array) for array in arrays if array is not None)]


def as_bytes(array: NDArray[Any]) -> memoryview:
    """The bytes of an array, copied only where it is not contiguous."""
    return memoryview(np.ascontiguousarray(array).data).cast("B") if array.size else memoryview(b"")


def read_record(
    payload: bytes, plan: TilePlan, dtype: str, bands: int, channels: int, is_certain: bool = False
) -> Record:
    """The record in ``payload``.

    Args:
        payload: from ``Journal.replay``.
        plan: of the run.
        dtype: of class ids.
        bands: of score layers; 0 where none were kept.
        channels: scores a pixel.
        is_certain: whether certainties were kept.

    Raises:
        JournalDamaged: it does not fit the plan.
    """
    index, nonfinite, is_filled, open_rows = _HEAD.unpack_from(payload)
    if index >= plan.count:
        raise JournalDamaged("The journal of the interrupted run does not fit the plan of tiles.")
    if not is_filled:
        return Record(index, nonfinite, None, None)
    rows, cols = block_shape(plan, index)
    wanted = [((rows, cols), dtype), ((bands, rows, cols), "float32"), ((rows * is_certain, cols), "uint8")]
    wanted += [((channels, open_rows, cols), "float32"), ((open_rows, cols), "uint8")]
    arrays: list[NDArray[Any] | None] = []
    at = _HEAD.size
    for shape, kind in wanted:
        count = math.prod(shape)
        size = count * np.dtype(kind).itemsize
        if at + size > len(payload):
            raise JournalDamaged("The journal of the interrupted run does not fit the plan of tiles.")
        arrays.append(np.frombuffer(payload, kind, count, at).reshape(shape) if count else None)
        at += size
    return Record(index, nonfinite, *arrays)


def closed(record: Record, north: Scores | None, card: ModelCard, layers: Sequence[ScoreLayer] = ()) -> Record:
    """``record`` without open rows, once it is known what the tile north of it left (``None``: nothing)."""
    if record.open_scores is None or record.open_valid is None or record.ids is None:
        return record
    sums = record.open_scores.copy()
    if north is not None:
        sums[:, : north.shape[1]] += north  # the southern margin of the tile north is not in it
    valid = record.open_valid > 0
    decided, usable = decide(sums[: len(sums) - extra_channels(layers)], valid, card)
    rows = len(valid)
    ids = np.concatenate([decided, record.ids[rows:]])
    scores = None
    bands = layer_bands(sums, usable, layers, card)
    if record.scores is not None and bands is not None:
        scores = record.scores.copy()
        scores[:, :rows] = bands
    certain = None
    if record.certainty is not None:
        own = certainty(calibrated(sums[: len(sums) - extra_channels(layers)], card), decided, usable)
        certain = np.concatenate([own, record.certainty[rows:]])
    nonfinite = record.nonfinite + int(np.count_nonzero(valid)) - int(np.count_nonzero(usable))
    return Record(record.index, nonfinite, ids, scores, certain)


def block_shape(plan: TilePlan, index: int) -> tuple[int, int]:
    """Rows and columns of the final block of a tile."""
    row, col = divmod(index, plan.cols.count)
    (top, bottom), (left, right) = plan.rows.final(row), plan.cols.final(col)
    return bottom - top, right - left


class JournalCarry:
    """``blend.Carry`` in the slots of a journal.

    Args:
        journal: has ``slots.carry_slots``.
        plan: of the run.
        channels: scores a pixel.
        rows: first and one past the last row of tiles of the strip.
    """

    def __init__(self, journal: Journal, plan: TilePlan, channels: int, rows: tuple[int, int]) -> None:
        self._journal, self._plan, self._channels = journal, plan, channels
        self._first, self._stop = rows
        self.first_row = self._first
        self._kept = 0

    def _slot(self, row: int, col: int) -> int:
        return FIRST_CARRY_SLOT + (row % 2) * self._plan.cols.count + col

    def _read(self, row: int, col: int) -> bytes | None:
        return self._journal.slot(self._slot(row, col), row)

    def get(self, row: int, col: int) -> Scores | None:
        """See ``Carry``, ``None`` also for rows before ``first_row``, which a resumed run does not need."""
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
        """See ``Carry``.

        A tile predicted again, which lacks its western neighbour's share, leaves nothing new.
        """
        if row + 1 == self._plan.rows.count or row * self._plan.cols.count + col < self._kept:
            return
        data = b"" if scores is None else as_bytes(scores)
        self._journal.put_slot(self._slot(row, col), row, data)

    def resume(self, done: int) -> tuple[int, int]:
        """Return the tile to resume with after ``done`` finished tiles, and the number of tiles that are really done.

        Tiles from the first to the second are predicted only for what they leave. Where slots were lost (power failure)
        the unfinished row of tiles begins anew, and so does the row north of it for its share.
        """
        count = self._plan.cols.count
        row, col = divmod(done, count)
        if row >= self._stop:
            last = self._stop - 1
            if self._stop == self._plan.rows.count or all(self._read(last, at) is not None for at in range(count)):
                return done, done
            row, col = last, 0
            self.first_row = max(self._plan.rows.first_touching(self._plan.rows.start(row)), self._first)
            return self.first_row * count, row * count
        self.first_row = max(row - 1, self._first)
        needed = [(row - 1, other) for other in range(count)] if row > self._first else []
        if row + 1 < self._plan.rows.count:
            needed += [(row, other) for other in range(col)]
        if all(self._read(*place) is not None for place in needed):
            begin = self._plan.cols.first_touching(self._plan.cols.start(col)) if col else 0
            self._kept = done
            return row * count + begin, done
        self.first_row = max(self._plan.rows.first_touching(self._plan.rows.start(row)), self._first)
        return self.first_row * count, row * count
