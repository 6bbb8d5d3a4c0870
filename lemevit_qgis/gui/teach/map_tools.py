"""Brush and keys of the page Teach on the map: they come and go together."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QKeySequence

from ...compat import QShortcut
from .brush import Brush

BRUSH_KEY, FLIP_KEY = "B", "C"


class MapTools:
    """Brush with the keys that take it up and that hide the live map.

    Args:
        canvas: of the map.
        toggle: takes the brush up, or puts it down.
        flip: hides the live map, or shows it again.
    """

    def __init__(self, canvas: Any, toggle: Callable[[], None], flip: Callable[[], None]) -> None:  # noqa: ANN401
        self._canvas = canvas
        self._before: Any = None
        self.brush = Brush(canvas)
        self.brush_shortcut, self.flip_shortcut = (
            QShortcut(QKeySequence(key), canvas) for key in (BRUSH_KEY, FLIP_KEY)
        )
        for shortcut, act in ((self.brush_shortcut, toggle), (self.flip_shortcut, flip)):
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(act)

    def crs(self) -> QgsCoordinateReferenceSystem:
        """Return the CRS of the map."""
        return self._canvas.mapSettings().destinationCrs()

    def look_at(self, place: QgsPointXY, crs: QgsCoordinateReferenceSystem) -> None:
        """Show a place in the middle of the map."""
        self._canvas.setCenter(QgsCoordinateTransform(crs, self.crs(), QgsProject.instance()).transform(place))
        self._canvas.refresh()

    def take_up(self, colour: QColor) -> None:
        """Take the brush up with the colour of a class."""
        self._before = self._canvas.mapTool()
        self.brush.set_colour(colour)
        self._canvas.setMapTool(self.brush)
        self._canvas.setFocus()

    def put_down(self) -> None:
        """Give the map the tool of before."""
        self._canvas.unsetMapTool(self.brush)
        if self._before is not None:
            self._canvas.setMapTool(self._before)

    def shut_down(self) -> None:
        """Take all from the map."""
        self._canvas.unsetMapTool(self.brush)
        self.brush.deleteLater()
        for shortcut in (self.brush_shortcut, self.flip_shortcut):
            shortcut.deleteLater()
