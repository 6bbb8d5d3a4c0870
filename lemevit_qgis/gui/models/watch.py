"""Watch on the folders of models, so that lists show what was added or removed by others."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QFileSystemWatcher, QObject, QTimer, pyqtSignal

PAUSE_MS = 300
"""Wait for the end of a copy, which changes a folder more than once."""


class FolderWatch(QObject):
    """Watch on folders that may not exist yet.

    ``changed`` is emitted once after files were added, removed or renamed.
    """

    changed = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watcher = QFileSystemWatcher(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.changed)
        self._watcher.directoryChanged.connect(lambda _: self._timer.start())

    def watch(self, folders: list[Path]) -> None:
        """Watch these folders from now on, and the next existing one above a missing one."""
        wanted = {str(_existing(folder)) for folder in folders}
        watched = set(self._watcher.directories())
        if watched - wanted:
            self._watcher.removePaths(sorted(watched - wanted))
        if wanted - watched:
            self._watcher.addPaths(sorted(wanted - watched))


def _existing(folder: Path) -> Path:
    while not folder.is_dir() and folder.parent != folder:
        folder = folder.parent
    return folder
