"""Calibration error of probabilities, and temperature scaling to reduce it. Pure numpy.

*Expected calibration error* (ECE): pixels are put into 15 equal bins of confidence (the largest probability); the mean
distance between confidence and share of right answers, weighted by the size of the bins. 0 is perfect, in 0..1.
*Temperature scaling*: logits are divided by one number, fitted for the least negative log likelihood; no
answer changes. Both after Guo et al. 2017, "On calibration of modern neural networks".
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...cards.codec import TEMPERATURE_RANGE
from ...postprocess.activation import temper

BINS = 15
MOST_SAMPLES = 1_000_000
"""Pixels that a temperature is fitted on, taken evenly. Neighbours say nearly the same."""
SMALLEST = 1e-12
STEPS = 40

Sample = tuple[NDArray[np.float32], NDArray[np.int64]]
"""Probabilities ``(class, n)`` of an image before any temperature, and the true class ids ``(n,)``."""


@dataclass
class Reliability:
    """Counts by bin of confidence, added up over images."""

    counts: NDArray[np.int64] = field(default_factory=lambda: np.zeros(BINS, np.int64))
    right: NDArray[np.int64] = field(default_factory=lambda: np.zeros(BINS, np.int64))
    confidence: NDArray[np.float64] = field(default_factory=lambda: np.zeros(BINS))

    def add(self, probabilities: NDArray[np.float32], truth: NDArray[np.int64]) -> None:
        """Take ``(class, n)`` probabilities and ``(n,)`` true class ids."""
        self.note(probabilities.max(axis=0).astype(np.float64), probabilities.argmax(axis=0) == truth)

    def note(self, best: NDArray[np.float64], is_right: NDArray[np.bool_]) -> None:
        """Take ``(n,)`` confidences and whether each was right."""
        bins = np.clip((best * BINS).astype(np.int64), 0, BINS - 1)
        self.counts += np.bincount(bins, minlength=BINS)
        self.right += np.bincount(bins, weights=is_right, minlength=BINS).astype(np.int64)
        self.confidence += np.bincount(bins, weights=best, minlength=BINS)

    def merge(self, other: Reliability) -> None:
        """Take the counts of another."""
        self.counts += other.counts
        self.right += other.right
        self.confidence += other.confidence

    @property
    def error(self) -> float:
        """The expected calibration error, 0..1, 0 of nothing."""
        total = int(self.counts.sum())
        return float(np.abs(self.right - self.confidence).sum() / total) if total else 0.0


def reliability(samples: Sequence[Sample], temperature: float = 1.0) -> Reliability:
    """Reliability of all samples at a temperature."""
    found = Reliability()
    for probabilities, truth in samples:
        found.add(temper(probabilities.copy(), temperature), truth)
    return found


def fit_temperature(samples: Sequence[Sample]) -> float:
    """The temperature with the least negative log likelihood, within what a card may say.

    The likelihood has one minimum over the temperature, so a golden-section search on its logarithm finds it.
    """
    logs, truth = _pooled(samples)
    low, high = (math.log(limit) for limit in TEMPERATURE_RANGE)
    ratio = (math.sqrt(5) - 1) / 2
    left, right = high - ratio * (high - low), low + ratio * (high - low)
    at_left, at_right = (_loss(logs, truth, math.exp(value)) for value in (left, right))
    for _ in range(STEPS):
        if at_left < at_right:
            high, right, at_right = right, left, at_left
            left = high - ratio * (high - low)
            at_left = _loss(logs, truth, math.exp(left))
        else:
            low, left, at_left = left, right, at_right
            right = low + ratio * (high - low)
            at_right = _loss(logs, truth, math.exp(right))
        if high - low < 1e-3:
            break
    return round(math.exp((low + high) / 2), 3)


def calibration(samples: Sequence[Sample]) -> dict[str, Any]:
    """Return the card entries of a fit: the temperature, and the ECE before and after.

    The ECE after is of temperatures that were fitted on the other half of the images (every second one), so that no
    image judges a temperature that was fitted on it; the temperature itself is fitted on all.
    """
    halves = samples[::2], samples[1::2]
    after = Reliability()
    for own, other in (halves, halves[::-1]):
        after.merge(reliability(own, fit_temperature(other)))
    return {
        "temperature": fit_temperature(samples),
        "ece_before": round(reliability(samples).error, 4),
        "ece_after": round(after.error, 4),
        "bins": BINS,
    }


def _pooled(samples: Sequence[Sample]) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
    """Logarithms of probabilities ``(class, n)`` and truths of an even choice of all pixels."""
    total = sum(len(truth) for _, truth in samples)
    step = max(1, math.ceil(total / MOST_SAMPLES))
    probabilities = np.concatenate([values[:, ::step] for values, _ in samples], axis=1)
    truth = np.concatenate([truth[::step] for _, truth in samples])
    return np.log(np.maximum(probabilities, SMALLEST)), truth


def _loss(logs: NDArray[np.float32], truth: NDArray[np.int64], temperature: float) -> float:
    """Mean negative log likelihood at a temperature."""
    scaled = logs / np.float32(temperature)
    top = scaled.max(axis=0)
    total = np.log(np.exp(scaled - top).sum(axis=0)) + top
    return float((total - scaled[truth, np.arange(len(truth))]).mean(dtype=np.float64))
