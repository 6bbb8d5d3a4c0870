"""Windows of each file that the tiles of a planned run need, in pixels of the file."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
from rasterio.windows import Window

from ..geo.alignment import LARGEST_SHARE
from ..geo.grid import Grid
from ..geo.warping import shrink_factors, warp_between
from ..jobs.plan import JobPlan
from ..raster.pair import is_cut_from
from ..raster.pair_sampling import WINDOW
from ..raster.source import resampled_axes
from ..raster.vetting import RasterInfo

TAPS = 3
"""Pixels around a place that its resampling reads, in pixels of the coarser of two grids."""


def needed_windows(plan: JobPlan) -> dict[Path, Window]:
    """Return the window of each file of a run, without files that are not needed.

    Args:
        plan: of one date or two, of rasters or mosaics.
    """
    found: dict[Path, Window] = {}
    for number, info in enumerate(plan.rasters):
        window = _clipped(_window(plan, number, info), info.grid)
        for path, left, top, grid in _files(info):
            moved = Window(window.col_off - left, window.row_off - top, window.width, window.height)
            own = _clipped(moved, grid)
            if own.width > 0 and own.height > 0:
                found[path] = own
    return found


def _files(info: RasterInfo) -> list[tuple[Path, int, int, Grid]]:
    """Path, first column, first row and grid of the sheets of a raster, or of itself."""
    if not info.sheets:
        return [(info.path, 0, 0, info.grid)]
    return [(sheet.info.path, sheet.col_off, sheet.row_off, sheet.info.grid) for sheet in info.sheets]


def _window(plan: JobPlan, number: int, info: RasterInfo) -> Window:
    if number == 0 or (is_cut_from(plan.grid, info.grid) and not plan.request.align):
        rows, cols = resampled_axes(info.grid, plan.grid)
        top, bottom = rows.source_span(0, plan.grid.height)
        left, right = cols.source_span(0, plan.grid.width)
        return Window(left, top, right - left, bottom - top)
    whole = Window(0, 0, info.grid.width, info.grid.height)
    span = warp_between(plan.grid, info.grid).span(0, 0, plan.grid.height, plan.grid.width)
    if span is None:
        return whole
    coarser = max(1.0, *shrink_factors(plan.grid, info.grid))
    taps = TAPS + (LARGEST_SHARE * WINDOW + 1 if plan.request.align else 0)
    margin = math.ceil(taps * coarser) + TAPS
    top, left = (int(np.floor(value)) - margin for value in span[0])
    bottom, right = (int(np.ceil(value)) + margin for value in span[1])
    return Window(left, top, right - left, bottom - top)


def _clipped(window: Window, grid: Grid) -> Window:
    left, top = max(0, window.col_off), max(0, window.row_off)
    right, bottom = min(grid.width, window.col_off + window.width), min(grid.height, window.row_off + window.height)
    return Window(left, top, max(0, right - left), max(0, bottom - top))
