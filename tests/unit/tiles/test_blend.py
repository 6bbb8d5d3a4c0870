"""Blended tiles against the whole array: a network with a bounded view gives the same answer either way."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from model_runtime.postprocess.activation import activate
from model_runtime.tiles.blend import Blender, MemoryCarry
from model_runtime.tiles.plan import TilePlan, plan_tiles


@st.composite
def plans(draw: st.DrawFn) -> TilePlan:
    tile = draw(st.integers(1, 48))
    overlap = draw(st.integers(0, tile - 1))
    most = min(130, tile + 6 * (tile - overlap))  # seven tiles have every kind of neighbour
    return plan_tiles(draw(st.integers(1, most)), draw(st.integers(1, most)), tile, overlap)


def box_sum(image: np.ndarray, radius: int) -> np.ndarray:
    """Sum over a square neighbourhood, zeros outside: what a convolution of ones does."""
    height, width = image.shape[1:]
    padded = np.pad(image, ((0, 0), (radius, radius), (radius, radius)))
    size = 2 * radius + 1
    return sum(padded[:, i : i + height, j : j + width] for i in range(size) for j in range(size))


def blended(plan: TilePlan, tiles: dict, activation: str = "none", activates_all: bool = True) -> np.ndarray:
    """All final blocks in place; fails where two of them meet or none comes."""
    blender = Blender(plan, activation, MemoryCarry(), activates_all)
    shape = (plan.rows.length, plan.cols.length)
    found, times = np.full((3, *shape), np.nan, np.float32), np.zeros(shape, int)
    for tile in plan.tiles():
        scores = tiles[tile.row, tile.col]
        block = blender.add(tile, None if scores is None else scores.copy())
        place = (slice(*plan.rows.final(tile.row)), slice(*plan.cols.final(tile.col)))
        times[place] += 1
        if block is not None:
            found[(slice(None), *place)] = block
    assert (times == 1).all()
    return found


def cut(plan: TilePlan, image: np.ndarray, network: object) -> dict:
    """The network's answer for each tile on its own."""
    rows, cols = plan.rows, plan.cols
    return {
        (row, col): network(image[:, rows.start(row) : rows.stop(row), cols.start(col) : cols.stop(col)])
        for row in range(rows.count)
        for col in range(cols.count)
    }


@settings(max_examples=150)
@given(plans(), st.sampled_from(["none", "softmax", "sigmoid"]), st.integers(0, 2**32 - 1))
def test_tiled_equals_untiled_for_a_network_that_sees_no_further_than_the_margin(
    plan: TilePlan, activation: str, seed: int
) -> None:
    image = np.random.default_rng(seed).standard_normal((3, plan.rows.length, plan.cols.length)).astype(np.float32)
    radius = min(plan.rows.margin, 3)
    found = blended(plan, cut(plan, image, lambda chip: box_sum(chip, radius)), activation)
    np.testing.assert_allclose(found, activate(box_sum(image, radius), activation), atol=2e-5)


@settings(max_examples=60)
@given(plans(), st.integers(0, 2**32 - 1))
def test_the_winner_is_the_same_where_only_overlaps_are_activated(plan: TilePlan, seed: int) -> None:
    image = np.random.default_rng(seed).standard_normal((3, plan.rows.length, plan.cols.length)).astype(np.float32)
    tiles = cut(plan, image, lambda chip: chip)
    lazily = blended(plan, tiles, "softmax", activates_all=False)
    np.testing.assert_array_equal(lazily.argmax(axis=0), image.argmax(axis=0))


@settings(max_examples=60)
@given(plans())
def test_between_two_opinions_there_is_no_step(plan: TilePlan) -> None:
    """Each tile says its own constant: neighbouring pixels differ by no more than a smooth ramp allows."""
    tiles = {
        (row, col): np.full((3, plan.rows.tile, plan.cols.tile), float(col % 2), np.float32)
        for row in range(plan.rows.count)
        for col in range(plan.cols.count)
    }
    found = blended(plan, tiles)
    steepest = np.pi / 2 / max(plan.cols.overlap - 2 * plan.cols.margin, 1) + 1e-5
    assert np.abs(np.diff(found[0], axis=1)).max(initial=0) <= min(steepest, 1)


def test_what_a_network_says_in_the_margin_never_counts() -> None:
    plan = plan_tiles(20, 100, 32, 16)
    image = np.random.default_rng(0).random((3, 20, 100), dtype=np.float32)

    def network(chip: np.ndarray) -> np.ndarray:
        broken = chip.copy()
        broken[:, :, -4:] = np.nan
        return broken

    found = blended(plan, cut(plan, image, network))
    np.testing.assert_allclose(found[:, :, :-4], image[:, :, :-4], atol=1e-6)


@given(plans(), st.data())
def test_skipped_tiles_leave_what_others_answer_untouched(plan: TilePlan, data: st.DataObject) -> None:
    """Tiles are skipped only where none of their pixels is wanted, so every wanted pixel keeps all its answers."""
    wanted = np.zeros((plan.rows.length, plan.cols.length), bool)
    row, col = data.draw(st.integers(0, plan.rows.length - 1)), data.draw(st.integers(0, plan.cols.length - 1))
    wanted[row : row + 9, col : col + 9] = True
    image = np.random.default_rng(1).random((3, *wanted.shape), dtype=np.float32)
    tiles = cut(plan, image, lambda chip: chip)
    for tile in plan.tiles():
        if not wanted[tile.row_off : tile.row_off + tile.height, tile.col_off : tile.col_off + tile.width].any():
            tiles[tile.row, tile.col] = None
    np.testing.assert_allclose(blended(plan, tiles)[:, wanted], image[:, wanted], atol=1e-6)
