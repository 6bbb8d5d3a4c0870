"""The slots of a run's journal: small values that are written again and again beside the records of tiles.

One of them marks the outputs that an interrupted run already committed; only these may be overwritten on resume.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

from ...tiles.plan import TilePlan
from .journal_file import journal_path, peek_slot

Mark = tuple[str, int, int]
"""A committed output: name, size, time of change."""

DIGEST_SLOT = 0
"""SHA-256 of the input, or of both inputs, once it is known."""
COMMITTED_SLOT = 1
"""Marks of the outputs that are in place."""
FIRST_CARRY_SLOT = 2
"""First of the slots with the scores that a tile leaves to the row of tiles south of it, two rows in turn."""
SMALLEST_BYTES = 4096


def carry_slots(plan: TilePlan, channels: int) -> tuple[int, int]:
    """Return the number and the bytes of slots for a plan.

    Args:
        plan: of the run.
        channels: scores a pixel; 0 where tiles leave nothing to each other.
    """
    if plan.rows.count == 1 or not channels:
        return FIRST_CARRY_SLOT, SMALLEST_BYTES
    ends = {0, plan.rows.count - 2}
    depth = max(plan.rows.stop(row) - plan.rows.start(row + 1) for row in ends)
    width = min(plan.cols.tile, plan.cols.length)
    return FIRST_CARRY_SLOT + 2 * plan.cols.count, max(SMALLEST_BYTES, channels * depth * width * 4)


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
