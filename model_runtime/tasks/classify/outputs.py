"""Score layers of a scene classification: a pixel a cell, and the attention of the meta tokens at full size.

What a model answers for a cell is one row of numbers: a score a class, the token maps of its attention (flattened),
and the variance; the last two only where they are asked for.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ...geo.grid import Grid
from ...jobs.state import JobState
from ...postprocess.activation import activate
from ...postprocess.attention import META_TOKENS, on_pixels, token_shape
from ...postprocess.class_dtype import class_dtype
from ...postprocess.score_layers import CELL_LAYERS, ScoreLayer, calibrated, confidence, entropy
from ...tiles.plan import Tile
from ...writers.raster import RasterWriter
from ..score_rasters import score_writer

Values = NDArray[np.float32]


def cell_tile(state: JobState, index: int) -> Tile:
    """The cell that tile ``index`` answers for: the last of a row keeps only what its neighbour left."""
    row, col = divmod(index, state.tiles.cols.count)
    rows, cols = state.tiles.rows, state.tiles.cols
    top, left = row * rows.tile, col * cols.tile
    return Tile(row, col, top, left, min(rows.tile, rows.length - top), min(cols.tile, cols.length - left))


def activated(values: Values, state: JobState) -> Values:
    """The row of a cell, its scores activated."""
    count = len(state.plan.card.classes)
    row = values.astype(np.float32)
    row[:count] = activate(row[:count].copy(), state.predictor.backend.info.activation)
    return row


def cell_grid(state: JobState) -> Grid:
    """One pixel a cell.

    The last column and row may reach beyond the raster, as cells there are cut.
    """
    side, grid = state.tiles.rows.tile, state.plan.grid
    transform = grid.transform * grid.transform.scale(side)
    return Grid(state.tiles.cols.count, state.tiles.rows.count, transform, grid.crs)


class CellLayers:
    """Takes the rows of all cells in order, keeps what is small, and writes the attention as it comes."""

    def __init__(self, state: JobState) -> None:
        self._state = state
        self._wanted = [layer for layer in state.layers if layer.name in CELL_LAYERS]
        self._variance = any(layer.name == "variance" for layer in self._wanted)
        shape = state.tiles.rows.count, state.tiles.cols.count
        self._found = {layer.name: np.full(shape, np.nan, dtype=np.float32) for layer in self._wanted}
        self._attention: RasterWriter | None = None
        for layer in state.layers:
            if layer.name == "attention":
                self._attention = score_writer(state, layer, state.plan.grid, state.tiles.rows.tile)

    def add(self, index: int, values: Values | None) -> Values | None:
        """The scores of a cell, after its layers were taken from its row, ``None`` for a cell without a result."""
        state, count = self._state, len(self._state.plan.card.classes)
        cell = cell_tile(state, index)
        if values is not None:
            probabilities = calibrated(values[:count, None], state.plan.card)
            for layer in self._wanted:
                self._found[layer.name][cell.row, cell.col] = self._value(layer, probabilities, values)
            self._put_attention(index, cell, values[count : len(values) - self._variance])
        if self._attention is not None and cell.col + 1 == state.tiles.cols.count:
            self._attention.finish_rows(cell.row_off + cell.height)
        return None if values is None else values[:count].copy()

    @staticmethod
    def _value(layer: ScoreLayer, probabilities: Values, values: Values) -> float:
        if layer.name == "variance":
            return float(values[-1])
        return float((confidence if layer.name == "confidence" else entropy)(probabilities)[0])

    def _put_attention(self, index: int, cell: Tile, tokens: Values) -> None:
        if self._attention is None:
            return
        tile = self._state.tiles.tile(index)
        shape = self._state.chip_shape
        maps = on_pixels(tokens.reshape(META_TOKENS, *token_shape(*shape)), shape)
        top, left = cell.row_off - tile.row_off, cell.col_off - tile.col_off
        self._attention.put(cell.row_off, cell.col_off, maps[:, top : top + cell.height, left : left + cell.width])

    def finish(self) -> list[RasterWriter]:
        """The written and verified rasters, to be placed."""
        writers = []
        for layer in self._wanted:
            grid = cell_grid(self._state)
            writer = score_writer(self._state, layer, grid, grid.height)
            writer.put(0, 0, self._found[layer.name][None])
            writers.append(writer)
        writers += [] if self._attention is None else [self._attention]
        for writer in writers:
            writer.close()
        return writers

    def abandon(self) -> None:
        """Close without completing."""
        if self._attention is not None:
            self._attention.abandon()


def write_classes(state: JobState, ids: NDArray[np.int64], output: Path) -> None:
    """The class raster of one pixel a cell.

    ``ids`` ``(row, col)``, -1 where there is none. It takes its place.
    """
    dtype, nodata = class_dtype(state.plan.card)
    values = np.where(ids < 0, nodata, ids).astype(dtype)
    writer = RasterWriter(output, cell_grid(state), dtype, nodata, 1, rows_open=len(ids))
    try:
        writer.describe_classes(state.plan.card)
        writer.describe_origin(state.origin)
        writer.put(0, 0, values[None])
        writer.close()
        state.place(writer)
    finally:
        writer.abandon()
