"""Choice of the input raster, or of two rasters for a task that compares dates."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QToolButton, QWidget

from ...compat import RASTER_FILTER
from ...errors import PluginError, sentence, tr
from ...inputs import layers
from ...inputs.checks import layer_problem
from ...inputs.remote import allowed_hosts, hosts_of, input_name, is_fetched, is_here, unagreed
from ...inputs.rendering import is_exported, licence_of
from ...inputs.sources import is_remote, zipped_raster
from ...results.layers import RESULT_PROPERTY
from ...tasks import Task
from ..form_rows import FormRows
from ..literal_tips import LiteralTips
from ..plain_label import PlainLabel
from .mosaic_button import MosaicButton

SWAP_KEYS = "Ctrl+Shift+X"


class InputPicker(QObject):
    """One or two layer lists as rows of a form.

    ``changed`` is emitted when another layer is selected. With ``exports_remote``, remote rasters are exported by QGIS
    though their hosts were agreed to.

    Args:
        form: takes the rows, after those it has.
        parent: owns this object.
    """

    changed = pyqtSignal()

    def __init__(self, form: FormRows, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task: Task | None = None
        self._is_chosen = False
        self.exports_remote = False
        self.combos = [QgsMapLayerComboBox(), QgsMapLayerComboBox()]
        self.labels = [PlainLabel(), PlainLabel()]
        self.swap_button = QToolButton()
        self.swap_button.setText("⇅")
        self.swap_button.setShortcut(QKeySequence(SWAP_KEYS))
        self.swap_button.setToolTip(tr("Swap before and after ({})").format(SWAP_KEYS))
        self.swap_button.setAccessibleName(tr("Swap before and after"))
        self.swap_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.swap_button.clicked.connect(self.swap)
        self.note_label = PlainLabel()
        self.note_label.setWordWrap(True)
        for label, combo in zip(self.labels, self.combos):
            combo.setFilters(RASTER_FILTER)
            # Long names must not make the panel wider than its place.
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(10)
            combo.setItemDelegate(LiteralTips(combo))
            label.setBuddy(combo)
            combo.layerChanged.connect(self._on_layer)
            combo.activated.connect(self._on_choice)
            combo.setAccessibleName(tr("Layer"))
        second = QWidget()
        row = QHBoxLayout(second)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.combos[1], 1)
        row.addWidget(self.swap_button)
        self._form, self._second_row = form, second
        self.mosaic_button = MosaicButton()
        self.mosaic_button.built.connect(self._on_mosaic)
        self.mosaic_button.refused.connect(self._on_refused)
        first = QWidget()
        row = QHBoxLayout(first)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.combos[0], 1)
        row.addWidget(self.mosaic_button)
        form.addRow(self.labels[0], first)
        form.addRow(self.labels[1], second)
        form.addRow(self.note_label)
        for news in self._project_news():
            news.connect(self._suggest)
        QgsProject.instance().cleared.connect(self._forget_choice)
        QgsProject.instance().layersRemoved.connect(self._on_removed)

    def show_task(self, task: Task) -> None:
        """Show the layer lists of a task.

        Two dates are first suggested: the newest layer is the later date.
        """
        self._task = task
        for entry, label, combo in zip(task.inputs, self.labels, self.combos):
            label.setText(tr(entry.label) if task.is_pair else tr("Layer"))
            combo.setToolTip(tr(entry.tooltip))
            combo.setAccessibleName(tr(entry.label))
        self._form.show_row(self._second_row, task.is_pair)
        self._suggest()
        self._on_layer()

    def chosen(self) -> list[QgsRasterLayer | None]:
        """Return the layers in the order of the task's inputs."""
        count = len(self._task.inputs) if self._task is not None else 1
        return [combo.currentLayer() for combo in self.combos[:count]]

    def values(self) -> dict[str, Any]:
        """Return path and user-set CRS of each raster by input field.

        A path is empty where no layer is chosen, or where it has no file.

        Raises:
            PluginError: a layer cannot be mapped; the form shows the same beforehand.
        """
        problem = self.problem()
        if problem is not None:
            raise problem
        unrendered, found = self.unrendered(), {}
        for entry, layer in zip(self._task.inputs if self._task is not None else (), self.chosen()):
            has_file = layer is not None and entry.field not in unrendered
            found[entry.field] = (zipped_raster(layer.source()) or input_name(layer)) if has_file else ""
            found[entry.crs_field] = layers.own_crs(layer) if has_file else ""
        hosts = () if self.exports_remote else allowed_hosts(self.chosen())
        return {**found, "allow_hosts": hosts} if hosts else found

    def problem(self) -> PluginError | None:
        """Return the problem of the selected layers, if any.

        Layers without a file are no problem, since they are rendered first.
        """
        found = [layer_problem(layer, needs_file=False) for layer in self.chosen() if layer is not None]
        return next((problem for problem in found if problem is not None), None)

    def unrendered(self) -> dict[str, QgsRasterLayer]:
        """Return selected layers that QGIS renders or exports (XYZ, WMS, memory, not agreed to) by input field."""
        found = self._by_field().items()
        return {field: layer for field, layer in found if layer is not None and not self._is_read(layer)}

    def _is_read(self, layer: QgsRasterLayer) -> bool:
        """Return whether the worker reads a layer itself."""
        is_local = is_here(layer) or bool(zipped_raster(layer.source()))
        return is_local or (not self.exports_remote and is_fetched(layer))

    def show_note(self) -> None:
        """Show what is to be known of the layers, anew after servers were agreed to."""
        found, problem = self.chosen(), self.problem()
        is_twice = len(found) == 2 and found[0] is not None and found[0] == found[1]
        same = tr("Before and after are the same layer: the result will show no change.") if is_twice else ""
        note = "\n".join(filter(None, (self._export_note(), self._licence_note())))
        self.note_label.setText(same or note if problem is None else sentence(problem.as_dict()))
        self._form.show_row(self.note_label, bool(self.note_label.text()))

    def unagreed(self) -> dict[str, QgsRasterLayer]:
        """Return selected remote rasters whose hosts were not agreed to, by host."""
        return unagreed(self.chosen())

    def _by_field(self) -> dict[str, QgsRasterLayer | None]:
        inputs = self._task.inputs if self._task is not None else ()
        return {entry.field: layer for entry, layer in zip(inputs, self.chosen())}

    def swap(self) -> None:
        """Swap the two dates."""
        self._is_chosen = True
        before, after = (combo.currentLayer() for combo in self.combos)
        self.combos[0].setLayer(after)
        self.combos[1].setLayer(before)

    def follow(self, layer: QgsMapLayer | None) -> None:
        """Show the layer that became the active one, until one is chosen by hand."""
        is_single = self._task is not None and not self._task.is_pair
        if is_single and not self._is_chosen and _is_input(layer):
            self.combos[0].setLayer(layer)

    def _suggest(self, *_: Any) -> None:  # noqa: ANN401 - the added layers, not needed
        """Suggest the newest rasters that are no results: one, or two dates."""
        if self._task is None or self._is_chosen:
            return
        newest = layers.newest_rasters(QgsProject.instance(), 2)
        if self._task.is_pair and len(newest) == 2:
            self.combos[1].setLayer(newest[0])
            self.combos[0].setLayer(newest[1])
        elif not self._task.is_pair and newest and not _is_input(self.combos[0].currentLayer()):
            self.combos[0].setLayer(newest[0])

    def _on_choice(self, *_: Any) -> None:  # noqa: ANN401 - the index, not needed
        self._is_chosen = self._task is not None

    def _on_mosaic(self, layer: QgsRasterLayer) -> None:
        self._is_chosen = True
        self.combos[0].setLayer(layer)

    def _on_refused(self, error: PluginError) -> None:
        self.note_label.setText(sentence(error.as_dict()))
        self.note_label.show()

    def _forget_choice(self) -> None:
        self._is_chosen = False

    def _on_removed(self, *_: Any) -> None:  # noqa: ANN401 - the ids, not needed
        if self.combos[0].currentLayer() is None:
            self._forget_choice()

    def _on_layer(self, *_: Any) -> None:  # noqa: ANN401 - the layer, not needed
        self.show_note()
        self.changed.emit()

    def _export_note(self) -> str:
        chosen = [layer for layer in self.chosen() if layer is not None]
        exported = [layer for layer in chosen if is_exported(layer) or hosts_of(layer)]
        if not exported:
            return ""
        if self.unagreed():
            return tr("A remote raster: Run asks before the area is read from its server.")
        if all(map(is_fetched, exported)):
            return tr("A remote raster: Run reads the blocks of the area from its server first.")
        if any(is_remote(layer.source()) for layer in exported):
            return tr("A remote raster: Run exports the area first, with all its values.")
        if all(zipped_raster(layer.source()) for layer in exported):
            return tr("In a zip archive: Run unpacks the raster first.")
        return tr("Not a plain file: Run exports the area first, with all its values.")

    def _licence_note(self) -> str:
        """Rights as the providers of services and remote rasters state them."""
        found = (licence_of(layer) for layer in self.chosen() if layer is not None and not is_here(layer))
        said = ", ".join(dict.fromkeys(text for text in found if text))
        return tr("Imagery: {}").format(said) if said else ""

    def shut_down(self) -> None:
        """Stop listening to the project."""
        for news in self._project_news():
            news.disconnect(self._suggest)
        QgsProject.instance().cleared.disconnect(self._forget_choice)
        QgsProject.instance().layersRemoved.disconnect(self._on_removed)

    def _project_news(self) -> tuple[Any, ...]:
        """Signals of the project about new layers."""
        project = QgsProject.instance()
        return project.legendLayersAdded, project.readProject


def _is_input(layer: QgsMapLayer | None) -> bool:
    """Whether a layer is a raster, and no result of a run."""
    is_raster = isinstance(layer, QgsRasterLayer) and layer.isValid()
    return is_raster and not layer.customProperty(RESULT_PROPERTY)
