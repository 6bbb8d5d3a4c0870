"""Blocks of cells over a raster and their pooled vectors. No files."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ...geo.grid import Grid

CORE, MARGIN = 384, 64
"""Pixels of a block that are answered, and around it that the network sees as well."""
LEAST_VALID = 0.5
"""Share of a cell's pixels on the raster that have data."""

Floats = NDArray[np.float32]


@dataclass(frozen=True)
class Block:
    """Cells that are computed at once.

    Attributes:
        row, col: of the first cell.
        rows, cols: number of cells.
        row_off, col_off, height, width: of the pixels that the network sees.
        skipped: rows and columns of pixels before the first cell.
    """

    row: int
    col: int
    rows: int
    cols: int
    row_off: int
    col_off: int
    height: int
    width: int
    skipped: tuple[int, int]


def cell_grid(grid: Grid, cell: int) -> Grid:
    """The grid of cells of so many pixels, of which those at the far edges may reach beyond the raster."""
    return Grid(
        -(-grid.width // cell), -(-grid.height // cell), grid.transform * grid.transform.scale(cell, cell), grid.crs
    )


def chip_side(cell: int, stride: int) -> int:
    """Rows and columns of the chips of blocks."""
    return _core(cell) + 2 * _margin(stride)


def rows_at_once(cell: int) -> int:
    """Rows of cells of a block."""
    return _core(cell) // cell


def blocks(grid: Grid, cell: int, stride: int) -> Iterator[Block]:
    """Blocks of a raster from the top, each beginning at a multiple of ``stride``.

    Args:
        grid: of the raster.
        cell: pixels of a cell, a multiple of ``stride``.
        stride: pixels of a cell of the network's map.
    """
    core, margin = _core(cell), _margin(stride)
    for top in range(0, grid.height, core):
        for left in range(0, grid.width, core):
            first = max(top - margin, 0), max(left - margin, 0)
            last = min(top + core + margin, grid.height), min(left + core + margin, grid.width)
            rows, cols = -(-min(core, grid.height - top) // cell), -(-min(core, grid.width - left) // cell)
            size = last[0] - first[0], last[1] - first[1]
            yield Block(top // cell, left // cell, rows, cols, *first, *size, (top - first[0], left - first[1]))


def _core(cell: int) -> int:
    return max(CORE // cell, 1) * cell


def _margin(stride: int) -> int:
    return -(-MARGIN // stride) * stride


def pooled(values: Floats, valid: NDArray[np.bool_], block: Block, cell: int, stride: int) -> Floats:
    """Vectors ``(channel, row, col)`` of a block's cells, of the length one, NaN where the data are too few.

    Args:
        values: ``(channel, row, col)`` of a map with cells of ``stride`` pixels.
        valid: ``(row, col)`` of the pixels that the network saw.
        block: of the cells.
        cell: pixels of a cell.
        stride: pixels of a cell of the map.
    """
    each, first = cell // stride, [skipped // stride for skipped in block.skipped]
    rows, cols = block.rows * each, block.cols * each
    on_raster = np.ones(valid.shape, dtype=np.float32)
    share, there = (_fitted(_means(part.astype(np.float32), stride), first, rows, cols) for part in (valid, on_raster))
    weighted = _fitted(values, first, rows, cols) * share
    sums, weights, most = (_sums(part, each) for part in (weighted, share[None], there[None]))
    vectors = sums / np.maximum(weights, 1e-9)
    length = np.sqrt((vectors**2).sum(axis=0, keepdims=True))
    is_known = (weights >= LEAST_VALID * most) & (weights > 0) & (length > 0)
    found: Floats = np.where(is_known, vectors / np.maximum(length, 1e-12), np.nan).astype(np.float32)
    return found


def _means(values: Floats, stride: int) -> Floats:
    """Sums over squares of pixels as shares of a whole square, also of those that the far edges cut."""
    rows, cols = values.shape
    padded = np.pad(values, ((0, -rows % stride), (0, -cols % stride)))
    shape = (padded.shape[0] // stride, stride, padded.shape[1] // stride, stride)
    found: Floats = padded.reshape(shape).mean(axis=(1, 3))
    return found


def _fitted(values: Floats, first: list[int], rows: int, cols: int) -> Floats:
    """So many rows and columns from ``first`` on, filled up with zeros."""
    part = values[..., first[0] : first[0] + rows, first[1] : first[1] + cols]
    widths = [(0, 0)] * (values.ndim - 2) + [(0, rows - part.shape[-2]), (0, cols - part.shape[-1])]
    found: Floats = np.pad(part, widths)
    return found


def _sums(values: Floats, each: int) -> Floats:
    channels, rows, cols = values.shape
    found: Floats = values.reshape(channels, rows // each, each, cols // each, each).sum(axis=(2, 4))
    return found
