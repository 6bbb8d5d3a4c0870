"""Calibration error against counts done by hand, and temperatures that were put in and must be found."""

from __future__ import annotations

import numpy as np
import pytest

from model_runtime.training.evaluation.calibration import Reliability, calibration, fit_temperature, reliability


def drawn(temperature: float, count: int = 40_000, seed: int = 0) -> list[tuple[np.ndarray, np.ndarray]]:
    """Two images of a model whose logits are ``temperature`` times what they should be."""
    rng = np.random.default_rng(seed)
    samples = []
    for _ in range(2):
        honest = rng.normal(0, 1.5, size=(4, count))
        exps = np.exp(honest)
        right = exps / exps.sum(axis=0)
        truth = (rng.random(count) > right.cumsum(axis=0)).sum(axis=0)
        said = np.exp(honest * temperature)
        samples.append(((said / said.sum(axis=0)).astype(np.float32), truth.astype(np.int64)))
    return samples


def test_the_error_is_the_weighted_distance_of_confidence_and_success() -> None:
    # Ten answers of 0.9, seven right; ten of 0.6, six right: (10 * 0.2 + 10 * 0.0) / 20.
    confidence = np.float32([0.9] * 10 + [0.6] * 10)
    truth = np.array([1] * 7 + [0] * 3 + [1] * 6 + [0] * 4)
    found = Reliability()
    found.add(np.stack([1 - confidence, confidence]), truth)
    assert found.error == pytest.approx(0.1, abs=1e-6)


def test_of_nothing_there_is_no_error() -> None:
    assert Reliability().error == 0.0


@pytest.mark.parametrize("temperature", [0.6, 1.0, 2.5])
def test_the_temperature_that_was_put_in_is_found(temperature: float) -> None:
    assert fit_temperature(drawn(temperature)) == pytest.approx(temperature, rel=0.03)


def test_a_model_that_is_too_sure_is_mended() -> None:
    samples = drawn(2.5)
    found = calibration(samples)
    assert found["ece_before"] > 0.1
    assert found["ece_after"] < 0.01
    assert found["ece_before"] == pytest.approx(reliability(samples).error, abs=1e-4)


def test_an_image_does_not_judge_the_temperature_fitted_on_it() -> None:
    # One half is honest, the other three times too sure: each is judged by what the other needs, so neither is mended.
    samples = [drawn(1.0)[0], drawn(3.0, seed=1)[0]]
    own = [fit_temperature([sample]) for sample in samples]
    crossed = Reliability()
    for sample, temperature in zip(samples, own[::-1]):
        part = reliability([sample], temperature)
        crossed.counts += part.counts
        crossed.right += part.right
        crossed.confidence += part.confidence
    assert calibration(samples)["ece_after"] == pytest.approx(crossed.error, abs=1e-3)
    assert crossed.error > 0.1
