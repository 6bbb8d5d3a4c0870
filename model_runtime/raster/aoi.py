"""The area of interest: polygons of a vector layer, as a mask of pixels by their centre, in the grid's CRS."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pyogrio
import pyogrio.raw
import shapely
from numpy.typing import NDArray
from pyogrio.errors import DataLayerError, DataSourceError
from rasterio.crs import CRS
from rasterio.features import geometry_mask
from rasterio.warp import transform as transform_points

from ..errors import AoiInvalid
from ..geo.grid import TRANSFORM_ERRORS, Bounds, Grid, Window
from ..guards.vector_files import vetted_vector

BEND_M = 0.1
"""How far, in metres, an edge carried to another CRS may lie from the straight edge of its own."""
MAX_PIECES = 1 << 14
"""The most pieces one edge is cut into for that."""
DEGREE_M = 111_320.0
MARGIN = 2
"""Pixels around a window that its part of a polygon keeps, so that the cut lies on no pixel's centre."""
READ_OPTIONS = {"CPL_VSIL_CURL_ALLOWED_EXTENSIONS": ".none", "GML_DOWNLOAD_SCHEMA": "NO"}
AREAL = ("Polygon", "MultiPolygon", "GeometryCollection")


class AreaOfInterest:
    """Polygons that say where to predict.

    Invalid polygons are mended (``shapely.make_valid``). Edges of polygons in another CRS bend when they are carried
    over; they are cut into pieces first, so that they stay within 0.1 m of the straight line in their own CRS.

    Args:
        reference: ``path`` or ``path|layername=NAME``.
        crs: CRS of the raster; ``None`` takes the polygons' coordinates as they are.

    Raises:
        AoiInvalid: unreadable, no polygons, no CRS where the raster has one, or no place in the raster's CRS.
    """

    def __init__(self, reference: str, crs: CRS | None) -> None:
        polygons, layer_crs = _read_polygons(reference)
        if crs is not None and not layer_crs:
            raise AoiInvalid(f"The area layer {reference} has no CRS.", "Assign its CRS first.")
        own = CRS.from_user_input(layer_crs) if layer_crs else None
        if crs is not None and own is not None and own != crs:
            polygons = _carried(polygons, own, crs, reference)
        self._polygons = _only_polygons(shapely.make_valid(polygons))
        if len(self._polygons) == 0:
            raise AoiInvalid(f"The polygons of the area layer {reference} have no area.")
        shapely.prepare(self._polygons)
        self._tree = shapely.STRtree(self._polygons)

    @property
    def bounds(self) -> Bounds:
        """Extent of all polygons in the raster's CRS."""
        xmin, ymin, xmax, ymax = shapely.total_bounds(self._polygons)
        return float(xmin), float(ymin), float(xmax), float(ymax)

    def holds(self, x: float, y: float) -> bool:
        """Whether a place in the raster's CRS lies in a polygon."""
        point = shapely.Point(x, y)
        return bool(shapely.intersects(self._polygons[self._tree.query(point)], point).any())

    def mask(self, window: Window, grid: Grid) -> NDArray[np.bool_]:
        """True where the pixel's centre lies in a polygon: ``(row, col)`` of the window."""
        shape = (window.height, window.width)
        box = _box(window, grid, 0)
        near = self._polygons[self._tree.query(box)]
        if len(near) and shapely.contains(near, box).any():
            return np.ones(shape, dtype=bool)
        near = near[shapely.intersects(near, box)] if len(near) else near
        # Only what lies around the window is drawn: a coast line may have a million corners.
        parts = _only_polygons(shapely.clip_by_rect(near, *_box(window, grid, MARGIN).bounds)) if len(near) else near
        if len(parts) == 0:
            return np.zeros(shape, dtype=bool)
        shifted = grid.transform * grid.transform.translation(window.col_off, window.row_off)
        inside: NDArray[np.bool_] = geometry_mask(parts, shape, shifted, invert=True)
        return inside


def _read_polygons(reference: str) -> tuple[NDArray[np.object_], str | None]:
    vetted = vetted_vector(reference)
    source = vetted.source
    try:
        if isinstance(source, Path) and any(sign in str(source) for sign in "!;"):
            source = source.read_bytes()  # pyogrio takes these in a path for the end of an archive's name
        pyogrio.set_gdal_config_options(READ_OPTIONS)
        meta, _, wkb, _ = pyogrio.raw.read(source, layer=vetted.layer, columns=[], force_2d=True)
    except (DataSourceError, DataLayerError) as error:
        raise AoiInvalid(f"The area layer {reference} cannot be read: {error}") from error
    geometries = [] if wkb is None else shapely.from_wkb([value for value in wkb if value is not None])
    kept = [item for item in geometries if item is not None and not item.is_empty and item.geom_type in AREAL]
    if not kept:
        raise AoiInvalid(f"The area layer {reference} holds no polygons.")
    return _only_polygons(np.array(kept, dtype=object)), vetted.crs or meta["crs"]


