"""Segmentation of one raster: class raster, optional probabilities, polygons. See ``job`` for the story."""

from __future__ import annotations

import struct
import zlib
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.features import shapes

from .errors import Cancelled, JournalDamaged
from .georeference import gsd_m, row_areas_m2
from .job_state import JobState
from .postprocess.segmentation import (
    ClassPolygon,
    class_dtype,
    class_ids,
    measured_polygons,
    placed,
    simplified,
)
from .predict import Rows, predict_rows
from .writers.raster_writer import RasterWriter
from .writers.vector_writer import write_layer

_BAND = struct.Struct("<III")
PREDICTED, POLYGONISED = (0.02, 0.9), (0.9, 0.99)
CANCEL_EVERY = 256


class SegmentOutputs:
    """The class raster and, where asked for, the probability raster, fed with finished rows."""

    def __init__(self, state: JobState) -> None:
        self.state = state
        request, grid, card = state.plan.request, state.plan.grid, state.plan.card
        self.dtype, self.nodata = class_dtype(card)
        self.counts = np.zeros(len(card.classes), dtype=np.int64)
        self.areas_m2 = np.zeros(len(card.classes))
        self.row_areas = row_areas_m2(grid)
        self.classes = RasterWriter(Path(request.output), grid, self.dtype, self.nodata, 1)
        self.classes.describe_classes(card)
        self.probabilities: RasterWriter | None = None
        if request.probabilities:
            writer = RasterWriter(Path(request.probabilities), grid, "float32", float("nan"), len(card.classes))
            writer.describe_probabilities(card)
            self.probabilities = writer

    def add(self, first: int, ids: NDArray[Any], scores: NDArray[np.float32] | None) -> None:
        """Write finished rows and count them; ``scores`` are NaN where not valid."""
        with self.state.report.timed("write"):
            self.classes.write_rows(ids[None])
            if self.probabilities is not None and scores is not None:
                self.probabilities.write_rows(scores)
        pixels = self.state.report.values["pixels"]
        valid = int((ids != self.nodata).sum())
        pixels["valid"] += valid
        pixels["nodata"] += ids.size - valid
        for class_id in range(len(self.counts)):
            a_row = (ids == class_id).sum(axis=1)
            self.counts[class_id] += int(a_row.sum())
            if self.row_areas is not None:
                self.areas_m2[class_id] += float(a_row @ self.row_areas[first : first + len(a_row)])

    def writers(self) -> list[RasterWriter]:
        """Open writers."""
        return [self.classes] + ([self.probabilities] if self.probabilities else [])


def run_segment(state: JobState) -> None:
    """Predict, write, polygonise, put in place."""
    outputs = SegmentOutputs(state)
    try:
        resumed = _replay(state, outputs)
        _predict(state, outputs, resumed)
        with state.report.timed("write"):
            for writer in outputs.writers():
                writer.close()
        state.check_cancelled()
        if state.plan.request.polygons:
            with state.report.timed("polygonise"):
                _polygonise(state, outputs)
        state.check_cancelled()
        for writer in outputs.writers():
            writer.put_in_place()
            state.report.values["outputs"].append(str(writer.output))
    finally:
        for writer in outputs.writers():
            writer.abandon()
    _summarise(state, outputs)


def _replay(state: JobState, outputs: SegmentOutputs) -> int:
    """Take over the rows of an interrupted run; returns the first tile row that is still to do."""
    done = 0
    for payload in state.journal.replay():
        first, stop, size = _BAND.unpack_from(payload)
        if (first, stop) != state.tiles.final_rows(done):
            raise JournalDamaged(f"{state.journal.path} does not fit the plan of tiles.")
        shape = (stop - first, state.plan.grid.width)
        raw = zlib.decompress(payload[_BAND.size : _BAND.size + size])
        ids = np.frombuffer(raw, dtype=outputs.dtype).reshape(shape)
        scores = None
        if outputs.probabilities:
            rest = zlib.decompress(payload[_BAND.size + size :])
            scores = np.frombuffer(rest, dtype=np.float32).reshape(outputs.probabilities.bands, *shape)
        outputs.add(first, ids, scores)
        done += 1
    state.report.values["tiles"]["resumed"] = done * state.tiles.cols.count
    return done


def _predict(state: JobState, outputs: SegmentOutputs, first_row: int) -> None:
    card, total = state.plan.card, state.tiles.count
    done = first_row * state.tiles.cols.count
    state.report.values["tiles"]["total"] = total
    if first_row >= state.tiles.rows.count:
        return

    def on_tile(count: int) -> None:
        nonlocal done
        done = min(done + count, total)
        state.progress.tick("predict", done, total, PREDICTED)

    rows_of_run = predict_rows(state.tiles, state.predictor, state.load_chip, len(card.classes), first_row, on_tile)
    with closing(rows_of_run) as finished:
        for rows in finished:
            ids = class_ids(rows.scores, rows.valid, card, state.predictor.tally.is_single_channel)
            scores = _masked(rows) if outputs.probabilities else None
            packed = zlib.compress(ids.tobytes(), 1)
            payload = _BAND.pack(rows.first, rows.stop, len(packed)) + packed
            if scores is not None:
                payload += zlib.compress(scores.tobytes(), 1)
            outputs.add(rows.first, ids, scores)
            state.journal.append(payload)


def _masked(rows: Rows) -> NDArray[np.float32]:
    scores = rows.scores.copy()
    scores[:, ~rows.valid] = np.nan
    return scores


def _polygonise(state: JobState, outputs: SegmentOutputs) -> None:
    """Polygons from the class raster as it was written; exact pixel corners through the full affine."""
    request, grid, card = state.plan.request, state.plan.grid, state.plan.card
    polygons: list[ClassPolygon] = []
    with rasterio.open(outputs.classes.partial) as written:
        ids = written.read(1)
    # The mask keeps areas without data from becoming polygons. Without a transform the corners are whole pixels.
    for polygon in measured_polygons(
        shapes(ids, mask=ids != outputs.nodata), card, outputs.row_areas, request.min_area_m2
    ):
        polygons.append(polygon)
        if len(polygons) % CANCEL_EVERY == 0 and state.is_cancelled():
            raise Cancelled("The run was cancelled.")
    outlines = np.array([item.geometry for item in polygons], dtype=object)
    geometries = placed(simplified(outlines, request.simplify_m / (gsd_m(grid) or 1.0)), grid.transform)
    state.progress.tick("polygonise", 1, 1, POLYGONISED)
    names = {entry.class_id: entry.class_name for entry in card.classes}
    count = len(polygons)
    fields: dict[str, NDArray[Any]] = {
        "class_id": np.array([item.class_id for item in polygons], dtype=np.int32),
        "class_name": np.array([names[item.class_id] for item in polygons], dtype=object),
        "score": np.full(count, np.nan),
        "area_m2": np.array([np.nan if item.area_m2 is None else item.area_m2 for item in polygons], dtype=np.float64),
    }
    target = Path(str(request.polygons))
    write_layer(target, geometries, fields, grid.crs)
    state.report.values["outputs"].append(str(target))


def _summarise(state: JobState, outputs: SegmentOutputs) -> None:
    has_area = outputs.row_areas is not None
    state.report.values["classes"] = [
        {
            "class_id": entry.class_id,
            "class_name": entry.class_name,
            "color": entry.color,
            "background": entry.background,
            "pixels": int(outputs.counts[entry.class_id]),
            "area_m2": round(float(outputs.areas_m2[entry.class_id]), 3) if has_area else None,
        }
        for entry in state.plan.card.classes
    ]
