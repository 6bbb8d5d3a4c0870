"""Removal of folders in the background, after a rename that takes them out of the way at once."""

from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Callable
from pathlib import Path

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..errors import tr
from ..worker_client import managed_runtimes
from .swap import move_aside


def remove_tree(folder: Path) -> None:
    """Remove a folder with its read-only files.

    Links are not followed, and files held open stay.
    """
    shutil.rmtree(folder, onerror=_make_writable)


def _make_writable(remove: Callable[[str], object], path: str, _: object) -> None:
    try:
        os.chmod(path, stat.S_IWRITE)  # read-only on Windows
        remove(path)
    except OSError:
        return


class FolderRemoval(QgsTask):
    """Background task that removes a folder.

    QGIS ends it on exit, and the next set-up removes the rest.
    """

    running: set[FolderRemoval] = set()  # noqa: RUF012 - references kept until the end, see qgis/QGIS#59464

    def __init__(self, folder: Path) -> None:
        super().__init__(tr("Removing {}").format(folder), QgsTask.Flag.CanCancel | QgsTask.Flag.CancelWithoutPrompt)
        self._folder = folder
        self.running.add(self)

    def run(self) -> bool:
        """Remove the folder in a thread of the task manager."""
        remove_tree(self._folder)
        return not self._folder.exists()

    def finished(self, _: bool) -> None:
        """Release the task in the main thread."""
        self.running.discard(self)


class DeferredRemoval(QObject):
    """Removal of folders in the background.

    ``emptied`` is emitted when none is left to remove.
    """

    emptied = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._left = 0

    def is_busy(self) -> bool:
        """Return whether a removal is under way."""
        return self._left > 0

    def remove(self, folder: Path) -> None:
        """Rename ``folder`` out of the way, then remove it in the background."""
        if not folder.exists():
            return
        if not folder.name.startswith(managed_runtimes.TRASH):
            folder = move_aside(folder)
        task = FolderRemoval(folder)
        task.taskCompleted.connect(self._on_end)
        task.taskTerminated.connect(self._on_end)
        self._left += 1
        QgsApplication.taskManager().addTask(task)

    def _on_end(self) -> None:
        self._left -= 1
        if not self._left:
            self.emptied.emit()
