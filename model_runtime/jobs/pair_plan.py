"""Two dates on one grid, decided before the long part: what they share, at which gsd. No pixel is read.

The common grid has the origin, the orientation and the CRS of the first raster. Areas are compared in its pixels.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import shapely
from affine import Affine

from ..cards.card import ModelCard
from ..errors import BandsMismatch, PairCrs, PairNoOverlap
from ..geo.grid import Grid, Window, crs_name
from ..geo.ground import gsd_m
from ..geo.stated_crs import stated_crs
from ..geo.warping import exact_places
from ..protocol import JobRequest
from ..raster.bands import map_bands
from ..raster.mosaic.inspect import inspect_rasters
from ..raster.vetting import RasterInfo
from .report import Report

EDGE_POINTS = 33
"""Points along each edge of the second raster's outline in the first raster's pixels."""
GSD_RATIO = 4.0
"""Ratio of the dates' gsd from which the run warns."""
SNAP = 1e-6


@dataclass(frozen=True)
class SecondDate:
    """The later raster: what it is, which bands are read, and the share of the first raster that both cover."""

    info: RasterInfo
    bands: tuple[int, ...]
    overlap_share: float


def plan_second_date(
    request: JobRequest, first: RasterInfo, bands: tuple[int, ...], card: ModelCard, report: Report
) -> tuple[SecondDate, Window]:
    """Vet the second raster against the first.

    Args:
        request: of the run.
        first: the earlier raster.
        bands: its mapped bands.
        card: the model's.
        report: takes warnings.

    Returns:
        The second date, and the window of the first raster that covers all that is common.

    Raises:
        LemevitError: the second raster is refused, or the two do not go together.
    """
    crs = stated_crs(request.crs_after, "--crs-after")
    info = inspect_rasters(request.inputs[1:], request.allow_ungeoreferenced, crs, request.overlaps)
    if (info.grid.crs is None) != (first.grid.crs is None):
        without = info if info.grid.crs is None else first
        raise PairCrs(f"{without.path} has no CRS, the other date has one: they cannot be laid over each other.")
    window, share = common_window(first, info)
    second = SecondDate(info, _second_bands(request, first, info, bands, card), share)
    _warn_of_gsd(first, info, report)
    if first.path.samefile(info.path):
        report.warn(
            "pair.same",
            f"Both dates are the same file, {info.path}: no change is to be expected.",
            "Choose another raster as the second date.",
        )
    return second, window


def common_window(first: RasterInfo, second: RasterInfo) -> tuple[Window, float]:
    """The pixels of the first raster around what both cover, and the share of its area that this is.

    Raises:
        PairNoOverlap: nothing is common.
    """
    grid = first.grid
    frame = shapely.box(0, 0, grid.width, grid.height)
    outline = outline_in(second.grid, grid)
    common = frame if outline is None else shapely.intersection(frame, outline)
    if common.area <= 0:
        raise PairNoOverlap(_no_overlap(first, second), _swapped_axes(first, second))
    left, top, right, bottom = common.bounds
    left, top = max(0, math.floor(left + SNAP)), max(0, math.floor(top + SNAP))
    right, bottom = min(grid.width, math.ceil(right - SNAP)), min(grid.height, math.ceil(bottom - SNAP))
    if right <= left or bottom <= top:
        raise PairNoOverlap(_no_overlap(first, second), _swapped_axes(first, second))
    return Window(left, top, right - left, bottom - top), float(common.area / frame.area)


def outline_in(grid: Grid, frame: Grid) -> shapely.Polygon | None:
    """The outline of ``grid`` in pixels of ``frame``, ``None`` where some of it has no place there."""
    along = np.linspace(0, 1, EDGE_POINTS)
    rows, cols = along * grid.height, along * grid.width
    top = exact_places(grid, frame, rows[:1], cols)[:, 0]
    right = exact_places(grid, frame, rows, cols[-1:])[:, :, 0]
    bottom = exact_places(grid, frame, rows[-1:], cols[::-1])[:, 0]
    left = exact_places(grid, frame, rows[::-1], cols[:1])[:, :, 0]
    places = np.concatenate([top, right, bottom, left], axis=1)
    if not np.isfinite(places).all():
        return None
    polygon = shapely.Polygon(places[::-1].T)
    return polygon if polygon.is_valid else shapely.make_valid(polygon)


def coarser_gsd_m(first: Grid, second: Grid) -> float | None:
    """The larger gsd of the two, metres, ``None`` without CRS."""
    known = [size for size in (gsd_m(first), gsd_m(second)) if size is not None]
    return max(known, default=None)


def _second_bands(
    request: JobRequest, first: RasterInfo, info: RasterInfo, bands: tuple[int, ...], card: ModelCard
) -> tuple[int, ...]:
    if request.bands_after is not None:
        return map_bands(info, card, request.bands_after)
    is_alike = info.band_count == first.band_count and info.band_names == first.band_names
    try:
        return map_bands(info, card, bands if request.bands is not None and is_alike else None)
    except BandsMismatch as error:
        raise BandsMismatch(error.what, "Name the bands of the second date with --bands-after.") from error


def _warn_of_gsd(first: RasterInfo, second: RasterInfo, report: Report) -> None:
    sizes = gsd_m(first.grid), gsd_m(second.grid)
    if sizes[0] is None or sizes[1] is None:
        return
    ratio = max(sizes[0] / sizes[1], sizes[1] / sizes[0])
    if ratio > GSD_RATIO:
        report.warn(
            "pair.gsd",
            f"The dates have pixels of {sizes[0]:.3g} m and {sizes[1]:.3g} m, {ratio:.1f} times apart: "
            "what only one of them can show looks like change.",
            "Choose dates of more similar resolution, or predict at the coarser one (--gsd METRES).",
        )


def _no_overlap(first: RasterInfo, second: RasterInfo) -> str:
    shown = []
    for info in (first, second):
        bounds = ", ".join(f"{value:.10g}" for value in info.grid.bounds())
        shown.append(f"{info.path} covers {bounds} ({crs_name(info.grid.crs)})")
    return f"The dates have no common area: {'; '.join(shown)}."


def _swapped_axes(first: RasterInfo, second: RasterInfo) -> str:
    """A better advice where x and y of one raster seem exchanged, else empty."""
    for info, other in ((second, first), (first, second)):
        a, b, c, d, e, f = tuple(info.grid.transform)[:6]
        swapped = Grid(info.grid.width, info.grid.height, Affine(d, e, f, a, b, c), info.grid.crs)
        outline = outline_in(swapped, other.grid)
        if outline is not None and outline.intersects(shapely.box(0, 0, other.grid.width, other.grid.height)):
            return f"The axes of {info.path} seem swapped (y before x): write it again with x (longitude) first."
    return ""
