"""Opening of raster files: the only place where GDAL is given one. Part of the raster door (``raster``).

A file is opened by an allowed driver, from its absolute path, once it was looked at: what lies beside it and is opened
with it (overviews, a mask) is looked at too. A virtual raster is never opened itself, but as the text that
``guards.virtual_raster`` writes from it.
"""

from __future__ import annotations

import os
import re
from functools import lru_cache
from pathlib import Path

import numpy as np
import rasterio
from rasterio.enums import Interleaving
from rasterio.errors import CRSError, RasterioIOError

from ..cards.codec import DTYPES
from ..errors import (
    RasterCodec,
    RasterDamaged,
    RasterDriverRefused,
    RasterDtype,
    RasterNotARaster,
    RasterNotFound,
    RasterTooLarge,
)
from ..guards.gdal_walls import RASTER_DRIVERS
from ..guards.sidecar import reads_sidecar
from ..guards.sqlite_file import SQLITE_MAGIC, DatabaseRefused, vet_sqlite
from ..guards.virtual_raster import MARK, is_spoken, is_virtual, rewritten

DRIVERS = (*RASTER_DRIVERS, "VRT")
CACHE_BYTES = 256 * 1024 * 1024
GDAL_OPTIONS = {
    "GDAL_PAM_ENABLED": True,
    "GDAL_DISABLE_READDIR_ON_OPEN": "TRUE",
    "GDAL_VRT_ENABLE_PYTHON": "NO",
    "GDAL_VRT_RAWRASTERBAND_ALLOWED_SOURCE": "SIBLING_OR_CHILD_OF_VRT_PATH",
    "CPL_VSIL_CURL_ALLOWED_EXTENSIONS": ".none",
    "GDAL_CACHEMAX": CACHE_BYTES,
}
SNIFFED_BYTES = 65_536
MAX_BANDS = 65_536
MAX_BLOCK_BYTES = 1024**3
"""The largest block that is decoded: GDAL holds a whole block of a file in memory, whatever window is read."""
SIDECARS = (".ovr", ".OVR", ".msk", ".MSK")
"""Rasters that GDAL opens by itself beside another: overviews and a mask."""
MAX_SIDECARS = 3
VETTED_KEPT = 200_000
"""Sources whose look is remembered, by place, size and time: a mosaic is opened by several threads."""
TIFF_MAGIC = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
_CRS_FIX = "Give it a CRS (in QGIS: Raster > Projections > Assign Projection), or convert it again."
CODEC_WORDS = re.compile(
    r"codec|not (?:supported|configured|implemented|built|handled)|unsupported|unhandled|cannot handle"
    r"|can ?not open TIFF|data precision|bits ?per ?sample",
    re.I,
)
_BESIDE = ":::BASE:::"


def environment() -> rasterio.Env:
    """GDAL settings for everything that reads a file.

    Enter it in each thread.

    The block cache is a fixed 256 MiB, so memory stays flat in the raster's size; GDAL's own threads stay off.
    """
    return rasterio.Env(**GDAL_OPTIONS)


def open_dataset(path: Path) -> rasterio.DatasetReader:
    """The file opened by one of the allowed drivers.

    Every call looks at it again.

    Raises:
        RasterNotFound, RasterNotARaster, RasterDamaged: it does not open.
        RasterDriverRefused: it would reach beyond local rasters.
        RasterTooLarge, RasterDtype: a source of a virtual raster claims what is not read.
    """
    return open_with_files(path)[0]


def open_with_files(path: Path) -> tuple[rasterio.DatasetReader, tuple[Path, ...]]:
    """The same with the files it is made of: the file itself, and all sources of a virtual raster."""
    start = _start(path)
    if is_virtual(start):
        text, sources = rewritten(path, vet_source)
        return _open(text, ["VRT"], path), (path, *sources)
    if start.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"<":
        raise RasterNotARaster(f"{path} is a web page or XML text, not a raster.")
    _vet_plain(path, start)
    dataset = _open(os.path.abspath(path), list(RASTER_DRIVERS), path)
    _vet_overviews(path, dataset)
    return dataset, tuple(Path(name) for name in dataset.files)


def vet_source(path: Path) -> None:
    """Look at a raster that a virtual one reads, as at one that is given by itself.

    Raises:
        RasterError: what is wrong with it.
    """
    status = path.stat()
    _vet_source(path, status.st_size, status.st_mtime_ns, status.st_ino)


