"""Pixels to network input, as the model card says. Pure.

Values: ``((pixel / divide_by) - mean[band]) / std[band]``. Invalid pixels and padding become 0, the mean of the
training data, so that what a nodata sentinel happens to be never reaches the network.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .model_card import ModelCard


def normalize_chip(
    pixels: NDArray[np.generic], valid: NDArray[np.bool_], card: ModelCard, side: int
) -> NDArray[np.float32]:
    """Network input of one chip, padded to ``side`` x ``side`` by mirroring (edge pixels where the chip is narrow).

    Args:
        pixels: ``(band, row, col)`` in the raster's dtype.
        valid: ``(row, col)``, True = usable.
        card: scaling, mean and std.
        side: rows and columns of the result, at least those of the chip.

    Returns:
        ``(band, side, side)`` float32.
    """
    mean = np.asarray(card.mean, np.float64)
    std = np.asarray(card.std, np.float64)
    gain = (1.0 / (card.divide_by * std)).astype(np.float32)[:, None, None]
    shift = (mean / std).astype(np.float32)[:, None, None]
    chip = pixels.astype(np.float32)
    chip *= gain
    chip -= shift
    if not valid.all():
        chip[:, ~valid] = 0.0
    missing = (side - chip.shape[1], side - chip.shape[2])
    if missing == (0, 0):
        return chip
    return np.pad(chip, ((0, 0), (0, missing[0]), (0, missing[1])), mode="symmetric")
