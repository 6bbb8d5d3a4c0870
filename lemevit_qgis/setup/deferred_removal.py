"""Folders that are in the way: out of sight at once, gone bit by bit while the event loop goes on."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..worker_client import managed_runtimes
from . import tree_removal

PAUSE_MS = 4
SLICE_S = 0.008


def trash_beside(folder: Path) -> Path:
    """A free name beside ``folder`` for what is to be thrown away."""
    return folder.with_name(f"{managed_runtimes.TRASH}-{os.getpid()}-{datetime.now().timestamp():.6f}")


class Rubbish(QObject):
    """Removes what it is given; ``gone`` comes when nothing is left to remove."""

    gone = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work: list[Iterator[None]] = []
        self._timer = QTimer(self)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._go_on)

    def is_busy(self) -> bool:
        """Whether there is something left to remove."""
        return bool(self._work)

    def throw_away(self, folder: Path) -> None:
        """Take ``folder`` out of the way now, and remove it after."""
        if not folder.exists():
            return
        if not folder.name.startswith(managed_runtimes.TRASH):
            folder = tree_removal.aside(folder, trash_beside(folder))
        self._work.append(tree_removal.removal(folder))
        self._timer.start()

    def _go_on(self) -> None:
        if self._work and not tree_removal.go_on(self._work[0], SLICE_S):
            self._work.pop(0)
        if not self._work:
            self._timer.stop()
            self.gone.emit()
