"""Clicks on examples and counter-examples, with their marks on the map."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
)
from qgis.gui import QgsVertexMarker
from qgis.PyQt.QtGui import QColor

from ....inputs.kept_clicks import ALIKE, OTHER, Click
from ....inputs.label_source import Example

CLASSES = [{"name": ALIKE}, {"name": OTHER, "background": True}]
WANTED, UNWANTED = QColor("#1A9641"), QColor("#D7191C")
SIZE_PX, WIDTH_PX = 12, 3


class Clicks:
    """Places in the CRS of a raster.

    Args:
        canvas: shows a mark for each: a green cross for an example, a red X for a counter-example.
    """

    def __init__(self, canvas: Any) -> None:  # noqa: ANN401 - QgsMapCanvas
        self._canvas = canvas
        self._places: list[Click] = []
        self._before: list[list[Click]] = []
        self._marks: list[QgsVertexMarker] = []
        self._crs = QgsCoordinateReferenceSystem()
        canvas.destinationCrsChanged.connect(self._show)

    def __len__(self) -> int:
        return len(self._places)

    @property
    def crs(self) -> QgsCoordinateReferenceSystem:
        """CRS of the raster."""
        return self._crs

    @property
    def places(self) -> list[Click]:
        """Places in the CRS of the raster, and whether each is an example."""
        return list(self._places)

    def begin(self, places: list[Click], crs: QgsCoordinateReferenceSystem) -> None:
        """Begin with places in ``crs``. Nothing of before can be undone."""
        self._crs, self._before = crs, []
        self._places = list(places)
        self._show()

    def add(self, place: QgsPointXY, is_wanted: bool, crs: QgsCoordinateReferenceSystem) -> None:
        """Add a place in the CRS of the map, of a raster in ``crs``."""
        self._crs = crs
        to_raster = QgsCoordinateTransform(self._map_crs(), crs, QgsProject.instance())
        self._before.append(self.places)
        self._places.append((to_raster.transform(place), is_wanted))
        self._show()

    def undo(self) -> None:
        """Take the last change back: a click, or that all were cleared."""
        if self._before:
            self._places = self._before.pop()
            self._show()

    def clear(self) -> None:
        """Take all away."""
        if self._places:
            self._before.append(self.places)
        self._places = []
        self._show()

    def has_example(self) -> bool:
        """Return whether there is anything to look for."""
        return any(is_wanted for _, is_wanted in self._places)

    def examples(self, kind: str = "") -> list[Example]:
        """Return the places as examples with their classes, all or those of one."""
        found = [Example(QgsGeometry.fromPointXY(at), ALIKE if wanted else OTHER) for at, wanted in self._places]
        return [entry for entry in found if kind in ("", entry.name)]

    def shut_down(self) -> None:
        """Take the marks off the map."""
        self._canvas.destinationCrsChanged.disconnect(self._show)
        self.begin([], self._crs)

    def _map_crs(self) -> QgsCoordinateReferenceSystem:
        return self._canvas.mapSettings().destinationCrs()

    def _show(self) -> None:
        to_map = QgsCoordinateTransform(self._crs, self._map_crs(), QgsProject.instance())
        for mark in self._marks:
            self._canvas.scene().removeItem(mark)
        self._marks = []
        for place, is_wanted in self._places:
            mark = QgsVertexMarker(self._canvas)
            crossed = QgsVertexMarker.IconType.ICON_X
            mark.setIconType(QgsVertexMarker.IconType.ICON_CROSS if is_wanted else crossed)
            mark.setColor(WANTED if is_wanted else UNWANTED)
            mark.setIconSize(SIZE_PX)
            mark.setPenWidth(WIDTH_PX)
            mark.setCenter(to_map.transform(place))
            self._marks.append(mark)
