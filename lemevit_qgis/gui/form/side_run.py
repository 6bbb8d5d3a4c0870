"""Runs beside the queue: estimates and previews, which are not stored."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...errors import PluginError, tr
from ...runs.queue import JobQueue
from ...runs.runner import RunController
from ...worker_client.client import Outcome
from .form import RunForm

ESTIMATE, PREVIEW = "estimate", "preview"


class SideRun(QObject):
    """An estimate or a preview of the form's run.

    ``ended`` is emitted with its outcome and whether it was a preview.
    """

    ended = pyqtSignal(object, bool)

    def __init__(self, runner: RunController, queue: JobQueue, form: RunForm, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner, self._queue, self._form = runner, queue, form
        self._kind = ""
        self._count = 0
        runner.ended.connect(self._on_end)

    def estimate(self) -> bool:
        """Start an estimate, and return whether it was started."""
        return self._start(ESTIMATE)

    def preview(self) -> bool:
        """Start a preview of the middle of the map view, and return whether it was started."""
        return self._start(PREVIEW)

    def _start(self, kind: str) -> bool:
        """Start a run.

        Raises:
            FormError, PluginError: it cannot be what the form says.
        """
        if self._runner.is_running():
            return False
        hosts = ", ".join(self._form.input_picker.unagreed())
        if kind == ESTIMATE and hosts:  # or QGIS would export the whole area, only to estimate
            raise PluginError(
                "raster.remote",
                tr("The run is estimated once {} is an agreed server.").format(hosts),
                tr("Run asks for it first. Servers can also be added in Settings > Options > LeMeViT."),
            )
        self._count += 1
        folder = self._queue.temporary_folder(f"{kind}{self._count}")
        values = self._form.values(folder)
        if kind == ESTIMATE:
            values["dry_run"], values["overwrite"] = True, True  # the run itself will ask about what stands there
        else:
            self._form.narrow_to_view(values, folder)
        unrendered = self._form.unrendered(values)
        task = self._form.task().key
        values, _ = self._runner.checked(task, values, unrendered, folder)
        self._runner.start(task, values, unrendered)
        self._kind = kind
        return True

    def _on_end(self, outcome: Outcome) -> None:
        kind, self._kind = self._kind, ""
        if kind:
            self.ended.emit(outcome, kind == PREVIEW)

    def shut_down(self) -> None:
        """Delete the files of previews."""
        self._queue.forget_temporary()
