"""A Dask cluster for runs: its client, its cancel event, and models that a worker opens once."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from .backends.base import Backend
from .backends.cache import SessionCache
from .backends.options import BackendOptions
from .cancellation import Cancellation
from .errors import ArgumentsInvalid, DeviceUnavailable, LemevitError, RuntimeMissing
from .protocol import JobRequest
from .store.find import ModelFile

POLL_S = 0.2
"""Seconds between looks at a cluster's state."""
ANSWER_S = 10
"""Time that a scheduler has for its first answer."""
OWN_PORT = "127.0.0.1:0"
"""Place of the scheduler's pages: this machine only, any free port, so that two runs do not meet."""
_sessions: SessionCache | None = None

T = TypeVar("T")


@contextmanager
def cluster(request: JobRequest) -> Iterator[tuple[Any, int]]:
    """A client and its number of workers.

    A local cluster lives as long as the block.
    """
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
        folder = str(Path(__file__).resolve().parents[1])
        options: dict[str, Any] = {"n_workers": int(number), "threads_per_worker": 1, "dashboard_address": OWN_PORT}
        with distributed.LocalCluster(**options, env={"PYTHONPATH": folder}, host="127.0.0.1") as cluster:
            with distributed.Client(cluster) as client:
                yield client, int(number)
        return
    try:
        client = distributed.Client(address, timeout=ANSWER_S)
    except (OSError, ValueError) as error:
        raise DeviceUnavailable(
            f"No Dask scheduler answers at {address[:80]}: {error}", "Check the address, or use local:N."
        ) from error
    with client:
        workers = len(client.scheduler_info(n_workers=-1)["workers"])
        if workers == 0:
            raise DeviceUnavailable(f"The Dask scheduler at {address[:80]} has no workers.", "Start some first.")
        yield client, workers


def open_cached(model: ModelFile, options: BackendOptions | None = None) -> Backend:
    """A worker loads a model once."""
    global _sessions
    if _sessions is None:
        _sessions = SessionCache()
    return _sessions.open(model, options)


def without_causes(call: Callable[[], T]) -> T:
    """The result of a call in a worker. A named error loses what it came from, which may be no thing that can travel.

    Raises:
        LemevitError: what the call raises.
    """
    try:
        return call()
    except LemevitError as error:
        named = error
    named.__cause__ = named.__context__ = None
    raise named


def cancel_poll(job: str) -> Cancellation:
    import distributed

    event = distributed.Event(job, client=distributed.get_client())  # asked from a thread of the strip's own
    asked, answer = 0.0, False

    def is_cancelled() -> bool:
        nonlocal asked, answer
        if not answer and time.monotonic() - asked > POLL_S:
            asked, answer = time.monotonic(), bool(event.is_set())
        return answer

    return Cancellation(is_cancelled)
