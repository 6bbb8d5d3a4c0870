"""Processing models (``.model3``) of the plugin as algorithms of the provider."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterRasterLayer,
)
from qgis.PyQt.QtGui import QIcon

from .._runtime import RESOURCES
from ..errors import coded_sentence, tr
from ..inputs.targets import loss_problem
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

    def checkParameterValues(  # noqa: N802
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """The steps of a model would write where they are told to: nothing that is read may be there."""
        targets = {definition.name() for definition in self.destinationParameterDefinitions()}
        read = [
            self._file(definition, parameters, context)
            for definition in self.parameterDefinitions()
            if definition.name() not in targets
        ]
        written = [str(parameters[name]) for name in targets if os.path.isabs(str(parameters.get(name, "")))]
        problem = loss_problem(written, [path for path in read if os.path.isfile(path)])
        if problem is not None:
            return False, coded_sentence(problem.as_dict())
        return super().checkParameterValues(parameters, context)

    def _file(
        self, definition: QgsProcessingParameterDefinition, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> str:
        """The file that a parameter names, or that of the layer it names, else whatever text it holds."""
        value = parameters.get(definition.name())
        if isinstance(definition, QgsProcessingParameterRasterLayer):
            layer = self.parameterAsRasterLayer(parameters, definition.name(), context)
            value = value if layer is None else layer.source()
        return str(value or "").split("|")[0]

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