def _only_polygons(geometries: NDArray[np.object_]) -> NDArray[np.object_]:
    """The single polygons of what may be multi-polygons and collections; lines and points have no area."""
    parts = geometries
    while (shapely.get_type_id(parts) > shapely.GeometryType.POLYGON).any():
        parts = shapely.get_parts(parts)
    is_polygon = shapely.get_type_id(parts) == shapely.GeometryType.POLYGON
    kept: NDArray[np.object_] = parts[is_polygon & ~shapely.is_empty(parts)]
    return kept


def _box(window: Window, grid: Grid, margin: int) -> shapely.Polygon:
    """Return the window's outline on the ground, ``margin`` pixels wider all around."""
    left, top = window.col_off - margin, window.row_off - margin
    right, bottom = window.col_off + window.width + margin, window.row_off + window.height + margin
    corners = [(left, top), (right, top), (right, bottom), (left, bottom)]
    return shapely.Polygon([grid.transform * corner for corner in corners])


def _carried(polygons: NDArray[np.object_], source: CRS, target: CRS, reference: str) -> NDArray[np.object_]:
    """The polygons in the target CRS, their edges cut finely enough to bend as they should."""
    try:
        cut = _cut(polygons, source, target)
        carried: NDArray[np.object_] = shapely.transform(cut, lambda points: _reproject(points, source, target))
        is_everywhere = bool(np.isfinite(shapely.get_coordinates(carried)).all())
    except TRANSFORM_ERRORS:
        is_everywhere = False
    if not is_everywhere:
        raise AoiInvalid(
            f"The area layer {reference} reaches where the raster's CRS {target.to_string()} is not defined.",
            "Draw the area near the raster, or in the raster's CRS.",
        )
    return carried


def _cut(polygons: NDArray[np.object_], source: CRS, target: CRS) -> NDArray[np.object_]:
    """The polygons with edges so short that none bends by more than ``BEND_M`` when it is carried over."""
    points, ring = shapely.get_coordinates(shapely.get_rings(polygons), return_index=True)
    follows = ring[1:] == ring[:-1]
    starts, ends = points[:-1][follows], points[1:][follows]
    step = length = float(np.hypot(*(ends - starts).T).max(initial=0.0))
    allowed = BEND_M / _unit_m(target)
    while step > length / MAX_PIECES:
        bend = _bend(starts, ends, step, source, target)
        if bend <= allowed:
            break
        # A bend shrinks with the square of an edge's length.
        step *= max(0.1, min(0.9, 0.9 * math.sqrt(allowed / bend)))
    if not 0 < step < length:
        return polygons
    pieces: NDArray[np.object_] = shapely.segmentize(polygons, step)
    return pieces


def _bend(starts: NDArray[np.float64], ends: NDArray[np.float64], step: float, source: CRS, target: CRS) -> float:
    """Largest distance, in units of the target, from a piece's carried middle to the middle of its carried ends.

    Pieces of ``step`` are tried at five places along each edge that is longer than a hundredth of ``step``.
    """
    lengths = np.hypot(*(ends - starts).T)
    is_long = lengths > step / 100
    starts, ends, lengths = starts[is_long], ends[is_long], lengths[is_long]
    share = np.minimum(step / lengths, 1.0)
    worst = 0.0
    for place in np.linspace(0, 1, 5):
        at = place * (1 - share)
        a, b = (starts + (ends - starts) * (at + part * share)[:, None] for part in (0.0, 1.0))
        first, last, middle = (_reproject(points, source, target) for points in (a, b, (a + b) / 2))
        bends = np.hypot(*((first + last) / 2 - middle).T)
        worst = max(worst, float(bends[np.isfinite(bends)].max(initial=0.0)))
    return worst


def _unit_m(crs: CRS) -> float:
    """Metres of one unit of the CRS, degrees at the equator."""
    return DEGREE_M if crs.is_geographic else float(crs.linear_units_factor[1])


def _reproject(points: NDArray[np.float64], source: CRS, target: CRS) -> NDArray[np.float64]:
    xs, ys = transform_points(source, target, points[:, 0].tolist(), points[:, 1].tolist())
    return np.column_stack([xs, ys])
