"""Pace of a host, measured at the requests of this run, and the time that further ones take. Pure.

A request takes the time of an answer and that of its bytes. Answers come after ``latency_s`` at best; the rest of the
largest request, at least half of it, is the time of its bytes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Timing:
    """A request that was answered: bytes and seconds."""

    size: int
    seconds: float


def seconds_for(timings: Sequence[Timing], requests: int, size: int) -> float:
    """Return the seconds that so many requests of so many bytes together are estimated to take.

    Args:
        timings: of the same host, at least one.
        requests: that are left.
        size: bytes that are left.
    """
    latency_s = min(timing.seconds for timing in timings)
    largest = max(timings, key=lambda timing: (timing.size, -timing.seconds))
    is_small = all(timing.size == largest.size for timing in timings)
    spent_s = largest.seconds if is_small else max(largest.seconds - latency_s, largest.seconds / 2)
    return requests * latency_s + size * spent_s / largest.size
