"""Scene classification of one raster: a grid of cells and, where asked for, a raster with a pixel a cell."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ...errors import JournalDamaged
from ...geo.ground import realm_of
from ...geo.pixel_areas import pixel_areas
from ...jobs.state import JobState
from ...tiles.pipeline import ahead
from ...tiles.predictor import Chip
from ...writers.vector import LayerWriter
from .cells import SceneCell, scene_cell
from .outputs import CellLayers, activated, cell_tile, write_classes

_CELL = struct.Struct("<II")
PREDICTED = (0.02, 0.95)


def run_classify(state: JobState) -> None:
    """Predict every cell with valid pixels, write the grid, put it in place."""
    areas = pixel_areas(state.plan.grid)
    layers = CellLayers(state)
    try:
        scores = [layers.add(index, values) for index, values in enumerate(_resumed_rows(state))]
        state.report.values["tiles"].update(total=state.tiles.count, resumed=len(scores))
        for row in _predicted(state, (0, state.tiles.count), len(scores)):
            scores.append(layers.add(len(scores), row))
        cells = []
        for index, values in enumerate(scores):
            if values is not None:
                place = cell_tile(state, index)
                cells.append(scene_cell(place, values, state.plan.grid.transform, areas, state.plan.card.temperature))
        with state.report.timed("write"):
            _write(state, cells, layers)
    finally:
        layers.abandon()
    _summarise(state, cells)


def predict_cells(state: JobState, rows: tuple[int, int]) -> None:
    """Predict the cells of the rows from the first to one before the second into the state's journal."""
    first, stop = (row * state.tiles.cols.count for row in rows)
    done = sum(1 for _ in _resumed_rows(state, first))
    state.report.values["tiles"].update(total=state.tiles.count, resumed=done)
    for _ in _predicted(state, (first, stop), done):
        state.cancellation.check()


def _resumed_rows(state: JobState, first: int = 0) -> Iterator[NDArray[np.float32] | None]:
    for expected, payload in enumerate(state.journal.replay(), first):
        index, count = _CELL.unpack_from(payload)
        if index != expected:
            raise JournalDamaged(f"{state.journal.path} does not fit the plan of cells.")
        yield np.frombuffer(payload[_CELL.size :], dtype=np.float32) if count else None


def _predicted(state: JobState, span: tuple[int, int], done: int) -> Iterator[NDArray[np.float32] | None]:
    """The answers for the cells of a span behind those that are done, each in the journal."""
    state.progress.start_at(done)
    with closing(ahead(state.tiles.tiles(span[0] + done, span[1]), state.load_chip)) as chips:
        for index, (chip, values) in enumerate(state.predictor.run(chips), span[0] + done):
            row = _cell_row(state, index, chip, values)
            head = _CELL.pack(index, 0 if row is None else len(row))
            state.journal.append(head, b"" if row is None else row.tobytes())
            yield row
            state.note_digest()
            state.progress.tick("predict", index + 1 - span[0], span[1] - span[0], PREDICTED)


def _cell_row(
    state: JobState, index: int, chip: Chip, values: NDArray[np.float32] | None
) -> NDArray[np.float32] | None:
    """The answer for a cell with pixels of its own, ``None`` for others and where a score is not finite."""
    if values is None or chip.valid is None:
        return None
    cell = cell_tile(state, index)
    if not chip.valid[cell.row_off - chip.tile.row_off :, cell.col_off - chip.tile.col_off :].any():
        return None
    row = activated(values, state)
    if not np.isfinite(row).all():
        state.report.values["pixels"]["nonfinite"] += 1
        return None
    return row


def _write(state: JobState, cells: list[SceneCell], layers: CellLayers) -> None:
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
    state.cancellation.check()
    if request.class_raster:
        write_classes(state, _ids(state, cells), Path(request.class_raster))
    for writer in layers.finish():
        state.place(writer)
    with LayerWriter(Path(request.output), grid.crs, fields, state.origin) as layer:
        layer.write(np.array(geometries, dtype=object), fields)
        layer.finish()
        state.place(layer)


def _ids(state: JobState, cells: list[SceneCell]) -> NDArray[np.int64]:
    """Class ids ``(row, col)`` of the cells, -1 where there is none."""
    ids = np.full((state.tiles.rows.count, state.tiles.cols.count), -1, dtype=np.int64)
    for cell in cells:
        ids[cell.tile.row, cell.tile.col] = cell.class_id
    return ids


def _summarise(state: JobState, cells: list[SceneCell]) -> None:
    pixels = state.report.values["pixels"]
    pixels["valid"] = sum(cell.tile.width * cell.tile.height for cell in cells)
    pixels["nodata"] = state.plan.grid.width * state.plan.grid.height - pixels["valid"]
    has_area = realm_of(state.plan.grid.crs) in ("earth", "local")
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
                "area_m2": round(sum(known), 3) if len(known) == len(mine) and has_area else None,
            }
        )
    state.report.values["classes"] = summary
