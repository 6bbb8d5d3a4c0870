"""The head: multinomial logistic regression on standardised features, classes of the same weight. Needs numpy alone.

Minimised is ``strength * sum_i w_i * loss_i + |weights|^2 / 2`` with ``w_i`` such that all classes weigh the same and
the weights have the mean one, by L-BFGS (Nocedal and Wright, Numerical Optimization, 2006, chapter 7) in coordinates
in which a bound of the curvature (Boehning 1992, "Multinomial logistic regression algorithm") is the identity: so few
steps are enough, however much the features resemble each other.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

STRENGTH, FIRM_STRENGTH = 0.01, 0.001
"""Weight of the examples against small weights: of few features, and of more than ``MOST_FEW``."""
MOST_FEW = 64
STEPS = 40
HISTORY = 10
CLOSE_ENOUGH = 1e-3
"""Size of the gradient, relative to where it began, at which the minimum is reached."""
TINY = 1e-6
LEAST_BLOCK = 64
"""Rows of a triangular matrix that are not split further."""

Floats = NDArray[np.float32]
Doubles = NDArray[np.float64]
Ints = NDArray[np.int64]


@dataclass(frozen=True)
class Head:
    """Scores of classes: ``features @ weights + bias`` of features as they come, not standardised.

    Attributes:
        weights: ``(feature, class)`` float32.
        bias: ``(class,)`` float32.
        temperature: divides the scores before they become probabilities.
        steps: that the fit took.
    """

    weights: Floats
    bias: Floats
    temperature: float = 1.0
    steps: int = 0

    def scores(self, features: Floats) -> Floats:
        """``(n, class)`` of features ``(n, feature)``."""
        found: Floats = features @ self.weights + self.bias
        return found


def fit_head(features: Floats, classes: Ints, number: int, strength: float | None = None, steps: int = STEPS) -> Head:
    """Fit a head.

    Args:
        features: ``(n, feature)``.
        classes: ``(n,)`` in 0..number-1.
        number: of classes; one that does not occur gets the smallest scores.
        strength: see the module's text; ``None``: by the number of features.
        steps: at most.
    """
    mean = features.mean(axis=0, dtype=np.float64)
    deviation = features.std(axis=0, dtype=np.float64) + TINY
    x = ((features - mean.astype(np.float32)) / deviation.astype(np.float32)).astype(np.float32)
    if strength is None:
        strength = STRENGTH if features.shape[1] <= MOST_FEW else FIRM_STRENGTH
    problem = _Problem(x, classes, number, strength)
    weights, bias, used = _minimised(problem, steps)
    weights = weights / deviation[:, None]
    bias = bias - mean @ weights
    missing = np.bincount(classes, minlength=number) == 0
    bias[missing] = bias[~missing].min() - 30.0
    weights[:, missing] = 0.0
    return Head(weights.astype(np.float32), bias.astype(np.float32), steps=used)


class _Problem:
    """The function that is minimised, in the coordinates ``v`` with ``weights = inverse.T @ v``."""

    def __init__(self, x: Floats, classes: Ints, number: int, strength: float) -> None:
        self.x, self.number, self.strength = x, number, strength
        self.classes = classes
        counts = np.bincount(classes, minlength=number)
        there = max(int((counts > 0).sum()), 1)
        self.weight = (len(classes) / (there * np.maximum(counts, 1)))[classes]
        root = (x * np.sqrt(self.weight).astype(np.float32)[:, None]).astype(np.float32)
        moments = (root.T @ root).astype(np.float64) * (0.5 * strength)
        moments[np.diag_indices_from(moments)] += 1.0
        lower = np.linalg.cholesky(moments).astype(np.float64)
        self.inverse = triangular_inverse(lower).astype(np.float32).astype(np.float64)
        self.bias_scale = 1.0 / np.sqrt(0.5 * strength * self.weight.sum() + TINY)

    def unpacked(self, v: Doubles) -> tuple[Doubles, Doubles]:
        """Weights and bias, of standardised features."""
        parts = v.reshape(-1, self.number)
        return self.inverse.T @ parts[:-1], parts[-1] * self.bias_scale

    def __call__(self, v: Doubles) -> tuple[float, Doubles]:
        """Value and gradient."""
        weights, bias = self.unpacked(v)
        scores = (self.x @ weights.astype(np.float32)).astype(np.float64) + bias
        scores -= scores.max(axis=1, keepdims=True)
        shares = np.exp(scores)
        sums = shares.sum(axis=1, keepdims=True)
        own = scores[np.arange(len(scores)), self.classes] - np.log(sums[:, 0])
        value = -self.strength * float(self.weight @ own) + 0.5 * float((weights**2).sum())
        shares /= sums
        shares[np.arange(len(shares)), self.classes] -= 1.0
        shares *= self.strength * self.weight[:, None]
        slope = (self.x.T @ shares.astype(np.float32)).astype(np.float64) + weights
        gradient = np.empty_like(v).reshape(-1, self.number)
        gradient[:-1] = self.inverse @ slope
        gradient[-1] = shares.sum(axis=0) * self.bias_scale
        return value, gradient.reshape(-1)


def triangular_inverse(lower: Doubles) -> Doubles:
    """The inverse of a lower triangular matrix by its blocks, in a fifth of the time of a general inverse."""
    size = len(lower)
    if size <= LEAST_BLOCK:
        return np.asarray(np.linalg.inv(lower), dtype=np.float64)
    half = size // 2
    above, below = triangular_inverse(lower[:half, :half]), triangular_inverse(lower[half:, half:])
    found = np.zeros_like(lower)
    found[:half, :half], found[half:, half:] = above, below
    found[half:, :half] = -below @ (lower[half:, :half] @ above)
    return found


def _minimised(problem: _Problem, steps: int) -> tuple[Doubles, Doubles, int]:
    """Weights, bias and number of steps."""
    v = np.zeros((problem.x.shape[1] + 1) * problem.number)
    value, gradient = problem(v)
    first = np.linalg.norm(gradient)
    pairs: list[tuple[Doubles, Doubles, float]] = []
    used = 0
    while used < steps and np.linalg.norm(gradient) > CLOSE_ENOUGH * first:
        used += 1
        direction = _direction(gradient, pairs)
        slope = float(direction @ gradient)
        if slope >= 0:
            break
        length = 1.0
        for _ in range(20):
            next_value, next_gradient = problem(v + length * direction)
            if next_value <= value + 1e-4 * length * slope:
                break
            length *= 0.5
        else:
            break
        change, turn = length * direction, next_gradient - gradient
        curvature = float(change @ turn)
        if curvature > 1e-12 * float(turn @ turn):
            pairs = [*pairs[-HISTORY + 1 :], (change, turn, curvature)]
        v, value, gradient = v + change, next_value, next_gradient
    weights, bias = problem.unpacked(v)
    return weights, bias, used


def _direction(gradient: Doubles, pairs: list[tuple[Doubles, Doubles, float]]) -> Doubles:
    """The two loops of L-BFGS."""
    q = gradient.copy()
    shares = []
    for change, turn, curvature in reversed(pairs):
        share = float(change @ q) / curvature
        q -= share * turn
        shares.append(share)
    if pairs:
        _, turn, curvature = pairs[-1]
        q *= curvature / float(turn @ turn)
    for (change, turn, curvature), share in zip(pairs, reversed(shares)):
        q += change * (share - float(turn @ q) / curvature)
    return -q


def fitted_temperature(scores: Floats, classes: Ints, weight: Doubles) -> float:
    """The number that scores are divided by so that their probabilities are true, 0.05 to 20, on a grid.

    Args:
        scores: ``(n, class)`` of examples that the head was not fitted on.
        classes: of these.
        weight: of these.
    """
    if not len(scores):
        return 1.0
    tried = np.geomspace(0.05, 20.0, 61)
    losses = [_loss(scores / temperature, classes, weight) for temperature in tried]
    return float(tried[int(np.argmin(losses))])


def _loss(scores: NDArray[np.floating], classes: Ints, weight: Doubles) -> float:
    shifted = scores - scores.max(axis=1, keepdims=True)
    own = shifted[np.arange(len(shifted)), classes] - np.log(np.exp(shifted).sum(axis=1))
    return -float(weight @ own)
