"""Icon, help page, group and model parameter of all algorithms."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsProcessingAlgorithm, QgsProcessingParameterString
from qgis.PyQt.QtGui import QIcon

from .._runtime import RESOURCES
from ..errors import tr

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


def model_parameter(names: Sequence[str]) -> QgsProcessingParameterString:
    """Return the parameter ``MODEL``, which offers ``names`` with the first as default."""
    model = QgsProcessingParameterString("MODEL", tr("Model"), names[0] if names else None)
    model.setMetadata({"widget_wrapper": {"value_hints": list(names)}})
    model.setHelp(
        tr(
            "Name of an installed model. Models are added in the LeMeViT panel. Scripts, Processing models and "
            "qgis_process also accept the path of an .onnx file. 'Model information' shows the classes, bands and "
            "pixel size of a model."
        )
    )
    return model
