"""Tiles of an extent where they lie in the whole raster: what is predicted of a place does not depend on the extent.

A network that attends over a whole tile says something else of the same pixel in another tile. So a run of an extent, a
preview or an area of interest takes the tiles that a run of the whole raster would take there, as far as they answer
any of its pixels, and keeps of them what was asked for (decision 0024). Pure.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from ..geo.grid import Grid, Window
from ..raster.aoi import AreaOfInterest
from .plan import Tile, plan_tiles

ALIKE = 0.01


def anchored(whole: Grid, asked: Grid, tile: int, overlap: int) -> tuple[Grid, Window | None]:
    """The grid of the tiles that answer ``asked``, and where ``asked`` lies in it.

    ``None`` where that is all of it.

    Args:
        whole: what a run without an extent predicts.
        asked: a window of it.
        tile: side of a tile in pixels.
        overlap: pixels that tiles share.

    Raises:
        ArgumentsInvalid: tile and overlap do not fit.
    """
    plan = plan_tiles(whole.height, whole.width, tile, overlap)
    left, top = (round(value) for value in ~whole.transform * (asked.transform.c, asked.transform.f))
    first_row, last_row = plan.rows.reach(top, top + asked.height)
    first_col, last_col = plan.cols.reach(left, left + asked.width)
    around = Window(first_col, first_row, last_col - first_col, last_row - first_row)
    if (around.width, around.height) == (asked.width, asked.height):
        return asked, None
    return whole.cut(around), Window(left - first_col, top - first_row, asked.width, asked.height)


def has_pixels_like(whole: Grid, part: Grid) -> bool:
    """True if two grids of one raster have pixels of nearly one size.

    Far from the middle of a large raster in degrees they have not: a pixel that is square on the ground has another
    shape in degrees there, and that comes first.
    """
    relative = ~whole.transform * part.transform
    return math.isclose(relative.a, 1.0, rel_tol=ALIKE) and math.isclose(relative.e, 1.0, rel_tol=ALIKE)


def wanted_pixels(grid: Grid, kept: Window | None, aoi: AreaOfInterest | None, tile: Tile) -> NDArray[np.bool_]:
    """``(row, col)`` True where a tile's pixel lies in what is kept (``None``: all) and in the area of interest."""
    wanted = np.ones((tile.height, tile.width), dtype=np.bool_)
    if kept is not None:
        wanted[:] = False
        wanted[kept.within(tile.row_off, tile.col_off, tile.height, tile.width)] = True
    if aoi is not None:
        wanted &= aoi.mask(tile.window, grid)
    return wanted
