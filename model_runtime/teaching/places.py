"""Places to label next: where the head doubts most, spread out, on data. Pure."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..geo.grid import Grid

MOST = 3
BLUR = 9
"""Side, pixels, of the square that doubt is averaged over: a place is more than a pixel."""
SPREAD = 0.15
"""Share of the window's diagonal between two places, at least."""
LEAST_VALID = 0.5


def doubtful_places(
    probabilities: NDArray[np.float32], valid: NDArray[np.bool_], grid: Grid, taken: NDArray[np.int64]
) -> list[dict[str, Any]]:
    """Up to three places: ``x`` and ``y`` in the grid's CRS, and ``doubt``, 0 to 1.

    Args:
        probabilities: ``(class, row, col)``.
        valid: ``(row, col)``.
        grid: of the window.
        taken: rows and columns ``(2, n)`` of the window with examples; places keep away from them.
    """
    share = np.where(valid, np.nan_to_num(probabilities, nan=1.0), 1.0).astype(np.float32)
    share = np.clip(share, 1e-6, 1.0)
    doubt = -(share * np.log(share)).sum(axis=0) / np.log(len(share))
    doubt = np.where(valid, doubt, 0.0)
    filled = _means(valid.astype(np.float32))
    doubt = np.where(valid & (filled >= LEAST_VALID), _means(doubt) / np.maximum(filled, 1e-6), -1.0)
    reach = max(SPREAD * float(np.hypot(*doubt.shape)), BLUR)
    for row, col in taken.T.tolist():
        _clear(doubt, row, col, BLUR)
    found: list[dict[str, Any]] = []
    while len(found) < MOST and doubt.max() > 0:
        row, col = (int(at) for at in np.unravel_index(int(doubt.argmax()), doubt.shape))
        x, y = grid.transform * (col + 0.5, row + 0.5)
        found.append({"x": float(x), "y": float(y), "doubt": round(float(doubt[row, col]), 4)})
        _clear(doubt, row, col, reach)
    return found


def _clear(doubt: NDArray[np.float32], row: int, col: int, reach: float) -> None:
    """Take a square around a pixel out of the choice."""
    top, left = max(row - int(reach), 0), max(col - int(reach), 0)
    doubt[top : max(row + int(reach) + 1, 0), left : max(col + int(reach) + 1, 0)] = -1.0


def _means(values: NDArray[np.float32]) -> NDArray[np.float32]:
    """Means over squares of ``BLUR`` pixels around each, what lies outside being 0."""
    for axis in (0, 1):
        reach = BLUR // 2
        widths = [(0, 0), (0, 0)]
        widths[axis] = (reach + 1, reach)
        sums = np.cumsum(np.pad(values, widths), axis=axis, dtype=np.float64)
        length = values.shape[axis]
        high, low = (np.take(sums, range(at, at + length), axis=axis) for at in (BLUR, 0))
        values = ((high - low) / BLUR).astype(np.float32)
    return values
