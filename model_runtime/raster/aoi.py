"""The area of interest: polygons of a vector layer, as a mask of pixels by their centre, in any CRS.

Polygons in another CRS are cut to what lies around the raster and carried over (``geo.carrying``). Where that does not
come out right (a raster around a pole, across the date line, or with pixels off the Earth), the pixels' centres are
carried to the polygons instead.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator

import numpy as np
import shapely
from affine import Affine
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.features import geometry_mask

from ..errors import AoiInvalid, ExtentOutside
from ..geo.carrying import agree, carried_polygons, cut_to, holds_points, mended, only_polygons, rects_around
from ..geo.grid import Bounds, Grid, Window, crs_name, extent_window
from ..geo.ground import realm_of
from ..geo.projecting import carried
from ..geo.warping import Warp, exact_places
from .area_layer import read_polygons

MARGIN = 2
"""Pixels around a window that its part of a polygon keeps, so that the cut lies on no pixel's centre."""
STEP = 8
"""Pixels between two places that are carried exactly, where pixels are carried."""
BENT = 0.05
"""Pixels by which a place between them may be off."""
SAMPLES = 512
"""Rows and columns of pixels that are tried for where such an area lies in the raster."""
CORNERS = 4096
"""Corners of polygons that are tried besides, about: an area may be smaller than the space between two samples."""
AT_ONCE = 1024
"""Side of the windows in which a pixel of the area is looked for."""


def never() -> None:
    """Nothing to cancel."""


