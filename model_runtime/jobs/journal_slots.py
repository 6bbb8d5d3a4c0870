"""The slots of a run's journal: small values that are written again and again beside the records of tiles."""

from __future__ import annotations

from ..tiles.plan import TilePlan

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
