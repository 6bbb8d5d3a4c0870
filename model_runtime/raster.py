"""Opens and vets a source raster, and reads windows of it with their valid mask. One of the three doors for I/O.

Only local files of known drivers are opened; content decides what a file is, not its suffix. Nothing is written beside
a source. Bands are 1-based as in GDAL; windows are pixels of the grid that is read (``Source.grid``), which is the
raster's own or, resampled on the fly, the model's.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np
import rasterio
from affine import Affine
from numpy.typing import NDArray
from rasterio.enums import ColorInterp, MaskFlags, Resampling
from rasterio.errors import RasterioError, RasterioIOError
from rasterio.vrt import WarpedVRT
from rasterio.windows import Window as RasterioWindow

from .errors import (
    BandsMismatch,
    RasterDamaged,
    RasterDriverRefused,
    RasterDtype,
    RasterGcpOnly,
    RasterNoCrs,
    RasterNoGeoreference,
    RasterNotARaster,
    RasterNotFound,
)
from .georeference import Grid
from .model_card import ModelCard

DRIVERS = ("GTiff", "COG", "VRT", "PNG", "JPEG", "JP2OpenJPEG", "HFA", "ENVI", "BMP", "AAIGrid", "NITF", "EHdr", "GPKG")
GDAL_OPTIONS = {
    "GDAL_PAM_ENABLED": False,
    "GDAL_DISABLE_READDIR_ON_OPEN": "TRUE",
    "GDAL_VRT_ENABLE_PYTHON": "NO",
    "CPL_VSIL_CURL_ALLOWED_EXTENSIONS": ".none",
    "GDAL_CACHEMAX": 512 * 1024 * 1024,
}
DTYPES = ("uint8", "int8", "uint16", "int16", "uint32", "int32", "float32", "float64")
VRT_REFUSED = re.compile(rb"/vsi(?!zip|mem)|https?:|ftp:|PixelFunction|VRTDerived|<!DOCTYPE|<!ENTITY|<GDALWMS", re.I)
VRT_MAX_BYTES = 50_000_000
SNIFFED_BYTES = 512
NATIVE_TOLERANCE = 0.05
"""Relative difference of gsd below which the raster's own pixels are kept."""
COLOURS = {ColorInterp.red: "red", ColorInterp.green: "green", ColorInterp.blue: "blue"}


def environment() -> rasterio.Env:
    """GDAL settings for everything that opens a file; enter it in each thread."""
    return rasterio.Env(**GDAL_OPTIONS)


@dataclass(frozen=True)
class RasterInfo:
    """What is known of a raster before any pixel is read; ``files`` are all it is made of, a mosaic's sources too."""

    path: Path
    driver: str
    grid: Grid
    band_count: int
    band_names: tuple[str, ...]
    alpha_bands: tuple[int, ...]
    dtype: str
    is_georeferenced: bool
    files: tuple[Path, ...] = ()


def inspect_raster(path: Path, allow_ungeoreferenced: bool = False) -> RasterInfo:
    """Vet a raster without reading pixels.

    Raises:
        RasterNotFound, RasterNotARaster, RasterDamaged, RasterDriverRefused: it does not open.
        RasterGcpOnly: placed by ground control points or RPC only.
        RasterNoCrs, RasterNoGeoreference: not placed at all, and that is not allowed.
        RasterDtype: complex or unknown pixel type.
    """
    _vet_file(path)
    with environment(), _open(path) as source:
        alphas = tuple(i for i, kind in enumerate(source.colorinterp, 1) if kind == ColorInterp.alpha)
        info = RasterInfo(
            path=path,
            driver=source.driver,
            grid=Grid(source.width, source.height, source.transform, source.crs),
            band_count=source.count,
            band_names=tuple(_band_name(source, i) for i in source.indexes),
            alpha_bands=alphas,
            dtype=source.dtypes[0],
            is_georeferenced=source.transform != Affine.identity(),
            files=tuple(Path(name) for name in source.files),
        )
        has_points = bool(source.gcps[0]) or source.rpcs is not None
    unusual = set(source.dtypes) - set(DTYPES)
    if unusual:
        raise RasterDtype(f"{path} has pixels of type {', '.join(sorted(unusual))}, which no model takes.")
    _check_placed(info, has_points, allow_ungeoreferenced)
    return info


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