class AreaOfInterest:
    """Polygons that say where to predict.

    Invalid polygons are mended (``shapely.make_valid``).

    Args:
        reference: ``path`` or ``path|layername=NAME``.
        crs: CRS of the raster; ``None`` takes the polygons' coordinates as they are.
        around: the raster's grid; polygons far from it are left out. ``None``: all are kept.

    Raises:
        AoiInvalid: unreadable, no polygons, no CRS where the raster has one, or no way from one CRS to the other.
        ExtentOutside: no polygon lies near the raster.
    """

    def __init__(
        self, reference: str, crs: CRS | None, around: Grid | None = None, check_cancelled: Callable[[], None] = never
    ) -> None:
        self._check_cancelled = check_cancelled
        polygons, own = read_polygons(reference)
        check_cancelled()
        if crs is not None and own is None:
            raise AoiInvalid(f"The area layer {reference} has no CRS.", "Assign its CRS first.")
        self._reference = reference
        self._own: CRS | None = None
        if crs is not None and own is not None and own != crs:
            polygons = self._over(polygons, own, crs, around)
        check_cancelled()
        self._polygons = mended(polygons, check_cancelled)
        check_cancelled()
        if len(self._polygons) == 0:
            raise AoiInvalid(f"The polygons of the area layer {reference} have no area.")
        shapely.prepare(self._polygons)
        self._tree = shapely.STRtree(self._polygons)

    def _over(self, polygons: NDArray[np.object_], own: CRS, crs: CRS, around: Grid | None) -> NDArray[np.object_]:
        """The polygons in the raster's CRS, or in their own where only pixels can be carried."""
        if "local" in (realm_of(own), realm_of(crs)) or (realm_of(own) == "planet") != (realm_of(crs) == "planet"):
            raise AoiInvalid(
                f"The area layer {self._reference} is in {crs_name(own)}, the raster in {crs_name(crs)}: there is no "
                "way from one to the other.",
                "Draw the area in the raster's CRS, or assign the right CRS to both.",
            )
        near = polygons
        if around is not None:
            near = cut_to(polygons, rects_around(around, own), self._check_cancelled)
            if not len(near):
                raise ExtentOutside(f"The area layer {self._reference} lies outside the raster, in {crs_name(crs)}.")
        self._check_cancelled()
        over = carried_polygons(near, own, crs, self._check_cancelled)
        if over is not None and (around is None or agree(around, near, own, over)):
            return over
        if around is None:
            raise AoiInvalid(
                f"The area layer {self._reference} reaches where the raster's CRS {crs_name(crs)} is not defined.",
                "Draw the area near the raster, or in the raster's CRS.",
            )
        self._own = own
        return near

    @property
    def digest(self) -> str:
        """SHA-256 of the polygons as they are used: of the layer that was chosen, in the CRS that they are used in."""
        own = "" if self._own is None else self._own.to_wkt()
        return hashlib.sha256(b"".join([own.encode(), *shapely.to_wkb(self._polygons)])).hexdigest()

    @property
    def bounds(self) -> Bounds:
        """Extent of all polygons, in the raster's CRS where they could be carried to it."""
        xmin, ymin, xmax, ymax = shapely.total_bounds(self._polygons)
        return float(xmin), float(ymin), float(xmax), float(ymax)

    def window(self, grid: Grid) -> Window:
        """The pixels around the polygons' part of the grid.

        Raises:
            ExtentOutside: they lie beside it.
        """
        if self._own is None:
            return extent_window(grid, self.bounds, None)
        steps = [max(1, -(-size // SAMPLES)) for size in (grid.height, grid.width)]
        rows, cols = (np.arange(step // 2, size, step) for step, size in zip(steps, (grid.height, grid.width)))
        down, right = np.meshgrid(rows, cols, indexing="ij")
        points = np.stack(grid.transform * (right.ravel() + 0.5, down.ravel() + 0.5))
        inside = holds_points(self._polygons, self._own, carried(grid.crs, self._own, points))
        places = [np.stack([down.ravel()[inside], right.ravel()[inside]])]
        corners = shapely.get_coordinates(self._polygons)
        corners = carried(self._own, grid.crs, corners[:: max(1, len(corners) // CORNERS)].T)
        at = np.stack(~grid.transform * (corners[0], corners[1]))[::-1]
        sizes = np.array([[grid.height], [grid.width]])
        places.append(at[:, ((at >= 0) & (at < sizes)).all(axis=0)])
        found = np.concatenate(places, axis=1)
        if not found.size:
            raise ExtentOutside(f"The area layer {self._reference} lies outside the raster.")
        first = np.maximum(np.floor(found.min(axis=1)).astype(int) - steps, 0)
        stop = np.minimum(np.ceil(found.max(axis=1)).astype(int) + np.array(steps) + 1, sizes[:, 0])
        return Window(int(first[1]), int(first[0]), int(stop[1] - first[1]), int(stop[0] - first[0]))

    def check_pixels(self, grid: Grid) -> None:
        """Refuse an area without a pixel.

        Raises:
            AoiInvalid: no pixel of the grid has its centre in a polygon.
        """
        if not any(self.mask(window, grid).any() for window in self._windows(grid)):
            raise AoiInvalid(
                f"The area layer {self._reference} holds the centre of no pixel.",
                "Draw a larger area, or choose a smaller pixel size.",
            )

    def _windows(self, grid: Grid) -> Iterator[Window]:
        """Windows that hold all pixels of the area, those of the largest polygons first."""
        if self._own is not None:
            for part in _parts(self.window(grid)):
                self._check_cancelled()
                yield part
            return
        for index in np.argsort(-shapely.area(self._polygons), kind="stable"):
            try:
                around = extent_window(grid, tuple(shapely.bounds(self._polygons[index]).tolist()), None)
            except ExtentOutside:
                continue
            for part in _parts(around):
                self._check_cancelled()
                yield part

    def holds(self, x: float, y: float, grid: Grid) -> bool:
        """True if a place in the CRS of the grid lies in a polygon."""
        if self._own is not None:
            place = carried(grid.crs, self._own, np.array([[x], [y]]))
            return bool(holds_points(self._polygons, self._own, place)[0])
        point = shapely.Point(x, y)
        return bool(shapely.intersects(self._polygons[self._tree.query(point)], point).any())

    def mask(self, window: Window, grid: Grid) -> NDArray[np.bool_]:
        """True where the pixel's centre lies in a polygon: ``(row, col)`` of the window."""
        shape = (window.height, window.width)
        if self._own is not None:
            places = _own_places(window, grid, self._own)
            return holds_points(self._polygons, self._own, places).reshape(shape)
        box = _box(window, grid, 0)
        near = self._polygons[self._tree.query(box)]
        if len(near) and shapely.contains(near, box).any():
            return np.ones(shape, dtype=bool)
        near = near[shapely.intersects(near, box)] if len(near) else near
        # Only what lies around the window is drawn: a coast line may have a million corners.
        parts = only_polygons(shapely.clip_by_rect(near, *_box(window, grid, MARGIN).bounds)) if len(near) else near
        if len(parts) == 0:
            return np.zeros(shape, dtype=bool)
        shifted = grid.transform * grid.transform.translation(window.col_off, window.row_off)
        inside: NDArray[np.bool_] = geometry_mask(parts, shape, shifted, invert=True)
        return inside


def _parts(window: Window) -> Iterator[Window]:
    for top in range(window.row_off, window.row_off + window.height, AT_ONCE):
        for left in range(window.col_off, window.col_off + window.width, AT_ONCE):
            height = min(AT_ONCE, window.row_off + window.height - top)
            yield Window(left, top, min(AT_ONCE, window.col_off + window.width - left), height)


def _box(window: Window, grid: Grid, margin: int) -> shapely.Polygon:
    """Return the window's outline on the ground, ``margin`` pixels wider all around."""
    left, top = window.col_off - margin, window.row_off - margin
    right, bottom = window.col_off + window.width + margin, window.row_off + window.height + margin
    corners = [(left, top), (right, top), (right, bottom), (left, bottom)]
    return shapely.Polygon([grid.transform * corner for corner in corners])


def _own_places(window: Window, grid: Grid, own: CRS) -> NDArray[np.float64]:
    """Pixel centres of a window, row by row, in another CRS ``(2, n)``, NaN where a pixel has no place in it.

    Exact every ``STEP`` pixels and linear in between where that is exact to a few hundredths of a pixel; else, around a
    pole, a limb or the date line, each centre is carried.
    """
    warp = Warp(grid, Grid(1, 1, Affine.identity(), own), STEP)
    rows, cols = warp.places(window.row_off, window.col_off, window.height, window.width)
    places = np.stack([cols.ravel(), rows.ravel()])
    down, right = (
        np.arange(first, first + size) // STEP - first // STEP
        for first, size in ((window.row_off, window.height), (window.col_off, window.width))
    )
    is_bent = _bent_cells(warp, window.row_off // STEP, window.col_off // STEP, int(down[-1]) + 1, int(right[-1]) + 1)
    at = np.argwhere(is_bent[down[:, None], right[None]])
    if len(at):
        xs, ys = grid.transform * (at[:, 1] + window.col_off + 0.5, at[:, 0] + window.row_off + 0.5)
        places[:, at[:, 0] * window.width + at[:, 1]] = carried(grid.crs, own, np.stack([xs, ys]))
    return places


def _bent_cells(warp: Warp, row: int, col: int, height: int, width: int) -> NDArray[np.bool_]:
    """Cells ``(height, width)`` of a warp's lattice whose middle lies elsewhere than between their corners.

    Cells of which nothing has a place are not among them.
    """
    nodes = warp.nodes(row, col, row + height + 1, col + width + 1)
    corners = np.stack([nodes[:, down : down + height, right : right + width] for down in (0, 1) for right in (0, 1)])
    rows, cols = (np.arange(*ends, dtype=np.float64) + 0.5 for ends in ((row, row + height), (col, col + width)))
    middles = exact_places(warp.grid, warp.source, rows * warp.step, cols * warp.step)
    error = np.hypot(*(corners.mean(axis=0) - middles))
    pixel = np.hypot(*(corners[3] - corners[0])) / warp.step
    is_known = np.isfinite(corners).all(axis=1).any(axis=0) | np.isfinite(middles).all(axis=0)
    with np.errstate(invalid="ignore"):
        return np.asarray(is_known & ~(error <= BENT * pixel))
