"""The live map: one see-through layer over the image, replaced by each new map and never saved."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Any

from qgis.core import QgsPalettedRasterRenderer, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QTemporaryDir
from qgis.PyQt.QtGui import QColor

from ...errors import tr
from ...inputs.strokes import PROPERTY as STROKES
from ...results.layers import RESULT_PROPERTY, load_output
from ...results.styles import style_layer
from ...results.unsaved import UnsavedLayer
from ...tasks.spec import BOXES

PROPERTY = "lemevit/live"
"""Custom property of the layer."""


class LiveView(UnsavedLayer):
    """Layer of the live map and the folder of its files.

    Args:
        project: shows it.
    """

    def __init__(self, project: QgsProject) -> None:
        super().__init__(project)
        self._temporary = QTemporaryDir()
        self._number = 0
        self._opacity = 0.6

    def next_path(self, kind: str = "map", suffix: str = ".tif") -> str:
        """Return a file of its own for the next map."""
        self._number += 1
        return os.path.join(self._temporary.path(), f"{kind}-{self._number}{suffix}")

    def show(self, path: str, classes: Sequence[dict[str, Any]]) -> None:
        """Show a class raster, or boxes of objects, in place of the one before."""
        layer = load_output(path)
        if layer is None:
            return
        layer.setName(tr("Live map (Teach)"))
        if isinstance(layer, QgsRasterLayer):
            self._colour(layer, classes)
        else:
            style_layer(layer, classes, BOXES)
        layer.setOpacity(self._opacity)
        layer.setCustomProperty(PROPERTY, True)
        layer.setCustomProperty(RESULT_PROPERTY, "live")
        self.clear()
        self._project.addMapLayer(layer, False)
        root = self._project.layerTreeRoot()
        root.insertLayer(self._row_below_strokes(root), layer)
        self._id = layer.id()

    @staticmethod
    def _colour(layer: QgsRasterLayer, classes: Sequence[dict[str, Any]]) -> None:
        entries = []
        for entry in classes:
            colour = QColor(entry["color"])
            colour.setAlpha(0 if entry.get("background") else 255)
            entries.append(QgsPalettedRasterRenderer.Class(entry["class_id"], colour, str(entry["class_name"])))
        layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, entries))

    @staticmethod
    def _row_below_strokes(root: Any) -> int:  # noqa: ANN401 - QgsLayerTreeGroup
        first = root.children()[0] if root.children() else None
        layer = first.layer() if hasattr(first, "layer") else None
        return 1 if layer is not None and layer.customProperty(STROKES) else 0

    def set_opacity(self, percent: int) -> None:
        """Let the image show through, 0 to 100."""
        self._opacity = percent / 100
        layer = self.layer()
        if layer is not None:
            layer.setOpacity(self._opacity)
            layer.triggerRepaint()

    def flip(self) -> None:
        """Hide the map, or show it again, to compare it with what lies below."""
        node = self._project.layerTreeRoot().findLayer(self._id) if self._id else None
        if node is not None:
            node.setItemVisibilityChecked(not node.itemVisibilityChecked())

    def clear(self) -> None:
        """Take the layer out of the project, and remove its file."""
        layer = self.layer()
        path = layer.source().split("|")[0] if layer is not None else ""
        super().clear()
        try:
            if path:
                os.remove(path)
        except OSError:  # still open on Windows, or gone: the folder goes with the panel
            return
