"""The true area of every pixel of a grid. Pure.

Measured at up to 257 x 257 pixels and interpolated between them. In most grids a row's pixels are of one area, or so
nearly that it does not count; then there is one value a row.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .grid import Grid
from .ground import Floats, pixel_sizes_m

NODES = 257
TRIED = 17
"""Rows and columns at which it is tried whether areas differ along a row."""
ALIKE = 1e-4
"""Largest relative difference of areas along a row that counts as none."""


@dataclass(frozen=True)
class PixelAreas:
    """Areas of the pixels of a grid, square metres.

    Attributes:
        by_row: ``(row,)`` area of a pixel in the middle column.
        rows: rows of the nodes, in pixels from the middle of the first.
        cols: their columns; empty where one value a row holds.
        nodes: ``(rows, cols)`` areas at the nodes.
    """

    by_row: Floats
    rows: Floats
    cols: Floats
    nodes: Floats

    @property
    def is_by_row(self) -> bool:
        """True if all pixels of a row have one area."""
        return not len(self.cols)

    @property
    def is_constant(self) -> bool:
        """True if all pixels have one area."""
        return self.is_by_row and bool(np.ptp(self.by_row) == 0)

    def block(self, row_off: int, col_off: int, height: int, width: int) -> Floats:
        """Areas ``(row, col)`` of the pixels of a window."""
        down = np.arange(row_off, row_off + height)
        if self.is_by_row:
            return np.repeat(self.by_row[down][:, None], width, axis=1)
        before, share = _between(self.rows, down)
        lines = self.nodes[before] * (1 - share)[:, None] + self.nodes[before + 1] * share[:, None]
        before, share = _between(self.cols, np.arange(col_off, col_off + width))
        return np.asarray(lines[:, before] * (1 - share) + lines[:, before + 1] * share)

    def total(self, row_off: int, col_off: int, height: int, width: int) -> float:
        """Area of a window."""
        if self.is_by_row:
            return float(self.by_row[row_off : row_off + height].sum() * width)
        return float(self.block(row_off, col_off, height, width).sum())


def pixel_areas(grid: Grid) -> PixelAreas | None:
    """Areas of all pixels, ``None`` without CRS, or where no pixel has a place on the ground.

    Pixels without a place, outside the outline of a world map, take the area of the nearest that has one.
    """
    if grid.crs is None:
        return None
    rows = np.linspace(0.5, grid.height - 0.5, min(grid.height, NODES))
    values = _areas(grid, rows, np.array([grid.width / 2]))[:, 0]
    nothing = np.empty(0)
    if not _differs_along_rows(grid):
        is_known = np.isfinite(values)
        if not is_known.any():
            return None
        by_row = np.interp(np.arange(grid.height) + 0.5, rows[is_known], values[is_known])
        return PixelAreas(by_row, nothing, nothing, nothing)
    cols = np.linspace(0.5, grid.width - 0.5, min(grid.width, NODES))
    nodes = _filled(_areas(grid, rows, cols))
    middle = nodes[:, len(cols) // 2]
    by_row = np.interp(np.arange(grid.height) + 0.5, rows, middle)
    if len(rows) == 1:
        rows, nodes = np.array([0.5, 1.5]), np.repeat(nodes, 2, axis=0)
    return PixelAreas(by_row, rows - 0.5, cols - 0.5, nodes)


def _areas(grid: Grid, rows: Floats, cols: Floats) -> Floats:
    """Areas ``(rows, cols)`` of pixels around the places ``rows`` by ``cols``, NaN where there is none."""
    down, right = np.meshgrid(rows, cols, indexing="ij")
    across, along, sine = pixel_sizes_m(grid, down.ravel(), right.ravel())
    areas = across * along * sine
    areas[~(areas > 0)] = np.nan
    return np.asarray(areas.reshape(down.shape))


def _differs_along_rows(grid: Grid) -> bool:
    if grid.width == 1:
        return False
    rows = np.linspace(0.5, grid.height - 0.5, min(grid.height, TRIED))
    cols = np.linspace(0.5, grid.width - 0.5, min(grid.width, TRIED))
    areas = _areas(grid, rows, cols)
    known = areas[np.isfinite(areas).any(axis=1)]
    if not len(known):
        return False
    # A row's own middle has no place where an outline bends in: then the rest of the row must speak for it.
    is_gone = np.isnan(known[:, len(cols) // 2])
    spread = (np.nanmax(known, axis=1) - np.nanmin(known, axis=1)) / np.nanmin(known, axis=1)
    return bool((spread > ALIKE).any() or is_gone.any())


def _filled(nodes: Floats) -> Floats:
    """Nodes without a value take the nearest one's in their row, rows without any the nearest row's."""
    filled = nodes.copy()
    places = np.arange(nodes.shape[1])
    has_any = np.isfinite(nodes).any(axis=1)
    for row in np.flatnonzero(has_any):
        known = np.flatnonzero(np.isfinite(nodes[row]))
        nearest = known[np.abs(places[:, None] - known[None]).argmin(axis=1)]
        filled[row] = nodes[row, nearest]
    known_rows = np.flatnonzero(has_any)
    every = np.arange(len(nodes))
    return np.asarray(filled[known_rows[np.abs(every[:, None] - known_rows[None]).argmin(axis=1)]])


def _between(nodes: Floats, places: np.ndarray) -> tuple[np.ndarray, Floats]:
    """The node before each place, and the share of the way to the next."""
    before = np.clip(np.searchsorted(nodes, places, side="right") - 1, 0, len(nodes) - 2)
    return before, np.clip((places - nodes[before]) / (nodes[before + 1] - nodes[before]), 0.0, 1.0)
