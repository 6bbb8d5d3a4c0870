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
            "One of the installed models, which the panel adds (Models…). Scripts, models and qgis_process may name an "
            ".onnx file instead. 'Model information' shows classes, bands and pixel size."
        )
    )
    return model
