"""Views of a chip and the mean over them, with a backend that answers by where a pixel lies."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from model_runtime.backends.augmented import VIEWS, AugmentedBackend, restored, viewed
from model_runtime.backends.base import OneCallAtOnce
from model_runtime.backends.options import BackendInfo
from model_runtime.postprocess.activation import activate

RNG = np.random.default_rng(3)


class Leaning(OneCallAtOnce):
    """Scores grow to the right and, twice as much, downward: the same chip turned is another answer."""

    info = BackendInfo("fake", "cpu", activation="softmax")

    def __init__(self, extra: int = 0) -> None:
        self.calls, self.extra = 0, extra

    def predict(self, pixels: np.ndarray) -> np.ndarray:
        self.calls += 1
        rows, cols = np.indices(pixels.shape[2:], dtype=np.float32)
        scores = pixels.astype(np.float32) + np.stack([0 * rows, cols / 9, rows / 4])
        return np.concatenate([scores, np.broadcast_to(rows, (len(pixels), self.extra, *rows.shape))], axis=1)

    def close(self) -> None: ...


def averaged(backend: Any, views: str, variance: bool = False) -> AugmentedBackend:
    return AugmentedBackend(
        backend, views, is_dense=True, extra=getattr(backend, "extra", 0), classes=3, wants_variance=variance
    )


def chips(rows: int = 6, cols: int = 9) -> np.ndarray:
    return RNG.normal(size=(2, 3, rows, cols)).astype(np.float32)


@pytest.mark.parametrize("name", VIEWS)
def test_views_are_distinct_and_turn_back(name: str) -> None:
    chip = chips()
    seen = [viewed(chip, view) for view in VIEWS[name]]
    assert len(seen) == {"none": 1, "flips": 4, "quarter-turns": 8}[name]
    assert len({values.tobytes() + bytes(values.shape) for values in seen}) == len(seen)
    for view, values in zip(VIEWS[name], seen):
        np.testing.assert_array_equal(restored(values, view), chip)
    np.testing.assert_array_equal(seen[0], chip)


@pytest.mark.parametrize("name", ["flips", "quarter-turns"])
def test_mean_and_variance_are_those_of_the_views(name: str) -> None:
    chip, backend = chips(), Leaning()
    answers = []
    for view in VIEWS[name]:
        scores = Leaning().predict(np.ascontiguousarray(viewed(chip, view))).swapaxes(0, 1).copy()
        answers.append(restored(activate(scores, "softmax"), view).swapaxes(0, 1))
    found = averaged(backend, name, variance=True).predict(chip)
    np.testing.assert_allclose(found[:, :3], np.mean(answers, axis=0), atol=1e-6)
    np.testing.assert_allclose(found[:, 3], np.var(answers, axis=0).max(axis=1), atol=1e-6)
    assert backend.calls == len(VIEWS[name])
    assert found[:, 3].max() > 0.01, "this backend leans, so its views differ"


@pytest.mark.parametrize("view", VIEWS["quarter-turns"])
def test_a_turned_chip_gets_the_turned_answer(view: Any) -> None:
    chip, backend = chips(), averaged(Leaning(), "quarter-turns", variance=True)
    turned = backend.predict(np.ascontiguousarray(viewed(chip, view)))
    np.testing.assert_allclose(restored(turned, view), backend.predict(chip), atol=1e-6)


def test_what_follows_the_scores_is_that_of_the_chip_as_it_lies() -> None:
    chip = chips()
    found = averaged(Leaning(extra=2), "flips", variance=True).predict(chip)
    assert found.shape[1] == 3 + 2 + 1
    np.testing.assert_array_equal(found[:, 3:5], Leaning(extra=2).predict(chip)[:, 3:])


def test_scores_of_whole_chips_are_averaged_without_turning_them_back() -> None:
    class Corner(Leaning):
        def predict(self, pixels: np.ndarray) -> np.ndarray:
            return pixels[:, :, 0, 0].astype(np.float32)

    chip = chips(4, 4)
    corners = [activate(viewed(chip, view)[:, :, 0, 0].T.copy(), "softmax").T for view in VIEWS["flips"]]
    backend = AugmentedBackend(Corner(), "flips", is_dense=False, extra=0, classes=3, wants_variance=True)
    found = backend.predict(chip)
    np.testing.assert_allclose(found[:, :3], np.mean(corners, axis=0), atol=1e-6)
    np.testing.assert_allclose(found[:, 3], np.var(corners, axis=0).max(axis=1), atol=1e-6)
