"""Strokes: the pixels of a grid that examples cover, by pixel centres. Pure.

Lines and points have a width in pixels. Of a feature at most ``MAX_PIXELS`` pixels are kept, and at most
``MAX_STROKES`` features, as many of each class, both by chance from a fixed seed. A pixel that two features cover
belongs to the later one.
"""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
import shapely
from affine import Affine
from numpy.typing import NDArray
from rasterio.features import geometry_mask

from ...errors import ExamplesInvalid
from ...geo.carrying import only_polygons
from ...geo.grid import Grid, crs_name
from ...geo.ground import realm_of
from ...geo.projecting import carried
from .label_layer import Geometries, LabelLayer

LINE_WIDTH = 3.0
"""Pixels that a line or a point is wide."""
MAX_PIXELS = 400
MAX_STROKES = 2000
LARGEST_DRAWN = 4_000_000
"""Pixels of a feature's rectangle that is drawn. In larger ones places are tried by chance."""
TRIED = 65_536
PIECES = 64
"""Parts that the extent of a feature is cut into before its edges are carried to another CRS."""

Ints = NDArray[np.int64]


@dataclass(frozen=True)
class Strokes:
    """Labelled pixels of one raster's grid, ``(n,)`` int64 each.

    Attributes:
        rows, cols: of the pixels.
        classes: of the pixels.
        strokes: number of the feature in its layer.
        left_out: features that gave no pixel, by the reason.
    """

    rows: Ints
    cols: Ints
    classes: Ints
    strokes: Ints
    left_out: Counter[str] = field(default_factory=Counter)

    def __len__(self) -> int:
        return len(self.rows)

    def kept(self, which: NDArray[np.bool_]) -> Strokes:
        """Those that are True."""
        return Strokes(self.rows[which], self.cols[which], self.classes[which], self.strokes[which], self.left_out)


def burned(layer: LabelLayer, grid: Grid, width: float = LINE_WIDTH) -> Strokes:
    """The pixels that the examples cover.

    Args:
        layer: examples in any CRS.
        grid: of the raster.
        width: of lines and points, pixels.

    Raises:
        ExamplesInvalid: there is no way from the layer's CRS to the raster's.
    """
    left_out: Counter[str] = Counter()
    shapes = on_pixels(layer, grid)
    bounds = shapely.bounds(shapes)
    with np.errstate(invalid="ignore"):
        is_near = (bounds[:, 0] < grid.width + width) & (bounds[:, 2] > -width)
        is_near &= (bounds[:, 1] < grid.height + width) & (bounds[:, 3] > -width)
    left_out["outside"] += int((~is_near).sum())
    chosen = _some(np.flatnonzero(is_near), layer.classes)
    left_out["too many"] += int(is_near.sum()) - len(chosen)
    parts: list[Ints] = []
    for number in chosen.tolist():
        pixels = _pixels(shapes[number], grid, width, np.random.default_rng((7, number)))
        if not len(pixels):
            left_out["outside"] += 1
            continue
        label = np.full((len(pixels), 2), (layer.classes[number], number), dtype=np.int64)
        parts.append(np.concatenate([pixels, label], axis=1))
    every = np.concatenate(parts) if parts else np.empty((0, 4), dtype=np.int64)
    flat = every[:, 0] * grid.width + every[:, 1]
    _, last = np.unique(flat[::-1], return_index=True)
    kept = every[np.sort(len(flat) - 1 - last)]
    return Strokes(kept[:, 0], kept[:, 1], kept[:, 2], kept[:, 3], left_out)


def _some(numbers: Ints, classes: Ints) -> Ints:
    """At most ``MAX_STROKES``, as many of each class, in their order."""
    kept = []
    there = np.unique(classes[numbers])
    for class_id in there:
        own, most = numbers[classes[numbers] == class_id], MAX_STROKES // len(there)
        if len(own) > most:
            own = np.random.default_rng((3, int(class_id))).choice(own, size=most, replace=False)
        kept.append(own)
    return np.sort(np.concatenate(kept)) if kept else numbers


