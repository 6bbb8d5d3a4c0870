"""Average precision of oriented boxes. Pure numpy.

A detection is right when the labelled box of its class that it overlaps most is overlapped by at least the threshold
(exact rotated IoU) and no better detection took that box before (PASCAL VOC's rule, as DOTA's). Detections whose best
box is marked difficult count neither way. Two readings of the precision-recall curve, both named: ``area`` under its
falling hull (VOC 2010 and later), ``voc07`` the mean of its 11 points.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...postprocess.box_overlap import ious, near_pairs
from ...postprocess.detection import Boxes
from ..data.dota import Truth

THRESHOLDS = tuple(round(0.5 + 0.05 * step, 2) for step in range(10))
RIGHT, WRONG, PASSED_OVER = 1, 0, -1

Floats = NDArray[np.float64]


def best_matches(boxes: Floats, truth: Floats) -> tuple[NDArray[np.int64], Floats]:
    """For each box the labelled box it overlaps most and by how much, -1 and 0 where it overlaps none."""
    index, overlap = np.full(len(boxes), -1, dtype=np.int64), np.zeros(len(boxes))
    if len(boxes) == 0 or len(truth) == 0:
        return index, overlap
    both = np.concatenate([boxes, truth])
    for first, second in near_pairs(both, np.zeros(len(both), dtype=np.int64), lambda: None):
        low, high = np.minimum(first, second), np.maximum(first, second)
        mixed = (low < len(boxes)) & (high >= len(boxes))
        low, high = low[mixed], high[mixed]
        for mine, theirs, value in zip(low.tolist(), high.tolist(), ious(both[low], both[high]).tolist()):
            if value > overlap[mine]:
                index[mine], overlap[mine] = theirs - len(boxes), value
    return index, overlap


def verdicts(found: Boxes, truth: Truth, threshold: float) -> NDArray[np.int8]:
    """RIGHT, WRONG or PASSED_OVER for each detection of one image and class, which come best first."""
    index, overlap = best_matches(found.boxes, truth.boxes)
    taken = np.zeros(len(truth), dtype=bool)
    result = np.full(len(found), WRONG, dtype=np.int8)
    for place, (target, value) in enumerate(zip(index.tolist(), overlap.tolist())):
        if target < 0 or value < threshold:
            continue
        if truth.difficult[target]:
            result[place] = PASSED_OVER
        elif not taken[target]:
            taken[target] = True
            result[place] = RIGHT
    return result


def average_precision(scores: Floats, judged: NDArray[np.int8], objects: int) -> dict[str, float]:
    """``area`` and ``voc07`` of detections over all images.

    Args:
        scores: ``(k,)``.
        judged: ``(k,)`` verdicts.
        objects: number of labelled boxes that are not difficult.
    """
    kept = judged != PASSED_OVER
    order = np.argsort(-scores[kept], kind="stable")
    right = (judged[kept] == RIGHT)[order].astype(np.float64)
    recall = np.cumsum(right) / max(objects, 1)
    precision = np.cumsum(right) / np.arange(1, len(right) + 1)
    hull = np.maximum.accumulate(precision[::-1])[::-1]
    area = float(np.sum(np.diff(np.concatenate([[0.0], recall])) * hull))
    points = [float(hull[recall >= level - 1e-12].max(initial=0.0)) for level in np.linspace(0, 1, 11)]
    return {"area": area, "voc07": float(np.mean(points))}


def detection_scores(found: list[Boxes], truths: list[Truth], class_names: tuple[str, ...]) -> dict[str, Any]:
    """The figures a card carries, over the images of a split.

    Classes without a labelled box are left out of the means.

    Args:
        found: detections of each image after suppression, best first.
        truths: what is labelled there.
        class_names: in id order.
    """
    ap50, ap50_voc07, ap50_95, objects = {}, {}, {}, 0
    for class_id, name in enumerate(class_names):
        mine = [boxes.take(boxes.class_ids == class_id) for boxes in found]
        theirs = [truth.take(truth.class_ids == class_id) for truth in truths]
        count = int(sum(np.count_nonzero(~truth.difficult) for truth in theirs))
        objects += count
        if count == 0:
            continue
        scores = np.concatenate([boxes.scores for boxes in mine])
        values = []
        for threshold in THRESHOLDS:
            judged = np.concatenate([verdicts(boxes, truth, threshold) for boxes, truth in zip(mine, theirs)])
            values.append(average_precision(scores, judged, count))
        ap50[name], ap50_voc07[name] = round(values[0]["area"], 4), round(values[0]["voc07"], 4)
        ap50_95[name] = round(float(np.mean([value["area"] for value in values])), 4)
    means = {
        key: round(float(np.mean(list(per_class.values()))), 4) if per_class else 0.0
        for key, per_class in (("ap50_area", ap50), ("ap50_voc07", ap50_voc07), ("ap50_95_area", ap50_95))
    }
    return {**means, "per_class_ap50_area": ap50, "images": len(truths), "objects": objects}
