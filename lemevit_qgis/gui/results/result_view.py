"""Visibility and opacity of the last result, above its table."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsLayerTreeLayer, QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QGridLayout, QPushButton, QSlider, QWidget

from ...errors import tr
from ...runs.correcting import corrected_result
from ..plain_label import PlainLabel
from ..wrapped import WrappedCheckBox

KEY = "H"


class ResultView(QWidget):
    """Check to show or hide the last result, and a slider for its opacity, hidden before the first one.

    ``wrong_found`` has the layer of a result that the user wants to correct.

    Layers that the user shows or hides in the layer panel stay so: the check changes the group of the result.
    """

    wrong_found = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ids: list[str] = []
        self.shown_check = WrappedCheckBox(tr("Show result ({})").format(KEY))
        self.shown_check.setToolTip(tr("Show or hide the last result, to compare it with the imagery"))
        self.shown_check.toggled.connect(self._show)
        self.opacity_slider = QSlider(Qt.Orientation.Horizontal)
        self.opacity_slider.setRange(0, 100)
        self.opacity_slider.setAccessibleName(tr("Opacity"))
        self.opacity_slider.setToolTip(tr("Opacity of the last result"))
        self.opacity_slider.valueChanged.connect(self._fade)
        self.wrong_button = QPushButton(tr("Correct…"))
        self.wrong_button.setToolTip(tr("This is wrong here: paint what is there, and the model learns it"))
        self.wrong_button.clicked.connect(self._tell_wrong)
        label = PlainLabel(tr("Opacity"))
        label.setBuddy(self.opacity_slider)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.shown_check, 0, 0, 1, 2)
        layout.addWidget(self.wrong_button, 0, 2)
        layout.addWidget(label, 1, 0)
        layout.addWidget(self.opacity_slider, 1, 1, 1, 2)
        layout.setColumnStretch(1, 1)
        self.shown_check.setShortcut(QKeySequence(KEY))
        self.hide()

    def follow(self, layers: Sequence[QgsMapLayer]) -> None:
        """Take the layers of a result, and show the row if there are any."""
        self._ids = [layer.id() for layer in layers]
        for widget in (self.shown_check, self.opacity_slider):
            widget.blockSignals(True)
        self.shown_check.setChecked(True)
        if layers:
            self.opacity_slider.setValue(round(100 * layers[0].opacity()))
        for widget in (self.shown_check, self.opacity_slider):
            widget.blockSignals(False)
        self.wrong_button.setVisible(self._corrected() is not None)
        self.setVisible(bool(layers))

    def _corrected(self) -> QgsMapLayer | None:
        """Return the layer of the result that can be corrected."""
        return next((layer for layer in self._layers() if corrected_result(layer) is not None), None)

    def _tell_wrong(self) -> None:
        layer = self._corrected()
        if layer is not None:
            self.wrong_found.emit(layer)

    def _layers(self) -> list[QgsMapLayer]:
        found = [QgsProject.instance().mapLayer(key) for key in self._ids]
        return [layer for layer in found if layer is not None]

    def _nodes(self) -> list[QgsLayerTreeLayer]:
        root = QgsProject.instance().layerTreeRoot()
        found = [root.findLayer(layer.id()) for layer in self._layers()]
        return [node for node in found if node is not None]

    def _show(self, is_shown: bool) -> None:
        """Show or hide the group of the result, or its layers where the group holds others too."""
        nodes = self._nodes()
        root = QgsProject.instance().layerTreeRoot()
        homes = {node.parent() for node in nodes}
        for home in homes:
            own = [node for node in nodes if node.parent() == home]
            if home != root and len(own) == len(home.children()):
                home.setItemVisibilityChecked(is_shown)
                continue
            for node in own[:1]:
                node.setItemVisibilityChecked(is_shown)

    def _fade(self, percent: int) -> None:
        for layer in self._layers():
            layer.setOpacity(percent / 100)
            layer.triggerRepaint()
