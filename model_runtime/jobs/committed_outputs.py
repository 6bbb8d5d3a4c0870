"""Outputs that an interrupted run already committed; only these may be overwritten on resume."""

from __future__ import annotations

import json
import os
from pathlib import Path

from .journal import journal_path, peek_slot
from .journal_slots import COMMITTED_SLOT

Mark = tuple[str, int, int]


def committed_mark(output: Path, file: Path) -> Mark:
    """Return what tells ``file`` under the name ``output`` from any other: name, size, time of change."""
    status = os.stat(file)
    return str(output), status.st_size, status.st_mtime_ns


def committed_data(marks: list[Mark]) -> bytes:
    """Return the bytes of the journal's slot."""
    return json.dumps(marks).encode()


def committed_before(output: Path) -> set[str]:
    """Return outputs that an interrupted run with the main output ``output`` committed and nobody changed since."""
    data = peek_slot(journal_path(output), COMMITTED_SLOT, 0)
    found = set()
    for mark in json.loads(data) if data else []:
        path = Path(mark[0])
        if path.is_file() and committed_mark(path, path) == tuple(mark):
            found.add(mark[0])
    return found
