"""Choice of the area: whole layer, map canvas, drawn rectangle, or polygons of a layer."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapLayerComboBox, QgsMapToolExtent, QgsRubberBand
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ...compat import POLYGON_FILTER, POLYGON_GEOMETRY, is_deleted
from ...errors import PluginError, tr
from ...inputs import layers
from ...number_texts import short
from ..literal_tips import LiteralTips
from ..narrow_combo import NarrowCombo
from ..plain_label import PlainLabel

WHOLE, CANVAS, DRAWN, POLYGONS = "whole", "canvas", "drawn", "polygons"


class RectangleTool(QgsMapToolExtent):
    """Map tool for a rectangle, which Esc ends."""

    abandoned = pyqtSignal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """End drawing with Esc, and pass other keys on."""
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            self.abandoned.emit()
        else:
            super().keyPressEvent(event)


class AreaPicker(QWidget):
    """Widget for the area of a run."""

    def __init__(self, canvas: Any, parent: QWidget | None = None) -> None:  # noqa: ANN401 - QgsMapCanvas
        super().__init__(parent)
        self._canvas = canvas
        self._drawn: QgsRectangle | None = None
        self._drawn_crs = QgsCoordinateReferenceSystem()
        self._tool: RectangleTool | None = None
        self._tool_before: Any = None
        self._polygons: QgsVectorLayer | None = None
        self._make_band()
        self.combo = NarrowCombo()
        self.combo.setObjectName("area")
        self.combo.setToolTip(tr("Part of the raster to process"))
        for key, text in (
            (WHOLE, tr("Whole layer")),
            (CANVAS, tr("Map canvas")),
            (DRAWN, tr("Drawn rectangle")),
            (POLYGONS, tr("Polygon layer")),
        ):
            self.combo.addItem(text, key)
        self.polygon_combo = QgsMapLayerComboBox()
        self.polygon_combo.setItemDelegate(LiteralTips(self.polygon_combo))
        self.polygon_combo.setFilters(POLYGON_FILTER)
        self.polygon_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.polygon_combo.setMinimumContentsLength(10)
        self.draw_button = QPushButton(tr("Draw"))
        self.draw_button.setCheckable(True)
        self.draw_button.setToolTip(tr("Drag a rectangle on the map; Esc ends drawing"))
        self.hint = PlainLabel()
        self.hint.setWordWrap(True)
        self._lay_out()
        self.combo.currentIndexChanged.connect(self._on_choice)
        self.polygon_combo.layerChanged.connect(self._on_polygons)
        self.draw_button.clicked.connect(self._on_draw_button)
        self._on_choice()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.hint, 1)
        row.addWidget(self.draw_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.combo)
        layout.addWidget(self.polygon_combo)
        layout.addLayout(row)

    def _make_band(self) -> None:
        """Make the outline of the drawn rectangle on the map."""
        self._band = QgsRubberBand(self._canvas, POLYGON_GEOMETRY)
        self._band.setStrokeColor(QColor(214, 39, 40))
        self._band.setFillColor(QColor(214, 39, 40, 25))
        self._band.setWidth(2)
        self._canvas.destinationCrsChanged.connect(self._show_band)

    def _show_band(self) -> None:
        self._band.reset(POLYGON_GEOMETRY)
        if self.choice() == DRAWN and self._drawn is not None:
            # The band takes coordinates of the map, whatever CRS that has by now.
            crs = self._canvas.mapSettings().destinationCrs()
            shape = QgsGeometry.fromRect(self._drawn)
            if crs != self._drawn_crs:
                shape.transform(QgsCoordinateTransform(self._drawn_crs, crs, QgsProject.instance()))
            self._band.setToGeometry(shape, None)

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
        choice = self.choice()
        self.polygon_combo.setVisible(choice == POLYGONS)
        self.draw_button.setVisible(choice == DRAWN)
        self.hint.setVisible(choice in (DRAWN, POLYGONS))
        if choice == DRAWN and self._drawn is None:
            self._start_drawing()
        else:
            self.stop_drawing()
        self._on_polygons()
        self._show_band()

    def _on_draw_button(self, is_checked: bool) -> None:
        if is_checked:
            self._start_drawing()
        else:
            self.stop_drawing()

    def _start_drawing(self) -> None:
        self.stop_drawing()
        self.draw_button.setChecked(True)
        self.hint.setText(tr("Drag a rectangle on the map."))
        self._tool_before = self._canvas.mapTool()
        self._tool = RectangleTool(self._canvas)
        self._tool.extentChanged.connect(self._on_drawn)
        self._tool.abandoned.connect(self.stop_drawing)
        self._tool.deactivated.connect(self._on_other_tool)
        self._canvas.setMapTool(self._tool)
        self._canvas.setFocus()

    def _on_drawn(self, extent: QgsRectangle) -> None:
        if extent.isEmpty():
            return
        self._drawn = QgsRectangle(extent)
        self._drawn_crs = self._canvas.mapSettings().destinationCrs()
        self.stop_drawing()
        self._show_band()

    def _on_other_tool(self) -> None:
        """End drawing because another map tool was chosen, which stays."""
        self._tool_before = None
        self.stop_drawing()

    def stop_drawing(self) -> None:
        """Restore the map tool that was active before."""
        self.draw_button.setChecked(False)
        self._say_size()
        if self._tool is None:
            return
        tool, before = self._tool, self._tool_before
        self._tool, self._tool_before = None, None
        tool.deactivated.disconnect(self._on_other_tool)
        if self._canvas.mapTool() is tool:
            self._canvas.unsetMapTool(tool)
            if before is not None:
                self._canvas.setMapTool(before)
        tool.deleteLater()

    def _say_size(self) -> None:
        if self.choice() == DRAWN and self._drawn is not None:
            size = short(self._drawn.width()), short(self._drawn.height())
            self.hint.setText(tr("{} × {} map units").format(*size))
        elif self.choice() == DRAWN:
            self.hint.setText(tr("No rectangle has been drawn."))

    def _on_polygons(self, *_: Any) -> None:  # noqa: ANN401 - the layer, not needed
        """Follow the selection of the chosen polygon layer."""
        chosen = self.polygon_combo.currentLayer() if self.choice() == POLYGONS else None
        if self._polygons is not chosen:
            self._leave_polygons()
            if chosen is not None:
                chosen.selectionChanged.connect(self._say_selection)
            self._polygons = chosen
        self._say_selection()

    def _leave_polygons(self) -> None:
        if self._polygons is not None and not is_deleted(self._polygons):
            self._polygons.selectionChanged.disconnect(self._say_selection)
        self._polygons = None

    def _say_selection(self, *_: Any) -> None:  # noqa: ANN401 - the features, not needed
        if self.choice() != POLYGONS:
            return
        if self._polygons is None:
            self.hint.setText(tr("No polygon layer is selected."))
            return
        selected, count = self._polygons.selectedFeatureCount(), self._polygons.featureCount()
        if selected:
            self.hint.setText(tr("{} of {} selected").format(selected, count))
        else:
            self.hint.setText(tr("All {}: none is selected").format(count))

    def shut_down(self) -> None:
        """Give the map back as it was."""
        self.stop_drawing()
        self._leave_polygons()
        self._canvas.destinationCrsChanged.disconnect(self._show_band)
        self._band.reset(POLYGON_GEOMETRY)
        scene = self._canvas.scene()
        if scene is not None:
            scene.removeItem(self._band)
