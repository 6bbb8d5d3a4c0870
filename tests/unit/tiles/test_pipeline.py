"""What runs behind the run's own thread: order, errors, and what is finished all the same."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from model_runtime.tiles.pipeline import WRITE_BEHIND, behind


def test_every_step_sees_every_result_in_order_in_a_thread_of_its_own() -> None:
    seen: dict[str, list[int]] = {"merge": [], "write": []}
    threads: dict[str, set[str]] = {"merge": set(), "write": set()}

    def merge(value: int) -> int:
        seen["merge"].append(value)
        threads["merge"].add(threading.current_thread().name)
        return value * 10

    def write(value: int) -> None:
        seen["write"].append(value)
        threads["write"].add(threading.current_thread().name)

    behind(range(50), merge, write)
    assert seen == {"merge": list(range(50)), "write": list(range(0, 500, 10))}
    assert len(threads["merge"]) == len(threads["write"]) == 1
    assert threads["merge"] != threads["write"]
    assert threading.current_thread().name not in threads["merge"] | threads["write"]


def test_what_a_failing_step_had_before_still_passes_the_next_one() -> None:
    written: list[int] = []

    def merge(value: int) -> int:
        if value == 5:
            raise ValueError("tile 5")
        return value

    with pytest.raises(ValueError, match="tile 5"):
        behind(range(100), merge, written.append)
    assert written == [0, 1, 2, 3, 4]


def test_nothing_is_taken_after_the_result_that_the_last_step_failed_at() -> None:
    written: list[int] = []

    def write(value: int) -> None:
        if value == 3:
            raise OSError("disk full")
        written.append(value)

    with pytest.raises(OSError, match="disk full"):
        behind(range(100), lambda value: value, write)
    assert written == [0, 1, 2]


def test_what_is_under_way_is_finished_when_the_source_fails() -> None:
    written: list[int] = []

    def results() -> Iterator[int]:
        yield from range(7)
        raise KeyError("the raster ends here")

    with pytest.raises(KeyError):
        behind(results(), lambda value: value, written.append)
    assert written == list(range(7))


def test_no_more_than_a_few_results_are_under_way() -> None:
    given, written, most = [0], [0], [0]

    def results() -> Iterator[int]:
        for value in range(200):
            given[0] += 1
            most[0] = max(most[0], given[0] - written[0])
            yield value

    def write(value: int) -> None:
        written[0] += 1

    behind(results(), lambda value: value, write)
    assert most[0] <= WRITE_BEHIND + 2
