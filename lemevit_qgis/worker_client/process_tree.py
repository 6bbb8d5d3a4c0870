"""End of a child process with all that it started."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
from collections.abc import Callable

from qgis.PyQt.QtCore import QObject, QProcess, QTimer

from ..compat import is_deleted

KILL_AFTER_MS = 1500
"""On Windows the tree is ended by another program. Past this the process itself is ended without it."""
GONE_WITHIN_MS = 3000
_HANDLERS: list[tuple[QProcess, Callable[[], None]]] = []
"""Handlers of the end of owners: Qt lets go of a handler while it runs, so that it has to be held here."""


def end_tree(process: QProcess) -> None:
    """End a process and those below it, without waiting.

    The worker and the set-up's child lead a group of their own.
    """
    pid = int(process.processId() or 0)
    if not pid:
        return
    if sys.platform == "win32":
        QProcess.startDetached("taskkill", ["/T", "/F", "/PID", str(pid)])
        QTimer.singleShot(KILL_AFTER_MS, process.kill)
        return
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(pid, signal.SIGKILL)  # no group before the child has made one: then it has no child yet
    process.kill()


def end_with_owner(owner: QObject, process: QProcess) -> None:
    """End a process before its owner is deleted, which would leave what it started running."""

    def end() -> None:
        if not is_deleted(process) and process.state() != QProcess.ProcessState.NotRunning:
            process.blockSignals(True)
            end_tree(process)
            process.waitForFinished(GONE_WITHIN_MS)

    _HANDLERS[:] = [entry for entry in _HANDLERS if not is_deleted(entry[0])]
    _HANDLERS.append((process, end))
    owner.destroyed.connect(end)
