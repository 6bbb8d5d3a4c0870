"""The fixed bank of filters that stands beside learned features: 43 maps of three bands. Needs numpy alone.

For B bands there are ``B + 4 * (2 * B + 4)`` maps: the bands; then at each of four scales the smoothed bands, their
Laplacians, and of the brightness (the mean of the bands) the size of the gradient, the roots of both eigenvalues of
the structure tensor and its coherence. Derivatives are multiplied by their scale, so that all have the units of the
bands. The two coarser scales are computed on means of 4 x 4 pixels and brought back by bilinear interpolation.
``filter_bank`` computes the same in torch; both read the kernels here. Pixels outside repeat the edge.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

FINE = (1.0, 2.0)
"""Standard deviations, in pixels, of the scales that are computed on every pixel."""
COARSE = (1.0, 2.0)
"""Standard deviations of the coarser scales, in blocks of ``BLOCK`` pixels."""
BLOCK = 4
TINY = 1e-8
"""Added below square roots and in divisions."""


def count(bands: int) -> int:
    """Number of maps of an image with so many bands."""
    return bands + (len(FINE) + len(COARSE)) * (2 * bands + 4)


def gaussian(sigma: float) -> Floats:
    """A normalised Gaussian cut at three standard deviations, an odd number of taps."""
    reach = int(np.ceil(3 * sigma))
    taps = np.exp(-0.5 * (np.arange(-reach, reach + 1) / sigma) ** 2)
    kernel: Floats = (taps / taps.sum()).astype(np.float32)
    return kernel


def filter_maps(image: Floats) -> Floats:
    """All maps of an image ``(band, row, col)``, ``(map, row, col)`` float32, in the order of the module's text."""
    image = image.astype(np.float32)
    rows, cols = image.shape[1:]
    maps = [image]
    maps += [_scale(image, sigma) for sigma in FINE]
    padded = np.pad(image, ((0, 0), (0, -rows % BLOCK), (0, -cols % BLOCK)), mode="edge")
    shape = (padded.shape[0], padded.shape[1] // BLOCK, BLOCK, padded.shape[2] // BLOCK, BLOCK)
    blocks = padded.reshape(shape).mean(axis=(2, 4))
    maps += [enlarged(_scale(blocks, sigma), BLOCK)[:, :rows, :cols] for sigma in COARSE]
    return np.concatenate(maps)


def _scale(image: Floats, sigma: float) -> Floats:
    """The ``2 * band + 4`` maps of one scale."""
    kernel = gaussian(sigma)
    smooth = blurred(image, kernel)
    brightness = smooth.mean(axis=0, keepdims=True)
    down, right = (_slope(brightness, axis) * np.float32(sigma) for axis in (1, 2))
    a, b, c = blurred(np.concatenate([right * right, right * down, down * down]), kernel)
    middle, spread = (a + c) / 2, np.sqrt(((a - c) / 2) ** 2 + b * b + np.float32(TINY))
    larger, smaller = middle + spread, np.maximum(middle - spread, 0)
    coherence = (larger - smaller) / (larger + smaller + np.float32(1e-4))
    tensor = np.stack([np.sqrt(larger), np.sqrt(smaller + np.float32(TINY)), coherence])
    size = np.sqrt(right * right + down * down + np.float32(TINY))
    return np.concatenate([smooth, _laplacian(smooth) * np.float32(sigma**2), size, tensor]).astype(np.float32)


def blurred(values: Floats, kernel: Floats) -> Floats:
    """Values ``(channel, row, col)`` weighted along both axes."""
    down, across = (banded(length, kernel) for length in values.shape[1:])
    found: Floats = np.matmul(down, np.matmul(values, across.T))
    return found


def banded(length: int, kernel: Floats) -> Floats:
    """The matrix that weights a column of values, those beyond the ends being as the last ones."""
    reach = len(kernel) // 2
    found = np.zeros((length, length), dtype=np.float32)
    rows = np.arange(length)
    for step, tap in enumerate(kernel):
        found[rows, np.clip(rows + step - reach, 0, length - 1)] += tap
    return found


def enlarged(values: Floats, times: int) -> Floats:
    """Each axis so many times as long, bilinear between the middles of values."""
    if times == 1:
        return values
    for axis in (1, 2):
        length = values.shape[axis]
        at = np.clip((np.arange(length * times) + 0.5) / times - 0.5, 0, length - 1)
        low = np.floor(at).astype(np.int64)
        shape = [1, 1, 1]
        shape[axis] = -1
        share = (at - low).astype(np.float32).reshape(shape)
        high = np.minimum(low + 1, length - 1)
        values = np.take(values, low, axis=axis) * (1 - share) + np.take(values, high, axis=axis) * share
    return values


def _neighbours(image: Floats, axis: int) -> tuple[Floats, Floats]:
    widths = [(0, 0), (0, 0), (0, 0)]
    widths[axis] = (1, 1)
    padded = np.pad(image, widths, mode="edge")
    length = image.shape[axis]
    before, after = (np.take(padded, range(start, start + length), axis=axis) for start in (0, 2))
    return before, after


def _slope(image: Floats, axis: int) -> Floats:
    """Central difference."""
    before, after = _neighbours(image, axis)
    slope: Floats = (after - before) * np.float32(0.5)
    return slope


def _laplacian(image: Floats) -> Floats:
    """Sum of the four neighbours less four times the pixel."""
    around = [part for axis in (1, 2) for part in _neighbours(image, axis)]
    sums: Floats = np.add.reduce(around) - np.float32(4) * image
    return sums
