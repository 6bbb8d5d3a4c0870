"""Algorithms ``lemevit:centrelines`` and ``lemevit:objectpoints``: results as lines and as points."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
)

from ..._runtime import ToolRequest
from ...errors import tr
from ...inputs.layers import raster_file
from ...number_texts import whole
from .base import ToolAlgorithm

DOUBLE = QgsProcessingParameterNumber.Type.Double


class Centrelines(ToolAlgorithm):
    """Narrow areas of a class raster as lines."""

    tool = "centrelines"

    def name(self) -> str:
        return "centrelines"

    def displayName(self) -> str:  # noqa: N802
        return tr("Centre lines")

    def tags(self) -> list[str]:
        return ["deep learning", "onnx", "roads", "rivers", "skeleton", "lines", "width"]

    def shortHelpString(self) -> str:  # noqa: N802
        return tr(
            "This algorithm creates the centre lines of narrow areas in a class raster, such as roads and rivers. "
            "Each line runs from junction to junction and has a length and a mean width.\n\n"
            "Areas that are wider than the limit are ignored."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        self.add(
            QgsProcessingParameterRasterLayer("INPUT", tr("Class raster")),
            tr("Result of a segmentation, stored in a local file"),
        )
        self.add(
            QgsProcessingParameterString("CLASSES", tr("Classes (numbers, e.g. 1,3)"), None, False, True),
            tr("Class numbers, separated by commas. If empty, all classes except 0 are used."),
        )
        self.add(
            QgsProcessingParameterNumber(
                "WIDEST", tr("Widest areas (metres; 0: 50 pixels)"), DOUBLE, 0.0, False, 0.0, 1e5
            ),
            tr("Areas that are wider are ignored."),
        )
        self.add(
            QgsProcessingParameterNumber(
                "SHORTEST", tr("Leave out lines shorter than (metres)"), DOUBLE, 0.0, False, 0.0, 1e6
            ),
            tr("Shorter lines are not written. They often result from ragged outlines."),
        )
        self.add(
            QgsProcessingParameterVectorDestination("OUTPUT", tr("Centre lines")),
            tr("Line layer with class, length and mean width in metres"),
        )

    def request(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> ToolRequest:
        options = {
            "classes": self.parameterAsString(parameters, "CLASSES", context),
            "widest_m": self.parameterAsDouble(parameters, "WIDEST", context),
            "shortest_m": self.parameterAsDouble(parameters, "SHORTEST", context),
        }
        raster = raster_file(self.parameterAsRasterLayer(parameters, "INPUT", context))
        return ToolRequest(
            self.tool, (raster,), self.vector_output(parameters, "OUTPUT", context), options, overwrite=True
        )

    def told(self, report: dict[str, Any]) -> list[str]:
        return [tr("{} lines, {} m").format(whole(report["lines"]), whole(report["length_m"]))]


class ObjectPoints(ToolAlgorithm):
    """Polygons as points."""

    tool = "points"

    def name(self) -> str:
        return "objectpoints"

    def displayName(self) -> str:  # noqa: N802
        return tr("Objects as points")

    def tags(self) -> list[str]:
        return ["deep learning", "onnx", "detections", "centroids", "trees", "size", "count"]

    def shortHelpString(self) -> str:  # noqa: N802
        return tr(
            "This algorithm creates a point in each polygon of a layer, for example of detections or buildings. "
            "The points keep the attributes of the polygons.\n\n"
            "The size of the polygon is added to the attributes: its area, and the length and width of the "
            "smallest enclosing rectangle, in metres."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        polygon = [QgsProcessing.SourceType.TypeVectorPolygon]
        self.add(
            QgsProcessingParameterFeatureSource("INPUT", tr("Objects"), polygon),
            tr("Polygon layer, for example labels or a result"),
        )
        self.add(
            QgsProcessingParameterVectorDestination("OUTPUT", tr("Objects as points")),
            tr("Point layer with the fields size_m2, size_length_m and size_width_m"),
        )

    def request(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> ToolRequest:
        source = self.layer_file(parameters, "INPUT", context, feedback)
        return ToolRequest(self.tool, (source,), self.vector_output(parameters, "OUTPUT", context), {}, overwrite=True)
