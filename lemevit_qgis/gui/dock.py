"""The LeMeViT panel: layers, task, model, area, output; Run, Cancel, progress. Widgets and their wiring only."""

from __future__ import annotations

import os
from typing import Any

from qgis.core import Qgis, QgsMapLayer, QgsProject, QgsRectangle
from qgis.gui import QgsCollapsibleGroupBox, QgsDockWidget, QgsFileWidget
from qgis.PyQt.QtCore import Qt, QTemporaryDir
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from .. import layers, settings
from ..errors import PluginError, show_error, show_warning, tr
from ..job_form import FormError, default_output
from ..job_store import JobStore
from ..model_catalog import card_of
from ..run_history import note_run
from ..tasks import Task, all_tasks, task_named
from ..tasks.spec import FILE_FILTERS
from ..wording import counts_text, pair_text, progress_text
from ..worker_client.client import Outcome
from ..worker_client.environment import find_python
from . import try_it
from .area_picker import AreaPicker
from .input_picker import InputPicker
from .job_queue import Job, JobQueue, title_of
from .job_runner import JobRunner, Unfiled
from .job_table import JobTable
from .model_picker import ModelPicker
from .option_rows import OptionRows
from .results_table import ResultsTable
from .run_bar import PROGRESS_STEPS, RunBar
from .setup_panel import SetupPanel

ESTIMATE, PREVIEW = "estimate", "preview"
PREVIEW_PX = 2048
"""Side of the area that a preview predicts, at most, in pixels of the model."""


