"""Algorithm ``lemevit:improve``: a taught model trained further on its labels, kept only if it is better."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)

from ... import settings
from ...errors import tr
from ...inputs.layers import own_crs, raster_file
from ...models.installed import installed_models
from ..identity import model_parameter
from .base import ToolAlgorithm
from .teach import TeachStep

MINUTES = 5.0


class Improve(ToolAlgorithm):
    """A taught model as a better one."""

    def name(self) -> str:
        return "improve"

    def displayName(self) -> str:  # noqa: N802
        return tr("Improve a taught model")

    def tags(self) -> list[str]:
        return ["deep learning", "onnx", "training", "fine-tuning", "pytorch", "labels"]

    def shortHelpString(self) -> str:  # noqa: N802
        return tr(
            "This algorithm trains the network of a taught model further on its labels. It needs PyTorch, which is "
            "added on the page Teach of the LeMeViT panel.\n\n"
            "The new model is written only if it classifies labels that were left out of the training better than the "
            "old one. Otherwise no file is written. A cancelled run continues when it is started again."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        vector = [QgsProcessing.SourceType.TypeVectorAnyGeometry]
        self.addParameter(model_parameter([model.name for model in installed_models(settings.models_folder())]))
        self.add(
            QgsProcessingParameterRasterLayer("INPUT", tr("Raster")),
            tr("Imagery of the labels, stored in a local file"),
        )
        self.add(
            QgsProcessingParameterFeatureSource("LABELS", tr("Labels"), vector),
            tr("Point, line or polygon layer in any CRS, with at least three labels of each class of the model"),
        )
        self.add(
            QgsProcessingParameterField("CLASS_COLUMN", tr("Class of the labels"), None, "LABELS", optional=True),
            tr("Field with text or integers. If empty, the field class or label is used, or the only field."),
        )
        kind = QgsProcessingParameterNumber.Type.Double
        self.add(
            QgsProcessingParameterNumber("MINUTES", tr("Minutes of training"), kind, MINUTES, False, 0.1),
            tr("The training takes at most this time."),
        )
        self.add(
            QgsProcessingParameterFileDestination("OUTPUT", tr("Model"), "ONNX (*.onnx)"),
            tr("Model file, written only if the model is better"),
        )
        self.addOutput(QgsProcessingOutputBoolean("IMPROVED", tr("The model is better")))
        self.addOutput(QgsProcessingOutputString("SCORE", tr("Labels classified correctly")))

    def request(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> TeachStep:
        raster = self.parameterAsRasterLayer(parameters, "INPUT", context)
        column = parameters.get("CLASS_COLUMN") or None
        values: dict[str, Any] = {
            "action": "improve",
            "model": self.parameterAsString(parameters, "MODEL", context),
            "inputs": [raster_file(raster)],
            "labels": self.layer_file(parameters, "LABELS", context, feedback),
            "class_field": str(column[0] if isinstance(column, list) else column) if column else None,
            "minutes": self.parameterAsDouble(parameters, "MINUTES", context),
            "output": self.parameterAsFileOutput(parameters, "OUTPUT", context),
            "crs": own_crs(raster) or None,
            "models_dir": settings.models_folder() or None,
            "overwrite": True,  # the habit of Processing: a chosen output is replaced
            "allow_ungeoreferenced": True,
        }
        return TeachStep(values)

    def told(self, report: dict[str, Any]) -> list[str]:
        return [str(line) for line in report["summary"]]

    def values(self, report: dict[str, Any]) -> dict[str, Any]:
        return {"IMPROVED": bool(report["improved"]), "SCORE": str(report["sentence"])}
