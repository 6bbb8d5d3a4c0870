"""Blending and deciding with tensors gives what numpy gives, tile by tile and pixel by pixel."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from model_runtime.backends.arrays import HOST
from model_runtime.tiles.blend import Blender, MemoryCarry
from model_runtime.tiles.plan import TilePlan, plan_tiles
from tests.data import make_models as mm

torch = pytest.importorskip("torch")

from model_runtime.backends.pytorch.arrays import TorchArrays  # noqa: E402

DEVICE = TorchArrays(torch.device("cpu"))


@st.composite
def plans(draw: st.DrawFn) -> TilePlan:
    tile = draw(st.integers(2, 40))
    return plan_tiles(draw(st.integers(1, 90)), draw(st.integers(1, 90)), tile, draw(st.integers(0, tile - 1)))


def tiles_of(plan: TilePlan, classes: int, seed: int) -> dict[tuple[int, int], np.ndarray | None]:
    """Random scores of every tile, ties among them; every seventh tile is not predicted."""
    rng = np.random.default_rng(seed)
    shape = (classes, plan.rows.tile, plan.cols.tile)
    return {
        (tile.row, tile.col): None if number % 7 == 6 else rng.integers(-3, 4, shape).astype(np.float32)
        for number, tile in enumerate(plan.tiles())
    }


def blocks(plan: TilePlan, tiles: dict[tuple[int, int], Any], arrays: Any, activation: str, is_all: bool) -> list[Any]:
    blender = Blender(plan, activation, MemoryCarry(), is_all, arrays=arrays)
    found = []
    for tile in plan.tiles():
        scores = tiles[tile.row, tile.col]
        with arrays.stream():
            block = blender.add(tile, None if scores is None else arrays.to_device(scores.copy()))
            found.append(None if block is None else arrays.on_host(block).copy())
    return found


@settings(max_examples=60, deadline=None)
@given(plans(), st.sampled_from(["none", "softmax", "sigmoid"]), st.booleans(), st.integers(1, 4), st.integers(0, 9))
def test_tensors_are_blended_as_arrays_are(
    plan: TilePlan, activation: str, is_all: bool, classes: int, seed: int
) -> None:
    tiles = tiles_of(plan, classes, seed)
    wanted, found = (blocks(plan, tiles, arrays, activation, is_all) for arrays in (HOST, DEVICE))
    for one, other in zip(wanted, found):
        assert (one is None) == (other is None)
        if one is not None:
            np.testing.assert_allclose(other, one, atol=1e-6)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from([1, 2, 3, 6, 300]), st.integers(0, 99))
def test_tensors_are_decided_as_arrays_are(classes: int, seed: int) -> None:
    """Ties go to the lower id, NaN and infinite winners to nodata, on both."""
    rng = np.random.default_rng(seed)
    card = mm.make_card(classes=[{"class_id": i, "class_name": f"c{i}", "color": "#000000"} for i in range(classes)])
    scores = rng.integers(-2, 3, (classes, 9, 11)).astype(np.float32)
    scores[rng.integers(classes), 0, 0] = np.nan
    scores[rng.integers(classes), 1, 1] = np.inf
    valid = rng.random((9, 11)) > 0.2
    for part in (scores, scores[:1]) if classes == 2 else (scores,):
        wanted = HOST.decide(part.copy(), valid, card)
        with DEVICE.stream():
            found = DEVICE.decide(DEVICE.to_device(part), valid, card)
        for one, other in zip(wanted, found):
            assert one.dtype == other.dtype
            np.testing.assert_array_equal(other, one)


def test_a_stream_is_entered_for_a_turn_and_left_after_it() -> None:
    log: list[str] = []

    class Stream:
        def __enter__(self) -> None:
            log.append("in")

        def __exit__(self, *error: object) -> None:
            log.append("out")

    with TorchArrays(torch.device("cpu"), Stream).stream():
        assert torch.is_inference_mode_enabled()
        assert log == ["in"]
    assert log == ["in", "out"]
    assert not torch.is_inference_mode_enabled()
