"""The page Teach of the panel: layer, classes, brush, live map of the view, the honest line, and what to do next."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsPointXY, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import QWidget

from ...errors import PluginError, sentence, show_error, tr
from ...inputs.checks import layer_problem
from ...inputs.layers import newest_rasters
from ...inputs.strokes import COPY_SUFFIX, style_strokes
from ...inputs.teach_labels import TeachLabels
from ...runs.correcting import CorrectedResult, corrected_result
from ...runs.teaching import extent_in_view, teach_values
from .alike.part import AlikePart
from .form import TeachForm
from .improve import ImprovePart
from .kinds import AREA_KIND, KINDS, Kind
from .live_view import PROPERTY as LIVE
from .live_view import LiveView
from .map_tools import MapTools
from .saving import Saving
from .steps import TeachSteps
from .texts import correction_text, features_text, number_text, warnings_text


class TeachPage(TeachForm):
    """Page with everything of Teach.

    ``model_saved`` has the name of a model, ``run_wanted`` also the layer to map.
    """

    model_saved = pyqtSignal(str)
    run_wanted = pyqtSignal(str, object)

    def __init__(self, iface: Any, parent: QWidget | None = None) -> None:  # noqa: ANN401 - QgisInterface
        super().__init__(parent)
        self._iface, self._canvas = iface, iface.mapCanvas()
        self._raster_id, self._is_shut = "", False
        self.correcting: CorrectedResult | None = None
        self._is_kept = True
        self.labels = TeachLabels(QgsProject.instance())
        self.live = LiveView(QgsProject.instance())
        self.steps = TeachSteps(self, self)
        self.saving = Saving(self, self.steps, self)
        self.improve, self.alike = ImprovePart(self, self.steps), AlikePart(self, self._canvas)
        for part in (self.improve, self.alike):
            self.add_part(part)
            part.refused.connect(lambda error: show_error(self._iface.messageBar(), error))
        self._connect()
        self._connect_map()
        self._show_state()

    @property
    def teacher(self) -> Any:  # noqa: ANN401 - Teacher
        """Return the worker of the steps."""
        return self.steps.teacher

    def _connect(self) -> None:
        self.layer_combo.layerChanged.connect(self._on_layer)
        self.kind_combo.activated.connect(lambda *_: self.take_layer(is_forced=True))
        self.labels_row.changed.connect(lambda: QTimer.singleShot(0, self.take_labels))
        self.class_list.changed.connect(self._on_examples)
        self.class_list.chosen.connect(lambda: self.brush.set_colour(self.class_list.colour()))
        self.class_list.renamed.connect(self._on_renamed)
        self.class_list.edited.connect(self.labels.remember)
        self.add_button.clicked.connect(lambda *_: self.class_list.add_new())
        self.brush_button.toggled.connect(
            lambda is_on: self.tools.take_up(self.class_list.colour()) if is_on else self.tools.put_down()
        )
        self.undo_button.clicked.connect(lambda *_: self.undo())
        self.live_check.toggled.connect(lambda is_on: self.steps.soon() if is_on else self.live.clear())
        self.opacity.valueChanged.connect(self.live.set_opacity)
        self.place_button.clicked.connect(lambda *_: self.steps.next_place())
        self.save_button.clicked.connect(lambda *_: self.saving.save_as())
        self.run_button.clicked.connect(lambda *_: self.saving.map_area())
        self.steps.said.connect(self.status_label.setText)
        self.steps.told.connect(self._on_report)
        self.steps.mapped.connect(self._on_map)
        self.steps.place_found.connect(self._show_place)
        self.saving.model_saved.connect(self.model_saved)
        self.saving.run_wanted.connect(self.run_wanted)
        self.saving.run_wanted.connect(lambda *_: self.live.clear())  # it would lie over the result
        self.improve.improved.connect(self.model_saved)
        self.steps.refused.connect(self._on_refusal)

    def _connect_map(self) -> None:
        self.tools = MapTools(self._canvas, self.brush_button.toggle, self.live.flip)
        self._canvas.extentsChanged.connect(self.steps.view_moved)
        self.brush = self.tools.brush
        self.brush.drawn.connect(self.add_stroke)
        self.brush.erased.connect(self.erase)
        self.brush.class_chosen.connect(self.class_list.choose)
        self.brush.undone.connect(self.undo)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Take the active raster, and the strokes that it has."""
        super().showEvent(event)
        images = newest_rasters(QgsProject.instance())
        if self.correcting is None and images:
            active = self._iface.activeLayer()
            is_result = self.raster() not in images
            if active in images or is_result:  # a result is corrected only where the user says so
                self.layer_combo.setLayer(active if active in images else images[0])
        self._on_layer()
        self.steps.soon()

    def raster(self) -> QgsRasterLayer | None:
        """Return the layer that is taught on."""
        layer = self.layer_combo.currentLayer()
        return layer if isinstance(layer, QgsRasterLayer) and not layer.customProperty(LIVE) else None

    def kind(self) -> Kind:
        """Return the kind of things that are taught."""
        return KINDS[self.kind_combo.currentIndex()] if self.correcting is None else AREA_KIND

    def request(self, action: str, **more: Any) -> dict[str, Any]:  # noqa: ANN401 - JSON values
        """Return the request of a step, with a copy of the examples as they are now."""
        counts = self.counts()
        labels = self.labels.write(self.live.next_path("strokes", COPY_SUFFIX))
        classes = [entry for entry in self.class_list.classes() if counts.get(entry["name"])]
        if self.correcting is not None:
            more, classes = {**self.correcting.values(), **more}, self.correcting.classes
        return teach_values(action, self.raster(), labels, classes, **self.kind().values, **more)

    def counts(self) -> dict[str, int]:
        """Return how many examples each class has."""
        return dict(self.labels.counts())

    def seen(self) -> list[float]:
        """Return the extent of the raster in the view."""
        return extent_in_view(self._canvas.extent(), self.tools.crs(), self.raster())

    def map_file(self) -> str:
        """Return a file for the next live map, empty where none is wanted."""
        return self.live.next_path("map", self.kind().suffix) if self.live_check.isChecked() else ""

    def is_shown(self) -> bool:
        """Return whether the user sees the page."""
        return self.isVisible()

    def can_teach(self) -> bool:
        """Return whether there are examples enough, or a result has any correction."""
        if self.correcting is not None:
            return bool(self.counts())
        return self.kind().is_enough(self.counts(), self.class_list.classes())

    def can_compare(self) -> bool:
        """Return whether the kinds of features are a choice: a result keeps those of its model."""
        return self.correcting is None and not self.kind().is_objects

    def add_stroke(self, points: list[QgsPointXY]) -> None:
        """Save a stroke of the chosen class, with points in the CRS of the map."""
        self.take_layer()  # where that is still to come
        try:
            self.labels.add(points, self.tools.crs(), self.class_list.names()[self.class_list.current()])
        except PluginError as error:
            self._refuse(error)
            return
        self._on_examples()

    def erase(self, box: QgsRectangle) -> None:
        """Take away the strokes that touch a rectangle in the CRS of the map."""
        if self.labels.erase(box, self.tools.crs()):
            self._on_examples()

    def undo(self) -> None:
        """Take the last stroke or change of a class back, or bring back what was erased."""
        try:
            if self.labels.undo():
                self._on_examples()
        except PluginError as error:
            self._refuse(error)

    def _on_layer(self, *_: Any) -> None:  # noqa: ANN401 - the layer, asked for anew
        """Take another layer once the project has done what it does: it may be removing layers."""
        QTimer.singleShot(0, self.take_layer)

    def take_layer(self, is_forced: bool = False) -> None:
        """Take the chosen layer with the strokes that it has, if it is another than before, or forced."""
        raster = self.raster()
        chosen = raster.id() if raster is not None else ""
        if (chosen == self._raster_id and not is_forced) or self._is_shut:
            return
        self._raster_id = chosen
        self.steps.begin_anew()
        self.live.clear()
        self.alike.take(raster)
        for label in (self.number_label, self.features_label, self.warning_label):
            label.clear()  # they told of another layer
        result = corrected_result(raster)
        self.labels.tail = (AREA_KIND if result is not None else KINDS[self.kind_combo.currentIndex()]).tail
        try:
            self.labels.take(raster if raster is not None and layer_problem(raster) is None else None)
        except PluginError as error:
            self._refuse(error)
        self._take_classes(result)
        self._on_examples()

    def _take_classes(self, result: CorrectedResult | None) -> None:
        """Show the classes of the model of a result, or those of what is taught from the beginning."""
        was, self.correcting, self._is_kept = self.correcting, result, True
        if result is not None:
            self.class_list.show_fixed(result.classes)
        elif was is not None:
            self.class_list.begin_anew()
        self.add_button.setEnabled(result is None)
        for part in (self.labels_row, self.alike, self.kind_combo):
            part.setEnabled(result is None)

    def take_labels(self) -> None:
        """Take the classes and features of an existing layer, if it is another than before."""
        source = self.labels_row.source()
        if self._is_shut or source == self.labels.source:
            return
        self.steps.begin_anew()
        try:
            self.labels.use(source, self.class_list.first(), self.class_list.background())
        except PluginError as error:
            self._refuse(error)
        self._on_examples()

    def _on_examples(self) -> None:
        self._show_state()
        self.steps.soon()

    def _on_renamed(self, old: str, new: str) -> None:
        self.labels.rename(old, new)
        self._on_examples()

    def _show_state(self) -> None:
        try:
            counts = self.counts()
        except PluginError as error:  # the existing layer was changed and cannot be used any more
            self.labels.use(None, "", "")
            self._refuse(error)
            counts = self.counts()
        self.class_list.take_names(counts, self.labels.colours())
        layer = self.labels.layer()
        self.labels_row.leave_out([layer] if layer is not None else [])
        if layer is not None:
            style_strokes(layer, self.class_list.classes())
        self.undo_button.setEnabled(self.labels.can_undo)
        self._allow()
        if self.correcting is not None:
            if not counts:
                self.number_label.setText(correction_text({"after": None}))
                self.live.clear()
        elif not self.can_teach():
            self.number_label.setText(self.kind().missing_text(counts))
            if not counts:
                self.live.clear()

    def _allow(self) -> None:
        self.place_button.setEnabled(self.can_teach() and not self.kind().is_objects)
        for button in (self.save_button, self.run_button):
            button.setEnabled(self.can_teach() and self._is_kept)
        self.improve.allow(self.can_teach() and self.can_compare())

    def _on_report(self, report: dict[str, Any]) -> None:
        self._is_kept = bool((report.get("correction") or {"is_kept": True})["is_kept"])
        self._allow()
        if not self._is_kept:
            self.live.clear()
        self.number_label.setText(number_text(report))
        self.features_label.setText(features_text(report))
        self.warning_label.setText(warnings_text(report))

    def _on_map(self, report: dict[str, Any]) -> None:
        if self.live_check.isChecked() and self.isVisible() and self._is_kept:
            self.live.show(report["outputs"][0]["path"], report["classes"])
            if report.get("is_partial"):
                self.status_label.setText(tr("The view is too large. Only its middle was mapped."))

    def _show_place(self, place: dict[str, Any]) -> None:
        if (raster := self.raster()) is not None:
            self.tools.look_at(QgsPointXY(float(place["x"]), float(place["y"])), raster.crs())

    def _on_refusal(self, error: dict[str, Any], is_loud: bool) -> None:
        self.status_label.setText(sentence(error))
        if is_loud:
            show_error(self._iface.messageBar(), error)

    def _refuse(self, error: PluginError) -> None:
        self._on_refusal(error.as_dict(), True)

    def shut_down(self) -> None:
        """End the worker, take brush and live map away, and disconnect from map and layers."""
        self._is_shut = True
        self.alike.shut_down()
        self.improve.shut_down()
        self.steps.shut_down()
        self.labels.shut_down()
        self.live.shut_down()
        self.tools.shut_down()
        self._canvas.extentsChanged.disconnect(self.steps.view_moved)
