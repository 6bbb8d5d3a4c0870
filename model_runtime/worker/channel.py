"""The protocol's own channel: a duplicate of stdout taken before any library can print. Standard library only.

After ``take_stdout`` the process's fd 1 is stderr, so whatever a library prints lands in the log and no message can
be broken. Writing is whole lines under a lock; a reader that has gone is told to the owner once, and is no error.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable
from typing import Any, BinaryIO

from ..protocol import encode_event

_LAST_WORDS_TIMEOUT_S = 0.3


class EventStream:
    """Writes events, one JSON object a line.

    Args:
        stream: where to; written unbuffered.
        on_gone: called once when nobody reads any more.
    """

    def __init__(self, stream: BinaryIO, on_gone: Callable[[], None] | None = None) -> None:
        self._stream = stream
        self._lock = threading.Lock()
        self._is_open = True
        self.on_gone = on_gone

    def emit(self, event: dict[str, Any]) -> None:
        """Write one event (a dict with the key ``event``).

        Dropped after ``close`` or when the reader has gone.
        """
        line = _encoded(event)
        with self._lock:
            gone = self._write(line)
        if gone and self.on_gone is not None:
            self.on_gone()

    def last_words(self, events: list[dict[str, Any]]) -> None:
        """Write ``events`` and nothing after them.

        Gives up soon when another thread is stuck writing.
        """
        lines = b"".join(_encoded(event) for event in events)
        if not self._lock.acquire(timeout=_LAST_WORDS_TIMEOUT_S):
            return
        try:
            self._write(lines)
            self._is_open = False
        finally:
            self._lock.release()

    def _write(self, line: bytes) -> bool:
        """Write under the lock.

        True when this call found the reader gone.
        """
        if not self._is_open:
            return False
        try:
            self._stream.write(line)
            self._stream.flush()
        except (OSError, ValueError):
            self._is_open = False
            return True
        return False


def _encoded(event: dict[str, Any]) -> bytes:
    fields = {key: value for key, value in event.items() if key != "event"}
    return (encode_event(event["event"], **fields) + "\n").encode("ascii")


def take_stdout() -> EventStream:
    """The protocol's stream on what was stdout.

    From now on fd 1 and ``sys.stdout`` are stderr.
    """
    sys.stdout.flush()
    duplicate = os.dup(1)
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return EventStream(os.fdopen(duplicate, "wb", buffering=0))


def take_stdin() -> BinaryIO:
    """Return a duplicate of stdin for the protocol alone. Libraries that read stdin find it empty."""
    duplicate = os.dup(0)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    return os.fdopen(duplicate, "rb")