class LemevitDock(QgsDockWidget):
    """Jobs one after the other; results are added to the project when each is done."""

    def __init__(self, iface: Any, parent: QWidget | None = None) -> None:  # noqa: ANN401 - QgisInterface
        super().__init__(tr("LeMeViT"), parent)
        self.setObjectName("LemevitDock")
        self._iface = iface
        self._runner = JobRunner(self)
        self._queue = JobQueue(self._runner, JobStore(settings.jobs_folder()), self)
        self._aside, self._is_shut = "", False
        self._folder: QTemporaryDir | None = None
        self._previews: list[QTemporaryDir] = []
        self._make_widgets()
        self._lay_out()
        self.task_combo.currentIndexChanged.connect(self._on_task)
        self.input_picker.changed.connect(self._suggest_output)
        self.model_picker.changed.connect(self._suggest_output)
        self.run_button.clicked.connect(self.run)
        self.preview_button.clicked.connect(self.preview)
        self.estimate_button.clicked.connect(self.estimate)
        self.cancel_button.clicked.connect(self.cancel)
        self.setup_panel.finished.connect(self.check_runtime)
        self.setup_panel.installed.connect(self.take_settings)
        self._runner.progressed.connect(self._on_progress)
        self._runner.warned.connect(lambda warning: show_warning(self._iface.messageBar(), warning))
        self._runner.ended.connect(self._on_aside_end)
        self._queue.started.connect(lambda _: self._show_running(True))
        self._queue.ended.connect(self._on_job_end)
        self.queue_button.clicked.connect(self.run)
        self._on_task()
        self.check_runtime()

    def task(self) -> Task:
        """The task chosen."""
        return task_named(str(self.task_combo.currentData()))

    def show_task(self, key: str) -> None:
        """Choose a task."""
        self.task_combo.setCurrentIndex(self.task_combo.findData(key))

    def _make_widgets(self) -> None:
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
        self.device_combo.addItems(settings.DEVICES)
        self.device_combo.setCurrentText(settings.device())
        self.device_combo.setToolTip(tr("auto takes a GPU where it works, else the CPU"))
        self.gsd_edit = QLineEdit()
        self.gsd_edit.setPlaceholderText(tr("the model's"))
        self.gsd_edit.setToolTip(tr("Pixel size of the prediction: model, native or metres"))
        self.try_button = QPushButton(tr("Try it with the sample image"))
        self.try_button.setToolTip(tr("Load a small drone image and choose the model made for it; then press Run"))
        self.try_button.clicked.connect(self.try_sample)
        self.setup_panel = SetupPanel()
        self.results_table = ResultsTable()
        self.results_table.failed.connect(lambda error: show_error(self._iface.messageBar(), error))
        self.run_bar = RunBar()
        self.run_button, self.cancel_button = self.run_bar.run_button, self.run_bar.cancel_button
        self.preview_button, self.estimate_button = self.run_bar.preview_button, self.run_bar.estimate_button
        self.queue_button = self.run_bar.queue_button
        self.job_table = JobTable(self._iface, self._queue)
        self.progress_bar, self.status_label = self.run_bar.progress_bar, self.run_bar.status_label

    def _lay_out(self) -> None:
        for combo in (self.task_combo, self.model_picker.combo, self.area_picker.combo):
            # Long names must not make the panel wider than its place.
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(10)
        form = QFormLayout()
        self.input_picker = InputPicker(form, self)
        self.layer_combo = self.input_picker.combos[0]
        form.addRow(tr("Task"), self.task_combo)
        form.addRow(tr("Model"), self.model_picker)
        form.addRow(tr("Area"), self.area_picker)
        form.addRow(tr("Output"), self.output_file)
        advanced = QgsCollapsibleGroupBox(tr("Advanced"))
        inner = QFormLayout(advanced)
        inner.addRow(tr("Device"), self.device_combo)
        self.option_rows = OptionRows(form, inner)
        inner.addRow(tr("Pixel size"), self.gsd_edit)
        advanced.setCollapsed(True)
        # The group box shows all that it holds when it opens, rows of other tasks too.
        advanced.collapsedStateChanged.connect(lambda _: self.option_rows.show_task(self.task()))
        self.setup_group = QgsCollapsibleGroupBox(tr("Inference runtime"))
        QVBoxLayout(self.setup_group).addWidget(self.setup_panel)
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.addWidget(self.try_button)
        layout.addLayout(form)
        layout.addWidget(advanced)
        layout.addWidget(self.setup_group)
        layout.addWidget(self.run_bar)
        layout.addWidget(self.job_table)
        layout.addWidget(self.results_table)
        layout.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(body)
        self.setWidget(self._area)

    def check_runtime(self, *_: Any) -> bool:  # noqa: ANN401 - the path, not needed
        """Whether a Python for the worker is known; where not, the set-up unfolds and nothing can be run."""
        try:
            find_python(settings.runtime_python())
            is_known = True
        except PluginError:
            is_known = False
        if not is_known:
            self.setup_panel.refresh()
        self.setup_group.setCollapsed(is_known)
        for button in (self.run_button, self.preview_button, self.estimate_button):
            button.setEnabled(is_known and not self._runner.is_running())
        self.queue_button.setEnabled(is_known and self._queue.running is not None)
        return is_known

    def try_sample(self) -> None:
        """Load the sample, choose task and model and show it, so that Run is all that is left to press."""
        project = QgsProject.instance()
        try:
            model = try_it.sample_model()
            layer = try_it.load_sample(project)
        except PluginError as error:
            show_error(self._iface.messageBar(), error.as_dict())
            return
        self.show_task(try_it.TASK)
        self.model_picker.choose(model)
        self.layer_combo.setLayer(layer)
        self.output_file.setFilePath(try_it.sample_output(project, model))
        self._iface.setActiveLayer(layer)
        self._iface.zoomToActiveLayer()
        self.status_label.setText(tr("The sample is loaded: press Run."))

    def take_settings(self) -> None:
        """Go by what was changed in the options."""
        self.device_combo.setCurrentText(settings.device())
        self.model_picker.show_task(self.task().key)
        self.check_runtime()

    def _on_task(self, *_: Any) -> None:  # noqa: ANN401 - the index, not needed
        task = self.task()
        self.input_picker.show_task(task)
        self.option_rows.show_task(task)
        self.output_file.setFilter(FILE_FILTERS[task.main_output.kind])
        self.model_picker.show_task(task.key)
        self._fit_width()

    def _fit_width(self) -> None:
        """Never narrower than the widgets of the task: nothing is cut off at the right."""
        bar = self._area.verticalScrollBar().sizeHint().width()
        self._area.setMinimumWidth(self._area.widget().minimumSizeHint().width() + bar)

    def _suggest_output(self, *_: Any) -> None:  # noqa: ANN401
        self.try_button.setVisible(not any(self.input_picker.chosen()))
        model = self.model_picker.model()
        chosen = [layer for layer in self.input_picker.chosen() if layer is not None]
        paths = [layer.source().split("|")[0] for layer in chosen]
        if not model or not paths:
            return
        home = QgsProject.instance().homePath() or os.path.expanduser("~")
        names = [
            path if os.path.isfile(path) else os.path.join(home, layer.name().replace("/", "_"))
            for path, layer in zip(paths, chosen)
        ]
        self.output_file.setFilePath(default_output(names, model, self.task().key, self._queue.is_taken))

    def _values(self, folder: str) -> dict[str, Any]:
        task, output = self.task(), self.output_file.filePath()
        values: dict[str, Any] = {
            **self.input_picker.values(),
            **self.option_rows.values(task, output),
            "model": self.model_picker.model(),
            "output": output,
            "gsd": self.gsd_edit.text().strip(),
            "device": self.device_combo.currentText(),
            "threads": settings.threads(),
            "models_dir": settings.models_folder(),
        }
        first = self.input_picker.chosen()[0]
        if first is not None:
            values.update(self.area_picker.request_fields(first, folder))
        return values

    def run(self) -> None:
        """Run what the panel says, after the jobs before it; errors go to the message bar."""
        output = self.output_file.filePath()
        job = Job(title_of(self.task().key, output), self.task().key)
        job.layer_ids = self._chosen_ids()
        try:
            folder = self._queue.new_folder(job.key)
            job.values = self._values(folder)
            job.unfiled = self._unfiled(job.values)
            self._queue.add(job, folder)
        except (FormError, PluginError) as error:
            self._refuse(error)
            self._queue.forget(job)
            return
        settings.set_device(self.device_combo.currentText())

    def estimate(self) -> None:
        """Vet what the panel says and tell what it would take."""
        self._start_aside(ESTIMATE)

    def preview(self) -> None:
        """Predict the middle of the map view into a temporary layer."""
        self._start_aside(PREVIEW)

    def _start_aside(self, kind: str) -> None:
        """Start what is no job: it must not wait and is not kept."""
        if self._runner.is_running():
            return
        self._folder, self._aside = QTemporaryDir(), kind
        try:
            values = self._values(self._folder.path())
            if kind == ESTIMATE:
                values["dry_run"] = True
            if kind == PREVIEW:
                self._narrow_to_view(values, self._folder.path())
            unfiled = self._unfiled(values)
            values, _ = self._runner.checked(self.task().key, values, unfiled, self._folder.path())
            self._runner.start(self.task().key, values, unfiled)
        except (FormError, PluginError) as error:
            self._aside = ""
            self._refuse(error)
            return
        settings.set_device(self.device_combo.currentText())
        self._show_running(True)

    def _refuse(self, error: FormError | PluginError) -> None:
        show_error(self._iface.messageBar(), error.as_dict())
        self.check_runtime()

    def _chosen_ids(self) -> list[str]:
        return [layer.id() for layer in self.input_picker.chosen() if layer is not None]

    def _gsd_m(self) -> float | None:
        """Pixel size of the prediction in metres, where the model or the user says it."""
        text = self.gsd_edit.text().strip()
        if text not in ("", "model", "native"):
            try:
                return float(text)
            except ValueError:
                return None
        return card_of(self.model_picker.model(), settings.models_folder()).get("gsd_m")

    def _unfiled(self, values: dict[str, Any]) -> list[Unfiled]:
        extent = QgsRectangle(*values["extent"]) if "extent" in values else None
        return [
            Unfiled(field, layer, extent or self.area_picker.rendered_extent(layer), self._gsd_m())
            for field, layer in self.input_picker.unfiled().items()
        ]

    def _narrow_to_view(self, values: dict[str, Any], folder: str) -> None:
        first = self.input_picker.chosen()[0]
        if first is None:
            return
        canvas = self._iface.mapCanvas()
        view = QgsRectangle(*layers.extent_in_layer(canvas.extent(), canvas.mapSettings().destinationCrs(), first))
        values.pop("aoi", None)
        values["extent"] = layers.middle_of(view, first, self._gsd_m(), PREVIEW_PX)
        suffix = self.task().main_output.suffix
        for field in [output.field for output in self.task().outputs]:
            values.pop(field, None)
        values["output"] = os.path.join(folder, f"preview{suffix}")

    def _show_running(self, is_running: bool) -> None:
        self.run_bar.show_running(is_running, self.check_runtime())

    def cancel(self) -> None:
        """Stop the run; finished work is kept for the next one with the same settings."""
        if self._runner.is_running():
            self.cancel_button.setEnabled(False)
            self.status_label.setText(tr("Cancelling…"))
            self._runner.cancel()

    def _on_progress(self, event: dict[str, Any]) -> None:
        self.run_bar.show_fraction(float(event.get("fraction") or 0.0), progress_text(event))

    def _on_aside_end(self, outcome: Outcome) -> None:
        if not self._aside:
            return
        kind, self._aside = self._aside, ""
        folder, self._folder = self._folder, None
        if self._show_end(outcome) and outcome.status == "planned":
            self._show_estimate(outcome.report)
        elif outcome.status == "done" and kind == PREVIEW and folder is not None:
            self._previews.append(folder)  # the layer reads its file as long as the panel lives
            self._show_results(outcome.report, self._runner.request, self._chosen_ids())
        self._queue.wake()

    def _on_job_end(self, job: Job) -> None:
        outcome = job.outcome
        if outcome is not None and self._show_end(outcome):
            shown = self._show_results(outcome.report, job.request, job.layer_ids)
            job.result_ids = [layer.id() for layer in shown]
            note_run(job.request)

    def _show_end(self, outcome: Outcome) -> bool:
        """Say how a run ended; True where it has something to show."""
        self._show_running(False)
        if outcome.status == "cancelled":
            self.status_label.setText(tr("Cancelled. Run again with the same settings to go on."))
        elif outcome.status == "failed":
            self.status_label.setText(tr("Failed"))
            show_error(self._iface.messageBar(), outcome.error or {})
        return outcome.status in ("done", "planned")

    def _show_estimate(self, report: dict[str, Any]) -> None:
        self.progress_bar.setValue(PROGRESS_STEPS)
        device = report.get("device") or {}
        said = [tr("The run would take {}.").format(progress_text({"estimate": report.get("estimate") or {}}))]
        said.append(tr("It would run on {} ({}).").format(device.get("used", ""), device.get("reason", "")))
        said += [f"{warning['what']} {warning['fix']}" for warning in report.get("warnings", [])]
        self.status_label.setText("\n".join(said))

    def _show_results(self, report: dict[str, Any], request: Any, inputs: list[str]) -> list[QgsMapLayer]:  # noqa: ANN401
        bar = self._iface.messageBar()
        try:
            shown = layers.add_results(report, QgsProject.instance(), request, inputs)
        except PluginError as error:
            show_error(bar, error.as_dict())
            return []
        self.results_table.show_report(report)
        self.progress_bar.setValue(PROGRESS_STEPS)
        device, seconds = report.get("device") or {}, report.get("seconds") or {}
        said = tr("Done in {:.1f} s on {}.").format(float(seconds.get("total", 0.0)), device.get("used", ""))
        found = [text for text in (counts_text(report), pair_text(report)) if text]
        self.status_label.setText("\n".join([said, *found]))
        for warning in report.get("warnings", []):
            show_warning(bar, warning)
        more = ". ".join(found) or ", ".join(os.path.basename(path) for path in report["outputs"])
        bar.pushMessage("LeMeViT", f"{said} {more}", Qgis.MessageLevel.Success, 10)
        self._suggest_output()
        return shown

    def shut_down(self) -> None:
        """End a running job, let go of the project and give the map its tool back; for the plugin's unload."""
        if self._is_shut:
            return
        self._is_shut = True
        self.area_picker.stop_drawing()
        self.input_picker.shut_down()
        self.setup_panel.shut_down()
        self._queue.shut_down()
        self._runner.end_now()
