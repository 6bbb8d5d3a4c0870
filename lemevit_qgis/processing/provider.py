"""The provider ``lemevit`` of the Processing toolbox."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .._runtime import RESOURCES
from ..tasks import all_tasks
from .model_info import ModelInfoAlgorithm
from .ready_model import ready_models
from .task_algorithm import TaskAlgorithm
from .tools import tool_algorithms


class LemevitProvider(QgsProcessingProvider):
    """Provider of all algorithms and Processing models of the plugin.

    Ready models call algorithms of this provider. QGIS knows those once the provider is registered, not while it loads
    for the first time: so the models come when the provider hears that it was added.
    """

    def id(self) -> str:
        return "lemevit"

    def name(self) -> str:
        return "LeMeViT"

    def icon(self) -> QIcon:
        return QIcon(str(RESOURCES / "icons" / "lemevit.svg"))

    def load(self) -> bool:
        QgsApplication.processingRegistry().providerAdded.connect(self._on_provider)
        return super().load()

    def _on_provider(self, provider_id: str) -> None:
        if provider_id == self.id():
            QgsApplication.processingRegistry().providerAdded.disconnect(self._on_provider)
            self._add_ready_models()
            self.algorithmsLoaded.emit()

    def loadAlgorithms(self) -> None:  # noqa: N802 - QGIS's name
        for task in all_tasks():
            self.addAlgorithm(TaskAlgorithm(task))
        for tool in (ModelInfoAlgorithm(), *tool_algorithms()):
            self.addAlgorithm(tool)
        if QgsApplication.processingRegistry().providerById(self.id()) is not None:
            self._add_ready_models()

    def _add_ready_models(self) -> None:
        for model in ready_models():
            self.addAlgorithm(model)

    def supportedOutputVectorLayerExtensions(self) -> list[str]:  # noqa: N802
        return ["gpkg"]

    def supportedOutputRasterLayerExtensions(self) -> list[str]:  # noqa: N802
        return ["tif"]
