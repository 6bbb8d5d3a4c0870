"""Child process read line by line, and ended with all that it started."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from qgis.PyQt.QtCore import QObject, QProcess, QProcessEnvironment, pyqtSignal

from ..errors import PluginError, tr
from .answers import answer_in, error_in
from .process_tree import GONE_WITHIN_MS, KILL_AFTER_MS, end_tree, end_with_owner

NOT_STARTED = -1
KEPT_CHARS = 200_000
ANSWER_CHARS = 8_000_000
"""Of its standard output: the cards of a thousand models."""


class ChildProcess(QObject):
    """Child process in the background.

    ``said`` is emitted with every line of both channels, ``ended`` once with the exit code or ``NOT_STARTED``.
    """

    said = pyqtSignal(str)
    ended = pyqtSignal(int)

    def __init__(self, command: Sequence[str], environment: Mapping[str, str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stdout = ""
        self.output = ""
        self.code = 0
        self._rests = {"out": b"", "err": b""}
        self._has_ended = False
        self._process = QProcess(self)
        variables = QProcessEnvironment()
        for name, value in environment.items():
            variables.insert(name, value)
        self._process.setProcessEnvironment(variables)
        self._process.setProgram(command[0])
        self._process.setArguments(list(command[1:]))
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.readyReadStandardError.connect(self._read)
        self._process.finished.connect(self._finish)
        self._process.errorOccurred.connect(self._on_error)
        end_with_owner(self, self._process)

    def start(self) -> None:
        """Start the process.

        ``ended`` is emitted even if it cannot be started.
        """
        self._process.start()

    @property
    def pid(self) -> int:
        """Process id, 0 if it does not run."""
        return int(self._process.processId() or 0)

    def answer(self) -> dict[str, Any]:
        """The JSON object on its standard output, empty if there is none."""
        value = answer_in(self.stdout)
        return value if isinstance(value, dict) else {}

    def rows(self) -> list[dict[str, Any]]:
        """The JSON list of objects on its standard output, empty if there is none."""
        value = answer_in(self.stdout)
        return [row for row in value if isinstance(row, dict)] if isinstance(value, list) else []

    def error(self) -> dict[str, Any]:
        """Error of a process that has ended, empty after success.

        It is the process's own error event, or else describes how it ended.
        """
        if self.code == 0:
            return {}
        named = error_in(self.stdout)
        if named is not None:
            return named
        last = self.output.strip().splitlines()[-1:] or [""]
        if self.code == NOT_STARTED:
            what = tr("The worker could not be started: {}.").format(last[0])
            fix = tr("Choose another Python in the LeMeViT panel (Choose Python…).")
            return {"code": "worker.not_started", "what": what, "fix": fix}
        what = tr("The worker ended early (exit {}). {}").format(self.code, last[0]).strip()
        return {"code": "worker.ended", "what": what, "fix": tr("Check the inference runtime: run its selfcheck.")}

    def run_to_end(self, timeout_ms: int) -> None:
        """Run the process to its end, for threads without an event loop.

        Raises:
            PluginError: it did not start, took too long or ended with an error.
        """
        self.start()
        if not self._process.waitForFinished(timeout_ms) and self.pid:
            self._process.kill()
            self._process.waitForFinished(KILL_AFTER_MS)
        if self.code:
            raise PluginError(**self.error())

    def kill(self) -> None:
        """End the process and all that it started."""
        if self.pid:
            self._process.closeWriteChannel()  # setup.child ends its group by itself as well
            end_tree(self._process)

    def end_now(self) -> None:
        """End the process and wait until it is gone, without a signal."""
        self._has_ended = True
        if self._process.state() != QProcess.ProcessState.NotRunning:
            self.kill()
            self._process.waitForFinished(GONE_WITHIN_MS)

    def _read(self) -> None:
        out = bytes(self._process.readAllStandardOutput())
        self.stdout = (self.stdout + out.decode("utf-8", "replace"))[-ANSWER_CHARS:]
        for channel, data in (("out", out), ("err", bytes(self._process.readAllStandardError()))):
            *lines, self._rests[channel] = (self._rests[channel] + data.replace(b"\r", b"\n")).split(b"\n")
            for line in lines:
                self._say(line)

    def _say(self, line: bytes) -> None:
        text = line.decode("utf-8", "replace").rstrip()
        if text:
            self.output = (self.output + text + "\n")[-KEPT_CHARS:]
            self.said.emit(text)

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._say(self._process.errorString().encode())
            self._end(NOT_STARTED)

    def _finish(self, *_: object) -> None:
        self._read()
        for channel, rest in self._rests.items():
            self._rests[channel] = b""
            self._say(rest)
        is_normal = self._process.exitStatus() == QProcess.ExitStatus.NormalExit
        self._end(int(self._process.exitCode()) if is_normal else 128)

    def _end(self, code: int) -> None:
        if not self._has_ended:
            self._has_ended = True
            self.code = code
            self.ended.emit(code)
