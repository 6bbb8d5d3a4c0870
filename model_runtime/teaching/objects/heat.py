"""The heat of a class of objects: a linear discriminant of its examples against everything else. Pure.

Moments of all cells stand for everything else, objects among them: they are few. With the same moments the weights of
any set of examples are one solution of a linear system (Hariharan, Malik and Ramanan 2012, "Discriminative
decorrelation for clustering and classification"), so leaving examples out costs nothing. Heat is in deviations of the
background.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

SHRINKAGE = 0.03
"""Share of the identity in the correlation of the features: few cells know little of hundreds of features."""
TINY = 1e-6
COUNTER_SHARE = 0.3
"""Share of counter-examples, where there are any, in what objects are told from."""

Floats = NDArray[np.float32]
Doubles = NDArray[np.float64]


@dataclass(frozen=True)
class Moments:
    """Cells in numbers.

    Attributes:
        count: of them.
        mean: of each channel.
        products: of the differences from the means, summed.
    """

    count: int
    mean: Doubles
    products: Doubles


def moments_of(cells: Floats) -> Moments:
    """Moments of cells ``(n, channel)``."""
    if not len(cells):
        return Moments(0, np.zeros(cells.shape[1]), np.zeros((cells.shape[1],) * 2))
    middle = cells.mean(axis=0, dtype=np.float64).astype(np.float32)
    shifted = cells - middle  # squares of large values would lose the differences
    rest = shifted.mean(axis=0, dtype=np.float64)
    products = (shifted.T @ shifted).astype(np.float64) - len(cells) * np.outer(rest, rest)
    return Moments(len(cells), middle + rest, products)


def merged(parts: Sequence[Moments]) -> Moments:
    """Moments of the cells of all parts."""
    count = sum(part.count for part in parts)
    mean = np.sum([part.mean * part.count for part in parts], axis=0) / max(count, 1)
    products = np.zeros((len(mean), len(mean)))
    for part in parts:
        products += part.products + part.count * np.outer(part.mean - mean, part.mean - mean)
    return Moments(count, mean, products)


@dataclass(frozen=True)
class Background:
    """Everything else, ready to be told from.

    Attributes:
        mean: of each channel.
        deviation: of each channel.
        inverse: of the shrunken correlation.
        correlation: the shrunken one.
    """

    mean: Doubles
    deviation: Doubles
    inverse: Doubles
    correlation: Doubles

    def heat(self, examples: Floats, counter: Floats | None = None) -> tuple[Doubles, float]:
        """Weights ``(channel,)`` and shift: ``cells @ weights + shift`` is the heat.

        Args:
            examples: ``(n, channel)`` at the middles of objects.
            counter: the same of counter-examples.
        """
        told_from = np.zeros(len(self.mean))
        if counter is not None and len(counter):
            told_from = COUNTER_SHARE * self._standard(counter).mean(axis=0)
        direction = self.inverse @ (self._standard(examples).mean(axis=0) - told_from)
        size = float(np.sqrt(max(direction @ self.correlation @ direction, TINY)))
        weights = direction / size / self.deviation
        return weights, -float(self.mean @ weights)

    def _standard(self, values: Floats) -> Doubles:
        found: Doubles = (values.astype(np.float64) - self.mean) / self.deviation
        return found


def background_of(moments: Moments) -> Background:
    """Everything else, of moments of all cells."""
    covariance = moments.products / max(moments.count, 1)
    deviation = np.sqrt(np.maximum(np.diag(covariance), 0))
    deviation = np.where(deviation > TINY, deviation, 1.0)
    correlation = covariance / np.outer(deviation, deviation)
    shrunken = (1 - SHRINKAGE) * correlation + SHRINKAGE * np.eye(len(deviation))
    return Background(moments.mean, deviation, np.linalg.inv(shrunken), shrunken)
