"""Polygons carried to the CRS of a grid: cut to what lies around it first, then bent as they should. Pure.

A polygon as large as the world has no place in most CRSs, but what of it lies around a raster has. So the grid is
carried to the polygons' CRS, the polygons are cut there, and only the pieces are carried over. Edges bend on the way;
they are cut into parts so short that each stays within 0.1 m of the straight line of its own CRS.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator

import numpy as np
import shapely
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.warp import transform as transform_points

from .grid import Grid
from .projecting import TRANSFORM_ERRORS, carried

BEND_M = 0.1
"""Metres that an edge carried to another CRS may lie from the straight edge of its own."""
MAX_PIECES = 1 << 14
"""The most pieces one edge is cut into for that."""
DEGREE_M = 111_320.0
MAX_TRIED = 8192
"""Edges, about, that are tried for how short they must be: a coast line of a million tells no more."""
TORN = 1000
"""Multiple of that by which an edge bends that is torn, not bent."""
LATTICE = 33
"""Points along each side of a grid that show where it lies in another CRS, and whether polygons came over well."""
AROUND = 0.1
"""Share of the grid's size there that polygons are kept beyond it."""
WIDEST_GAP = 30.0
"""Degrees of longitude without a point of the grid from which it does not go all around the Earth."""

CORNERS_AT_ONCE = 100_000
"""Corners, about, between two questions whether to go on. One polygon is never parted."""

Check = Callable[[], None]
Floats = NDArray[np.float64]
Polygons = NDArray[np.object_]
Rect = tuple[float, float, float, float]


def only_polygons(geometries: Polygons) -> Polygons:
    """The single polygons of what may be multi-polygons and collections.

    Lines and points have no area.
    """
    parts = geometries
    while (shapely.get_type_id(parts) > shapely.GeometryType.POLYGON).any():
        parts = shapely.get_parts(parts)
    is_polygon = shapely.get_type_id(parts) == shapely.GeometryType.POLYGON
    kept: Polygons = parts[is_polygon & ~shapely.is_empty(parts)]
    return kept


def go_on() -> None:
    """Ask nobody whether to go on."""


def batches(polygons: Polygons, check: Check) -> Iterator[Polygons]:
    """The polygons in parts of about ``CORNERS_AT_ONCE`` corners, with a question before each."""
    corners = np.cumsum(shapely.get_num_coordinates(polygons)) // CORNERS_AT_ONCE
    for part in np.split(polygons, np.flatnonzero(np.diff(corners)) + 1):
        check()
        yield part


def mended(polygons: Polygons, check: Check = go_on) -> Polygons:
    """The polygons with the invalid ones made valid.

    Args:
        polygons: any number.
        check: asked between parts; it raises to end here.
    """
    return np.concatenate([_mended(part) for part in batches(polygons, check)])


def _mended(polygons: Polygons) -> Polygons:
    is_valid = shapely.is_valid(polygons)
    if is_valid.all():
        return polygons
    return only_polygons(np.where(is_valid, polygons, shapely.make_valid(polygons)))


def lattice(grid: Grid, margin: float = 0.0) -> Floats:
    """Points ``(2, n)`` of a lattice over the grid in its CRS, ``margin`` of its size wider all around."""
    share = np.linspace(-margin, 1 + margin, LATTICE)
    down, right = np.meshgrid(share * grid.height, share * grid.width, indexing="ij")
    return np.stack(grid.transform * (right.ravel(), down.ravel()))


def rects_around(grid: Grid, crs: CRS) -> list[Rect]:
    """Return generous rectangles around the grid in another CRS, several in degrees, where longitudes repeat."""
    points = carried(grid.crs, crs, lattice(grid, 0.02))
    xs, ys = points[:, np.isfinite(points).all(axis=0)]
    if not len(xs):
        return []
    bottom, top = _widened(ys.min(), ys.max())
    if not crs.is_geographic:
        left, right = _widened(xs.min(), xs.max())
        return [(left, bottom, right, top)]
    turned = np.sort(np.mod(xs, 360.0))
    gaps = np.diff(np.append(turned, turned[0] + 360.0))
    widest = int(gaps.argmax())
    if gaps[widest] < WIDEST_GAP:
        return [(-math.inf, bottom, math.inf, top)]
    start = turned[(widest + 1) % len(turned)]
    left, right = _widened(start, start + 360.0 - gaps[widest])
    return [(left + turn, bottom, right + turn, top) for turn in (-720.0, -360.0, 0.0, 360.0)]


