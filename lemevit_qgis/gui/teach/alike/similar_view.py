"""The similarity of the view as one see-through layer, replaced by each new one and never saved."""

from __future__ import annotations

from qgis.core import QgsRasterLayer

from ....errors import tr
from ....results.similarity import style_similarity
from ....results.unsaved import UnsavedLayer
from ..live_view import PROPERTY


class SimilarView(UnsavedLayer):
    """Layer of the similarity."""

    def show(self, path: str, opacity: float) -> None:
        """Show a raster of similarity in place of the one before."""
        layer = QgsRasterLayer(path, tr("Similar places (live)"))
        if not layer.isValid():
            return
        style_similarity(layer)
        layer.setOpacity(opacity)
        layer.setCustomProperty(PROPERTY, True)
        self.clear()
        self._project.addMapLayer(layer, False)
        self._project.layerTreeRoot().insertLayer(0, layer)
        self._id = layer.id()

    def set_opacity(self, percent: int) -> None:
        """Let the image show through, 0 to 100."""
        layer = self.layer()
        if layer is not None:
            layer.setOpacity(percent / 100)
            layer.triggerRepaint()
