"""Memory figures of a report: what was taken shows up, on Windows too."""

from __future__ import annotations

import sys
from types import SimpleNamespace

import psutil
import pytest

from model_runtime.jobs.report import memory_mb, peak_memory_mb


def test_memory_that_is_taken_is_counted() -> None:
    before = memory_mb()
    held = bytearray(b"x" * 64_000_000)
    now = memory_mb()
    assert 50 < now - before < 140  # the literal itself may still be held
    peak = peak_memory_mb()
    assert peak is not None
    assert peak >= now - 1
    assert len(held) == 64_000_000


def test_windows_tells_the_peak_of_its_working_set(monkeypatch: pytest.MonkeyPatch) -> None:
    info = SimpleNamespace(rss=80_000_000, peak_wset=123_456_789)
    monkeypatch.setattr(psutil, "Process", lambda: SimpleNamespace(memory_info=lambda: info))
    monkeypatch.setattr(sys, "platform", "win32")
    assert (memory_mb(), peak_memory_mb()) == (80.0, 123.5)
