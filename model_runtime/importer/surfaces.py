"""Chips of made surfaces, on which a graph of unknown meaning is tried. Pure.

Each takes a shape ``(band, row, col)`` and gives values in 0..1.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def _ramp(shape: tuple[int, ...]) -> NDArray[np.float64]:
    """Smooth pixels in 0..1, which every common scaling comes near to."""
    return np.linspace(0.0, 1.0, int(np.prod(shape))).reshape(shape)


def _fields(shape: tuple[int, ...]) -> NDArray[np.float64]:
    """Flat patches from dark to bright of different colours, with fine texture on them, as fields and roofs are."""
    bands, rows, cols = shape
    chance = np.random.default_rng(20)
    coarse = chance.random((bands, -(-rows // 16), -(-cols // 16)))
    patches = coarse.repeat(16, axis=1).repeat(16, axis=2)[:, :rows, :cols]
    return np.clip(1.3 * patches - 0.15 + chance.normal(0.0, 0.02, shape), 0.0, 1.0)


def _grain(shape: tuple[int, ...]) -> NDArray[np.float64]:
    """Bright marks on dark ground, single pixels to lines: much detail."""
    chance = np.random.default_rng(21)
    marks = (chance.random(shape[1:]) < 0.1).astype(np.float64)
    marks[::16] = 1.0
    return np.clip(0.1 + 0.9 * marks[None] * chance.random((shape[0], 1, 1)), 0.0, 1.0)


SURFACES = (_ramp, _fields, _grain)
