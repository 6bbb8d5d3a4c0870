"""Reads windows of a source raster with their valid mask: one of the three doors for I/O.

``raster.vetting`` opens and vets, ``raster.bands`` chooses bands, ``raster.validity`` tells valid pixels,
``raster.pixel_file`` reads a file and ``raster.mosaic`` many as one, ``raster.resampling`` changes the gsd and
``raster.sparse`` knows what was never written; their public names are here.
Bands are 1-based as in GDAL; windows are pixels of the grid that is read (``Source.grid``), which is the raster's own
or, resampled on the fly, the model's.
"""

from __future__ import annotations

import math
from types import TracebackType
from typing import Any

import numpy as np

from ..errors import RasterTooLarge
from ..geo.grid import Grid
from ..geo.ground import axis_gsds_m
from .bands import map_bands
from .base import Read
from .mosaic.files import open_pixels
from .resampling import ResampledAxis, resample
from .vetting import DRIVERS, RasterInfo, environment, inspect_raster

__all__ = ["DRIVERS", "RasterInfo", "Source", "environment", "inspect_raster", "map_bands", "prediction_grid"]

MAX_SIDE, MAX_PIXELS = 2**24, 4e12
"""Pixels of a resampled grid: planning more takes minutes, and no disk holds the answer."""
MOST_JOINED = 4096
"""Pixels of the raster along a side of one that is predicted."""
NATIVE_TOLERANCE = 0.05
"""Relative difference of gsd below which the raster's own pixels are kept, along each axis."""
ALIGNED = 1e-4
"""Pixels by which a grid of the raster's own pixels may miss them, from rounding in its transform."""
RESAMPLED_AT_ONCE = 64 * 1024 * 1024
"""Bytes of source pixels that are read for one step of resampling, whatever the factor."""


def prediction_grid(window_grid: Grid, own_gsd_m: float | None, wanted_gsd_m: float | None) -> Grid:
    """The grid that is predicted: pixels of ``wanted_gsd_m`` true metres along both axes.

    Models learn from pixels that are square on the ground. Pixels in degrees at 60 north are half as wide as they are
    high, so columns and rows get a factor each, from the ground size of a pixel step at the middle of the grid. An axis
    within 5 % of what is wanted keeps the raster's own pixels.

    Args:
        window_grid: the raster's pixels that are asked for.
        own_gsd_m: their gsd as reported; ``None``: unknown, nothing is resampled.
        wanted_gsd_m: the gsd to predict at; ``None``: the raster's own pixels.
    """
    sizes = axis_gsds_m(window_grid)
    if own_gsd_m is None or wanted_gsd_m is None or sizes is None:
        return window_grid
    factors = [wanted_gsd_m / size for size in sizes]
    col, row = (1.0 if math.isclose(factor, 1.0, rel_tol=NATIVE_TOLERANCE) else factor for factor in factors)
    if col == row == 1.0:
        return window_grid
    width, height = window_grid.width / col, window_grid.height / row
    if max(width, height) > MAX_SIDE or width * height > MAX_PIXELS:
        raise RasterTooLarge(
            f"At {wanted_gsd_m:g} m a pixel the area has {width:.3g} x {height:.3g} pixels; "
            f"more than {MAX_SIDE:.3g} along a side or {MAX_PIXELS:.3g} in all are not predicted.",
            "Choose a coarser --gsd (native: the raster's own pixels), or a smaller extent.",
        )
    if max(col, row) > MOST_JOINED:
        raise RasterTooLarge(
            f"At {wanted_gsd_m:g} m a pixel, one pixel stands for {max(col, row):.3g} of the raster's along a side; "
            f"more than {MOST_JOINED} are not averaged.",
            "Choose a finer --gsd (native: the raster's own pixels).",
        )
    return window_grid.resampled(col, row)


def resampled_axes(whole: Grid, part: Grid) -> tuple[ResampledAxis, ResampledAxis]:
    """Rows and columns of ``part`` in pixels of ``whole``.

    Raises:
        ValueError: ``part`` is turned or sheared against ``whole``.
    """
    relative = ~whole.transform * part.transform
    if abs(relative.b) * part.height > ALIGNED or abs(relative.d) * part.width > ALIGNED:
        raise ValueError("a grid can be cut and resampled from another, not turned")
    return (
        _axis(relative.e, relative.f, part.height, whole.height),
        _axis(relative.a, relative.c, part.width, whole.width),
    )


def _axis(factor: float, offset: float, count: int, length: int) -> ResampledAxis:
    if abs(factor - 1) * count < ALIGNED:
        factor = 1.0
    if abs(offset - round(offset)) < ALIGNED:
        offset = float(round(offset))
    return ResampledAxis(factor, offset, length)