@lru_cache(maxsize=VETTED_KEPT)
def _vet_source(path: Path, size: int, changed: int, number: int) -> None:
    start = _start(path)
    if MARK in start.lower():
        raise RasterDriverRefused(f"{path} is a raster that GDAL could take for a virtual one.")
    _vet_plain(path, start)
    with _open(str(path), list(RASTER_DRIVERS), path) as dataset:
        _vet_overviews(path, dataset)
        vet_claims(path, dataset)


def vet_claims(path: Path, source: rasterio.DatasetReader) -> None:
    """Refuse what the header claims and no machine should try to hold.

    Raises:
        RasterTooLarge: more bands, or larger blocks, than can be read.
        RasterNotARaster: no band at all.
        RasterDtype: complex or unknown pixel type.
    """
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


def _open(name: str, drivers: list[str], path: Path) -> rasterio.DatasetReader:
    try:
        with rasterio.Env(GDAL_PAM_ENABLED=drivers != ["VRT"] and reads_sidecar(path)):
            return rasterio.DatasetReader(name, driver=drivers)
    except (CRSError, UnicodeDecodeError) as error:
        raise RasterDamaged(f"{path} states a CRS that cannot be read: {error}", _CRS_FIX) from error
    except RasterioIOError as error:
        if drivers == ["VRT"]:
            raise RasterNotARaster(f"{path} is a virtual raster that cannot be read: {error}") from error
        if lacks_codec(str(error)):
            raise RasterCodec(
                f"{path} is written in a way that this GDAL cannot decode: {str(error).rstrip('.')}."
            ) from error
        if _start(path)[:4] in TIFF_MAGIC:
            raise RasterDamaged(f"{path} is a damaged TIFF: {error}") from error
        raise RasterNotARaster(f"{path} is not a raster of a supported format.") from error


def lacks_codec(message: str) -> bool:
    """True if GDAL says that it cannot decode a sound file, rather than that the file is damaged."""
    return bool(CODEC_WORDS.search(message))


def _start(path: Path) -> bytes:
    if not path.exists():
        raise RasterNotFound(f"There is no file {path}.")
    if not path.is_file():
        raise RasterNotARaster(f"{path} is a folder, not a raster file.")
    with path.open("rb") as handle:
        start = handle.read(SNIFFED_BYTES)
    if not start:
        raise RasterNotARaster(f"{path} is empty (0 bytes).")
    return start


def _vet_plain(path: Path, start: bytes) -> None:
    """Refuse names that GDAL reads as something else, databases that run something, and foreign sidecars."""
    if is_spoken(os.path.abspath(path)):
        raise RasterDriverRefused(f"GDAL would not take {path} for a file.", "Rename the file or its folder.")
    if start.startswith(SQLITE_MAGIC):
        try:
            vet_sqlite(path)
        except DatabaseRefused as error:
            raise RasterDriverRefused(f"{path} is a GeoPackage with {error}.") from error
    _vet_sidecars(path, MAX_SIDECARS)


def _vet_sidecars(path: Path, left: int) -> None:
    for suffix in SIDECARS:
        sidecar = path.with_name(path.name + suffix)
        if not sidecar.is_file() or sidecar.stat().st_size == 0:
            continue
        start = _start(sidecar)
        if left == 0 or start[:4] not in TIFF_MAGIC or MARK in start.lower():
            raise RasterDriverRefused(
                f"{sidecar}, which GDAL opens with {path.name}, is no TIFF.", "Remove or rename the file beside it."
            )
        _vet_sidecars(sidecar, left - 1)


def _vet_overviews(path: Path, dataset: rasterio.DatasetReader) -> None:
    """Refuse a raster whose own metadata sends GDAL to another file for its overviews or its mask."""
    try:
        name = dataset.tags(ns="OVERVIEWS").get("OVERVIEW_FILE")
    except UnicodeDecodeError:  # a name that cannot be told cannot be vetted
        name = "?"
    if name is not None and (not name.startswith(_BESIDE) or set(name[len(_BESIDE) :]) & set("/\\:")):
        dataset.close()
        raise RasterDriverRefused(f"{path} names the file {name[:100]!r} for its overviews.")
