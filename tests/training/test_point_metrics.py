"""Detections as points: what is near enough is right, once; the cut is the one of the best F1."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from model_runtime.postprocess.detection import Boxes
from model_runtime.training.data.dota import Truth
from model_runtime.training.evaluation.point_metrics import point_scores, point_verdicts


def squares(points: list[tuple[float, float]]) -> np.ndarray:
    return np.array([(x, y, 10, 10, 0) for x, y in points], dtype=np.float64).reshape(-1, 5)


def found(points: list[tuple[float, float]], scores: list[float]) -> Boxes:
    return Boxes(squares(points), np.array(scores, dtype=np.float64), np.zeros(len(points), dtype=np.int64))


def truth(points: list[tuple[float, float]], difficult: tuple[int, ...] = ()) -> Truth:
    flags = np.isin(np.arange(len(points)), difficult)
    return Truth(squares(points), np.zeros(len(points), dtype=np.int64), flags)


@pytest.mark.parametrize(
    ("points", "labelled", "wanted"),
    [
        ([(0, 3)], [(0, 0)], [1]),
        ([(0, 3.1)], [(0, 0)], [0]),
        ([(0, 1), (0, 2)], [(0, 0)], [1, 0]),  # the second time the same tree
        ([(0, 1), (0, 2)], [(0, 0), (0, 4)], [1, 1]),
        ([(1, 1)], [], [0]),
        ([], [(0, 0)], []),
    ],
)
def test_a_point_is_right_once_and_within_reach(points: list, labelled: list, wanted: list[int]) -> None:
    scores = [0.9 - 0.1 * i for i in range(len(points))]
    assert point_verdicts(found(points, scores), truth(labelled), 3.0).tolist() == wanted


def test_difficult_objects_and_other_classes_do_not_count() -> None:
    boxes = found([(0, 0), (50, 50)], [0.9, 0.8])
    assert point_verdicts(boxes, truth([(0, 0), (50, 50)], (0,)), 3.0).tolist() == [-1, 1]
    other = Truth(squares([(0, 0)]), np.array([1]), np.array([False]))
    assert point_verdicts(boxes, other, 3.0).tolist() == [0, 0]


def test_the_best_cut_is_the_best_of_all_cuts() -> None:
    rng = np.random.default_rng(0)
    labelled = [tuple(p) for p in rng.uniform(0, 200, (40, 2))]
    near = [(x + rng.normal(0, 2), y + rng.normal(0, 2)) for x, y in labelled[:30]]
    false = [tuple(p) for p in rng.uniform(0, 200, (25, 2))]
    scores = np.round([*rng.uniform(0.4, 1, 30), *rng.uniform(0, 0.7, 25)], 1)
    order = np.argsort(-scores, kind="stable")
    boxes = found([[*near, *false][i] for i in order], scores[order].tolist())
    result = point_scores([boxes], [truth(labelled)], 3.0)
    figures = []
    for cut in np.unique(scores):
        kept = boxes.take(boxes.scores >= cut)
        right = int((point_verdicts(kept, truth(labelled), 3.0) == 1).sum())
        figures.append(2 * right / (len(kept) + len(labelled)))
    assert result["points_f1"] == pytest.approx(max(figures), abs=1e-4)
    kept = boxes.scores >= result["points_min_score"]
    assert result["points_precision"] == pytest.approx(result["points_recall"] * 40 / kept.sum(), abs=1e-3)


def test_without_detections_or_objects_nothing_is_right() -> None:
    for boxes, labels in itertools.product([[], [(1, 1)]], [[], [(1, 1)]]):
        result = point_scores([found(boxes, [0.5] * len(boxes))], [truth(labels)], 3.0)
        assert result["points_f1"] == (1.0 if boxes and labels else 0.0)
    assert point_scores([], [], 3.0)["points_f1"] == 0.0
