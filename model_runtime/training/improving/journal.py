"""The state of an improvement on disk, beside its output: written whole, so a process may end at any time."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import torch

from ...errors import JournalDamaged
from ...files import write_whole

SUFFIX = ".lemevit-journal"


class ImproveJournal:
    """The journal of an output.

    Args:
        out: the model that is made.
        key: of all that decides the answer; a state of another key is not gone on with.
    """

    def __init__(self, out: Path, key: str) -> None:
        self.path, self._key = out.with_name(out.name + SUFFIX), key

    def read(self) -> dict[str, Any]:
        """The state to go on with, empty: none.

        Raises:
            JournalDamaged: a file of this name holds something else.
        """
        if not self.path.is_file():
            return {}
        try:
            state = torch.load(io.BytesIO(self.path.read_bytes()), map_location="cpu", weights_only=True)
        except (RuntimeError, EOFError, torch.serialization.pickle.UnpicklingError) as error:  # type: ignore[attr-defined]
            raise JournalDamaged(
                f"{self.path} is no state of an improvement: {str(error).splitlines()[0][:200]}", f"Remove {self.path}."
            ) from error
        is_ours = isinstance(state, dict) and state.get("key") == self._key
        return state if is_ours else {}

    def write(self, state: dict[str, Any]) -> None:
        """Put a state in place of the one before."""
        buffer = io.BytesIO()
        torch.save({"key": self._key, **state}, buffer)
        write_whole(self.path, buffer.getvalue())

    def remove(self) -> None:
        """Leave nothing."""
        self.path.unlink(missing_ok=True)
