"""Oriented detection of one raster: a layer of oriented boxes with counts. See ``job`` for the story.

Tiles are predicted in order; the boxes of each go to the journal and to ``ObjectMerger``, which gives out objects at
the end of every row of tiles. They are written and forgotten, so memory depends on the boxes of about three rows of
tiles.
"""

from __future__ import annotations

import dataclasses
from contextlib import closing

import numpy as np
import shapely
from numpy.typing import NDArray

from ...jobs.state import JobState
from ...postprocess.box_overlap import Floats
from ...postprocess.detection import Boxes, is_cut, read_rows, suppress
from ...postprocess.object_merge import ObjectMerger, Objects
from ...postprocess.oriented_boxes import bounds_of, boxes_of, corners_of
from ...tiles.pipeline import ahead, behind
from ...tiles.plan import Tile
from ...tiles.predictor import Chip
from .outputs import DetectionOutputs
from .records import TileBoxes, placed_candidates, replayed_boxes
from .settings import DetectionSettings, detection_settings, dota_path

PREDICTED = (0.02, 0.95)
CUT_SHARE = 128
CUT_PX = 2.0
"""A box that ends within ``tile / CUT_SHARE`` pixels of an inner edge, at least ``CUT_PX``, may be cut there."""


def run_detect(state: JobState) -> None:
    """Predict, merge, write, put in place."""
    request, plan = state.plan.request, state.plan
    settings = detection_settings(plan.card, request)
    with DetectionOutputs(request, plan.card, plan.grid, plan.info.grid, dota_path(request), state.origin) as outputs:
        run = _Run(state, settings, outputs)
        run.predict((0, state.tiles.count))
        with state.report.timed("write"):
            state.progress.tick("write", 0, 1, (PREDICTED[1], PREDICTED[1]))
            writers = outputs.finish()
        state.cancellation.check()
        for writer in writers:
            state.place(writer)
    run.summarise()


def predict_boxes(state: JobState, rows: tuple[int, int]) -> None:
    """Predict the tiles of the rows from the first to one before the second into the state's journal."""
    first, stop = (row * state.tiles.cols.count for row in rows)
    _Prediction(state, detection_settings(state.plan.card, state.plan.request)).predict((first, stop))


class _Prediction:
    """Tiles in order, each a record of the journal."""

    def __init__(self, state: JobState, settings: DetectionSettings) -> None:
        self._state, self._settings = state, settings
        self._bounds = state.plan.asked
        self._margin = max(CUT_PX, state.tiles.rows.tile / CUT_SHARE)

    def predict(self, span: tuple[int, int]) -> None:
        """Every tile of a span: those of an interrupted run first."""
        state, plan = self._state, self._state.tiles
        done = span[0]
        for record in replayed_boxes(state.journal, plan, len(state.plan.card.classes)):
            self._take(record)
            done = record.index + 1
            state.cancellation.check()
        state.report.values["tiles"].update(total=plan.count, resumed=done - span[0])
        state.progress.start_at(done - span[0])

        def take(scored: tuple[Chip, NDArray[np.float32] | None]) -> None:
            chip, rows = scored
            index = chip.tile.row * plan.cols.count + chip.tile.col
            if rows is not None or chip.tile.col + 1 == plan.cols.count:
                record = self._tile_boxes(index, chip, rows)
                state.journal.append(*record.parts(chip.tile))
                self._take(record)
            state.note_digest()
            state.progress.tick("predict", index + 1 - span[0], span[1] - span[0], PREDICTED)

        with closing(ahead(plan.tiles(done, span[1]), state.load_chip)) as chips:
            behind(state.predictor.run(chips), take)

    def _take(self, record: TileBoxes) -> None:
        """Take a finished record. A strip leaves it in the journal."""

    def _tile_boxes(self, index: int, chip: Chip, rows: NDArray[np.float32] | None) -> TileBoxes:
        tile, settings, plan = chip.tile, self._settings, self._state.tiles
        nothing = Boxes(np.zeros((0, 5)), np.zeros(0), np.zeros(0, np.int64))
        none = np.zeros(0, dtype=bool)
        if rows is None or chip.valid is None or chip.pixels is None:
            return TileBoxes(index, 0, 0, 0, placed_candidates(nothing, (none, none), tile))
        card = self._state.plan.card
        read = read_rows(rows, settings.read_score, len(card.classes), plan.rows.tile, card.decode)
        found = read.found
        if chip.pixels.shape[1:] != (tile.height, tile.width):
            found = Boxes(without_padding(found.boxes, tile), found.scores, found.class_ids)
        cols, lines = np.floor(found.boxes[:, 0]), np.floor(found.boxes[:, 1])
        is_seen = (cols >= 0) & (cols < tile.width) & (lines >= 0) & (lines < tile.height)
        found = suppress(found.take(is_seen), settings.nms_iou)
        inner = (
            tile.col_off > 0,
            tile.row_off > 0,
            tile.col_off + tile.width < plan.cols.length,
            tile.row_off + tile.height < plan.rows.length,
        )
        cut = is_cut(found.boxes, (tile.height, tile.width), inner, self._margin)
        at = np.floor(found.boxes[:, :2]).astype(np.int64)
        asked = chip.valid & self._asked(tile)
        candidates = placed_candidates(found, (cut, asked[at[:, 1], at[:, 0]]), tile)
        (top, bottom), (left, right) = plan.rows.final(tile.row), plan.cols.final(tile.col)
        valid = int(np.count_nonzero(asked[: bottom - top, : right - left]))
        return TileBoxes(index, valid, read.nonfinite, read.absurd, candidates)

    def _asked(self, tile: Tile) -> NDArray[np.bool_]:
        """Pixels of a tile whose centre lies in the extent asked for.

        The rest is context.
        """
        left, top, right, bottom = self._bounds
        cols = np.arange(tile.col_off, tile.col_off + tile.width) + 0.5
        rows = np.arange(tile.row_off, tile.row_off + tile.height) + 0.5
        return ((rows > top) & (rows < bottom))[:, None] & ((cols > left) & (cols < right))[None]


