"""Points carried from one CRS to another, those without a place in it told apart. No I/O but PROJ's own tables.

rasterio raises where a single point has no place and keeps no result, so GDAL itself is asked which points have one
(``OCTTransformEx`` through ``ctypes``, docs/decisions/0050); where it is not found, halves are tried until it shows.
"""

from __future__ import annotations

import ctypes
import sys
from functools import lru_cache
from pathlib import Path

import numpy as np
import rasterio._env
from numpy.typing import NDArray
from rasterio._err import CPLE_BaseError
from rasterio.crs import CRS
from rasterio.errors import RasterioError
from rasterio.warp import transform as transform_points

TRANSFORM_ERRORS = (RasterioError, CPLE_BaseError)
"""Errors of rasterio for a point without a place in the other CRS. The second has no public name."""
_GIS_ORDER = 0
_SIGNATURES = {
    "OSRNewSpatialReference": (ctypes.c_void_p, [ctypes.c_char_p]),
    "OSRSetAxisMappingStrategy": (None, [ctypes.c_void_p, ctypes.c_int]),
    "OSRRelease": (None, [ctypes.c_void_p]),
    "OCTNewCoordinateTransformation": (ctypes.c_void_p, [ctypes.c_void_p] * 2),
    "OCTDestroyCoordinateTransformation": (None, [ctypes.c_void_p]),
    "OCTTransformEx": (ctypes.c_int, [ctypes.c_void_p, ctypes.c_int, *[ctypes.c_void_p] * 4]),
    "CPLPushErrorHandler": (None, [ctypes.c_void_p]),
    "CPLPopErrorHandler": (None, []),
}

Floats = NDArray[np.float64]


def carried(source: CRS, target: CRS, points: Floats) -> Floats:
    """Points ``(2, n)`` in another CRS.

    NaN where they have no place in it: one such point must not lose the others.
    """
    is_known: NDArray[np.bool_] = np.isfinite(points[0]) & np.isfinite(points[1])
    if not is_known.all():
        return _scattered(source, target, points, is_known)
    try:
        found = np.asarray(transform_points(source, target, points[0].tolist(), points[1].tolist())[:2])
    except TRANSFORM_ERRORS:
        has_place = _has_place(source, target, points)
        if has_place is not None and not has_place.all():
            return _scattered(source, target, points, has_place)
        count = points.shape[1]
        if count == 1:
            return np.full((2, 1), np.nan)
        halves = (points[:, : count // 2], points[:, count // 2 :])
        return np.concatenate([carried(source, target, half) for half in halves], axis=1)
    found[:, ~np.isfinite(found).all(axis=0)] = np.nan
    return found


def _scattered(source: CRS, target: CRS, points: Floats, chosen: NDArray[np.bool_]) -> Floats:
    found = np.full(points.shape, np.nan)
    if chosen.any():
        found[:, chosen] = carried(source, target, points[:, chosen])
    return found


def _has_place(source: CRS, target: CRS, points: Floats) -> NDArray[np.bool_] | None:
    """Return True for points that GDAL can transform, ``None`` where it cannot be asked."""
    library = _gdal()
    if library is None:
        return None
    ends = [library.OSRNewSpatialReference(crs.to_wkt().encode()) for crs in (source, target)]
    library.CPLPushErrorHandler(ctypes.cast(library.CPLQuietErrorHandler, ctypes.c_void_p))
    change = None
    try:
        for end in ends:
            library.OSRSetAxisMappingStrategy(end, _GIS_ORDER)
        change = library.OCTNewCoordinateTransformation(*ends)
        if not change:
            return np.zeros(points.shape[1], dtype=np.bool_)
        xs, ys = np.array(points[0]), np.array(points[1])
        done = np.zeros(len(xs), dtype=np.intc)
        library.OCTTransformEx(change, len(xs), xs.ctypes.data, ys.ctypes.data, None, done.ctypes.data)
        has_place: NDArray[np.bool_] = (done != 0) & np.isfinite(xs) & np.isfinite(ys)
        return has_place
    finally:
        library.CPLPopErrorHandler()
        if change:
            library.OCTDestroyCoordinateTransformation(change)
        for end in ends:
            library.OSRRelease(end)


@lru_cache(maxsize=1)
def _gdal() -> ctypes.CDLL | None:
    """The copy of GDAL that rasterio is linked to."""
    extension = Path(rasterio._env.__file__)
    beside = sorted((extension.parents[1] / "rasterio.libs").glob("gdal*.dll"))
    try:
        # Elsewhere than on Windows the symbols of a library's dependencies are found through it.
        library = ctypes.CDLL(str(extension if sys.platform != "win32" else beside[0]))
        for name, (result, arguments) in _SIGNATURES.items():
            function = getattr(library, name)
            function.restype, function.argtypes = result, arguments
    except (OSError, AttributeError, IndexError):
        return None
    return library
