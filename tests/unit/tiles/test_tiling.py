"""The plan of tiles against brute force."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from model_runtime.errors import ArgumentsInvalid
from model_runtime.tiles.plan import Axis, plan_tiles

AXES = st.tuples(st.integers(1, 300), st.integers(1, 80)).flatmap(
    lambda pair: st.builds(Axis, st.just(pair[0]), st.just(pair[1]), st.integers(0, pair[1] - 1))
)


@given(AXES)
def test_every_pixel_is_covered_and_weights_sum_to_one(axis: Axis) -> None:
    total = np.zeros(axis.length)
    for index in range(axis.count):
        weights = axis.weights(index)
        inner = slice(axis.margin if index else 0, len(weights) - (axis.margin if index + 1 < axis.count else 0))
        assert (weights[inner] > 0).all()
        assert np.count_nonzero(weights) == len(weights[inner])
        total[axis.start(index) : axis.stop(index)] += weights
    np.testing.assert_allclose(total, 1.0, atol=1e-5)


@given(AXES)
def test_tiles_lie_inside_in_order_and_none_is_predicted_twice(axis: Axis) -> None:
    starts = [axis.start(index) for index in range(axis.count)]
    assert starts[0] == 0
    assert len(set(starts)) == len(starts)
    assert starts == sorted(starts)
    assert axis.stop(axis.count - 1) == axis.length


@given(AXES)
def test_every_pixel_is_answered_by_a_tile_that_sees_the_margin_around_it(axis: Axis) -> None:
    for index in range(axis.count):
        used = np.flatnonzero(axis.weights(index)) + axis.start(index)
        assert used[0] == 0 or used[0] - axis.start(index) >= axis.margin
        assert used[-1] == axis.length - 1 or axis.stop(index) - 1 - used[-1] >= axis.margin


@given(AXES, st.data())
def test_a_part_has_the_tiles_and_the_weights_of_the_whole(axis: Axis, data: st.DataObject) -> None:
    first = data.draw(st.integers(0, axis.length - 1))
    stop = data.draw(st.integers(first + 1, axis.length))
    start, end = axis.reach(first, stop)
    part = Axis(end - start, axis.tile, axis.overlap)
    whole = {axis.start(index): axis.weights(index) for index in range(axis.count)}
    found = {start + part.start(index): part.weights(index) for index in range(part.count)}
    assert set(found) <= set(whole)
    for offset, weights in whole.items():
        mine = slice(max(first - offset, 0), max(stop - offset, 0))
        if offset in found:
            np.testing.assert_array_equal(weights[mine], found[offset][mine])
        else:
            assert not weights[mine].any(), "a tile that answers is missing"


def test_tiles_far_from_the_ends_share_their_weights() -> None:
    axis = Axis(100_000, 512, 64)
    assert axis.weights(50) is axis.weights(150)
    np.testing.assert_array_equal(axis.weights(1), axis.weights(50))


@given(AXES)
def test_neighbours_share_at_least_the_overlap(axis: Axis) -> None:
    for index in range(axis.count - 1):
        assert axis.stop(index) - axis.start(index + 1) >= axis.overlap


def test_finished_rows_follow_each_other_without_gap() -> None:
    plan = plan_tiles(513, 100, 64, 16)
    spans = [plan.rows.final(row) for row in range(plan.rows.count)]
    assert spans[0][0] == 0
    assert spans[-1][1] == 513
    assert all(before[1] == after[0] for before, after in zip(spans, spans[1:]))


@pytest.mark.parametrize(("tile", "overlap"), [(0, 0), (64, 64), (64, -1), (-5, 0)])
def test_a_tile_that_cannot_be_is_refused(tile: int, overlap: int) -> None:
    with pytest.raises(ArgumentsInvalid):
        plan_tiles(10, 10, tile, overlap)


def test_planning_a_million_by_a_million_takes_no_memory() -> None:
    plan = plan_tiles(1_000_000, 1_000_000, 512, 64)
    assert plan.count == plan.rows.count**2 == 2232**2
    assert plan.tile(plan.count - 1).row_off == 1_000_000 - 512
