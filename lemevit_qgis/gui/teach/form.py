"""The widgets of the page Teach and their places. What they do is in ``page``."""

from __future__ import annotations

from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QScrollArea,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from ...compat import RASTER_FILTER
from ...errors import tr
from ..literal_tips import LiteralTips
from ..plain_label import PlainLabel
from ..wrapped import WrappedButton, WrappedCheckBox
from .class_list import ClassList
from .labels_row import LabelsRow

OPACITY_PERCENT = 60
LEAST_SLIDER_PX = 60


class TeachForm(QWidget):
    """Layer, classes, tools, what is said, and buttons, in this order."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make_widgets()
        self._lay_out()

    def _make_widgets(self) -> None:
        self.layer_combo = QgsMapLayerComboBox()
        self.layer_combo.setFilters(RASTER_FILTER)
        self.layer_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.layer_combo.setMinimumContentsLength(10)
        self.layer_combo.setItemDelegate(LiteralTips(self.layer_combo))
        self.layer_combo.setAccessibleName(tr("Layer"))
        self.layer_combo.setToolTip(tr("Raster layer on which the strokes are drawn"))
        self.kind_combo = QComboBox()
        self.kind_combo.addItems([tr("Areas: a class for every pixel"), tr("Objects: a box for each")])
        self.kind_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind_combo.setMinimumContentsLength(10)
        self.kind_combo.setAccessibleName(tr("Kind"))
        self.kind_combo.setToolTip(tr("Objects are clicked on, or drawn across from corner to corner"))
        self.labels_row = LabelsRow()
        self.class_list = ClassList()
        self.add_button = WrappedButton(tr("Add a class"))
        self.brush_button = WrappedButton(tr("Brush (B)"))
        self.brush_button.setCheckable(True)
        self.brush_button.setToolTip(
            tr("Left button draws, right button or E erases, Shift makes a line straight, 1 to 9 choose the class")
        )
        self.undo_button = WrappedButton(tr("Undo"))
        self.undo_button.setToolTip(tr("Undo the last stroke or change of a class (Ctrl+Z on the map)"))
        self.live_check = WrappedCheckBox(tr("Live map of the view"))
        self.live_check.setChecked(True)
        self.live_check.setToolTip(tr("On the map, C hides it and shows it again"))
        self.opacity = QSlider(Qt.Orientation.Horizontal)
        self.opacity.setRange(0, 100)
        self.opacity.setMinimumWidth(LEAST_SLIDER_PX)
        self.opacity.setValue(OPACITY_PERCENT)
        self.opacity.setAccessibleName(tr("Opacity"))
        self.opacity.setToolTip(tr("Opacity"))
        self.number_label, self.features_label = PlainLabel(), PlainLabel()
        self.warning_label, self.status_label = PlainLabel(), PlainLabel()
        for label in (self.number_label, self.features_label, self.warning_label, self.status_label):
            label.setWordWrap(True)
        self.place_button = WrappedButton(tr("Next place"))
        self.place_button.setToolTip(tr("Zoom to the place of the view where a stroke is most useful"))
        self.save_button = WrappedButton(tr("Save as model…"))
        self.save_button.setToolTip(tr("Save the model as a file and add it to the list of models"))
        self.run_button = WrappedButton(tr("Map the area…"))
        self.run_button.setToolTip(tr("Save the model and choose area and output of a run with it"))

    def _lay_out(self) -> None:
        body = QWidget()
        form = QFormLayout()
        form.addRow(tr("Layer"), self.layer_combo)
        form.addRow(tr("Kind"), self.kind_combo)
        form.addRow(tr("Labels"), self.labels_row)
        opacity_row, tools = QHBoxLayout(), QHBoxLayout()
        opacity_row.addWidget(self.live_check)
        opacity_row.addWidget(self.opacity, 1)
        for button in (self.brush_button, self.undo_button, self.add_button):
            tools.addWidget(button)
        layout = QVBoxLayout(body)
        layout.addLayout(form)
        layout.addWidget(self.class_list)
        layout.addLayout(tools)
        layout.addLayout(opacity_row)
        for widget in (self.number_label, self.features_label, self.warning_label, self.place_button):
            layout.addWidget(widget)
        layout.addWidget(self.run_button)
        layout.addWidget(self.save_button)
        layout.addWidget(self.status_label)
        self._more = QVBoxLayout()
        layout.addLayout(self._more)
        layout.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(body)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def add_part(self, part: QWidget) -> None:
        """Add a part below the others."""
        self._more.addWidget(part)
