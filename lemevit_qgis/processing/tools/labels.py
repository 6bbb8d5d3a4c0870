"""Algorithms ``lemevit:exportlabels`` and ``lemevit:importlabels``: labels in the formats of others."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorDestination,
)

from ..._runtime import ToolRequest
from ...errors import tr
from ...inputs.layers import raster_file
from ...number_texts import whole
from .base import ToolAlgorithm

FORMS = ["coco", "yolo", "yolo-obb", "voc", "dota", "masks"]
INTEGER, DOUBLE = QgsProcessingParameterNumber.Type.Integer, QgsProcessingParameterNumber.Type.Double


def _form(choices: list[str]) -> QgsProcessingParameterEnum:
    form = QgsProcessingParameterEnum("FORMAT", tr("Format"), choices, False, choices[0])
    form.setUsesStaticStrings(True)
    return form


class ExportLabels(ToolAlgorithm):
    """Features of a layer as labels on chips."""

    tool = "export-labels"

    def name(self) -> str:
        return "exportlabels"

    def displayName(self) -> str:  # noqa: N802
        return tr("Export labels")

    def tags(self) -> list[str]:
        return ["deep learning", "onnx", "training data", "coco", "yolo", "pascal voc", "dota", "chips", "masks"]

    def shortHelpString(self) -> str:  # noqa: N802
        return tr(
            "This algorithm cuts a raster into chips and exports the polygons of a layer as labels of these chips. "
            "The formats are COCO, YOLO, YOLO-OBB, Pascal VOC, DOTA and masks.\n\n"
            "Objects that were rejected in a review are not exported. The folder also contains the images and "
            "their locations, so the labels can be imported again."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        polygon = [QgsProcessing.SourceType.TypeVectorPolygon]
        self.add(
            QgsProcessingParameterFeatureSource("INPUT", tr("Objects"), polygon),
            tr("Polygon layer, for example labels or a result"),
        )
        self.add(
            QgsProcessingParameterRasterLayer("RASTER", tr("Raster")),
            tr("Imagery of the objects, stored in a local file"),
        )
        self.add(_form(FORMS), tr("Format of the labels"))
        self.add(
            QgsProcessingParameterField("CLASS_COLUMN", tr("Class of the objects"), None, "INPUT", optional=True),
            tr("Field with the class. If empty, class_name is used."),
        )
        self.add(
            QgsProcessingParameterNumber("SIZE", tr("Size of the chips (pixels)"), INTEGER, 512, False, 0, 65536),
            tr("Side length of the chips, 0 for a single image of the whole raster"),
        )
        self.add(
            QgsProcessingParameterBoolean("REVIEWED", tr("Only accepted objects"), False),
            tr("Exports only objects that were accepted in a review"),
        )
        self.add(
            QgsProcessingParameterBoolean("KEEP_EMPTY", tr("Also chips without objects"), False),
            tr("Exports chips without objects as well, as negative examples"),
            True,
        )
        self.add(
            QgsProcessingParameterNumber(
                "SMALLEST_SHARE", tr("Smallest part of a cut object (share)"), DOUBLE, 0.15, False, 0.0, 1.0
            ),
            tr(
                "Objects are cut at the edges of chips. Parts with a smaller share of the area of the object are not "
                "exported."
            ),
            True,
        )
        self.add(
            QgsProcessingParameterFolderDestination("OUTPUT", tr("Folder")),
            tr("New or empty folder, or an existing label set, which is replaced"),
        )

    def request(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> ToolRequest:
        options: dict[str, Any] = {
            "form": self.parameterAsEnumString(parameters, "FORMAT", context),
            "size": self.parameterAsInt(parameters, "SIZE", context),
            "reviewed": self.parameterAsBool(parameters, "REVIEWED", context),
            "keep_empty": self.parameterAsBool(parameters, "KEEP_EMPTY", context),
            "smallest_share": self.parameterAsDouble(parameters, "SMALLEST_SHARE", context),
        }
        column = parameters.get("CLASS_COLUMN")
        if column:
            options["class_column"] = str(column[0] if isinstance(column, list) else column)
        layer = self.layer_file(parameters, "INPUT", context, feedback)
        raster = raster_file(self.parameterAsRasterLayer(parameters, "RASTER", context))
        output = self.parameterAsString(parameters, "OUTPUT", context)
        return ToolRequest(self.tool, (layer, raster), output, options, overwrite=True)

    def told(self, report: dict[str, Any]) -> list[str]:
        said = tr("{} objects on {} images").format(report["objects"], report["images"])
        return [said, *(f"{entry['class_name']}: {whole(entry['count'])}" for entry in report["classes"])]


class ImportLabels(ToolAlgorithm):
    """Labels of a folder as a layer."""

    tool = "import-labels"

    def name(self) -> str:
        return "importlabels"

    def displayName(self) -> str:  # noqa: N802
        return tr("Import labels")

    def tags(self) -> list[str]:
        return ["deep learning", "onnx", "training data", "coco", "yolo", "pascal voc", "dota", "masks"]

    def shortHelpString(self) -> str:  # noqa: N802
        return tr(
            "This algorithm imports labels from a folder as a polygon layer in map coordinates.\n\n"
            "The locations of the images are read from the file places.json, which is written by 'Export labels', "
            "or from the images themselves (GeoTIFF, world files)."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        folder = QgsProcessingParameterFile("INPUT", tr("Folder"), QgsProcessingParameterFile.Behavior.Folder)
        self.add(folder, tr("Folder with images and labels"))
        self.add(_form(["auto", *FORMS]), tr("'auto' detects the format from the files in the folder."))
        self.add(
            QgsProcessingParameterVectorDestination("OUTPUT", tr("Labels")),
            tr("Polygon layer with class and image name"),
        )

    def request(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> ToolRequest:
        options = {"form": self.parameterAsEnumString(parameters, "FORMAT", context)}
        folder = self.parameterAsFile(parameters, "INPUT", context)
        output = self.vector_output(parameters, "OUTPUT", context)
        return ToolRequest(self.tool, (folder,), output, options, overwrite=True)

    def told(self, report: dict[str, Any]) -> list[str]:
        return [tr("{} objects on {} images").format(report["objects"], report["images"])]
