"""From a graph's output to scores in 0..1. Pure; in place, because these arrays are large."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

ACTIVATIONS = ("none", "softmax", "sigmoid")


def activate(scores: NDArray[np.float32], kind: str) -> NDArray[np.float32]:
    """Apply ``none``, ``softmax`` (along axis 0, the classes) or ``sigmoid`` in place; NaN stays NaN.

    Args:
        scores: ``(class, ...)`` float32, writable.
        kind: see ``ACTIVATIONS``.

    Returns:
        ``scores``.
    """
    with np.errstate(invalid="ignore", over="ignore"):
        if kind == "softmax":
            scores -= scores.max(axis=0)
            np.exp(scores, out=scores)
            scores /= scores.sum(axis=0)
        elif kind == "sigmoid":
            np.negative(scores, out=scores)
            np.exp(scores, out=scores)
            scores += 1.0
            np.reciprocal(scores, out=scores)
    return scores
