"""The current object on the map: outlined and zoomed to."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsGeometry, QgsPointXY, QgsRectangle, QgsVectorLayer
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtGui import QColor

AROUND = 3.0
"""The map shows so many times the size of an object."""
SMALLEST = 20.0
"""Map units around an object of no size."""
OUTLINE, FILL, WIDTH_PX = QColor(255, 220, 0), QColor(255, 220, 0, 30), 2


class ObjectOnMap:
    """Outline of one object on a map canvas."""

    def __init__(self, canvas: Any) -> None:  # noqa: ANN401 - QgsMapCanvas or a stand-in
        self._canvas = canvas
        self._band: QgsRubberBand | None = None

    def show(self, geometry: QgsGeometry, layer: QgsVectorLayer) -> None:
        """Outline an object of a layer and zoom to it."""
        self.clear()
        self._band = QgsRubberBand(self._canvas, geometry.type())
        self._band.setColor(OUTLINE)
        self._band.setFillColor(FILL)
        self._band.setWidth(WIDTH_PX)
        self._band.setToGeometry(geometry, layer)
        box = self._canvas.mapSettings().layerExtentToOutputExtent(layer, geometry.boundingBox())
        self._canvas.setExtent(_around(box))
        self._canvas.refresh()

    def clear(self) -> None:
        """Remove the outline."""
        if self._band is not None:
            self._canvas.scene().removeItem(self._band)
            self._band = None


def _around(box: QgsRectangle) -> QgsRectangle:
    """Return the view of an object."""
    side = max(box.width(), box.height()) * AROUND
    middle, half = QgsPointXY(box.center()), (side or SMALLEST) / 2
    return QgsRectangle(middle.x() - half, middle.y() - half, middle.x() + half, middle.y() + half)