def on_pixels(layer: LabelLayer, grid: Grid) -> Geometries:
    """The geometries in columns and rows of the grid, empty where they have no place there."""
    shapes, own, crs = layer.geometries, layer.crs, grid.crs
    if not len(shapes):
        return shapes
    if crs is not None and own is None:
        raise ExamplesInvalid("The label layer has no CRS.", "Assign its CRS first (Layer > Set CRS of Layer(s)).")
    if crs is not None and own is not None and own != crs:
        if "local" in (realm_of(own), realm_of(crs)) or (realm_of(own) == "planet") != (realm_of(crs) == "planet"):
            raise ExamplesInvalid(
                f"The label layer is in {crs_name(own)}, the raster in {crs_name(crs)}: there is no way from one to "
                "the other.",
                "Draw the labels in the raster's CRS, or assign the right CRS to both.",
            )
        edges = shapely.bounds(shapes)
        step = np.maximum(np.hypot(edges[:, 2] - edges[:, 0], edges[:, 3] - edges[:, 1]) / PIECES, 1e-9)
        shapes = _in_pieces(shapes, step)
        shapes = _moved(shapes, lambda points: carried(own, crs, np.ascontiguousarray(points.T)).T)
    inverse: Affine = ~grid.transform
    a, b, c, d, e, f = tuple(inverse)[:6]

    def placed(points: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.column_stack([a * points[:, 0] + b * points[:, 1] + c, d * points[:, 0] + e * points[:, 1] + f])

    found = _moved(shapes, placed)
    points, index = shapely.get_coordinates(found, return_index=True)
    found[index[~np.isfinite(points).all(axis=1)]] = shapely.Point()
    return found


def _moved(shapes: Geometries, move: Callable[[NDArray[np.float64]], NDArray[np.float64]]) -> Geometries:
    """The geometries at other coordinates, empty where GEOS makes none: a ring of one place loses its points."""
    try:
        found: Geometries = shapely.transform(shapes, move)
    except shapely.errors.GEOSException:
        found = np.full(len(shapes), shapely.Point(), dtype=object)
        for index, shape in enumerate(shapes):
            with contextlib.suppress(shapely.errors.GEOSException):
                found[index] = shapely.transform(shape, move)
    return found


def _in_pieces(shapes: Geometries, steps: NDArray[np.float64]) -> Geometries:
    """The geometries with edges no longer than ``steps``.

    Those that GEOS cannot cut, such as a line of one place, are as they were.
    """
    found: Geometries = shapes.copy()
    for index, (shape, step) in enumerate(zip(shapes, steps)):
        if not isinstance(shape, (shapely.Point, shapely.MultiPoint)):
            with contextlib.suppress(shapely.errors.GEOSException):
                found[index] = shapely.segmentize(shape, step)
    return found


def _pixels(shape: shapely.Geometry, grid: Grid, width: float, rng: np.random.Generator) -> Ints:
    """Rows and columns ``(n, 2)`` of the pixels that one feature covers."""
    if isinstance(shape, shapely.Point) and not shape.is_empty:
        return _around(shape, grid, width / 2)
    found = [_of_area(part, grid, rng) for part in _areas(shape, width, grid)]
    pixels = np.unique(np.concatenate(found), axis=0) if found else np.empty((0, 2), dtype=np.int64)
    if len(pixels) > MAX_PIXELS:
        pixels = pixels[np.sort(rng.choice(len(pixels), size=MAX_PIXELS, replace=False))]
    return pixels


def _around(point: shapely.Point, grid: Grid, radius: float) -> Ints:
    """The pixel that holds a point, and those whose centres lie within ``radius`` of its centre."""
    reach = int(radius)
    steps = np.mgrid[-reach : reach + 1, -reach : reach + 1].reshape(2, -1).T
    steps = steps[(steps**2).sum(axis=1) <= radius**2]
    pixels = np.floor([point.y, point.x]).astype(np.int64) + steps
    found: Ints = pixels[((pixels >= 0) & (pixels < [grid.height, grid.width])).all(axis=1)]
    return found


def _areas(shape: shapely.Geometry, width: float, grid: Grid) -> Geometries:
    """The polygons that a feature covers on the grid: points and lines are as wide as a brush."""
    around = (-width, -width, grid.width + width, grid.height + width)
    parts = shapely.get_parts(np.array([shape], dtype=object))
    while (shapely.get_type_id(parts) > shapely.GeometryType.POLYGON).any():
        parts = shapely.get_parts(parts)
    is_area = shapely.get_type_id(parts) == shapely.GeometryType.POLYGON
    thin = shapely.buffer(shapely.clip_by_rect(shapely.get_parts(parts[~is_area]), *around), width / 2, quad_segs=4)
    areas = parts[is_area]
    areas = only_polygons(np.where(shapely.is_valid(areas), areas, shapely.make_valid(areas)))
    areas = only_polygons(shapely.clip_by_rect(areas, *around)) if len(areas) else areas
    both: Geometries = np.concatenate([areas, only_polygons(thin) if len(thin) else thin])
    return both


def _of_area(area: shapely.Polygon, grid: Grid, rng: np.random.Generator) -> Ints:
    """Pixels whose centres lie in a polygon of the grid's columns and rows, or the one that holds a tiny polygon."""
    left, top, right, bottom = area.bounds
    low = np.maximum(np.floor([top, left]), 0).astype(np.int64)
    high = np.minimum(np.ceil([bottom, right]), [grid.height, grid.width]).astype(np.int64)
    if (high <= low).any():
        return np.empty((0, 2), dtype=np.int64)
    size = high - low
    if size.prod() <= LARGEST_DRAWN:
        shift = Affine.translation(int(low[1]), int(low[0]))
        inside = geometry_mask([area], (int(size[0]), int(size[1])), shift, invert=True)
        pixels = np.argwhere(inside).astype(np.int64) + low
    else:
        tried = np.stack([rng.integers(low[i], high[i], size=TRIED) for i in (0, 1)], axis=1)
        shapely.prepare(area)
        pixels = np.unique(tried[shapely.contains_xy(area, tried[:, 1] + 0.5, tried[:, 0] + 0.5)], axis=0)
    if len(pixels):
        return pixels
    middle = area.representative_point()
    place = np.array([[int(np.floor(middle.y)), int(np.floor(middle.x))]], dtype=np.int64)
    is_there = ((place >= 0) & (place < [grid.height, grid.width])).all()
    return place if is_there else np.empty((0, 2), dtype=np.int64)
