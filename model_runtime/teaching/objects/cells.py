"""Features of cells of 4 x 4 pixels: of the cell, of its surroundings the size of the object, and of wider ones. Pure.

The graph of ``graph`` computes the same; both read the kernels here. What lies outside repeats the edge.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..filters import banded, blurred, enlarged, gaussian

CELL = 4
"""Pixels of a cell's side."""
INNER, OUTER = 0.25, 0.75
"""Deviations of the Gaussian means of surroundings, in sides of the object."""
LARGEST = 12.0
"""Largest deviation, cells."""
SMALLEST = 0.5

Floats = NDArray[np.float32]


@dataclass(frozen=True)
class Surroundings:
    """Kernels of the two kinds of surroundings of an object of a side in pixels."""

    side: float

    @property
    def kernels(self) -> tuple[Floats, Floats]:
        """One-dimensional kernels, the inner one first."""
        cells = self.side / CELL
        inner, outer = (gaussian(min(max(share * cells, SMALLEST), LARGEST)) for share in (INNER, OUTER))
        return inner, outer

    @property
    def peak(self) -> int:
        """Side, cells, of the square in which a peak is the highest place: odd."""
        return 2 * max(int(0.3 * self.side / CELL), 1) + 1


def cells_of(maps: Sequence[Floats], strides: Sequence[int]) -> Floats:
    """Maps of a tile as features of its cells ``(channel, row, col)``.

    Args:
        maps: ``(channel, row, col)``, the first with a value for each pixel.
        strides: 1, or multiples of ``CELL``.
    """
    rows, cols = (side // CELL for side in maps[0].shape[1:])
    parts = []
    for values, stride in zip(maps, strides):
        if stride == 1:
            cut = values[:, : rows * CELL, : cols * CELL]
            parts.append(cut.reshape(len(values), rows, CELL, cols, CELL).mean(axis=(2, 4)))
        else:
            parts.append(enlarged(values, stride // CELL)[:, :rows, :cols])
    found: Floats = np.concatenate(parts).astype(np.float32)
    return found


def with_surroundings(cells: Floats, around: Surroundings) -> Floats:
    """Cells and both kinds of surroundings, ``(3 * channel, row, col)``."""
    inner, outer = around.kernels
    return np.concatenate([cells, blurred(cells, inner), blurred(cells, outer)])


def spread_back(weights: Floats, kernel: Floats) -> Floats:
    """Weights of values that give the sums which ``weights`` give of blurred ones."""
    down, across = (banded(length, kernel) for length in weights.shape[1:])
    found: Floats = np.matmul(down.T, np.matmul(weights, across))
    return found


def middle_weights(shape: tuple[int, int], row: float, col: float, deviation: float) -> Floats:
    """Weights ``(row, col)`` of the cells around a middle given in cells: a Gaussian, the target of the heat map."""
    reach = int(np.ceil(2 * deviation))
    near = [np.arange(int(np.floor(at)) - reach, int(np.floor(at)) + reach + 1) for at in (row, col)]
    down, across = (np.exp(-0.5 * ((cells + 0.5 - at) / deviation) ** 2) for cells, at in zip(near, (row, col)))
    weight = (down[:, None] * across[None]).astype(np.float32)
    rows, cols = (np.clip(cells, 0, length - 1) for cells, length in zip(near, shape))
    found = np.zeros(shape, dtype=np.float32)
    np.add.at(found, (rows[:, None], cols[None]), weight / weight.sum())
    return found
