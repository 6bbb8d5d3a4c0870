"""Tiles with a record each, predicted on a cluster: the journals of strips become the run's own, which then resumes.

For tasks whose tiles leave nothing to one another. What a run makes of its records is the same whoever predicted them,
so the result has the bytes of one process.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from ..cluster import cluster
from ..jobs.resume.header import open_strip_journal, remove_strips
from ..jobs.state import JobState
from .segment.distributed import STRIPS_A_WORKER, run_strips, strip_rows


def gather(state: JobState) -> list[dict[str, Any]]:
    """Have all tiles predicted by the cluster that the request names, and take their records into the journal.

    Without a cluster nothing happens.

    Returns:
        The reports of the strips.

    Raises:
        RuntimeMissing, DeviceUnavailable, Cancelled, LemevitError: as in segmentation.
    """
    request = state.plan.request
    if not request.dask:
        return []
    if request.restart:
        remove_strips(Path(request.output))
    with cluster(request) as (client, workers):
        strips = strip_rows(state.tiles, workers * STRIPS_A_WORKER)
        threads = request.threads
        if not threads and str(request.dask).startswith("local:"):
            threads = max(1, (os.cpu_count() or 1) // workers)
        summaries = run_strips(state, client, strips, threads)
    state.journal.rewind(0)
    for rows in strips:
        journal = open_strip_journal(state.plan, state.channels, rows, state.journal.header)
        try:
            for payload in journal.replay():
                state.journal.append(payload)
        finally:
            journal.close(discard=False)
    return summaries


def note_gathered(state: JobState, summaries: list[dict[str, Any]]) -> None:
    """Say what was resumed by the strips: to the run itself all tiles look so."""
    if summaries:
        state.report.values["tiles"]["resumed"] = sum(summary["tiles"]["resumed"] for summary in summaries)
