"""Scores of detections as points, for objects of which only the place is labelled (trees). Pure numpy.

Pixels.

The centre of a detection is right when a labelled centre of its class lies within reach and no better detection took
that one before; of several it takes the nearest. What is marked difficult counts neither way.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...postprocess.detection import Boxes
from ..data.dota import Truth
from .box_metrics import PASSED_OVER, RIGHT, WRONG


def point_verdicts(found: Boxes, truth: Truth, reach_px: float) -> NDArray[np.int8]:
    """RIGHT, WRONG or PASSED_OVER for each detection of one image, which come best first."""
    result = np.full(len(found), WRONG, dtype=np.int8)
    taken = np.zeros(len(truth), dtype=bool)
    for place, (x, y) in enumerate(found.boxes[:, :2].tolist()):
        far = np.hypot(truth.boxes[:, 0] - x, truth.boxes[:, 1] - y)
        far = np.where(taken | (truth.class_ids != found.class_ids[place]), np.inf, far)
        target = int(far.argmin()) if len(far) else -1
        if target < 0 or far[target] > reach_px:
            continue
        if truth.difficult[target]:
            result[place] = PASSED_OVER
        else:
            taken[target] = True
            result[place] = RIGHT
    return result


def point_scores(found: list[Boxes], truths: list[Truth], reach_px: float) -> dict[str, Any]:
    """The best F1 over all cuts of the score, with its precision, recall and cut."""
    judged = np.concatenate([np.zeros(0, np.int8), *(point_verdicts(a, b, reach_px) for a, b in zip(found, truths))])
    scores = np.concatenate([np.zeros(0), *(boxes.scores for boxes in found)])
    objects = int(sum(np.count_nonzero(~truth.difficult) for truth in truths))
    scores, judged = scores[judged != PASSED_OVER], judged[judged != PASSED_OVER]
    order = np.argsort(-scores, kind="stable")
    right = np.cumsum(judged[order] == RIGHT)
    if not len(right) or not objects:
        return {"points_f1": 0.0, "points_precision": 0.0, "points_recall": 0.0, "points_min_score": 1.0}
    shown = np.arange(1, len(right) + 1)
    # Detections of one score are shown together or not at all.
    f1 = np.where(np.append(np.diff(scores[order]) != 0, True), 2 * right / (shown + objects), 0.0)
    best = int(f1.argmax())
    return {
        "points_f1": round(float(f1[best]), 4),
        "points_precision": round(float(right[best] / shown[best]), 4),
        "points_recall": round(float(right[best] / objects), 4),
        "points_min_score": round(float(scores[order][best]), 4),
    }
