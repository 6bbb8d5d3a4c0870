"""Clicks of a search for similar places: points with a class in a GeoPackage beside the raster, saved as they are made.

What is written is only what changed, so that a QGIS that is killed loses none of the others. No widgets.
"""

from __future__ import annotations

import os
from collections.abc import Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ..compat import is_deleted
from ..errors import PluginError, tr
from .checks import layer_problem
from .strokes import CLASS, labels_path, make_file, open_file

TAIL = "clicks"
"""Of the name of the file."""
ALIKE, OTHER = "alike", "other"
"""Classes: examples, and counter-examples."""

Click = tuple[QgsPointXY, bool]


class KeptClicks:
    """Clicks on a raster, in the CRS of it, and whether each is an example.

    Args:
        project: decides where the file lies if the raster's folder cannot be written.
    """

    def __init__(self, project: QgsProject) -> None:
        self._project = project
        self._raster: QgsRasterLayer | None = None
        self._layer: QgsVectorLayer | None = None
        self._known: list[tuple[Click, int]] = []

    def take(self, raster: QgsRasterLayer | None) -> list[Click]:
        """Begin with another raster, and return the clicks that it has.

        Raises:
            PluginError: its file of clicks holds something else.
        """
        self._raster, self._layer, self._known = None, None, []
        if raster is None or layer_problem(raster) is not None:
            return []
        self._raster = raster
        path = labels_path(raster, self._project, TAIL)
        if not os.path.exists(path):
            return []
        layer = open_file(path)
        across = self._across(layer.crs(), raster.crs())
        for feature in layer.getFeatures():
            if feature.hasGeometry():
                place = across.transform(feature.geometry().centroid().asPoint())
                self._known.append(((place, feature[CLASS] != OTHER), int(feature.id())))
        self._layer = layer
        return [click for click, _ in self._known]

    def write(self, clicks: Sequence[Click]) -> None:
        """Save what is other than before.

        Raises:
            PluginError: it cannot be saved.
        """
        if self._raster is None or is_deleted(self._raster):
            return
        same = 0
        while same < min(len(clicks), len(self._known)) and clicks[same] == self._known[same][0]:
            same += 1
        if same == len(clicks) == len(self._known):
            return
        provider = self._opened().dataProvider()
        gone, added = [number for _, number in self._known[same:]], [self._feature(click) for click in clicks[same:]]
        is_saved = not gone or provider.deleteFeatures(gone)
        if is_saved and added:
            is_saved, added = provider.addFeatures(added)
        if not is_saved:
            what = tr("The examples cannot be saved: {}").format(provider.lastError())
            raise PluginError("output.unwritable", what, tr("Check the disk and the rights of the folder."))
        new = [(click, int(feature.id())) for click, feature in zip(clicks[same:], added)]
        self._known = [*self._known[:same], *new]

    def _opened(self) -> QgsVectorLayer:
        if self._layer is None:
            path = labels_path(self._raster, self._project, TAIL)
            if not os.path.exists(path):
                make_file(path, self._raster, "Point")
            self._layer = open_file(path)
        return self._layer

    def _feature(self, click: Click) -> QgsFeature:
        layer = self._opened()
        feature = QgsFeature(layer.fields())
        place = self._across(self._raster.crs(), layer.crs()).transform(click[0])
        feature.setGeometry(QgsGeometry.fromPointXY(place))
        feature.setAttribute(CLASS, ALIKE if click[1] else OTHER)
        return feature

    def _across(
        self, source: QgsCoordinateReferenceSystem, target: QgsCoordinateReferenceSystem
    ) -> QgsCoordinateTransform:
        return QgsCoordinateTransform(source, target, self._project)
