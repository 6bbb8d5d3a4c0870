"""One worker process per run, from its start to its outcome.

``WorkerProcess`` has two drivers: ``run_blocking`` (algorithms, any thread) polls it, ``BackgroundRun`` (the panel)
listens in Qt's event loop. Cancelled, crashed, not started, silent and failed are five different outcomes.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, Protocol

from qgis.PyQt.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, pyqtSignal

from .. import _runtime, settings
from ..errors import tr
from .environment import find_python, scrubbed
from .process_tree import end_tree, end_with_owner

START_TIMEOUT_MS = 15_000
POLL_MS = 100
CANCEL_GRACE_S = 4.0
"""The worker ends itself within 2 s of a cancel. Past this it is killed."""
SILENCE_S = 60.0
"""The worker's heart beats every second. Past this it is taken for hung."""
LOG_TAIL_CHARS = 4000


class Sendable(Protocol):
    """A request of any kind."""

    def to_line(self) -> str:
        """Return the request as one JSON line."""


@dataclass
class Outcome:
    """End of a run.

    Attributes:
        status: ``done``, ``planned``, ``cancelled`` or ``failed``.
        report: of the run, empty if the worker sent none.
        error: ``code``, ``what`` and ``fix`` of a run that was cancelled or failed.
        log: last lines of the worker's standard error.
        warnings: ``code``, ``what`` and ``fix`` of every warning, of failed runs too.
    """

    status: str
    report: dict[str, Any] = field(default_factory=dict)
    error: dict[str, Any] | None = None
    log: str = ""
    warnings: list[dict[str, Any]] = field(default_factory=list)


def _error(code: str, what: str, fix: str) -> dict[str, Any]:
    return {"code": code, "what": what, "fix": fix}


class WorkerProcess:
    """Worker process and its events.

    Not thread-safe: use it in the thread that made it.

    Args:
        parent: of the process.
        stays_open: further requests follow the first; else the worker leaves after its result.
    """

    def __init__(self, parent: QObject | None = None, stays_open: bool = False) -> None:
        self.process = QProcess(parent)
        if parent is not None:
            end_with_owner(parent, self.process)
        self._stays_open = stays_open
        self._buffer = b""
        self._log = ""
        self._error: dict[str, Any] | None = None
        self._report: dict[str, Any] = {}
        self._warnings: list[dict[str, Any]] = []
        self._is_cancelled = False
        self._cancelled_at = 0.0
        self._heard_at = time.monotonic()

    def start(self, request: Sendable) -> None:
        """Start the process and send it the request.

        Raises:
            PluginError: no Python is configured.
        """
        self.start_line(request.to_line())

    def start_line(self, line: str) -> None:
        """Start the process and send it a request as its JSON line.

        Raises:
            PluginError: no Python is configured.
        """
        python = find_python(settings.runtime_python())
        environment = QProcessEnvironment()
        for name, value in scrubbed(os.environ).items():
            environment.insert(name, value)
        self.process.setProcessEnvironment(environment)
        self.process.setProgram(python)
        self.process.setArguments(["-I", str(_runtime.RUNTIME_FOLDER), "worker"])
        self.process.start()
        self.send(line)

    def send(self, line: str) -> None:
        """Send a request to the process."""
        self._heard_at = time.monotonic()
        self.process.write(line.encode("utf-8") + b"\n")

    def begin_anew(self) -> None:
        """Forget the request that ended, before the next one of a process that stays open."""
        self._error, self._report, self._warnings = None, {}, []

    def events(self) -> Iterator[dict[str, Any]]:
        """Yield the events since the last call."""
        self._buffer += bytes(self.process.readAllStandardOutput())
        said = bytes(self.process.readAllStandardError()).decode("utf-8", "replace")
        self._log = (self._log + said)[-LOG_TAIL_CHARS:]
        *lines, self._buffer = self._buffer.split(b"\n")
        for line in lines:
            if line.strip():
                yield from self._understand(line)

    def _understand(self, line: bytes) -> Iterator[dict[str, Any]]:
        self._heard_at = time.monotonic()
        try:
            event = json.loads(line)
        except ValueError:
            event = None
        if not isinstance(event, dict):
            shown = line[:80].decode("utf-8", "replace")
            self._stop(_error("worker.protocol", tr("The worker sent an invalid message: {}").format(shown), ""))
            return
        kind = event.get("event")
        if kind == "hello" and event.get("protocol") != _runtime.protocol.PROTOCOL_VERSION:
            said = str(event.get("version"))[:20], str(event.get("protocol"))[:10], _runtime.protocol.PROTOCOL_VERSION
            what = tr("The worker {} speaks protocol {}, the plugin protocol {}.").format(*said)
            self._stop(_error("worker.protocol", what, tr("Reinstall the plugin.")))
        elif kind == "error":
            self._error = event
        elif kind == "warning":
            self._warnings.append(event)
        elif kind == "result":
            self._report = event.get("report") or {}
            if not self._stays_open:
                self.process.closeWriteChannel()  # no further request: the worker leaves
        yield event

    def _stop(self, error: dict[str, Any]) -> None:
        self._error = self._error or error
        end_tree(self.process)

    def cancel(self) -> None:
        """Ask the worker to stop.

        ``watch`` kills it if it does not.
        """
        if self._is_cancelled:
            return
        self._is_cancelled, self._cancelled_at = True, time.monotonic()
        self.process.write(b'{"command": "cancel"}\n')
        self.process.closeWriteChannel()

    def watch(self) -> None:
        """Kill a process that ignores a cancel or sends nothing.

        To be called now and then.
        """
        now = time.monotonic()
        if self._is_cancelled and now - self._cancelled_at > CANCEL_GRACE_S:
            end_tree(self.process)
        elif now - self._heard_at > SILENCE_S:
            what = tr("The worker has not answered for {} s and was ended.").format(int(SILENCE_S))
            self._stop(_error("worker.silent", what, tr("Run again. Finished tiles are kept.")))

    def is_over(self) -> bool:
        """Return whether the process has ended or never started."""
        return self.process.state() == QProcess.ProcessState.NotRunning

    def outcome(self) -> Outcome:
        """Return the outcome of a process that has ended."""
        for _ in self.events():
            continue
        status = str(self._report.get("status", ""))
        if status in ("done", "planned") and self._error is None:
            return self._ended(status)
        if self._is_cancelled or status == "cancelled":
            error = _error("cancelled", tr("The run was cancelled."), tr("Run it again to continue where it stopped."))
            return self._ended("cancelled", error)
        return self._ended("failed", self._error or self._sudden_end())

    def _ended(self, status: str, error: dict[str, Any] | None = None) -> Outcome:
        return Outcome(status, self._report, error, self._log, list(self._warnings))

    def _sudden_end(self) -> dict[str, Any]:
        process = self.process
        if process.error() == QProcess.ProcessError.FailedToStart:
            what = tr("The worker could not be started: {}.").format(process.errorString())
            return _error(
                "worker.not_started", what, tr("Choose another Python in the LeMeViT panel (Choose Python…).")
            )
        last = self._log.strip().splitlines()[-1:] or [""]
        if process.exitStatus() == QProcess.ExitStatus.CrashExit:
            what = tr("The worker was terminated or crashed. {}").format(last[0])
            return _error(
                "worker.crashed", what.strip(), tr("It may have run out of memory. Run again; finished tiles are kept.")
            )
        what = tr("The worker ended early (exit {}). {}").format(process.exitCode(), last[0])
        return _error("worker.ended", what.strip(), tr("Check the inference runtime: run its selfcheck."))

    def end_now(self) -> None:
        """Kill the process and wait for its end."""
        if not self.is_over():
            end_tree(self.process)
            self.process.waitForFinished(5000)


