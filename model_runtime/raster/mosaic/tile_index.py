"""Tile indexes: vector files that name rasters, as ``gdaltindex`` writes them, and GDAL's documents about them (GTI).

An index is read for its paths and their order. What else a document or the metadata of its layer may say (a pixel size,
an extent, bands, a filter) would be another raster than that of the sheets, and is refused by name.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import numpy as np
import pyogrio
import pyogrio.raw
from pyogrio.errors import DataLayerError, DataSourceError, FieldError

from ...errors import AoiInvalid, RasterMosaic, RasterNotARaster
from ...guards.elsewhere import is_elsewhere, refuse_elsewhere
from ...guards.vector_files import vetted_vector
from ...guards.xml_tree import MAX_BYTES, XmlRefused, parse_xml

SUFFIXES = (".shp", ".fgb", ".gti.gpkg", ".gti.fgb")
DOCUMENT = ".gti"
ROOT = "GDALTileIndexDataset"
LOCATION = "location"
T = TypeVar("T")
YES = ("YES", "TRUE", "ON", "1")


@dataclass(frozen=True)
class _Index:
    """An index in a vector file.

    Attributes:
        path: of the vector file.
        layer: in it; empty: its only one.
        location: field of the paths.
        sort: field by which later sheets cover earlier ones; empty: in the order of the file.
        is_rising: whether they are those with the larger values.
    """

    path: Path
    layer: str = ""
    location: str = LOCATION
    sort: str = ""
    is_rising: bool = True


def is_index(path: Path) -> bool:
    """True for a file that is a tile index by its name."""
    return path.name.lower().endswith((*SUFFIXES, DOCUMENT))


def rasters_named(path: Path) -> list[str]:
    """Return the rasters that a tile index names, the lowest first: paths, and addresses as they are.

    Raises:
        RasterNotARaster: it cannot be read as a tile index.
        RasterMosaic: it says more of its raster than which sheets it has.
    """
    index = _document(path) if path.name.lower().endswith(DOCUMENT) else _Index(path)
    name = f"{index.path}|layername={index.layer}" if index.layer else str(index.path)
    vetted = _read(path, lambda: vetted_vector(name))
    if index.path == path:
        info = _read(path, lambda: pyogrio.read_info(vetted.source, layer=vetted.layer))
        index = _settings(index, info["layer_metadata"] or {})
    wanted = [index.location, *([index.sort] if index.sort else [])]
    options = {"layer": vetted.layer, "columns": wanted, "read_geometry": False}
    meta, _, _, values = _read(path, lambda: pyogrio.raw.read(vetted.source, **options))
    columns = dict(zip(meta["fields"], values))
    for name in wanted:
        if name not in columns:
            raise RasterNotARaster(
                f"{path} is no tile index: it has no column {name}.", "Make one with gdaltindex, or choose the folder."
            )
    names = [str(name) for name in _ordered(columns, index) if name]
    return [name if is_elsewhere(name) else str(index.path.parent / name) for name in names]


def _read(path: Path, call: Callable[[], T]) -> T:
    """The result of a call that reads the index.

    Raises:
        RasterNotARaster: it cannot be read.
    """
    try:
        return call()
    except (AoiInvalid, DataSourceError, DataLayerError, FieldError, ValueError) as error:
        said = error.what if isinstance(error, AoiInvalid) else error
        raise RasterNotARaster(f"{path} cannot be read as a tile index: {said}") from error


def _ordered(columns: dict[str, np.ndarray], index: _Index) -> np.ndarray:
    names = columns[index.location]
    if not index.sort:
        return names
    order = np.argsort(columns[index.sort], kind="stable")
    return names[order if index.is_rising else order[::-1]]


def _document(path: Path) -> _Index:
    try:
        with path.open("rb") as handle:
            root = parse_xml(handle.read(MAX_BYTES + 1))
    except XmlRefused as error:
        raise RasterNotARaster(f"{path} cannot be read as a tile index: {error}.") from error
    if root.name != ROOT:
        raise RasterNotARaster(f"{path} is no tile index: its root is {root.name[:60]!r}.")
    said = {child.name: child.text.strip() for child in root.children}
    place = said.pop("IndexDataset", "")
    refuse_elsewhere(place)
    if not place:
        raise RasterNotARaster(f"{path} names no IndexDataset.")
    return _settings(_Index(path.parent / place, said.pop("IndexLayer", "")), said)


def _settings(index: _Index, said: dict[str, str]) -> _Index:
    """The index with what a document, or the metadata of its layer, says of it.

    Raises:
        RasterMosaic: naming what is not followed.
    """
    values = {key.lower().replace("_", ""): text for key, text in said.items()}
    location = values.pop("locationfield", index.location)
    sort, rising = values.pop("sortfield", ""), values.pop("sortfieldasc", "YES")
    known = [key for key in values if key in GRID_WORDS]
    if known:
        raise RasterMosaic(
            f"{index.path} has {', '.join(sorted(known))} of its own, which are not followed.",
            "Choose the folder of its rasters, or make an index of them without these.",
        )
    return _Index(index.path, index.layer, location, sort, rising.upper() in YES)


GRID_WORDS = frozenset(
    "resx resy minx miny maxx maxy xsize ysize geotransform srs crs band bandcount datatype nodata nodatavalue mask "
    "maskband colorinterp colorinterpretation filter resampling staccollection".split()
)
"""Settings that make another raster of the sheets, such as ``ResX`` of a document or ``RESX`` of a layer's metadata."""
