"""Control of one run at a time: layers without a file are rendered, then the worker runs.

One job at a time; nothing blocks the event loop. Signals come in the main thread.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from qgis.core import QgsApplication, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import QLocale, QObject, pyqtSignal

from .._runtime import JobRequest
from ..errors import PluginError, tr
from ..inputs.remote import Entrusted, credentials_for
from ..inputs.rendering import LayerRendering
from ..number_texts import short
from ..worker_client.client import BackgroundRun, Outcome
from .form import FormError, build_request


@dataclass(frozen=True)
class UnrenderedInput:
    """Layer without a file that must be rendered for a form field.

    ``pixel`` is the side of a pixel in map units, in place of ``gsd_m``.
    """

    field: str
    layer: QgsRasterLayer
    extent: QgsRectangle
    gsd_m: float | None
    pixel: float | None = None


class RunController(QObject):
    """Controller of one run, which renders layers first.

    ``ended`` is emitted once for each ``start`` that raised no error.
    """

    progressed = pyqtSignal(dict)
    warned = pyqtSignal(dict)
    ended = pyqtSignal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.request: JobRequest | None = None
        self._task, self._values = "", {}
        self._waiting: list[LayerRendering] = []
        self._run: BackgroundRun | None = None
        self._is_cancelled = False
        self._warnings: list[dict[str, Any]] = []

    def is_running(self) -> bool:
        """Return whether a run is under way."""
        return self._run is not None or bool(self._waiting)

    @staticmethod
    def checked(
        task: str, values: Mapping[str, Any], unrendered: list[UnrenderedInput], folder: str
    ) -> tuple[dict[str, Any], JobRequest]:
        """Return the values with the files to be rendered, and their request.

        Args:
            task: key of the task.
            values: as for ``build_request``; those of ``unrendered`` may be missing.
            unrendered: layers to render first.
            folder: takes the rendered rasters; it must outlive the job.

        Raises:
            FormError: the job cannot be what the panel says; said before anything is fetched.
        """
        filled = dict(values)
        for entry in unrendered:
            filled[entry.field] = os.path.join(folder, f"{entry.field}.tif")
        return filled, build_request(task, filled, QLocale().decimalPoint())

    def start_request(self, request: JobRequest) -> None:
        """Start a run whose inputs are all files.

        Raises:
            PluginError: it cannot be started.
        """
        self._is_cancelled, self._waiting, self._warnings = False, [], []
        self._begin(request)

    def start(self, task: str, values: Mapping[str, Any], unrendered: list[UnrenderedInput]) -> None:
        """Start a run with the values of ``checked``.

        Raises:
            FormError, PluginError: the job cannot be what the panel says; nothing was started.
        """
        self._task, self._values, self._is_cancelled, self._warnings = task, dict(values), False, []
        tasks = [
            LayerRendering(entry.layer, entry.extent, entry.gsd_m, self._values[entry.field], pixel=entry.pixel)
            for entry in unrendered
        ]
        for rendering in tasks:
            rendering.rendered.connect(self._on_rendered)
            rendering.failed.connect(self._on_not_rendered)
            rendering.progressChanged.connect(self._on_rendering)
            rendering.taskTerminated.connect(self._on_terminated)
        self._waiting = tasks
        self._next()

    def _next(self) -> None:
        if self._waiting:
            QgsApplication.taskManager().addTask(self._waiting[0])
            return
        self._begin(build_request(self._task, self._values, QLocale().decimalPoint()))

    def _begin(self, request: JobRequest) -> None:
        self.request = request
        run = BackgroundRun(self)
        run.progressed.connect(self.progressed)
        run.warned.connect(self.warned)
        run.ended.connect(self._on_end)
        run.start(Entrusted(request, credentials_for(request)) if request.allow_hosts else request)
        self._run = run

    def cancel(self) -> None:
        """Cancel the run, after which ``ended`` is emitted."""
        self._is_cancelled = True
        if self._run is not None:
            self._run.cancel()
        elif self._waiting:
            self._waiting[0].cancel()

    def end_now(self) -> None:
        """End everything at once, without a signal."""
        waiting, self._waiting = self._waiting, []
        for rendering in waiting[:1]:
            rendering.cancel()
        if self._run is not None:
            self._run.end_now()
            self._run = None

    def _on_rendering(self, percent: float) -> None:
        if self._waiting:
            text = self._waiting[0].description()
            self.progressed.emit({"event": "progress", "stage": text, "done": round(percent), "total": 100})

    def _on_rendered(self, path: str, problems: list[str]) -> None:
        if not self._waiting:
            return
        if problems:
            what = tr("{} parts of the layer could not be rendered: {}").format(len(problems), problems[0])
            fix = tr("They contain no data in the result. Run again later, or use a raster file.")
            warning = {"code": "layer.incomplete", "what": what, "fix": fix}
            self._warnings.append(warning)
            self.warned.emit(warning)
        self._waiting.pop(0)
        try:
            self._next()
        except (FormError, PluginError) as error:
            self._give_up("failed", error.as_dict(tr, short))

    def _on_not_rendered(self, error: PluginError) -> None:
        if self._waiting:
            self._give_up("failed", error.as_dict())

    def _on_terminated(self) -> None:
        if self._waiting and self._is_cancelled:
            error = {"code": "cancelled", "what": tr("The run was cancelled."), "fix": tr("Run it again.")}
            self._give_up("cancelled", error)

    def _give_up(self, status: str, error: dict[str, Any]) -> None:
        self._waiting = []
        self.ended.emit(Outcome(status, {}, error, warnings=self._warnings))

    def _on_end(self, outcome: Outcome) -> None:
        run, self._run = self._run, None
        if run is not None:
            run.deleteLater()
        outcome.warnings = [*self._warnings, *outcome.warnings]
        self.ended.emit(outcome)
