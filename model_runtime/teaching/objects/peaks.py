"""Peaks of heat: the highest places, apart from each other, and sides of objects that may be tried. Pure."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .examples import ObjectExamples
from .judge import Peaks

TRIED_SIDES = (8.0, 16.0, 32.0, 64.0)
"""Sides, pixels, that are tried where only the middles of objects are known."""
ROOMY = 1.5
"""The largest of them, in ways to the next object."""
MOST_PEAKS = 5000
TOO_CLOSE = 0.6
"""Sides between two peaks of a class, at least: what the decoder of the model leaves, too (``NMS_IOU``)."""

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]
Doubles = NDArray[np.float64]


def tried_sides(examples: ObjectExamples) -> tuple[float, ...]:
    """Sides that are tried: objects do not overlap, so they are hardly larger than the way to the next one."""
    middles = np.stack([examples.rows, examples.cols + examples.rasters * 1e9], axis=1)[examples.is_object]
    far = np.hypot(*(middles[:, None] - middles[None]).transpose(2, 0, 1))
    np.fill_diagonal(far, np.inf)
    largest = ROOMY * float(np.median(far.min(axis=1)))
    return tuple(side for side in TRIED_SIDES if side <= max(largest, TRIED_SIDES[0]))


def spread(indices: Ints, most: int) -> Ints:
    """At most so many, evenly."""
    if len(indices) <= most:
        return indices
    return indices[np.unique(np.linspace(0, len(indices) - 1, max(most, 1)).astype(np.int64))][:most]


def highest(values: Floats, side: int) -> Floats:
    """The largest value of a square around each."""
    reach = side // 2
    for axis in (0, 1):
        widths = [(0, 0), (0, 0)]
        widths[axis] = (reach, reach)
        padded = np.pad(values, widths, constant_values=-np.inf)
        length = values.shape[axis]
        values = np.maximum.reduce([np.take(padded, range(at, at + length), axis=axis) for at in range(side)])
    return values


def peaks_apart(peaks: Peaks, sides: Doubles) -> Ints:
    """The peaks that no hotter one of their class lies close to, the hottest first."""
    order = np.argsort(-peaks.heat, kind="stable")[:MOST_PEAKS]
    kept: list[int] = []
    is_free = np.ones(len(peaks.heat), dtype=np.bool_)
    for index in order.tolist():
        if not is_free[index]:
            continue
        kept.append(index)
        far = np.hypot(peaks.rows - peaks.rows[index], peaks.cols - peaks.cols[index])
        same = (peaks.classes == peaks.classes[index]) & (peaks.rasters == peaks.rasters[index])
        is_free &= ~(same & (far < TOO_CLOSE * sides[peaks.classes[index]]))
    return np.array(kept, dtype=np.int64)
