"""One job on many processes or machines: strips of tile rows run on a Dask cluster, the records come home in order.

Dask (``dask.distributed``, optional) schedules, restarts and moves nothing but names: each worker opens the raster and
the model itself, and writes its strip's journal beside the output, on a disk that all of them share. A worker that is
killed costs what its strip's journal does not hold. The sums of scores where two strips meet are kept apart and added
here, in the order in which one process would have added them, so the result is the same, byte for byte.
"""

from __future__ import annotations

import dataclasses
import os
import time
import uuid
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from ...cluster import POLL_S, cancel_poll, cluster, open_cached, without_causes
from ...errors import JournalMismatch
from ...guards.gdal_walls import close_gdal
from ...guards.input_identity import identity_of
from ...guards.system_walls import walled
from ...jobs.context import RunContext
from ...jobs.resume.header import open_strip_journal, remove_strips
from ...jobs.resume.journal import Journal
from ...jobs.state import JobState
from ...protocol import JobRequest
from ...tiles.plan import TilePlan
from .records import JournalCarry, Record, closed
from .strips import PREDICTED, replayed

STRIPS_A_WORKER = 4
"""More strips than workers even out their speed, and a killed one costs less."""
TOPIC = "lemevit-tiles"


def strip_rows(plan: TilePlan, parts: int) -> list[tuple[int, int]]:
    """Rows of tiles ``(first, stop)`` of up to ``parts`` strips of about the same height, north to south.

    A strip can begin with a row of tiles whose own final rows hold everything that waits for the strip before it;
    where overlaps are so large that no row does, there are fewer strips, down to one.
    """
    rows = plan.rows
    allowed = [row for row in range(1, rows.count) if rows.stop(row - 1) <= rows.final(row)[1] and rows.start(row) > 0]
    starts = [0]
    for part in range(1, parts):
        wanted = round(part * rows.count / parts)
        start = min((row for row in allowed if row > starts[-1]), key=lambda row: abs(row - wanted), default=None)
        if start is not None and start >= wanted - rows.count // (2 * parts):
            starts.append(start)
    return list(zip(starts, [*starts[1:], rows.count]))


