"""Opens rasters safely and says what they are, before any pixel is read. Part of the raster door (``raster``).

Only local files of known drivers are opened; content decides what a file is, not its suffix. What a file claims of
itself (bands, pixel type, block size) is checked before anything of that size is allocated. Nothing is written beside
a source.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path

import rasterio
from affine import Affine
from rasterio.crs import CRS
from rasterio.enums import ColorInterp

from ..errors import RasterDamaged, RasterGcpOnly, RasterNoCrs, RasterNoGeoreference
from ..geo.grid import Grid, crs_name
from ..spectra import BandFacts, about_text, spectral_names, wavelength_um
from .acquisition_date import acquisition_date
from .opening import CACHE_BYTES, DRIVERS, environment, open_dataset, open_with_files, vet_claims

__all__ = ["CACHE_BYTES", "DRIVERS", "RasterInfo", "environment", "inspect_raster", "open_dataset"]

FARTHEST = 1e12
"""Map units beyond which no CRS has a place."""
COLOURS = {ColorInterp.red: "red", ColorInterp.green: "green", ColorInterp.blue: "blue"}


@dataclass(frozen=True)
class RasterInfo:
    """Facts about a raster before any pixel is read. ``files`` are all it is made of, a mosaic's sources too.

    ``dtype`` is the first band's pixel type, ``dtypes`` has one for each band; ``date`` is when it was taken,
    ``YYYY-MM-DD``, where the file says so. ``stated_crs`` is the file's CRS as text where the user's was taken in its
    place (``""``: it states none); ``scaling`` has ``(band, scale, offset)`` of bands that have one,
    ``palette_bands`` those whose values are numbers of colours. ``facts`` are what the file says of each band,
    ``spectral_names`` the names that follow from it. Many rasters that are read as one have ``sheets``, those that
    cover others behind them; ``path`` is the first one's then, and ``grid`` that of all.
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
    stated_crs: str | None = None
    scaling: tuple[tuple[int, float, float], ...] = ()
    palette_bands: tuple[int, ...] = ()
    facts: tuple[BandFacts, ...] = ()
    spectral_names: tuple[str, ...] = ()
    sheets: tuple[Sheet, ...] = ()


@dataclass(frozen=True)
class Sheet:
    """One of the rasters that are read as one.

    Attributes:
        info: of the raster.
        row_off: row of the whole at which it begins.
        col_off: column of the whole at which it begins.
    """

    info: RasterInfo
    row_off: int
    col_off: int


def inspect_raster(path: Path, allow_ungeoreferenced: bool = False, crs: CRS | None = None) -> RasterInfo:
    """Vet a raster without reading pixels.

    Args:
        path: the file.
        allow_ungeoreferenced: whether it may lack a CRS or a georeference.
        crs: takes the place of the CRS that the file states.

    Raises:
        RasterNotFound, RasterNotARaster, RasterDamaged, RasterDriverRefused: it does not open.
        RasterTooLarge: more bands, or larger blocks, than can be read.
        RasterGcpOnly: placed by ground control points or RPC only.
        RasterNoCrs, RasterNoGeoreference: not placed at all, and that is not allowed.
        RasterDtype: complex or unknown pixel type.
    """
    with environment():
        source, files = open_with_files(path)
    with environment(), source:
        vet_claims(path, source)
        alphas = tuple(i for i, kind in enumerate(source.colorinterp, 1) if kind == ColorInterp.alpha)
        facts = _facts(source)
        info = RasterInfo(
            path=path,
            driver=source.driver,
            grid=Grid(source.width, source.height, source.transform, crs or source.crs),
            band_count=source.count,
            band_names=_band_names(source),
            alpha_bands=alphas,
            dtype=source.dtypes[0],
            is_georeferenced=source.transform != Affine.identity(),
            files=files,
            dtypes=tuple(source.dtypes),
            date=acquisition_date(path.name, _tags(source), _tags(source, "IMAGERY")),
            stated_crs=_overruled(source.crs, crs),
            scaling=_scaling(source),
            palette_bands=_palette_bands(source),
            facts=facts,
            spectral_names=spectral_names(facts, about_text(path.name, {**_tags(source), **_tags(source, "IMAGERY")})),
        )
        _check_transform(info)
        has_points = bool(source.gcps[0]) or source.rpcs is not None
    _check_placed(info, has_points, allow_ungeoreferenced)
    return info


