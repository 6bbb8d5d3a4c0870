"""Opens rasters safely and says what they are, before any pixel is read. Part of the raster door (``raster``).

Only local files of known drivers are opened; content decides what a file is, not its suffix. What a file claims of
itself (bands, pixel type, block size) is checked before anything of that size is allocated. Nothing is written beside
a source.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
from affine import Affine
from rasterio.enums import ColorInterp, Interleaving
from rasterio.errors import RasterioIOError

from ..errors import (
    RasterDamaged,
    RasterDriverRefused,
    RasterDtype,
    RasterGcpOnly,
    RasterNoCrs,
    RasterNoGeoreference,
    RasterNotARaster,
    RasterNotFound,
    RasterTooLarge,
)
from ..geo.grid import Grid
from .acquisition_date import acquisition_date

DRIVERS = ("GTiff", "COG", "VRT", "PNG", "JPEG", "JP2OpenJPEG", "HFA", "ENVI", "BMP", "AAIGrid", "NITF", "EHdr", "GPKG")
CACHE_BYTES = 256 * 1024 * 1024
GDAL_OPTIONS = {
    "GDAL_PAM_ENABLED": False,
    "GDAL_DISABLE_READDIR_ON_OPEN": "TRUE",
    "GDAL_VRT_ENABLE_PYTHON": "NO",
    "CPL_VSIL_CURL_ALLOWED_EXTENSIONS": ".none",
    "GDAL_CACHEMAX": CACHE_BYTES,
}
DTYPES = ("uint8", "int8", "uint16", "int16", "uint32", "int32", "float32", "float64")
VRT_REFUSED = re.compile(rb"/vsi(?!zip|mem)|https?:|ftp:|PixelFunction|VRTDerived|<!DOCTYPE|<!ENTITY|<GDALWMS", re.I)
VRT_MAX_BYTES = 50_000_000
SNIFFED_BYTES = 512
MAX_BANDS = 65_536
MAX_BLOCK_BYTES = 1024**3
"""The largest block that is decoded: GDAL holds a whole block of a file in memory, whatever window is read."""
COLOURS = {ColorInterp.red: "red", ColorInterp.green: "green", ColorInterp.blue: "blue"}


def environment() -> rasterio.Env:
    """GDAL settings for everything that opens a file; enter it in each thread.

    The block cache is a fixed 256 MiB, so memory stays flat in the raster's size; GDAL's own threads stay off.
    """
    return rasterio.Env(**GDAL_OPTIONS)


@dataclass(frozen=True)
class RasterInfo:
    """What is known of a raster before any pixel is read; ``files`` are all it is made of, a mosaic's sources too.

    ``dtype`` is the first band's pixel type, ``dtypes`` has one for each band; ``date`` is when it was taken,
    ``YYYY-MM-DD``, where the file says so.
    """

    path: Path
    driver: str
    grid: Grid
    band_count: int
    band_names: tuple[str, ...]
    alpha_bands: tuple[int, ...]
    dtype: str
    is_georeferenced: bool
    files: tuple[Path, ...] = ()
    dtypes: tuple[str, ...] = ()
    date: str | None = None


def inspect_raster(path: Path, allow_ungeoreferenced: bool = False) -> RasterInfo:
    """Vet a raster without reading pixels.

    Raises:
        RasterNotFound, RasterNotARaster, RasterDamaged, RasterDriverRefused: it does not open.
        RasterTooLarge: more bands, or larger blocks, than can be read.
        RasterGcpOnly: placed by ground control points or RPC only.
        RasterNoCrs, RasterNoGeoreference: not placed at all, and that is not allowed.
        RasterDtype: complex or unknown pixel type.
    """
    _vet_file(path)
    with environment(), open_dataset(path) as source:
        _vet_claims(path, source)
        alphas = tuple(i for i, kind in enumerate(source.colorinterp, 1) if kind == ColorInterp.alpha)
        info = RasterInfo(
            path=path,
            driver=source.driver,
            grid=Grid(source.width, source.height, source.transform, source.crs),
            band_count=source.count,
            band_names=_band_names(source),
            alpha_bands=alphas,
            dtype=source.dtypes[0],
            is_georeferenced=source.transform != Affine.identity(),
            files=tuple(Path(name) for name in source.files),
            dtypes=tuple(source.dtypes),
            date=acquisition_date(path.name, source.tags(), source.tags(ns="IMAGERY")),
        )
        has_points = bool(source.gcps[0]) or source.rpcs is not None
    _check_placed(info, has_points, allow_ungeoreferenced)
    return info


def open_dataset(path: Path) -> rasterio.DatasetReader:
    """The file opened by one of the allowed drivers.

    Raises:
        RasterDamaged: a TIFF by its first bytes that does not open.
        RasterNotARaster: nothing that the drivers know.
    """
    try:
        return rasterio.DatasetReader(str(path), driver=list(DRIVERS))
    except RasterioIOError as error:
        with path.open("rb") as handle:
            is_tiff = handle.read(4) in (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
        if is_tiff:
            raise RasterDamaged(f"{path} is a damaged TIFF: {error}") from error
        raise RasterNotARaster(f"{path} is not a raster of a supported format.") from error


def _vet_file(path: Path) -> None:
    if not path.exists():
        raise RasterNotFound(f"There is no file {path}.")
    if not path.is_file():
        raise RasterNotARaster(f"{path} is a folder, not a raster file.")
    with path.open("rb") as handle:
        start = handle.read(SNIFFED_BYTES)
        if not start:
            raise RasterNotARaster(f"{path} is empty (0 bytes).")
        if start.lstrip()[:11] == b"<VRTDataset":
            if VRT_REFUSED.search(start + handle.read(VRT_MAX_BYTES)):
                raise RasterDriverRefused(f"{path} is a virtual raster with remote sources or code in it.")
        elif start.lstrip()[:1] == b"<":
            raise RasterNotARaster(f"{path} is a web page or XML text, not a raster.")


def _vet_claims(path: Path, source: rasterio.DatasetReader) -> None:
    """Refuse what the header claims and no machine should try to hold."""
    if source.count > MAX_BANDS:
        raise RasterTooLarge(
            f"{path} claims {source.count} bands; more than {MAX_BANDS} are not read.", "Extract the bands you need."
        )
    if source.count == 0:
        raise RasterNotARaster(f"{path} has no bands.", "If it holds several datasets, extract the one you need.")
    unusual = set(source.dtypes) - set(DTYPES)
    if unusual:
        raise RasterDtype(f"{path} has pixels of type {', '.join(sorted(unusual))}, which no model takes.")
    bands = source.count if source.count > 1 and source.interleaving == Interleaving.pixel else 1
    rows, cols = max(source.block_shapes, key=lambda shape: shape[0] * shape[1])
    size = rows * cols * bands * max(np.dtype(name).itemsize for name in source.dtypes)
    if size > MAX_BLOCK_BYTES:
        raise RasterTooLarge(
            f"{path} claims blocks of {cols} x {rows} pixels and {bands} bands, {size / 1024**3:.1f} GiB each; "
            f"blocks of more than {MAX_BLOCK_BYTES // 1024**3} GiB are not read.",
            "Rewrite it with smaller blocks, for example gdal_translate -co TILED=YES.",
        )


def _band_names(source: rasterio.DatasetReader) -> tuple[str, ...]:
    """Lower-case name of each band: its description, else its colour, else empty."""
    names = zip(source.descriptions, source.colorinterp)
    return tuple(str(name).strip().lower() if name else COLOURS.get(colour, "") for name, colour in names)


def _check_placed(info: RasterInfo, has_points: bool, allowed: bool) -> None:
    if not info.is_georeferenced and has_points:
        raise RasterGcpOnly(f"{info.path} is placed by ground control points or RPC only.")
    if allowed:
        return
    if not info.is_georeferenced and info.grid.crs is None:
        raise RasterNoGeoreference(f"{info.path} has neither a CRS nor a georeference.")
    if info.grid.crs is None:
        raise RasterNoCrs(f"{info.path} has no CRS.")
