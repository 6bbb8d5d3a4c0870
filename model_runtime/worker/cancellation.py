"""Cancelling that keeps its promise: a run that does not stop in time after a cancel is ended with the process.

The job runs in its own thread and polls ``is_cancelled``; the main thread only waits, so that signals are answered
while native code is busy. Standard library only. Units: seconds.
"""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable
from types import FrameType

GRACE_S = 1.7  # with starting and ending the process this keeps the promised two seconds

SIGNAL_POLL_S = 0.1
"""The system may give a signal to any thread. The main one, which handles it, must then wake by itself."""


class CancelSwitch:
    """Says whether a run is cancelled, and calls ``on_overdue`` when it goes on for ``grace_s`` after that."""

    def __init__(self, on_overdue: Callable[[], None], grace_s: float = GRACE_S) -> None:
        self._on_overdue = on_overdue
        self._grace_s = grace_s
        self._cancelled = threading.Event()
        self._ended = threading.Event()
        self._lock = threading.Lock()

    def is_cancelled(self) -> bool:
        """True if ``cancel`` was called."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Cancel.

        The first call starts the clock.
        """
        with self._lock:
            if self._cancelled.is_set():
                return
            self._cancelled.set()
        threading.Thread(target=self._watch, name="cancel-watchdog", daemon=True).start()

    def end(self) -> None:
        """The run has ended: nothing can be overdue any more."""
        self._ended.set()

    def _watch(self) -> None:
        if not self._ended.wait(self._grace_s):
            self._on_overdue()


def run_cancellable(run: Callable[[], int], switch: CancelSwitch) -> int:
    """The value of ``run()``, run in another thread while SIGINT and SIGTERM cancel it. Call from the main thread."""
    values: list[int] = []

    def target() -> None:
        try:
            values.append(run())
        finally:
            switch.end()

    def on_signal(number: int, frame: FrameType | None) -> None:
        switch.cancel()

    previous = {number: signal.signal(number, on_signal) for number in (signal.SIGINT, signal.SIGTERM)}
    thread = threading.Thread(target=target, name="job")
    try:
        thread.start()
        while thread.is_alive():
            thread.join(SIGNAL_POLL_S)
    finally:
        for number, handler in previous.items():
            signal.signal(number, handler)
    return values[0]
