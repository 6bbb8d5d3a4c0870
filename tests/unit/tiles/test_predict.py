"""Tiled prediction against the formula on the whole array."""

from __future__ import annotations

import dataclasses
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from model_runtime.backends.base import OneCallAtOnce
from model_runtime.backends.normalize import fill_chip, normalized
from model_runtime.backends.options import BackendInfo
from model_runtime.cancellation import Cancellation
from model_runtime.errors import Cancelled, DeviceOutOfMemory, ModelOutput
from model_runtime.postprocess.activation import activate
from model_runtime.tiles.chips import predict_array
from model_runtime.tiles.pipeline import ahead, behind
from model_runtime.tiles.plan import Tile
from model_runtime.tiles.predictor import Chip, Predictor
from tests.data import make_models as mm
from tests.data.make_rasters import patches

CARD = mm.make_card()


class ColourBackend(OneCallAtOnce):
    """The colour model as a numpy formula; ``room`` is how many chips fit the device."""

    info = BackendInfo("fake", "cpu", activation="softmax")

    def __init__(self, room: int = 99) -> None:
        self.room, self.sizes = room, []

    def predict(self, pixels: np.ndarray) -> np.ndarray:
        self.sizes.append(len(pixels))
        if len(pixels) > self.room:
            raise DeviceOutOfMemory("no room")
        return np.einsum("cb,nbij->ncij", mm.WEIGHTS, normalized(pixels, CARD)) + mm.BIAS[:, None, None]

    def close(self) -> None: ...


def whole(pixels: np.ndarray) -> np.ndarray:
    values = ((pixels / 255.0) - 0.5) / 0.25
    logits = np.einsum("cb,bij->cij", mm.WEIGHTS, values) + mm.BIAS[:, None, None]
    exps = np.exp(logits - logits.max(axis=0))
    return exps / exps.sum(axis=0)


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 64), st.data(), st.integers(1, 5))
def test_tiled_equals_untiled_at_every_size(tile: int, data: st.DataObject, batch: int) -> None:
    overlap = data.draw(st.integers(0, tile - 1))
    sides = st.integers(1, min(150, tile + 6 * (tile - overlap)))  # seven tiles have every kind of neighbour
    height, width = data.draw(sides), data.draw(sides)
    pixels = patches(height, width)
    valid = np.ones((height, width), dtype=bool)
    found = predict_array(pixels, valid, ColourBackend(), CARD, tile=tile, overlap=overlap, batch=batch)
    np.testing.assert_allclose(found, whole(pixels), atol=2e-6)


def test_the_batch_is_halved_until_it_fits_and_no_tile_is_lost() -> None:
    pixels = patches(300, 300)
    backend = ColourBackend(room=2)
    found = predict_array(pixels, np.ones((300, 300), bool), backend, CARD, batch=8)
    np.testing.assert_allclose(found, whole(pixels), atol=2e-6)
    assert backend.sizes[:3] == [8, 4, 2]
    assert backend.sizes.count(8) == 1


def test_a_single_tile_that_does_not_fit_is_an_error() -> None:
    with pytest.raises(DeviceOutOfMemory):
        predict_array(patches(64, 64), np.ones((64, 64), bool), ColourBackend(room=0), CARD)


def test_tiles_without_valid_pixels_are_not_run() -> None:
    valid = np.zeros((64, 200), bool)
    valid[:, :40] = True
    backend = ColourBackend()
    found = predict_array(patches(64, 200), valid, backend, CARD, overlap=0)
    assert sum(backend.sizes) == 1
    assert np.isnan(found[:, :, 64:]).all()


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "int16", "float32", "float64"])
def test_a_nodata_sentinel_never_reaches_the_network(dtype: str) -> None:
    pixels = patches(10, 10).astype(dtype)
    pixels[:, 3, 3] = np.iinfo(dtype).max if np.dtype(dtype).kind in "iu" else -9999
    valid = np.ones((10, 10), bool)
    valid[3, 3] = False
    chip = fill_chip(pixels, valid, CARD, (16, 16))
    assert chip.shape == (3, 16, 16)
    assert chip.dtype == dtype
    np.testing.assert_allclose(normalized(chip, CARD)[:, 3, 3], 0, atol=0.51 / 255 / 0.25)


