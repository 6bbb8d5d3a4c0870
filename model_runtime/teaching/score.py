"""The honest number: how many whole strokes a head gets right that it was not fitted on. Pure.

Groups of strokes that lie close together are left out together, in up to five parts. A stroke is right when most of
its pixels are. Shares are means over classes, so that a class with few strokes counts as much.

Of few strokes a share is off by much, so what is expected elsewhere is drawn towards what is usual: as if
``USUAL_STROKES`` more strokes of each class had been left out, of whose pixels ``USUAL`` are right.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..postprocess.activation import activate
from .head import Floats, fit_head, fitted_temperature
from .labels.groups import Grouping, Ints

FOLDS = 5
LEAST_STROKES = 3
"""Strokes of a class below which there is no number."""
USUAL, USUAL_STROKES = 0.75, 3.0
"""Share of right pixels that is usual, and how many strokes of a class it counts as."""


@dataclass(frozen=True)
class Score:
    """Result of leaving strokes out.

    Attributes:
        confusion: ``(class, class)`` strokes of a class (row) by what most of their pixels were taken for.
        share: of right pixels, mean over strokes and then classes.
        temperature: that makes the probabilities of left-out pixels true.
        apart: whether each class has strokes in two groups at least.
        stroke_shares: of right pixels of each stroke.
        stroke_classes: of each stroke.
        stroke_probabilities: calibrated, of the right class, mean over the pixels of each stroke.
    """

    confusion: Ints
    share: float
    temperature: float
    apart: tuple[bool, ...]
    stroke_shares: NDArray[np.float64] = field(default_factory=lambda: np.empty(0))
    stroke_classes: Ints = field(default_factory=lambda: np.empty(0, dtype=np.int64))
    stroke_probabilities: NDArray[np.float64] = field(default_factory=lambda: np.empty(0))

    @property
    def probability(self) -> float:
        """Probability of the right class, mean over strokes and then classes."""
        return float(np.mean([part.mean() for part in self._by_class(self.stroke_probabilities)]))

    @property
    def expected(self) -> float:
        """Share of right pixels to expect where nothing was labelled, mean over classes."""
        parts = self._by_class(self.stroke_shares)
        return float(np.mean([(part.sum() + USUAL_STROKES * USUAL) / (len(part) + USUAL_STROKES) for part in parts]))

    def _by_class(self, values: NDArray[np.float64]) -> list[NDArray[np.float64]]:
        return [values[self.stroke_classes == class_id] for class_id in range(len(self.confusion))]

    @property
    def right(self) -> int:
        """Strokes that are right."""
        return int(np.trace(self.confusion))

    @property
    def total(self) -> int:
        """Strokes in all."""
        return int(self.confusion.sum())

    @property
    def majority(self) -> int:
        """Strokes that are right when everything is the class with most strokes."""
        return int(self.confusion.sum(axis=1).max())

    @property
    def is_trusted(self) -> bool:
        """False where all strokes of some class lie close together."""
        return all(self.apart)

    @property
    def mistake(self) -> tuple[int, int, int] | None:
        """Class, what it was taken for, and how often, of the most frequent mistake."""
        wrong = self.confusion - np.diag(np.diag(self.confusion))
        row, col = np.unravel_index(int(wrong.argmax()), wrong.shape)
        return (int(row), int(col), int(wrong[row, col])) if wrong.any() else None

    def as_dict(self, names: tuple[str, ...]) -> dict[str, Any]:
        """JSON-ready, with the names of the classes."""
        mistake = self.mistake
        each = self.confusion.sum(axis=1)
        return {
            "strokes_right": self.right,
            "strokes": self.total,
            "everything_one_class": self.majority,
            "share": round(self.share, 4),
            "expected_share": round(self.expected, 4),
            "is_trusted": self.is_trusted,
            "classes": [
                {"class_name": name, "right": int(self.confusion[i, i]), "strokes": int(each[i])}
                for i, name in enumerate(names)
            ],
            "confusion": self.confusion.tolist(),
            "mistake": mistake and {"class": names[mistake[0]], "taken_for": names[mistake[1]], "strokes": mistake[2]},
        }


def judged(
    features: Floats, classes: Ints, strokes: Ints, grouping: Grouping, number: int, strength: float | None = None
) -> Score | None:
    """Leave strokes out and judge the head that the others give.

    Args:
        features: ``(n, feature)`` of labelled pixels.
        classes: of the pixels, in 0..number-1.
        strokes: number of the stroke of each pixel.
        grouping: of the strokes.
        number: of classes.
        strength: of the fit.

    Returns:
        ``None`` where a class has fewer than ``LEAST_STROKES`` strokes.
    """
    left_out = left_out_of(strokes, grouping, number)
    if left_out is None:
        return None
    fold = left_out.fold
    scores = np.zeros((len(classes), number), dtype=np.float32)
    for index in range(left_out.count):
        out = fold == index
        if out.any() and not out.all():
            scores[out] = fit_head(features[~out], classes[~out], number, strength).scores(features[out])
    return summed(scores, classes, left_out, grouping, number)


@dataclass(frozen=True)
class LeftOut:
    """Parts in which strokes are left out.

    Attributes:
        fold: part of each pixel.
        at: index of the stroke of each pixel in its grouping.
        apart: whether each class has strokes in two groups at least.
    """

    fold: Ints
    at: Ints
    apart: tuple[bool, ...]

    @property
    def count(self) -> int:
        """Number of parts."""
        return int(self.fold.max()) + 1


def left_out_of(strokes: Ints, grouping: Grouping, number: int) -> LeftOut | None:
    """The parts in which strokes are left out, ``None`` where a class has fewer than ``LEAST_STROKES``.

    Args:
        strokes: number of the stroke of each pixel.
        grouping: of the strokes.
        number: of classes.
    """
    counts = np.bincount(grouping.classes, minlength=number)
    if (counts < LEAST_STROKES).any():
        return None
    apart = tuple(grouping.count(class_id) > 1 for class_id in range(number))
    groups = grouping.groups if all(apart) else np.arange(len(grouping.strokes))
    at = np.searchsorted(grouping.strokes, strokes)
    return LeftOut(folds_of(grouping.classes, groups)[at], at, apart)


def summed(scores: Floats, classes: Ints, left_out: LeftOut, grouping: Grouping, number: int) -> Score:
    """The number that scores of left-out pixels give.

    Args:
        scores: ``(n, class)``, of each pixel by a head that had not seen its stroke.
        classes: of the pixels.
        left_out: parts.
        grouping: of the strokes.
        number: of classes.
    """
    at, apart = left_out.at, left_out.apart
    found = scores.argmax(axis=1)
    count = len(grouping.strokes)
    votes = np.zeros((count, number), dtype=np.int64)
    np.add.at(votes, (at, found), 1)
    confusion = np.zeros((number, number), dtype=np.int64)
    np.add.at(confusion, (grouping.classes, votes.argmax(axis=1)), 1)
    shares = votes[np.arange(count), grouping.classes] / np.maximum(votes.sum(axis=1), 1)
    share = float(np.mean([shares[grouping.classes == class_id].mean() for class_id in range(number)]))
    of_class = np.bincount(classes, minlength=number)
    weight: NDArray[np.float64] = 1.0 / (number * np.maximum(of_class, 1))[classes]
    temperature = fitted_temperature(scores, classes, weight)
    own = activate((scores / np.float32(temperature)).T, "softmax")[classes, np.arange(len(classes))]
    probabilities = np.bincount(at, own, count) / np.maximum(np.bincount(at, minlength=count), 1)
    return Score(confusion, share, temperature, apart, shares, grouping.classes, probabilities)


def folds_of(classes: Ints, groups: Ints) -> Ints:
    """The part in which each stroke is left out.

    Groups go, the largest first, to the part that has fewest strokes of their classes, and of those fewest in all.

    Args:
        classes: of each stroke.
        groups: of each stroke.
    """
    number, count = int(classes.max()) + 1, len(np.unique(groups))
    held = np.zeros((count, number), dtype=np.int64)
    np.add.at(held, (np.unique(groups, return_inverse=True)[1], classes), 1)
    parts = np.zeros((min(FOLDS, count), number), dtype=np.int64)
    chosen = np.zeros(count, dtype=np.int64)
    order = np.argsort(-held.sum(axis=1), kind="stable")
    for group in order.tolist():
        own = held[group] > 0
        costs = [(int(part[own].sum()), int(part.sum()), index) for index, part in enumerate(parts)]
        chosen[group] = min(costs)[2]
        parts[chosen[group]] += held[group]
    found: Ints = chosen[np.unique(groups, return_inverse=True)[1]]
    return found