def _widened(low: float, high: float) -> tuple[float, float]:
    margin = AROUND * (high - low)
    return float(low - margin), float(high + margin)


def cut_to(polygons: Polygons, rects: list[Rect], check: Check = go_on) -> Polygons:
    """Clip the polygons to any of the rectangles. Those that lie wholly inside stay as they are.

    Args:
        polygons: any number.
        rects: in their CRS.
        check: asked between parts; it raises to end here.
    """
    return np.concatenate([_cut_to(part, rects) for part in batches(polygons, check)])


def _cut_to(polygons: Polygons, rects: list[Rect]) -> Polygons:
    found = [polygons[:0]]
    bounds = shapely.bounds(polygons)
    for left, bottom, right, top in rects:
        is_near = (bounds[:, 0] <= right) & (bounds[:, 2] >= left) & (bounds[:, 1] <= top) & (bounds[:, 3] >= bottom)
        is_inside = (bounds[:, 0] >= left) & (bounds[:, 2] <= right) & (bounds[:, 1] >= bottom) & (bounds[:, 3] <= top)
        found.append(polygons[is_near & is_inside])
        cut = _mended(polygons[is_near & ~is_inside])
        if len(cut):
            edges = shapely.total_bounds(cut)
            box = (max(left, edges[0] - 1), max(bottom, edges[1] - 1), min(right, edges[2] + 1), min(top, edges[3] + 1))
            found.append(only_polygons(shapely.clip_by_rect(cut, *box)))
    return np.concatenate(found)


def carried_polygons(polygons: Polygons, source: CRS, target: CRS, check: Check = go_on) -> Polygons | None:
    """The polygons in the target CRS, ``None`` where some of them has no place in it.

    Args:
        polygons: any number.
        source: CRS of the polygons.
        target: the other one.
        check: asked between parts; it raises to end here.
    """
    if not len(polygons):
        return polygons
    found = []
    try:
        step = _step(polygons, source, target, check)
        if step is None:
            return None
        for part in batches(polygons, check):
            cut = part if step == 0 else shapely.segmentize(part, step)
            over: Polygons = shapely.transform(cut, lambda points: _placed(source, target, points))
            is_placed = bool(np.isfinite(shapely.get_coordinates(over)).all())
            if not is_placed or _is_torn(cut, over, source, target):
                return None
            found.append(over)
    except TRANSFORM_ERRORS:
        return None
    return np.concatenate(found)


def _is_torn(polygons: Polygons, over: Polygons, source: CRS, target: CRS) -> bool:
    """True if some edge comes over as two ends far apart, as across the date line of the target."""
    starts, ends = _edges(polygons)
    middles = _placed(source, target, (starts + ends) / 2)
    over_starts, over_ends = _edges(over)
    bends = np.hypot(*((over_starts + over_ends) / 2 - middles).T)
    return not (bends <= TORN * BEND_M / _unit_m(target)).all()


def _edges(polygons: Polygons) -> tuple[Floats, Floats]:
    points, ring = shapely.get_coordinates(shapely.get_rings(polygons), return_index=True)
    follows = ring[1:] == ring[:-1]
    return points[:-1][follows], points[1:][follows]


def _placed(source: CRS, target: CRS, points: Floats) -> Floats:
    """Points ``(n, 2)`` in another CRS, all at once: one without a place ends it at once too."""
    xs, ys = transform_points(source, target, points[:, 0].tolist(), points[:, 1].tolist())[:2]
    return np.column_stack([xs, ys])