class _Run(_Prediction):
    """Tiles in order through the merger into the outputs."""

    def __init__(self, state: JobState, settings: DetectionSettings, outputs: DetectionOutputs) -> None:
        super().__init__(state, settings)
        self._outputs = outputs
        self._merger = ObjectMerger(settings.nms_iou, state.cancellation.check)
        self._absurd = 0

    def _take(self, record: TileBoxes) -> None:
        """Count, merge, and at the end of a row of tiles write what is finished."""
        plan, values = self._state.tiles, self._state.report.values["pixels"]
        values["valid"] += record.valid
        values["nonfinite"] += record.nonfinite
        self._absurd += record.absurd
        self._merger.add(record.candidates)
        row, col = divmod(record.index, plan.cols.count)
        if col + 1 < plan.cols.count:
            return
        is_last = row + 1 == plan.rows.count
        # A box is at most two tiles long and its centre lies in its tile: it reaches at most a tile above it.
        open_row = np.inf if is_last else plan.rows.start(row + 1) - plan.rows.tile
        if len(self._merger):
            with self._state.report.timed("write"):
                self._outputs.write(self._wanted(self._merger.settle(open_row)))

    def _wanted(self, objects: Objects) -> Boxes:
        """Without objects of a low score, and those joined from parts whose centre lies outside what was asked for."""
        aoi, grid = self._state.plan.aoi, self._state.plan.grid
        keep = objects.found.scores >= self._settings.min_score
        for index in np.flatnonzero(objects.is_joined & keep).tolist():
            col, row = objects.found.boxes[index, :2]
            left, top, right, bottom = self._bounds
            is_inside = left < col < right and top < row < bottom
            x, y = grid.transform * (col, row)
            keep[index] = is_inside and (aoi is None or aoi.holds(x, y, grid))
        return objects.found.take(keep)

    def summarise(self) -> None:
        """Counts into the report."""
        state, values = self._state, self._state.report.values
        pixels = values["pixels"]
        pixels["nodata"] = self._asked_pixels() - pixels["valid"]
        if self._absurd:
            state.report.warn(
                "model.absurd_boxes",
                f"The model {state.plan.card.name} gave {self._absurd} boxes without size, far too large, of no "
                "class or with a score above 1; they are left out.",
                "Check the ground sample distance and the raster's values, or choose another model.",
            )
        values["min_score"] = self._settings.min_score
        values["classes"] = [
            {
                **dataclasses.asdict(entry),
                "count": int(self._outputs.counts[entry.class_id]),
            }
            for entry in state.plan.card.classes
        ]

    def _asked_pixels(self) -> int:
        grid, (left, top, right, bottom) = self._state.plan.grid, self._bounds
        cols, rows = np.arange(grid.width) + 0.5, np.arange(grid.height) + 0.5
        return int(((cols > left) & (cols < right)).sum()) * int(((rows > top) & (rows < bottom)).sum())


def without_padding(boxes: Floats, tile: Tile) -> Floats:
    """Boxes of a chip that was mirrored beyond a small raster, cut to the part on the raster.

    An object at the raster's edge and its mirror image look like one object.
    """
    limits = (0.0, 0.0, float(tile.width), float(tile.height))
    left, top, right, bottom = bounds_of(boxes).T
    is_over = (right > tile.width) | (bottom > tile.height)
    is_over &= (left < tile.width) & (top < tile.height)
    result = boxes.copy()
    for index in np.flatnonzero(is_over).tolist():
        part = shapely.clip_by_rect(shapely.Polygon(corners_of(boxes[index : index + 1])[0]), *limits)
        outline = shapely.oriented_envelope(part)
        if outline.geom_type == "Polygon" and not outline.is_empty:
            result[index] = boxes_of(shapely.get_coordinates(outline)[None, :4])[0]
    return result
