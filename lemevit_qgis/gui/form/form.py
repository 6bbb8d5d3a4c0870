"""Form of a run: layers, task, model, area, output and advanced settings."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsProject, QgsRasterLayer, QgsRectangle
from qgis.gui import QgsCollapsibleGroupBox, QgsMapCanvas
from qgis.PyQt.QtCore import QLocale, pyqtSignal
from qgis.PyQt.QtWidgets import QFormLayout, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from ... import settings
from ...errors import tr
from ...inputs.rendering import MOST_ZOOM, has_zoom, pixel_at
from ...models.installed import card_of
from ...number_texts import short
from ...runs.form import FormError, parse_gsd
from ...runs.runner import UnrenderedInput
from ...tasks import Task, all_tasks, task_named
from ..form_rows import FormRows
from ..models.picker import ModelPicker
from ..narrow_combo import NarrowCombo
from ..plain_label import PlainLabel
from ..wrapped import WrappedButton
from . import memory, try_it
from .area_picker import AreaPicker
from .device_combo import DeviceCombo
from .input_picker import InputPicker
from .option_rows import OptionRows
from .output_file import OutputFile
from .preview import narrow_to_view, put_into
from .reading import Reading

NO_ZOOM = -1


class RunForm(QWidget):
    """Upper part of the panel.

    ``task_changed`` is emitted when the rows of another task are shown, ``inputs_changed`` when other layers are.

    Args:
        canvas: the map, for areas.
        is_taken: whether a file is there, or will be.
    """

    task_changed = pyqtSignal()
    inputs_changed = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, is_taken: Callable[[str], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas, self._is_taken = canvas, is_taken
        self._make_widgets()
        self._lay_out()
        self.task_combo.currentIndexChanged.connect(self._on_task)
        self.input_picker.changed.connect(self.suggest_output)
        self.model_picker.changed.connect(self.suggest_output)
        self.model_picker.changed.connect(self._show_card_values)
        self._read_rasters()
        self._on_task()
        QgsProject.instance().readProject.connect(self._recall)
        self._recall()

    def _read_rasters(self) -> None:
        """Add the rows of bands and input values, and keep the check of layer and model up to date."""
        parts: dict[str, Callable[..., Any]] = {
            "task": self.task,
            "model": self.model_picker.model,
            "layers": self.input_picker.chosen,
            "note": self.input_picker.note_label.text,
            "gsd": lambda: self.gsd_edit.text().strip(),
            "option": lambda field: self.option_rows.values(self.task(), "").get(field),
            "edit": self.option_rows.bands_edit,
        }
        self.reading = Reading(self._canvas, self.check_label, parts, self)
        self.reading.told.connect(lambda is_told: self.rows.show_row(self.check_label, is_told))
        self.insert_row(tr("Bands"), self.reading.bands_row)
        self.insert_row(tr("Input values"), self.reading.values_combo)
        for news in (self.input_picker.changed, self.model_picker.changed):
            news.connect(self.reading.renew)
        self.gsd_edit.textChanged.connect(self.reading.check)
        self.option_rows.when_changed(self.reading.check)

    def remember(self) -> None:
        """Store the form's state with the project."""
        memory.remember(self.state(), QgsProject.instance())

    def _recall(self, *_: Any) -> None:  # noqa: ANN401 - the document, not needed
        self.restore(memory.recall(QgsProject.instance()))

    def state(self) -> dict[str, Any]:
        """Task, model, pixel size and settings, without the layers, which the project stores itself."""
        return {
            "task": self.task().key,
            "model": self.model_picker.model(),
            "gsd": self.gsd_edit.text().strip(),
            "zoom": self.zoom_spin.value(),
            "settings": self.option_rows.state(),
        }

    def restore(self, state: dict[str, Any]) -> None:
        """Show a state again, except unknown values such as a model that is not installed here."""
        if not state:
            return
        self.show_task(str(state.get("task", "")))
        self.model_picker.choose(str(state.get("model", "")))
        self.gsd_edit.setText(str(state.get("gsd", "")))
        self.zoom_spin.setValue(int(state.get("zoom", NO_ZOOM)))
        if isinstance(state.get("settings"), dict):
            self.option_rows.restore(state["settings"])

    def shut_down(self) -> None:
        """Disconnect from the project and restore the map tool."""
        self.reading.shut_down()
        QgsProject.instance().readProject.disconnect(self._recall)
        self.area_picker.shut_down()
        self.input_picker.shut_down()

    def task(self) -> Task:
        """Return the selected task."""
        return task_named(str(self.task_combo.currentData()))

    def show_task(self, key: str) -> None:
        """Select a task, if it is known."""
        index = self.task_combo.findData(key)
        if index >= 0:
            self.task_combo.setCurrentIndex(index)

    def _make_widgets(self) -> None:
        self.try_button = WrappedButton(tr("Try it with the sample image"))
        self.try_button.setToolTip(tr("Add a small drone image to the project and map it"))
        self.task_combo = NarrowCombo()
        self.task_combo.setToolTip(tr("Type of analysis"))
        for task in all_tasks():
            self.task_combo.addItem(tr(task.title), task.key)
        self.model_picker = ModelPicker()
        self.check_label = PlainLabel()
        self.check_label.setWordWrap(True)
        self.area_picker = AreaPicker(self._canvas)
        self.output_file = OutputFile(self._is_taken)
        self.device_combo = DeviceCombo()
        self.gsd_edit = QLineEdit()
        self.gsd_edit.setPlaceholderText(tr("from the model"))
        self.gsd_edit.setToolTip(tr("Metres; native for the pixels of the raster; empty for those of the model"))
        self.zoom_spin = QSpinBox()
        self.zoom_spin.setRange(NO_ZOOM, MOST_ZOOM)
        self.zoom_spin.setSpecialValueText(tr("from the pixel size"))
        self.zoom_spin.setValue(NO_ZOOM)
        self.zoom_spin.setToolTip(tr("Zoom level at which a layer of map tiles (XYZ, WMTS) is rendered"))

    def _lay_out(self) -> None:
        self.rows = FormRows()
        self._add(self.rows, tr("Task"), self.task_combo)
        self.input_picker = InputPicker(self.rows, self)
        self.rows.addRow(tr("Model"), self.model_picker)
        self.rows.addRow(self.check_label)
        self._area_label = PlainLabel(tr("Area"))
        self.rows.addRow(self._area_label, self.area_picker)
        self._add(self.rows, tr("Output"), self.output_file)
        self.advanced = QgsCollapsibleGroupBox(tr("Advanced"))
        self.expert = QgsCollapsibleGroupBox(tr("Expert"))
        inner, expert = FormRows(self.advanced), FormRows(self.expert)
        self._add(inner, tr("Device"), self.device_combo)
        self.option_rows = OptionRows(self.rows, inner, expert)
        self._add(inner, tr("Pixel size"), self.gsd_edit)
        self._add(inner, tr("Zoom level"), self.zoom_spin)
        self._advanced_rows = inner
        for group in (self.advanced, self.expert):
            group.setCollapsed(True)
            # On opening, the group box shows all its children, rows of other tasks included.
            group.collapsedStateChanged.connect(lambda _: self.option_rows.show_task(self.task()))
            group.collapsedStateChanged.connect(self._show_zoom)
        self.input_picker.changed.connect(self._show_zoom)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.try_button)
        layout.addLayout(self.rows)
        layout.addWidget(self.advanced)
        layout.addWidget(self.expert)

    def insert_row(self, label: str, widget: QWidget) -> None:
        """Add a row between the model and the area, below those added before."""
        row, _ = self.rows.getWidgetPosition(self._area_label)
        widget.setAccessibleName(label)
        self.rows.insertRow(row, label, widget)

    @staticmethod
    def _add(form: QFormLayout, label: str, widget: QWidget) -> None:
        widget.setAccessibleName(label)
        form.addRow(label, widget)

    def _on_task(self, *_: Any) -> None:  # noqa: ANN401 - the index, not needed
        task = self.task()
        self.input_picker.show_task(task)
        self.option_rows.show_task(task)
        self.expert.setVisible(self.option_rows.has_expert(task))
        self.output_file.show_task(task)
        self.model_picker.show_task(task.key)
        self.task_changed.emit()

    def suggest_output(self, *_: Any) -> None:  # noqa: ANN401 - what changed, not needed
        """Suggest an output file beside the raster."""
        self.inputs_changed.emit()
        chosen = [layer for layer in self.input_picker.chosen() if layer is not None]
        self.output_file.suggest(chosen, self.model_picker.model(), self.task().key)

    def _show_card_values(self) -> None:
        """Show what fields that are left empty take from the model."""
        card = self.card()
        self.option_rows.show_card(card)
        size = card.get("gsd_m")
        text = tr("from the model ({})").format(f"{short(size)} m") if size else tr("of the raster")
        self.gsd_edit.setPlaceholderText(text)

    def _show_zoom(self, *_: Any) -> None:  # noqa: ANN401 - what changed, not needed
        """Show the row of the zoom level where a layer of map tiles is chosen."""
        is_shown = any(layer is not None and has_zoom(layer) for layer in self.input_picker.chosen())
        self._advanced_rows.show_row(self.zoom_spin, is_shown)

    def card(self) -> dict[str, Any]:
        """Return the card of the chosen model, empty for a model file."""
        return card_of(self.model_picker.model(), settings.models_folder())

    def has_input(self) -> bool:
        """Return whether a layer is chosen."""
        return any(self.input_picker.chosen())

    def values(self, folder: str) -> dict[str, Any]:
        """Return the values for ``build_request``.

        ``folder`` receives a file of the area if one is needed.
        """
        task, output = self.task(), self.output_file.filePath()
        values: dict[str, Any] = {
            **self.input_picker.values(),
            **self.option_rows.values(task, output),
            **self.reading.values(),
            "model": self.model_picker.model(),
            "output": output,
            "gsd": self.gsd_edit.text().strip(),
            "device": self.device_combo.currentText(),
            "threads": settings.threads(),
            "models_dir": settings.models_folder(),
        }
        first = self.input_picker.chosen()[0]
        if first is not None:
            values.update(self.area_picker.request_fields(first, folder))
        return values

    def chosen_ids(self) -> list[str]:
        """Return the ids of the input layers."""
        return [layer.id() for layer in self.input_picker.chosen() if layer is not None]

    def _gsd_m(self) -> float | None:
        """Pixel size of the prediction in metres, if the model or the user sets it."""
        text = self.gsd_edit.text().strip()
        if text not in ("", "model", "native"):
            try:
                return float(parse_gsd(text, QLocale().decimalPoint()))
            except FormError:
                return None
        return self.card().get("gsd_m")

    def unrendered(self, values: dict[str, Any]) -> list[UnrenderedInput]:
        """Return the inputs that must be rendered first."""
        extent, zoom = QgsRectangle(*values["extent"]) if "extent" in values else None, self.zoom_spin.value()
        found = []
        for field, layer in self.input_picker.unrendered().items():
            area = extent or self.area_picker.rendered_extent(layer)
            pixel = pixel_at(layer, zoom) if zoom != NO_ZOOM and has_zoom(layer) else None
            found.append(UnrenderedInput(field, layer, area, self._gsd_m(), pixel))
        return found

    def narrow_to_view(self, values: dict[str, Any], folder: str) -> None:
        """Restrict ``values`` to a preview of the map view, with its output in ``folder``."""
        first = self.input_picker.chosen()[0]
        if first is not None:
            narrow_to_view(values, self._canvas, first, self._gsd_m())
            put_into(values, self.task(), folder)

    def load_sample(self) -> QgsRasterLayer:
        """Load the sample image and select its task, model and output.

        Raises:
            PluginError: there is no model for it, or it does not open.
        """
        project = QgsProject.instance()
        model = try_it.sample_model()
        layer = try_it.load_sample(project)
        self.show_task(try_it.TASK)
        self.model_picker.choose(model)
        self.input_picker.combos[0].setLayer(layer)
        self.output_file.setFilePath(try_it.sample_output(project, model))
        return layer
