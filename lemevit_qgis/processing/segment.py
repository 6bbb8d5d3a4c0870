"""``lemevit:segment``: a class for every pixel."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterVectorDestination,
)

from ..errors import tr
from .base import ADVANCED, DOUBLE, LemevitAlgorithm


class Segment(LemevitAlgorithm):
    """Class raster, and polygons and probabilities where asked for."""

    task = "segment"
    outputs = (("OUTPUT", "output", True), ("POLYGONS", "polygons", True), ("PROBABILITIES", "probabilities", False))
    own_fields = (("MIN_AREA", "min_area_m2"), ("SIMPLIFY", "simplify_m"))

    def name(self) -> str:
        return "segment"

    def displayName(self) -> str:  # noqa: N802
        return tr("Segment (a class for every pixel)")

    def tags(self) -> list[str]:
        return ["deep learning", "land cover", "semantic segmentation", "buildings", "onnx"]

    def shortHelpString(self) -> str:  # noqa: N802
        return tr(
            "Runs a segmentation model over a raster of any size, in a separate process, and writes a class raster "
            "with the model's colours. Tiles are blended, so there are no seams; pixels without data stay without. "
            "An interrupted run goes on where it stopped when it is started again with the same settings.\n\n"
            "Raster: a local file. Model: its card says what it knows, its bands and its pixel size; the raster is "
            "resampled on the fly when its pixels differ by more than 5 %. Polygons: exact outlines, areas in m²."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        self.add_input()
        self.add_area()
        number = QgsProcessingParameterNumber
        for parameter in (
            number("MIN_AREA", tr("Leave out polygons smaller than (m²)"), DOUBLE, 0.0, True, 0.0),
            number("SIMPLIFY", tr("Simplify polygons (metres)"), DOUBLE, 0.0, True, 0.0),
        ):
            parameter.setFlags(parameter.flags() | ADVANCED)
            self.addParameter(parameter)
        self.add_advanced()
        self.addParameter(QgsProcessingParameterRasterDestination("OUTPUT", tr("Class raster")))
        self.addParameter(
            QgsProcessingParameterVectorDestination("POLYGONS", tr("Polygons"), optional=True, createByDefault=False)
        )
        self.addParameter(
            QgsProcessingParameterRasterDestination(
                "PROBABILITIES", tr("Probabilities (a band a class)"), optional=True, createByDefault=False
            )
        )