def agree(grid: Grid, polygons: Polygons, crs: CRS, over: Polygons) -> bool:
    """True if places of the grid lie in the carried polygons where they lie in those of ``crs``, but for the edges."""
    points = lattice(grid, -0.5 / LATTICE)
    expected = holds_points(polygons, crs, carried(grid.crs, crs, points))
    found = _holds(over, points)
    differ = np.flatnonzero(found != expected)
    if not len(differ):
        return True
    a, b, _, d, e, _ = tuple(grid.transform)[:6]
    pixel = max(math.hypot(a, d), math.hypot(b, e))
    edges = shapely.union_all(shapely.boundary(over)) if len(over) else None
    return edges is not None and bool(shapely.dwithin(edges, shapely.points(points[:, differ].T), pixel).all())


def holds_points(polygons: Polygons, crs: CRS, points: Floats) -> NDArray[np.bool_]:
    """True if points ``(2, n)`` of the polygons' CRS lie in one.

    Whole turns of longitude do not matter.
    """
    inside = _holds(polygons, points)
    if crs.is_geographic:
        for turn in (-360.0, 360.0):
            inside |= _holds(polygons, points + np.array([[turn], [0.0]]))
    return inside


def _holds(polygons: Polygons, points: Floats) -> NDArray[np.bool_]:
    inside = np.zeros(points.shape[1], dtype=np.bool_)
    known = np.flatnonzero(np.isfinite(points).all(axis=0))
    if not len(known) or not len(polygons):
        return inside
    xs, ys = points[:, known]
    bounds = shapely.bounds(polygons)
    is_near = (bounds[:, 0] <= xs.max()) & (bounds[:, 2] >= xs.min())
    is_near &= (bounds[:, 1] <= ys.max()) & (bounds[:, 3] >= ys.min())
    for polygon, (left, bottom, right, top) in zip(polygons[is_near], bounds[is_near]):
        mine = np.flatnonzero(~inside[known] & (xs >= left) & (xs <= right) & (ys >= bottom) & (ys <= top))
        if len(mine):
            shapely.prepare(polygon)
            inside[known[mine]] = shapely.intersects_xy(polygon, xs[mine], ys[mine])
    return inside


def _step(polygons: Polygons, source: CRS, target: CRS, check: Check) -> float | None:
    """Length of an edge from which none bends by more than ``BEND_M`` when it is carried over, 0: they are as short.

    ``None`` where bends do not shrink with the edges: something is torn.
    """
    starts, ends = _edges(polygons)
    step = length = float(np.hypot(*(ends - starts).T).max(initial=0.0))
    allowed, before = BEND_M / _unit_m(target), (step, math.inf)
    while step > length / MAX_PIECES:
        check()
        bend = _bend(starts, ends, step, source, target)
        if bend <= allowed:
            break
        if bend > before[1] * math.sqrt(step / before[0]):
            return None
        before = (step, bend)
        # A bend shrinks with the square of an edge's length.
        step *= max(0.1, min(0.9, 0.9 * math.sqrt(allowed / bend)))
    return step if 0 < step < length else 0.0


def _bend(starts: Floats, ends: Floats, step: float, source: CRS, target: CRS) -> float:
    """Largest distance, in units of the target, from a piece's carried middle to the middle of its carried ends.

    Pieces of ``step`` are tried at five places along edges that are longer than a hundredth of ``step``.
    """
    lengths = np.hypot(*(ends - starts).T)
    tried = np.flatnonzero(lengths > step / 100)
    tried = tried[:: max(1, len(tried) // MAX_TRIED)]
    starts, ends, lengths = starts[tried], ends[tried], lengths[tried]
    share = np.minimum(step / lengths, 1.0)
    worst = 0.0
    for place in np.linspace(0, 1, 5):
        at = place * (1 - share)
        a, b = (starts + (ends - starts) * (at + part * share)[:, None] for part in (0.0, 1.0))
        first, last, middle = (_placed(source, target, points) for points in (a, b, (a + b) / 2))
        with np.errstate(invalid="ignore"):
            bends = np.hypot(*((first + last) / 2 - middle).T)
        worst = max(worst, float(bends[np.isfinite(bends)].max(initial=0.0)))
    return worst


def _unit_m(crs: CRS) -> float:
    """Metres of one unit of the CRS, degrees at the equator."""
    return DEGREE_M if crs.is_geographic else float(crs.units_factor[1])
