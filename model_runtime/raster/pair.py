"""Two rasters seen as one on a common grid: chips hold the bands of the first date, then those of the second.

A pixel is valid where both dates are. The first raster lies on the grid but for resampling; the second is warped to it.
"""

from __future__ import annotations

from types import TracebackType
from typing import Any

import numpy as np

from ..geo.grid import Grid
from .base import Read
from .source import ALIGNED, Source
from .vetting import RasterInfo
from .warped import WarpedSource


def open_on_grid(info: RasterInfo, bands: tuple[int, ...], grid: Grid) -> Source | WarpedSource:
    """A raster on any grid.

    Without interpolation of places where the grid is cut or resampled from its own.
    """
    return Source(info, bands, grid) if is_cut_from(grid, info.grid) else WarpedSource(info, bands, grid)


def is_cut_from(grid: Grid, whole: Grid) -> bool:
    """True if ``grid`` lies in ``whole``, not turned against it.

    The last pixel of a resampled one may stick out.
    """
    if grid.crs != whole.crs:
        return False
    relative = ~whole.transform * grid.transform
    if abs(relative.b) * grid.height > ALIGNED or abs(relative.d) * grid.width > ALIGNED:
        return False
    for factor, offset, count, length in (
        (relative.a, relative.c, grid.width, whole.width),
        (relative.e, relative.f, grid.height, whole.height),
    ):
        beyond = offset + factor * count - length
        slack = ALIGNED if abs(factor - 1) * count < ALIGNED else factor - ALIGNED
        if factor <= 0 or offset < -ALIGNED or beyond > slack:
            return False
    return True


class PairSource:
    """An open pair of rasters on ``grid``.

    Reads as ``Source`` does. Use it in one thread.

    Args:
        before: the first raster and its 1-based bands.
        after: the second raster and its bands, in the same order.
        grid: the common grid, cut or resampled from that of the first raster.
        after_grid: where the second raster is read for ``grid``: the same, or moved by a shift to be corrected.
    """

    def __init__(
        self,
        before: tuple[RasterInfo, tuple[int, ...]],
        after: tuple[RasterInfo, tuple[int, ...]],
        grid: Grid,
        after_grid: Grid | None = None,
    ) -> None:
        self.grid = grid
        self.bands = before[1] + after[1]
        self.before: Source | WarpedSource = Source(*before, grid)
        self._after = after
        self.after = open_on_grid(*after, after_grid or grid)

    @property
    def dtype(self) -> np.dtype[Any]:
        """The pixel type of both dates where they agree, else float32."""
        if self.before.dtype == self.after.dtype:
            return self.before.dtype
        return np.dtype(np.float32)

    @property
    def block_shape(self) -> None:
        """No blocks are common to two files."""
        return None

    @property
    def file_offset(self) -> tuple[float, float]:
        """Not known for two files."""
        return 0.0, 0.0

    def move_after(self, grid: Grid) -> None:
        """Read the second raster on another grid of the same size from now on."""
        moved = open_on_grid(*self._after, grid)
        self.after.close()
        self.after = moved

    def read_dates(self, row_off: int, col_off: int, height: int, width: int) -> tuple[Read, Read]:
        """Pixels and valid mask of a window for each date alone.

        See ``Source.read``.
        """
        window = (row_off, col_off, height, width)
        return self.before.read(*window), self.after.read(*window)

    def read(self, row_off: int, col_off: int, height: int, width: int) -> Read:
        """Pixels ``(2 * band, row, col)`` and the mask of what is valid in both.

        See ``Source.read``.
        """
        before, after = self.read_dates(row_off, col_off, height, width)
        pixels = np.concatenate([dates[0].astype(self.dtype, copy=False) for dates in (before, after)])
        return pixels, before[1] & after[1]

    def is_empty(self, row_off: int, col_off: int, height: int, width: int) -> bool:
        """True only if it is certain that one of the dates has no valid pixel in the window."""
        window = (row_off, col_off, height, width)
        return self.before.is_empty(*window) or self.after.is_empty(*window)

    def empty_rows(self, row_off: int, height: int) -> bool:
        """``is_empty`` for whole rows of the grid."""
        return self.is_empty(row_off, 0, height, self.grid.width)

    def close(self) -> None:
        """Close both files."""
        self.before.close()
        self.after.close()

    def __enter__(self) -> PairSource:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
