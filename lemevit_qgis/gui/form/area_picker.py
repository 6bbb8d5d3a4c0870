"""Choice of the area: whole layer, map canvas, drawn rectangle, or polygons of a layer."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsRasterLayer, QgsRectangle
from qgis.gui import QgsMapLayerComboBox, QgsMapToolExtent
from qgis.PyQt.QtWidgets import QComboBox, QVBoxLayout, QWidget

from ...compat import POLYGON_FILTER
from ...errors import PluginError, tr
from ...inputs import layers
from ..literal_tips import LiteralTips
from ..plain_label import PlainLabel

WHOLE, CANVAS, DRAWN, POLYGONS = "whole", "canvas", "drawn", "polygons"


class AreaPicker(QWidget):
    """Widget for the area of a run."""

    def __init__(self, canvas: Any, parent: QWidget | None = None) -> None:  # noqa: ANN401 - QgsMapCanvas
        super().__init__(parent)
        self._canvas = canvas
        self._drawn: QgsRectangle | None = None
        self._drawn_crs = QgsCoordinateReferenceSystem()
        self._tool: QgsMapToolExtent | None = None
        self._tool_before: Any = None
        self.combo = QComboBox()
        self.combo.setObjectName("area")
        self.combo.setToolTip(tr("Part of the raster to process"))
        for key, text in (
            (WHOLE, tr("Whole layer")),
            (CANVAS, tr("Map canvas")),
            (DRAWN, tr("Drawn rectangle")),
            (POLYGONS, tr("Polygon layer (selected features only, if any)")),
        ):
            self.combo.addItem(text, key)
        self.polygon_combo = QgsMapLayerComboBox()
        self.polygon_combo.setItemDelegate(LiteralTips(self.polygon_combo))
        self.polygon_combo.setFilters(POLYGON_FILTER)
        self.hint = PlainLabel()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.combo, self.polygon_combo, self.hint):
            layout.addWidget(widget)
        self.combo.currentIndexChanged.connect(self._on_choice)
        self.polygon_combo.hide()
        self.hint.hide()

    def choice(self) -> str:
        """Return the selected area: ``WHOLE``, ``CANVAS``, ``DRAWN`` or ``POLYGONS``."""
        return str(self.combo.currentData())

    def request_fields(self, layer: QgsRasterLayer, folder: str) -> dict[str, Any]:
        """Return ``extent`` or ``aoi`` of the request.

        Polygons that are not a plain file are copied into ``folder``.

        Raises:
            PluginError: nothing is drawn, or no polygon layer is chosen.
        """
        if self.choice() == CANVAS:
            crs = self._canvas.mapSettings().destinationCrs()
            return {"extent": layers.extent_in_layer(self._canvas.extent(), crs, layer)}
        if self.choice() == DRAWN:
            if self._drawn is None:
                what = tr("No rectangle has been drawn.")
                raise PluginError("form.area", what, tr("Draw a rectangle on the map, or choose another area."))
            return {"extent": layers.extent_in_layer(self._drawn, self._drawn_crs, layer)}
        if self.choice() == POLYGONS:
            polygons = self.polygon_combo.currentLayer()
            if polygons is None:
                raise PluginError(
                    "form.area",
                    tr("No polygon layer is selected."),
                    tr("Add a polygon layer to the project, or choose another area."),
                )
            return {"aoi": layers.polygon_file(polygons, folder)}
        return {}

    def rendered_extent(self, layer: QgsRasterLayer) -> QgsRectangle:
        """Return the extent to render, in the layer's CRS, of a layer without a file.

        Raises:
            PluginError: as ``request_fields``.
        """
        polygons = self.polygon_combo.currentLayer()
        if self.choice() == POLYGONS and polygons is not None:
            box = polygons.boundingBoxOfSelected() if polygons.selectedFeatureCount() else polygons.extent()
            return QgsRectangle(*layers.extent_in_layer(box, polygons.crs(), layer))
        fields = self.request_fields(layer, "")
        return QgsRectangle(*fields["extent"]) if "extent" in fields else layer.extent()

    def _on_choice(self, *_: Any) -> None:  # noqa: ANN401 - the index, not needed
        self.polygon_combo.setVisible(self.choice() == POLYGONS)
        self.hint.setVisible(self.choice() == DRAWN)
        if self.choice() == DRAWN:
            self._start_drawing()
        else:
            self.stop_drawing()

    def _start_drawing(self) -> None:
        self._drawn = None
        self.hint.setText(tr("Drag a rectangle on the map."))
        self._tool_before = self._canvas.mapTool()
        self._tool = QgsMapToolExtent(self._canvas)
        self._tool.extentChanged.connect(self._on_drawn)
        self._canvas.setMapTool(self._tool)

    def _on_drawn(self, extent: QgsRectangle) -> None:
        if extent.isEmpty():
            return
        self._drawn = QgsRectangle(extent)
        self._drawn_crs = self._canvas.mapSettings().destinationCrs()
        self.hint.setText(tr("{:.0f} × {:.0f} map units").format(extent.width(), extent.height()))

    def stop_drawing(self) -> None:
        """Restore the map tool that was active before."""
        if self._tool is None:
            return
        if self._canvas.mapTool() is self._tool:
            self._canvas.unsetMapTool(self._tool)
            if self._tool_before is not None:
                self._canvas.setMapTool(self._tool_before)
        self._tool.deleteLater()
        self._tool, self._tool_before = None, None
