"""Algorithms ``lemevit:squareoutlines`` and ``lemevit:smoothoutlines`` for polygon layers."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterVectorDestination,
)

from ..._runtime import ToolRequest
from ...errors import tr
from .base import ToolAlgorithm


class _Outlines(ToolAlgorithm):
    """Both algorithms, which differ in one word of the request."""

    tool = "outlines"
    kind = ""

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        polygon = [QgsProcessing.SourceType.TypeVectorPolygon]
        self.add(
            QgsProcessingParameterFeatureSource("INPUT", tr("Polygons"), polygon),
            tr("Polygon layer, for instance of a segmentation"),
        )
        number = QgsProcessingParameterNumber.Type.Double
        self.add(
            QgsProcessingParameterNumber(
                "TOLERANCE", tr("Outlines move by at most (metres; 0: 1.5 pixels)"), number, 0.0, False, 0.0, 1e5
            ),
            tr("No corner moves further. 0 stands for 1.5 times the shortest edges, which are pixels in most results."),
        )
        self.add(
            QgsProcessingParameterVectorDestination("OUTPUT", self.displayName()),
            tr("The same polygons with the same columns"),
        )
        self.addOutput(QgsProcessingOutputNumber("DRAWN", tr("Polygons drawn anew")))
        self.addOutput(QgsProcessingOutputNumber("KEPT", tr("Polygons that stayed as they were")))

    def request(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> ToolRequest:
        options = {
            "outlines": self.kind,
            "tolerance_m": self.parameterAsDouble(parameters, "TOLERANCE", context),
        }
        source = self.layer_file(parameters, "INPUT", context, feedback)
        output = self.vector_output(parameters, "OUTPUT", context)
        return ToolRequest(self.tool, (source,), output, options, overwrite=True)

    def told(self, report: dict[str, Any]) -> list[str]:
        found = report["outlines"]
        said = tr("{} polygons drawn anew, {} stayed as they were (tolerance {:.2f} m)")
        return [said.format(found["drawn"], found["kept"], found["tolerance_m"])]

    def values(self, report: dict[str, Any]) -> dict[str, Any]:
        return {"DRAWN": report["outlines"]["drawn"], "KEPT": report["outlines"]["kept"]}


class SquareOutlines(_Outlines):
    """Right angles."""

    kind = "squared"

    def name(self) -> str:
        return "squareoutlines"

    def displayName(self) -> str:  # noqa: N802
        return tr("Square outlines")

    def tags(self) -> list[str]:
        return ["deep learning", "onnx", "buildings", "footprints", "regularize", "orthogonalize", "right angles"]

    def shortHelpString(self) -> str:  # noqa: N802
        return tr(
            "Gives polygons right angles where they nearly have them: each building has its main direction, walls at "
            "45° stay, holes and shared borders stay. No corner moves by more than the tolerance, no area changes by "
            "more than 2 %, and what cannot be squared stays as it is."
        )


class SmoothOutlines(_Outlines):
    """No corners."""

    kind = "smooth"

    def name(self) -> str:
        return "smoothoutlines"

    def displayName(self) -> str:  # noqa: N802
        return tr("Smooth outlines")

    def tags(self) -> list[str]:
        return ["deep learning", "onnx", "water", "forest", "chaikin", "generalize"]

    def shortHelpString(self) -> str:  # noqa: N802
        return tr(
            "Rounds the corners of polygons off, as Chaikin does: for water, woods and fields. Holes and shared "
            "borders stay, and no outline moves by more than the tolerance."
        )
