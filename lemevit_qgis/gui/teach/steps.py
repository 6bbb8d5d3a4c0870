"""Steps that the page Teach asks of the worker, and what comes of them. No widgets."""

from __future__ import annotations

import os
from typing import Any, Protocol

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...errors import PluginError, sentence, tr
from ...runs.teaching import model_path
from ...worker_client.teacher import Teacher

AFTER_STROKE_MS = 50
AFTER_MOVE_MS = 500
"""The map is held back while the view moves."""
WHEN_IDLE_MS = 2000
"""From a map to the comparison of features, unless a stroke follows."""
OWN = ("map", "compare", "places", "save")
"""Actions of these steps. The worker has others."""
UNFIT = "teach.not_fitting"
COMPARED_FROM = 3
"""Strokes a class from which kinds of features are compared."""


class Lesson(Protocol):
    """Page whose examples the steps are about."""

    def request(self, action: str, **more: Any) -> dict[str, Any]:  # noqa: ANN401 - JSON values
        """Return the request of a step, with the examples as they are now."""

    def counts(self) -> dict[str, int]:
        """Return how many examples each class has."""

    def seen(self) -> list[float]:
        """Return the extent of the raster in the view."""

    def map_file(self) -> str:
        """Return a file for the next map of the view, empty where none is wanted."""

    def is_shown(self) -> bool:
        """Return whether the user sees the page."""

    def can_teach(self) -> bool:
        """Return whether there are examples enough for a map."""

    def can_compare(self) -> bool:
        """Return whether the kinds of features are a choice."""


class TeachSteps(QObject):
    """Steps of teaching, one after the other, as signals.

    ``said`` has a line for the user, ``told`` the report of any step, ``mapped`` that of a map, ``place_found`` a
    place, ``saved`` the name of a model, ``refused`` an error and whether it needs the message bar.
    """

    said = pyqtSignal(str)
    told = pyqtSignal(dict)
    mapped = pyqtSignal(dict)
    place_found = pyqtSignal(dict)
    saved = pyqtSignal(str)
    refused = pyqtSignal(dict, bool)

    def __init__(self, lesson: Lesson, parent: QObject) -> None:
        super().__init__(parent)
        self._lesson = lesson
        self._compared_at = 0
        self._places: list[dict[str, Any]] = []
        self._unfit: list[dict[str, Any]] = []
        self.teacher = Teacher(self)
        self.teacher.answered.connect(self._on_answer)
        self.teacher.failed.connect(self._on_failure)
        self._wait, self._idle = QTimer(self), QTimer(self)
        for timer, act in ((self._wait, self.refresh_map), (self._idle, self.compare)):
            timer.setSingleShot(True)
            timer.timeout.connect(act)

    def begin_anew(self) -> None:
        """Forget what was found out about other examples."""
        self._compared_at = 0
        self._places.clear()
        self._unfit = []

    def soon(self) -> None:
        """Map the view in a moment: the examples changed."""
        self._idle.stop()
        self._wait.start(AFTER_STROKE_MS)

    def view_moved(self) -> None:
        """Map the view once it rests, and look for places anew."""
        self._places.clear()
        if self._lesson.is_shown() and self._lesson.can_teach():
            self._wait.start(AFTER_MOVE_MS)

    def is_at_work(self) -> bool:
        """Return whether a step is under way or about to begin."""
        return self.teacher.is_busy() or self._wait.isActive()

    def refresh_map(self) -> None:
        """Ask for the map of the view."""
        if not self._lesson.is_shown() or not self._lesson.can_teach():
            return
        path = self._lesson.map_file()
        if path:
            self._ask("map", tr("Mapping the view…"), output=path, extent=True)

    def compare(self) -> None:
        """Compare kinds of features, once there are strokes enough and twice as many as the last time."""
        counts = self._lesson.counts()
        is_due = sum(counts.values()) >= 2 * self._compared_at and min(counts.values(), default=0) >= COMPARED_FROM
        if is_due and self._lesson.can_compare() and not self.teacher.is_busy() and self._lesson.is_shown():
            self._ask("compare", tr("Comparing kinds of features…"))

    def next_place(self) -> None:
        """Go to the next doubtful place, found anew once those of before were shown."""
        if self._places:
            self._show_place()
        else:
            self._ask("places", tr("Looking for doubtful places…"), extent=True)

    def save(self, name: str) -> bool:
        """Save the model among the user's own, and return whether it could be asked for."""
        try:
            output = model_path(name)
        except PluginError as error:
            self.refused.emit(error.as_dict(), True)
            return False
        return self._ask("save", tr("Saving the model…"), output=output, name=name)

    def _ask(self, action: str, said: str, **more: Any) -> bool:  # noqa: ANN401 - JSON values
        try:
            if more.get("extent"):
                more["extent"] = self._lesson.seen()
            self.teacher.ask(self._lesson.request(action, **more))
        except PluginError as error:
            self.refused.emit(error.as_dict(), True)
            return False
        self.said.emit(said)
        return True

    def _on_answer(self, action: str, report: dict[str, Any]) -> None:
        if action not in OWN:
            return
        self.said.emit("")
        warnings = list(report.get("warnings") or [])
        if action == "compare":  # only here it is told which models do not fit the raster
            self._unfit = [entry for entry in warnings if entry.get("code") == UNFIT]
            warnings = [entry for entry in warnings if entry.get("code") != UNFIT]
        self.told.emit({**report, "warnings": [*warnings, *self._unfit]})
        if action == "map":
            self.mapped.emit(report)
            self._idle.start(WHEN_IDLE_MS)
        elif action == "compare":
            self._compared_at = sum(self._lesson.counts().values())
            self.soon()
        elif action == "places":
            self._places = list(report.get("places") or [])
            if self._places:
                self._show_place()
            else:
                self.said.emit(tr("There is no uncertain place in this view."))
        elif action == "save":
            name = os.path.splitext(os.path.basename(report["outputs"][0]["path"]))[0]
            self.said.emit(tr("Saved as {}.").format(name))
            self.saved.emit(name)

    def _show_place(self) -> None:
        place, others = self._places[0], self._places[1:]
        self.place_found.emit(place)  # moves the view, and a view that moves forgets them
        self._places = others
        self.said.emit(tr("The model is uncertain here. Draw a stroke of the right class in the middle of the view."))

    def _on_failure(self, action: str, error: dict[str, Any]) -> None:
        if action not in OWN:
            return
        self.said.emit(sentence(error))
        is_about_examples = str(error.get("code", "")).startswith("examples.")
        self.refused.emit(error, action == "save" or not is_about_examples)

    def shut_down(self) -> None:
        """End the worker and all waiting."""
        self._wait.stop()
        self._idle.stop()
        self.teacher.shut_down()