def _open(path: Path) -> rasterio.DatasetReader:
    try:
        return rasterio.DatasetReader(str(path), driver=list(DRIVERS))
    except RasterioIOError as error:
        with path.open("rb") as handle:
            is_tiff = handle.read(4) in (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
        if is_tiff:
            raise RasterDamaged(f"{path} is a damaged TIFF: {error}") from error
        raise RasterNotARaster(f"{path} is not a raster of a supported format.") from error


def _band_name(source: rasterio.DatasetReader, index: int) -> str:
    """Lower-case name of a band: its description, else its colour, else empty."""
    description = source.descriptions[index - 1]
    if description:
        return str(description).strip().lower()
    return COLOURS.get(source.colorinterp[index - 1], "")


def _check_placed(info: RasterInfo, has_points: bool, allowed: bool) -> None:
    if not info.is_georeferenced and has_points:
        raise RasterGcpOnly(f"{info.path} is placed by ground control points or RPC only.")
    if allowed:
        return
    if not info.is_georeferenced and info.grid.crs is None:
        raise RasterNoGeoreference(f"{info.path} has neither a CRS nor a georeference.")
    if info.grid.crs is None:
        raise RasterNoCrs(f"{info.path} has no CRS.")


def map_bands(info: RasterInfo, card: ModelCard, asked: tuple[int, ...] | None) -> tuple[int, ...]:
    """The 1-based raster bands for the model's bands, in the model's order.

    Asked-for bands win. Else bands are matched by name where the raster names them; else a raster with exactly as many
    bands as the model is taken in order.

    Raises:
        BandsMismatch: no safe mapping; needed and found bands are listed.
        RasterDtype: the card does not cover the raster's pixel type.
    """
    if card.dtypes and info.dtype not in card.dtypes:
        raise RasterDtype(f"{info.path} has {info.dtype} pixels; the model {card.name} takes {', '.join(card.dtypes)}.")
    needed = len(card.bands)
    if asked is not None:
        if len(asked) != needed or any(not 1 <= band <= info.band_count for band in asked):
            raise BandsMismatch(f"--bands {','.join(map(str, asked))} does not fit: {_need_and_have(info, card)}")
        return asked
    usable = [band for band in range(1, info.band_count + 1) if band not in info.alpha_bands]
    names = {info.band_names[band - 1]: band for band in usable if info.band_names[band - 1]}
    wanted = [name.lower() for name in card.bands]
    if all(name in names for name in wanted):
        return tuple(names[name] for name in wanted)
    named_otherwise = any(info.band_names[band - 1] in wanted for band in usable) and len(names) == len(usable)
    if len(usable) == needed and not named_otherwise:
        return tuple(usable)
    raise BandsMismatch(_need_and_have(info, card))


def _need_and_have(info: RasterInfo, card: ModelCard) -> str:
    have = ", ".join(f"{i} {name or '(unnamed)'}" for i, name in enumerate(info.band_names[:12], 1))
    more = ", ..." if info.band_count > 12 else ""
    needed = f"the model {card.name} needs {len(card.bands)} bands ({', '.join(card.bands)})"
    return f"{needed}; {info.path} has {info.band_count} ({have}{more})"


def window_offset(whole: Grid, part: Grid) -> tuple[int, int] | None:
    """Columns and rows from ``whole`` to ``part`` when ``part`` has the same pixels; ``None`` when it is resampled."""
    relative = ~whole.transform * part.transform
    col, row = round(relative.c), round(relative.f)
    is_shift = relative.almost_equals(Affine.translation(col, row), precision=1e-4)
    return (col, row) if is_shift else None


class Source:
    """An open raster seen on ``grid``: windows of the mapped bands with their valid mask. Use it in one thread.

    Args:
        info: from ``inspect_raster``.
        bands: 1-based bands to read.
        grid: the raster's own grid or one resampled from it (``Grid.resampled``).
    """

    def __init__(self, info: RasterInfo, bands: tuple[int, ...], grid: Grid) -> None:
        self.info, self.bands, self.grid = info, bands, grid
        self._file = _open(info.path)
        self._view: Any = self._file
        self._offset = window_offset(info.grid, grid)
        if self._offset is None:
            self._view = self._resampled(grid)
        self._mask_band = None
        if isinstance(self._view, WarpedVRT) and self._view.nodata is None:
            self._mask_band = self._view.count
        self._scales = np.array([self._file.scales[band - 1] for band in bands])
        self._offsets = np.array([self._file.offsets[band - 1] for band in bands])
        self._is_scaled = bool((self._scales != 1).any() or (self._offsets != 0).any())
        flags = [self._file.mask_flag_enums[band - 1] for band in bands]
        self._is_complete = all(MaskFlags.all_valid in flag for flag in flags) and self._view is self._file

    def _resampled(self, grid: Grid) -> WarpedVRT:
        factor = abs(grid.transform.determinant / self.info.grid.transform.determinant)
        return WarpedVRT(
            self._file,
            src_crs=grid.crs,
            crs=grid.crs,
            transform=grid.transform,
            width=grid.width,
            height=grid.height,
            resampling=Resampling.average if factor > 1 else Resampling.bilinear,
            add_alpha=self._file.nodata is None and not self.info.alpha_bands,
        )

    def read(self, row_off: int, col_off: int, height: int, width: int) -> tuple[NDArray[Any], NDArray[np.bool_]]:
        """Pixels ``(band, row, col)`` and valid mask ``(row, col)`` of a window that lies inside the grid.

        A pixel is valid when every mapped band is: not nodata, not masked, not transparent, finite. A band's GDAL scale
        and offset are applied once.

        Raises:
            RasterDamaged: the file cannot be decoded there.
        """
        shift = self._offset or (0, 0)
        window = RasterioWindow(col_off + shift[0], row_off + shift[1], width, height)
        try:
            pixels = self._view.read(self.bands, window=window)
            valid = np.ones((height, width), dtype=bool)
            if self._mask_band is not None:
                valid = self._view.read(self._mask_band, window=window) > 0
            elif not self._is_complete:
                valid = (self._view.read_masks(self.bands, window=window) > 0).all(axis=0)
        except RasterioError as error:
            raise RasterDamaged(
                f"{self.info.path} cannot be read at column {col_off}, row {row_off}, {width} x {height} px: {error}"
            ) from error
        if pixels.dtype.kind == "f":
            valid &= np.isfinite(pixels).all(axis=0)
        if self._is_scaled:
            scaled = pixels * self._scales[:, None, None] + self._offsets[:, None, None]
            pixels = scaled.astype(np.float32)
        return pixels, valid

    def close(self) -> None:
        """Close the file."""
        if self._view is not self._file:
            self._view.close()
        self._file.close()

    def __enter__(self) -> Source:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def prediction_grid(window_grid: Grid, own_gsd_m: float | None, wanted_gsd_m: float | None) -> Grid:
    """The grid that is predicted: the raster's own pixels, or resampled where the gsd differs by more than 5 %."""
    if own_gsd_m is None or wanted_gsd_m is None:
        return window_grid
    factor = wanted_gsd_m / own_gsd_m
    if math.isclose(factor, 1.0, rel_tol=NATIVE_TOLERANCE):
        return window_grid
    return window_grid.resampled(factor)
