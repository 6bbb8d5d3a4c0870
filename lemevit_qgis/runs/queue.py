"""Job queue of the panel, which keeps unfinished jobs for the next session."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Mapping
from typing import Any

from qgis.PyQt.QtCore import QElapsedTimer, QObject, pyqtSignal

from .._runtime import protocol
from ..errors import PluginError, tr
from ..number_texts import short
from ..tasks.spec import source
from ..worker_client.client import Outcome
from .form import FormError
from .job import CANCELLED, DONE, FAILED, INTERRUPTED, OPEN, RUNNING, WAITING, Job, title_of
from .outputs import discard_unfinished, file_key, files_of, stands
from .runner import RunController
from .store import JobStore

SAVE_EVERY_MS = 5000


class JobQueue(QObject):
    """Queue that runs jobs one after the other.

    Signals: ``changed`` a job (or the list) is to be shown anew; ``started`` and ``ended`` of a job.
    """

    changed = pyqtSignal()
    started = pyqtSignal(object)
    ended = pyqtSignal(object)

    def __init__(self, runner: RunController, store: JobStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.jobs: list[Job] = []
        self.running: Job | None = None
        self._is_shut = False
        self._runner, self._store = runner, store
        self._saved = QElapsedTimer()
        self._saved.start()
        runner.progressed.connect(self._on_progress)
        runner.ended.connect(self._on_end)
        for values in store.adopt():
            self._take_over(values)
        self._save()

    def new_folder(self, key: str) -> str:
        """Create a folder for the additional files of a job."""
        return self._store.folder_of(key)

    def waiting(self) -> list[Job]:
        """Return the waiting jobs."""
        return [job for job in self.jobs if job.state == WAITING]

    def is_taken(self, path: str) -> bool:
        """Return whether a file exists or an open job will write it."""
        return os.path.exists(path) or self.is_promised(path)

    def is_promised(self, path: str) -> bool:
        """Return whether an open job writes this file."""
        wanted = file_key(path)
        return any(wanted in map(file_key, job.files) for job in self.jobs if job.state in OPEN)

    def standing(self, job: Job, folder: str) -> list[str]:
        """Return the results of an earlier run that a job would have to replace.

        Raises:
            FormError: the job cannot be what it says.
        """
        _, request = self._runner.checked(job.task, job.values, job.unrendered, folder)
        return [path for path in files_of(request) if stands(path)]

    def temporary_folder(self, name: str) -> str:
        """Create a folder that goes with this session, or with the start of the next one."""
        return self._store.temporary_folder(name)

    def forget_temporary(self) -> None:
        """Remove the temporary folders of this session."""
        self._store.forget_temporary()

    def forget(self, job: Job) -> None:
        """Remove the folder of a job that was not added."""
        self._store.forget(job.key)

    def wake(self) -> None:
        """Start the next job if none runs."""
        self._next()

    def add(self, job: Job, folder: str) -> None:
        """Add a job at the end, and start it if none runs.

        Raises:
            FormError, PluginError: it cannot be what it says; nothing was added.
        """
        job.values, job.request = self._runner.checked(job.task, job.values, job.unrendered, folder)
        if self._runner.is_running():  # the project may remove a layer while the job waits
            job.unrendered = [dataclasses.replace(entry, layer=entry.layer.clone()) for entry in job.unrendered]
        self._refuse_shared(job)
        self._supersede(job)
        self.jobs.append(job)
        if not self._runner.is_running():
            try:
                self._start(job)
            except (FormError, PluginError):
                self.jobs.remove(job)
                raise
        self._save()
        self.changed.emit()

    def _sharing(self, job: Job) -> list[str]:
        """Files of a job that another open job writes."""
        others = [other for other in self.jobs if other is not job and other.state in OPEN]
        taken = {file_key(path) for other in others for path in other.files}
        return [path for path in job.files if file_key(path) in taken]

    def _refuse_shared(self, job: Job) -> None:
        shared = self._sharing(job)
        if shared:
            what, fix = source("A job that writes {} is waiting or running."), source("Choose another output file.")
            raise FormError("output", what, fix, [shared[0]])

    def _supersede(self, job: Job) -> None:
        """Drop the rows of ended jobs with the same output, whose unfinished tiles are now those of ``job``."""
        same = file_key(job.output)
        for other in [other for other in self.jobs if other.state not in OPEN and file_key(other.output) == same]:
            self.jobs.remove(other)
            self._store.forget(other.key)

    def resume(self, job: Job) -> None:
        """Queue an unfinished job again.

        Finished tiles are not predicted twice.
        """
        if job.state in (INTERRUPTED, CANCELLED, FAILED) and job.request is not None and not self._sharing(job):
            job.state, job.outcome = WAITING, None
            self.jobs.remove(job)
            self.jobs.append(job)
            self._next()
            self._save()
            self.changed.emit()

    def cancel(self, job: Job) -> None:
        """Stop a running job, or cancel a waiting one."""
        if job is self.running:
            self._runner.cancel()
        elif job.state == WAITING:
            job.state = CANCELLED
        self._save()
        self.changed.emit()

    def remove(self, job: Job) -> None:
        """Remove a job that does not run, and the kept work of an unfinished one."""
        if job is self.running:
            return
        if job.state != DONE and job.request is not None and not self._sharing(job):
            discard_unfinished(job.output, job.files)
        self.jobs.remove(job)
        self._store.forget(job.key)
        self._save()
        self.changed.emit()

    def shut_down(self) -> None:
        """Store unfinished jobs for the next session, and start no more jobs."""
        if not self._is_shut:
            self._save()
            self._store.close()
            self._is_shut = True

    def _take_over(self, values: Mapping[str, Any]) -> None:
        try:
            request = protocol.request_from_dict(dict(values["request"]))
            key, title = str(values["key"]), title_of(request.task, request.output)
        except (KeyError, TypeError, ValueError):
            return  # of another version of the plugin
        job = Job(title, request.task, request=request, state=INTERRUPTED, key=key)
        job.layer_ids = [str(layer) for layer in values.get("layer_ids", [])]
        job.event = {"fraction": float(values.get("fraction") or 0.0)}
        score = values.get("shown_score")
        job.shown_score = float(score) if isinstance(score, (int, float)) else None
        self.jobs.append(job)

    def _start(self, job: Job) -> None:
        if job.unrendered:
            self._runner.start(job.task, job.values, job.unrendered)
        else:
            self._runner.start_request(job.request)
        job.state, job.event, self.running = RUNNING, {}, job
        self.started.emit(job)

    def _next(self) -> None:
        for job in self.waiting():
            if self._runner.is_running():
                return
            try:
                self._start(job)
            except (FormError, PluginError) as error:
                job.state, job.outcome = FAILED, Outcome("failed", {}, error.as_dict(tr, short))
                self.ended.emit(job)

    def _on_progress(self, event: dict[str, Any]) -> None:
        if self.running is None:
            return
        self.running.event = {**self.running.event, **event}
        if self._saved.elapsed() > SAVE_EVERY_MS:
            self._save()
        self.changed.emit()

    def _on_end(self, outcome: Outcome) -> None:
        job, self.running = self.running, None
        if job is None:
            return
        job.state = {"done": DONE, "cancelled": CANCELLED}.get(outcome.status, FAILED)
        job.outcome = outcome
        job.unrendered = []
        if job.state == DONE:
            self._store.forget(job.key)
        self._save()
        self.ended.emit(job)
        self._next()
        self.changed.emit()

    def _save(self) -> None:
        if self._is_shut:
            return
        kept = [job for job in self.jobs if job.state in (*OPEN, INTERRUPTED) and not job.unrendered]
        try:
            self._store.save([job.as_dict() for job in kept])
        except OSError:
            return  # a full disk must not stop the job
        self._saved.restart()
