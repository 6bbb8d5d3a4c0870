"""Addition of models: a file, a folder, an offline bundle, a models wheel from a file or the package index."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QMenu, QWidget

from ... import settings
from ...errors import PluginError, tr
from ...setup import models_wheel
from ...setup.bundle_models import BundleModels
from ...setup.error_codes import classify
from ...setup.error_texts import setup_error
from ...setup.plan_texts import models_text
from ...worker_client.child_process import ChildProcess
from ...worker_client.environment import find_python, runtimes_root, scrubbed
from ...worker_client.network_settings import pip_network
from .add import AddModelDialog


class ModelAdder(QObject):
    """Ways to add models to those that are installed.

    ``added`` is emitted with the name and task of a new model, with empty texts for several; ``said`` with a text.
    """

    added = pyqtSignal(str, str)
    said = pyqtSignal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._pip: ChildProcess | None = None
        self.models = BundleModels(self)
        self.models.ended.connect(self._on_models)

    def menu(self, parent: QWidget) -> QMenu:
        """Return a menu of the ways that need no network."""
        menu = QMenu(parent)
        menu.addAction(tr("Add a file…"), self.add_file)
        menu.addAction(tr("Add a folder…"), self.choose_folder)
        menu.addAction(tr("From a bundle or wheel…"), self.choose_bundle)
        return menu

    def is_busy(self) -> bool:
        """Return whether models are being added."""
        return self._pip is not None or self.models.is_running()

    def add_file(self) -> None:
        """Open the dialog that checks, tests and installs a model file."""
        self.dialog = AddModelDialog(self._window)
        self.dialog.added.connect(self.added)
        self.dialog.open()

    def choose_folder(self) -> None:
        """Ask for a folder, and add its models."""
        path = QFileDialog.getExistingDirectory(self._window, tr("Folder of models (.onnx)"))
        if path:
            self.add_from(Path(path))

    def choose_bundle(self) -> None:
        """Ask for a bundle or wheel, and add its models."""
        title = tr("Offline bundle or models wheel")
        path, _ = QFileDialog.getOpenFileName(self._window, title, "", "Zip, wheel (*.zip *.whl)")
        if path:
            self.add_from(Path(path))

    def add_from(self, source: Path) -> None:
        """Add all models of a folder, bundle or wheel, in the background."""
        if self.is_busy():
            return
        try:
            python = find_python(settings.runtime_python())
        except PluginError as error:
            self.said.emit(str(error))
            return
        self.said.emit(tr("Adding models from {}…").format(source))
        self.models.start(python, source)

    def install_wheel(self) -> None:
        """Install the published models wheel into the runtime, from the package index, in the background."""
        if self.is_busy():
            return
        try:
            python = find_python(settings.runtime_python())
        except PluginError as error:
            self.said.emit(str(error))
            return
        environment = scrubbed(os.environ)
        environment.update({**pip_network(environment, runtimes_root()), "PIP_USER": "0"})
        self._pip = ChildProcess(models_wheel.command(python), environment, self)
        self._pip.ended.connect(self._on_wheel)
        self.said.emit(tr("Installing the models"))
        self._pip.start()

    def end_now(self) -> None:
        """End what is under way, for the end of the dialog."""
        if self._pip is not None:
            self._pip.end_now()
            self._pip = None
        self.models.end_now()

    def _on_wheel(self, code: int) -> None:
        child, self._pip = self._pip, None
        if child is None:
            return
        if code:
            error = setup_error(*classify(child.output))
            self.said.emit(f"{error['what']} {error['fix']}")
        else:
            self.said.emit(tr("The models were installed."))
            self.added.emit("", "")
        child.deleteLater()

    def _on_models(self, installed: list[str], problems: list[str]) -> None:
        self.said.emit(models_text(installed, problems) or tr("All of them are installed already."))
        if installed:
            self.added.emit("", "")
