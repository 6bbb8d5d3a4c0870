"""Size of pixels on the ground in any CRS. Pure, but for PROJ's own tables.

A pixel step is carried to longitude and latitude and measured on the WGS 84 ellipsoid with the radii of curvature
(Rapp, Geometric Geodesy I, 1991); a pixel's area is that of the parallelogram that its two steps span there. Local
grids are flat: their units are what they say. Of other planets no size is known.
"""

from __future__ import annotations

import functools
import math
import re
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from rasterio.crs import CRS

from .grid import Grid
from .projecting import carried

WGS84 = CRS.from_epsg(4326)
SEMI_MAJOR_M = 6378137.0
ECCENTRICITY_2 = 0.00669437999014
OF_EARTH = 0.01
"""Relative difference of the semi-major axis beyond which an ellipsoid is another planet's."""
RIGHT_ANGLE = 1e-9
"""Amount below 1 that the sine of an angle may be for a right angle: rounding, and the bend within one pixel."""
SLANT = 0.99
"""Sine of the angle between the steps along columns and rows from which a pixel counts as upright."""
SMALL_STEP = 1 / 16
"""Pixels of the step that shows whether a whole pixel lies in one piece of the projection."""
TORN = 0.05
"""Relative difference from that step at which a pixel is torn: an interrupted projection, the date line, a limb."""
RANGE_POINTS = 17

Floats = NDArray[np.float64]
Realm = Literal["earth", "local", "planet", "none"]


def realm_of(crs: CRS | None) -> Realm:
    """The body that a CRS refers to: the Earth, a flat local grid, another planet, or nothing that has a size."""
    if crs is None:
        return "none"
    wkt = crs.to_wkt()
    if wkt.startswith(("LOCAL_CS", "ENGCRS", "ENGINEERINGCRS")):
        return "local"
    if wkt.startswith(("VERT", "GEOCCS")):
        return "none"
    axis = re.search(r'(?:SPHEROID|ELLIPSOID)\["[^"]*",\s*([0-9.eE+]+)', wkt)
    if axis and not math.isclose(float(axis.group(1)), SEMI_MAJOR_M, rel_tol=OF_EARTH):
        return "planet"
    return "earth"


def steps_m(grid: Grid, starts: Floats, ends: Floats) -> Floats:
    """Metres to the true east and north ``(2, n)`` of short steps between points of the grid ``(n, 2)`` (column, row).

    On a local grid along its x and y; without CRS: map units along x and y. NaN where a point has no place.
    """
    points = np.concatenate([starts, ends]).T
    a, b, c, d, e, f = tuple(grid.transform)[:6]
    placed = np.stack([a * points[0] + b * points[1] + c, d * points[0] + e * points[1] + f])
    count = len(starts)
    if grid.crs is None or not count:
        return np.asarray(placed[:, count:] - placed[:, :count])
    realm = realm_of(grid.crs)
    if realm == "local":
        return np.asarray((placed[:, count:] - placed[:, :count]) * float(grid.crs.units_factor[1]))
    if realm != "earth":
        return np.full((2, count), np.nan)
    lon_lat = carried(grid.crs, WGS84, placed)
    lon_lat[:, ~(np.abs(lon_lat[1]) <= 90)] = np.nan
    radians = np.radians(lon_lat)
    return _ground_step(radians[:, :count], radians[:, count:])


def _ground_step(start: Floats, end: Floats) -> Floats:
    """Metres to the east and north ``(2, n)`` of short steps between ``(lon, lat)`` pairs in radians."""
    middle = (start[1] + end[1]) / 2
    curvature = 1 - ECCENTRICITY_2 * np.sin(middle) ** 2
    normal = SEMI_MAJOR_M / np.sqrt(curvature)
    meridian = SEMI_MAJOR_M * (1 - ECCENTRICITY_2) / curvature**1.5
    east = np.mod(end[0] - start[0] + math.pi, 2 * math.pi) - math.pi
    return np.stack([east * normal * np.cos(middle), (end[1] - start[1]) * meridian])


