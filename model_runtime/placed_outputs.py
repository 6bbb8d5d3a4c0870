"""Which outputs an interrupted run had finished already, so that going on may write them again and nothing else."""

from __future__ import annotations

import json
import os
from pathlib import Path

from .journal import journal_path, peek_slot

PLACED_SLOT = 1
"""Journal slot with the marks of the outputs that are in place."""


def placed_mark(output: Path) -> list[str | int]:
    """What tells a file from any other that could lie there: name, size, time of change."""
    status = os.stat(output)
    return [str(output), status.st_size, status.st_mtime_ns]


def placed_data(outputs: list[str]) -> bytes:
    """What goes into the slot."""
    return json.dumps([placed_mark(Path(name)) for name in outputs]).encode()


def placed_before(output: Path) -> set[str]:
    """Outputs that an interrupted run with the main output ``output`` put in place, and that are as it left them."""
    data = peek_slot(journal_path(output), PLACED_SLOT, 0)
    found = set()
    for mark in json.loads(data) if data else []:
        path = Path(mark[0])
        if path.is_file() and placed_mark(path) == mark:
            found.add(mark[0])
    return found