def run_blocking(
    request: Sendable,
    on_event: Callable[[dict[str, Any]], None],
    is_cancelled: Callable[[], bool],
) -> Outcome:
    """Run a request to its end, for the thread of a Processing algorithm.

    Raises:
        PluginError: no Python is configured.
    """
    worker = WorkerProcess()
    worker.start(request)
    try:
        if worker.process.waitForStarted(START_TIMEOUT_MS):
            while not worker.is_over():
                worker.process.waitForReadyRead(POLL_MS)
                for event in worker.events():
                    on_event(event)
                if is_cancelled():
                    worker.cancel()
                worker.watch()
        return worker.outcome()
    finally:
        worker.end_now()


class BackgroundRun(QObject):
    """Run in the background of the user interface, with signals in the main thread."""

    progressed = pyqtSignal(dict)
    warned = pyqtSignal(dict)
    ended = pyqtSignal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = WorkerProcess(self)
        self._has_ended = False
        self._worker.process.readyReadStandardOutput.connect(self._read)
        self._worker.process.finished.connect(self._finish)
        self._worker.process.errorOccurred.connect(self._on_error)
        self._timer = QTimer(self)
        self._timer.setInterval(500)
        self._timer.timeout.connect(self._worker.watch)

    def start(self, request: Sendable) -> None:
        """Start the run.

        Raises:
            PluginError: no Python is configured.
        """
        self._worker.start(request)
        self._timer.start()

    def cancel(self) -> None:
        """Cancel the run, after which ``ended`` is emitted."""
        self._worker.cancel()

    def end_now(self) -> None:
        """End the process at once, without a signal."""
        self._has_ended = True
        self._timer.stop()
        self._worker.end_now()

    def _read(self) -> None:
        for event in self._worker.events():
            if event.get("event") == "progress":
                self.progressed.emit(event)
            elif event.get("event") == "warning":
                self.warned.emit(event)

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._finish()

    def _finish(self, *_: Any) -> None:  # noqa: ANN401 - exit code and status, read from the process
        if self._has_ended:
            return
        self._read()
        self._has_ended = True
        self._timer.stop()
        self.ended.emit(self._worker.outcome())
