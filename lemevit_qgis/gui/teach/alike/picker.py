"""The map tool that takes clicks on things that are looked for, and on things that are not."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsMapMouseEvent, QgsMapTool
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QKeySequence


class Picker(QgsMapTool):
    """Map tool whose left button picks an example, and with Shift, or the right button, a counter-example.

    ``picked`` has the place in the CRS of the map, and whether it is an example.
    """

    picked = pyqtSignal(object, bool)
    undone = pyqtSignal()

    def __init__(self, canvas: Any) -> None:  # noqa: ANN401 - QgsMapCanvas
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.CrossCursor)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        """Pick a place."""
        is_left = event.button() == Qt.MouseButton.LeftButton
        if is_left or event.button() == Qt.MouseButton.RightButton:
            has_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.picked.emit(event.mapPoint(), is_left and not has_shift)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Take the last click back."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undone.emit()
            event.accept()
        else:
            super().keyPressEvent(event)