def pixel_sizes_m(grid: Grid, rows: Floats, cols: Floats) -> tuple[Floats, Floats, Floats]:
    """Ground lengths of a step along columns and along rows at places ``(n,)``, and the sine of the angle between.

    NaN where a pixel has no place on the ground. A pixel that the projection tears apart is measured at its middle.
    """
    across, down = _steps_at(grid, rows, cols, 1.0)
    if realm_of(grid.crs) == "earth":
        fine = _steps_at(grid, rows, cols, SMALL_STEP)
        for whole, part in ((across, fine[0]), (down, fine[1])):
            differ = np.hypot(*whole) - np.hypot(*part)
            is_torn = ~(np.abs(differ) <= TORN * np.hypot(*part)) & np.isfinite(part).all(axis=0)
            whole[:, is_torn] = part[:, is_torn]
    lengths = np.hypot(*across), np.hypot(*down)
    with np.errstate(invalid="ignore", divide="ignore"):
        sine = np.abs(across[0] * down[1] - across[1] * down[0]) / (lengths[0] * lengths[1])
    return lengths[0], lengths[1], np.where(sine > 1 - RIGHT_ANGLE, 1.0, sine)


def _steps_at(grid: Grid, rows: Floats, cols: Floats, size: float) -> tuple[Floats, Floats]:
    """East and north ``(2, n)`` of one pixel along columns and along rows, from a step of ``size`` pixels."""
    half = size / 2
    starts = np.stack([np.concatenate([cols - half, cols]), np.concatenate([rows, rows - half])], axis=1)
    ends = np.stack([np.concatenate([cols + half, cols]), np.concatenate([rows, rows + half])], axis=1)
    steps = steps_m(grid, starts, ends)
    steps = steps if size == 1 else steps / size
    return steps[:, : len(rows)], steps[:, len(rows) :]


@functools.lru_cache(maxsize=64)  # a run asks for its few grids again and again
def axis_gsds_m(grid: Grid) -> tuple[float, float] | None:
    """True metres of one pixel along columns and along rows at the middle of the grid.

    Their product is its area.

    Where the two steps meet slanting on the ground, the longer is measured across the shorter. ``None`` without CRS,
    and where the middle has no place on the ground.
    """
    if grid.crs is None:
        return None
    sizes = pixel_sizes_m(grid, np.array([grid.height / 2]), np.array([grid.width / 2]))
    across, down, sine = (float(size[0]) for size in sizes)
    if not (math.isfinite(across) and math.isfinite(down) and across > 0 and down > 0 and sine > 0):
        return None
    if sine >= SLANT:
        return across, down
    return (across * sine, down) if across > down else (across, down * sine)


def gsd_m(grid: Grid) -> float | None:
    """Ground sample distance at the middle of the grid, the geometric mean of both directions.

    ``None`` if unknown.
    """
    sizes = axis_gsds_m(grid)
    return None if sizes is None else math.sqrt(sizes[0] * sizes[1])


@functools.lru_cache(maxsize=64)  # the grid of a raster and that of its run are often the same
def gsd_range_m(grid: Grid) -> tuple[float, float] | None:
    """Smallest and largest ground sample distance over the grid, edges included, ``None`` if unknown."""
    if grid.crs is None:
        return None
    axes = (np.linspace(0.5, max(size - 0.5, 0.5), min(size, RANGE_POINTS)) for size in (grid.height, grid.width))
    rows, cols = (places.ravel() for places in np.meshgrid(*axes, indexing="ij"))
    across, down, sine = pixel_sizes_m(grid, rows, cols)
    sizes = np.sqrt(across * down * np.where(sine >= SLANT, 1.0, sine))
    known = sizes[np.isfinite(sizes) & (sizes > 0)]
    return (float(known.min()), float(known.max())) if len(known) else None
