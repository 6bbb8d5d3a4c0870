"""Processing models (``.model3``) of the plugin as algorithms of the provider."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingAlgorithm, QgsProcessingModelAlgorithm
from qgis.PyQt.QtGui import QIcon

from .._runtime import RESOURCES
from ..errors import tr
from .identity import HELP

FOLDER = RESOURCES / "processing"


def titles() -> dict[str, str]:
    """Return titles for the toolbox by model name."""
    return {"areabyclass": tr("Segment, clean and sum up the area by class")}


class ReadyModel(QgsProcessingModelAlgorithm):
    """Processing model with the title, icon and group of the plugin."""

    def createInstance(self) -> QgsProcessingAlgorithm:  # noqa: N802
        made = ReadyModel()
        made.loadVariant(self.toVariant())
        made.setSourceFilePath(self.sourceFilePath())
        return made

    def displayName(self) -> str:  # noqa: N802
        return titles().get(self.name(), self.name())

    def icon(self) -> QIcon:
        return QIcon(str(RESOURCES / "icons" / "lemevit.svg"))

    def group(self) -> str:
        return tr("Models")

    def groupId(self) -> str:  # noqa: N802
        return "models"

    def helpUrl(self) -> str:  # noqa: N802
        return HELP


def ready_models() -> list[ReadyModel]:
    """Return the Processing models of the plugin, whose steps must be registered by now."""
    found = []
    for path in sorted(Path(FOLDER).glob("*.model3")):
        model = ReadyModel()
        if model.fromFile(str(path)):
            found.append(model)
    return found
