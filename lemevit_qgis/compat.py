"""What differs between QGIS 3.22 and 4: every version check lives here."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsMapLayerProxyModel

RASTER_FILTER = QgsMapLayerProxyModel.Filter.RasterLayer
POLYGON_FILTER = QgsMapLayerProxyModel.Filter.PolygonLayer


def set_layer_notes(layer: QgsMapLayer, html: str) -> None:
    """Put notes on a layer; the layer panel shows them with an icon."""
    from qgis.core import QgsLayerNotesUtils

    QgsLayerNotesUtils.setLayerNotes(layer, html)
