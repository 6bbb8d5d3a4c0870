"""Rows to boxes, and suppression. Oracle: the greedy rule written as two loops over shapely polygons."""

from __future__ import annotations

import math

import numpy as np
import pytest
import shapely

from model_runtime.postprocess.detection import STAYS, UNDECIDED, Boxes, greedy, is_cut, read_rows, suppress
from model_runtime.postprocess.oriented_boxes import corners_of

GOOD = (30.0, 20.0, 10.0, 4.0, 0.3, 0.9, 1.0)


def crowd(count: int, seed: int, classes: int = 3) -> Boxes:
    rng = np.random.default_rng(seed)
    sides = np.sort(rng.uniform(3, 30, size=(count, 2)), axis=1)[:, ::-1]
    boxes = np.column_stack([rng.uniform(0, 120, size=(count, 2)), sides, rng.uniform(-1.5, 1.5, size=count)])
    scores = rng.integers(1, 20, size=count) / 20  # with ties
    return Boxes(boxes, scores, rng.integers(0, classes, size=count))


def two_loops(found: Boxes, max_iou: float) -> set[tuple[float, ...]]:
    """What stays: by score, ties by row, column, size, angle."""
    rows = [(*box, score, cls) for box, score, cls in zip(found.boxes, found.scores, found.class_ids)]
    rows.sort(key=lambda row: (-row[5], row[1], row[0], row[2], row[3], row[4], row[6]))
    outlines = shapely.polygons(corners_of(np.array([row[:5] for row in rows])))
    kept: list[int] = []
    for index, row in enumerate(rows):
        others = [other for other in kept if rows[other][6] == row[6]]
        shared = shapely.area(shapely.intersection(outlines[others], outlines[index])) if others else np.zeros(0)
        total = shapely.area(outlines[others]) + outlines[index].area - shared if others else np.ones(0)
        if not (shared / total > max_iou).any():
            kept.append(index)
    return {rows[index] for index in kept}


def as_set(found: Boxes) -> set[tuple[float, ...]]:
    return {(*box, score, cls) for box, score, cls in zip(found.boxes, found.scores, found.class_ids)}


@pytest.mark.parametrize("max_iou", [0.0, 0.1, 0.5, 1.0])
@pytest.mark.parametrize("seed", range(3))
def test_what_stays_is_what_two_loops_keep(seed, max_iou):
    found = crowd(250, seed)
    assert as_set(suppress(found, max_iou)) == two_loops(found, max_iou)


def test_the_order_of_the_boxes_does_not_matter():
    found = crowd(300, 7)
    expected = suppress(found, 0.1)
    for seed in range(3):
        other = suppress(found.take(np.random.default_rng(seed).permutation(300)), 0.1)
        np.testing.assert_array_equal(other.boxes, expected.boxes)


def test_turned_neighbours_stay_though_their_upright_bounds_overlap():
    """Cars parked at 45 degrees, half a metre apart: upright suppression takes every second one away."""
    step = np.arange(10) * 5.0
    boxes = np.column_stack([step, step, np.full(10, 20.0), np.full(10, 6.0), np.full(10, math.pi / 4)])
    assert len(suppress(Boxes(boxes, np.full(10, 0.9), np.zeros(10, np.int64)), 0.1)) == 10


def test_no_boxes_are_no_boxes():
    nothing = Boxes(np.zeros((0, 5)), np.zeros(0), np.zeros(0, np.int64))
    assert len(suppress(nothing, 0.1)) == 0
    assert len(read_rows(np.zeros((0, 7), np.float32), 0.05, 3, 64).found) == 0


@pytest.mark.parametrize(
    ("change", "kept", "nonfinite", "absurd"),
    [
        # as it should be; a score at the limit
        ({}, 1, 0, 0),
        ({5: 0.25}, 1, 0, 0),
        # below the limit; filled-up rows
        ({5: 0.2}, 0, 0, 0),
        ({5: 0.0}, 0, 0, 0),
        ({5: -1.0}, 0, 0, 0),
        # no numbers
        ({5: math.nan}, 0, 1, 0),
        ({5: math.inf}, 0, 1, 0),
        ({0: math.nan}, 0, 1, 0),
        ({4: -math.inf}, 0, 1, 0),
        ({6: math.nan}, 0, 1, 0),
        # no size, turned inside out, 10 000 px, longer than two tiles
        ({2: 0.0}, 0, 0, 1),
        ({3: -4.0}, 0, 0, 1),
        ({2: 1e4}, 0, 0, 1),
        ({2: 130.0}, 0, 0, 1),
        ({2: 1e30}, 0, 0, 1),
        # no class, a score above 1
        ({6: 3.0}, 0, 0, 1),
        ({6: -1.0}, 0, 0, 1),
        ({6: 0.5}, 0, 0, 1),
        ({5: 1.5}, 0, 0, 1),
    ],
)
def test_rows_that_say_nothing_are_dropped_and_counted(change, kept, nonfinite, absurd):
    row = np.array([GOOD], dtype=np.float32)
    for column, value in change.items():
        row[0, column] = value
    read = read_rows(row, 0.25, 3, 64)
    assert (len(read.found), read.nonfinite, read.absurd) == (kept, nonfinite, absurd)


def test_a_low_score_with_senseless_numbers_is_not_worth_a_word():
    row = np.array([[math.nan] * 5 + [0.0, 0.0]], dtype=np.float32)
    assert read_rows(row, 0.0, 3, 64).nonfinite == 0


def test_what_depends_on_something_open_stays_undecided():
    better, worse = np.array([0, 1, 1]), np.array([1, 2, 3])
    state = greedy(5, better, worse, np.array([True, False, False, False, False]))
    assert state.tolist() == [UNDECIDED, UNDECIDED, UNDECIDED, UNDECIDED, STAYS]
    assert greedy(5, better, worse, np.zeros(5, bool)).tolist() == [STAYS, 0, STAYS, STAYS, STAYS]
    # a box that overlaps one that stays goes, whatever may still come
    assert greedy(5, better, worse, np.array([False, True, False, False, False])).tolist() == [1, 0, 1, 1, 1]


@pytest.mark.parametrize(
    ("box", "inner", "cut"),
    [
        # well inside; at each edge; beyond it; a corner of a turned box; an edge of the raster
        ((32, 32, 10, 4, 0), (True,) * 4, False),
        ((6, 32, 10, 4, 0), (True,) * 4, True),
        ((32, 62, 10, 4, 0), (True,) * 4, True),
        ((60, 32, 10, 4, 0), (True,) * 4, True),
        ((32, 3, 10, 4, 0), (True,) * 4, True),
        ((8, 32, 16, 4, math.pi / 4), (True,) * 4, True),
        ((10, 32, 16, 4, math.pi / 4), (True,) * 4, False),
        ((2, 32, 10, 4, 0), (False, True, True, True), False),
        ((32, 62, 10, 4, 0), (True, True, True, False), False),
    ],
)
def test_a_box_that_reaches_an_inner_edge_may_be_cut(box, inner, cut):
    assert is_cut(np.array([box], float), (64, 64), inner, 2.0).tolist() == [cut]
