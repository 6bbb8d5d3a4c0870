"""Resampling of pixels with a valid mask, each axis by its own factor. Pure.

GDAL's warper is not used for it: it takes one nodata value for all bands, lets NaN and infinity spread over the whole
kernel, and has one method for both axes. Here, along each axis: the mean over the pixel's width where pixels grow
(area-weighted, so no aliasing), linear interpolation between centres where they shrink. An invalid source pixel has no
weight at all: it neither changes nor invalidates its neighbours. A resampled pixel is valid when at least half of its
weight lies on valid source pixels, so that areas without data keep their size.

Which window is resampled does not matter: a pixel is the same bits in each window that holds it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

HALF = 0.5 + 1e-6
"""Largest invalid share of a valid pixel. The millionth is for rounding."""


@dataclass(frozen=True)
class ResampledAxis:
    """One axis: pixel ``i`` covers source pixels ``[offset + i * factor, offset + (i + 1) * factor)``.

    ``length`` is the number of source pixels; what lies beyond them has no weight.
    """

    factor: float
    offset: float
    length: int

    @property
    def is_same(self) -> bool:
        """True when pixels are those of the source, at most shifted."""
        return self.factor == 1 and self.offset == round(self.offset)

    def taps(self, start: int, stop: int) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
        """Source pixels ``(pixel, tap)`` of pixels ``[start, stop)``, and their weights, which sum to one."""
        pixels = np.arange(start, stop)
        if self.is_same:
            return (pixels + round(self.offset))[:, None], np.ones((len(pixels), 1))
        if self.factor > 1:
            low = np.clip(self.offset + pixels * self.factor, 0, self.length)
            high = np.clip(self.offset + (pixels + 1) * self.factor, 0, self.length)
            first = np.minimum(np.floor(low).astype(np.int64), self.length - 1)
            index = first[:, None] + np.arange(math.ceil(self.factor) + 1)
            weights = np.clip(np.minimum(high[:, None], index + 1) - np.maximum(low[:, None], index), 0, None)
            weights /= weights.sum(axis=1, keepdims=True)
        else:
            centre = np.clip(self.offset + (pixels + 0.5) * self.factor - 0.5, 0, self.length - 1)
            first = np.floor(centre).astype(np.int64)
            index = first[:, None] + np.arange(2)
            weights = np.stack([first + 1 - centre, centre - first], axis=1)
        return np.minimum(index, self.length - 1), weights

    def source_span(self, start: int, stop: int) -> tuple[int, int]:
        """Source pixels ``[first, stop)`` that pixels ``[start, stop)`` are made of."""
        if self.is_same:
            return start + round(self.offset), stop + round(self.offset)
        first, first_weights = self.taps(start, start + 1)
        last, last_weights = self.taps(stop - 1, stop)
        return int(first[first_weights > 0].min()), int(last[last_weights > 0].max()) + 1


def resample(
    pixels: NDArray[Any],
    valid: NDArray[np.bool_],
    rows: tuple[NDArray[np.int64], NDArray[np.float64]],
    cols: tuple[NDArray[np.int64], NDArray[np.float64]],
) -> tuple[NDArray[Any], NDArray[np.bool_]]:
    """Pixels ``(band, row, col)`` and valid mask ``(row, col)`` resampled.

    The pixel type is kept, integers rounded.

    Args:
        pixels: source pixels; those not valid may hold anything.
        valid: their mask.
        rows: taps and weights of the rows (``ResampledAxis.taps``), taps counted from the first row of ``pixels``.
        cols: the same of the columns.

    Returns:
        As documented above; pixels that are not valid are 0.
    """
    is_exact = pixels.dtype.itemsize <= 2 or pixels.dtype == np.float32
    work = np.dtype(np.float32 if is_exact else np.float64)
    values = pixels.astype(work)
    is_whole = bool(valid.all())
    if not is_whole:
        values[:, ~valid] = 0
    result = _weighted(values, rows, cols)
    kept = np.ones(result.shape[1:], dtype=bool)
    if not is_whole:
        # Summing what is lost, not what is there, gives exactly 0 where nothing is: the same bits as the short cut.
        lost = _weighted((~valid).astype(work)[None], rows, cols)[0]
        kept = lost <= HALF
        result /= np.where(kept, 1 - lost, 1)
        result[:, ~kept] = 0
    if pixels.dtype.kind in "iu":
        limits = np.iinfo(pixels.dtype)
        result = np.clip(np.rint(result), limits.min, limits.max)
    return result.astype(pixels.dtype, copy=False), kept


def _weighted(
    values: NDArray[Any],
    rows: tuple[NDArray[np.int64], NDArray[np.float64]],
    cols: tuple[NDArray[np.int64], NDArray[np.float64]],
) -> NDArray[Any]:
    """Weighted sums along rows, then columns.

    Tap by tap, so that every window sums in the same order.
    """
    for axis, (index, weights) in ((1, rows), (2, cols)):
        shape = (1, -1, 1) if axis == 1 else (1, 1, -1)
        shares = weights.astype(values.dtype)
        total = np.take(values, index[:, 0], axis=axis)
        total *= shares[:, 0].reshape(shape)
        for tap in range(1, index.shape[1]):
            if not shares[:, tap].any():
                continue
            part = np.take(values, index[:, tap], axis=axis)
            part *= shares[:, tap].reshape(shape)
            total += part
        values = total
    return values
