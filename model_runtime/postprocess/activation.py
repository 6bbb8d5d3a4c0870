"""From a graph's output to scores in 0..1, and to calibrated ones. Pure.

In place, because these arrays are large.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def activate(scores: NDArray[np.float32], kind: str) -> NDArray[np.float32]:
    """Apply ``none``, ``softmax`` (along axis 0, the classes) or ``sigmoid`` in place.

    NaN stays NaN.

    Args:
        scores: ``(class, ...)`` float32, writable.
        kind: see ``cards.codec.ACTIVATIONS``.

    Returns:
        ``scores``.
    """
    with np.errstate(invalid="ignore", over="ignore"):
        if kind == "softmax":
            scores -= scores.max(axis=0)
            np.exp(scores, out=scores)
            scores /= scores.sum(axis=0)
        elif kind == "sigmoid":
            np.multiply(scores, -1.0, out=scores)  # numpy 2.4 negates a column of rows of 4 wrongly in place
            np.exp(scores, out=scores)
            scores += 1.0
            np.reciprocal(scores, out=scores)
    return scores


def temper(probabilities: NDArray[np.float32], temperature: float) -> NDArray[np.float32]:
    """Probabilities as if the logits had been divided by ``temperature`` before the softmax, in place.

    NaN stays NaN.

    Softmax of ``log p / T`` is ``p ** (1 / T)`` made to sum to 1, so no logits are needed, and it may be done after
    overlapping tiles were blended: the largest stays the largest. For two classes it is what dividing the logit of a
    sigmoid does. (Guo et al. 2017, "On calibration of modern neural networks".)

    Args:
        probabilities: ``(class, ...)`` float32, writable, every class; they sum to 1 along axis 0.
        temperature: above 1 less sure, below 1 more sure; at 1 nothing is touched.

    Returns:
        ``probabilities``.
    """
    if temperature == 1.0:
        return probabilities
    with np.errstate(invalid="ignore", under="ignore"):
        np.power(probabilities, np.float32(1 / temperature), out=probabilities)
        probabilities /= probabilities.sum(axis=0)
    return probabilities
