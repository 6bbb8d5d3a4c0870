"""Many runs at once, on a cluster."""

from __future__ import annotations

import dataclasses
import time
import uuid
from typing import Any

from ..cancellation import NEVER, Cancellation
from ..cluster import POLL_S, cancel_poll, cluster, open_cached
from ..errors import Cancelled
from ..guards.gdal_walls import close_gdal
from ..job import run_job
from ..jobs.context import RunContext
from ..protocol import JobRequest


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
    if not requests:
        return []
    import distributed

    name = f"lemevit-{uuid.uuid4().hex}"
    with cluster(dataclasses.replace(requests[0], dask=dask)) as (client, _):
        stop = distributed.Event(name, client=client)
        futures = [client.submit(_run_whole, request, name, pure=False) for request in requests]
        is_done = False
        try:
            while not all(future.done() for future in futures):
                if cancellation.is_cancelled():
                    raise Cancelled("The runs were cancelled.")
                time.sleep(POLL_S)
            reports = [future.result() for future in futures]
            is_done = True
        finally:
            if not is_done:
                stop.set()
    return reports


def _run_whole(request: JobRequest, job: str) -> dict[str, Any]:
    close_gdal()
    return run_job(request, RunContext(cancellation=cancel_poll(job), open_backend=open_cached))
