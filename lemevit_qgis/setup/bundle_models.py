"""Installation of models from a folder, an offline bundle or a models wheel into the user's models folder.

Each is vetted and installed by the runtime (``models import``), one after the other in the background; what is there
already stays.
"""

from __future__ import annotations

import io
import tempfile
import zipfile
from pathlib import Path

from qgis.PyQt.QtCore import QObject, pyqtSignal

from .._runtime import folders
from ..errors import sentence, tr
from ..worker_client.child_process import ChildProcess
from ..worker_client.verbs import models_child

FOLDERS = ("models/", f"{folders.MODELS_PACKAGE}/")
"""Of models in a zip and in a wheel."""
WHEEL_START = f"wheels/{folders.MODELS_PACKAGE}-"
"""Of the models wheel in a bundle."""
MOST_BYTES = 2_000_000_000
EXISTS = "output.exists"


class BundleModels(QObject):
    """Installer of many models.

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

    def is_running(self) -> bool:
        """Return whether models are being installed."""
        return self._folder is not None

    def start(self, python: str, source: Path) -> None:
        """Install the models in ``source``: a folder of ``.onnx`` files, a bundle (zip) or a wheel."""
        self._python, self._installed, self._problems = python, [], []
        self._folder = tempfile.TemporaryDirectory()
        try:
            self._waiting = models_in(source, Path(self._folder.name))
        except (OSError, zipfile.BadZipFile) as error:
            self._waiting, self._problems = [], [str(error)]
        else:
            if not self._waiting:
                self._problems = [tr("There is no model in {}.").format(source)]
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


def models_in(source: Path, folder: Path) -> list[Path]:
    """Return the model files of a folder, or those of a zip or wheel after extracting them to ``folder``.

    Raises:
        OSError, zipfile.BadZipFile: it cannot be read.
    """
    if source.is_dir():
        return sorted(source.glob(f"*{folders.MODEL_SUFFIX}"))
    with zipfile.ZipFile(source) as archive:
        found = _extracted(archive, folder)
        for entry in archive.infolist():
            if entry.filename.startswith(WHEEL_START) and entry.file_size <= MOST_BYTES:
                with zipfile.ZipFile(io.BytesIO(archive.read(entry))) as wheel:
                    found += _extracted(wheel, folder)
    return sorted(set(found))


def _extracted(archive: zipfile.ZipFile, folder: Path) -> list[Path]:
    """Model files of an archive's folders of models, except those in subfolders."""
    found = []
    for entry in archive.infolist():
        start, _, name = entry.filename.partition("/")
        is_model = f"{start}/" in FOLDERS and name.endswith(folders.MODEL_SUFFIX)
        if not is_model or Path(name).name != name or entry.file_size > MOST_BYTES:
            continue
        target = folder / name
        with archive.open(entry) as source, target.open("wb") as copy:
            while part := source.read(1 << 20):
                copy.write(part)
        found.append(target)
    return found
