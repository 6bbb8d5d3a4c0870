"""Relaxed scores: near enough is right, farther is not, and what has no label does not count."""

from __future__ import annotations

import numpy as np
import pytest

from model_runtime.training.evaluation.relaxed import Relaxed, within


def column(at: int, side: int = 12) -> np.ndarray:
    ids = np.zeros((side, side), dtype=np.int64)
    ids[:, at] = 1
    return ids


def test_reach_is_a_disc() -> None:
    mask = np.zeros((9, 9), dtype=bool)
    mask[4, 4] = True
    rows, cols = np.mgrid[-4:5, -4:5]
    assert (within(mask, 3) == (np.hypot(rows, cols) <= 3)).all()


@pytest.mark.parametrize(("off", "f1"), [(0, 1.0), (3, 1.0), (4, 0.0)])
def test_a_road_within_reach_is_right(off: int, f1: float) -> None:
    relaxed = Relaxed(3)
    relaxed.add(column(2 + off), column(2))
    assert relaxed.scores["relaxed_f1"] == f1


def test_precision_and_recall_are_of_pixels() -> None:
    relaxed = Relaxed(1)
    relaxed.add(column(2) | column(9), column(2))  # one of two roads is there
    relaxed.add(column(2) * 0, column(2))  # another is missed
    assert relaxed.scores == {"relaxed_precision": 0.5, "relaxed_recall": 0.5, "relaxed_f1": 0.5}


def test_what_has_no_label_does_not_count() -> None:
    relaxed = Relaxed(1)
    truth = column(2)
    truth[:, 6:] = -1
    relaxed.add(column(2) | column(9), truth)
    assert relaxed.scores["relaxed_f1"] == 1.0
