"""Algorithm ``lemevit:teach``: labels on a raster become a model file, for the model designer and for scripts."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ... import settings
from ..._runtime import protocol
from ...errors import tr
from ...inputs.layers import own_crs, raster_file
from ...models.installed import installed_models
from ...runs.form import parse_bands
from ..identity import add_device
from .base import ToolAlgorithm

OWN_FEATURES = ("auto", "filters", "bands")


@dataclass(frozen=True)
class TeachStep:
    """A step of teaching, as the worker takes it."""

    values: dict[str, Any]

    @property
    def output(self) -> str:
        """The file that it writes."""
        return str(self.values["output"])

    def to_line(self) -> str:
        """Return the request as one JSON line."""
        return json.dumps({"command": "teach", "protocol": protocol.PROTOCOL_VERSION, "request": self.values})


class Teach(ToolAlgorithm):
    """Labels as a model."""

    def name(self) -> str:
        return "teach"

    def displayName(self) -> str:  # noqa: N802
        return tr("Teach a model")

    def tags(self) -> list[str]:
        return ["deep learning", "onnx", "training", "classification", "supervised", "few-shot", "labels", "strokes"]

    def shortHelpString(self) -> str:  # noqa: N802
        return tr(
            "This algorithm creates a segmentation model from a few labels on a raster: points, lines or polygons "
            "with a class. No GPU is needed.\n\n"
            "The model can be used in 'Segment', for this raster and for others with the same bands. The log shows "
            "how many of the labels are classified correctly when they are left out of the training."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        vector = [QgsProcessing.SourceType.TypeVectorAnyGeometry]
        self.add(
            QgsProcessingParameterRasterLayer("INPUT", tr("Raster")),
            tr("Imagery of the labels, stored in a local file"),
        )
        self.add(
            QgsProcessingParameterFeatureSource("LABELS", tr("Labels"), vector),
            tr(
                "Point, line or polygon layer in any CRS, with about ten labels of each class. Labels on both sides of "
                "borders are best."
            ),
        )
        self.add(
            QgsProcessingParameterField("CLASS_COLUMN", tr("Class of the labels"), None, "LABELS", optional=True),
            tr("Field with text or integers. If empty, the field class or label is used, or the only field."),
        )
        self.add(
            _features(),
            tr(
                "'auto' compares bands, filters and the installed models with labels that are left out, and uses the "
                "best. The name of a model uses its features together with the filters."
            ),
        )
        self.add(
            QgsProcessingParameterBoolean("OBJECTS", tr("The labels are objects"), False),
            tr(
                "Points in the middle of objects, or boxes around them, at least five of each class. The model is for "
                "'Detect objects'. In the extent all objects should be labelled."
            ),
        )
        self._add_advanced()
        self.add(
            QgsProcessingParameterFileDestination("OUTPUT", tr("Model"), "ONNX (*.onnx)"),
            tr("Model file, with a model card of classes, bands, pixel size and score"),
        )
        self.addOutput(QgsProcessingOutputString("SCORE", tr("Labels classified correctly")))
        self.addOutput(QgsProcessingOutputNumber("LABELS_RIGHT", tr("Number of labels classified correctly")))
        self.addOutput(QgsProcessingOutputNumber("LABELS_JUDGED", tr("Number of labels that were tested")))
        self.addOutput(QgsProcessingOutputString("FEATURES_USED", tr("Image features used")))

    def _add_advanced(self) -> None:
        text = QgsProcessingParameterString
        self.add(
            QgsProcessingParameterNumber(
                "OBJECT_SIZE", tr("Size of the objects (m)"), QgsProcessingParameterNumber.Type.Double, None, True, 0.0
            ),
            tr("Side of the boxes if the labels are points. If empty, several sizes are compared."),
            True,
        )
        self.add(
            text("BACKGROUND", tr("Classes without polygons (names, e.g. other,sky)"), None, False, True),
            tr("'Segment' does not create polygons of these classes."),
            True,
        )
        self.add(
            QgsProcessingParameterExtent("EXTENT", tr("Extent (default: the whole raster)"), None, True),
            tr("Labels outside the extent are not used."),
            True,
        )
        self.add(
            text("BANDS", tr("Bands (e.g. 1,2,3)"), None, False, True),
            tr("Band numbers of the raster, starting at 1. If empty, all bands are used."),
            True,
        )
        self.add(
            text("NAME", tr("Name of the model"), None, False, True),
            tr("If empty, the name of the file is used."),
            True,
        )
        self.add(
            text("LICENCE", tr("Licence of the imagery"), None, False, True),
            tr("Licence that is written to the model card"),
            True,
        )
        add_device(self)
        self.add(
            QgsProcessingParameterFileDestination(
                "REPORT", tr("Run report"), "JSON (*.json)", None, optional=True, createByDefault=False
            ),
            tr("JSON file with the score, mistakes, features and warnings"),
            True,
        )

    def request(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> TeachStep:
        raster = self.parameterAsRasterLayer(parameters, "INPUT", context)
        column = parameters.get("CLASS_COLUMN") or None
        names = self.parameterAsString(parameters, "BACKGROUND", context)
        bands = self.parameterAsString(parameters, "BANDS", context)
        values: dict[str, Any] = {
            "action": "save",
            "inputs": [raster_file(raster)],
            "labels": self.layer_file(parameters, "LABELS", context, feedback),
            "class_field": str(column[0] if isinstance(column, list) else column) if column else None,
            "classes": [{"name": name.strip(), "background": True} for name in names.split(",") if name.strip()],
            "objects": self.parameterAsBoolean(parameters, "OBJECTS", context),
            "object_size_m": self.parameterAsDouble(parameters, "OBJECT_SIZE", context) or None,
            "features": self.parameterAsString(parameters, "FEATURES", context) or OWN_FEATURES[0],
            "output": self.parameterAsFileOutput(parameters, "OUTPUT", context),
            "bands": list(parse_bands(bands)) if bands else None,
            "crs": own_crs(raster) or None,
            "name": self.parameterAsString(parameters, "NAME", context) or None,
            "licence": self.parameterAsString(parameters, "LICENCE", context),
            "device": self.parameterAsEnumString(parameters, "DEVICE", context),
            "threads": self.parameterAsInt(parameters, "THREADS", context),
            "report": self.parameterAsFileOutput(parameters, "REPORT", context) or None,
            "models_dir": settings.models_folder() or None,
            "overwrite": True,  # the habit of Processing: a chosen output is replaced
            "allow_ungeoreferenced": True,
        }
        if parameters.get("EXTENT") not in (None, ""):
            area = self.parameterAsExtent(parameters, "EXTENT", context, raster.crs())
            values["extent"] = [area.xMinimum(), area.yMinimum(), area.xMaximum(), area.yMaximum()]
        return TeachStep(values)

    def told(self, report: dict[str, Any]) -> list[str]:
        return [str(line) for line in report["summary"]]

    def values(self, report: dict[str, Any]) -> dict[str, Any]:
        score = report.get("score") or {}
        return {
            "SCORE": str(report["sentence"]),
            "LABELS_RIGHT": int(score.get("strokes_right", score.get("found", 0))),
            "LABELS_JUDGED": int(score.get("strokes", score.get("objects", 0))),
            "FEATURES_USED": str(report["features"]),
        }


def _features() -> QgsProcessingParameterString:
    names = [model.name for model in installed_models(settings.models_folder())]
    features = QgsProcessingParameterString("FEATURES", tr("Image features"), OWN_FEATURES[0])
    features.setMetadata({"widget_wrapper": {"value_hints": [*OWN_FEATURES, *names]}})
    return features
