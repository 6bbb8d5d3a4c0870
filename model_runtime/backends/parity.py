"""Whether faster arithmetic gives the answer of the graph's own: compared on one chip before it is used. Pure."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

LARGEST_RMS = 0.02
"""Root mean square of the difference, in standard deviations of the reference; half precision stays near 0.002."""
LARGEST_CHANGE = 0.005
"""Share of pixels whose largest class changes."""


def parity_problem(scores: NDArray[np.float32], reference: NDArray[np.float32]) -> str:
    """Why ``scores`` do not stand for ``reference``, both ``(n, class, ...)``; empty where they do."""
    if scores.shape != reference.shape:
        return f"it answers {scores.shape}, the graph {reference.shape}"
    if not np.isfinite(scores).all():
        return "it gives NaN or infinite scores"
    deviation = float(reference.std())
    rms = float(np.sqrt(np.mean((scores - reference).astype(np.float64) ** 2)))
    if rms > LARGEST_RMS * max(deviation, 1e-12):
        return f"its scores are {rms / max(deviation, 1e-12):.3g} standard deviations off"
    if reference.ndim > 1 and reference.shape[1] > 1:
        changed = float(np.mean(scores.argmax(axis=1) != reference.argmax(axis=1)))
        if changed > LARGEST_CHANGE:
            return f"it changes the class of {changed:.2%} of the pixels"
    return ""
