"""Windows of each file that the tiles of a planned run need, in pixels of the file."""

from __future__ import annotations

from pathlib import Path

from rasterio.windows import Window

from ..geo.alignment import LARGEST_SHARE
from ..geo.grid import Grid
from ..jobs.plan import JobPlan
from ..raster.pair import is_cut_from
from ..raster.pair_sampling import WINDOW
from ..raster.source import resampled_axes
from ..raster.vetting import RasterInfo
from .virtual_windows import TAPS, add_window, source_windows, warped_window

VIRTUAL = "VRT"


def needed_windows(plan: JobPlan) -> dict[Path, Window]:
    """Return the window of each file of a run, without files that are not needed.

    Args:
        plan: of one date or two, of rasters or mosaics.
    """
    found: dict[Path, Window] = {}
    for number, info in enumerate(plan.rasters):
        window = _clipped(_window(plan, number, info), info.grid)
        for path, left, top, grid, driver in _files(info):
            moved = Window(window.col_off - left, window.row_off - top, window.width, window.height)
            own = _clipped(moved, grid)
            if own.width > 0 and own.height > 0:
                add_window(found, path, own)
                for source, part in (source_windows(path, own) if driver == VIRTUAL else {}).items():
                    add_window(found, source, part)
    return found


def within(window: Window, width: int, height: int) -> Window:
    """Return the part of a window that lies in a raster of so many pixels."""
    left, top = max(0, window.col_off), max(0, window.row_off)
    right, bottom = min(width, window.col_off + window.width), min(height, window.row_off + window.height)
    return Window(left, top, max(0, right - left), max(0, bottom - top))


def _files(info: RasterInfo) -> list[tuple[Path, int, int, Grid, str]]:
    """Path, first column, first row, grid and driver of the sheets of a raster, or of itself."""
    if not info.sheets:
        return [(info.path, 0, 0, info.grid, info.driver)]
    return [
        (sheet.info.path, sheet.col_off, sheet.row_off, sheet.info.grid, sheet.info.driver) for sheet in info.sheets
    ]


def _window(plan: JobPlan, number: int, info: RasterInfo) -> Window:
    if number == 0 or (is_cut_from(plan.grid, info.grid) and not plan.request.align):
        rows, cols = resampled_axes(info.grid, plan.grid)
        top, bottom = rows.source_span(0, plan.grid.height)
        left, right = cols.source_span(0, plan.grid.width)
        return Window(left, top, right - left, bottom - top)
    taps = TAPS + (LARGEST_SHARE * WINDOW + 1 if plan.request.align else 0)
    return warped_window(plan.grid, info.grid, taps)


def _clipped(window: Window, grid: Grid) -> Window:
    return within(window, grid.width, grid.height)
