"""Submission of runs to the queue, and the questions that come before it."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace

from qgis.core import QgsRasterLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ... import settings
from ...errors import PluginError, tr
from ...inputs.remote import megabytes
from ...number_texts import whole
from ...results.open_project import OpenProject
from ...runs.form import FormError, next_free
from ...runs.job import INTERRUPTED, Job, title_of
from ...runs.queue import JobQueue
from ...runs.scores import write_lower
from ..messages import Question
from .form import RunForm


@dataclass(frozen=True)
class JobRules:
    """Answers to the questions that come before a run.

    Attributes:
        replaces: results that are there already.
        keeps_both: results that are there already, beside the new ones.
        exports: remote rasters, by QGIS, rather than have the worker read them.
    """

    replaces: bool = False
    keeps_both: bool = False
    exports: bool = False


class Submission(QObject):
    """Submission of the form's run.

    ``refused`` is emitted with the error of a run that cannot be what the form says.

    Args:
        form: has the values.
        queue: takes the jobs.
        question: asks about results that are there already, and about interrupted jobs.
        project: that gets the results.
    """

    refused = pyqtSignal(object)

    def __init__(
        self, form: RunForm, queue: JobQueue, question: Question, project: OpenProject, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._form, self._queue, self._question, self._project = form, queue, question, project

    def add(self, *, is_queued: bool) -> None:
        """Add the form's run to the queue, or ask or tell what is in the way.

        Args:
            is_queued: take a free name if the run's own is taken by a job before it.
        """
        self._add(JobRules(), is_queued)

    def _add(self, rules: JobRules, is_queued: bool) -> None:
        form = self._form
        self._question.close_question()
        if form.reading.result.needs_bands:
            form.reading.choose_bands()
            return
        remote = {} if rules.exports else form.input_picker.unagreed()
        if remote:
            self._ask_for_hosts(remote, rules, is_queued)
            return
        output = form.output_file.filePath()
        if output and ((is_queued and self._queue.is_promised(output)) or rules.keeps_both):
            form.output_file.setFilePath(next_free(output, form.task().key, self._queue.is_taken))
        job = Job(title_of(form.task().key, form.output_file.filePath()), form.task().key)
        job.layer_ids, job.project = form.chosen_ids(), self._project.mark()
        form.input_picker.exports_remote = rules.exports
        try:
            folder = self._queue.new_folder(job.key)
            job.values = form.values(folder)
            job.values["overwrite"] = rules.replaces
            job.shown_score = write_lower(form.task(), job.values, form.card())
            job.unrendered = form.unrendered(job.values)
            standing = [] if rules.replaces else self._queue.standing(job, folder)
            if not standing:
                self._queue.add(job, folder)
        except (FormError, PluginError) as error:
            self.refused.emit(error)
            self._queue.forget(job)
            return
        finally:
            form.input_picker.exports_remote = False
        if standing:
            self._queue.forget(job)
            self._ask_about(standing, rules, is_queued)
            return
        form.remember()
        settings.set_device(form.device_combo.currentText())

    def _ask_for_hosts(self, remote: dict[str, QgsRasterLayer], rules: JobRules, is_queued: bool) -> None:
        """Ask whether the servers of remote rasters may be read from."""
        layers = dict.fromkeys(remote.values())  # one may be read from several servers
        sizes = [megabytes(layer, self._form.area_picker.rendered_extent(layer)) for layer in layers]
        text = tr("{} is not an agreed server. Read up to {} MB of the raster from it?")

        def agree() -> None:
            settings.set_agreed_hosts([*settings.agreed_hosts(), *remote])
            self._form.input_picker.show_note()
            self._add(rules, is_queued)

        self._question.ask(
            text.format(", ".join(remote), whole(max(sum(sizes), 1))),
            (
                (tr("Agree and run"), agree),
                (tr("Export and run"), lambda: self._add(replace(rules, exports=True), is_queued)),
                (tr("Cancel"), lambda: None),
            ),
        )

    def _ask_about(self, standing: list[str], rules: JobRules, is_queued: bool) -> None:
        names = ", ".join(os.path.basename(path) for path in standing)
        self._question.ask(
            tr("Existing files: {}").format(names),
            (
                (tr("Replace"), lambda: self._add(replace(rules, replaces=True), is_queued)),
                (tr("Keep both"), lambda: self._add(replace(rules, keeps_both=True), is_queued)),
                (tr("Cancel"), lambda: None),
            ),
        )

    def offer_interrupted(self) -> None:
        """Ask whether to go on with the jobs that an earlier session left."""
        jobs = [job for job in self._queue.jobs if job.state == INTERRUPTED]
        if jobs:
            text = tr("A job was interrupted.") if len(jobs) == 1 else tr("{} jobs were interrupted.").format(len(jobs))
            resume = (tr("Resume"), lambda: [self._queue.resume(job) for job in jobs])
            self._question.ask(text, (resume, (tr("Later"), lambda: None)))
