"""Algorithm ``lemevit:classstatistics``: classes or objects counted by the polygons of a zone layer."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorDestination,
)

from ..._runtime import ToolRequest
from ...errors import tr
from ...inputs.layers import raster_file
from ...number_texts import whole
from .base import ToolAlgorithm


class ClassStatistics(ToolAlgorithm):
    """Areas and shares, or numbers and sizes, as columns and as a table."""

    tool = "statistics"

    def name(self) -> str:
        return "classstatistics"

    def displayName(self) -> str:  # noqa: N802
        return tr("Class statistics by zones")

    def tags(self) -> list[str]:
        return ["deep learning", "onnx", "zonal histogram", "land cover", "area", "count", "districts"]

    def shortHelpString(self) -> str:  # noqa: N802
        return tr(
            "This algorithm calculates statistics of a result for each polygon of a zone layer.\n\n"
            "For a class raster, the area on the ground and the share of each class are calculated. A pixel is "
            "counted if its centre lies in the zone, or by its share in the zone.\n\n"
            "For a layer of objects, the number and the size of the objects of each class are calculated. An "
            "object is counted in the zone that contains a point within it."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        polygon, any_vector = QgsProcessing.SourceType.TypeVectorPolygon, QgsProcessing.SourceType.TypeVectorAnyGeometry
        self.add(
            QgsProcessingParameterFeatureSource("ZONES", tr("Zones"), [polygon]),
            tr("Polygon layer, for example districts, in any CRS"),
        )
        self.add(
            QgsProcessingParameterRasterLayer("RASTER", tr("Class raster"), None, True),
            tr("Result of a segmentation. Set either this parameter or the objects."),
        )
        self.add(
            QgsProcessingParameterFeatureSource("OBJECTS", tr("Objects"), [any_vector], None, True),
            tr("Result of a detection, or another vector layer. Set either this parameter or the class raster."),
        )
        self.add(
            QgsProcessingParameterField("CLASS_COLUMN", tr("Class of the objects"), None, "OBJECTS", optional=True),
            tr("Field with the class. If empty, class_name is used."),
        )
        self.add(
            QgsProcessingParameterBoolean("WEIGHTED", tr("Weigh pixels on borders by their share"), False),
            tr(
                "Counts pixels on the border of a zone by their share in it. Otherwise a pixel is counted if its "
                "centre lies in the zone."
            ),
        )
        self.add(
            QgsProcessingParameterVectorDestination("OUTPUT", tr("Zones with statistics")),
            tr("Zone layer with fields for each class"),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "TABLE", tr("Table"), "CSV (*.csv)", None, optional=True, createByDefault=False
            ),
            tr("Table with a row for each zone and class"),
        )

    def request(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> ToolRequest:
        raster = self.parameterAsRasterLayer(parameters, "RASTER", context)
        has_objects = parameters.get("OBJECTS") not in (None, "")
        if (raster is None) == (not has_objects):
            raise QgsProcessingException(tr("Choose either a class raster or a layer of objects."))
        counted = self.layer_file(parameters, "OBJECTS", context, feedback) if has_objects else raster_file(raster)
        options: dict[str, Any] = {
            "weighted": self.parameterAsBool(parameters, "WEIGHTED", context),
            "table": self.parameterAsFileOutput(parameters, "TABLE", context) or "",
        }
        column = parameters.get("CLASS_COLUMN")
        if column:
            options["class_column"] = str(column[0] if isinstance(column, list) else column)
        zones = self.layer_file(parameters, "ZONES", context, feedback)
        return ToolRequest(
            self.tool, (zones, counted), self.vector_output(parameters, "OUTPUT", context), options, overwrite=True
        )

    def told(self, report: dict[str, Any]) -> list[str]:
        return [f"{entry['class_name']}: {whole(entry['area_m2'])} m²" for entry in report["classes"]]
