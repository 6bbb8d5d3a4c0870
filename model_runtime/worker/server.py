"""The job server that QGIS talks to: requests on stdin, events on what was stdout, one job after the other.

A line ``{"command": "cancel"}``, the end of stdin, a parent that is gone or a signal cancels every job taken so far.
Lines ``more`` and ``end`` are for the job taken last, if it is of a kind that stays open, and dropped once that has
ended. A job that does not stop in time is ended with the process (exit 4). No raster or model code here.
"""

from __future__ import annotations

import os
import platform
import queue
import threading
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any, BinaryIO

from ..cancellation import Cancellation
from ..errors import ArgumentsInvalid, Cancelled, LemevitError, RuntimeProtocol
from ..further import FurtherLines, no_lines
from ..jobs.context import RunContext
from ..protocol import EXIT_CANCELLED, EXIT_DONE, PROTOCOL_VERSION, Credentials, credentials_of, decode_line
from ..version import product_version
from .boundary import failure_report, report_failure, run_to_events
from .cancellation import CancelSwitch, run_cancellable
from .channel import EventStream, take_stdin, take_stdout
from .kinds import KINDS, Request
from .process_tree import end_below, lead_group

if TYPE_CHECKING:
    from ..backends.base import Backend
    from ..backends.cache import SessionCache
    from ..backends.options import BackendOptions
    from ..store.find import ModelFile

HEARTBEAT_S = 1.0
MAX_LINE_BYTES = 1_000_000


def serve() -> int:
    """Serve requests until stdin ends.

    Returns the exit status.
    """
    lead_group()
    stream = take_stdout()
    requests = take_stdin()
    stream.emit(hello())
    try:
        return Worker(stream).serve(requests)
    finally:
        end_below()


def hello() -> dict[str, Any]:
    """The first event: who answers here."""
    return {
        "event": "hello",
        "protocol": PROTOCOL_VERSION,
        "version": product_version(),
        "python": platform.python_version(),
        "pid": os.getpid(),
    }


@dataclass(frozen=True)
class _Job:
    """A request that was taken.

    Attributes:
        further: ``None`` for a kind that takes no further lines.
        credentials: what hosts are told; never shown.
    """

    kind: str
    request: Request
    switch: CancelSwitch
    further: FurtherLines | None
    credentials: Credentials = field(default_factory=dict, repr=False)


