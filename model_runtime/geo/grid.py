"""Position of pixels. Pure functions of affine transforms, but for PROJ's own tables.

Units: map units of the CRS. How large pixels are on the ground is in ``geo.ground``.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

from affine import Affine
from rasterio.crs import CRS
from rasterio.warp import transform_bounds

from ..errors import ExtentEmpty, ExtentOutside
from .projecting import TRANSFORM_ERRORS

NAME_IN_WKT = re.compile(r'\["([^"]+)"')
LONGEST_CODE = 24
"""Signs of a text that is shown whole as a CRS's name: ``EPSG:32633`` is, WKT is not."""
SNAP = 1e-6
"""Fraction of a pixel by which an extent may miss a pixel edge and still be taken to lie on it."""

Bounds = tuple[float, float, float, float]


@dataclass(frozen=True)
class Window:
    """Pixel rectangle of a raster.

    Integers, ``width`` and ``height`` at least 1.
    """

    col_off: int
    row_off: int
    width: int
    height: int

    def within(self, row_off: int, col_off: int, height: int, width: int) -> tuple[slice, slice]:
        """Rows and columns of another rectangle that lie in this one, counted in that one.

        May be empty.
        """
        top, left = max(self.row_off - row_off, 0), max(self.col_off - col_off, 0)
        bottom = min(self.row_off + self.height - row_off, height)
        right = min(self.col_off + self.width - col_off, width)
        return slice(top, max(bottom, top)), slice(left, max(right, left))


@dataclass(frozen=True)
class Grid:
    """Pixels on the ground: size, full affine ``transform`` and CRS (``None``: unknown)."""

    width: int
    height: int
    transform: Affine
    crs: CRS | None

    def bounds(self) -> Bounds:
        """``(xmin, ymin, xmax, ymax)`` of the four corners, rotated or not."""
        corners = [self.transform * (col, row) for col in (0, self.width) for row in (0, self.height)]
        xs, ys = [x for x, _ in corners], [y for _, y in corners]
        return min(xs), min(ys), max(xs), max(ys)

    def cut(self, window: Window) -> Grid:
        """The grid of a window of this one."""
        shift = Affine.translation(window.col_off, window.row_off)
        return Grid(window.width, window.height, self.transform * shift, self.crs)

    def resampled(self, factor_col: float, factor_row: float) -> Grid:
        """The grid with pixels so many times as wide and high, same origin, covering all of this one (rounded up)."""
        width = max(1, math.ceil(self.width / factor_col - SNAP))
        height = max(1, math.ceil(self.height / factor_row - SNAP))
        return Grid(width, height, self.transform * Affine.scale(factor_col, factor_row), self.crs)


def crs_name(crs: CRS | None) -> str:
    """The code of a CRS where it has one, else its name."""
    if crs is None:
        return "no CRS"
    text = crs.to_string()
    name = NAME_IN_WKT.search(text)
    return f"'{name.group(1)}'" if len(text) > LONGEST_CODE and name else text


def extent_window(grid: Grid, extent: Bounds, extent_crs: CRS | None) -> Window:
    """The pixels an extent touches, snapped outward and clipped to the grid.

    Args:
        grid: the raster's grid.
        extent: ``(xmin, ymin, xmax, ymax)``.
        extent_crs: CRS of ``extent``; ``None``: the raster's.

    Raises:
        ExtentEmpty: no width or height, or not finite.
        ExtentOutside: no overlap with the raster; both extents are printed in the raster's CRS.
    """
    shown = ", ".join(f"{value:.10g}" for value in extent)
    if not all(math.isfinite(value) for value in extent) or extent[0] >= extent[2] or extent[1] >= extent[3]:
        raise ExtentEmpty(f"The extent {shown} (xmin, ymin, xmax, ymax) has no width or height.")
    if extent_crs is not None and grid.crs is not None and extent_crs != grid.crs:
        if _is_around(extent, extent_crs, grid):
            return Window(0, 0, grid.width, grid.height)
        try:
            extent = transform_bounds(extent_crs, grid.crs, *extent, densify_pts=21)
        except TRANSFORM_ERRORS as error:
            raise ExtentOutside(f"The extent {shown} cannot be carried to the raster's CRS: {error}") from error
    corners = [(x, y) for x in (extent[0], extent[2]) for y in (extent[1], extent[3])]
    pixels = [~grid.transform * corner for corner in corners]
    if not all(math.isfinite(value) for pixel in pixels for value in pixel):
        raise ExtentOutside(_outside(grid, extent))
    cols, rows = [col for col, _ in pixels], [row for _, row in pixels]
    left, top = max(0, math.floor(min(cols) + SNAP)), max(0, math.floor(min(rows) + SNAP))
    right, bottom = min(grid.width, math.ceil(max(cols) - SNAP)), min(grid.height, math.ceil(max(rows) - SNAP))
    if left >= right or top >= bottom:
        raise ExtentOutside(_outside(grid, extent))
    return Window(left, top, right - left, bottom - top)


def _is_around(extent: Bounds, extent_crs: CRS, grid: Grid) -> bool:
    """True when the raster lies inside the extent: one as large as a continent has no place in the raster's CRS."""
    try:
        xmin, ymin, xmax, ymax = transform_bounds(grid.crs, extent_crs, *grid.bounds(), densify_pts=21)
    except TRANSFORM_ERRORS:
        return False
    return bool(extent[0] <= xmin <= xmax <= extent[2] and extent[1] <= ymin <= ymax <= extent[3])


def _outside(grid: Grid, extent: Bounds) -> str:
    asked = ", ".join(f"{value:.10g}" for value in extent)
    have = ", ".join(f"{value:.10g}" for value in grid.bounds())
    return f"The extent {asked} lies outside the raster's extent {have} ({crs_name(grid.crs)})."
