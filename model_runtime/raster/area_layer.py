"""Polygons of a vector file, and the CRS they are in. Part of the raster door (``raster``)."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pyogrio
import pyogrio.raw
import shapely
from numpy.typing import NDArray
from pyogrio.errors import CRSError as LayerCrsError
from pyogrio.errors import DataLayerError, DataSourceError, FeatureError, GeometryError
from rasterio.crs import CRS
from rasterio.errors import CRSError

from ..errors import AoiInvalid
from ..geo.carrying import only_polygons
from ..geo.grid import crs_name
from ..guards.vector_files import vetted_vector

READ_OPTIONS = {"CPL_VSIL_CURL_ALLOWED_EXTENSIONS": ".none", "GML_DOWNLOAD_SCHEMA": "NO"}
AREAL = ("Polygon", "MultiPolygon", "GeometryCollection")
MAYBE_AREAL = ("olygon", "Surface", "Unknown", "Collection")
"""Parts of names of geometry types whose layers may hold polygons."""
READ_ERRORS = (DataSourceError, DataLayerError, FeatureError, GeometryError, LayerCrsError, ValueError, IndexError)
"""The last is pyogrio's where a file holds no layer, the one before it for names that are no UTF-8."""
NAMED = 12
FARTHEST_ANY = 1e12
"""Map units beyond which no CRS has a place. GEOS does not come to an end with the largest numbers."""
FARTHEST = (541.0, 91.0)
"""Longitude and latitude, degrees, beyond which a number is neither. Longitudes may count on past a whole turn."""


def read_polygons(reference: str) -> tuple[NDArray[np.object_], CRS | None]:
    """The single polygons of a layer, and its CRS (``None``: it states none).

    Args:
        reference: ``path`` or ``path|layername=NAME``.

    Raises:
        AoiInvalid: unreadable, several layers with polygons, none, or degrees that are none.
    """
    vetted = vetted_vector(reference)
    source = vetted.source
    try:
        pyogrio.set_gdal_config_options(READ_OPTIONS)
        layer = vetted.layer or _only_layer(source, reference)
        meta, _, wkb, _ = pyogrio.raw.read(source, layer=layer, columns=[], force_2d=True)
    except READ_ERRORS as error:
        if isinstance(error, AoiInvalid):
            raise
        raise AoiInvalid(f"The area layer {reference} cannot be read: {error}") from error
    geometries = _geometries(wkb, reference)
    kept = [item for item in geometries if item is not None and not item.is_empty and item.geom_type in AREAL]
    if not kept:
        raise AoiInvalid(f"The area layer {reference} holds no polygons.")
    polygons, crs = only_polygons(np.array(kept, dtype=object)), _crs(vetted.crs or meta["crs"], reference)
    if crs is not None and crs.is_geographic:
        _check_degrees(polygons, crs, reference)
    return polygons, crs


def _geometries(wkb: NDArray[np.object_] | None, reference: str) -> NDArray[np.object_]:
    """The layer's geometries.

    Raises:
        AoiInvalid: rings that are not closed, or corners that are nowhere.
    """
    what = "a corner without a place"
    try:
        found = shapely.from_wkb(
            np.array([value for value in (() if wkb is None else wkb) if value is not None], dtype=object)
        )
        is_placed = bool((np.abs(shapely.get_coordinates(found)) < FARTHEST_ANY).all())  # false for NaN, too
    except shapely.errors.GEOSException as error:
        is_placed, what = False, str(error)
    if not is_placed:
        raise AoiInvalid(
            f"The area layer {reference} holds damaged polygons: {what}.",
            "Mend the layer (in QGIS: Vector > Geometry Tools > Fix Geometries).",
        )
    geometries: NDArray[np.object_] = found
    return geometries


def _only_layer(source: Path | str | bytes, reference: str) -> str | None:
    """The one layer that may hold polygons, ``None`` where the file has one layer in all."""
    found = pyogrio.list_layers(source)
    if not len(found):
        raise AoiInvalid(f"The area file {reference} holds no layers.")
    if len(found) == 1:
        return None
    areal = [str(name) for name, kind in found if kind and any(part in kind for part in MAYBE_AREAL)]
    if len(areal) == 1:
        return areal[0]
    shown = ", ".join(f"{name} ({kind or 'no geometry'})" for name, kind in found[:NAMED])
    more = ", ..." if len(found) > NAMED else ""
    what = "several layers with polygons" if areal else "no polygons"
    raise AoiInvalid(
        f"The area file {reference} holds {what}; its layers are {shown}{more}.",
        "Name the layer: FILE|layername=NAME.",
    )


def _crs(text: str | None, reference: str) -> CRS | None:
    if not text:
        return None
    try:
        return CRS.from_user_input(text)
    except (CRSError, ValueError) as error:
        raise AoiInvalid(
            f"The area layer {reference} has the CRS {text[:80]!r}, which is not known.", "Assign a known CRS."
        ) from error


def _check_degrees(polygons: NDArray[np.object_], crs: CRS, reference: str) -> None:
    points = shapely.get_coordinates(polygons)
    is_beyond = ~((np.abs(points[:, 0]) <= FARTHEST[0]) & (np.abs(points[:, 1]) <= FARTHEST[1]))
    if not is_beyond.any():
        return
    x, y = points[int(is_beyond.argmax())]
    raise AoiInvalid(
        f"The area layer {reference} is in {crs_name(crs)}, longitude and latitude in degrees, but holds {x:.10g}, "
        f"{y:.10g}, which is neither. GeoJSON without a CRS is always read so (RFC 7946).",
        "Save the area again with the CRS that it is in, for instance as a GeoPackage (Export > Save Features As).",
    )