class Worker:
    """Jobs wait in a queue filled by a reading thread.

    The main thread runs them, another sends the heartbeat.
    """

    def __init__(self, stream: EventStream) -> None:
        self._stream = stream
        self._stream.on_gone = self._cancel_all
        self._jobs: queue.Queue[_Job | None] = queue.Queue()
        self._switches: set[CancelSwitch] = set()
        self._further: FurtherLines | None = None
        self._lock = threading.Lock()
        self._beating = threading.Lock()
        self._sessions: SessionCache | None = None

    def serve(self, requests: BinaryIO) -> int:
        """Run every job of ``requests``.

        Returns the exit status.
        """
        threading.Thread(target=self._read, args=(requests,), name="requests", daemon=True).start()
        status = EXIT_DONE
        while True:
            job = self._jobs.get()
            if job is None:
                return status
            status = EXIT_CANCELLED if self._run(job) == EXIT_CANCELLED else EXIT_DONE

    def _run(self, job: _Job) -> int:
        idle = threading.Event()
        parent = os.getppid()
        threading.Thread(target=self._beat, args=(idle, parent), name="heartbeat", daemon=True).start()
        try:
            return run_cancellable(partial(self._run_job, job, idle), job.switch)
        finally:
            idle.set()
            with self._lock:
                self._switches.discard(job.switch)

    def _run_job(self, job: _Job, idle: threading.Event) -> int:
        def open_cached(model: ModelFile, options: BackendOptions | None = None) -> Backend:
            from ..backends.cache import SessionCache  # needs numpy: a missing runtime is the job's error, not ours

            if self._sessions is None:
                self._sessions = SessionCache()
            return self._sessions.open(model, options)

        def emit(event: dict[str, Any]) -> None:
            if event["event"] == "result":
                with self._beating:
                    idle.set()  # the result is the last word of a job: no heartbeat after it
            self._stream.emit(event)

        cancellation = Cancellation(job.switch.is_cancelled)
        context = RunContext(
            emit,
            cancellation,
            open_backend=open_cached,
            further=job.further or no_lines(),
            credentials=job.credentials,
        )
        return run_to_events(job.request, context, job.kind)

    def _beat(self, idle: threading.Event, parent: int) -> None:
        while not idle.wait(HEARTBEAT_S):
            with self._beating:
                if not idle.is_set():
                    self._stream.emit({"event": "heartbeat"})
            if os.getppid() != parent:
                self._cancel_all()

    def _read(self, requests: BinaryIO) -> None:
        """Take lines until stdin ends, then cancel what runs and let the worker end."""
        while True:
            line = requests.readline(MAX_LINE_BYTES)
            if not line:
                break
            if line.strip():
                self._take(line)
        self._cancel_all()
        self._jobs.put(None)

    def _take(self, line: bytes) -> None:
        try:
            message = _decoded(line)
            if message.get("command") == "cancel":
                self._cancel_all()
                return
            if message.get("command") in ("more", "end"):
                self._hand_on(message)
                return
            self._further = None
            kind, request, credentials = _request(message)
        except LemevitError as error:
            report_failure(error, None, self._stream.emit)
            return
        switch = CancelSwitch(partial(self._end_now, request))
        with self._lock:
            self._switches.add(switch)
        read_line = KINDS[kind].read_line
        self._further = FurtherLines(read_line, Cancellation(switch.is_cancelled)) if read_line else None
        self._jobs.put(_Job(kind, request, switch, self._further, credentials))

    def _hand_on(self, message: dict[str, Any]) -> None:
        """Give a further line to the job that it is for.

        Raises:
            RuntimeProtocol: the last request takes none.
        """
        if self._further is None:
            raise RuntimeProtocol(f"The line {message['command']!r} follows no request that takes further lines.")
        if message["command"] == "end":
            self._further.end()
        else:
            values = message.get("request")
            self._further.put(values if isinstance(values, dict) else {})

    def _cancel_all(self) -> None:
        with self._lock:
            switches = list(self._switches)
        for switch in switches:
            switch.cancel()

    def _end_now(self, request: Request) -> None:
        """The job does not answer: say so and end the process, whatever native code is doing."""
        error = Cancelled("The run was cancelled; it did not stop by itself and was ended.")
        report = failure_report(error, error, request)
        self._stream.last_words([{"event": "error", **error.as_dict()}, {"event": "result", "report": report}])
        end_below()
        os._exit(EXIT_CANCELLED)


def _decoded(line: bytes) -> dict[str, Any]:
    try:
        return decode_line(line.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise RuntimeProtocol(f"The worker was sent a line that is no JSON object: {line[:80]!r}.") from error


def _request(message: dict[str, Any]) -> tuple[str, Request, Credentials]:
    """The kind of a request, the request, and the credentials beside it."""
    command = str(message.get("command"))
    if command not in KINDS:
        raise RuntimeProtocol(f"The worker does not know the command {command[:40]!r}.")
    if message.get("protocol") != PROTOCOL_VERSION:
        raise RuntimeProtocol(
            f"The plugin speaks protocol {str(message.get('protocol'))[:10]}, the worker protocol {PROTOCOL_VERSION}."
        )
    values = message.get("request")
    try:
        request = KINDS[command].read(values if isinstance(values, dict) else {})
        return command, request, credentials_of(message)
    except ValueError as error:
        raise ArgumentsInvalid(f"The request is not complete: {error}.") from error
