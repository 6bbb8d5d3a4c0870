"""Merging of tiles: each rule on boxes worked out by hand, and bands that change nothing."""

from __future__ import annotations

import math

import numpy as np
import pytest

from model_runtime.postprocess.box_overlap import ious
from model_runtime.postprocess.detection import Boxes, suppress
from model_runtime.postprocess.object_merge import Candidates, ObjectMerger, joined
from model_runtime.postprocess.oriented_boxes import bounds_of

LEFT, RIGHT, BELOW = (0, 0, 64, 64), (48, 0, 112, 64), (0, 48, 64, 112)


def seen(tile, *box, score=0.9, cls=0, cut=False, wanted=True) -> Candidates:
    found = Boxes(np.array([box], float), np.array([score]), np.array([cls]))
    return Candidates(found, np.array([cut]), np.array([wanted]), np.array([tile], float))


def merged(*parts: Candidates, open_row: float = math.inf) -> Boxes:
    merger = ObjectMerger(0.1)
    for part in parts:
        merger.add(part)
    return merger.settle(open_row).found


def test_a_whole_box_seen_by_two_tiles_is_one_object_with_the_better_score():
    found = merged(seen(LEFT, 56, 20, 10, 6, 0, score=0.6), seen(RIGHT, 56.4, 20.1, 10, 6, 0.02, score=0.8))
    np.testing.assert_array_equal(found.scores, [0.8])


def test_a_whole_box_wins_over_a_cut_one_whatever_their_scores():
    found = merged(
        seen(LEFT, 61, 20, 6, 6, 0, score=0.99, cut=True), seen(RIGHT, 66, 20, 16, 6, 0, score=0.2, cut=False)
    )
    np.testing.assert_array_equal(found.boxes, [[66, 20, 16, 6, 0]])
    np.testing.assert_array_equal(found.scores, [0.2])


def test_a_small_rest_of_an_object_does_not_become_one():
    """Its overlap with the whole is 0.04; what says that they are one is that the whole covers it."""
    sliver, whole = seen(LEFT, 63, 20, 6, 2, -math.pi / 2, cut=True), seen(RIGHT, 87, 20, 50, 6, 0)
    assert ious(sliver.found.boxes, whole.found.boxes)[0] < 0.05
    np.testing.assert_array_equal(merged(sliver, whole).boxes, [[87, 20, 50, 6, 0]])


def test_an_object_that_no_tile_sees_whole_is_one_object_of_its_whole_length():
    found = merged(
        seen(LEFT, 34, 20, 60, 6, 0, score=0.7, cut=True), seen(RIGHT, 69, 20, 42, 6, 0, score=0.8, cut=True)
    )
    np.testing.assert_allclose(found.boxes, [[47, 20, 86, 6, 0]], atol=1e-9)
    np.testing.assert_array_equal(found.scores, [0.8])


def test_parts_of_two_objects_at_one_seam_stay_two():
    found = merged(seen(LEFT, 34, 20, 60, 6, 0, cut=True), seen(RIGHT, 69, 30, 42, 6, 0, cut=True))
    assert len(found) == 2


def test_a_cut_box_without_a_neighbour_that_knows_better_is_kept_as_it_is():
    np.testing.assert_array_equal(merged(seen(LEFT, 61, 20, 6, 6, 0, cut=True)).boxes, [[61, 20, 6, 6, 0]])


def test_classes_do_not_take_each_other_away():
    assert len(merged(seen(LEFT, 56, 20, 10, 6, 0, cls=0), seen(RIGHT, 56, 20, 10, 6, 0, cls=1))) == 2


def test_a_box_that_is_not_asked_for_takes_its_parts_along():
    """The centre of the whole lies outside the area of interest, that of its part inside: neither is an object."""
    whole, part = seen(RIGHT, 66, 20, 20, 6, 0, wanted=False), seen(LEFT, 60, 20, 8, 6, 0, cut=True)
    assert len(merged(whole, part)) == 0


def test_nothing_is_given_out_that_a_row_to_come_may_change():
    merger = ObjectMerger(0.1)
    # the last one depends on the middle one, and that on what comes
    merger.add(seen(LEFT, 20, 10, 10, 6, 0, score=0.5))
    merger.add(seen(LEFT, 20, 36, 12, 12, 0, score=0.8))
    merger.add(seen(LEFT, 20, 27, 12, 12, 0, score=0.7))
    np.testing.assert_array_equal(merger.settle(40).found.boxes, [[20, 10, 10, 6, 0]])
    assert len(merger) == 2
    # a better one comes and takes the middle one away, so the last one stays
    merger.add(seen(BELOW, 20, 44, 12, 12, 0, score=0.9))
    found = merger.settle(math.inf).found
    np.testing.assert_array_equal(found.boxes[:, 1], [27, 44])
    assert len(merger) == 0


def test_a_whole_box_that_went_still_stands_for_its_parts():
    merger = ObjectMerger(0.1)
    merger.add(seen(LEFT, 20, 40, 12, 12, 0, score=0.9))
    merger.add(seen(LEFT, 20, 49, 12, 12, 0, score=0.8))
    assert len(merger.settle(50).found) == 1
    merger.add(seen(BELOW, 20, 53, 8, 4, 0, score=0.7, cut=True))
    assert len(merger.settle(math.inf).found) == 0


def field(count: int, seed: int) -> list[Candidates]:
    """Boxes of a column of tiles, 64 px with 24 shared, a list entry a tile; every fifth is cut."""
    rng = np.random.default_rng(seed)
    tiles = []
    for top in range(0, 600, 40):
        sides = np.sort(rng.uniform(3, 40, size=(count, 2)), axis=1)[:, ::-1]
        places = np.column_stack([rng.uniform(0, 64, count), rng.uniform(top, top + 64, count)])
        found = Boxes(
            np.column_stack([places, sides, rng.uniform(-1.5, 1.5, count)]),
            rng.uniform(0.1, 1, count),
            rng.integers(0, 2, size=count),
        )
        corner = np.tile([0.0, top, 64.0, top + 64.0], (count, 1))
        tiles.append(Candidates(found, rng.uniform(size=count) < 0.2, rng.uniform(size=count) < 0.9, corner))
    return tiles


def as_rows(found: Boxes) -> list[tuple[float, ...]]:
    return sorted((*box, score, cls) for box, score, cls in zip(found.boxes, found.scores, found.class_ids))


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("count", [3, 20, 60])
def test_bands_change_nothing(seed, count):
    tiles = field(count, seed)
    at_once = merged(joined(tiles))
    merger, found, held = ObjectMerger(0.1), [], 0
    for number, tile in enumerate(tiles):
        merger.add(tile)
        is_last = number + 1 == len(tiles)
        found += as_rows(merger.settle(math.inf if is_last else (number + 1) * 40 - 64).found)
        held = max(held, len(merger))
    assert sorted(found) == as_rows(at_once)
    assert len(merger) == 0
    if count <= 20:
        assert held < count * len(tiles) / 2  # where boxes are not packed on top of each other


@pytest.mark.parametrize("seed", range(3))
def test_whole_boxes_alone_are_plain_suppression(seed):
    pool = joined(field(30, seed))
    whole = Candidates(pool.found, np.zeros(len(pool), bool), np.ones(len(pool), bool), pool.tiles)
    assert as_rows(merged(whole)) == as_rows(suppress(pool.found, 0.1))


def test_what_is_finished_comes_from_north_to_south():
    found = merged(joined(field(20, 9)))
    assert (np.diff(found.boxes[:, 1]) >= 0).all()
    assert np.isfinite(bounds_of(found.boxes)).all()
