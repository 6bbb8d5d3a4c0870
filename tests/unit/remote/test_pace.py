"""Time of requests from the pace of those before."""

from __future__ import annotations

import pytest

from model_runtime.remote.pace import Timing, seconds_for


def test_answers_and_bytes_take_their_time() -> None:
    header, blocks = Timing(16_384, 0.1), Timing(1_000_000, 0.6)
    assert seconds_for([header, blocks], 4, 10_000_000) == pytest.approx(4 * 0.1 + 10 * 0.5)
    assert seconds_for([header], 2, 163_840) == pytest.approx(2 * 0.1 + 10 * 0.1)  # at worst: nothing larger was timed
    assert seconds_for([header, Timing(1_000_000, 0.05)], 0, 1_000_000) == pytest.approx(0.025)
