"""A stretch: a raster's values to 0..255, between fixed values or percentiles of the whole raster, never of a tile.

For models made for 8-bit pixels where the raster has another type. Percentiles of a band are order statistics of its
valid pixels, exact for whole numbers and float32; float64 is taken as float32 (relative 6e-8, and within its range).
They come from counts of the values' upper and lower 16 bits, so memory is a few megabytes whatever the raster's size:
one pass over the raster for pixels of 8 or 16 bits, two for larger ones.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Callable

import numpy as np
from numpy.typing import NDArray

from ...cancellation import NEVER, Cancellation
from ...errors import ArgumentsInvalid
from ..base import PixelSource
from .choice import BandValues

HALF_KEY = 16
BINS = 1 << HALF_KEY
SIGN = np.uint32(1 << 31)
FLOAT32_MAX = float(np.finfo(np.float32).max)
WINDOW = 2048
"""Side in pixels of what is read at once. Whole blocks of the file where they are smaller."""


@dataclass(frozen=True)
class Stretch:
    """Values of each band that become 0 and 255, in the pixels that ``Source.read`` returns."""

    low: tuple[float, ...]
    high: tuple[float, ...]

    def apply(self, pixels: NDArray[Any]) -> NDArray[np.float32]:
        """``(band, row, col)`` or ``(n, band, row, col)`` to float32: linear from low to high, clipped to 0..255.

        Where a band has a single value, that becomes 0. NaN stays NaN.
        """
        low = np.array(self.low)[:, None, None]
        width = np.array(self.high)[:, None, None] - low
        scale = np.where(width > 0, 255.0 / np.where(width > 0, width, 1.0), 255.0)
        work = np.float32 if pixels.dtype.itemsize <= 2 else np.float64
        with np.errstate(over="ignore"):
            stretched = (pixels - low.astype(work)) * scale.astype(work)
        clipped: NDArray[np.float32] = np.clip(stretched, 0, 255).astype(np.float32, copy=False)
        return clipped


def stretch_of(values: Sequence[BandValues], source: PixelSource, cancellation: Cancellation) -> Stretch:
    """The stretch of a run.

    Args:
        values: of the raster, or of both dates.
        source: the open raster on the grid that will be predicted.
        cancellation: asked while percentiles are counted.

    Raises:
        RasterDamaged, Cancelled: as ``percentile_stretch``.
    """
    if values[0].percentiles is not None:
        return percentile_stretch(source, *values[0].percentiles, cancellation)
    ranges = [pair for entry in values for pair in entry.ranges]
    return Stretch(tuple(low for low, _ in ranges), tuple(high for _, high in ranges))


def percentile_stretch(
    source: PixelSource,
    low: float,
    high: float,
    cancellation: Cancellation = NEVER,
    on_rows: Callable[[int, int], None] = lambda done, total: None,
) -> Stretch:
    """The stretch between two percentiles of the valid pixels of the whole grid, band by band.

    A percentile is the smallest value that at least that share of the pixels does not exceed (``inverted_cdf`` of
    ``numpy.percentile``). Windows without data are skipped; a band without any valid pixel gets 0 and 1.

    Args:
        source: the open raster on the grid that will be predicted.
        low: percentile that becomes 0, for instance 2.
        high: percentile that becomes 255, for instance 98.
        cancellation: asked once a window.
        on_rows: told the rows done and in all, over all passes.

    Raises:
        ArgumentsInvalid: not ``0 <= low < high <= 100``.
        RasterDamaged: the file cannot be decoded somewhere.
        Cancelled: as asked.
    """
    if not 0 <= low < high <= 100:
        raise ArgumentsInvalid(f"The stretch {low:g},{high:g} does not fit: 0 <= low < high <= 100 is needed.")
    is_short = source.dtype.itemsize <= 2
    passes = _Passes(source, 1 if is_short else 2, cancellation, on_rows)
    counts = np.zeros((len(source.bands), BINS), dtype=np.int64)
    for keys in passes.run():
        for band, values in enumerate(keys):
            counts[band] += np.bincount(values >> np.uint32(HALF_KEY), minlength=BINS)
    ranks = [_ranks(int(total), low, high) for total in counts.sum(axis=1)]
    found = [[_locate(counts[band], rank) for rank in pair] for band, pair in enumerate(ranks)]
    if is_short:
        keys_found = [[upper << HALF_KEY for upper, _ in pair] for pair in found]
    else:
        keys_found = _refine(passes, found)
    values_found = [_values(np.array(pair, dtype=np.uint32), source.dtype) for pair in keys_found]
    ends = [pair if counts[band].any() else (0.0, 1.0) for band, pair in enumerate(values_found)]
    return Stretch(tuple(pair[0] for pair in ends), tuple(pair[1] for pair in ends))


def _refine(passes: _Passes, found: list[list[tuple[int, int]]]) -> list[list[int]]:
    """Whole keys: a second pass counts the lower bits of the pixels that share the upper bits found in the first."""
    lower = np.zeros((len(found), 2, BINS), dtype=np.int64)
    for keys in passes.run():
        for band, values in enumerate(keys):
            upper = values >> np.uint32(HALF_KEY)
            for end, (wanted, _) in enumerate(found[band]):
                near = values[upper == wanted] & np.uint32(BINS - 1)
                lower[band, end] += np.bincount(near, minlength=BINS)
    return [
        [(upper << HALF_KEY) + _locate(lower[band, end], rank)[0] for end, (upper, rank) in enumerate(pair)]
        for band, pair in enumerate(found)
    ]


def _ranks(total: int, low: float, high: float) -> tuple[int, int]:
    """Return the ranks, from 0, of the two percentiles among ``total`` sorted pixels."""
    first, last = (min(max(int(np.ceil(total * share / 100)) - 1, 0), max(total - 1, 0)) for share in (low, high))
    return first, last


def _locate(counts: NDArray[np.int64], rank: int) -> tuple[int, int]:
    """The bin that holds the pixel ``rank``, and its rank within that bin."""
    below = np.cumsum(counts)
    position = min(int(np.searchsorted(below, rank, side="right")), BINS - 1)
    return position, rank - int(below[position] - counts[position])


def _keys(values: NDArray[Any]) -> NDArray[np.uint32]:
    """32 bits each that order as the values do. 8 and 16 bits fill the upper half."""
    kind = values.dtype
    if kind.kind == "f":
        if kind == np.float64:
            values = np.clip(values, -FLOAT32_MAX, FLOAT32_MAX)
        # Adding zero makes -0 and 0 the same key.
        bits = (values.astype(np.float32, copy=False) + np.float32(0)).view(np.uint32)
        return np.where(bits & SIGN, ~bits, bits | SIGN)
    if kind.itemsize <= 2:
        shift = 1 << 15 if kind.kind == "i" else 0
        return (values.astype(np.int32) + shift).astype(np.uint32) << np.uint32(HALF_KEY)
    return values.view(np.uint32) ^ SIGN if kind.kind == "i" else values


def _values(keys: NDArray[np.uint32], kind: np.dtype[Any]) -> tuple[float, float]:
    """The two values that have these keys."""
    plain: NDArray[Any]
    if kind.kind == "f":
        plain = np.where(keys & SIGN, keys & ~SIGN, ~keys).astype(np.uint32).view(np.float32)
    elif kind.itemsize <= 2:
        plain = (keys >> np.uint32(HALF_KEY)).astype(np.int64) - (1 << 15 if kind.kind == "i" else 0)
    else:
        plain = (keys ^ SIGN).view(np.int32) if kind.kind == "i" else keys
    return float(plain[0]), float(plain[1])


@dataclass
class _Passes:
    """Goes over all valid pixels, window by window."""

    source: PixelSource
    count: int
    cancellation: Cancellation
    on_rows: Callable[[int, int], None]
    done: int = 0

    def run(self) -> Iterator[list[NDArray[np.uint32]]]:
        """One pass: for each window with data the keys of its valid pixels, a flat array a band."""
        height, width = self.source.grid.height, self.source.grid.width
        tops, lefts = _starts(self.source, 0, height), _starts(self.source, 1, width)
        for top, bottom in zip(tops, [*tops[1:], height]):
            is_bare = self.source.empty_rows(top, bottom - top)
            for left, right in [] if is_bare else zip(lefts, [*lefts[1:], width]):
                self.cancellation.check()
                if self.source.is_empty(top, left, bottom - top, right - left):
                    continue
                pixels, valid = self.source.read(top, left, bottom - top, right - left)
                if valid.any():
                    yield [_keys(band[valid]) for band in pixels]
            self.done += bottom - top
            self.on_rows(self.done, self.count * height)


def _starts(source: PixelSource, axis: int, length: int) -> list[int]:
    """Return the starts of windows along an axis, at blocks of the file where possible, so that each is decoded
    once.
    """
    shape = source.block_shape
    block = 1 if shape is None or shape[axis] > 2 * WINDOW else shape[axis]
    step = block * max(1, WINDOW // block)
    shift = int(source.file_offset[axis]) % block if shape is not None else 0
    return [max(0, start) for start in range(-shift, length, step)]
