"""Sheets laid on one grid, vetted by name before any pixel is read.

All sheets have one CRS, one pixel size, one lattice of pixels and the same bands; nothing is resampled. Where two
overlap, the later one in the order covers the earlier.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Sequence
from pathlib import Path

from affine import Affine
from rasterio.crs import CRS

from ...errors import ArgumentsInvalid, RasterMosaic, RasterNoGeoreference, RasterTooLarge
from ...geo.grid import Grid, crs_name
from ...protocol import OVERLAPS
from ..vetting import RasterInfo, Sheet, inspect_raster
from .find import is_many, sheets_named

OFF_GRID = 0.01
"""Pixels by which a sheet may miss the lattice of the others, from rounding in its transform."""
MAX_SIDE = 2**31 - 1


def inspect_rasters(
    names: Sequence[str],
    allow_ungeoreferenced: bool = False,
    crs: CRS | None = None,
    overlaps: str = OVERLAPS[0],
    without: Collection[Path] = (),
) -> RasterInfo:
    """Vet an input without reading pixels: a raster, or many that are read as one.

    Args:
        names: of rasters, folders, lists and tile indexes.
        allow_ungeoreferenced: whether rasters may lack a CRS, and a single one its georeference.
        crs: takes the place of the CRS that files state.
        overlaps: one of ``protocol.OVERLAPS``.
        without: files of a folder that are none of its rasters.

    Raises:
        RasterError: a raster is refused, by name, as by ``inspect_raster``.
        RasterMosaic: a sheet does not go with the others.
    """
    if overlaps not in OVERLAPS:
        raise ArgumentsInvalid(f"--overlaps must be one of {', '.join(OVERLAPS)}, it is {overlaps[:40]!r}.")
    if len(names) == 1 and not is_many(names[0]):
        return inspect_raster(Path(names[0]), allow_ungeoreferenced, crs)
    paths = sheets_named(names, without)
    infos = [inspect_raster(path, allow_ungeoreferenced, crs) for path in paths]
    if len(infos) == 1:
        return infos[0]
    for info in infos:
        _check_alike(info, infos[0])
    return _laid_out(_in_order(infos, overlaps))


def _in_order(infos: list[RasterInfo], overlaps: str) -> list[RasterInfo]:
    """Return the sheets with those that cover others behind them."""
    if overlaps == "order":
        return infos
    undated = next((info for info in infos if info.date is None), None)
    if undated is not None:
        raise RasterMosaic(
            f"{undated.path} does not say when it was taken, so the newest cannot be told.",
            "Use --overlaps order: the later in the order covers the earlier.",
        )
    return sorted(infos, key=lambda info: str(info.date))


def _check_alike(info: RasterInfo, first: RasterInfo) -> None:
    """Refuse a sheet whose pixels mean something else than those of the first.

    Raises:
        RasterMosaic, RasterNoGeoreference: naming it.
    """
    if not info.is_georeferenced:
        raise RasterNoGeoreference(f"{info.path} has no place, so it cannot be laid beside {first.path.name}.")
    pairs = (
        ("the CRS", crs_name(info.grid.crs), crs_name(first.grid.crs), info.grid.crs == first.grid.crs),
        ("pixels of type", info.dtypes, first.dtypes, info.dtypes == first.dtypes),
        ("the bands", info.band_names, first.band_names, info.band_names == first.band_names),
        ("the band scaling", info.scaling, first.scaling, info.scaling == first.scaling),
        ("transparency in band", info.alpha_bands, first.alpha_bands, info.alpha_bands == first.alpha_bands),
        ("colour numbers in band", info.palette_bands, first.palette_bands, info.palette_bands == first.palette_bands),
    )
    for what, own, others, is_same in pairs:
        if not is_same:
            raise RasterMosaic(f"{info.path} has {what} {_spoken(own)}, {first.path.name} has {_spoken(others)}.")


def _spoken(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(str(item) or "(unnamed)" for item in value[:12]) or "none"
    return str(value)


def _laid_out(infos: list[RasterInfo]) -> RasterInfo:
    """Return the sheets as one raster on the lattice of the first."""
    first = infos[0]
    places = [_place(info, first) for info in infos]
    left, top = min(col for col, _ in places), min(row for _, row in places)
    right = max(col + info.grid.width for (col, _), info in zip(places, infos))
    bottom = max(row + info.grid.height for (_, row), info in zip(places, infos))
    width, height = right - left, bottom - top
    if max(width, height) > MAX_SIDE:
        raise RasterTooLarge(f"Together the rasters cover {width} x {height} pixels.", "Leave out those far away.")
    transform = first.grid.transform * Affine.translation(left, top)
    return dataclasses.replace(
        first,
        grid=Grid(width, height, transform, first.grid.crs),
        files=tuple(dict.fromkeys(path for info in infos for path in info.files)),
        date=max((info.date for info in infos if info.date is not None), default=None),
        sheets=tuple(Sheet(info, row - top, col - left) for info, (col, row) in zip(infos, places)),
    )


def _place(info: RasterInfo, first: RasterInfo) -> tuple[int, int]:
    """Column and row of a sheet's first pixel in the lattice of the first.

    Raises:
        RasterMosaic: other pixels, or between the pixels of the lattice.
    """
    relative = ~first.grid.transform * info.grid.transform
    width, height = info.grid.width, info.grid.height
    drift = max(
        abs(relative.a - 1) * width, abs(relative.d) * width, abs(relative.b) * height, abs(relative.e - 1) * height
    )
    if drift > OFF_GRID:
        sizes = [f"{item.grid.transform.a:.8g} x {item.grid.transform.e:.8g}" for item in (info, first)]
        raise RasterMosaic(
            f"{info.path} has pixels of {sizes[0]} map units, or turned ones; {first.path.name} has {sizes[1]}."
        )
    col, row = round(relative.c), round(relative.f)
    off = max(abs(relative.c - col), abs(relative.f - row))
    if off > OFF_GRID:
        raise RasterMosaic(f"{info.path} lies {off:.2g} pixels beside the pixels of {first.path.name}.")
    return col, row
