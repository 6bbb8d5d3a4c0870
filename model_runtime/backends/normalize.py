"""Pixels to network input, as the model card says. Pure.

Values: ``((pixel / divide_by) - mean[band]) / std[band]``, which is ``pixel * gain - shift``. It is applied where the
network computes (``backends``), so chips travel in the raster's own dtype. Invalid pixels become the mean of the
training data first, so that what a nodata sentinel happens to be never reaches the network. A chip of two dates has the
bands of the first, then those of the second, each with the same mean and deviation.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..cards.card import ModelCard


def gain_and_shift(card: ModelCard) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """``(band, 1, 1)`` float32 each: a normalised pixel is ``pixel * gain - shift``."""
    mean, std = np.tile(card.mean, card.dates), np.tile(card.std, card.dates)
    gain = 1.0 / (card.divide_by * std)
    return gain.astype(np.float32)[:, None, None], (mean / std).astype(np.float32)[:, None, None]


def normalized(pixels: NDArray[Any], card: ModelCard) -> NDArray[np.float32]:
    """Network input of ``(..., band, row, col)`` pixels of any dtype, float32."""
    gain, shift = gain_and_shift(card)
    values = pixels.astype(np.float32)
    values *= gain
    values -= shift
    return values


def neutral_pixels(card: ModelCard, dtype: np.dtype[Any]) -> NDArray[Any]:
    """``(band, 1)`` pixel values that normalise to zero, the nearest ones of ``dtype``."""
    values = np.tile(card.mean, card.dates) * card.divide_by
    if dtype.kind in "iu":
        limits = np.iinfo(dtype)
        values = np.clip(np.rint(values), limits.min, limits.max)
    return values.astype(dtype)[:, None]


def fill_chip(pixels: NDArray[Any], valid: NDArray[np.bool_], card: ModelCard, shape: tuple[int, int]) -> NDArray[Any]:
    """A chip for the network in the raster's dtype: invalid pixels neutral, mirrored up to ``shape``.

    Args:
        pixels: ``(band, row, col)``; changed in place.
        valid: ``(row, col)``, True = usable.
        card: mean and scaling.
        shape: rows and columns of the result, at least those of the chip.

    Returns:
        ``(band, *shape)``.
    """
    if not valid.all():
        pixels[:, ~valid] = neutral_pixels(card, pixels.dtype)
    missing = (shape[0] - pixels.shape[1], shape[1] - pixels.shape[2])
    if missing == (0, 0):
        return pixels
    return np.pad(pixels, ((0, 0), (0, missing[0]), (0, missing[1])), mode="symmetric")
