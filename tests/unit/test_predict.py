"""Tiled prediction against the formula on the whole array."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from model_runtime.errors import Cancelled, DeviceOutOfMemory
from model_runtime.normalize import normalize_chip
from model_runtime.predict import Predictor, activate, ahead, predict_array
from tests.data import make_models as mm
from tests.data.make_rasters import patches

CARD = mm.make_card()


class ColourBackend:
    """The colour model as a numpy formula; ``room`` is how many chips fit the device."""

    name, device, device_reason, precision = "fake", "cpu", "", "float32"
    fixed_batch = fixed_tile = None

    def __init__(self, room: int = 99) -> None:
        self.room, self.sizes = room, []

    def predict(self, batch: np.ndarray) -> np.ndarray:
        self.sizes.append(len(batch))
        if len(batch) > self.room:
            raise DeviceOutOfMemory("no room")
        return np.einsum("cb,nbij->ncij", mm.WEIGHTS, batch) + mm.BIAS[:, None, None]

    def close(self) -> None: ...


def whole(pixels: np.ndarray) -> np.ndarray:
    values = ((pixels / 255.0) - 0.5) / 0.25
    logits = np.einsum("cb,bij->cij", mm.WEIGHTS, values) + mm.BIAS[:, None, None]
    exps = np.exp(logits - logits.max(axis=0))
    return exps / exps.sum(axis=0)


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 150), st.integers(1, 150), st.integers(1, 64), st.data(), st.integers(1, 5))
def test_tiled_equals_untiled_at_every_size(
    height: int, width: int, tile: int, data: st.DataObject, batch: int
) -> None:
    overlap = data.draw(st.integers(0, tile - 1))
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
    predict_array(patches(64, 200), valid, backend, CARD, overlap=0)
    assert sum(backend.sizes) == 1


def test_a_nodata_sentinel_never_reaches_the_network() -> None:
    pixels = patches(10, 10).astype(np.float32)
    pixels[:, 3, 3] = -9999
    valid = pixels[0] > 0
    valid[3, 3] = False
    chip = normalize_chip(pixels, valid, CARD, 16)
    assert chip.shape == (3, 16, 16)
    assert np.abs(chip).max() < 3
    np.testing.assert_array_equal(chip[:, 3, 3], 0)


def test_cancel_stops_between_batches() -> None:
    calls = iter([False, False, True])
    predictor = Predictor(ColourBackend(), CARD, 1, lambda: next(calls))
    from model_runtime.predict import Chip
    from model_runtime.tiling import Tile

    chips = [Chip(Tile(0, 0, 0, 0, 1, 1), np.zeros((3, 1, 1), np.float32), np.ones((1, 1), bool))] * 5
    with pytest.raises(Cancelled):
        list(predictor.run(chips))
    assert predictor.tally.predicted == 2


def test_reading_ahead_keeps_the_order_and_passes_errors_on() -> None:
    assert list(ahead(range(20), lambda value: value * 2)) == [value * 2 for value in range(20)]

    def fail(value: int) -> int:
        raise OSError(f"block {value}")

    with pytest.raises(OSError, match="block 0"):
        list(ahead(range(20), fail))


def test_softmax_and_sigmoid_are_applied_along_classes() -> None:
    scores = np.array([[[[0.0]], [[100.0]]]], np.float32)
    np.testing.assert_allclose(activate(scores, "softmax")[0, :, 0, 0], [0, 1], atol=1e-6)
    np.testing.assert_allclose(activate(scores, "sigmoid")[0, :, 0, 0], [0.5, 1], atol=1e-6)
    assert activate(scores, "none") is scores
