"""The brush: a map tool that draws strokes, takes them away, and chooses the class by its number."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsPointXY, QgsRectangle, QgsWkbTypes
from qgis.gui import QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent, QKeySequence

STEP_PX = 3
"""Pixels of the screen between the points of a stroke."""
REACH_PX = 6
"""Pixels of the screen around the eraser."""
WIDTH_PX = 4


class Brush(QgsMapTool):
    """Map tool that draws strokes with the left button and erases them with the right one.

    Shift makes a line straight, 1 to 9 choose the class, E lets the left button erase until it or a class is pressed.

    ``drawn`` has the points of a stroke in the CRS of the map, ``erased`` a rectangle around the pointer.
    """

    drawn = pyqtSignal(object)
    erased = pyqtSignal(object)
    class_chosen = pyqtSignal(int)
    undone = pyqtSignal()

    def __init__(self, canvas: Any) -> None:  # noqa: ANN401 - QgsMapCanvas
        super().__init__(canvas)
        self._canvas = canvas
        self._colour = QColor("#D7191C")
        self._points: list[QgsPointXY] = []
        self._last: Any = None
        self._is_straight = self._is_eraser = False
        self._band: QgsRubberBand | None = None
        self.setCursor(Qt.CursorShape.CrossCursor)

    def set_colour(self, colour: QColor) -> None:
        """Draw in the colour of the chosen class."""
        self._colour = QColor(colour)

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        """Begin a stroke, or erase."""
        if event.button() == Qt.MouseButton.RightButton or self._is_eraser:
            self._erase(event.mapPoint())
        elif event.button() == Qt.MouseButton.LeftButton:
            self._points, self._last = [event.mapPoint()], event.pos()
            self._is_straight = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._band = QgsRubberBand(self._canvas, QgsWkbTypes.GeometryType.LineGeometry)
            self._band.setColor(self._colour)
            self._band.setWidth(WIDTH_PX)
            self._band.addPoint(event.mapPoint())

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        """Go on with a stroke, or erase."""
        is_pressed = bool(event.buttons() & Qt.MouseButton.LeftButton)
        if event.buttons() & Qt.MouseButton.RightButton or (self._is_eraser and is_pressed):
            self._erase(event.mapPoint())
        elif self._points and (event.pos() - self._last).manhattanLength() >= STEP_PX:
            self._last = event.pos()
            if self._is_straight:
                self._points = [self._points[0], event.mapPoint()]
                self._show_line()
            else:
                self._points.append(event.mapPoint())
                if self._band is not None:
                    self._band.addPoint(event.mapPoint())

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        """End a stroke.

        A click becomes a stroke of the length of a pixel of the screen.
        """
        if event.button() != Qt.MouseButton.LeftButton or not self._points:
            return
        points, self._points = self._points, []
        self._remove_band()
        if len(points) == 1:
            size = self._canvas.mapUnitsPerPixel()
            points.append(QgsPointXY(points[0].x() + size, points[0].y()))
        self.drawn.emit(points)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Choose a class by its number, erase, or take the last stroke back."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undone.emit()
            event.accept()
        elif event.key() == Qt.Key.Key_E:
            self._is_eraser = not self._is_eraser
            event.accept()
        elif Qt.Key.Key_1 <= event.key() <= Qt.Key.Key_9:
            self._is_eraser = False
            self.class_chosen.emit(int(event.key()) - int(Qt.Key.Key_1))
            event.accept()
        else:
            super().keyPressEvent(event)

    def deactivate(self) -> None:
        """Give up a stroke that is not ended."""
        self._points = []
        self._remove_band()
        super().deactivate()

    def _show_line(self) -> None:
        if self._band is not None:
            self._band.reset(QgsWkbTypes.GeometryType.LineGeometry)
            for point in self._points:
                self._band.addPoint(point)

    def _remove_band(self) -> None:
        if self._band is not None:
            self._band.reset(QgsWkbTypes.GeometryType.LineGeometry)
            self._canvas.scene().removeItem(self._band)
            self._band = None

    def _erase(self, point: QgsPointXY) -> None:
        reach = REACH_PX * self._canvas.mapUnitsPerPixel()
        self.erased.emit(QgsRectangle(point.x() - reach, point.y() - reach, point.x() + reach, point.y() + reach))
