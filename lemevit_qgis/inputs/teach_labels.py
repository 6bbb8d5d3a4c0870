"""Examples on one raster: strokes that are drawn, and features of an existing layer beside them. No widgets."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Mapping, Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)

from ..compat import is_deleted
from ..errors import PluginError, tr
from . import strokes
from .checks import layer_problem
from .label_source import Example, LabelSource, count_examples


class TeachLabels:
    """Strokes of a raster, kept in its file of labels, with undo, and an existing layer.

    Args:
        project: shows the strokes.

    Attributes:
        source: existing layer, ``None``: there is none.
        tail: kind of the strokes, ``strokes.LABELS`` or ``strokes.OBJECTS``; ``take`` must follow a change.
    """

    def __init__(self, project: QgsProject) -> None:
        self._project = project
        self._raster: QgsRasterLayer | None = None
        self._strokes: QgsVectorLayer | None = None
        self._undo: list[int | list[QgsFeature] | Callable[[], None]] = []
        self._counted: Counter[str] | None = None
        self.source: LabelSource | None = None
        self._read: list[Example] | None = None
        self._renamed: dict[str, str] = {}
        self._names = ("", "")
        self.tail = strokes.LABELS

    @property
    def can_undo(self) -> bool:
        return bool(self._undo)

    def take(self, raster: QgsRasterLayer | None) -> None:
        """Begin with another raster, and with the strokes that it has.

        Raises:
            PluginError: its file of labels holds something else.
        """
        self._raster, self._undo, self._read = raster, [], None
        self._show(None)
        if raster is not None and layer_problem(raster) is None:
            if os.path.exists(strokes.labels_path(raster, self._project, self.tail)):
                self.open()

    def open(self) -> QgsVectorLayer:
        """Return the layer of strokes, which is made if there is none.

        Raises:
            PluginError: there is no raster to draw on, or its file of labels cannot be used.
        """
        if self._raster is None or is_deleted(self._raster):
            what = tr("There is no raster in the project.")
            raise PluginError("input.missing", what, tr("Add one (Layer > Add Layer > Add Raster Layer)."))
        problem = layer_problem(self._raster)
        if problem is not None:
            raise problem
        layer = strokes.open_strokes(self._raster, self._project, self.tail)
        self._show(layer)
        return layer

    def _show(self, layer: QgsVectorLayer | None) -> None:
        """Take another layer of strokes, or none, and count its strokes anew whenever they change."""
        old, self._strokes, self._counted = self._strokes, layer, None
        if old is not None and not is_deleted(old):
            for signal in (old.layerModified, old.editingStopped, old.dataChanged):
                signal.disconnect(self._count_anew)
        if layer is not None:
            for signal in (layer.layerModified, layer.editingStopped, layer.dataChanged):
                signal.connect(self._count_anew)

    def _count_anew(self) -> None:
        self._counted = None

    def layer(self) -> QgsVectorLayer | None:
        """Return the layer of strokes, ``None`` before the first stroke or once it was taken out of the project."""
        if self._strokes is not None and (is_deleted(self._strokes) or not self._strokes.isValid()):
            self._show(None)
        return self._strokes

    # -- an existing layer --------------------------------------------------------------------------------------------

    def use(self, source: LabelSource | None, first: str, background: str) -> None:
        """Learn from an existing layer too, or from none any more.

        Args:
            source: layer and field.
            first: class of features where there is no field.
            background: class of rejected objects.

        Raises:
            PluginError: the layer cannot be used.
        """
        self._leave()
        self._renamed, self._names = {}, (first, background)
        if source is None:
            return
        source.layer.dataChanged.connect(self._forget)
        source.layer.editingStopped.connect(self._forget)
        source.layer.willBeDeleted.connect(self._leave)
        self.source = source
        try:
            self.examples()
        except PluginError:
            self._leave()
            raise

    def _leave(self) -> None:
        source, self.source, self._read = self.source, None, None
        if source is not None and not is_deleted(source.layer):
            source.layer.dataChanged.disconnect(self._forget)
            source.layer.editingStopped.disconnect(self._forget)
            source.layer.willBeDeleted.disconnect(self._leave)

    def _forget(self) -> None:
        """Read the layer anew at the next step."""
        self._read = None

    def examples(self) -> list[Example]:
        """Return the features of the existing layer, in the CRS of the raster.

        Raises:
            PluginError: the layer cannot be used.
        """
        if self.source is None or self._raster is None or is_deleted(self._raster):
            return []
        if self._read is None:
            self._read = self.source.examples(self._raster.crs(), *self._names)
        return [Example(entry.geometry, self._renamed.get(entry.name, entry.name)) for entry in self._read]

    def colours(self) -> Mapping[str, str]:
        """Return the colour of each class of the existing layer, empty where its look has none."""
        found = self.source.colours() if self.source is not None else {}
        return {self._renamed.get(entry.name, entry.name): found.get(entry.name, "") for entry in self._read or []}

    # -- strokes ------------------------------------------------------------------------------------------------------

    def _across(self, crs: QgsCoordinateReferenceSystem, layer: QgsVectorLayer) -> QgsCoordinateTransform:
        return QgsCoordinateTransform(crs, layer.crs(), self._project)

    def add(self, points: Sequence[QgsPointXY], crs: QgsCoordinateReferenceSystem, name: str) -> None:
        """Save a stroke of a class, with points in a CRS.

        Raises:
            PluginError: it cannot be saved.
        """
        layer = self.layer() or self.open()
        across = self._across(crs, layer)
        self._count_anew()
        self._undo.append(strokes.add_stroke(layer, [across.transform(point) for point in points], name))

    def erase(self, box: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> bool:
        """Take away the strokes that touch a rectangle, and return whether there were any."""
        layer = self.layer()
        if layer is None:
            return False
        found = strokes.strokes_at(layer, self._across(crs, layer).transformBoundingBox(box))
        if found:
            strokes.remove_strokes(layer, [feature.id() for feature in found])
            self._count_anew()
            self._undo.append(found)
        return bool(found)

    def remember(self, take_back: Callable[[], None]) -> None:
        """Keep how a change of a class is undone, among the strokes in their order."""
        self._undo.append(take_back)

    def undo(self) -> bool:
        """Undo the last stroke, erasure or change of a class, and return whether there was any.

        Raises:
            PluginError: it cannot be saved.
        """
        layer = self.layer()
        if self._undo and callable(self._undo[-1]):
            self._undo.pop()()
            return True
        if layer is None or not self._undo:
            return False
        last = self._undo.pop()
        if isinstance(last, int):
            strokes.remove_strokes(layer, [last])
        else:
            numbers = dict(zip((feature.id() for feature in last), strokes.save_strokes(layer, last)))
            self._undo = [numbers.get(entry, entry) if isinstance(entry, int) else entry for entry in self._undo]
        self._count_anew()
        return True

    def rename(self, old: str, new: str) -> None:
        """Give a class another name: in the file of strokes, and for the existing layer, whose file stays."""
        layer = self.layer()
        if layer is not None:
            strokes.rename_class(layer, old, new)
            self._count_anew()
        for entry in {example.name for example in self._read or []}:
            if self._renamed.get(entry, entry) == old:
                self._renamed[entry] = new

    def counts(self) -> Counter[str]:
        """Return how many examples each class has."""
        layer = self.layer()
        if self._counted is None:
            self._counted = strokes.count_strokes(layer) if layer is not None else Counter()
        return self._counted + count_examples(self.examples())

    def write(self, path: str) -> str:
        """Write all examples to a file of their own, for the worker, and return its source.

        Raises:
            PluginError: it cannot be written.
        """
        layer = self.layer()
        if self.tail == strokes.OBJECTS:
            crs = self._raster.crs()
            drawn = strokes.object_examples(layer, crs) if layer is not None else []
            return strokes.write_examples(None, [*self.examples(), *drawn], crs, path)
        if self.source is None:
            return strokes.copy_strokes(layer or self.open(), path)
        return strokes.write_examples(layer, self.examples(), self._raster.crs(), path)

    def shut_down(self) -> None:
        """Disconnect from the layers."""
        self._leave()
        self._show(None)
