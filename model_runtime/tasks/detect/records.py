"""Records of a detection run: the boxes and the counts of every predicted tile.

A record belongs to the tile that it names; tiles before it without a record of their own had nothing to predict. The
last tile of each row of tiles has a record always, so that a resumed run finds its place.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from ...errors import JournalDamaged
from ...jobs.resume.journal import Journal
from ...jobs.resume.journal_file import Buffer
from ...postprocess.detection import Boxes
from ...postprocess.object_merge import Candidates
from ...tiles.plan import Tile, TilePlan

_HEAD = struct.Struct("<QIIII")  # index, valid pixels, nonfinite, absurd, boxes
_ROW = 8
_CUT, _WANTED = 1, 2


@dataclass(frozen=True)
class TileBoxes:
    """A finished tile.

    Attributes:
        index: in the plan.
        valid: valid pixels among those that only this tile answers for (``Axis.final``).
        nonfinite: rows of the graph that held NaN or infinity.
        absurd: boxes without size, larger than anything a tile can show, or of no class.
        candidates: the rest, in pixels of the raster.
    """

    index: int
    valid: int
    nonfinite: int
    absurd: int
    candidates: Candidates

    def parts(self, tile: Tile) -> list[Buffer]:
        """Bytes for ``Journal.append``."""
        held = self.candidates
        flags = held.is_cut * _CUT + held.is_wanted * _WANTED
        rows = np.column_stack([held.found.boxes, held.found.scores, held.found.class_ids, flags]).astype(np.float64)
        rows[:, :2] -= (tile.col_off, tile.row_off)
        head = _HEAD.pack(self.index, self.valid, self.nonfinite, self.absurd, len(held))
        return [head, np.ascontiguousarray(rows).tobytes()]


def placed_candidates(found: Boxes, flags: tuple[np.ndarray, np.ndarray], tile: Tile) -> Candidates:
    """Boxes in pixels of a tile, as candidates in pixels of the raster.

    Args:
        found: the boxes.
        flags: ``(n,)`` each: may be cut; is wanted.
        tile: that saw them.
    """
    boxes = found.boxes + np.array([tile.col_off, tile.row_off, 0, 0, 0], dtype=np.float64)
    corner = (tile.col_off, tile.row_off, tile.col_off + tile.width, tile.row_off + tile.height)
    tiles = np.tile(np.array(corner, dtype=np.float64), (len(found), 1))
    return Candidates(Boxes(boxes, found.scores, found.class_ids), flags[0], flags[1], tiles)


def read_tile_boxes(payload: bytes, plan: TilePlan, classes: int) -> TileBoxes:
    """The record in ``payload``.

    Raises:
        JournalDamaged: it does not fit the plan.
    """
    misfit = "The journal of the interrupted run does not fit the plan of tiles."
    if len(payload) < _HEAD.size:
        raise JournalDamaged(misfit)
    index, valid, nonfinite, absurd, count = _HEAD.unpack_from(payload)
    if index >= plan.count or len(payload) != _HEAD.size + count * _ROW * 8:
        raise JournalDamaged(misfit)
    rows = np.frombuffer(payload, np.float64, count * _ROW, _HEAD.size).reshape(count, _ROW)
    if not np.isfinite(rows).all() or (rows[:, 6] >= classes).any():
        raise JournalDamaged(misfit)
    flags = rows[:, 7].astype(np.int64)
    found = Boxes(rows[:, :5], rows[:, 5], rows[:, 6].astype(np.int64))
    candidates = placed_candidates(found, ((flags & _CUT) > 0, (flags & _WANTED) > 0), plan.tile(index))
    return TileBoxes(index, valid, nonfinite, absurd, candidates)


def replayed_boxes(journal: Journal, plan: TilePlan, classes: int) -> Iterator[TileBoxes]:
    """The records of an interrupted run, in order.

    Raises:
        JournalDamaged: they are not tiles of this plan in order.
    """
    last = -1
    for payload in journal.replay():
        record = read_tile_boxes(payload, plan, classes)
        if record.index <= last:
            raise JournalDamaged(f"{journal.path} does not fit the plan of tiles.")
        last = record.index
        yield record
