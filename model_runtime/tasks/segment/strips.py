"""Predicts the tiles of a strip (all rows of tiles, or some) into records, going on where a journal ends."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from typing import Callable

import numpy as np

from ...backends.arrays import HOST, Arrays, Values
from ...errors import JournalDamaged
from ...jobs.state import JobState
from ...postprocess.class_dtype import class_dtype
from ...postprocess.decision import certainty
from ...postprocess.score_layers import band_count, calibrated, extra_channels, layer_bands
from ...tiles.blend import Blender
from ...tiles.pipeline import ahead, behind
from ...tiles.predictor import Chip
from .records import JournalCarry, Record, read_record

PREDICTED = (0.02, 0.9)
"""Share of a run's progress."""


def predict_strip(state: JobState, rows: tuple[int, int], on_record: Callable[[Record], None]) -> None:
    """Give every record of the strip to ``on_record`` in order: those in the journal first, then new ones.

    New ones are in the journal when ``on_record`` returns. It is called in another thread, one call at a time.

    Args:
        state: the run.
        rows: first and one past the last row of tiles.
        on_record: takes finished tiles.
    """
    plan, journal = state.tiles, state.journal
    first = rows[0] * plan.cols.count
    carry = JournalCarry(journal, plan, state.channels, rows)
    begin, done = carry.resume(first + journal.resumed)
    journal.rewind(done - first)
    for record in replayed(state, first, done - first):
        on_record(record)
        state.cancellation.check()
    tiles = state.report.values["tiles"]
    tiles.update(total=plan.count, resumed=tiles["resumed"] + done - first)
    wants_scores = bool(state.layers) or state.wants_certainty
    activation, extra = state.predictor.backend.info.activation, extra_channels(state.layers)
    blender = Blender(plan, activation, carry, wants_scores, extra, state.predictor.arrays)

    def merge(scored: tuple[Chip, Values | None]) -> Record | None:
        chip, scores = scored
        with blender.arrays.stream():
            block = blender.add(chip.tile, scores)
            index = chip.tile.row * plan.cols.count + chip.tile.col
            return None if index < done else _record(index, chip, block, state, rows[0], blender.arrays)

    def take(record: Record | None) -> None:
        if record is None:
            return
        on_record(record)
        journal.append(*record.parts())
        state.note_digest()
        state.progress.tick("predict", record.index + 1 - first, (rows[1] - rows[0]) * plan.cols.count, PREDICTED)

    state.progress.start_at(done - first)
    with closing(ahead(plan.tiles(begin, rows[1] * plan.cols.count), state.load_chip)) as chips:
        behind(state.predictor.run(chips), merge, take)


def replayed(state: JobState, first: int, count: int) -> Iterator[Record]:
    """The first ``count`` records of the state's journal, which begins with tile ``first``.

    Raises:
        JournalDamaged: they are not the tiles of this plan in order.
    """
    card = state.plan.card
    bands = band_count(state.layers)
    for expected, payload in zip(range(first, first + count), state.journal.replay()):
        record = read_record(payload, state.tiles, class_dtype(card)[0], bands, state.channels, state.wants_certainty)
        if record.index != expected:
            raise JournalDamaged(f"{state.journal.path} does not fit the plan of tiles.")
        yield record


def _record(index: int, chip: Chip, block: Values | None, state: JobState, first_row: int, arrays: Arrays) -> Record:
    if block is None or chip.valid is None:
        return Record(index, 0, None, None)
    card, plan = state.plan.card, state.tiles
    valid = chip.valid[: block.shape[1], : block.shape[2]]
    open_rows = 0
    if chip.tile.row == first_row > 0:
        open_rows = max(plan.rows.stop(first_row - 1) - chip.tile.row_off, 0)
    decidable = valid
    if open_rows:
        decidable = valid.copy()
        decidable[:open_rows] = False
    if state.layers or state.wants_certainty or open_rows:  # more than the classes is wanted of the scores
        block, arrays = arrays.on_host(block), HOST
    scores = block[: len(block) - extra_channels(state.layers)]
    ids, usable = arrays.decide(scores, decidable, card)
    nonfinite = int(np.count_nonzero(decidable)) - int(np.count_nonzero(usable))
    bands = layer_bands(block, usable, state.layers, card)
    certain = certainty(calibrated(scores, card), ids, usable) if state.wants_certainty else None
    if not open_rows:
        return Record(index, nonfinite, ids, bands, certain)
    left = block[:, :open_rows].copy(), valid[:open_rows].astype(np.uint8)
    return Record(index, nonfinite, ids, bands, certain, *left)
