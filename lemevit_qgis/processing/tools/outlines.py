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
from ...number_texts import decimal, whole
from .base import ToolAlgorithm


class _Outlines(ToolAlgorithm):
    """Both algorithms, which differ in one word of the request."""

    tool = "outlines"
    kind = ""

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        polygon = [QgsProcessing.SourceType.TypeVectorPolygon]
        self.add(
            QgsProcessingParameterFeatureSource("INPUT", tr("Polygons"), polygon),
            tr("Polygon layer, for example the result of a segmentation"),
        )
        number = QgsProcessingParameterNumber.Type.Double
        self.add(
            QgsProcessingParameterNumber(
                "TOLERANCE", tr("Outlines move by at most (metres; 0: 1.5 pixels)"), number, 0.0, False, 0.0, 1e5
            ),
            tr(
                "Maximum distance by which a corner is moved. 0 uses 1.5 times the length of the shortest edges, which "
                "is the pixel size in most results."
            ),
        )
        self.add(
            QgsProcessingParameterVectorDestination("OUTPUT", self.displayName()),
            tr("Polygon layer with the attributes of the input"),
        )
        self.addOutput(QgsProcessingOutputNumber("DRAWN", tr("Number of changed polygons")))
        self.addOutput(QgsProcessingOutputNumber("KEPT", tr("Number of unchanged polygons")))

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
        said = tr("{} polygons changed, {} unchanged (tolerance {} m)")
        return [said.format(whole(found["drawn"]), whole(found["kept"]), decimal(found["tolerance_m"], 2))]

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
            "This algorithm creates right angles in the outlines of polygons, for example of buildings. Each "
            "polygon is aligned with its main direction. Edges at 45° to it, holes and common borders are "
            "preserved.\n\n"
            "No corner is moved by more than the tolerance, and the area changes by at most 2 %. Polygons that "
            "cannot be squared are not changed."
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
            "This algorithm rounds the corners of polygons with Chaikin's algorithm, for example of water bodies, "
            "forests and fields. Holes and common borders are preserved.\n\n"
            "No outline is moved by more than the tolerance."
        )