def test_a_raster_smaller_than_the_tile_is_not_padded() -> None:
    seen = []

    class Watched(ColourBackend):
        def predict(self, pixels: np.ndarray) -> np.ndarray:
            seen.append(pixels.shape[2:])
            return super().predict(pixels)

    predict_array(patches(37, 11), np.ones((37, 11), bool), Watched(), CARD)
    assert set(seen) == {(37, 11)}


def test_a_network_that_cannot_take_a_small_chip_gets_a_mirrored_one() -> None:
    class Insists(ColourBackend):
        def predict(self, pixels: np.ndarray) -> np.ndarray:
            if pixels.shape[2] < 64:
                raise ModelOutput("too small")
            return super().predict(pixels)

    pixels = patches(37, 90)
    found = predict_array(pixels, np.ones((37, 90), bool), Insists(), CARD)
    np.testing.assert_allclose(found, whole(pixels), atol=2e-6)


def chips_of(*present: bool) -> list[Chip]:
    pixels = np.zeros((3, 1, 1), np.uint8)
    return [Chip(Tile(0, i, 0, i, 1, 1), pixels if there else None, None) for i, there in enumerate(present)]


def test_cancel_stops_between_calls() -> None:
    calls = iter([False, False, True])
    predictor = Predictor(ColourBackend(), 1, Cancellation(lambda: next(calls)))
    with pytest.raises(Cancelled):
        list(predictor.run(chips_of(*[True] * 5)))
    assert predictor.tally.predicted == 2


@pytest.mark.parametrize("batch", [1, 2, 3, 8])
def test_chips_come_out_in_order_with_and_without_scores(batch: int) -> None:
    present = (True, False, False, True, True, False, True, True, False)
    found = list(Predictor(ColourBackend(), batch).run(chips_of(*present)))
    assert [chip.tile.col for chip, _ in found] == list(range(9))
    assert [scores is not None for _, scores in found] == list(present)


def test_a_device_without_room_for_one_tile_is_left_for_another() -> None:
    small, large = ColourBackend(room=0), ColourBackend()
    predictor = Predictor(small, 4, fall_back=lambda error: large)
    found = list(predictor.run(chips_of(*[True] * 6)))
    assert len(found) == 6
    assert small.sizes == [4, 2, 1]
    assert sum(large.sizes) == 6


class Overlapping(ColourBackend):
    """Answers when it is waited for; notes in which order it is asked and waited for."""

    info = BackendInfo("fake", "cpu", activation="softmax", calls_at_once=2)

    def __init__(self, room: int = 99) -> None:
        super().__init__(room)
        self.log: list[str] = []

    def start(self, pixels: np.ndarray, *, keep_on_device: bool = False) -> Any:
        name = str(len([line for line in self.log if line.startswith("start")]))
        self.log.append(f"start {name}")

        def wait() -> np.ndarray:
            self.log.append(f"wait {name}")
            return self.predict(pixels)

        return wait


def test_the_next_call_is_begun_before_the_one_before_it_is_waited_for() -> None:
    backend = Overlapping()
    found = list(Predictor(backend, 2).run(chips_of(*[True] * 6)))
    assert [chip.tile.col for chip, _ in found] == list(range(6))
    assert backend.log == ["start 0", "start 1", "wait 0", "start 2", "wait 1", "wait 2"]


def test_while_the_batch_is_still_sought_calls_come_one_by_one() -> None:
    backend = Overlapping()
    backend.info = dataclasses.replace(backend.info, device="cuda:0")
    predictor = Predictor(backend, None)
    chips = iter(chips_of(*[True] * 40))
    next(predictor.run(chips))
    assert backend.log == ["start 0", "wait 0"]


