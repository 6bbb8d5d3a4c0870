"""Examples on a raster of vectors: the cells that features cover, and how like each other they are. Pure."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..head import Head, fit_head

STRENGTH = 1.0
"""Weight of the examples against a small slope: few examples give a gentle curve."""

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]


@dataclass(frozen=True)
class Samples:
    """Vectors of the cells of some features.

    Attributes:
        vectors: ``(n, channel)`` of the length one.
        features: ``(n,)`` the feature of each.
    """

    vectors: Floats
    features: Ints

    def prototypes(self) -> Floats:
        """The mean of each feature, of the length one, ``(feature, channel)``."""
        numbers = np.unique(self.features)
        return unit(np.stack([self.vectors[self.features == number].mean(axis=0) for number in numbers]))

    def likeness(self) -> Floats:
        """The cosine of each cell to the features that it is not of, ``(n,)``, or to its own where that is alone."""
        found = self.vectors @ self.prototypes().T
        numbers = np.unique(self.features)
        if len(numbers) > 1:
            found[np.arange(len(found)), np.searchsorted(numbers, self.features)] = -1.0
        likeness: Floats = found.max(axis=1)
        return likeness


def unit(vectors: Floats) -> Floats:
    """Vectors along the last axis with the length one. Those of no length stay."""
    length = np.sqrt((vectors**2).sum(axis=-1, keepdims=True))
    found: Floats = (vectors / np.maximum(length, 1e-12)).astype(np.float32)
    return found


@dataclass(frozen=True)
class Likeness:
    """The cosine of a cell to the nearest example, or with counter-examples a share, 0 to 1.

    Attributes:
        centre: ``(channel,)`` mean of the raster, which is taken off first: all places share it.
        wanted: prototypes of the examples.
        unwanted: of the counter-examples; ``None``: there are none.
        head: from both cosines to the share.
        right: share of the cells of examples and counter-examples that the others tell apart, mean of both.
    """

    centre: Floats
    wanted: Floats
    unwanted: Floats | None = None
    head: Head | None = None
    right: float | None = None

    def of(self, vectors: Floats) -> Floats:
        """``(n,)`` of vectors ``(n, channel)``, NaN where they are."""
        vectors = unit(vectors - self.centre)
        wanted: Floats = (vectors @ self.wanted.T).max(axis=1)
        if self.unwanted is None or self.head is None:
            return wanted
        scores = self.head.scores(np.stack([wanted, (vectors @ self.unwanted.T).max(axis=1)], axis=1))
        share: Floats = (1 / (1 + np.exp(np.clip(scores[:, 0] - scores[:, 1], -60, 60)))).astype(np.float32)
        return share


def likeness_to(centre: Floats, wanted: Samples, unwanted: Samples | None) -> Likeness:
    """The measure of how like the examples a cell is.

    Args:
        centre: ``(channel,)`` mean of the raster.
        wanted: examples, as they are in the raster.
        unwanted: counter-examples; ``None``: none are given.
    """
    wanted = Samples(unit(wanted.vectors - centre), wanted.features)
    if unwanted is None:
        return Likeness(centre, wanted.prototypes())
    unwanted = Samples(unit(unwanted.vectors - centre), unwanted.features)
    own, others = wanted.prototypes(), unwanted.prototypes()
    first = np.stack([wanted.likeness(), (wanted.vectors @ others.T).max(axis=1)], axis=1)
    second = np.stack([(unwanted.vectors @ own.T).max(axis=1), unwanted.likeness()], axis=1)
    features = np.concatenate([second, first]).astype(np.float32)
    classes = np.repeat([0, 1], [len(second), len(first)]).astype(np.int64)
    head = fit_head(features, classes, 2, STRENGTH)
    is_right = head.scores(features).argmax(axis=1) == classes
    right = float(np.mean([is_right[classes == number].mean() for number in (0, 1)]))
    return Likeness(centre, own, others, head, right)
