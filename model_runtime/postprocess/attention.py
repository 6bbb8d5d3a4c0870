"""Attention of LeMeViT's meta tokens to the image as maps on pixels. Pure.

Maps are the mean over the heads, times the number of image tokens: 1 is what every place gets when a meta token looks
everywhere alike. Each pixel has the value of the image token whose middle is nearest, so they lie on each other.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

META_TOKENS = 16
"""Of every published LeMeViT."""
STRIDE = 8
"""Pixels an image token, along each axis."""


def token_shape(rows: int, cols: int) -> tuple[int, int]:
    """Image tokens down and across a chip: each of three convolutions of stride 2 rounds up."""
    return -(-rows // STRIDE), -(-cols // STRIDE)


def token_maps(attention: NDArray[Any], shape: tuple[int, int], dates: int) -> NDArray[np.float32]:
    """Maps of image tokens from a graph's attention.

    Args:
        attention: ``(dates * n, head, token, image token)``, the chips of the first date before those of the second.
        shape: rows and columns of the chips.
        dates: 2 for pairs.

    Returns:
        ``(n, dates * token, row, col)`` float32, a row and column a token; the mean over a chip is 1.
    """
    rows, cols = token_shape(*shape)
    maps = attention.astype(np.float32).mean(axis=1) * np.float32(rows * cols)
    count = len(maps) // dates
    by_date = maps.reshape(dates, count, META_TOKENS, rows, cols)
    return np.ascontiguousarray(by_date.swapaxes(0, 1).reshape(count, dates * META_TOKENS, rows, cols))


def on_pixels(maps: NDArray[np.float32], shape: tuple[int, int]) -> NDArray[np.float32]:
    """Each pixel the value of the image token nearest to it: ``(..., token row, token col)`` to ``(..., row, col)``.

    A convolution of stride 2 with a margin of 1 is centred on every other pixel from the first on, so token ``k`` of
    three of them is centred on pixel ``8 k``.
    """
    row, col = (
        np.minimum((np.arange(size) + STRIDE // 2) // STRIDE, count - 1)
        for size, count in zip(shape, token_shape(*shape))
    )
    return np.ascontiguousarray(maps[..., row[:, None], col])