def distributed_records(state: JobState) -> Iterator[Record]:
    """Every record of the plan in order, predicted by the cluster that the request names.

    Raises:
        RuntimeMissing: ``distributed`` is not installed.
        DeviceUnavailable: no scheduler answers.
        Cancelled: as asked; finished tiles stay in the strips' journals.
        LemevitError: what a worker refused or failed with.
    """
    if state.plan.request.restart:
        remove_strips(Path(state.plan.request.output))
    with cluster(state.plan.request) as (client, workers):
        strips = strip_rows(state.tiles, workers * STRIPS_A_WORKER)
        threads = state.plan.request.threads
        if not threads and str(state.plan.request.dask).startswith("local:"):
            threads = max(1, (os.cpu_count() or 1) // workers)
        run_strips(state, client, strips, threads)
    yield from _joined(state, strips)


def run_strips(
    state: JobState,
    client: Any,  # noqa: ANN401
    strips: list[tuple[int, int]],
    threads: int,
) -> list[dict[str, Any]]:
    """Submit all strips, wait, and return their reports.

    Progress and cancel as usual.
    """
    import distributed

    name = f"lemevit-{uuid.uuid4().hex}"
    stop = distributed.Event(name, client=client)
    request = dataclasses.replace(state.plan.request, dask=None, report=None, threads=threads)
    header = state.journal.header
    futures = {
        client.submit(
            run_strip, state.job.run_part, request, rows, header, name, key=f"{name}-{rows[0]}", pure=False
        ): rows
        for rows in strips
    }
    is_done = False
    try:
        while not is_done:
            is_done = all(future.done() for future in futures)
            for future in futures:
                if future.status == "error":
                    future.result()
            _tell_progress(state, client, name)
            if not is_done:
                state.cancellation.check()
                time.sleep(POLL_S)
        summaries = [future.result() for future in futures]
    finally:
        if not is_done:
            stop.set()
            client.cancel(list(futures), force=True)
    _check_identities(state, {summary["identity"] for summary in summaries} - {""})
    _note(state, summaries)
    return summaries


def _check_identities(state: JobState, found: set[str]) -> None:
    """Refuse strips of other pixels: a worker may see another file by the same name.

    Raises:
        JournalMismatch: what a worker read has other content than what the job was planned with.
    """
    if not found or state.job.digest is None:
        return
    if found != {identity_of(state.job.digest.value(state.cancellation))}:
        remove_strips(Path(state.plan.request.output))
        raise JournalMismatch(
            "A worker read other pixels than those that the job was planned with.",
            "Give all workers the same files, then run again.",
        )


def _tell_progress(state: JobState, client: Any, name: str) -> None:  # noqa: ANN401
    done: dict[int, int] = {}
    for _, message in client.get_events(TOPIC) or ():
        if message["job"] == name:
            done[message["strip"]] = max(done.get(message["strip"], 0), message["done"])
    state.progress.tick("predict", sum(done.values()), state.tiles.count, PREDICTED)


def _note(state: JobState, summaries: list[dict[str, Any]]) -> None:
    """Add up what the workers report."""
    tally, tiles = state.predictor.tally, state.report.values["tiles"]
    tiles["total"] = state.tiles.count
    for summary in summaries:
        tiles["resumed"] += summary["tiles"]["resumed"]
        for name in ("predicted", "skipped_nodata", "skipped_aoi", "retried"):
            setattr(tally, name, getattr(tally, name) + summary["tiles"][name])
        tally.seconds += summary["seconds"]["infer"]
        state.report.values["seconds"]["read"] += summary["seconds"]["read"]
        for warning in summary["warnings"]:
            if warning not in state.report.values["warnings"]:
                state.report.warn(**warning)


def _joined(state: JobState, strips: list[tuple[int, int]]) -> Iterator[Record]:
    """The records of all strips.

    Open rows get what the strip north of them left.
    """
    plan = state.tiles
    north: tuple[Journal, tuple[int, int]] | None = None
    try:
        for rows in strips:
            journal = open_strip_journal(state.plan, state.channels, rows, state.journal.header)
            carry = None if north is None else JournalCarry(north[0], plan, state.channels, north[1])
            first = rows[0] * plan.cols.count
            here = dataclasses.replace(state, journal=journal)
            for record in replayed(here, first, (rows[1] - rows[0]) * plan.cols.count):
                row, col = divmod(record.index, plan.cols.count)
                is_open = record.open_scores is not None and carry is not None
                yield closed(
                    record, carry.get(row - 1, col) if is_open and carry else None, state.plan.card, state.layers
                )
            if north is not None:
                north[0].close(discard=False)
            north = (journal, rows)
    finally:
        if north is not None:
            north[0].close(discard=False)


def run_strip(
    run_part: Callable[..., dict[str, Any]],
    request: JobRequest,
    rows: tuple[int, int],
    header: dict[str, Any],
    job: str,
) -> dict[str, Any]:
    """Predict one strip into its journal, in a worker.

    Returns its report.

    Args:
        run_part: ``job.run_part``.
        request: of the whole job, without ``dask``.
        rows: first and one past the last row of tiles.
        header: of the whole job's journal; this worker must come to the same one.
        job: name of the job's cancel event and progress messages.
    """
    close_gdal()
    context = RunContext(_emitter(rows, job), cancel_poll(job), open_backend=open_cached)
    part = partial(run_part, request, rows, header, context)
    return without_causes(lambda: walled(part, [Path(request.output).parent]))


def _emitter(rows: tuple[int, int], job: str) -> Callable[[dict[str, Any]], None]:
    import distributed

    worker = distributed.get_worker()

    def emit(event: dict[str, Any]) -> None:
        if event["event"] == "progress" and event["stage"] == "predict":
            worker.log_event(TOPIC, {"job": job, "strip": rows[0], "done": event["done"]})

    return emit
