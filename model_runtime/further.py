"""Further lines of a request that stays open, such as a session in which a model is taught. Standard library only."""

from __future__ import annotations

import queue
from collections.abc import Callable
from typing import Any

from .cancellation import NEVER, Cancellation
from .errors import ArgumentsInvalid

POLL_S = 0.1
"""A cancel is noticed after this time while no line comes."""


class FurtherLines:
    """Lines that follow a request, in the order in which they were sent.

    One thread puts them in, the thread of the request takes them out.

    Args:
        read: builds what ``next`` returns from the object of a line; raises ``ValueError`` for what does not fit.
        cancellation: of the request.
    """

    def __init__(self, read: Callable[[dict[str, Any]], Any], cancellation: Cancellation = NEVER) -> None:
        self._read, self._cancellation = read, cancellation
        self._lines: queue.Queue[dict[str, Any] | None] = queue.Queue()

    def put(self, values: dict[str, Any]) -> None:
        """Add the object of a line."""
        self._lines.put(values)

    def end(self) -> None:
        """Tell the reader that no line follows."""
        self._lines.put(None)

    def is_waiting(self) -> bool:
        """Whether a line has come that was not taken yet: what the last one asked for may be out of date."""
        return not self._lines.empty()

    def next(self) -> Any:  # noqa: ANN401 - what the kind reads
        """Wait for the next line and return it as read, or ``None`` when no line follows.

        Raises:
            Cancelled: the request was cancelled meanwhile.
            ArgumentsInvalid: the line does not fit; the lines after it can still be taken.
        """
        while True:
            self._cancellation.check()
            try:
                values = self._lines.get(timeout=POLL_S)
            except queue.Empty:
                continue
            if values is None:
                self.end()  # for whoever asks again
                return None
            try:
                return self._read(values)
            except ValueError as error:
                raise ArgumentsInvalid(f"The line that follows the request does not fit: {error}.") from error


def no_lines() -> FurtherLines:
    """Lines of a request that none can follow."""
    lines = FurtherLines(dict)
    lines.end()
    return lines
