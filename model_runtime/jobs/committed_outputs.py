"""Which outputs an interrupted run had finished already, so that going on may write them again and nothing else."""

from __future__ import annotations

import json
import os
from pathlib import Path

from .journal import journal_path, peek_slot

PLACED_SLOT = 1
"""Journal slot with the marks of the outputs that are in place."""


Mark = tuple[str, int, int]


def placed_mark(output: Path, file: Path) -> Mark:
    """What tells ``file`` under the name ``output`` from any other that could lie there: name, size, time of change."""
    status = os.stat(file)
    return str(output), status.st_size, status.st_mtime_ns


def placed_data(marks: list[Mark]) -> bytes:
    """What goes into the slot."""
    return json.dumps(marks).encode()


def placed_before(output: Path) -> set[str]:
    """Outputs that an interrupted run with the main output ``output`` put in place, and that are as it left them."""
    data = peek_slot(journal_path(output), PLACED_SLOT, 0)
    found = set()
    for mark in json.loads(data) if data else []:
        path = Path(mark[0])
        if path.is_file() and placed_mark(path, path) == tuple(mark):
            found.add(mark[0])
    return found
