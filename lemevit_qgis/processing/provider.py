"""The provider ``lemevit`` of the Processing toolbox."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .._runtime import RESOURCES
from ..tasks import all_tasks
from .task_algorithm import TaskAlgorithm


class LemevitProvider(QgsProcessingProvider):
    """Makes the algorithms known to the toolbox, batch, the model designer and ``qgis_process``."""

    def id(self) -> str:
        return "lemevit"

    def name(self) -> str:
        return "LeMeViT"

    def icon(self) -> QIcon:
        return QIcon(str(RESOURCES / "icons" / "lemevit.svg"))

    def loadAlgorithms(self) -> None:  # noqa: N802 - QGIS's name
        for task in all_tasks():
            self.addAlgorithm(TaskAlgorithm(task))

    def supportedOutputVectorLayerExtensions(self) -> list[str]:  # noqa: N802
        return ["gpkg"]

    def supportedOutputRasterLayerExtensions(self) -> list[str]:  # noqa: N802
        return ["tif"]
