"""Segmentation of a raster, or of what changed between two: class raster, score layers, polygons. See ``job``."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...geo.grid import Window
from ...geo.pixel_areas import pixel_areas
from ...jobs.state import JobState
from ...postprocess.class_dtype import class_dtype
from ...postprocess.outlines import placed
from ...postprocess.polygonise import PolygonBatch, polygonise
from ...protocol import JobRequest
from ...writers.outputs import remove_partial
from ...writers.raster import RasterWriter
from ...writers.vector import LayerWriter
from ..score_rasters import put_layers, score_writer
from .records import Record
from .reshaping import no_polygons, reshaped
from .strips import PREDICTED, predict_strip

POLYGONISED = (0.9, 0.99)


class SegmentOutputs:
    """The class raster and the score layers that are asked for, fed with finished tiles in order."""

    def __init__(self, state: JobState) -> None:
        self.state = state
        request, grid, card = state.plan.request, state.plan.output_grid, state.plan.card
        self.kept = state.plan.kept or Window(0, 0, grid.width, grid.height)
        self.dtype, self.nodata = class_dtype(card)
        self.counts = np.zeros(len(card.classes), dtype=np.int64)
        self.areas_m2 = np.zeros(len(card.classes))
        self.areas = pixel_areas(grid)
        rows_open = min(state.tiles.rows.tile, state.tiles.rows.length)
        self.classes = RasterWriter(Path(request.output), grid, self.dtype, self.nodata, 1, rows_open)
        self.classes.describe_classes(card)
        self.classes.describe_origin(state.origin)
        self.scores = [score_writer(state, layer, grid, rows_open) for layer in state.layers]
        self.certainty: RasterWriter | None = None
        if state.wants_certainty:
            self.certainty = RasterWriter(certainty_path(request), grid, "uint8", 255, 1, rows_open)

    def add(self, record: Record) -> None:
        """Take one finished tile, at the end of a row of tiles its final rows go to disk."""
        plan = self.state.tiles
        row, col = divmod(record.index, plan.cols.count)
        top, bottom = plan.rows.final(row)
        left, right = plan.cols.final(col)
        rows, cols = self.kept.within(top, left, bottom - top, right - left)
        size = (rows.stop - rows.start) * (cols.stop - cols.start)
        with self.state.report.timed("write"):
            if size:
                part = _cut(record, rows, cols)
                self._put(part, top + rows.start - self.kept.row_off, left + cols.start - self.kept.col_off, size)
            if col + 1 == plan.cols.count:
                for writer in self.writers():
                    writer.finish_rows(min(max(bottom - self.kept.row_off, 0), self.kept.height))

    def _put(self, record: Record, top: int, left: int, size: int) -> None:
        """Place a record of ``size`` pixels at row ``top``, column ``left`` of the outputs."""
        if record.ids is not None:
            self.classes.put(top, left, record.ids[None])
            if record.scores is not None:
                put_layers(self.scores, self.state.layers, record.scores, top, left)
            if self.certainty is not None and record.certainty is not None:
                self.certainty.put(top, left, record.certainty[None])
        self._count(record, top, left, size)

    def finish(self) -> None:
        """Close and verify every raster."""
        for writer in self.writers():
            writer.close(overviews=writer is not self.certainty)

    def _count(self, record: Record, top: int, left: int, size: int) -> None:
        pixels = self.state.report.values["pixels"]
        pixels["nonfinite"] += record.nonfinite
        if record.ids is None:
            pixels["nodata"] += size
            return
        valid, is_class = 0, np.empty(record.ids.shape, dtype=np.bool_)
        for class_id in range(len(self.counts)):
            np.equal(record.ids, class_id, out=is_class)
            count = int(np.count_nonzero(is_class))
            valid += count
            self.counts[class_id] += count
            self.areas_m2[class_id] += self._area_m2(is_class, count, top, left)
        pixels["valid"] += valid
        pixels["nodata"] += size - valid

    def _area_m2(self, is_class: NDArray[np.bool_], count: int, top: int, left: int) -> float:
        """Area of the ``count`` True pixels of a block whose first pixel is at row ``top``, column ``left``."""
        areas = self.areas
        if areas is None or not count:
            return 0.0
        if areas.is_constant:
            return count * float(areas.by_row[0])
        if areas.is_by_row:
            # Of bool numpy counts rows by way of int64, which takes four times as long.
            counts = np.add.reduce(is_class.view(np.uint8), axis=1, dtype=np.uint32)
            return float(counts @ areas.by_row[top : top + len(is_class)])
        return float(areas.block(top, left, *is_class.shape)[is_class].sum())

    def writers(self) -> list[RasterWriter]:
        """Every writer."""
        return [self.classes, *self.scores, *([] if self.certainty is None else [self.certainty])]


def _cut(record: Record, rows: slice, cols: slice) -> Record:
    """Crop a finished record to the requested window."""
    if record.ids is None:
        return record
    scores = None if record.scores is None else record.scores[:, rows, cols]
    certainty = None if record.certainty is None else record.certainty[rows, cols]
    return Record(record.index, record.nonfinite, record.ids[rows, cols], scores, certainty)


def run_segment(state: JobState) -> None:
    """Predict, write, polygonise, put in place."""
    outputs = SegmentOutputs(state)
    try:
        _fill(state, outputs)
        with state.report.timed("write"):
            state.progress.tick("write", 0, 1, (PREDICTED[1], PREDICTED[1]))
            outputs.finish()
        state.cancellation.check()
        layer = _polygonise(state, outputs) if state.plan.request.polygons else None
        state.cancellation.check()
        if layer is not None:
            state.place(layer)
        for writer in (outputs.classes, *outputs.scores):
            state.place(writer)
    finally:
        for writer in outputs.writers():
            writer.abandon()
        if outputs.certainty is not None:
            remove_partial(outputs.certainty.output)
    _summarise(state, outputs)


def _fill(state: JobState, outputs: SegmentOutputs) -> None:
    """Every tile into the outputs: those of an interrupted run first, then the rest, predicted here or elsewhere."""
    if state.plan.request.dask:
        from .distributed import distributed_records

        for record in distributed_records(state):
            outputs.add(record)
            state.cancellation.check()
        return
    predict_strip(state, (0, state.tiles.rows.count), outputs.add)


def _polygonise(state: JobState, outputs: SegmentOutputs) -> LayerWriter:
    """Polygons from the class raster as it was written.

    Exact pixel corners through the full affine.
    """
    request, grid = state.plan.request, state.plan.output_grid
    names = {entry.class_id: entry.class_name for entry in state.plan.card.classes}
    batches: Iterator[PolygonBatch] = polygonise(
        outputs.classes.partial,
        nodata=outputs.nodata,
        wanted=[entry.class_id for entry in state.plan.card.classes if not entry.background],
        areas=outputs.areas,
        min_area_m2=request.min_area_m2,
        check_cancelled=state.cancellation.check,
        on_rows=lambda rows: state.progress.tick("polygonise", rows, grid.height, POLYGONISED),
        certainty=None if outputs.certainty is None else outputs.certainty.partial,
    )
    with state.report.timed("polygonise"):
        batches = reshaped(batches, state)
        dates = _dates(state)
        empty = _fields(no_polygons(), names, dates)
        with LayerWriter(Path(str(request.polygons)), grid.crs, empty, state.origin) as layer:
            for batch in batches:
                layer.write(placed(batch.geometries, grid.transform), _fields(batch, names, dates))
            layer.finish()
    return layer


def _dates(state: JobState) -> dict[str, str | None]:
    """The acquisition dates as fields of a change polygon.

    None for a single raster.
    """
    dates = [info.date for info in state.plan.rasters]
    return dict(zip(("date_before", "date_after"), dates)) if len(dates) == 2 else {}


def certainty_path(request: JobRequest) -> Path:
    """Name from which the temporary raster of certainties has its own.

    Nothing is ever put there.
    """
    polygons = Path(request.polygons or request.output)
    return polygons.with_name(f"{polygons.stem}-certainty.tif")


def _fields(batch: PolygonBatch, names: dict[int, str], dates: dict[str, str | None]) -> dict[str, NDArray[Any]]:
    count = len(batch.class_ids)
    texts = {name: np.full(count, value, dtype=object) for name, value in dates.items()}
    return {
        "class_id": batch.class_ids.astype(np.int32),
        "class_name": np.array([names[int(class_id)] for class_id in batch.class_ids], dtype=object),
        "score": batch.scores,
        "area_m2": batch.area_m2,
        **texts,
    }


def _summarise(state: JobState, outputs: SegmentOutputs) -> None:
    has_area = outputs.areas is not None
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
