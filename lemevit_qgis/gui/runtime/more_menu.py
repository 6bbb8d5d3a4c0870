"""Menu *More* of the set-up: other Pythons and sources of packages, engines, old runtimes, the report."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QMenu, QWidget

from ...errors import tr
from ...worker_client import managed_runtimes
from ...worker_client.environment import runtimes_root
from .engine_menu import EngineMenu


class MoreMenu(QMenu):
    """Menu that asks for files and folders and hands them on.

    ``python_chosen`` is emitted with a program, ``source_chosen`` with a folder or zip of wheels or ``None`` for the
    package index, ``removal_wanted`` for old runtimes, ``report_wanted`` for the diagnostics report.
    """

    python_chosen = pyqtSignal(str)
    source_chosen = pyqtSignal(object)
    removal_wanted = pyqtSignal()
    report_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.addAction(tr("Choose Python…"), self._choose_python)
        self.addAction(tr("Install from an offline bundle (zip)…"), self._choose_zip)
        self.addAction(tr("Install from a folder of wheels…"), self._choose_folder)
        self.index_action = self.addAction(tr("Install from the package index"), lambda: self.source_chosen.emit(None))
        self.old_action = self.addAction(tr("Remove old runtimes"), lambda: self.removal_wanted.emit())
        self.engines = EngineMenu(self)
        self.addMenu(self.engines)
        self.addSeparator()
        self.addAction(tr("Copy diagnostics report"), lambda: self.report_wanted.emit())

    def show_old(self) -> None:
        """Show the number of old runtimes that can be removed."""
        old = managed_runtimes.removable(runtimes_root())
        self.old_action.setText(tr("Remove old runtimes ({})").format(len(old)))
        self.old_action.setVisible(bool(old))

    def show_source(self, source: Path | None) -> None:
        """Offer the package index where packages come from a folder or zip, and take engines from there too."""
        self.index_action.setVisible(source is not None)
        self.engines.source = source

    def _choose_python(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self.parentWidget(), tr("A Python program (python.exe, bin/python)"))
        if path:
            self.python_chosen.emit(path)

    def _choose_zip(self) -> None:
        title = tr("Offline bundle or zip of wheels")
        path, _ = QFileDialog.getOpenFileName(self.parentWidget(), title, "", "Zip (*.zip)")
        if path:
            self.source_chosen.emit(Path(path))

    def _choose_folder(self) -> None:
        path = QFileDialog.getExistingDirectory(self.parentWidget(), tr("Folder of wheels (.whl)"))
        if path:
            self.source_chosen.emit(Path(path))
