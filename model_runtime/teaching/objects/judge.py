"""Peaks of heat against examples: what was found, what was a false alarm, and the threshold between them. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .examples import ObjectExamples

REACH = 0.5
"""Sides of the box within which a peak is of an example."""
LEAST_REACH_PX, POINT_REACH_PX = 4.0, 8.0
"""Pixels of the same, at least, and where only the middle is known: it must not depend on the side that is tried."""
SHARPEST, FLATTEST = 4.0, 0.5
"""Range of the slope that turns heat into scores."""
STEPS = 25

Ints = NDArray[np.int64]
Doubles = NDArray[np.float64]
Bools = NDArray[np.bool_]


@dataclass(frozen=True)
class Peaks:
    """Peaks of heat, ``(n,)`` each, rows and columns in pixels."""

    rasters: Ints
    rows: Doubles
    cols: Doubles
    classes: Ints
    heat: Doubles

    def chosen(self, which: Bools | Ints) -> Peaks:
        """Some of them."""
        return Peaks(self.rasters[which], self.rows[which], self.cols[which], self.classes[which], self.heat[which])


@dataclass(frozen=True)
class ObjectScore:
    """Result of leaving examples out.

    Attributes:
        found: examples of each class that were found without having been seen.
        objects: examples of each class.
        false_alarms: peaks of each class that are of no example.
        threshold: of heat, that all examples together give.
        slope, offset: ``sigmoid(slope * heat + offset)`` is the share of such peaks that are of an example.
        area_px: pixels with data in the area that was judged.
        apart: whether the examples of each class lie in two groups at least.
    """

    found: Ints
    objects: Ints
    false_alarms: Ints
    threshold: float
    slope: float
    offset: float
    area_px: float
    apart: tuple[bool, ...]

    @property
    def f1(self) -> float:
        """Harmonic mean of the shares of objects that were found and of peaks that are objects."""
        found = float(self.found.sum())
        return 2 * found / max(float(self.objects.sum() + found + self.false_alarms.sum()), 1.0)

    @property
    def min_score(self) -> float:
        """Score at the threshold."""
        return float(np.clip(1 / (1 + np.exp(-(self.slope * self.threshold + self.offset))), 0.02, 0.95))

    def as_dict(self, names: tuple[str, ...], pixel_m2: float | None) -> dict[str, Any]:
        """JSON-ready.

        Args:
            names: of the classes.
            pixel_m2: area of a pixel, ``None``: unknown.
        """
        classes = [
            {
                "class_name": name,
                "found": int(self.found[i]),
                "objects": int(self.objects[i]),
                "false_alarms": int(self.false_alarms[i]),
            }
            for i, name in enumerate(names)
        ]
        return {
            "found": int(self.found.sum()),
            "objects": int(self.objects.sum()),
            "false_alarms": int(self.false_alarms.sum()),
            "f1": round(self.f1, 4),
            "area_m2": None if pixel_m2 is None else round(self.area_px * pixel_m2, 1),
            "is_trusted": all(self.apart),
            "classes": classes,
        }


def matched(peaks: Peaks, examples: ObjectExamples) -> Ints:
    """The example of each peak, -1 where it is of none: the hottest peak takes the nearest example first.

    Args:
        peaks: any order.
        examples: objects alone.
    """
    found = np.full(len(peaks.heat), -1, dtype=np.int64)
    is_free = np.ones(len(examples), dtype=np.bool_)
    is_box = np.isfinite(examples.sides)
    reach = np.where(is_box, np.maximum(REACH * examples.sides, LEAST_REACH_PX), POINT_REACH_PX)
    for index in np.argsort(-peaks.heat, kind="stable").tolist():
        far = np.hypot(examples.rows - peaks.rows[index], examples.cols - peaks.cols[index])
        is_near = is_free & (far <= reach) & (examples.rasters == peaks.rasters[index])
        is_near &= examples.classes == peaks.classes[index]
        if is_near.any():
            taken = int(np.where(is_near, far, np.inf).argmin())
            found[index], is_free[taken] = taken, False
    return found


def judge(peaks: Peaks, examples: ObjectExamples, fold: Ints, peak_fold: Ints, apart: tuple[bool, ...]) -> ObjectScore:
    """The number of peaks that had not seen the examples near them.

    The threshold that a part is judged by is that of the other parts.

    Args:
        peaks: of heat that was made without the examples of the part that is nearest.
        examples: objects alone.
        fold: part of each example.
        peak_fold: part of each peak.
        apart: see ``ObjectScore``.
    """
    number = len(examples.names)
    taken = matched(peaks, examples)
    is_right = taken >= 0
    found, alarms = np.zeros(number, dtype=np.int64), np.zeros(number, dtype=np.int64)
    for part in np.unique(fold).tolist():
        others, own = peak_fold != part, peak_fold == part
        limit = best_threshold(peaks.heat[others], is_right[others], int((fold != part).sum()))
        shown = own & (peaks.heat >= limit)
        np.add.at(found, peaks.classes[shown & is_right], 1)
        np.add.at(alarms, peaks.classes[shown & ~is_right], 1)
    threshold = best_threshold(peaks.heat, is_right, len(examples))
    slope, offset = _curve(peaks.heat, is_right, threshold)
    objects = np.bincount(examples.classes, minlength=number)
    return ObjectScore(found, objects, alarms, threshold, slope, offset, 0.0, apart)


def best_threshold(heat: Doubles, is_right: Bools, objects: int) -> float:
    """The heat above which peaks have the best F1."""
    if not is_right.any():
        return float(heat.max()) + 1.0 if len(heat) else 0.0
    order = np.argsort(-heat, kind="stable")
    right = np.cumsum(is_right[order])
    f1 = 2 * right / (objects + np.arange(1, len(heat) + 1))
    best = int(f1.argmax())
    last = heat[order][best]
    following = heat[order][best + 1] if best + 1 < len(heat) else last - 1.0
    return float((last + max(following, last - 1.0)) / 2)


def _curve(heat: Doubles, is_right: Bools, threshold: float) -> tuple[float, float]:
    """Slope and offset of the share of right peaks by their heat (Platt 1999), of those near the threshold and above.

    With none on one side the threshold gets the score 0.5.
    """
    near = heat >= threshold - 2.0
    x, y = heat[near] - threshold, is_right[near]
    if y.all() or not y.any():
        return 1.0, -threshold
    right, wrong = int(y.sum()), int((~y).sum())
    target = np.where(y, (right + 1) / (right + 2), 1 / (wrong + 2))
    slope, offset = 1.0, 0.0
    for _ in range(STEPS):
        share = 1 / (1 + np.exp(-(slope * x + offset)))
        weight = np.maximum(share * (1 - share), 1e-6)
        gradient = np.array([((share - target) * x).sum(), (share - target).sum()])
        curvature = np.array([[(weight * x * x).sum() + 1e-3, (weight * x).sum()], [(weight * x).sum(), weight.sum()]])
        step = np.linalg.solve(curvature + 1e-6 * np.eye(2), gradient)
        slope, offset = slope - float(np.clip(step[0], -1, 1)), offset - float(np.clip(step[1], -1, 1))
    slope = float(np.clip(slope, FLATTEST, SHARPEST))
    offset = float(np.clip(offset, -3.0, 3.0))
    return slope, offset - slope * threshold
