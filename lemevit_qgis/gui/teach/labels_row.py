"""Existing layer of labels: a box for the layer and one for its field of classes."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsVectorLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QWidget

from ...compat import VECTOR_FILTER
from ...errors import tr
from ...inputs.label_source import FIELDS, LabelSource, class_fields
from ..literal_tips import LiteralTips

LEAST_LETTERS = 8


class LabelsRow(QWidget):
    """Boxes for layer and field.

    ``changed`` is emitted when another layer or field is chosen.
    """

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left_out: list[str] = []
        self.layer_combo = QgsMapLayerComboBox()
        self.layer_combo.setFilters(VECTOR_FILTER)
        self.layer_combo.setAllowEmptyLayer(True)
        self.layer_combo.setLayer(None)
        self.layer_combo.setItemDelegate(LiteralTips(self.layer_combo))
        self.layer_combo.setAccessibleName(tr("Layer of labels"))
        self.layer_combo.setToolTip(
            tr(
                "Existing features that are used together with the strokes. Of a reviewed layer, only reviewed "
                "features are used."
            )
        )
        self.field_combo = QComboBox()
        self.field_combo.setAccessibleName(tr("Field with the classes"))
        self.field_combo.setToolTip(tr("Field with the classes"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for combo in (self.layer_combo, self.field_combo):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(LEAST_LETTERS)
            layout.addWidget(combo, 1)
        self.layer_combo.layerChanged.connect(self._show_fields)
        self.field_combo.activated.connect(lambda *_: self.changed.emit())
        self._fill(None)

    def choose(self, layer: QgsVectorLayer) -> None:
        """Choose a layer, whose likeliest field is taken."""
        if self.layer_combo.currentLayer() == layer:
            self._show_fields(layer)
        else:
            self.layer_combo.setLayer(layer)

    def leave_out(self, layers: list[QgsMapLayer]) -> None:
        """Leave layers out of the list: those of the strokes themselves."""
        ids = [layer.id() for layer in layers]  # the box goes on naming layers that are gone
        if ids != self._left_out:
            self._left_out = ids
            self.layer_combo.setExceptedLayerList(layers)

    def source(self) -> LabelSource | None:
        """Return the chosen layer and field."""
        layer = self.layer_combo.currentLayer()
        if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
            return None
        return LabelSource(layer, self.field_combo.currentData() or "")

    def _show_fields(self, layer: QgsMapLayer | None) -> None:
        self._fill(layer if isinstance(layer, QgsVectorLayer) else None)
        self.changed.emit()

    def _fill(self, layer: QgsVectorLayer | None) -> None:
        self.field_combo.clear()
        self.field_combo.setVisible(layer is not None)
        names = class_fields(layer) if layer is not None else []
        for name in names:
            self.field_combo.addItem(name, name)
        if layer is not None:
            self.field_combo.addItem(tr("All are one class"), "")
        is_likely = bool(names) and names[0].lower() in FIELDS
        self.field_combo.setCurrentIndex(0 if is_likely else self.field_combo.count() - 1)
