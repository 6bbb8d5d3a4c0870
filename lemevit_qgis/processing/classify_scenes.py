"""``lemevit:classifyscenes``: a class for every cell of a grid."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingParameterRasterDestination, QgsProcessingParameterVectorDestination

from ..errors import tr
from .base import LemevitAlgorithm


class ClassifyScenes(LemevitAlgorithm):
    """Grid of scene cells, and a raster of one pixel a cell where asked for."""

    task = "classify"
    outputs = (("OUTPUT", "output", True), ("CLASS_RASTER", "class_raster", True))

    def name(self) -> str:
        return "classifyscenes"

    def displayName(self) -> str:  # noqa: N802
        return tr("Classify scenes (a class for every grid cell)")

    def tags(self) -> list[str]:
        return ["deep learning", "scene classification", "land use", "onnx"]

    def shortHelpString(self) -> str:  # noqa: N802
        return tr(
            "Cuts a raster into square scenes of the model's size and writes one polygon a scene with its class and "
            "probability, in a separate process. Cells without data are left out."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        self.add_input()
        self.add_area()
        self.add_advanced()
        self.addParameter(QgsProcessingParameterVectorDestination("OUTPUT", tr("Scene grid")))
        self.addParameter(
            QgsProcessingParameterRasterDestination(
                "CLASS_RASTER", tr("Class raster (one pixel a scene)"), optional=True, createByDefault=False
            )
        )
