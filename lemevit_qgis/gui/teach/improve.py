"""The part of the page Teach that trains the taught model further, in the background and for some minutes."""

from __future__ import annotations

import os
from typing import Any, Protocol

from qgis.core import QgsRasterLayer
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QInputDialog, QVBoxLayout, QWidget

from ... import settings
from ...errors import PluginError, sentence, tr
from ...inputs.layers import raster_file
from ...results.texts import progress_text
from ...runs.improving import ACTION, TAIL, Improvements, TeachLine
from ...runs.teaching import model_path, suggested_name
from ...worker_client.client import BackgroundRun, Outcome
from ..plain_label import PlainLabel
from ..runtime.torch_offer import TorchOffer
from ..wrapped import WrappedButton
from .steps import TeachSteps

NO_TORCH = "runtime.missing"
FOLDER = "improving"


class Taught(Protocol):
    """Page with the layer and the examples."""

    def raster(self) -> QgsRasterLayer | None:
        """Return the layer that is taught on."""

    def request(self, action: str, **more: Any) -> dict[str, Any]:  # noqa: ANN401 - JSON values
        """Return a request with the examples as they are now."""


class ImprovePart(QWidget):
    """Button with what it does.

    ``improved`` has the name of a model that is better, ``refused`` an error.
    """

    improved = pyqtSignal(str)
    refused = pyqtSignal(dict)

    def __init__(self, page: Taught, steps: TeachSteps, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page, self._steps = page, steps
        self._kept = Improvements(settings.jobs_folder() / FOLDER)
        self._run: BackgroundRun | None = None
        self._values: dict[str, Any] = {}
        self._pending, self._can_begin = "", False
        self.button = WrappedButton(tr("Improve…"))
        self.button.setToolTip(
            tr("Train the network further on the examples, for some minutes. The result is kept only if it is better")
        )
        self.said_label = PlainLabel()
        self.said_label.setWordWrap(True)
        self.offer = TorchOffer()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.button, self.said_label, self.offer):
            layout.addWidget(widget)
        self.button.clicked.connect(lambda *_: self.press())
        self.offer.added.connect(self.press)
        steps.saved.connect(self._on_saved)
        steps.refused.connect(lambda *_: self._forget_pending())
        self._say("")

    def allow(self, can_begin: bool) -> None:
        """Take note of whether there are examples enough. What was interrupted can go on all the same."""
        self._can_begin = can_begin
        is_running = self._run is not None
        text = tr("Cancel") if is_running else tr("Improve…") if self._waiting() is None else tr("Resume improving")
        self.button.setText(text)
        self.button.setEnabled(is_running or can_begin or self._waiting() is not None)

    def is_running(self) -> bool:
        """Return whether a model is being improved."""
        return self._run is not None

    def press(self) -> None:
        """Cancel, go on, or ask for a name and begin."""
        if self._run is not None:
            self._run.cancel()
            return
        waiting = self._waiting()
        if waiting is not None:
            self._start(waiting)
            return
        raster = self._page.raster()
        name, is_chosen = QInputDialog.getText(self, tr("Improve"), tr("Name"), text=suggested_name(raster))
        if is_chosen:
            self._pending = name
            if not self._steps.save(name):
                self._forget_pending()

    def _waiting(self) -> dict[str, Any] | None:
        raster = self._page.raster()
        try:
            return self._kept.of(raster_file(raster)) if raster is not None else None
        except PluginError:
            return None

    def _forget_pending(self) -> None:
        self._pending = ""

    def _on_saved(self, name: str) -> None:
        wanted, self._pending = self._pending, ""
        if wanted != name:
            return
        try:
            more = {"model": model_path(name), "output": model_path(f"{name}{TAIL}")}
            self._start(self._kept.keep(self._page.request(ACTION, **more)))
        except PluginError as error:
            self._refuse(error.as_dict())

    def _start(self, values: dict[str, Any]) -> None:
        run = BackgroundRun(self)
        run.progressed.connect(lambda event: self._say(progress_text(event)))
        run.ended.connect(self._on_end)
        self.offer.hide()
        try:
            run.start(TeachLine(values))
        except PluginError as error:
            run.deleteLater()
            self._refuse(error.as_dict())
            return
        self._values, self._run = values, run
        self._say(tr("Improving"))
        self.allow(self._can_begin)

    def _on_end(self, outcome: Outcome) -> None:
        run, self._run = self._run, None
        if run is not None:
            run.deleteLater()
        error = outcome.error or {}
        if outcome.status == "done":
            self._kept.forget(self._values)
            self._tell(outcome.report)
        elif outcome.status == "cancelled":
            self._say(tr("Cancelled. Finished steps are kept."))
        elif error.get("code") == NO_TORCH and self.offer.make():
            self._say("")
        else:
            self._refuse(error)
        self.allow(self._can_begin)

    def _tell(self, report: dict[str, Any]) -> None:
        before, after = ((report.get(key) or {}) for key in ("before", "after"))
        right = after.get("strokes_right"), after.get("strokes"), before.get("strokes_right")
        if not report.get("improved"):
            said = tr("Improving did not help (right for {} of {} strokes, before for {}). Nothing was changed.")
            self._say(said.format(*right))
            return
        name = os.path.splitext(os.path.basename(self._values["output"]))[0]
        said = tr("Saved as {}: right for {} of {} strokes it had not seen, before for {}.")
        self._say(said.format(name, *right))
        self.improved.emit(name)

    def _refuse(self, error: dict[str, Any]) -> None:
        if self._values and str(error.get("code", "")).startswith(("examples.", "model.")):
            self._kept.forget(self._values)
        self._say(sentence(error))
        self.refused.emit(error)

    def _say(self, text: str) -> None:
        self.said_label.setText(text)
        self.said_label.setVisible(bool(text))

    def shut_down(self) -> None:
        """End what runs, to go on the next time."""
        run, self._run = self._run, None
        if run is not None:
            run.end_now()
        self.offer.shut_down()
