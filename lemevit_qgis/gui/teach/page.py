"""The page Teach of the panel: layer, classes, brush, live map of the view, the honest line, and what to do next."""

from __future__ import annotations

import os
from typing import Any

from qgis.core import QgsCoordinateTransform, QgsPointXY, QgsProject, QgsRasterLayer, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence, QShowEvent
from qgis.PyQt.QtWidgets import QInputDialog, QWidget

from ...compat import QShortcut
from ...errors import PluginError, sentence, show_error, tr
from ...inputs import strokes
from ...inputs.checks import layer_problem
from ...runs.teaching import extent_in_view, model_path, suggested_name, teach_values
from ...worker_client.teacher import Teacher
from .brush import Brush
from .form import TeachForm
from .live_view import PROPERTY as LIVE
from .live_view import LiveView
from .texts import features_text, number_text, warnings_text

AFTER_STROKE_MS = 150
AFTER_MOVE_MS = 500
"""The map is held back while the view moves."""
WHEN_IDLE_MS = 2000
"""From a map to the comparison of features, unless a stroke follows."""
COMPARED_FROM = 3
"""Strokes a class from which kinds of features are compared."""


class TeachPage(TeachForm):
    """Page with everything of Teach.

    ``model_saved`` has the name of a model, ``run_wanted`` also the layer to map.
    """

    model_saved = pyqtSignal(str)
    run_wanted = pyqtSignal(str, object)

    def __init__(self, iface: Any, parent: QWidget | None = None) -> None:  # noqa: ANN401 - QgisInterface
        super().__init__(parent)
        self._iface, self._canvas = iface, iface.mapCanvas()
        self._strokes: QgsVectorLayer | None = None
        self._undo: list[int] = []
        self._compared_at = 0
        self._places: list[dict[str, Any]] = []
        self._raster_id, self._is_shut = "", False
        self._pending_run = ""
        self._tool_before: Any = None
        self.live = LiveView(QgsProject.instance())
        self.teacher = Teacher(self)
        self.teacher.answered.connect(self._on_answer)
        self.teacher.failed.connect(self._on_failure)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(self.refresh_map)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self.compare)
        self._connect()
        self._show_state()

    def _connect(self) -> None:
        self.layer_combo.layerChanged.connect(self._on_layer)
        self.class_list.changed.connect(self._on_classes)
        self.class_list.chosen.connect(self._on_class)
        self.class_list.renamed.connect(self._on_renamed)
        self.add_button.clicked.connect(lambda *_: self.class_list.add_class())
        self.brush_button.toggled.connect(self._on_brush)
        self.undo_button.clicked.connect(lambda *_: self.undo())
        self.live_check.toggled.connect(self._on_live)
        self.opacity.valueChanged.connect(self.live.set_opacity)
        self.place_button.clicked.connect(lambda *_: self.next_place())
        self.save_button.clicked.connect(lambda *_: self.save_as())
        self.run_button.clicked.connect(lambda *_: self.map_area())
        self.shortcut = QShortcut(QKeySequence("B"), self._canvas)
        self.shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        self.shortcut.activated.connect(self.brush_button.toggle)
        self._canvas.extentsChanged.connect(self._on_view)
        self.brush = Brush(self._canvas)
        self.brush.drawn.connect(self.add_stroke)
        self.brush.erased.connect(self.erase)
        self.brush.class_chosen.connect(self.class_list.choose)
        self.brush.undone.connect(self.undo)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Take the active raster, and the strokes that it has."""
        super().showEvent(event)
        active = self._iface.activeLayer()
        if isinstance(active, QgsRasterLayer) and not active.customProperty(LIVE):
            self.layer_combo.setLayer(active)
        self._on_layer()
        self._later()

    def raster(self) -> QgsRasterLayer | None:
        """Return the layer that is taught on."""
        layer = self.layer_combo.currentLayer()
        return layer if isinstance(layer, QgsRasterLayer) and not layer.customProperty(LIVE) else None

    def strokes_layer(self) -> QgsVectorLayer | None:
        """Return the layer of strokes, ``None`` before the first stroke or once it was taken out of the project."""
        try:
            return self._strokes if self._strokes is not None and self._strokes.isValid() else None
        except RuntimeError:  # deleted with the project
            self._strokes = None
            return None

    def _open_strokes(self) -> QgsVectorLayer:
        raster = self.raster()
        if raster is None:
            what = tr("There is no raster in the project.")
            raise PluginError("input.missing", what, tr("Add one (Layer > Add Layer > Add Raster Layer)."))
        problem = layer_problem(raster)
        if problem is not None:
            raise problem
        self._strokes = strokes.open_strokes(raster, QgsProject.instance())
        return self._strokes

    def add_stroke(self, points: list[QgsPointXY]) -> None:
        """Save a stroke of the chosen class, with points in the CRS of the map."""
        try:
            layer = self.strokes_layer() or self._open_strokes()
            across = QgsCoordinateTransform(
                self._canvas.mapSettings().destinationCrs(), layer.crs(), QgsProject.instance()
            )
            name = self.class_list.names()[self.class_list.current()]
            self._undo.append(strokes.add_stroke(layer, [across.transform(point) for point in points], name))
        except PluginError as error:
            self._refuse(error)
            return
        self._show_state()
        self._later()

    def erase(self, box: QgsRectangle) -> None:
        """Take away the strokes that touch a rectangle in the CRS of the map."""
        layer = self.strokes_layer()
        if layer is None:
            return
        across = QgsCoordinateTransform(self._canvas.mapSettings().destinationCrs(), layer.crs(), QgsProject.instance())
        found = strokes.strokes_at(layer, across.transformBoundingBox(box))
        if found:
            strokes.remove_strokes(layer, found)
            self._undo = [entry for entry in self._undo if entry not in found]
            self._show_state()
            self._later()

    def undo(self) -> None:
        """Take the last stroke back."""
        layer = self.strokes_layer()
        if layer is not None and self._undo:
            strokes.remove_strokes(layer, [self._undo.pop()])
            self._show_state()
            self._later()

    def refresh_map(self) -> None:
        """Ask for the map of the view, and compare features first once there are strokes enough."""
        if not self.isVisible() or not self._can_teach():
            return
        try:
            if self.live_check.isChecked():
                self.teacher.ask(self._request("map", output=self.live.next_path(), extent=self._view()))
            self.status_label.setText(tr("Mapping the view…"))
        except PluginError as error:
            self._refuse(error)

    def compare(self) -> None:
        """Compare kinds of features, once there are strokes enough and twice as many as the last time."""
        counts = self._counts()
        is_due = sum(counts.values()) >= 2 * self._compared_at and min(counts.values(), default=0) >= COMPARED_FROM
        if not is_due or self.teacher.is_busy() or not self.isVisible():
            return
        try:
            self.teacher.ask(self._request("compare"))
            self.status_label.setText(tr("Comparing kinds of features…"))
        except PluginError as error:
            self._refuse(error)

    def next_place(self) -> None:
        """Go to the next doubtful place, found anew once those of before were shown."""
        if self._places:
            self._show_place(self._places.pop(0))
            return
        try:
            self.teacher.ask(self._request("places", extent=self._view()))
            self.status_label.setText(tr("Looking for doubtful places…"))
        except PluginError as error:
            self._refuse(error)

    def save_as(self) -> None:
        """Ask for a name and save the model."""
        name, is_chosen = QInputDialog.getText(
            self, tr("Save as model"), tr("Name"), text=suggested_name(self.raster())
        )
        if is_chosen:
            self.save(name)

    def map_area(self) -> None:
        """Save the model under a name of the layer, and go to the page of runs with it."""
        self._pending_run = suggested_name(self.raster())
        self.save(self._pending_run)

    def save(self, name: str) -> None:
        """Save the model among the user's own."""
        try:
            self.teacher.ask(self._request("save", output=model_path(name), name=name))
            self.status_label.setText(tr("Saving the model…"))
        except PluginError as error:
            self._pending_run = ""
            self._refuse(error)

    def _request(self, action: str, **more: Any) -> dict[str, Any]:  # noqa: ANN401 - JSON values
        layer, raster, counts = self.strokes_layer() or self._open_strokes(), self.raster(), self._counts()
        labels = strokes.copy_strokes(layer, self.live.next_path("strokes", ".gpkg"))
        classes = [entry for entry in self.class_list.classes() if counts.get(entry["name"])]
        return teach_values(action, raster, labels, classes, **more)

    def _view(self) -> list[float]:
        crs = self._canvas.mapSettings().destinationCrs()
        return extent_in_view(self._canvas.extent(), crs, self.raster())

    def _counts(self) -> dict[str, int]:
        layer = self.strokes_layer()
        return dict(strokes.count_strokes(layer)) if layer is not None else {}

    def _can_teach(self) -> bool:
        return len(self._counts()) > 1

    def _show_state(self) -> None:
        counts = self._counts()
        self.class_list.take_names(counts)
        layer = self.strokes_layer()
        if layer is not None:
            strokes.style_strokes(layer, self.class_list.classes())
        self.undo_button.setEnabled(bool(self._undo))
        for button in (self.place_button, self.save_button, self.run_button):
            button.setEnabled(len(counts) > 1)
        if len(counts) == 1:
            name = next(iter(counts))
            text = tr("Only '{}' has strokes. Draw a few of another class, best right beside it.")
            self.number_label.setText(text.format(name))
        elif not counts:
            self.number_label.setText(tr("Choose a class, press Brush, and draw a few strokes on the map."))
            self.live.clear()

    def _later(self) -> None:
        self._idle.stop()
        self._wait.start(AFTER_STROKE_MS)

    def _on_view(self) -> None:
        self._places.clear()
        if self.isVisible() and self._can_teach():
            self._wait.start(AFTER_MOVE_MS)

    def _on_layer(self, *_: Any) -> None:  # noqa: ANN401 - the layer, asked for anew
        """Take another layer once the project has done what it does: it may be removing layers."""
        QTimer.singleShot(0, self.take_layer)

    def take_layer(self) -> None:
        """Take the chosen layer with the strokes that it has, if it is another than before."""
        raster = self.raster()
        chosen = raster.id() if raster is not None else ""
        if chosen == self._raster_id or self._is_shut:
            return
        self._raster_id = chosen
        self._undo, self._compared_at, self._strokes = [], 0, None
        self._places.clear()
        self.live.clear()
        if raster is not None and layer_problem(raster) is None:
            path = strokes.labels_path(raster, QgsProject.instance())
            if os.path.exists(path):
                try:
                    self._open_strokes()
                except PluginError as error:
                    self._refuse(error)
        self._show_state()
        self._later()

    def _on_classes(self) -> None:
        self._show_state()
        self._later()

    def _on_class(self) -> None:
        self.brush.set_colour(self.class_list.colour())

    def _on_renamed(self, old: str, new: str) -> None:
        layer = self.strokes_layer()
        if layer is not None:
            strokes.rename_class(layer, old, new)
        self._show_state()
        self._later()

    def _on_brush(self, is_on: bool) -> None:
        if is_on:
            self._tool_before = self._canvas.mapTool()
            self.brush.set_colour(self.class_list.colour())
            self._canvas.setMapTool(self.brush)
            self._canvas.setFocus()
        else:
            self._canvas.unsetMapTool(self.brush)
            if self._tool_before is not None:
                self._canvas.setMapTool(self._tool_before)

    def _on_live(self, is_on: bool) -> None:
        if is_on:
            self._later()
        else:
            self.live.clear()

    def _on_answer(self, action: str, report: dict[str, Any]) -> None:
        self.status_label.setText("")
        self.number_label.setText(number_text(report))
        self.features_label.setText(features_text(report))
        self.warning_label.setText(warnings_text(report))
        if action == "map" and self.live_check.isChecked() and self.isVisible():
            self.live.show(report["outputs"][0]["path"], report["classes"])
            if report.get("is_partial"):
                self.status_label.setText(tr("The view is large: its middle was mapped."))
            self._idle.start(WHEN_IDLE_MS)
        elif action == "compare":
            self._compared_at = sum(self._counts().values())
            self._later()
        elif action == "places":
            self._places = list(report.get("places") or [])
            if self._places:
                self._show_place(self._places.pop(0))
            else:
                self.status_label.setText(tr("Nothing is doubtful in this view."))
        elif action == "save":
            self._on_saved(os.path.splitext(os.path.basename(report["outputs"][0]["path"]))[0])

    def _on_saved(self, name: str) -> None:
        self.status_label.setText(tr("Saved as {}.").format(name))
        wanted, self._pending_run = self._pending_run, ""
        self.model_saved.emit(name)
        if wanted == name:
            self.run_wanted.emit(name, self.raster())

    def _show_place(self, place: dict[str, Any]) -> None:
        raster = self.raster()
        if raster is None:
            return
        crs = self._canvas.mapSettings().destinationCrs()
        across = QgsCoordinateTransform(raster.crs(), crs, QgsProject.instance())
        middle = across.transform(QgsPointXY(float(place["x"]), float(place["y"])))
        others = list(self._places)
        self._canvas.setCenter(middle)  # a view that the user moves forgets them
        self._canvas.refresh()
        self._places = others
        self.status_label.setText(tr("Unsure here. Draw a stroke of the right class in the middle of the view."))

    def _on_failure(self, action: str, error: dict[str, Any]) -> None:
        self._pending_run = ""
        self.status_label.setText(sentence(error))
        if action == "save" or not str(error.get("code", "")).startswith("examples."):
            show_error(self._iface.messageBar(), error)

    def _refuse(self, error: PluginError) -> None:
        self.status_label.setText(sentence(error.as_dict()))
        show_error(self._iface.messageBar(), error.as_dict())

    def shut_down(self) -> None:
        """End the worker, take brush and live map away, and disconnect from the map."""
        self._is_shut = True
        self._wait.stop()
        self._idle.stop()
        self.teacher.shut_down()
        self.live.shut_down()
        self._canvas.unsetMapTool(self.brush)
        self.brush.deleteLater()
        self.shortcut.deleteLater()
        self._canvas.extentsChanged.disconnect(self._on_view)
