"""What differs between QGIS 3.22 and 4 and between Qt 5 and 6: every version check lives here."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsMapLayerProxyModel

try:
    from qgis.PyQt.QtGui import QAction  # Qt 6
except ImportError:
    from qgis.PyQt.QtWidgets import QAction

__all__ = ["POLYGON_FILTER", "RASTER_FILTER", "QAction", "set_layer_notes"]

RASTER_FILTER = QgsMapLayerProxyModel.Filter.RasterLayer
POLYGON_FILTER = QgsMapLayerProxyModel.Filter.PolygonLayer


def set_layer_notes(layer: QgsMapLayer, html: str) -> None:
    """Put notes on a layer; the layer panel shows them with an icon."""
    from qgis.core import QgsLayerNotesUtils

    QgsLayerNotesUtils.setLayerNotes(layer, html)
