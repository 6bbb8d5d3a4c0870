"""Cancelling as a value: whoever works asks it between two steps. Standard library only."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from .errors import Cancelled


def _never() -> bool:
    return False


@dataclass(frozen=True)
class Cancellation:
    """Tells a run whether the user cancelled it.

    Attributes:
        is_cancelled: asked often, from several threads; once True it stays True.
    """

    is_cancelled: Callable[[], bool] = _never

    def check(self) -> None:
        """Return, or end the run.

        Raises:
            Cancelled: as asked.
        """
        if self.is_cancelled():
            raise Cancelled


NEVER = Cancellation()
"""Of a run that nobody can cancel."""
