"""The part of the page Teach that finds more like some clicks: buttons, clicks, live layer, and the whole layer."""

from __future__ import annotations

import os
from typing import Any, Protocol

from qgis.core import QgsPointXY, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from ....errors import PluginError, sentence, tr
from ....inputs.kept_clicks import ALIKE, OTHER, KeptClicks
from ....inputs.layers import raster_file
from ....inputs.strokes import COPY_SUFFIX, write_examples
from ....number_texts import percent
from ....results.similarity import add_similarity
from ....runs.similar import SimilarRun, SimilarRunner
from ....runs.teaching import teach_values
from ....worker_client.client import Outcome
from ...plain_label import PlainLabel
from ...wrapped import WrappedButton
from .clicks import CLASSES, Clicks
from .picker import Picker
from .similar_view import SimilarView

AFTER_CLICK_MS, AFTER_MOVE_MS = 50, 500
STEP = "alike"


class Place(Protocol):
    """Page that knows the raster, the view and the worker."""

    teacher: Any
    live: Any
    opacity: Any

    def raster(self) -> QgsRasterLayer | None:
        """Return the layer that is looked at."""

    def seen(self) -> list[float]:
        """Return the extent of the raster in the view."""


class AlikePart(QWidget):
    """Buttons with what they do.

    ``refused`` has an error.
    """

    refused = pyqtSignal(dict)

    def __init__(self, page: Place, canvas: Any, parent: QWidget | None = None) -> None:  # noqa: ANN401
        super().__init__(parent)
        self._page, self._canvas = page, canvas
        self._found: dict[str, Any] = {}
        self._vectors: dict[tuple[Any, ...], str] = {}
        self.clicks, self.picker = Clicks(canvas), Picker(canvas)
        self._kept, self._is_searching = KeptClicks(QgsProject.instance()), False
        self.view = SimilarView(QgsProject.instance())
        self.runner = SimilarRunner(self)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(self.refresh)
        self._make_widgets()
        self._connect()
        self._show_state()

    def _make_widgets(self) -> None:
        self.find_button = WrappedButton(tr("Find more like this"))
        self.find_button.setCheckable(True)
        self.find_button.setToolTip(
            tr("Click on examples in the map. Shift or the right button adds a counter-example, Ctrl+Z undoes a click")
        )
        self.save_button = WrappedButton(tr("Search the layer…"))
        self.save_button.setToolTip(tr("Save the similarity of the whole layer as a raster"))
        self.clear_button = WrappedButton(tr("Clear"))
        self.clear_button.setToolTip(tr("Remove the examples and the map of similar places"))
        self.said_label = PlainLabel()
        self.said_label.setWordWrap(True)
        buttons, layout = QHBoxLayout(), QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.find_button)
        for button in (self.save_button, self.clear_button):
            buttons.addWidget(button)
        layout.addLayout(buttons)
        layout.addWidget(self.said_label)

    def _connect(self) -> None:
        self.find_button.toggled.connect(self._take_up)
        self.save_button.clicked.connect(lambda *_: self.save())
        self.clear_button.clicked.connect(lambda *_: self.clear())
        self.picker.picked.connect(self.add)
        self.picker.undone.connect(self.undo)
        self.picker.deactivated.connect(lambda: self.find_button.setChecked(False))
        self._canvas.extentsChanged.connect(self._view_moved)
        self._page.opacity.valueChanged.connect(self.view.set_opacity)
        self._page.teacher.answered.connect(self._on_answer)
        self._page.teacher.failed.connect(self._on_failure)
        self._page.teacher.progressed.connect(self._on_progress)
        self.runner.advanced.connect(self._show_share)
        self.runner.ended.connect(self._on_end)

    def _take_up(self, is_on: bool) -> None:
        if is_on:
            self._canvas.setMapTool(self.picker)
            self._canvas.setFocus()
            self._say(tr("Click on a few examples in the map."))
            self._is_searching = True
            if self.clicks.has_example():
                self._wait.start(AFTER_CLICK_MS)
        else:
            self._canvas.unsetMapTool(self.picker)

    def take(self, raster: QgsRasterLayer | None) -> None:
        """Take another layer with the clicks that it has. Nothing is looked for until the user begins."""
        self._wait.stop()
        self._is_searching, self._found = self.find_button.isChecked(), {}
        self.view.clear()
        self._say("")
        places = []
        try:
            places = self._kept.take(raster)
        except PluginError as error:
            self._refuse(error.as_dict())
        self.clicks.begin(places, raster.crs() if raster is not None else self.clicks.crs)
        self._show_state()

    def add(self, place: QgsPointXY, is_wanted: bool) -> None:
        """Add a click, in the CRS of the map."""
        raster = self._page.raster()
        if raster is None:
            return
        self.clicks.add(place, is_wanted, raster.crs())
        self._on_clicks()

    def undo(self) -> None:
        """Take the last click back."""
        self.clicks.undo()
        self._on_clicks()

    def clear(self) -> None:
        """Take all clicks and the map of similar places away."""
        self._wait.stop()
        self.clicks.clear()
        self._say("")
        self._on_clicks()

    def _on_clicks(self) -> None:
        self._is_searching = True
        try:
            self._kept.write(self.clicks.places)
        except PluginError as error:
            self._refuse(error.as_dict())
        self._show_state()
        if self.clicks.has_example():
            self._wait.start(AFTER_CLICK_MS)
        else:
            self.view.clear()

    def _view_moved(self) -> None:
        if self.isVisible() and self._is_searching and self.clicks.has_example():
            self._wait.start(AFTER_MOVE_MS)

    def refresh(self) -> None:
        """Ask for the similarity of the view."""
        raster = self._page.raster()
        if raster is None or not self.clicks.has_example():
            return
        try:
            labels = self._written(self.clicks.examples())
            more = {"output": self._page.live.next_path("similar"), "extent": self._page.seen()}
            self._page.teacher.ask(teach_values(STEP, raster, labels, CLASSES, **more))
        except PluginError as error:
            self._refuse(error.as_dict())
            return
        self._say(tr("Looking for similar places…"))

    def _written(self, examples: list[Any]) -> str:
        path = self._page.live.next_path("clicks", COPY_SUFFIX)
        return write_examples(None, examples, self.clicks.crs, path)

    def _on_answer(self, action: str, report: dict[str, Any]) -> None:
        if action != STEP:
            return
        self._found = report
        self._say(tr("Features: {}.").format(report["features"]))
        if self.clicks.has_example():
            self.view.show(report["outputs"][0]["path"], self._page.opacity.value() / 100)
        self._show_state()

    def _on_failure(self, action: str, error: dict[str, Any]) -> None:
        if action == STEP:
            self._refuse(error)

    def _on_progress(self, event: dict[str, Any]) -> None:
        if event.get("stage") == STEP:
            self._show_share(float(event.get("fraction") or 0.0))

    def _show_share(self, fraction: float) -> None:
        self._say(tr("Looking for similar places…") + f" {percent(fraction)}")

    def save(self) -> None:
        """Ask for a file and write the similarity of the whole layer, or cancel that."""
        if self.runner.is_running():
            self.runner.cancel()
            return
        raster = self._page.raster()
        if raster is None:
            return
        suggested = os.path.splitext(raster_file(raster))[0] + "_similar.tif"
        path, _ = QFileDialog.getSaveFileName(self, tr("Search the layer…"), suggested, "GeoTIFF (*.tif)")
        if path:
            self.write(path if path.lower().endswith((".tif", ".tiff")) else f"{path}.tif")

    def write(self, path: str) -> None:
        """Write the similarity of the whole layer, with the vectors of an earlier time where there are any."""
        raster = self._page.raster()
        if raster is None:
            return
        file, model, cell = raster_file(raster), str(self._found["features"]), int(self._found["cell_px"])
        try:
            key = (file, os.path.getmtime(file), model, cell)
            vectors = self._vectors.get(key, "")
            kinds = [self.clicks.examples(kind) for kind in (ALIKE, OTHER)]
            layers = [self._written(examples) for examples in kinds if examples]
            target = vectors or self._page.live.next_path("vectors")
            self.runner.start(SimilarRun(file, model, cell, layers, target, bool(vectors), path))
        except (OSError, PluginError) as error:
            told = error.as_dict() if isinstance(error, PluginError) else {"code": "input.missing", "what": str(error)}
            self._refuse(told)
            return
        self._key = key
        self._show_state()

    def _on_end(self, outcome: Outcome) -> None:
        self._show_state()
        asked = self.runner.asked
        if outcome.status != "done" or asked is None:
            self._say(sentence(outcome.error or {}))
            if outcome.status == "failed":
                self.refused.emit(outcome.error or {})
            return
        self._vectors[self._key] = asked.vectors
        try:
            add_similarity(asked.output, self._page.raster(), asked.model, QgsProject.instance())
        except PluginError as error:
            self._refuse(error.as_dict())
            return
        self._say(tr("Saved as {}.").format(os.path.basename(asked.output)))

    def _refuse(self, error: dict[str, Any]) -> None:
        self._say(sentence(error))
        if not str(error.get("code", "")).startswith("examples."):
            self.refused.emit(error)

    def _say(self, text: str) -> None:
        self.said_label.setText(text)
        self.said_label.setVisible(bool(text))

    def _show_state(self) -> None:
        is_running = self.runner.is_running()
        self.save_button.setText(tr("Cancel") if is_running else tr("Search the layer…"))
        self.save_button.setEnabled(is_running or (self.clicks.has_example() and bool(self._found)))
        self.clear_button.setEnabled(len(self.clicks) > 0)

    def shut_down(self) -> None:
        """End what runs, and take all from the map."""
        self._wait.stop()
        self._canvas.extentsChanged.disconnect(self._view_moved)
        self._canvas.unsetMapTool(self.picker)
        self.picker.deleteLater()
        self.runner.end_now()
        self.clicks.shut_down()
        self._kept.take(None)
        self.view.shut_down()
