"""The LeMeViT panel: form, buttons, jobs and results, and their connections."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsProject
from qgis.gui import QgsCollapsibleGroupBox, QgsDockWidget
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from .. import settings
from ..errors import PluginError, log_warning, sentence, tr
from ..inputs.layers import raster_under
from ..inputs.readiness import BAD
from ..models.installed import card_of
from ..number_texts import short
from ..results.open_project import OpenProject
from ..results.texts import progress_text
from ..runs.form import FormError
from ..runs.history import note_run
from ..runs.job import Job
from ..runs.queue import JobQueue
from ..runs.runner import RunController
from ..runs.scores import shown_from
from ..runs.store import JobStore
from ..tasks import Task
from ..worker_client.client import Outcome
from ..worker_client.environment import find_python
from .device_note import DeviceNote
from .form.form import RunForm
from .form.side_run import SideRun
from .form.submission import Submission
from .job_table import JobTable
from .messages import Messages, Question
from .outcome_view import OutcomeView
from .page import MIN_WIDTH_PX, Page
from .results.result_view import ResultView
from .results.results_table import ResultsTable
from .run_bar import RunBar
from .runtime.setup_panel import SetupPanel
from .teach.tab import TeachTab


class LemevitDock(QgsDockWidget):
    """Dock widget that runs jobs one after the other and adds their results to the project."""

    def __init__(self, iface: Any, parent: QWidget | None = None) -> None:  # noqa: ANN401 - QgisInterface
        super().__init__(tr("LeMeViT"), parent)
        self.setObjectName("LemevitDock")
        self._iface = iface
        self._runner = RunController(self)
        self._queue = JobQueue(self._runner, JobStore(settings.jobs_folder()), self)
        self._is_shut, self._is_known = False, False
        self._project = OpenProject(QgsProject.instance())
        self._side_project = self._project.mark()
        self.form = RunForm(iface.mapCanvas(), self._queue.is_taken)
        self._make_widgets()
        self._lay_out()
        self.form.task_changed.connect(self._fit_width)
        self.form.reading.checked.connect(self._allow)
        self.form.reading.told.connect(lambda _: self.page.settle(self.form))
        self.form.try_button.clicked.connect(self.try_sample)
        self.form.inputs_changed.connect(self._offer_sample)
        self.run_bar.bind(
            run=self.run, preview=self.preview, estimate=self.estimate, queue=self.queue, cancel=self.cancel
        )
        self.setup_panel.finished.connect(self.check_runtime)
        self.setup_panel.finished.connect(self.form.model_picker.refresh)
        self.setup_panel.trial_wanted.connect(self.try_sample)
        self._runner.progressed.connect(self._on_progress)
        self._runner.warned.connect(self._on_warning)
        self._submission.refused.connect(self._refuse)
        self._side.ended.connect(self._on_side_run_end)
        self._queue.started.connect(lambda _: self._show_running(True))
        self._queue.ended.connect(self._on_job_end)
        iface.currentLayerChanged.connect(self.form.input_picker.follow)
        self.form.input_picker.follow(iface.activeLayer())
        self._fit_width()
        if self.check_runtime():
            self._submission.offer_interrupted()

    def task(self) -> Task:
        """Return the selected task."""
        return self.form.task()

    def show_task(self, key: str) -> None:
        """Select a task."""
        self.form.show_task(key)

    def show_taught(self, model: str, layer: Any) -> None:  # noqa: ANN401 - QgsRasterLayer
        """Show the page of runs with a model that was just taught and the layer that it was taught on."""
        self.show_task(str(card_of(model, settings.models_folder()).get("task") or "segment"))
        self.form.model_picker.choose(model)
        self.form.input_picker.combos[0].setLayer(layer)
        self.pages.setCurrentIndex(0)

    def teach_with(self, labels: Any) -> None:  # noqa: ANN401 - QgsVectorLayer
        """Show the page Teach with the features of a layer as examples on the raster below them."""
        self.teach_tab.teach_with(raster_under(labels, QgsProject.instance()), labels)
        self.pages.setCurrentWidget(self.teach_tab)
        self.setUserVisible(True)

    def correct(self, result: Any) -> None:  # noqa: ANN401 - QgsRasterLayer
        """Show the page Teach for corrections of a result."""
        self.teach_tab.correct(result)
        self.pages.setCurrentWidget(self.teach_tab)

    def _make_widgets(self) -> None:
        self.setup_panel = SetupPanel()
        self.results_table, self.result_view = ResultsTable(), ResultView()
        self.result_view.wrong_found.connect(self.correct)
        self.messages = Messages(self._iface)
        self.results_table.failed.connect(self.messages.error)
        self.run_bar = RunBar()
        self.question = Question()
        self._submission = Submission(self.form, self._queue, self.question, self._project, self)
        self._side = SideRun(self._runner, self._queue, self.form, self)
        self._view = OutcomeView(self._iface, self.messages, self.run_bar, self.results_table, self.result_view)
        self.teach_tab = TeachTab(self._iface)
        self.teach_tab.model_saved.connect(self.form.model_picker.refresh)
        self.teach_tab.run_wanted.connect(self.show_taught)
        self.job_table = JobTable(self._iface, self._queue)
        self.job_table.failed.connect(self.messages.error)
        self.device_note = DeviceNote()
        self.device_note.found.connect(self.form.device_combo.offer)
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
        self.result_rows.addWidget(self.result_view)
        self._parts.addWidget(self.results_table)
        self._parts.addStretch(1)
        self.page = Page(body, (self.question, self.run_bar))
        self._area = self.page.area
        self.pages = QTabWidget()
        self.pages.setDocumentMode(True)
        self.pages.setTabBarAutoHide(True)
        self.pages.addTab(self.page, tr("Map"))
        self.pages.addTab(self.teach_tab, tr("Teach"))
        self.setWidget(self.pages)

    def check_runtime(self, *_: Any) -> bool:  # noqa: ANN401 - the path, not needed
        """Return whether there is a Python for the worker, and open the set-up if there is none."""
        try:
            find_python(settings.runtime_python())
            is_known = True
        except PluginError:
            is_known = False
        if not (is_known and self._is_known):
            self.setup_panel.refresh()
        self._parts.removeWidget(self.setup_group)
        self._parts.insertWidget(2 if is_known else 0, self.setup_group)
        self.setup_group.setCollapsed(is_known)
        if self.isVisible():
            self.device_note.ask()
        self._is_known = is_known
        self._allow()
        self._offer_sample()
        return is_known

    def _allow(self) -> None:
        """Enable the buttons of a run, with the reason where it cannot be started."""
        found = self.form.reading.result
        can_start = self._is_known and found.level != BAD
        self.run_bar.allow(self._runner.is_running(), can_start, found.text if self._is_known and not can_start else "")

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
            self.messages.error(error.as_dict())
            return
        self._iface.setActiveLayer(layer)
        self._iface.zoomToActiveLayer()
        self.run()

    def take_settings(self) -> None:
        """Apply settings that were changed in the options."""
        self.form.device_combo.choose(settings.device())
        self.form.model_picker.show_task(self.task().key)
        self.check_runtime()

    def _fit_width(self) -> None:
        self.page.fit(self.form, MIN_WIDTH_PX)

    def run(self) -> None:
        """Start the form's run, after asking about results that are there already."""
        self._submission.add(is_queued=False)

    def queue(self) -> None:
        """Add the form's run behind the others, under a free name if its own is taken by one of them."""
        self._submission.add(is_queued=True)

    def estimate(self) -> None:
        """Check the form's run and show its time, disk space and memory."""
        self._start_side_run(self._side.estimate)

    def preview(self) -> None:
        """Predict the centre of the map view as a temporary layer."""
        self._start_side_run(self._side.preview)

    def _start_side_run(self, start: Callable[[], bool]) -> None:
        self.question.close_question()
        self._side_project = self._project.mark()
        try:
            if not start():
                return
        except (FormError, PluginError) as error:
            self._refuse(error)
            return
        settings.set_device(self.form.device_combo.currentText())
        self._show_running(True)

    def _refuse(self, error: FormError | PluginError) -> None:
        self.messages.error(error.as_dict(tr, short))
        self.run_bar.status_label.setText(sentence(error.as_dict(tr, short)))
        self.check_runtime()

    def _show_running(self, is_running: bool) -> None:
        if is_running:
            self.messages.clear()
        self.run_bar.show_running(is_running, self.check_runtime())
        self._allow()

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

    def _on_side_run_end(self, outcome: Outcome, is_preview: bool) -> None:
        self._show_running(False)
        if self._view.show_end(outcome) and outcome.status == "planned":
            self._view.show_estimate(outcome.report)
        elif outcome.status == "done" and is_preview and self._project.is_open(self._side_project):
            self._view.show_preview(outcome, self.form.chosen_ids())
        self._queue.wake()

    def _on_job_end(self, job: Job) -> None:
        self._show_running(False)
        outcome, details = job.outcome, (tr("Details"), lambda: self.job_table.show_log(job))
        if outcome is not None and self._view.show_end(outcome, [details]):
            outcome.report = shown_from(outcome.report, job.shown_score)
            if not self._project.is_open(job.project):
                self._view.show_elsewhere(job.output)
                return
            shown = self._view.show_results(outcome, job.request, job.layer_ids, [details])
            job.result_ids = [layer.id() for layer in shown]
            self.form.suggest_output()
            note_run(job.request)

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
        self.teach_tab.shut_down()
        self.device_note.shut_down()
        self.setup_panel.shut_down()
        self._iface.currentLayerChanged.disconnect(self.form.input_picker.follow)
        self._side.shut_down()
        self._queue.shut_down()
        self._runner.end_now()
        self._view.shut_down()
        self._project.shut_down()
        self.messages.shut_down()
