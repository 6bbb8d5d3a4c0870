"""Icon, help page and group of all algorithms, and the parameters of model and device."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtGui import QIcon

from .. import settings
from .._runtime import RESOURCES
from ..errors import PluginError, coded_sentence, tr
from ..worker_client.environment import find_python

HELP = (RESOURCES.parent / "docs" / "automation.md").as_uri()
"""The page that comes with the plugin: it fits the version, and needs no network."""


class NamedAlgorithm(QgsProcessingAlgorithm):
    """Base of the algorithms of the provider."""

    def icon(self) -> QIcon:
        return QIcon(str(RESOURCES / "icons" / "lemevit.svg"))

    def helpUrl(self) -> str:  # noqa: N802
        return HELP

    def group(self) -> str:
        return ""

    def groupId(self) -> str:  # noqa: N802
        return ""

    def add(self, parameter: QgsProcessingParameterDefinition, said: str, is_advanced: bool = False) -> None:
        """Add a parameter with its help."""
        parameter.setHelp(said)
        if is_advanced:
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(parameter)


class RunningAlgorithm(NamedAlgorithm):
    """Base of the algorithms that start a worker."""

    def canExecute(self) -> tuple[bool, str]:  # noqa: N802
        try:
            find_python(settings.runtime_python())
        except PluginError as error:
            return False, coded_sentence(error.as_dict())
        return True, ""


def model_parameter(names: Sequence[str], is_optional: bool = False) -> QgsProcessingParameterString:
    """Return the parameter ``MODEL``, which offers ``names`` with the first as default."""
    model = QgsProcessingParameterString("MODEL", tr("Model"), names[0] if names else None, False, is_optional)
    model.setMetadata({"widget_wrapper": {"value_hints": list(names)}})
    model.setHelp(
        tr(
            "Name of an installed model. Models are added in the LeMeViT panel. Scripts, Processing models and "
            "qgis_process also accept the path of an .onnx file. 'Model information' shows the classes, bands and "
            "pixel size of a model."
        )
    )
    return model


def add_model(algorithm: QgsProcessingAlgorithm, names: Sequence[str]) -> None:
    """Add ``MODEL`` and ``MODEL_FILE``, which takes its place."""
    algorithm.addParameter(model_parameter(names, is_optional=True))
    file = QgsProcessingParameterFile("MODEL_FILE", tr("Model file"), extension="onnx", optional=True)
    file.setHelp(tr("An .onnx file that is used in place of the installed model."))
    algorithm.addParameter(file)


def add_device(algorithm: NamedAlgorithm) -> None:
    """Add ``DEVICE`` and ``THREADS``, both advanced."""
    device = QgsProcessingParameterEnum("DEVICE", tr("Device"), list(settings.OFFERED), False, "auto")
    device.setUsesStaticStrings(True)
    algorithm.add(device, tr("'auto' uses the fastest device that is available."), True)
    whole = QgsProcessingParameterNumber.Type.Integer
    algorithm.add(
        QgsProcessingParameterNumber("THREADS", tr("CPU threads (0: one per core)"), whole, 0, True, 0, 256),
        tr("Number of CPU cores used by the model. This only affects the speed."),
        True,
    )


def chosen_model(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
    """Return the path of the model file, or else the name of the model, empty without either."""
    file = algorithm.parameterAsFile(parameters, "MODEL_FILE", context)
    return file or algorithm.parameterAsString(parameters, "MODEL", context)
