"""A raster as it is taught on: chosen bands, on the grid and in the tiles of a run of the taught model."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..errors import BandsMismatch, ExtentOutside, RasterPalette
from ..geo.grid import Grid, Window, extent_window
from ..geo.ground import gsd_m
from ..geo.stated_crs import stated_crs
from ..raster.source import Source, prediction_grid
from ..raster.vetting import RasterInfo
from ..tiles.plan import Axis, TilePlan, plan_tiles
from .graphs.filter_graph import MIXES
from .request import TeachRequest

TILE, OVERLAP = 512, 64
WIDE_TILES = ((64, 128), (16, 256))
"""Bands from which tiles are smaller, and their side: a chip of many bands is large."""
SAMPLES, SAMPLE_SIDE = 8, 48
"""Windows along each axis, and their side, from which the statistics of the bands are taken."""

Doubles = NDArray[np.float64]
Ints = NDArray[np.int64]


def tile_sides(bands: int) -> tuple[int, int]:
    """Side and overlap of tiles for so many bands."""
    side = next((side for least, side in WIDE_TILES if bands > least), TILE)
    return side, side * OVERLAP // TILE


@dataclass(frozen=True)
class RasterView:
    """One of the rasters.

    Attributes:
        info: of the file.
        bands: 1-based, that are used.
        gsd: metres that a pixel of the model has; ``None``: the raster's own pixels.
    """

    info: RasterInfo
    bands: tuple[int, ...]
    gsd: float | None

    @cached_property
    def grid(self) -> Grid:
        """The grid that a run of the whole raster predicts."""
        return prediction_grid(self.info.grid, gsd_m(self.info.grid), self.gsd)

    @cached_property
    def plan(self) -> TilePlan:
        """Tiles of a run of the whole raster."""
        return plan_tiles(self.grid.height, self.grid.width, *tile_sides(len(self.bands)))

    @cached_property
    def key(self) -> tuple[Any, ...]:
        """The file as it is now, and how it is seen."""
        return (*file_key(str(self.info.path)), self.bands, self.gsd)

    def source(self, grid: Grid | None = None) -> Source:
        """The raster opened on its grid, or on a window of it."""
        return Source(self.info, self.bands, grid or self.grid)

    def tiles_of(self, rows: Ints, cols: Ints) -> Ints:
        """The index of the tile in whose middle each pixel lies most nearly."""
        found: Ints = _nearest(self.plan.rows, rows) * self.plan.cols.count + _nearest(self.plan.cols, cols)
        return found


def file_key(path: str) -> tuple[str, int, int]:
    """A file's name, size and time of change."""
    status = os.stat(path)
    return path, status.st_size, status.st_mtime_ns


def _nearest(axis: Axis, places: Ints) -> Ints:
    """The index of the tile whose middle is nearest."""
    if axis.count == 1:
        return np.zeros(len(places), dtype=np.int64)
    last = axis.count - 1
    guess = np.clip((places - axis.tile // 2 + axis.stride // 2) // axis.stride, 0, last)
    middle = axis.start(last) + axis.tile / 2
    before = axis.start(last - 1) + axis.tile / 2
    return np.where(np.abs(places - middle) <= np.abs(places - before), last, np.minimum(guess, last - 1))


def band_statistics(view: RasterView) -> tuple[Doubles, Doubles, Doubles]:
    """Mean, deviation and covariance of the bands, from small windows all over the raster."""
    count, total, products = 0, np.zeros(len(view.bands)), np.zeros((len(view.bands),) * 2)
    with view.source() as source:
        for pixels in _samples(source, view.grid):
            count += pixels.shape[1]
            total += pixels.sum(axis=1)
            products += pixels @ pixels.T
    if count < 2:
        return np.zeros(len(view.bands)), np.ones(len(view.bands)), np.eye(len(view.bands))
    mean = total / count
    covariance = products / count - np.outer(mean, mean)
    deviation = np.sqrt(np.maximum(np.diag(covariance), 0))
    return mean, np.where(deviation > 1e-9 * np.maximum(np.abs(mean), 1), deviation, 1.0), covariance


def _samples(source: Source, grid: Grid) -> Iterator[Doubles]:
    """Valid pixels ``(band, n)`` of the windows."""
    for top in _starts(grid.height):
        for left in _starts(grid.width):
            height, width = min(SAMPLE_SIDE, grid.height - top), min(SAMPLE_SIDE, grid.width - left)
            if source.is_empty(top, left, height, width):
                continue
            pixels, valid = source.read(top, left, height, width)
            if valid.any():
                yield pixels[:, valid].astype(np.float64)


def _starts(length: int) -> list[int]:
    last = max(length - SAMPLE_SIDE, 0)
    return sorted({round(last * share) for share in (np.arange(SAMPLES) + 0.5) / SAMPLES})


def chosen_bands(infos: list[RasterInfo], asked: tuple[int, ...] | None) -> tuple[int, ...]:
    """The bands that are used, the same of every raster.

    Raises:
        BandsMismatch: a raster has other bands.
        RasterPalette: a band's values stand for colours.
    """
    first = infos[0]
    usable = tuple(band for band in range(1, first.band_count + 1) if band not in first.alpha_bands)
    bands = asked or usable
    if len(bands) > 256 or not bands or any(not 1 <= band <= first.band_count for band in bands):
        raise BandsMismatch(
            f"{first.path} has {first.band_count} bands; 1 to 256 of them can be taught with, asked for were "
            f"{','.join(map(str, bands[:12]))}.",
            "Choose the bands: --bands 1,2,3.",
        )
    for info in infos:
        if info.band_count != first.band_count or info.dtypes != first.dtypes:
            raise BandsMismatch(
                f"{info.path} has {info.band_count} bands of type {info.dtype}, {first.path} has {first.band_count} "
                f"of type {first.dtype}.",
                "Teach with rasters of the same bands and pixel type.",
            )
        for band in bands:
            if band in info.palette_bands:
                raise RasterPalette(
                    f"{info.path} is a palette image: band {band} holds numbers of colours, no values for a model."
                )
    return bands


def mixes(covariance: Doubles, std: Doubles) -> NDArray[np.float32]:
    """The principal components of the standardised bands, ``(mix, band)``, each with the variance one."""
    correlation = covariance / np.outer(std, std)
    values, vectors = np.linalg.eigh(correlation)
    values, vectors = values[::-1][:MIXES], vectors[:, ::-1][:, :MIXES]
    signs = np.sign(vectors[np.abs(vectors).argmax(axis=0), np.arange(vectors.shape[1])])
    found: NDArray[np.float32] = ((vectors * signs) / np.sqrt(np.maximum(values, 1e-6))).T.astype(np.float32)
    return found


def request_window(view: RasterView, request: TeachRequest) -> Window:
    """The window of a raster that a request asks for: its extent, or all."""
    grid = view.grid
    if request.extent is None:
        return Window(0, 0, grid.width, grid.height)
    return extent_window(grid, request.extent, stated_crs(request.extent_crs, "extent_crs"))


def example_windows(views: list[RasterView], request: TeachRequest) -> list[Window | None] | None:
    """The window of each raster in which examples count, of no pixel where the extent lies beside it.

    ``None``: all of them count.
    """
    if request.extent is None or request.action in ("map", "places"):
        return None
    found: list[Window | None] = []
    crs = stated_crs(request.extent_crs, "extent_crs")
    problems = []
    for view in views:
        try:
            found.append(extent_window(view.grid, request.extent, crs))
        except ExtentOutside as error:
            problems.append(error)
            found.append(Window(0, 0, 0, 0))
    if len(problems) == len(views):
        raise problems[0]
    return found
