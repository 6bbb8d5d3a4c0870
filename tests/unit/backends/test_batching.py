"""The batch size that is found on made-up timings."""

from __future__ import annotations

from typing import Callable

from model_runtime.backends.batching import LARGEST, BatchProbe


def settle(probe: BatchProbe, seconds: Callable[[int], float]) -> int:
    for _ in range(50):
        probe.note(probe.batch, seconds(probe.batch))
    return probe.batch


def test_a_gpu_gets_the_size_from_which_on_a_tile_is_no_cheaper() -> None:
    assert settle(BatchProbe("cuda:0", None, None), lambda n: 0.1 + 0.001 * max(n, 8)) == LARGEST
    assert settle(BatchProbe("cuda:0", None, None), lambda n: 0.01 * max(n, 4)) == 4
    assert settle(BatchProbe("cuda:0", None, None), lambda n: 0.01 * n) == 1


def test_what_is_asked_for_or_fixed_stays_and_a_cpu_takes_one() -> None:
    assert settle(BatchProbe("cuda:0", None, 5), lambda n: 1 / n) == 5
    assert settle(BatchProbe("cuda:0", 2, 5), lambda n: 1 / n) == 2
    assert settle(BatchProbe("cpu", None, None), lambda n: 1 / n) == 1


def test_after_running_out_of_memory_it_does_not_grow_again() -> None:
    probe = BatchProbe("cuda:0", None, None)
    probe.batch = 16
    probe.halve(16)
    assert settle(probe, lambda n: 1 / n) == 8