def test_without_room_calls_under_way_are_ended_first_and_no_tile_is_lost() -> None:
    pixels = patches(300, 300)
    backend = Overlapping(room=2)
    found = predict_array(pixels, np.ones((300, 300), bool), backend, CARD, batch=8)
    np.testing.assert_allclose(found, whole(pixels), atol=2e-6)
    # Both that were under way, once more alone, then halved; the second only has its own size tried again.
    assert backend.sizes[:5] == [8, 8, 8, 4, 2]


class Crowded(Overlapping):
    """Has room for a number of chips in all calls that are begun and not waited for."""

    def __init__(self, room: int) -> None:
        super().__init__()
        self.space, self.held = room, 0

    def start(self, pixels: np.ndarray, *, keep_on_device: bool = False) -> Any:
        self.held += len(pixels)
        is_full = self.held > self.space

        def wait() -> np.ndarray:
            self.held -= len(pixels)
            if is_full:
                raise DeviceOutOfMemory("no room")
            return self.predict(pixels)

        return wait


def test_room_for_one_call_but_not_for_two_is_no_reason_to_leave_the_device() -> None:
    backend = Crowded(room=4)
    predictor = Predictor(backend, 4)  # nowhere to go
    found = list(predictor.run(chips_of(*[True] * 19)))
    assert [scores is not None for _, scores in found] == [True] * 19
    assert predictor.tally.batch == 4
    assert ["one at a time" in note for note in predictor.tally.notes] == [True]


def test_what_was_begun_comes_out_although_reading_fails() -> None:
    def chips() -> Any:
        yield from chips_of(*[True] * 8)
        raise OSError("disk")

    found: list[Any] = []
    with pytest.raises(OSError, match="disk"):
        found.extend(Predictor(Overlapping(), 2).run(chips()))
    assert [chip.tile.col for chip, _ in found] == list(range(8))


def test_tiles_without_pixels_do_not_count_as_calls() -> None:
    backend = Overlapping()
    present = [True, False] * 4
    assert len(list(Predictor(backend, 1).run(chips_of(*present)))) == 8
    assert backend.log[:4] == ["start 0", "start 1", "wait 0", "start 2"]


def test_the_device_is_left_only_when_nothing_is_under_way_there() -> None:
    small, large = Overlapping(room=0), ColourBackend()

    def leave(error: DeviceOutOfMemory) -> ColourBackend:
        starts, waits = (sum(line.startswith(word) for line in small.log) for word in ("start", "wait"))
        assert starts == waits
        return large

    found = list(Predictor(small, 1, fall_back=leave).run(chips_of(*[True] * 5)))
    assert [scores is not None for _, scores in found] == [True] * 5
    assert sum(large.sizes) == 5


def test_what_fails_behind_ends_the_run() -> None:
    taken = []

    def take(value: int) -> None:
        if value == 3:
            raise OSError("disk")
        taken.append(value)

    with pytest.raises(OSError, match="disk"):
        behind(range(100), take)
    assert taken == [0, 1, 2]


def test_reading_ahead_keeps_the_order_and_passes_errors_on() -> None:
    assert list(ahead(range(20), lambda value: value * 2)) == [value * 2 for value in range(20)]

    def fail(value: int) -> int:
        raise OSError(f"block {value}")

    with pytest.raises(OSError, match="block 0"):
        list(ahead(range(20), fail))


def test_softmax_and_sigmoid_are_applied_along_classes_in_place() -> None:
    scores = np.array([[0.0], [100.0]], np.float32)
    np.testing.assert_allclose(activate(scores.copy(), "softmax")[:, 0], [0, 1], atol=1e-6)
    np.testing.assert_allclose(activate(scores.copy(), "sigmoid")[:, 0], [0.5, 1], atol=1e-6)
    assert activate(scores, "none") is scores
    broken = np.array([[np.nan, 1.0], [0.0, np.inf]], np.float32)
    assert np.isnan(activate(broken, "softmax")).any(axis=0).all()
