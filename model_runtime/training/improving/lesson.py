"""A lesson of the trained end: maps of tiles, and the labelled pixels in them. Nothing is read here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from ...teaching.head import TINY

Ints = NDArray[np.int64]
Floats = NDArray[np.float32]


@dataclass(frozen=True)
class TileLesson:
    """A tile.

    Attributes:
        maps: of the network's earlier stages, ``(1, channel, row, col)`` each.
        which: indices of its pixels among all examples.
        rows, cols: of these pixels in the tile.
    """

    maps: tuple[Tensor, ...]
    which: Ints
    rows: Ints
    cols: Ints


@dataclass(frozen=True)
class Lesson:
    """All that is trained on.

    Attributes:
        tiles: with examples.
        fixed: ``(n, feature)`` of the sources that are not trained.
        classes: ``(n,)``.
        number: of classes.
        stride: of the trained features.
    """

    tiles: tuple[TileLesson, ...]
    fixed: Floats
    classes: Ints
    number: int
    stride: int

    def weights(self, is_shown: NDArray[np.bool_]) -> Tensor:
        """Weight of each pixel: all classes weigh the same, pixels that are not shown nothing."""
        counts = np.bincount(self.classes[is_shown], minlength=self.number)
        each = np.where(is_shown, 1.0 / np.maximum(counts, 1)[self.classes], 0.0)
        return torch.from_numpy((each * is_shown.sum() / max((counts > 0).sum(), 1)).astype(np.float32))


def standardised(values: Any) -> tuple[Tensor, Tensor, Tensor]:  # noqa: ANN401 - array
    """Features with mean 0 and deviation 1, the mean and the deviation."""
    mean, deviation = values.mean(axis=0, dtype=np.float64), values.std(axis=0, dtype=np.float64) + TINY
    found = ((values - mean) / deviation).astype(np.float32)
    return (
        torch.from_numpy(found),
        torch.from_numpy(mean.astype(np.float32)),
        torch.from_numpy(deviation.astype(np.float32)),
    )


def sampled(features: Tensor, stride: int, rows: Ints, cols: Ints) -> Tensor:
    """Features ``(n, channel)`` of a map ``(1, channel, row, col)`` at pixels, as ``teaching.features.source`` does."""
    found = features.new_zeros((len(rows), features.shape[1]))
    down, across = (_taps(at, stride, size) for at, size in zip((rows, cols), features.shape[2:]))
    for row, row_share in down:
        for col, col_share in across:
            found = found + features[0][:, row, col].T * (row_share * col_share)[:, None]
    return found


def _taps(places: Ints, stride: int, length: int) -> list[tuple[Tensor, Tensor]]:
    at = np.clip((places + 0.5) / stride - 0.5, 0, length - 1)
    low = np.floor(at).astype(np.int64)
    share = torch.from_numpy((at - low).astype(np.float32))
    return [(torch.from_numpy(low), 1 - share), (torch.from_numpy(np.minimum(low + 1, length - 1)), share)]
