"""Scene classification of one raster: a grid of cells and, where asked for, a raster with a pixel a cell."""

from __future__ import annotations

import struct
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from .activation import activate
from .errors import JournalDamaged
from .georeference import Grid, row_areas_m2
from .job_state import JobState
from .pipeline import ahead
from .postprocess.classification import SceneCell, scene_cell
from .postprocess.segmentation import class_dtype
from .predict import Chip
from .tiling import Tile
from .writers.raster_writer import RasterWriter
from .writers.vector_writer import LayerWriter

_CELL = struct.Struct("<II")
PREDICTED = (0.02, 0.95)


def run_classify(state: JobState) -> None:
    """Predict every cell with valid pixels, write the grid, put it in place."""
    areas = row_areas_m2(state.plan.grid)
    scores = _resumed_scores(state)
    resumed = len(scores)
    state.report.values["tiles"].update(total=state.tiles.count, resumed=resumed)
    _predict(state, scores, resumed)
    cells = []
    for index, values in enumerate(scores):
        if values is not None:
            tile = _cell_tile(state, index)
            cells.append(scene_cell(tile, values, state.plan.grid.transform, areas))
    with state.report.timed("write"):
        _write(state, cells)
    _summarise(state, cells)


def _cell_tile(state: JobState, index: int) -> Tile:
    """The cell that tile ``index`` answers for: the last of a row keeps only what its neighbour left."""
    row, col = divmod(index, state.tiles.cols.count)
    rows, cols = state.tiles.rows, state.tiles.cols
    top, left = row * rows.tile, col * cols.tile
    return Tile(row, col, top, left, min(rows.tile, rows.length - top), min(cols.tile, cols.length - left))


def _resumed_scores(state: JobState) -> list[NDArray[np.float32] | None]:
    found: list[NDArray[np.float32] | None] = []
    for payload in state.journal.replay():
        index, count = _CELL.unpack_from(payload)
        if index != len(found):
            raise JournalDamaged(f"{state.journal.path} does not fit the plan of cells.")
        found.append(np.frombuffer(payload[_CELL.size :], dtype=np.float32) if count else None)
    return found


def _predict(state: JobState, scores: list[NDArray[np.float32] | None], first: int) -> None:
    total = state.tiles.count
    state.progress.start_at(first)
    with closing(ahead(state.tiles.tiles(first), state.load_chip)) as chips:
        for chip, values in state.predictor.run(chips):
            index = len(scores)
            scores.append(_cell_scores(state, index, chip, values))
            kept = scores[-1]
            head = _CELL.pack(index, 0 if kept is None else len(kept))
            state.journal.append(head, b"" if kept is None else kept.tobytes())
            state.note_digest()
            state.progress.tick("predict", len(scores), total, PREDICTED)


def _cell_scores(
    state: JobState, index: int, chip: Chip, values: NDArray[np.float32] | None
) -> NDArray[np.float32] | None:
    """Scores of a cell with pixels of its own; ``None`` for others and where a score is not finite."""
    if values is None or chip.valid is None:
        return None
    cell = _cell_tile(state, index)
    if not chip.valid[cell.row_off - chip.tile.row_off :, cell.col_off - chip.tile.col_off :].any():
        return None
    values = activate(values.astype(np.float32), state.predictor.backend.activation)
    if not np.isfinite(values).all():
        state.report.values["pixels"]["nonfinite"] += 1
        return None
    return values


def _write(state: JobState, cells: list[SceneCell]) -> None:
    request, card, grid = state.plan.request, state.plan.card, state.plan.grid
    names = {entry.class_id: entry.class_name for entry in card.classes}
    fields: dict[str, NDArray[Any]] = {
        "class_id": np.array([cell.class_id for cell in cells], dtype=np.int32),
        "class_name": np.array([names[cell.class_id] for cell in cells], dtype=object),
        "score": np.array([cell.probability for cell in cells], dtype=np.float64),
        "probability": np.array([cell.probability for cell in cells], dtype=np.float64),
        "area_m2": np.array([np.nan if cell.area_m2 is None else cell.area_m2 for cell in cells], dtype=np.float64),
    }
    geometries: list[shapely.Geometry] = [cell.geometry for cell in cells]
    state.check_cancelled()
    if request.class_raster:
        _write_raster(state, cells, Path(request.class_raster))
    with LayerWriter(Path(request.output), grid.crs, fields, state.origin) as layer:
        layer.write(np.array(geometries, dtype=object), fields)
        layer.finish()
        state.place(layer)


def _write_raster(state: JobState, cells: list[SceneCell], output: Path) -> None:
    """One pixel a cell; the last column and row may reach beyond the raster, as cells there are cut."""
    dtype, nodata = class_dtype(state.plan.card)
    side = state.tiles.rows.tile
    shape = (state.tiles.rows.count, state.tiles.cols.count)
    ids = np.full(shape, nodata, dtype=dtype)
    for cell in cells:
        ids[cell.tile.row, cell.tile.col] = cell.class_id
    transform = state.plan.grid.transform * state.plan.grid.transform.scale(side)
    grid = Grid(shape[1], shape[0], transform, state.plan.grid.crs)
    writer = RasterWriter(output, grid, dtype, nodata, 1, rows_open=shape[0])
    try:
        writer.describe_classes(state.plan.card)
        writer.describe_origin(state.origin)
        writer.put(0, 0, ids[None])
        writer.close()
        state.place(writer)
    finally:
        writer.abandon()


def _summarise(state: JobState, cells: list[SceneCell]) -> None:
    pixels = state.report.values["pixels"]
    pixels["valid"] = sum(cell.tile.width * cell.tile.height for cell in cells)
    pixels["nodata"] = state.plan.grid.width * state.plan.grid.height - pixels["valid"]
    summary = []
    for entry in state.plan.card.classes:
        mine = [cell for cell in cells if cell.class_id == entry.class_id]
        known = [cell.area_m2 for cell in mine if cell.area_m2 is not None]
        summary.append(
            {
                "class_id": entry.class_id,
                "class_name": entry.class_name,
                "color": entry.color,
                "background": entry.background,
                "cells": len(mine),
                "pixels": sum(cell.tile.width * cell.tile.height for cell in mine),
                "area_m2": round(sum(known), 3) if len(known) == len(mine) and state.plan.grid.crs else None,
            }
        )
    state.report.values["classes"] = summary
