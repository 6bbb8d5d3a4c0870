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
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from ...errors import ArgumentsInvalid, Cancelled, DeviceUnavailable, RuntimeMissing
from ...jobs.journal import Journal
from ...jobs.journal_header import open_strip_journal
from ...jobs.state import JobState
from ...protocol import JobRequest
from ...tiles.plan import TilePlan
from .records import JournalCarry, Record, closed, remove_strips, strip_output
from .strips import PREDICTED, replayed

STRIPS_A_WORKER = 4
"""More strips than workers even out their speed, and a killed one costs less."""
POLL_S = 0.2
TOPIC = "lemevit-tiles"
_sessions: Any = None


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
    with _cluster(state.plan.request) as (client, workers):
        strips = strip_rows(state.tiles, workers * STRIPS_A_WORKER)
        threads = state.plan.request.threads
        if not threads and str(state.plan.request.dask).startswith("local:"):
            threads = max(1, (os.cpu_count() or 1) // workers)
        _run_strips(state, client, strips, threads)
    yield from _joined(state, strips)


@contextmanager
def _cluster(request: JobRequest) -> Iterator[tuple[Any, int]]:
    """A client and its number of workers; a local cluster lives as long as the block."""
    try:
        import distributed
    except ImportError as error:
        raise RuntimeMissing(
            "--dask needs the package 'distributed', which is not installed.",
            "Install dask[distributed] into the runtime's Python, or leave --dask out.",
        ) from error
    address = str(request.dask)
    kind, _, number = address.partition(":")
    if kind == "local":
        if not number.isdecimal() or not 1 <= int(number) <= 256:
            raise ArgumentsInvalid(f"--dask {address[:60]!r}: a number of processes is needed, such as local:4.")
        folder = str(Path(__file__).resolve().parents[3])
        options: dict[str, Any] = {"n_workers": int(number), "threads_per_worker": 1, "dashboard_address": None}
        with distributed.LocalCluster(**options, env={"PYTHONPATH": folder}, host="127.0.0.1") as cluster:
            with distributed.Client(cluster) as client:
                yield client, int(number)
        return
    try:
        client = distributed.Client(address, timeout=10)
    except (OSError, ValueError) as error:
        raise DeviceUnavailable(
            f"No Dask scheduler answers at {address[:80]}: {error}", "Check the address, or use local:N."
        ) from error
    with client:
        workers = len(client.scheduler_info(n_workers=-1)["workers"])
        if workers == 0:
            raise DeviceUnavailable(f"The Dask scheduler at {address[:80]} has no workers.", "Start some first.")
        yield client, workers


def _run_strips(state: JobState, client: Any, strips: list[tuple[int, int]], threads: int) -> None:  # noqa: ANN401
    """Submit all strips and wait; progress and cancel as usual."""
    import distributed

    name = f"lemevit-{uuid.uuid4().hex}"
    stop = distributed.Event(name, client=client)
    request = dataclasses.replace(state.plan.request, dask=None, report=None, threads=threads)
    header = state.journal.header
    futures = {
        client.submit(run_strip, request, rows, header, name, key=f"{name}-{rows[0]}", pure=False): rows
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
                state.check_cancelled()
                time.sleep(POLL_S)
        summaries = [future.result() for future in futures]
    finally:
        if not is_done:
            stop.set()
            client.cancel(list(futures), force=True)
    _note(state, summaries)


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
    """The records of all strips; open rows get what the strip north of them left."""
    plan = state.tiles
    north: tuple[Journal, tuple[int, int]] | None = None
    try:
        for rows in strips:
            output = strip_output(Path(state.plan.request.output), rows[0])
            journal = open_strip_journal(state.plan, plan, state.channels, rows, state.journal.header, output)
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


def run_strip(request: JobRequest, rows: tuple[int, int], header: dict[str, Any], job: str) -> dict[str, Any]:
    """Predict one strip into its journal, in a worker; returns its report.

    Args:
        request: of the whole job, without ``dask``.
        rows: first and one past the last row of tiles.
        header: of the whole job's journal; this worker must come to the same one.
        job: name of the job's cancel event and progress messages.
    """
    from ...job import run_part

    return run_part(request, rows, header, _emitter(rows, job), _cancel_poll(job), _open_cached)


def _open_cached(*args: Any, **options: Any) -> Any:  # noqa: ANN401 - passes everything on
    """A worker loads a model once."""
    from ...backends.cache import SessionCache

    global _sessions
    if _sessions is None:
        _sessions = SessionCache()
    return _sessions.open(*args, **options)


def _emitter(rows: tuple[int, int], job: str) -> Callable[[dict[str, Any]], None]:
    import distributed

    worker = distributed.get_worker()

    def emit(event: dict[str, Any]) -> None:
        if event["event"] == "progress" and event["stage"] == "predict":
            worker.log_event(TOPIC, {"job": job, "strip": rows[0], "done": event["done"]})

    return emit


def _cancel_poll(job: str) -> Callable[[], bool]:
    import distributed

    event = distributed.Event(job)
    asked, answer = 0.0, False

    def is_cancelled() -> bool:
        nonlocal asked, answer
        if not answer and time.monotonic() - asked > POLL_S:
            asked, answer = time.monotonic(), bool(event.is_set())
        return answer

    return is_cancelled


def run_many(requests: list[JobRequest], dask: str, is_cancelled: Callable[[], bool] = lambda: False) -> list[Any]:
    """Run whole jobs on a cluster, one a worker; the reports in order.

    Args:
        requests: jobs with outputs of their own.
        dask: address of a scheduler, or ``local:N``.
        is_cancelled: polled.

    Raises:
        LemevitError: the first job that failed; the others are cancelled.
    """
    if not requests:
        return []
    import distributed

    name = f"lemevit-{uuid.uuid4().hex}"
    with _cluster(dataclasses.replace(requests[0], dask=dask)) as (client, _):
        stop = distributed.Event(name, client=client)
        futures = [client.submit(_run_whole, request, name, pure=False) for request in requests]
        is_done = False
        try:
            while not all(future.done() for future in futures):
                if is_cancelled():
                    raise Cancelled("The runs were cancelled.")
                time.sleep(POLL_S)
            reports = [future.result() for future in futures]
            is_done = True
        finally:
            if not is_done:
                stop.set()
    return reports


def _run_whole(request: JobRequest, job: str) -> dict[str, Any]:
    from ...job import run_job

    return run_job(request, emit=lambda event: None, is_cancelled=_cancel_poll(job), open_backend=_open_cached)
