"""Many runs at once, on a cluster."""

from __future__ import annotations

import dataclasses
import time
import uuid
from collections.abc import Iterator
from functools import partial
from typing import Any, Union

from ..cancellation import NEVER, Cancellation
from ..cluster import POLL_S, cancel_poll, cluster, open_cached, without_causes
from ..errors import Cancelled, LemevitError
from ..guards.gdal_walls import close_gdal
from ..guards.system_walls import walled
from ..job import run_job
from ..jobs.context import RunContext
from ..jobs.request_checks import written_folders
from ..protocol import JobRequest
from ..tasks import task_of

Ended = tuple[int, Union[dict[str, Any], LemevitError]]
"""Number of a run, and its report or what it failed with."""


def run_many(requests: list[JobRequest], dask: str, cancellation: Cancellation = NEVER) -> list[Any]:
    """Run whole jobs on a cluster, one a worker.

    The reports in order.

    Args:
        requests: jobs with outputs of their own.
        dask: address of a scheduler, or ``local:N``.
        cancellation: asked while waiting.

    Raises:
        LemevitError: the first job that failed; the others are cancelled.
    """
    reports: dict[int, dict[str, Any]] = {}
    for number, ended in spread(requests, dask, cancellation):
        if isinstance(ended, LemevitError):
            raise ended
        reports[number] = ended
    return [reports[number] for number in range(len(requests))]


def spread(requests: list[JobRequest], dask: str, cancellation: Cancellation = NEVER) -> Iterator[Ended]:
    """Run whole jobs on a cluster, one a worker, and yield each as it ends.

    A worker opens a model once for all its jobs. A job whose worker was killed goes on in another one from its journal.
    Jobs that are not done when the iterator is closed are cancelled.

    Args:
        requests: jobs with outputs of their own.
        dask: address of a scheduler, or ``local:N``.
        cancellation: asked while waiting.

    Raises:
        Cancelled: as asked.
        RuntimeMissing, DeviceUnavailable: there is no cluster.
    """
    if not requests:
        return
    import distributed

    name = f"lemevit-{uuid.uuid4().hex}"
    with cluster(dataclasses.replace(requests[0], dask=dask)) as (client, _):
        stop = distributed.Event(name, client=client)
        alone = [dataclasses.replace(request, dask=None) for request in requests]
        open_jobs = {client.submit(_run_whole, job, name, pure=False): number for number, job in enumerate(alone)}
        try:
            while open_jobs:
                cancellation.check()
                ended = [future for future in open_jobs if future.done()]
                for future in ended:
                    yield open_jobs.pop(future), _ended(future)
                if not ended:
                    time.sleep(POLL_S)
        finally:
            if open_jobs:
                stop.set()
                client.cancel(list(open_jobs), force=True)


def _ended(future: Any) -> dict[str, Any] | LemevitError:  # noqa: ANN401 - of a library that may be missing
    """The report of a job, or the error that it ended with."""
    try:
        report: dict[str, Any] = future.result()
    except Cancelled:
        raise
    except LemevitError as error:
        return error
    return report


def _run_whole(request: JobRequest, job: str) -> dict[str, Any]:
    close_gdal()
    context = RunContext(cancellation=cancel_poll(job), open_backend=open_cached)
    folders = written_folders(request, task_of(request))
    return without_causes(lambda: walled(partial(run_job, request, context), folders))
