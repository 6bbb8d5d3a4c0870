"""Exact overlap of oriented boxes. Oracle: shapely's intersection."""

from __future__ import annotations

import math

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from model_runtime.postprocess.box_overlap import ious, most_shared, near_pairs, shared_areas
from model_runtime.postprocess.oriented_boxes import bounds_of, corners_of

PI = math.pi


def random_boxes(count: int, seed: int, span: float = 40.0) -> np.ndarray:
    rng = np.random.default_rng(seed)
    places, sides = rng.uniform(0, span, size=(count, 2)), rng.uniform(0.5, 30, size=(count, 2))
    return np.column_stack([places, sides, rng.uniform(-4, 4, size=count)])


def by_shapely(first: np.ndarray, second: np.ndarray) -> np.ndarray:
    outlines = (shapely.polygons(corners_of(boxes)) for boxes in (first, second))
    return shapely.area(shapely.intersection(*outlines))


def test_random_pairs_share_what_shapely_says():
    first, second = random_boxes(20_000, 0), random_boxes(20_000, 1)
    np.testing.assert_allclose(shared_areas(first, second), by_shapely(first, second), atol=1e-9)


@pytest.mark.parametrize(
    ("first", "second", "shared"),
    [
        # equal, upright and turned: every edge lies on an edge
        ((5, 5, 8, 4, 0), (5, 5, 8, 4, 0), 32),
        ((5, 5, 8, 4, 0.7), (5, 5, 8, 4, 0.7), 32),
        # equal but spelled with the other side
        ((5, 5, 8, 4, 0.7), (5, 5, 4, 8, 0.7 + PI / 2), 32),
        # touching along an edge, touching in a corner, apart
        ((0, 0, 4, 4, 0), (4, 0, 4, 4, 0), 0),
        ((0, 0, 4, 4, 0), (4, 4, 4, 4, 0), 0),
        ((0, 0, 4, 4, 0.3), (100, 0, 4, 4, 0.2), 0),
        # one inside the other, with and without a common edge
        ((0, 0, 8, 8, 0), (1, 1, 2, 2, 0.4), 4),
        ((0, 0, 8, 8, 0), (3, 0, 2, 2, 0), 4),
        # a cross; a square and the same turned by 45 degrees (an octagon)
        ((0, 0, 10, 2, 0), (0, 0, 10, 2, PI / 2), 4),
        ((0, 0, 2, 2, 0), (0, 0, 2, 2, PI / 4), 8 * (math.sqrt(2) - 1)),
        # without area
        ((0, 0, 4, 0, 0.3), (0, 0, 4, 4, 0), 0),
    ],
)
def test_shared_areas_worked_out_by_hand(first, second, shared):
    pair = np.array([first], float), np.array([second], float)
    assert shared_areas(*pair)[0] == pytest.approx(shared, abs=1e-9)
    assert shared_areas(*pair[::-1])[0] == pytest.approx(shared, abs=1e-9)


def test_far_from_the_origin_nothing_is_lost():
    first, second = random_boxes(500, 2), random_boxes(500, 3)
    near = shared_areas(first, second)
    shift = np.array([3e6, 7e6, 0, 0, 0])
    np.testing.assert_allclose(shared_areas(first + shift, second + shift), near, atol=1e-5)


@given(st.floats(-1e-7, 1e-7), st.floats(-PI, PI), st.floats(-1e-9, 1e-9))
def test_nearly_equal_boxes_share_nearly_everything(shift, angle, turn):
    first = np.array([[0, 0, 30, 10, angle]])
    second = np.array([[shift, -shift, 30, 10, angle + turn]])
    assert ious(first, second)[0] == pytest.approx(1, abs=1e-6)


def test_boxes_without_area_have_no_overlap():
    nothing = np.array([[0.0, 0.0, 0.0, 0.0, 0.0]])
    assert ious(nothing, nothing)[0] == 0


def test_the_cheap_limit_is_never_below_what_is_shared():
    boxes = random_boxes(400, 4)
    first, second = np.triu_indices(len(boxes), 1)
    limit = most_shared(bounds_of(boxes), boxes[:, 2] * boxes[:, 3], first, second)
    assert (limit >= shared_areas(boxes[first], boxes[second]) - 1e-9).all()


def test_no_pair_that_overlaps_is_missed_and_classes_stay_apart():
    boxes, classes = random_boxes(400, 5, span=200), np.random.default_rng(6).integers(0, 3, size=400)
    first, second = np.triu_indices(400, 1)
    is_over = (by_shapely(boxes[first], boxes[second]) > 0) & (classes[first] == classes[second])
    expected = set(zip(first[is_over].tolist(), second[is_over].tolist()))
    found = {pair for part in near_pairs(boxes, classes) for pair in zip(part[0].tolist(), part[1].tolist())}
    assert expected <= found
    assert all(low < high and classes[low] == classes[high] for low, high in found)
