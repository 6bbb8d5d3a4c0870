"""The area of interest: polygons of a vector layer, as a mask of pixels by their centre, in the grid's CRS."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pyogrio.raw
import shapely
from numpy.typing import NDArray
from pyogrio.errors import DataLayerError, DataSourceError
from rasterio.crs import CRS
from rasterio.features import geometry_mask
from rasterio.warp import transform as transform_points

from .errors import AoiInvalid
from .georeference import Bounds, Grid
from .tiling import Tile


class AreaOfInterest:
    """Polygons that say where to predict.

    Args:
        reference: ``path`` or ``path|layername=NAME``.
        crs: CRS of the raster; ``None`` takes the polygons' coordinates as they are.

    Raises:
        AoiInvalid: unreadable, no polygons, or no CRS where the raster has one.
    """

    def __init__(self, reference: str, crs: CRS | None) -> None:
        path, _, layer = reference.partition("|layername=")
        try:
            meta, _, wkb, _ = pyogrio.raw.read(Path(path), layer=layer or None, columns=[])
        except (DataSourceError, DataLayerError) as error:
            raise AoiInvalid(f"The area layer {reference} cannot be read: {error}") from error
        geometries = shapely.from_wkb([value for value in wkb if value is not None])
        polygons = [item for item in geometries if item is not None and item.geom_type.endswith("Polygon")]
        if not polygons:
            raise AoiInvalid(f"The area layer {reference} holds no polygons.")
        if crs is not None and not meta["crs"]:
            raise AoiInvalid(f"The area layer {reference} has no CRS.", "Assign its CRS first.")
        own = CRS.from_user_input(meta["crs"]) if meta["crs"] else None
        if crs is not None and own is not None and own != crs:
            polygons = list(shapely.transform(polygons, lambda points: _reproject(points, own, crs)))
        self._polygons = np.array([shapely.make_valid(item) for item in polygons], dtype=object)
        self._tree = shapely.STRtree(self._polygons)

    @property
    def bounds(self) -> Bounds:
        """Extent of all polygons in the raster's CRS."""
        xmin, ymin, xmax, ymax = shapely.total_bounds(self._polygons)
        return float(xmin), float(ymin), float(xmax), float(ymax)

    def mask(self, tile: Tile, grid: Grid) -> NDArray[np.bool_]:
        """True where the pixel's centre lies in a polygon: ``(row, col)`` of the tile."""
        right, bottom = tile.col_off + tile.width, tile.row_off + tile.height
        corners = [(tile.col_off, tile.row_off), (right, tile.row_off), (right, bottom), (tile.col_off, bottom)]
        box = shapely.Polygon([grid.transform * corner for corner in corners])
        touching = self._polygons[self._tree.query(box, predicate="intersects")]
        if len(touching) == 0:
            return np.zeros((tile.height, tile.width), dtype=bool)
        shifted = grid.transform * grid.transform.translation(tile.col_off, tile.row_off)
        inside: NDArray[np.bool_] = geometry_mask(touching, (tile.height, tile.width), shifted, invert=True)
        return inside


def _reproject(points: NDArray[np.float64], source: CRS, target: CRS) -> NDArray[np.float64]:
    xs, ys = transform_points(source, target, points[:, 0].tolist(), points[:, 1].tolist())
    return np.column_stack([xs, ys])
