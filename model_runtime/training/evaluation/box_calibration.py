"""Calibration error of box scores, and Platt scaling to reduce it. Pure numpy.

A box is right when it overlaps a labelled box by at least half and no better box took that one before
(``detection_metrics.verdicts``). The expected calibration error is that of ``calibration``, over boxes: a score is the
confidence that the box is right. A score need not be one half where half of the boxes are right, so a temperature alone
is not enough: a logistic curve with slope and offset is fitted to the logit of the score (Platt 1999; for boxes Küppers
et al. 2020, "Multivariate confidence calibration for object detection", with the score as the only input).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...cards.box_decode import OFFSET_RANGE, SLOPE_RANGE
from ...errors import DatasetInvalid
from ...postprocess.box_scores import graph_scores, logits, shown_scores
from ...postprocess.detection import Boxes
from ..data.dota import Truth
from .box_metrics import PASSED_OVER, RIGHT, verdicts
from .calibration import BINS, Reliability

IOU = 0.5
STEPS = 50
DAMPING = 1e-6
EDGE = 1e-7

Judged = tuple[NDArray[np.float64], NDArray[np.bool_]]
"""Scores ``(n,)`` of the graph for the boxes of an image, and which of them are right. Difficult ones left out."""


def judged_boxes(
    found: Sequence[Boxes], truths: Sequence[Truth], classes: int, decode: Mapping[str, Any]
) -> list[Judged]:
    """Every image's boxes against its labels.

    Args:
        found: boxes of each image as they are shown, best first.
        truths: what is labelled there.
        classes: how many there are.
        decode: of the card they were shown by.
    """
    result = []
    for boxes, truth in zip(found, truths):
        scores, rights = [np.zeros(0)], [np.zeros(0, bool)]
        for class_id in range(classes):
            mine = boxes.take(boxes.class_ids == class_id)
            judged = verdicts(mine, truth.take(truth.class_ids == class_id), IOU)
            scores.append(mine.scores[judged != PASSED_OVER])
            rights.append(judged[judged != PASSED_OVER] == RIGHT)
        shown = np.concatenate(scores)
        result.append((np.clip(graph_scores(shown, decode), EDGE, 1 - EDGE), np.concatenate(rights)))
    return result


def box_reliability(judged: Sequence[Judged], decode: Mapping[str, Any]) -> Reliability:
    """Counts by bin of the score that is shown by ``decode``."""
    found = Reliability()
    for scores, rights in judged:
        shown = shown_scores(scores, decode)
        found.note(shown, rights)
    return found


def fit_curve(judged: Sequence[Judged], *, with_offset: bool = True) -> dict[str, float]:
    """``score_slope`` and ``score_offset`` of the least negative log likelihood, within what a card may say.

    Newton's method on a loss with one minimum; a trace of damping keeps it finite where scores part right from wrong.

    Raises:
        DatasetInvalid: there are no right boxes or no wrong ones, or better boxes have lower scores.
    """
    if not 0 < sum(int(rights.sum()) for _, rights in judged) < sum(len(rights) for _, rights in judged):
        raise DatasetInvalid(
            "Scores cannot be calibrated: half of the images has no right box, or no wrong one.",
            "Take a split with more images, or a detector that finds something.",
        )
    values = logits(np.concatenate([scores for scores, _ in judged]))
    right = np.concatenate([rights for _, rights in judged]).astype(np.float64)
    columns = np.stack([values, np.ones_like(values)] if with_offset else [values], axis=1)
    weights = np.array([1.0, 0.0] if with_offset else [1.0])
    for _ in range(STEPS):
        chance = 1 / (1 + np.exp(-columns @ weights))
        gradient = columns.T @ (chance - right) + DAMPING * weights
        curvature = (columns * (chance * (1 - chance))[:, None]).T @ columns + DAMPING * np.eye(len(weights))
        step = np.linalg.solve(curvature, gradient)
        weights = weights - np.clip(step, -2, 2)
        if np.abs(step).max() < 1e-9:
            break
    slope, offset = float(weights[0]), float(weights[1]) if with_offset else 0.0
    if slope <= 0:
        raise DatasetInvalid(
            f"Scores cannot be calibrated: boxes with a higher score are less often right (slope {slope:.3g}).",
            "Train the detector further.",
        )
    return {
        "score_slope": round(float(np.clip(slope, *SLOPE_RANGE)), 4),
        "score_offset": round(float(np.clip(offset, *OFFSET_RANGE)), 4),
    }


def box_calibration(judged: Sequence[Judged], min_score: float) -> dict[str, Any]:
    """Return the card entries of a fit: the curve on all images, and the ECE before and after.

    The ECE after is of curves that were fitted on the other half of the images, as in ``calibration.calibration``; the
    one of a temperature alone stands beside it, and ``ece_after_shown``, of the boxes that ``min_score`` keeps.

    Args:
        judged: boxes of every image.
        min_score: of the graph's scores, from which boxes are shown.
    """
    halves = judged[::2], judged[1::2]
    errors = {}
    for name, with_offset, lowest in (
        ("ece_after", True, 0.0),
        ("ece_after_temperature_alone", False, 0.0),
        ("ece_after_shown", True, min_score),
    ):
        after = Reliability()
        for own, other in (halves, halves[::-1]):
            kept = [(scores[scores >= lowest], rights[scores >= lowest]) for scores, rights in own]
            after.merge(box_reliability(kept, fit_curve(other, with_offset=with_offset)))
        errors[name] = round(after.error, 4)
    return {
        **fit_curve(judged),
        "ece_before": round(box_reliability(judged, {}).error, 4),
        **errors,
        "bins": BINS,
        "boxes": int(sum(len(scores) for scores, _ in judged)),
    }


def operating_point(
    judged: Sequence[Judged], min_score: float, decode: Mapping[str, Any], objects: int
) -> dict[str, float]:
    """Precision and recall, at an overlap of a half, of the boxes that ``min_score`` shows."""
    kept = [rights[shown_scores(scores, decode) >= min_score] for scores, rights in judged]
    right, count = sum(int(rights.sum()) for rights in kept), sum(len(rights) for rights in kept)
    return {
        "min_score": round(min_score, 4),
        "precision": round(right / max(count, 1), 4),
        "recall": round(right / max(objects, 1), 4),
    }


def moved(decode: Mapping[str, Any], curve: Mapping[str, float]) -> dict[str, Any]:
    """The card's ``decode`` with another curve, its ``min_score`` moved along it, so that the same boxes are shown."""
    cut = graph_scores(np.array([float(decode["min_score"])]), decode)
    shown = float(shown_scores(cut, curve)[0])
    # A touch lower, so that rounding leaves no box out that was shown.
    return {**decode, **curve, "min_score": float(f"{shown * (1 - 1e-9):.10g}")}
