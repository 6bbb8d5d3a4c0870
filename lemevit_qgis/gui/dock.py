"""The LeMeViT panel: form, buttons, jobs and results, and their connections."""

from __future__ import annotations

import os
from typing import Any

from qgis.core import Qgis, QgsMapLayer, QgsProject
from qgis.gui import QgsCollapsibleGroupBox, QgsDockWidget
from qgis.PyQt.QtCore import Qt, QTemporaryDir
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import (
    QFrame,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from .. import settings
from .._runtime import JobRequest
from ..errors import PluginError, literal, log_warning, sentence, show_error, show_warning, tr
from ..results import layers
from ..results.texts import counts_text, pair_text, progress_text
from ..runs.form import FormError
from ..runs.history import note_run
from ..runs.queue import Job, JobQueue, title_of
from ..runs.runner import RunController
from ..runs.store import JobStore
from ..tasks import Task
from ..worker_client.client import Outcome
from ..worker_client.environment import find_python
from .device_note import DeviceNote
from .form.form import RunForm
from .job_table import JobTable
from .results_table import ResultsTable
from .run_bar import PROGRESS_STEPS, RunBar
from .setup_panel import SetupPanel

MIN_WIDTH_PX = 290
ESTIMATE, PREVIEW = "estimate", "preview"


class LemevitDock(QgsDockWidget):
    """Dock widget that runs jobs one after the other and adds their results to the project."""

    def __init__(self, iface: Any, parent: QWidget | None = None) -> None:  # noqa: ANN401 - QgisInterface
        super().__init__(tr("LeMeViT"), parent)
        self.setObjectName("LemevitDock")
        self._iface = iface
        self._runner = RunController(self)
        self._queue = JobQueue(self._runner, JobStore(settings.jobs_folder()), self)
        self._side_run, self._is_shut, self._is_known = "", False, False
        self._folder: QTemporaryDir | None = None
        self._previews: list[QTemporaryDir] = []
        self.form = RunForm(iface.mapCanvas(), self._queue.is_taken)
        self._make_widgets()
        self._lay_out()
        self.form.task_changed.connect(self._fit_width)
        self.form.try_button.clicked.connect(self.try_sample)
        self.form.inputs_changed.connect(self._offer_sample)
        self.run_bar.bind(
            run=self.run, preview=self.preview, estimate=self.estimate, queue=self.run, cancel=self.cancel
        )
        self.setup_panel.finished.connect(self.check_runtime)
        self.setup_panel.finished.connect(self.form.model_picker.refresh)
        self.setup_panel.trial_wanted.connect(self.try_sample)
        self._runner.progressed.connect(self._on_progress)
        self._runner.warned.connect(self._on_warning)
        self._runner.ended.connect(self._on_side_run_end)
        self._queue.started.connect(lambda _: self._show_running(True))
        self._queue.ended.connect(self._on_job_end)
        self._fit_width()
        self.check_runtime()

    def task(self) -> Task:
        """Return the selected task."""
        return self.form.task()

    def show_task(self, key: str) -> None:
        """Select a task."""
        self.form.show_task(key)

    def _make_widgets(self) -> None:
        self.setup_panel = SetupPanel()
        self.results_table = ResultsTable()
        self.results_table.failed.connect(lambda error: show_error(self._iface.messageBar(), error))
        self.run_bar = RunBar()
        self.job_table = JobTable(self._iface, self._queue)
        self.device_note = DeviceNote()
        self.device_note.found.connect(self.form.offer_devices)
        self.setup_panel.engines_changed.connect(self.device_note.ask_again)

    def _lay_out(self) -> None:
        """Put form and results into a scroll area, with the buttons below it, as the first page of the panel."""
        self.setup_group = QgsCollapsibleGroupBox(tr("Inference runtime"))
        QVBoxLayout(self.setup_group).addWidget(self.setup_panel)
        body = QWidget()
        self._parts = QVBoxLayout(body)
        self.result_rows = QVBoxLayout()
        for widget in (self.form, self.setup_group, self.device_note, self.job_table):
            self._parts.addWidget(widget)
        self._parts.addLayout(self.result_rows)
        self._parts.addWidget(self.results_table)
        self._parts.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(body)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._area, 1)
        layout.addWidget(self.run_bar)
        self.pages = QTabWidget()
        self.pages.setDocumentMode(True)
        self.pages.setTabBarAutoHide(True)
        self.pages.addTab(page, tr("Map"))
        self.setWidget(self.pages)

    def check_runtime(self, *_: Any) -> bool:  # noqa: ANN401 - the path, not needed
        """Return whether there is a Python for the worker, and open the set-up if there is none."""
        try:
            find_python(settings.runtime_python())
            is_known = True
        except PluginError:
            is_known = False
        if not is_known:
            self.setup_panel.refresh()
        self._parts.removeWidget(self.setup_group)
        self._parts.insertWidget(2 if is_known else 0, self.setup_group)
        self.setup_group.setCollapsed(is_known)
        if self.isVisible():
            self.device_note.ask()
        self.run_bar.allow(self._runner.is_running(), is_known)
        self._is_known = is_known
        self._offer_sample()
        return is_known

    def _offer_sample(self) -> None:
        """Offer the sample in a project without a raster: after the set-up, or with it where there is no runtime."""
        has_input = self.form.has_input()
        self.form.try_button.setVisible(self._is_known and not has_input)
        self.setup_panel.offer_trial(not self._is_known and not has_input)

    def try_sample(self) -> None:
        """Map the sample image: load it with its task and model, zoom to it, and run."""
        try:
            layer = self.form.load_sample()
        except PluginError as error:
            show_error(self._iface.messageBar(), error.as_dict())
            return
        self._iface.setActiveLayer(layer)
        self._iface.zoomToActiveLayer()
        self.run()

    def take_settings(self) -> None:
        """Apply settings that were changed in the options."""
        self.form.choose_device(settings.device())
        self.form.model_picker.show_task(self.task().key)
        self.check_runtime()

    def _fit_width(self) -> None:
        """Keep the panel as wide as the widgets of the task, so that none is cut off."""
        bar = self._area.verticalScrollBar().sizeHint().width()
        self._area.setMinimumWidth(max(MIN_WIDTH_PX, self._area.widget().minimumSizeHint().width() + bar))

    def run(self) -> None:
        """Add the form's run to the queue, and show errors in the message bar."""
        output = self.form.output_file.filePath()
        job = Job(title_of(self.task().key, output), self.task().key)
        job.layer_ids = self.form.chosen_ids()
        try:
            folder = self._queue.new_folder(job.key)
            job.values = self.form.values(folder)
            job.unrendered = self.form.unrendered(job.values)
            self._queue.add(job, folder)
        except (FormError, PluginError) as error:
            self._refuse(error)
            self._queue.forget(job)
            return
        self.form.remember()
        settings.set_device(self.form.device_combo.currentText())

    def estimate(self) -> None:
        """Check the form's run and show its time, disk space and memory."""
        self._start_side_run(ESTIMATE)

    def preview(self) -> None:
        """Predict the centre of the map view as a temporary layer."""
        self._start_side_run(PREVIEW)

    def _start_side_run(self, kind: str) -> None:
        """Start an estimate or a preview, which is not queued and not stored."""
        if self._runner.is_running():
            return
        self._folder, self._side_run = QTemporaryDir(), kind
        try:
            values = self.form.values(self._folder.path())
            if kind == ESTIMATE:
                values["dry_run"] = True
            if kind == PREVIEW:
                self.form.narrow_to_view(values, self._folder.path())
            unrendered = self.form.unrendered(values)
            values, _ = self._runner.checked(self.task().key, values, unrendered, self._folder.path())
            self._runner.start(self.task().key, values, unrendered)
        except (FormError, PluginError) as error:
            self._side_run = ""
            self._refuse(error)
            return
        settings.set_device(self.form.device_combo.currentText())
        self._show_running(True)

    def _refuse(self, error: FormError | PluginError) -> None:
        show_error(self._iface.messageBar(), error.as_dict())
        self.check_runtime()

    def _show_running(self, is_running: bool) -> None:
        self.run_bar.show_running(is_running, self.check_runtime())

    def cancel(self) -> None:
        """Stop the run.

        Finished tiles are kept for the next run with the same settings.
        """
        if self._runner.is_running():
            self.run_bar.cancel_button.setEnabled(False)
            self.run_bar.status_label.setText(tr("Cancelling…"))
            self._runner.cancel()

    def _on_progress(self, event: dict[str, Any]) -> None:
        self.run_bar.show_fraction(float(event.get("fraction") or 0.0), progress_text(event))

    def _on_warning(self, warning: dict[str, Any]) -> None:
        log_warning(warning)
        self.run_bar.add_warning(sentence(warning))

    def _on_side_run_end(self, outcome: Outcome) -> None:
        if not self._side_run:
            return
        kind, self._side_run = self._side_run, ""
        folder, self._folder = self._folder, None
        if self._show_end(outcome) and outcome.status == "planned":
            self._show_estimate(outcome.report)
        elif outcome.status == "done" and kind == PREVIEW and folder is not None:
            self._previews.append(folder)  # the layer reads its file as long as the panel lives
            self._show_results(outcome, self._runner.request, self.form.chosen_ids())
        self._queue.wake()

    def _on_job_end(self, job: Job) -> None:
        outcome = job.outcome
        if outcome is not None and self._show_end(outcome):
            shown = self._show_results(outcome, job.request, job.layer_ids)
            job.result_ids = [layer.id() for layer in shown]
            note_run(job.request)

    def _show_end(self, outcome: Outcome) -> bool:
        """Show how a run ended, and return whether it has results to show."""
        self._show_running(False)
        if outcome.status == "cancelled":
            self.run_bar.status_label.setText(tr("Cancelled. Run again with the same settings to continue."))
        elif outcome.status == "failed":
            self.run_bar.status_label.setText(tr("Failed"))
            show_error(self._iface.messageBar(), outcome.error or {}, outcome.warnings)
        return outcome.status in ("done", "planned")

    def _show_estimate(self, report: dict[str, Any]) -> None:
        self.run_bar.progress_bar.setValue(PROGRESS_STEPS)
        device = report.get("device") or {}
        said = [tr("Estimated for the run: {}.").format(progress_text({"estimate": report.get("estimate") or {}}))]
        said.append(tr("Device: {} ({}).").format(device.get("used", ""), device.get("reason", "")))
        self.run_bar.status_label.setText("\n".join(said))

    def _show_results(self, outcome: Outcome, request: JobRequest | None, inputs: list[str]) -> list[QgsMapLayer]:
        report, bar = outcome.report, self._iface.messageBar()
        try:
            shown = layers.add_results(report, QgsProject.instance(), request, inputs)
        except PluginError as error:
            show_error(bar, error.as_dict())
            return []
        self.results_table.show_report(report)
        self.run_bar.progress_bar.setValue(PROGRESS_STEPS)
        device, seconds = report.get("device") or {}, report.get("seconds") or {}
        said = tr("Done in {:.1f} s on {}.").format(float(seconds.get("total", 0.0)), device.get("used", ""))
        found = [text for text in (counts_text(report), pair_text(report)) if text]
        self.run_bar.status_label.setText("\n".join([said, *found]))
        for warning in outcome.warnings:
            show_warning(bar, warning)
        more = ". ".join(found) or ", ".join(os.path.basename(path) for path in report["outputs"])
        bar.pushMessage("LeMeViT", literal(f"{said} {more}"), Qgis.MessageLevel.Success, 10)
        self.form.suggest_output()
        return shown

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Ask for the device when the panel is first shown, so that QGIS starts without it."""
        super().showEvent(event)
        self.device_note.ask()

    def shut_down(self) -> None:
        """End running jobs and disconnect from project and map, for the plugin's unload."""
        if self._is_shut:
            return
        self._is_shut = True
        self.form.shut_down()
        self.device_note.shut_down()
        self.setup_panel.shut_down()
        self._queue.shut_down()
        self._runner.end_now()
