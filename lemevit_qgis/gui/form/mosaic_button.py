"""Button beside the layer: several layers, files or a folder become one mosaic layer."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsApplication, QgsProcessing, QgsProcessingParameterMultipleLayers, QgsProject, QgsRasterLayer
from qgis.gui import QgsProcessingMultipleInputDialog
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QToolButton, QWidget

from ...errors import PluginError, tr
from ...inputs.mosaic import MosaicBuilding, mosaic_layer, rasters_in
from ...inputs.remote import input_name


class MosaicButton(QToolButton):
    """Button that opens Processing's choice of several rasters.

    ``built`` is emitted with the mosaic layer, which is in the project then, ``refused`` with a ``PluginError``.
    """

    built = pyqtSignal(object)
    refused = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText("…")
        self.setToolTip(tr("Several layers, files or a folder as one raster (mosaic)"))
        self.setAccessibleName(tr("Several rasters as one"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.ask: Callable[[], list[str]] = self._asked
        self._task: MosaicBuilding | None = None
        self.clicked.connect(self._choose)

    def _asked(self) -> list[str]:
        """Return ids of layers and paths that were chosen, none if the dialog was cancelled."""
        raster = QgsProcessing.SourceType.TypeRaster
        parameter = QgsProcessingParameterMultipleLayers("RASTERS", tr("Rasters"), raster)
        dialog = QgsProcessingMultipleInputDialog(parameter, [], [], None, self.window())
        dialog.setProject(QgsProject.instance())
        is_chosen = dialog.exec() == QDialog.DialogCode.Accepted
        chosen = [str(value) for value in dialog.selectedOptions()] if is_chosen else []
        dialog.deleteLater()
        return chosen

    def _choose(self) -> None:
        paths = []
        try:
            for value in self.ask():
                layer = QgsProject.instance().mapLayer(value)
                paths.append(input_name(layer) if isinstance(layer, QgsRasterLayer) else value)
        except PluginError as error:
            self.refused.emit(error)
            return
        rasters = rasters_in(paths)
        if rasters:
            self._task = MosaicBuilding(rasters)
            self._task.built.connect(self._on_built)
            self._task.failed.connect(self.refused)
            QgsApplication.taskManager().addTask(self._task)

    def _on_built(self, virtual: str, rasters_list: str) -> None:
        layer = mosaic_layer(virtual, rasters_list)
        QgsProject.instance().addMapLayer(layer)
        self.built.emit(layer)
