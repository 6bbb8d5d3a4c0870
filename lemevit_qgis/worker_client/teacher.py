"""A worker that stays open for the steps of Teach: one step at a time, of each kind only the newest waits."""

from __future__ import annotations

import json
from typing import Any

from qgis.PyQt.QtCore import QObject, QProcess, QTimer, pyqtSignal

from .._runtime import protocol
from .client import WorkerProcess

ORDER = ("alike", "map", "compare", "places", "save")
"""Steps by urgency."""
URGENT = ("alike", "map")
"""Steps for which an older one of the same action, or a comparison, is given up."""
CANCEL = b'{"command": "cancel"}\n'


class Teacher(QObject):
    """Steps of teaching in the background, with signals in the main thread.

    ``answered`` has the action and its report, ``failed`` the action and the error. A step that was cancelled emits
    nothing. The process starts with the first step, and anew after a crash.
    """

    answered = pyqtSignal(str, dict)
    failed = pyqtSignal(str, dict)
    progressed = pyqtSignal(dict)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker: WorkerProcess | None = None
        self._running = ""
        self._waiting: dict[str, dict[str, Any]] = {}
        self._error: dict[str, Any] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(500)
        self._timer.timeout.connect(self._watch)

    def is_busy(self) -> bool:
        """Return whether a step is under way."""
        return bool(self._running)

    def ask(self, request: dict[str, Any]) -> None:
        """Take a step.

        One of the same action that waits is dropped; an urgent one is also given up while it is under way, for a newer.

        Raises:
            PluginError: no Python is configured.
        """
        action = str(request["action"])
        self._waiting[action] = request
        if action in URGENT and self._running in (action, "compare") and self._worker is not None:
            self._worker.process.write(CANCEL)
        self._next()

    def forget(self) -> None:
        """Drop what waits and cancel what runs."""
        self._waiting.clear()
        if self._running and self._worker is not None:
            self._worker.process.write(CANCEL)

    def shut_down(self) -> None:
        """End the process at once, without a signal."""
        self._waiting.clear()
        self._running = ""
        self._timer.stop()
        worker, self._worker = self._worker, None
        if worker is not None:
            worker.process.blockSignals(True)
            worker.end_now()
            worker.process.deleteLater()

    def _next(self) -> None:
        action = next((name for name in ORDER if name in self._waiting), "")
        if self._running or not action:
            return
        line = json.dumps(
            {"command": "teach", "protocol": protocol.PROTOCOL_VERSION, "request": self._waiting.pop(action)}
        )
        if self._worker is None:
            worker = WorkerProcess(self, stays_open=True)
            worker.process.readyReadStandardOutput.connect(self._read)
            worker.process.finished.connect(self._on_end)
            worker.process.errorOccurred.connect(self._on_error)
            worker.start_line(line)
            self._worker = worker
        else:
            self._worker.send(line)
        self._running, self._error = action, None
        self._timer.start()

    def _watch(self) -> None:
        if self._running and self._worker is not None:
            self._worker.watch()

    def _read(self) -> None:
        worker = self._worker
        if worker is None:
            return
        for event in worker.events():
            kind = event.get("event")
            if kind == "progress":
                self.progressed.emit(event)
            elif kind == "error":
                self._error = event
            elif kind == "result":
                self._finish(event.get("report") or {})

    def _finish(self, report: dict[str, Any]) -> None:
        action, self._running = self._running, ""
        error, self._error = self._error, None
        if self._worker is not None:
            self._worker.begin_anew()
        if not action:
            return
        if report.get("status") == "done":
            self.answered.emit(action, report)
        elif error is not None and error.get("code") != "cancelled":
            self.failed.emit(action, error)
        self._timer.stop()
        self._next()

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._on_end()

    def _on_end(self, *_: Any) -> None:  # noqa: ANN401 - exit code and status, read from the process
        worker, self._worker = self._worker, None
        action, self._running = self._running, ""
        self._timer.stop()
        if worker is None:
            return
        worker.process.deleteLater()
        if action:
            self.failed.emit(action, worker.outcome().error or {})
