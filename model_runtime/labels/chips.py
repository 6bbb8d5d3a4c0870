"""Chips cut from a raster: windows, the objects on each, and the pixels as image files."""

from __future__ import annotations

import contextlib
import warnings
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import shapely
from affine import Affine
from numpy.typing import NDArray
from rasterio.errors import NotGeoreferencedWarning, RasterioError
from rasterio.windows import Window

from ..errors import RasterDamaged
from ..files import named_writing
from ..raster.vetting import RasterInfo
from .objects import Chip, LabelObject, polygons_in

PNG_DTYPES = ("uint8", "uint16")


@contextlib.contextmanager
def pictures() -> Iterator[None]:
    """A block that takes images without a place for granted."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        yield


def suffix_of(info: RasterInfo) -> str:
    """Suffix of chips: PNG where it can hold the pixels, else GeoTIFF."""
    return ".png" if info.band_count in (1, 3, 4) and info.dtype in PNG_DTYPES else ".tif"


def chips_of(
    info: RasterInfo,
    shapes: NDArray[Any],
    class_ids: NDArray[np.int64],
    size: int,
    keep_empty: bool,
    smallest_share: float,
) -> Iterator[Chip]:
    """Chips of a raster with their objects, row by row.

    Args:
        info: the raster.
        shapes: ``(n,)`` polygons in map units.
        class_ids: ``(n,)``.
        size: side of a chip in pixels; 0: one chip for the whole raster.
        keep_empty: whether chips without an object are kept.
        smallest_share: parts of an object that are a smaller share of it are left out.
    """
    grid = info.grid
    in_pixels = shapely.make_valid(
        shapely.transform(shapes, lambda points: np.stack(~grid.transform * points.T, axis=1))
    )
    tree = shapely.STRtree(in_pixels)
    for row in range(0, grid.height, size or grid.height):
        for col in range(0, grid.width, size or grid.width):
            height, width = min(size or grid.height, grid.height - row), min(size or grid.width, grid.width - col)
            objects = list(_objects(in_pixels, class_ids, tree, (col, row, col + width, row + height), smallest_share))
            if objects or keep_empty:
                name = info.path.stem if not size else f"{info.path.stem}_{row}_{col}"
                moved = grid.transform * Affine.translation(col, row)
                yield Chip(name, width, height, moved, objects, suffix_of(info))


def _objects(
    shapes: NDArray[Any],
    class_ids: NDArray[np.int64],
    tree: shapely.STRtree,
    bounds: tuple[int, int, int, int],
    smallest_share: float,
) -> Iterator[LabelObject]:
    """Objects on a chip, cut at its edges, in its own pixels."""
    window = shapely.box(*bounds)
    for index in np.sort(tree.query(window, predicate="intersects")).tolist():
        shape = shapes[index]
        if not window.covers(shape):
            shape = shapely.intersection(shape, window)
        parts = polygons_in(shape)
        area = sum(part.area for part in parts)
        if not parts or area <= 0 or area < smallest_share * shapes[index].area:
            continue
        whole = parts[0] if len(parts) == 1 else shapely.MultiPolygon(parts)
        moved = shapely.transform(whole, lambda points: points - np.array(bounds[:2]))
        yield LabelObject(int(class_ids[index]), moved)


def write_image(source: Any, chip: Chip, window: Window, target: Path) -> None:  # noqa: ANN401 - rasterio has no types
    """Cut the pixels of a chip out of an open raster.

    Raises:
        RasterDamaged: they cannot be read.
        OutputError: the image cannot be written.
    """
    try:
        pixels = source.read(window=window)
    except RasterioError as error:
        raise RasterDamaged(f"{source.name} cannot be read at {window}: {error}") from error
    is_png = chip.suffix == ".png"
    place = {} if is_png else {"crs": source.crs, "transform": chip.transform, "compress": "deflate"}
    write_pixels(pixels, target, "PNG" if is_png else "GTiff", place)


def write_pixels(pixels: NDArray[Any], target: Path, driver: str = "PNG", more: dict[str, Any] | None = None) -> None:
    """Write ``(band, row, col)`` as an image file."""
    bands, height, width = pixels.shape
    profile = {"count": bands, "height": height, "width": width, "dtype": pixels.dtype.name, **(more or {})}
    with pictures(), named_writing(target, RasterioError):
        with rasterio.open(target, "w", driver=driver, **profile) as image:
            image.write(pixels)


def windows_of(chips: Sequence[Chip], info: RasterInfo) -> list[Window]:
    """Window of each chip in its raster."""
    found = []
    for chip in chips:
        col, row = ~info.grid.transform * (chip.transform.c, chip.transform.f)
        found.append(Window(round(col), round(row), chip.width, chip.height))
    return found