def _band_names(source: rasterio.DatasetReader) -> tuple[str, ...]:
    """Lower-case name of each band: its description, else its colour, else empty."""
    names = zip(_descriptions(source), source.colorinterp)
    return tuple(str(name).strip().lower() if name else COLOURS.get(colour, "") for name, colour in names)


def _descriptions(source: rasterio.DatasetReader) -> tuple[str | None, ...]:
    """Descriptions of the bands.

    None where they are written in another encoding than UTF-8, which nothing states.
    """
    try:
        return tuple(source.descriptions)
    except UnicodeDecodeError:
        return (None,) * int(source.count)


def _tags(source: rasterio.DatasetReader, domain: str | None = None, band: int = 0) -> dict[str, str]:
    """Metadata of the file or of a band, none where it is not UTF-8."""
    try:
        return dict(source.tags(band, ns=domain))
    except UnicodeDecodeError:
        return {}


def _facts(source: rasterio.DatasetReader) -> tuple[BandFacts, ...]:
    """Statements of the file about each band: its description, else its colour, and its wavelength."""
    facts = []
    for band, (name, colour) in enumerate(zip(_descriptions(source), source.colorinterp), 1):
        tags = {**_tags(source, band=band), **_tags(source, "IMAGERY", band)}
        facts.append(BandFacts((name or COLOURS.get(colour, "")).strip(), wavelength_um(tags)))
    return tuple(facts)


def _overruled(stated: CRS | None, given: CRS | None) -> str | None:
    if given is None or given == stated:
        return None
    return crs_name(stated) if stated else ""


def _scaling(source: rasterio.DatasetReader) -> tuple[tuple[int, float, float], ...]:
    scaled = zip(range(1, source.count + 1), source.scales, source.offsets)
    return tuple((band, scale, offset) for band, scale, offset in scaled if (scale, offset) != (1.0, 0.0))


def _palette_bands(source: rasterio.DatasetReader) -> tuple[int, ...]:
    """Bands whose values stand for colours.

    A palette that is the ramp of greys changes nothing and is none.
    """
    kinds = enumerate(source.colorinterp, 1)
    return tuple(band for band, kind in kinds if kind == ColorInterp.palette and not _is_grey_ramp(source, band))


def _is_grey_ramp(source: rasterio.DatasetReader, band: int) -> bool:
    try:
        colours = source.colormap(band)
    except ValueError:  # named a palette, but there is none
        return False
    return all(colour[:3] == (value, value, value) for value, colour in colours.items())


def _check_transform(info: RasterInfo) -> None:
    """Refuse a georeference that gives a pixel no place or no area."""
    transform = info.grid.transform
    is_far = not all(abs(value) < FARTHEST for value in transform[:6])  # NaN, too
    if is_far or transform.is_degenerate or not all(map(math.isfinite, (~transform)[:6])):
        numbers = ", ".join(f"{value:g}" for value in transform[:6])
        raise RasterDamaged(
            f"{info.path} has a damaged georeference: {numbers}.", "Georeference the file again, or convert it."
        )


def _check_placed(info: RasterInfo, has_points: bool, allowed: bool) -> None:
    if not info.is_georeferenced and has_points:
        raise RasterGcpOnly(f"{info.path} is placed by ground control points or RPC only.")
    if allowed:
        return
    if not info.is_georeferenced and info.grid.crs is None:
        raise RasterNoGeoreference(f"{info.path} has neither a CRS nor a georeference.")
    if info.grid.crs is None:
        raise RasterNoCrs(f"{info.path} has no CRS.")
