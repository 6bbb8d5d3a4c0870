"""The LeMeViT panel: layers, task, model, area, output; Run, Cancel, progress. Widgets and their wiring only."""

from __future__ import annotations

import os
from typing import Any

from qgis.core import Qgis, QgsProject
from qgis.gui import QgsCollapsibleGroupBox, QgsDockWidget, QgsFileWidget
from qgis.PyQt.QtCore import QTemporaryDir
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from .. import layers, settings
from ..errors import PluginError, show_error, show_warning, tr
from ..job_form import FormError, build_request, default_output
from ..tasks import Task, all_tasks, task_named
from ..tasks.spec import FILE_FILTERS
from ..wording import counts_text, pair_text, progress_text
from ..worker_client.client import GuiRun, Outcome
from ..worker_client.environment import find_python
from .area_picker import AreaPicker
from .input_picker import InputPicker
from .model_picker import ModelPicker
from .option_rows import OptionRows

PROGRESS_STEPS = 1000


class LemevitDock(QgsDockWidget):
    """One run at a time; results are added to the project when it is done."""

    def __init__(self, iface: Any, parent: QWidget | None = None) -> None:  # noqa: ANN401 - QgisInterface
        super().__init__(tr("LeMeViT"), parent)
        self.setObjectName("LemevitDock")
        self._iface = iface
        self._run: GuiRun | None = None
        self._folder: QTemporaryDir | None = None
        self._request: Any = None
        self._input_ids: list[str] = []
        self._make_widgets()
        self._lay_out()
        self.task_combo.currentIndexChanged.connect(self._on_task)
        self.input_picker.changed.connect(self._suggest_output)
        self.model_picker.changed.connect(self._suggest_output)
        self.run_button.clicked.connect(self.run)
        self.cancel_button.clicked.connect(self.cancel)
        self.python_button.clicked.connect(self._choose_python)
        self._on_task()
        self.check_runtime()

    def task(self) -> Task:
        """The task chosen."""
        return task_named(str(self.task_combo.currentData()))

    def show_task(self, key: str) -> None:
        """Choose a task."""
        self.task_combo.setCurrentIndex(self.task_combo.findData(key))

    def _make_widgets(self) -> None:
        self.input_picker = InputPicker()
        self.layer_combo = self.input_picker.combos[0]
        self.task_combo = QComboBox()
        self.task_combo.setToolTip(tr("What the result is"))
        for task in all_tasks():
            self.task_combo.addItem(tr(task.title), task.key)
        self.model_picker = ModelPicker()
        self.area_picker = AreaPicker(self._iface.mapCanvas())
        self.output_file = QgsFileWidget()
        self.output_file.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.output_file.setToolTip(tr("Where the result is saved"))
        self.device_combo = QComboBox()
        self.device_combo.addItems(["auto", "cpu", "cuda"])
        self.device_combo.setCurrentText(settings.device())
        self.device_combo.setToolTip(tr("auto takes a GPU where it works, else the CPU"))
        self.gsd_edit = QLineEdit()
        self.gsd_edit.setPlaceholderText(tr("the model's"))
        self.gsd_edit.setToolTip(tr("Pixel size of the prediction: model, native or metres"))
        self.runtime_label = QLabel()
        self.runtime_label.setWordWrap(True)
        self.python_button = QPushButton(tr("Set Python…"))
        self.python_button.setToolTip(tr("Choose the Python program of the inference runtime"))
        self.run_button = QPushButton(tr("Run"))
        self.cancel_button = QPushButton(tr("Cancel"))
        self.cancel_button.setEnabled(False)
        self.progress_bar = QProgressBar()
        self.progress_bar.setRange(0, PROGRESS_STEPS)
        self.status_label = QLabel(tr("Ready"))
        self.status_label.setWordWrap(True)

    def _lay_out(self) -> None:
        for combo in (self.task_combo, self.model_picker.combo, self.area_picker.combo):
            # Long names must not make the panel wider than its place.
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(10)
        form = QFormLayout()
        form.addRow(tr("Layer"), self.input_picker)
        form.addRow(tr("Task"), self.task_combo)
        form.addRow(tr("Model"), self.model_picker)
        form.addRow(tr("Area"), self.area_picker)
        form.addRow(tr("Output"), self.output_file)
        advanced = QgsCollapsibleGroupBox(tr("Advanced"))
        inner = QFormLayout(advanced)
        inner.addRow(tr("Device"), self.device_combo)
        self.option_rows = OptionRows(form, inner)
        inner.addRow(tr("Pixel size"), self.gsd_edit)
        self.input_label = form.labelForField(self.input_picker)
        advanced.setCollapsed(True)
        buttons = QHBoxLayout()
        buttons.addWidget(self.run_button)
        buttons.addWidget(self.cancel_button)
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.addWidget(self.runtime_label)
        layout.addWidget(self.python_button)
        layout.addLayout(form)
        layout.addWidget(advanced)
        layout.addLayout(buttons)
        layout.addWidget(self.progress_bar)
        layout.addWidget(self.status_label)
        layout.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(body)
        self.setWidget(area)

    def check_runtime(self) -> bool:
        """Whether a Python for the worker is known; says so in the panel where not."""
        try:
            find_python(settings.runtime_python())
        except PluginError as error:
            self.runtime_label.setText(f"{error.what} {error.fix}")
            self._show_runtime_problem(True)
            return False
        self._show_runtime_problem(False)
        return True

    def _show_runtime_problem(self, is_problem: bool) -> None:
        self.runtime_label.setVisible(is_problem)
        self.python_button.setVisible(is_problem)
        self.run_button.setEnabled(not is_problem and self._run is None)

    def _choose_python(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, tr("Python of the inference runtime"))
        if path:
            settings.set_runtime_python(path)
            self.check_runtime()

    def _on_task(self, *_: Any) -> None:  # noqa: ANN401 - the index, not needed
        task = self.task()
        self.input_label.setText(tr("Layers") if task.is_pair else tr("Layer"))
        self.input_picker.show_task(task)
        self.option_rows.show_task(task)
        self.output_file.setFilter(FILE_FILTERS[task.main_output.kind])
        self.model_picker.show_task(task.key)

    def _suggest_output(self, *_: Any) -> None:  # noqa: ANN401
        model = self.model_picker.model()
        chosen = [layer for layer in self.input_picker.chosen() if layer is not None]
        paths = [layer.source().split("|")[0] for layer in chosen]
        if model and paths and all(os.path.isfile(path) for path in paths):
            self.output_file.setFilePath(default_output(paths, model, self.task().key))

    def _values(self, folder: str) -> dict[str, Any]:
        task, output = self.task(), self.output_file.filePath()
        values: dict[str, Any] = {
            **self.input_picker.values(),
            **self.option_rows.values(task, output),
            "model": self.model_picker.model(),
            "output": output,
            "gsd": self.gsd_edit.text().strip(),
            "device": self.device_combo.currentText(),
            "models_dir": settings.models_folder(),
        }
        first = self.input_picker.chosen()[0]
        if first is not None:
            values.update(self.area_picker.request_fields(first, folder))
        return values

    def run(self) -> None:
        """Start what the panel says; errors go to the message bar."""
        if self._run is not None:
            return
        self._folder = QTemporaryDir()
        try:
            self._request = build_request(self.task().key, self._values(self._folder.path()))
            run = GuiRun(self)
            run.progressed.connect(self._on_progress)
            run.ended.connect(self._on_end)
            run.start(self._request)
        except (FormError, PluginError) as error:
            show_error(self._iface.messageBar(), error.as_dict())
            self.check_runtime()
            return
        self._input_ids = [layer.id() for layer in self.input_picker.chosen() if layer is not None]
        settings.set_device(self.device_combo.currentText())
        self._run = run
        self._show_running(True)

    def _show_running(self, is_running: bool) -> None:
        self.run_button.setEnabled(not is_running)
        self.cancel_button.setEnabled(is_running)
        self.progress_bar.setValue(0)
        if is_running:
            self.status_label.setText(tr("Starting…"))

    def cancel(self) -> None:
        """Stop the run; finished work is kept for the next one with the same settings."""
        if self._run is not None:
            self.cancel_button.setEnabled(False)
            self.status_label.setText(tr("Cancelling…"))
            self._run.cancel()

    def _on_progress(self, event: dict[str, Any]) -> None:
        self.progress_bar.setValue(int(PROGRESS_STEPS * float(event.get("fraction") or 0.0)))
        self.status_label.setText(progress_text(event))

    def _on_end(self, outcome: Outcome) -> None:
        run, self._run, self._folder = self._run, None, None
        if run is not None:
            run.deleteLater()
        self._show_running(False)
        if outcome.status == "cancelled":
            self.status_label.setText(tr("Cancelled. Run again with the same settings to go on."))
        elif outcome.status == "failed":
            self.status_label.setText(tr("Failed"))
            show_error(self._iface.messageBar(), outcome.error or {})
        else:
            self._show_results(outcome.report)

    def _show_results(self, report: dict[str, Any]) -> None:
        bar = self._iface.messageBar()
        try:
            layers.add_results(report, QgsProject.instance(), self._request, self._input_ids)
        except PluginError as error:
            show_error(bar, error.as_dict())
            return
        self.progress_bar.setValue(PROGRESS_STEPS)
        device, seconds = report.get("device") or {}, report.get("seconds") or {}
        said = tr("Done in {:.1f} s on {}.").format(float(seconds.get("total", 0.0)), device.get("used", ""))
        found = [text for text in (counts_text(report), pair_text(report)) if text]
        self.status_label.setText("\n".join([said, *found]))
        for warning in report.get("warnings", []):
            show_warning(bar, warning)
        names = ", ".join(os.path.basename(path) for path in report["outputs"])
        shown = f"{' '.join([said, *(f'{text}.' for text in found)])} {names}"
        bar.pushMessage("LeMeViT", shown, Qgis.MessageLevel.Success, 10)
        self._suggest_output()

    def shut_down(self) -> None:
        """End a running job, let go of the project and give the map its tool back; for the plugin's unload."""
        self.area_picker.stop_drawing()
        self.input_picker.shut_down()
        if self._run is not None:
            self._run.end_now()
            self._run = None
