"""Where pixels lie and how large they are. Pure functions of affine transforms; the only I/O is PROJ's own tables.

Units: map units of the CRS unless a name ends in ``_m`` or ``_m2``. Ground sizes are true metres on the WGS 84
ellipsoid in any CRS (degrees, feet, Web Mercator): a pixel step is carried to longitude and latitude and measured there
with the radii of curvature (Rapp, Geometric Geodesy I, 1991).
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from affine import Affine
from numpy.typing import NDArray
from rasterio._err import CPLE_BaseError
from rasterio.crs import CRS
from rasterio.errors import RasterioError
from rasterio.warp import transform as transform_points
from rasterio.warp import transform_bounds

from ..errors import ExtentEmpty, ExtentOutside

WGS84 = CRS.from_epsg(4326)
SEMI_MAJOR_M = 6378137.0
ECCENTRICITY_2 = 0.00669437999014
SNAP = 1e-6
"""Fraction of a pixel by which an extent may miss a pixel edge and still be taken to lie on it."""

TRANSFORM_ERRORS = (RasterioError, CPLE_BaseError)
"""What rasterio raises when a point has no place in the other CRS; the second has no public name."""

Bounds = tuple[float, float, float, float]


@dataclass(frozen=True)
class Window:
    """Pixel rectangle of a raster; integers, ``width`` and ``height`` at least 1."""

    col_off: int
    row_off: int
    width: int
    height: int

    def within(self, row_off: int, col_off: int, height: int, width: int) -> tuple[slice, slice]:
        """Rows and columns of another rectangle that lie in this one, counted in that one; may be empty."""
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


def row_pixel_sizes_m(grid: Grid, rows: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """True ground length of one pixel step along columns and along rows, at the middle column of ``rows`` (fractional).

    NaN where a row has no place on the Earth.

    Raises:
        ValueError: the grid has no CRS.
    """
    if grid.crs is None:
        raise ValueError("a grid without CRS has no ground size")
    col = grid.width / 2
    cols = np.concatenate([np.full_like(rows, col - 0.5), np.full_like(rows, col + 0.5), np.full_like(rows, col)] * 2)
    steps = np.concatenate([rows, rows, rows - 0.5, rows, rows, rows + 0.5])
    a, b, c, d, e, f = tuple(grid.transform)[:6]
    xs, ys = a * cols + b * steps + c, d * cols + e * steps + f
    lon_lat = carried(grid.crs, WGS84, np.stack([xs, ys]))
    lon_lat[:, np.abs(lon_lat[1]) > 90] = np.nan
    parts = np.radians(lon_lat).reshape(2, 6, -1)
    return _ground_distance(parts[:, 0], parts[:, 1]), _ground_distance(parts[:, 2], parts[:, 5])


def carried(source: CRS, target: CRS, points: NDArray[np.float64]) -> NDArray[np.float64]:
    """Points ``(2, n)`` in another CRS; NaN where they have no place in it: one such point must not lose the others."""
    try:
        return np.asarray(transform_points(source, target, points[0].tolist(), points[1].tolist())[:2])
    except TRANSFORM_ERRORS:
        count = points.shape[1]
        if count == 1:
            return np.full((2, 1), np.nan)
        halves = (points[:, : count // 2], points[:, count // 2 :])
        return np.concatenate([carried(source, target, half) for half in halves], axis=1)


def ground_steps_m(grid: Grid, starts: NDArray[np.float64], ends: NDArray[np.float64]) -> NDArray[np.float64]:
    """Metres to the true east and north ``(2, n)`` of short steps between points of the grid ``(n, 2)`` (column, row).

    Without CRS: map units along x and y. NaN where a point has no place on the Earth.
    """
    points = np.concatenate([starts, ends]).T
    a, b, c, d, e, f = tuple(grid.transform)[:6]
    placed = np.stack([a * points[0] + b * points[1] + c, d * points[0] + e * points[1] + f])
    count = len(starts)
    if grid.crs is None or not count:
        return np.asarray(placed[:, count:] - placed[:, :count])
    lon_lat = carried(grid.crs, WGS84, placed)
    lon_lat[:, np.abs(lon_lat[1]) > 90] = np.nan
    radians = np.radians(lon_lat)
    return _ground_step(radians[:, :count], radians[:, count:])


def _ground_distance(start: NDArray[np.float64], end: NDArray[np.float64]) -> NDArray[np.float64]:
    """Ellipsoidal length of short steps between ``(lon, lat)`` pairs in radians."""
    east, north = _ground_step(start, end)
    return np.asarray(np.hypot(east, north))


def _ground_step(start: NDArray[np.float64], end: NDArray[np.float64]) -> NDArray[np.float64]:
    """Metres to the east and north ``(2, n)`` of the same steps."""
    middle = (start[1] + end[1]) / 2
    curvature = 1 - ECCENTRICITY_2 * np.sin(middle) ** 2
    normal = SEMI_MAJOR_M / np.sqrt(curvature)
    meridian = SEMI_MAJOR_M * (1 - ECCENTRICITY_2) / curvature**1.5
    east = np.mod(end[0] - start[0] + math.pi, 2 * math.pi) - math.pi
    return np.stack([east * normal * np.cos(middle), (end[1] - start[1]) * meridian])


def axis_gsds_m(grid: Grid) -> tuple[float, float] | None:
    """True metres of one pixel step along columns and along rows at the middle of the grid.

    ``None`` without CRS, and where the middle has no place on the Earth.
    """
    if grid.crs is None:
        return None
    across, down = (float(sizes[0]) for sizes in row_pixel_sizes_m(grid, np.array([grid.height / 2])))
    is_known = math.isfinite(across) and math.isfinite(down) and across > 0 and down > 0
    return (across, down) if is_known else None


def gsd_m(grid: Grid) -> float | None:
    """Ground sample distance at the middle of the grid, the geometric mean of both directions; ``None`` if unknown."""
    sizes = axis_gsds_m(grid)
    return None if sizes is None else math.sqrt(sizes[0] * sizes[1])


def row_areas_m2(grid: Grid) -> NDArray[np.float64] | None:
    """True area of a pixel in each row ``(row,)``; ``None`` without CRS or where no row has a place on the Earth.

    Measured at up to 257 rows and interpolated between them; skewed pixels by their parallelogram.
    """
    if grid.crs is None:
        return None
    samples = np.linspace(0.5, grid.height - 0.5, min(grid.height, 257))
    across, down = row_pixel_sizes_m(grid, samples)
    a, b, _, d, e, _ = tuple(grid.transform)[:6]
    skew = abs(a * e - b * d) / (math.hypot(a, d) * math.hypot(b, e))
    areas = across * down * skew
    is_known = np.isfinite(areas)
    if not is_known.any():
        return None
    return np.asarray(np.interp(np.arange(grid.height) + 0.5, samples[is_known], areas[is_known]))


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
    name = grid.crs.to_string() if grid.crs else "no CRS"
    return f"The extent {asked} lies outside the raster's extent {have} ({name})."
