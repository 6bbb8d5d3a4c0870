"""Dialog to add a model file: description, questions on missing facts, installation.

The worker's Python looks into the file, tries it on one tile of a raster layer and installs it (``models check`` and
``models import``); here are widgets and what they say. Nothing waits: both run in the background.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from typing import Any

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ...advice import in_words
from ...errors import PluginError, literal_tip, sentence, tr
from ...models.page import task_words
from ...worker_client.child_process import ChildProcess
from ...worker_client.verbs import models_child
from ..narrow_screen import fit_screen
from ..plain_label import PlainLabel
from .answer import Answer, answer_field
from .trial import Trial

FILTER = "Models (*.onnx *.pth *.pt *.safetensors);;All files (*)"


class AddModelDialog(QDialog):
    """Dialog to select, check and install a model file.

    ``added`` is emitted with the name and task of the new model.
    """

    added = pyqtSignal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Add a model"))
        self.file = QgsFileWidget()
        self.file.setFilter(FILTER)
        self.file.setToolTip(tr("ONNX model (LeMeViT, Deepness, Ultralytics, MLM, plain) or checkpoint"))
        self.name_edit = QLineEdit()
        self.name_edit.setPlaceholderText(tr("from the file"))
        self.name_edit.setToolTip(tr("Name of the model in the list"))
        self.said = QPlainTextEdit()
        self.said.setReadOnly(True)
        self.said.setPlaceholderText(tr("Choose a file to see its description here."))
        self.trial = Trial()
        self.questions = QWidget()
        self._form = QFormLayout(self.questions)
        self.answers: dict[str, Answer] = {}
        self._shown: dict[str, str] = {}
        self.state_label = PlainLabel()
        self.state_label.setWordWrap(True)
        self.check_button = QPushButton(tr("Check again"))
        self.check_button.setToolTip(tr("Check the file again with the values above"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.add_button = self.buttons.addButton(tr("Add"), QDialogButtonBox.ButtonRole.ActionRole)
        self.add_button.setToolTip(tr("Test the model on one tile and install it"))
        self._child: ChildProcess | None = None
        self._lay_out()
        self.file.fileChanged.connect(self._on_file)
        self.check_button.clicked.connect(self.check)
        self.trial.choice.activated.connect(self._on_image)
        self.add_button.clicked.connect(self.add)
        self.buttons.rejected.connect(self.reject)
        self._show_busy(False)

    def _lay_out(self) -> None:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(self.questions)
        top = QFormLayout()
        rows = ((tr("Model file"), self.file), (tr("Name"), self.name_edit), (tr("Trial image"), self.trial.choice))
        for label, widget in rows:
            widget.setAccessibleName(label)
            top.addRow(label, widget)
        self.said.setAccessibleName(tr("Description"))
        area.setAccessibleName(tr("Missing information"))
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(PlainLabel(tr("Description")))
        layout.addWidget(self.said, 1)
        layout.addWidget(self.trial)
        layout.addWidget(PlainLabel(tr("Assumed and missing (*) values; correct them if necessary")))
        layout.addWidget(area, 1)
        layout.addWidget(self.check_button)
        layout.addWidget(self.state_label)
        layout.addWidget(self.buttons)
        fit_screen(self, 620, 760)

    def _on_file(self, *_: Any) -> None:  # noqa: ANN401 - the path, read from the widget
        self._clear_questions()
        self.said.clear()
        self.trial.clear()
        if os.path.isfile(self.file.filePath()):
            self.check()

    def _on_image(self, *_: Any) -> None:  # noqa: ANN401 - the index, read from the widget
        if os.path.isfile(self.file.filePath()):
            self.check()

    def check(self) -> None:
        """Check the file in the background and show the findings, with a picture of a trial."""
        self._start("check", self.trial.words(), self._show_findings)

    def add(self) -> None:
        """Test the model and install it."""
        self._start("import", ["--accept-guesses"], self._on_added)

    def _start(self, action: str, more: list[str], then: Callable[[dict[str, Any], dict[str, Any]], None]) -> None:
        if self._child is not None:
            return
        words = [action, self.file.filePath(), *more]
        if self.name_edit.text().strip():
            words += ["--name", self.name_edit.text().strip()]
        for key, text in self._changed().items():
            words += ["--set", f"{key}={text}"]
        try:
            child = models_child(words, self)
        except PluginError as error:
            self.state_label.setText(str(error))
            return
        child.ended.connect(lambda _: self._on_end(child, then))
        self._child = child
        self._show_busy(True)
        child.start()

    def _on_end(self, child: ChildProcess, then: Callable[[dict[str, Any], dict[str, Any]], None]) -> None:
        self._child = None
        self._show_busy(False)
        then(child.answer(), child.error())
        child.deleteLater()

    def _show_busy(self, is_busy: bool) -> None:
        has_file = os.path.isfile(self.file.filePath())
        self.check_button.setEnabled(not is_busy and has_file)
        self.add_button.setEnabled(not is_busy and has_file)
        self.trial.choice.setEnabled(not is_busy)
        self.state_label.setText(tr("Checking the file…") if is_busy else "")

    def _show_findings(self, found: dict[str, Any], error: dict[str, Any]) -> None:
        """Show the findings of ``models check``, and the error if it ended with one."""
        self.said.setPlainText("\n".join(map(in_words, found.get("sentences") or [])))
        problems = [sentence(entry) for entry in found.get("problems") or []] or ([sentence(error)] if error else [])
        self.trial.show_trial(found.get("sample"), self.said.width())
        self._show_questions(found.get("fields") or [])
        self.state_label.setText("\n".join(problems) if problems else tr("The model can be added."))

    def _show_questions(self, fields: list[dict[str, Any]]) -> None:
        """Show a field for each fact that the file does not state, and keep edited values."""
        typed, shown = self._changed(), dict(self._shown)
        self._clear_questions()
        for entry in fields:
            key = str(entry.get("key", ""))
            if not (entry.get("question") or entry.get("assumed") or key in typed):
                continue
            value, name_of = typed.get(key, text_of(entry.get("value"))), task_words if key == "task" else str
            edit = answer_field(value, entry.get("choices") or [], name_of)
            edit.setToolTip(literal_tip(in_words(str(entry.get("reason") or ""))))
            edit.setAccessibleName(key)
            self._shown[key] = shown.get(key, "") if key in typed else text_of(entry.get("value"))
            self.answers[key] = edit
            self._form.addRow(PlainLabel(f"{key} *" if entry.get("question") else key), edit)

    def _clear_questions(self) -> None:
        while self._form.rowCount():
            self._form.removeRow(0)
        self.answers, self._shown = {}, {}

    def _changed(self) -> dict[str, str]:
        """Edited values by card key."""
        return {key: edit.text() for key, edit in self.answers.items() if edit.text() != self._shown.get(key, "")}

    def _on_added(self, found: dict[str, Any], error: dict[str, Any]) -> None:
        if error:
            self.state_label.setText(sentence(error))
            return
        path = str(found.get("installed") or "")
        name = os.path.splitext(os.path.basename(path))[0]
        fields = {str(entry.get("key")): entry.get("value") for entry in found.get("fields") or []}
        self.said.setPlainText("\n".join(map(in_words, found.get("sentences") or [])))
        self.state_label.setText(tr("{} was added.").format(name))
        self.added.emit(name, str(fields.get("task", "")))

    def done(self, result: int) -> None:
        """Close the dialog and end a process that is under way."""
        if self._child is not None:
            self._child.end_now()
            self._child = None
        super().done(result)


def text_of(value: Any) -> str:  # noqa: ANN401 - JSON
    """Format a card value for editing: plain lists with commas, other values as JSON."""
    if value is None:
        return ""
    if isinstance(value, list) and all(isinstance(item, (str, int, float)) for item in value):
        return ",".join(str(item) for item in value)
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
