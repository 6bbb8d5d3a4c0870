"""Zones over a class raster: pixels of each class in each zone, by the centre rule or by shares of pixels.

Areas are those of the pixels on the ground, in square metres, or pixels where a raster has no CRS.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import rasterio
import shapely
from numpy.typing import NDArray
from rasterio.errors import RasterioError
from rasterio.features import rasterize
from rasterio.windows import Window

from ..errors import RasterDamaged, RasterDtype
from ..geo.grid import Grid
from ..geo.pixel_areas import PixelAreas, pixel_areas
from ..raster.opening import open_dataset
from ..raster.vetting import RasterInfo

BLOCK = 1024
"""Rows and columns that are read at a time."""
MOST_CLASSES = 65_536

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class ZoneCounts:
    """Pixels of each class in each zone.

    Attributes:
        class_ids: ``(c,)`` classes that are in any zone.
        pixels: ``(zones, c)`` number of pixels, whole by the centre rule.
        area_m2: ``(zones, c)``; pixels once more where the raster has no CRS.
    """

    class_ids: NDArray[np.int64]
    pixels: Floats
    area_m2: Floats


def count_classes(
    info: RasterInfo, zones: NDArray[Any], is_weighted: bool, check_cancelled: Callable[[], None]
) -> ZoneCounts:
    """Count the pixels of a class raster by zones.

    Args:
        info: a raster of one band of whole numbers.
        zones: ``(n,)`` polygons in the raster's CRS.
        is_weighted: a pixel on a zone's border counts by the share of it that lies inside; else by its centre.
        check_cancelled: called for each block of each zone.

    Raises:
        RasterDtype: values are no class ids.
        RasterDamaged: it cannot be read.
    """
    if not np.issubdtype(np.dtype(info.dtype), np.integer):
        raise RasterDtype(f"{info.path} holds {info.dtype} values, which are no class ids.", "Choose a class raster.")
    areas, found = pixel_areas(info.grid), []
    with open_dataset(info.path) as source:
        for zone in zones:
            found.append(_zone_sums(source, info.grid, areas, zone, is_weighted, check_cancelled))
    ids = np.unique([class_id for sums in found for class_id in sums] or np.zeros(0, np.int64)).astype(np.int64)
    table = np.array([[sums.get(int(class_id), (0.0, 0.0)) for class_id in ids] for sums in found], dtype=np.float64)
    table = table.reshape(len(zones), len(ids), 2)
    return ZoneCounts(ids, table[..., 0], table[..., 1])


def _zone_sums(
    source: Any,  # noqa: ANN401 - rasterio has no types
    grid: Grid,
    areas: PixelAreas | None,
    zone: Any,  # noqa: ANN401
    is_weighted: bool,
    check_cancelled: Callable[[], None],
) -> dict[int, tuple[float, float]]:
    """Class id to pixels and area."""
    sums: dict[int, tuple[float, float]] = {}
    in_pixels = shapely.transform(zone, lambda points: np.stack(~grid.transform * points.T, axis=1))
    left, top, right, bottom = shapely.bounds(in_pixels)
    if not np.isfinite(left):
        return sums
    shapely.prepare(in_pixels)
    for row in range(max(0, int(np.floor(top))), min(grid.height, int(np.ceil(bottom))), BLOCK):
        height = min(BLOCK, min(grid.height, int(np.ceil(bottom))) - row)
        for col in range(max(0, int(np.floor(left))), min(grid.width, int(np.ceil(right))), BLOCK):
            width = min(BLOCK, min(grid.width, int(np.ceil(right))) - col)
            check_cancelled()
            shares = _shares(in_pixels, row, col, height, width, is_weighted)
            ids, valid = _read(source, row, col, height, width)
            is_in = (shares > 0) & valid
            sizes = np.ones(ids.shape) if areas is None else areas.block(row, col, height, width)
            _add(sums, ids[is_in], shares[is_in], sizes[is_in])
    return sums


def _read(source: Any, row: int, col: int, height: int, width: int) -> tuple[NDArray[Any], NDArray[np.bool_]]:  # noqa: ANN401
    try:
        window = Window(col, row, width, height)
        return source.read(1, window=window), source.read_masks(1, window=window) > 0
    except RasterioError as error:
        raise RasterDamaged(f"{source.name} cannot be read at row {row}, column {col}: {error}") from error


def _shares(zone: Any, row: int, col: int, height: int, width: int, is_weighted: bool) -> Floats:  # noqa: ANN401
    """Share of each pixel ``(row, col)`` of a window that lies in a zone in pixels.

    0 or 1 by the centre rule.
    """
    shift = rasterio.Affine.translation(col, row)
    shares: Floats = rasterize([zone], (height, width), transform=shift, dtype="uint8").astype(np.float64)
    if not is_weighted:
        return shares
    border = shapely.intersection(zone.boundary, shapely.box(col, row, col + width, row + height))
    if border.is_empty:
        return shares
    touched = rasterize([border], (height, width), transform=shift, dtype="uint8", all_touched=True)
    rows, cols = np.nonzero(touched)
    pixels = shapely.box(cols + col, rows + row, cols + col + 1, rows + row + 1)
    shares[rows, cols] = shapely.area(shapely.intersection(pixels, zone))
    return shares


def _add(sums: dict[int, tuple[float, float]], ids: NDArray[Any], shares: Floats, sizes: Floats) -> None:
    found, index = np.unique(ids, return_inverse=True)
    pixels = np.bincount(index.reshape(-1), shares, minlength=len(found))
    area = np.bincount(index.reshape(-1), shares * sizes, minlength=len(found))
    for class_id, count, size in zip(found.tolist(), pixels.tolist(), area.tolist()):
        before = sums.get(int(class_id), (0.0, 0.0))
        sums[int(class_id)] = before[0] + count, before[1] + size
