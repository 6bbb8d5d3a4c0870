"""Page in QGIS's options: runtime, models, device and threads."""

from __future__ import annotations

from collections.abc import Callable

from qgis.gui import QgsFileWidget, QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QPlainTextEdit, QPushButton, QSpinBox, QWidget

from .. import settings
from .._runtime import RESOURCES
from ..errors import tr
from .plain_label import PlainLabel

MOST_THREADS = 256
HOST_LINES = 4


class OptionsPage(QgsOptionsPageWidget):
    """Options page that stores the settings and then calls ``on_change``."""

    def __init__(self, on_change: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(settings.OPTIONS_PAGE)
        self._on_change = on_change
        self.python_file = QgsFileWidget()
        self.python_file.setToolTip(tr("Python with the inference runtime; empty for the one set up by the panel"))
        self.runtimes_folder = self._folder(tr("Folder for runtimes set up by the panel; empty for your data folder"))
        self.models_folder = self._folder(tr("Folder searched first for models; empty for your models folder"))
        self.catalogue_file = QgsFileWidget()
        self.catalogue_file.setFilter("JSON (*.json)")
        self.catalogue_file.setToolTip(tr("List of models to download; empty for the list of the plugin"))
        self.device_combo = QComboBox()
        self.device_combo.addItems(settings.DEVICES)
        self.device_combo.setToolTip(tr("'auto' uses the fastest device that is available."))
        self.threads_spin = QSpinBox()
        self.threads_spin.setRange(0, MOST_THREADS)
        self.threads_spin.setSpecialValueText(tr("one per processor core"))
        self.threads_spin.setToolTip(tr("CPU threads of the network"))
        self.hosts_edit = QPlainTextEdit()
        self.hosts_edit.setTabChangesFocus(True)
        self.hosts_edit.setPlaceholderText("example.org")
        self.hosts_edit.setToolTip(tr("Servers from which the area of a remote raster may be read, one per line"))
        self.hosts_edit.setFixedHeight(HOST_LINES * self.hosts_edit.fontMetrics().lineSpacing() + 12)
        defaults = QPushButton(tr("Defaults"))
        defaults.setToolTip(tr("Restore the default values"))
        defaults.clicked.connect(self.show_defaults)
        form = QFormLayout(self)
        for label, widget in (
            (tr("Python of the runtime"), self.python_file),
            (tr("Runtime folder"), self.runtimes_folder),
            (tr("Models folder"), self.models_folder),
            (tr("Catalogue of models"), self.catalogue_file),
            (tr("Device"), self.device_combo),
            (tr("Threads"), self.threads_spin),
            (tr("Agreed servers"), self.hosts_edit),
        ):
            widget.setAccessibleName(label)
            form.addRow(label, widget)
        note = PlainLabel(tr("Device and threads apply to the panel. Processing tools have their own parameters."))
        note.setWordWrap(True)
        form.addRow(note)
        form.addRow(defaults)
        self.show_settings()

    @staticmethod
    def _folder(tooltip: str) -> QgsFileWidget:
        widget = QgsFileWidget()
        widget.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        widget.setToolTip(tooltip)
        return widget

    def show_settings(self) -> None:
        """Show the stored settings."""
        self.python_file.setFilePath(settings.runtime_python())
        self.runtimes_folder.setFilePath(settings.runtimes_folder())
        self.models_folder.setFilePath(settings.models_folder())
        self.catalogue_file.setFilePath(settings.catalogue())
        self.device_combo.setCurrentText(settings.device())
        self.threads_spin.setValue(settings.threads())
        self.hosts_edit.setPlainText("\n".join(settings.agreed_hosts()))

    def show_defaults(self) -> None:
        """Show the defaults without storing them."""
        for widget in (self.python_file, self.runtimes_folder, self.models_folder, self.catalogue_file):
            widget.setFilePath("")
        self.device_combo.setCurrentText("auto")
        self.threads_spin.setValue(0)
        self.hosts_edit.setPlainText("")

    def apply(self) -> None:
        """Store the shown settings."""
        settings.set_runtime_python(self.python_file.filePath().strip())
        settings.set_runtimes_folder(self.runtimes_folder.filePath().strip())
        settings.set_models_folder(self.models_folder.filePath().strip())
        settings.set_catalogue(self.catalogue_file.filePath().strip())
        settings.set_device(self.device_combo.currentText())
        settings.set_threads(self.threads_spin.value())
        settings.set_agreed_hosts(self.hosts_edit.toPlainText().split())
        self._on_change()


class OptionsFactory(QgsOptionsWidgetFactory):
    """Factory of the options page."""

    def __init__(self, on_change: Callable[[], None]) -> None:
        super().__init__()
        self.setTitle("LeMeViT")
        self._on_change = on_change

    def icon(self) -> QIcon:
        return QIcon(str(RESOURCES / "icons" / "lemevit.svg"))

    def createWidget(self, parent: QWidget) -> OptionsPage:  # noqa: N802
        return OptionsPage(self._on_change, parent)
