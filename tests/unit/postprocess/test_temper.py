"""Temperature on probabilities, against the softmax of divided logits."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from model_runtime.postprocess.activation import activate, temper


def softmax(logits: np.ndarray) -> np.ndarray:
    exps = np.exp(logits.astype(np.float64) - logits.max(axis=0))
    return exps / exps.sum(axis=0)


@pytest.mark.parametrize("temperature", [0.5, 0.75, 1.0, 1.3, 4.0])
def test_it_is_the_softmax_of_divided_logits(temperature: float) -> None:
    logits = np.random.default_rng(1).normal(0, 3, size=(6, 20, 30)).astype(np.float32)
    found = temper(activate(logits.copy(), "softmax"), temperature)
    np.testing.assert_allclose(found, softmax(logits / temperature), atol=2e-6)


def test_two_classes_of_a_sigmoid_have_their_logit_divided() -> None:
    logit = np.linspace(-6, 6, 49, dtype=np.float32)
    one = 1 / (1 + np.exp(-logit))
    found = temper(np.stack([1 - one, one]), 2.0)
    np.testing.assert_allclose(found[1], 1 / (1 + np.exp(-logit / 2)), atol=1e-6)
    assert found[1][24] == 0.5, "what was even stays even"


@given(st.floats(0.1, 10), st.integers(0, 10_000))
def test_no_other_class_overtakes_the_largest(temperature: float, seed: int) -> None:
    probabilities = activate(np.random.default_rng(seed).normal(0, 4, size=(5, 40)).astype(np.float32), "softmax")
    found = temper(probabilities.copy(), temperature)
    winner = probabilities.argmax(axis=0)[None]
    assert (np.take_along_axis(found, winner, axis=0)[0] == found.max(axis=0)).all()


def test_at_one_the_bytes_stay_and_nan_stays_nan() -> None:
    values = np.float32([[0.25, np.nan], [0.75, 0.5]])
    np.testing.assert_array_equal(temper(values.copy(), 1.0), values)
    assert np.isnan(temper(values.copy(), 2.0)[:, 1]).all()


def test_a_class_that_was_ruled_out_stays_ruled_out() -> None:
    np.testing.assert_allclose(temper(np.float32([[0.0], [1.0]]), 3.0), [[0.0], [1.0]])


@pytest.mark.parametrize("kind", ["softmax", "sigmoid"])
@pytest.mark.parametrize("side", [2, 4, 8, 9])
def test_a_part_of_a_tile_is_activated_as_a_copy_of_it(kind: str, side: int) -> None:
    """In place on a narrow view too, which numpy's own negation does wrongly at a stride of 16 bytes."""
    for rows in range(1, side + 1):
        for columns in range(1, min(side, 3) + 1):
            scores = np.random.default_rng(rows).normal(size=(2, side, side)).astype(np.float32)
            part = scores[:, :rows, :columns]
            wanted = activate(part.copy(), kind)
            np.testing.assert_array_equal(activate(part, kind), wanted)