class Source:
    """An open raster seen on ``grid``: windows of the mapped bands with their valid mask. Use it in one thread.

    A pixel of the file is valid when every mapped band is: not nodata, not masked, not transparent, finite. Where the
    grid is resampled, a pixel is valid when at least half of its weight is (see ``raster.resampling``).

    Args:
        info: from ``inspect_raster``.
        bands: 1-based bands to read.
        grid: the raster's own grid, a window of it, or one resampled from that (``Grid.resampled``).
    """

    def __init__(self, info: RasterInfo, bands: tuple[int, ...], grid: Grid) -> None:
        self.info, self.bands, self.grid = info, bands, grid
        self._rows, self._cols = resampled_axes(info.grid, grid)
        self._is_native = self._rows.is_same and self._cols.is_same
        self._file = open_pixels(info, bands)
        scaling = {band: (scale, offset) for band, scale, offset in info.scaling}
        self._scales = np.array([scaling.get(band, (1.0, 0.0))[0] for band in bands])
        self._offsets = np.array([scaling.get(band, (1.0, 0.0))[1] for band in bands])
        self._is_scaled = bool((self._scales != 1).any() or (self._offsets != 0).any())

    @property
    def dtype(self) -> np.dtype[Any]:
        """The pixel type that ``read`` returns: the bands' own, or float32 where they have a scale or offset."""
        return np.dtype(np.float32) if self._is_scaled else self._file.dtype

    @property
    def block_shape(self) -> tuple[int, int] | None:
        """Rows and columns of the file's blocks where the grid has the file's pixels, else ``None``."""
        return self._file.block_shape if self._is_native else None

    @property
    def file_offset(self) -> tuple[float, float]:
        """Row and column of the file at which the grid begins."""
        return self._rows.offset, self._cols.offset

    def read(self, row_off: int, col_off: int, height: int, width: int) -> Read:
        """Pixels ``(band, row, col)`` of type ``dtype`` and valid mask ``(row, col)`` of a window inside the grid.

        A band's GDAL scale and offset are applied once. Pixels that are not valid may hold anything.

        Raises:
            RasterDamaged: the file cannot be decoded there.
        """
        if self._is_native:
            shift = int(self._rows.offset), int(self._cols.offset)
            pixels, valid = self._file.read(row_off + shift[0], col_off + shift[1], height, width)
        else:
            pixels, valid = self._read_resampled(row_off, col_off, height, width)
        if self._is_scaled:
            with np.errstate(over="ignore", invalid="ignore"):
                scaled = pixels * self._scales[:, None, None] + self._offsets[:, None, None]
                pixels = scaled.astype(np.float32)
            valid &= np.isfinite(pixels).all(axis=0)
        return pixels, valid

    def _read_resampled(self, row_off: int, col_off: int, height: int, width: int) -> Read:
        pixels = np.empty((len(self.bands), height, width), dtype=self._file.dtype)
        valid = np.empty((height, width), dtype=bool)
        per_pixel = max(1.0, self._rows.factor) * max(1.0, self._cols.factor) * len(self.bands) * 8
        cols = max(1, min(width, int(RESAMPLED_AT_ONCE / per_pixel)))
        rows = max(1, min(height, int(RESAMPLED_AT_ONCE / per_pixel / cols)))
        for top in range(0, height, rows):
            for left in range(0, width, cols):
                part = (slice(top, min(top + rows, height)), slice(left, min(left + cols, width)))
                at = (row_off + part[0].start, row_off + part[0].stop, col_off + part[1].start, col_off + part[1].stop)
                pixels[:, part[0], part[1]], valid[part] = self._resample_part(*at)
        return pixels, valid

    def _resample_part(self, top: int, bottom: int, left: int, right: int) -> Read:
        first_row, stop_row = self._rows.source_span(top, bottom)
        first_col, stop_col = self._cols.source_span(left, right)
        pixels, valid = self._file.read(first_row, first_col, stop_row - first_row, stop_col - first_col)
        rows, row_weights = self._rows.taps(top, bottom)
        cols, col_weights = self._cols.taps(left, right)
        # A tap outside the span has no weight; it only must not point outside.
        rows = np.clip(rows - first_row, 0, stop_row - first_row - 1)
        cols = np.clip(cols - first_col, 0, stop_col - first_col - 1)
        return resample(pixels, valid, (rows, row_weights), (cols, col_weights))

    def is_empty(self, row_off: int, col_off: int, height: int, width: int) -> bool:
        """True only if it is certain, without decoding, that the window holds no valid pixel.

        That is so in a sparse GeoTIFF where none of the window's blocks was ever written and what GDAL fills in is
        nodata or transparent. False says nothing. Answers are kept per row of blocks: asking is cheap.
        """
        if not self._file.may_lack_blocks:
            return False
        if self._is_native:
            shift = int(self._rows.offset), int(self._cols.offset)
            return self._file.is_empty(row_off + shift[0], col_off + shift[1], height, width)
        top, bottom = self._rows.source_span(row_off, row_off + height)
        left, right = self._cols.source_span(col_off, col_off + width)
        top, left = max(0, top - 1), max(0, left - 1)  # one pixel more all around, against rounding
        bottom, right = min(self._rows.length, bottom + 1), min(self._cols.length, right + 1)
        return self._file.is_empty(top, left, bottom - top, right - left)

    def empty_rows(self, row_off: int, height: int) -> bool:
        """``is_empty`` for whole rows of the grid: one question for a row of tiles."""
        return self.is_empty(row_off, 0, height, self.grid.width)

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    def __enter__(self) -> Source:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
