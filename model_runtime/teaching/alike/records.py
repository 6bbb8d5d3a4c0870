"""The journal of a raster of vectors: a record a block, so that the next run goes on where one was ended."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...errors import JournalMismatch
from ...jobs.resume.journal import Journal
from ...version import product_version
from .cells import Block

NOTHING = b"-"
"""Record of a block without data: none is empty."""


def opened_journal(out: Path, facts: dict[str, Any]) -> Journal:
    """The journal beside an output, begun anew where an interrupted run was of another raster, model or cell.

    Raises:
        OutputInUse: another run writes the output.
        JournalDamaged: a file of this name is no journal.
    """
    header = {"tool": "embed", "version": product_version(), **facts}
    try:
        return Journal(out, header, restart=False)
    except JournalMismatch:
        return Journal(out, header, restart=True)


def record_of(vectors: NDArray[np.float32] | None) -> bytes:
    """Vectors ``(channel, row, col)`` of a block as 16-bit floats."""
    return NOTHING if vectors is None else vectors.astype("<f2").tobytes()


def vectors_of(record: bytes, channels: int, block: Block) -> NDArray[np.float32] | None:
    """The vectors of a record, ``None`` where there is no data."""
    if record == NOTHING:
        return None
    found: NDArray[np.float32] = np.frombuffer(record, "<f2").reshape(channels, block.rows, block.cols)
    return found.astype(np.float32)
