"""The heat of a class of objects: a linear discriminant of its examples against everything else. Pure.

Moments of all cells stand for everything else, objects among them: they are few. With the same moments the weights of
any set of examples are one solution of a linear system (Hariharan, Malik and Ramanan 2012, "Discriminative
decorrelation for clustering and classification"), so leaving examples out costs nothing. Heat is in deviations of the
background.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

SHRINKAGE = 0.03
"""Share of the identity in the correlation of the features: few cells know little of hundreds of features."""
TINY = 1e-6
COUNTER_SHARE = 0.3
"""Share of counter-examples, where there are any, in what objects are told from."""

Floats = NDArray[np.float32]
Doubles = NDArray[np.float64]


@dataclass
class Moments:
    """Sums over cells, added tile by tile."""

    channels: int
    count: int = 0
    total: Doubles = field(default_factory=lambda: np.zeros(0))
    products: Doubles = field(default_factory=lambda: np.zeros((0, 0)))
    _middle: Floats = field(default_factory=lambda: np.zeros(0, dtype=np.float32))

    def add(self, cells: Floats) -> None:
        """Add cells ``(n, channel)``."""
        if not self.count:
            self.total, self.products = np.zeros(self.channels), np.zeros((self.channels, self.channels))
            self._middle = cells.mean(axis=0, dtype=np.float64).astype(np.float32)
        shifted = cells - self._middle  # squares of large values would lose the differences
        self.count += len(cells)
        self.total += shifted.sum(axis=0, dtype=np.float64)
        self.products += (shifted.T @ shifted).astype(np.float64)

    @property
    def mean(self) -> Doubles:
        """Of each channel."""
        found: Doubles = self._middle + self.total / max(self.count, 1)
        return found

    @property
    def covariance(self) -> Doubles:
        """Of the channels."""
        mean = self.total / max(self.count, 1)
        found: Doubles = self.products / max(self.count, 1) - np.outer(mean, mean)
        return found


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
    covariance = moments.covariance
    deviation = np.sqrt(np.maximum(np.diag(covariance), 0))
    deviation = np.where(deviation > TINY, deviation, 1.0)
    correlation = covariance / np.outer(deviation, deviation)
    shrunken = (1 - SHRINKAGE) * correlation + SHRINKAGE * np.eye(len(deviation))
    return Background(moments.mean, deviation, np.linalg.inv(shrunken), shrunken)
