"""An open raster seen on any grid: another CRS, turned, shifted. Part of the raster door (``raster``).

Where pixels get larger the raster is first averaged to about the grid's pixel size (``Source``), then interpolated
linearly at the place of each pixel. Invalid pixels have no weight, and a pixel is valid when at least half of its
weight is, as in ``raster.resampling``; what lies outside the raster is invalid. A pixel is the same bits in each
window.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..geo.grid import Grid
from ..geo.warping import Warp, shrink_factors, warp_between
from .base import Read
from .resampling import HALF
from .source import Source
from .vetting import RasterInfo

SHRINK_FROM = 1.25
"""Factor from which pixels are averaged before they are interpolated."""
READ_AT_ONCE = 4_000_000
"""Most pixels that are read for one step. A window that lies slanting over more is done in parts."""


class WarpedSource:
    """Windows of the mapped bands of a raster on ``grid``.

    Reads as ``Source`` does. Use it in one thread.

    Args:
        info: from ``inspect_raster``.
        bands: 1-based bands to read.
        grid: any grid.
    """

    def __init__(self, info: RasterInfo, bands: tuple[int, ...], grid: Grid) -> None:
        self.info, self.bands, self.grid = info, bands, grid
        cols, rows = shrink_factors(grid, info.grid)
        factors = (cols if cols > SHRINK_FROM else 1.0, rows if rows > SHRINK_FROM else 1.0)
        self._source = Source(info, bands, info.grid if factors == (1.0, 1.0) else info.grid.resampled(*factors))
        self._warp: Warp = warp_between(grid, self._source.grid)

    @property
    def dtype(self) -> np.dtype[Any]:
        """The pixel type that ``read`` returns."""
        return self._source.dtype

    def read(self, row_off: int, col_off: int, height: int, width: int) -> Read:
        """Pixels ``(band, row, col)`` of type ``dtype`` and valid mask ``(row, col)`` of a window of the grid.

        Raises:
            RasterDamaged: the file cannot be decoded there.
        """
        rows, cols = self._warp.places(row_off, col_off, height, width)
        return self._sample(rows - 0.5, cols - 0.5)

    def _sample(self, rows: NDArray[np.float64], cols: NDArray[np.float64]) -> Read:
        """Pixels at places ``(row, col)`` counted from the centre of the first pixel."""
        source = self._source.grid
        inside = (rows > -1) & (rows < source.height) & (cols > -1) & (cols < source.width)
        if not inside.any():
            return np.zeros((len(self.bands), *rows.shape), self.dtype), np.zeros(rows.shape, dtype=bool)
        first = [max(0, int(np.floor(axis[inside].min()))) for axis in (rows, cols)]
        sizes = source.height, source.width
        stop = [min(size, int(np.floor(axis[inside].max())) + 2) for axis, size in zip((rows, cols), sizes)]
        shape = stop[0] - first[0], stop[1] - first[1]
        if shape[0] * shape[1] > READ_AT_ONCE and max(rows.shape) > 1:
            return self._sample_halves(rows, cols)
        pixels, valid = self._source.read(first[0], first[1], *shape)
        with np.errstate(invalid="ignore"):
            down = np.where(inside, rows - first[0], -2.0)
            right = np.where(inside, cols - first[1], -2.0)
        return interpolated(pixels, valid, down, right)

    def _sample_halves(self, rows: NDArray[np.float64], cols: NDArray[np.float64]) -> Read:
        axis = 0 if rows.shape[0] >= rows.shape[1] else 1
        middle = rows.shape[axis] // 2
        parts = zip(np.split(rows, [middle], axis), np.split(cols, [middle], axis))
        read = [self._sample(*part) for part in parts]
        return (
            np.concatenate([pixels for pixels, _ in read], axis=axis + 1),
            np.concatenate([valid for _, valid in read], axis=axis),
        )

    def is_empty(self, row_off: int, col_off: int, height: int, width: int) -> bool:
        """True only if it is certain, without decoding, that the window holds no valid pixel."""
        span = self._warp.span(row_off, col_off, height, width)
        if span is None:
            return False
        source = self._source.grid
        top, left = (max(0, int(np.floor(value)) - 1) for value in span[0])
        bottom, right = min(source.height, int(span[1][0]) + 2), min(source.width, int(span[1][1]) + 2)
        if top >= bottom or left >= right:
            return True
        return self._source.is_empty(top, left, bottom - top, right - left)

    def close(self) -> None:
        """Close the file."""
        self._source.close()


def interpolated(
    pixels: NDArray[Any], valid: NDArray[np.bool_], rows: NDArray[np.float64], cols: NDArray[np.float64]
) -> Read:
    """Linear interpolation between pixel centres.

    The pixel type is kept, integers rounded.

    Args:
        pixels: ``(band, row, col)``; those not valid may hold anything.
        valid: ``(row, col)``.
        rows: places ``(row, col)``, 0 at the centre of the first pixel; beyond the array nothing is valid.
        cols: the same along columns.

    Returns:
        Pixels ``(band, row, col)`` at the places, 0 where not valid, and their mask.
    """
    work = np.dtype(np.float32 if pixels.dtype.itemsize <= 2 or pixels.dtype == np.float32 else np.float64)
    height, width = valid.shape
    # A frame of invalid pixels around the array: taps beyond it land there.
    framed = np.zeros((len(pixels), height + 2, width + 2), dtype=work)
    framed[:, 1:-1, 1:-1] = np.where(valid, pixels, 0)
    missing = np.ones((height + 2, width + 2), dtype=work)
    missing[1:-1, 1:-1] = ~valid
    row, row_share = _tap(rows, height, work)
    col, col_share = _tap(cols, width, work)
    flat, gone = framed.reshape(len(pixels), -1), missing.ravel()
    result, lost = np.zeros((len(pixels), *rows.shape), dtype=work), np.zeros(rows.shape, dtype=work)
    for down, row_weight in ((0, 1 - row_share), (1, row_share)):
        for right, col_weight in ((0, 1 - col_share), (1, col_share)):
            index, weight = (row + down) * (width + 2) + col + right, row_weight * col_weight
            lost += gone[index] * weight
            for band, values in enumerate(flat):
                result[band] += values[index] * weight
    kept = lost <= HALF
    result /= np.where(kept, 1 - lost, 1)
    result[:, ~kept] = 0
    if pixels.dtype.kind in "iu":
        limits = np.iinfo(pixels.dtype)
        result = np.clip(np.rint(result), limits.min, limits.max)
    return result.astype(pixels.dtype, copy=False), kept


def _tap(places: NDArray[np.float64], size: int, work: np.dtype[Any]) -> tuple[NDArray[np.int64], NDArray[Any]]:
    """The framed pixel before each place, and the share of the next."""
    within = np.clip(places, -1, size)
    before = np.minimum(np.floor(within), size - 1).astype(np.int64)
    return before + 1, (within - before).astype(work)
