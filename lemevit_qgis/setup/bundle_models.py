"""Installation of the models of an offline bundle.

Each is vetted and installed by the runtime (``models import``), one after the other in the background; what is there
already stays.
"""

from __future__ import annotations

import tempfile
import zipfile
from pathlib import Path

from qgis.PyQt.QtCore import QObject, pyqtSignal

from .._runtime import folders
from ..errors import sentence
from ..worker_client.child_process import ChildProcess
from ..worker_client.verbs import models_child

FOLDER = "models/"
MOST_BYTES = 2_000_000_000
EXISTS = "output.exists"


class BundleModels(QObject):
    """Installer of a bundle's models.

    ``ended`` is emitted once for each ``start`` with the installed names and the problems of others.
    """

    ended = pyqtSignal(list, list)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._child: ChildProcess | None = None
        self._folder: tempfile.TemporaryDirectory | None = None  # type: ignore[type-arg]
        self._waiting: list[Path] = []
        self._installed: list[str] = []
        self._problems: list[str] = []
        self._python = ""

    def start(self, python: str, bundle: Path) -> None:
        """Install the models in ``bundle``, a zip."""
        self._python, self._installed, self._problems = python, [], []
        self._folder = tempfile.TemporaryDirectory()
        try:
            self._waiting = _unpacked(bundle, Path(self._folder.name))
        except (OSError, zipfile.BadZipFile) as error:
            self._waiting, self._problems = [], [str(error)]
        self._next()

    def end_now(self) -> None:
        """End at once, without a signal."""
        child, self._child = self._child, None
        if child is not None:
            child.end_now()
        self._clean()

    def _next(self) -> None:
        if not self._waiting:
            self._clean()
            self.ended.emit(self._installed, self._problems)
            return
        path = self._waiting.pop(0)
        child = models_child(["import", str(path)], self, python=self._python)
        child.ended.connect(lambda _: self._on_end(child, path))
        self._child = child
        child.start()

    def _on_end(self, child: ChildProcess, path: Path) -> None:
        self._child = None
        error = child.error()
        if not error:
            self._installed.append(path.stem)
        elif error["code"] != EXISTS:
            self._problems.append(f"{path.name}: {sentence(error)}")
        child.deleteLater()
        self._next()

    def _clean(self) -> None:
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None


def _unpacked(bundle: Path, folder: Path) -> list[Path]:
    """Model files of the zip, extracted to ``folder``, except those in subfolders."""
    found = []
    with zipfile.ZipFile(bundle) as archive:
        for entry in archive.infolist():
            name = entry.filename[len(FOLDER) :]
            is_model = entry.filename.startswith(FOLDER) and name.endswith(folders.MODEL_SUFFIX)
            if not is_model or Path(name).name != name or entry.file_size > MOST_BYTES:
                continue
            target = folder / name
            with archive.open(entry) as source, target.open("wb") as copy:
                while part := source.read(1 << 20):
                    copy.write(part)
            found.append(target)
    return sorted(found)
