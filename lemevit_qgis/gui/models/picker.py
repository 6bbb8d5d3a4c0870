"""Choice of an installed model or an ``.onnx`` file, with a summary of its card."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QPixmap, QShowEvent
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QMenu,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ... import settings
from ..._runtime import RESOURCES
from ...errors import tr
from ...models.installed import InstalledModel, installed_models
from ...models.page import as_html
from ...models.places import models_places
from ..narrow_combo import NarrowCombo
from ..narrow_screen import fit_screen
from ..plain_label import PlainLabel
from .add import AddModelDialog
from .card_lines import CardLines
from .manager import ModelManager
from .watch import FolderWatch

PICTURES = RESOURCES / "pictures"
"""Of the shipped models, by name."""


class ModelPicker(QWidget):
    """Model list, summary and buttons.

    ``changed`` is emitted when another model is selected.
    """

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._task = ""
        self._watch = FolderWatch(self)
        self._watch.changed.connect(self.refresh)
        self.combo = NarrowCombo()
        self.combo.setObjectName("model")
        self.combo.setToolTip(tr("Installed models for the chosen task"))
        self.card_lines = CardLines()
        self.card_label = self.card_lines.full_label
        self._make_menu()
        row = QHBoxLayout()
        row.addWidget(self.combo, 1)
        row.addWidget(self.menu_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addWidget(self.card_lines)
        self.combo.currentIndexChanged.connect(self._show_card)

    def _make_menu(self) -> None:
        self.menu_button = QToolButton()
        self.menu_button.setText(tr("Models…"))
        self.menu_button.setToolTip(tr("Card of the model, other files, all models"))
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        menu = QMenu(self.menu_button)
        menu.setToolTipsVisible(True)
        self.card_action = menu.addAction(tr("Card of this model…"), self.show_page)
        self.manage_action = menu.addAction(tr("All models…"), self.manage)
        self.add_action = menu.addAction(tr("Add a file…"), self.add_model)
        self.folder_action = menu.addAction(tr("Add a folder…"), self.add_folder)
        self.bundle_action = menu.addAction(tr("From a bundle or wheel…"), self.add_bundle)
        self.browse_action = menu.addAction(tr("Use a file without adding it…"), self._browse)
        for action, tooltip in (
            (self.card_action, tr("Classes, bands, pixel size, licence, scores")),
            (self.manage_action, tr("Remove added ones, download from the catalogue")),
            (self.add_action, tr("Check, test and install a model file")),
            (self.browse_action, tr("A model file (.onnx) for this run")),
        ):
            action.setToolTip(tooltip)
        self.menu_button.setMenu(menu)

    def show_task(self, task: str) -> None:
        """List the models of a task."""
        self._task = task
        self.combo.blockSignals(True)
        self.combo.clear()
        for model in self._models():
            self.combo.addItem(model.name, model)
        self.combo.blockSignals(False)
        self._show_card()

    def _models(self) -> list[InstalledModel]:
        return [model for model in installed_models(settings.models_folder()) if model.task == self._task]

    def refresh(self, *_: Any) -> None:  # noqa: ANN401 - the result of a dialog, not needed
        """List the models anew if others were installed or removed, and keep the choice."""
        self._watch.watch(models_places(settings.models_folder()))
        shown = [self.combo.itemData(index) for index in range(self.combo.count())]
        files = [data for data in shown if isinstance(data, str)]
        if self._models() == [data for data in shown if isinstance(data, InstalledModel)]:
            return
        chosen = self.combo.currentText()
        self.show_task(self._task)
        for path in files:
            self.combo.addItem(path, path)
        self.choose(chosen)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """List what was installed while the panel was hidden."""
        super().showEvent(event)
        self.refresh()

    def model(self) -> str:
        """Return the name of an installed model, the path of a file, or an empty text."""
        data = self.combo.currentData()
        return data.name if isinstance(data, InstalledModel) else str(data or "")

    def _show_card(self, *_: Any) -> None:  # noqa: ANN401 - the index, not needed
        data = self.combo.currentData()
        self.card_action.setEnabled(isinstance(data, InstalledModel))
        if isinstance(data, InstalledModel):
            self.card_lines.show_card(data.card)
        elif data:
            self.card_lines.show_text(tr("A model file; it is checked when the run starts."))
        else:
            self.card_lines.show_text(
                tr("No model of this task is installed. Models… shows what can be downloaded, and adds files of yours.")
            )
        self.changed.emit()

    def show_page(self) -> None:
        """Open the card of the selected model."""
        data = self.combo.currentData()
        if isinstance(data, InstalledModel):
            self.page = CardDialog(data, self)
            self.page.show()

    def choose(self, name: str) -> None:
        """Select the model of this name, if it is in the list."""
        index = self.combo.findText(name)
        if index >= 0:
            self.combo.setCurrentIndex(index)

    def add_model(self) -> None:
        """Open the dialog to add a model, and select a new model of the current task."""
        self.dialog = AddModelDialog(self)
        self.dialog.added.connect(self._on_added)
        self.dialog.finished.connect(self.refresh)
        self.dialog.open()

    def add_folder(self) -> None:
        """Ask for a folder, and add its models to those of the dialog of all models."""
        self.manage()
        self.manager.adder.choose_folder()

    def add_bundle(self) -> None:
        """Ask for an offline bundle or models wheel, and add its models in the dialog of all models."""
        self.manage()
        self.manager.adder.choose_bundle()

    def manage(self) -> None:
        """Open the dialog of all models, and update the list from it."""
        self.manager = ModelManager(self)
        self.manager.changed.connect(self._on_added)
        self.manager.finished.connect(self.refresh)
        self.manager.open()

    def _on_added(self, name: str, task: str) -> None:
        chosen = self.combo.currentText()
        self.show_task(self._task)
        self.choose(name if name and task == self._task else chosen)

    def _browse(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, tr("Model file"), settings.models_folder(), "ONNX (*.onnx)")
        if path:
            self.combo.addItem(path, path)
            self.combo.setCurrentIndex(self.combo.count() - 1)


class CardDialog(QDialog):
    """Dialog with the card of a model, which stays open beside the panel."""

    def __init__(self, model: InstalledModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(model.name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.picture = PlainLabel()
        picture = QPixmap(str(PICTURES / f"{model.name}.jpg"))
        self.picture.setPixmap(picture)
        self.picture.setVisible(not picture.isNull())
        self.picture.setAccessibleName(tr("Example of the model's use"))
        self.browser = QTextBrowser()
        self.browser.setHtml(as_html({"path": str(model.path), "sha256": "", "card": model.card}))
        self.browser.setAccessibleName(tr("Model card"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.addWidget(self.picture)
        layout.addWidget(self.browser)
        layout.addWidget(buttons)
        fit_screen(self, 560, 560)
