"""Algorithms ``lemevit:embed`` and ``lemevit:findsimilar``: a raster as vectors, and places like examples."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ... import settings
from ..._runtime import ToolRequest
from ...errors import tr
from ...inputs.layers import raster_file
from ...models.installed import installed_models
from ...number_texts import whole
from ...results.similarity import style_similarity
from ..identity import add_device, add_model, chosen_model
from ..loading import StyleResult
from .base import ToolAlgorithm

INTEGER = QgsProcessingParameterNumber.Type.Integer
FEATURES = "features"
"""Task of models that give nothing but features: the best choice here."""


class Embed(ToolAlgorithm):
    """A raster as vectors."""

    tool = "embed"

    def name(self) -> str:
        return "embed"

    def displayName(self) -> str:  # noqa: N802
        return tr("Embed a raster")

    def tags(self) -> list[str]:
        return ["deep learning", "onnx", "embeddings", "features", "similarity", "foundation model"]

    def shortHelpString(self) -> str:  # noqa: N802
        return tr(
            "Writes what a network sees in a raster: for each cell of some pixels a vector, as the bands of a GeoTIFF "
            "with 16-bit numbers. 'Find similar places' takes it; clustering and other tools can, too."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        self.add(QgsProcessingParameterRasterLayer("INPUT", tr("Raster")), tr("Imagery; a local file"))
        models = sorted(installed_models(settings.models_folder()), key=lambda model: model.task != FEATURES)
        add_model(self, [model.name for model in models])
        self.add(
            QgsProcessingParameterNumber("CELL", tr("Size of the cells (pixels)"), INTEGER, 0, False, 0, 4096),
            tr("0 for 32 pixels, or what the model sees at once where that is larger"),
        )
        self.add(
            QgsProcessingParameterString("BANDS", tr("Bands (e.g. 1,2,3)"), None, False, True),
            tr("Band numbers of the raster, starting at 1. If empty, all bands are used."),
            True,
        )
        add_device(self)
        self.add(
            QgsProcessingParameterRasterDestination("OUTPUT", tr("Embedding")),
            tr("Raster of vectors of length one; a pixel is a cell"),
        )

    def request(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> ToolRequest:
        options = {
            "model": chosen_model(self, parameters, context),
            "cell": self.parameterAsInt(parameters, "CELL", context),
            "bands": self.parameterAsString(parameters, "BANDS", context),
            "device": self.parameterAsEnumString(parameters, "DEVICE", context),
            "threads": self.parameterAsInt(parameters, "THREADS", context),
            "models_dir": settings.models_folder() or "",
        }
        raster = raster_file(self.parameterAsRasterLayer(parameters, "INPUT", context))
        output = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
        return ToolRequest(self.tool, (raster,), output, options, overwrite=True)

    def told(self, report: dict[str, Any]) -> list[str]:
        numbers = (whole(report[key]) for key in ("cells", "cell_px", "bands"))
        return [tr("{} cells of {} pixels, {} numbers each").format(*numbers)]


class _Similarity(StyleResult):
    """Look of the result."""

    def postProcessLayer(self, layer: Any, context: Any, feedback: Any) -> None:  # noqa: N802, ANN401
        style_similarity(layer)


class FindSimilar(ToolAlgorithm):
    """Places that look like examples."""

    tool = "similar"
    _style: _Similarity | None = None

    def name(self) -> str:
        return "findsimilar"

    def displayName(self) -> str:  # noqa: N802
        return tr("Find similar places")

    def tags(self) -> list[str]:
        return ["deep learning", "embeddings", "similarity", "search", "cosine", "find more like this", "few-shot"]

    def shortHelpString(self) -> str:  # noqa: N802
        return tr(
            "Says for each cell of an embedded raster how like the examples it is: the cosine to the nearest of them, "
            "at most 1. With counter-examples it is a share from 0 to 1 instead, and 0.5 lies halfway."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        vector = [QgsProcessing.SourceType.TypeVectorAnyGeometry]
        self.add(
            QgsProcessingParameterRasterLayer("INPUT", tr("Embedding")),
            tr("Raster that 'Embed a raster' has written; a local file"),
        )
        self.add(
            QgsProcessingParameterFeatureSource("EXAMPLES", tr("Examples"), vector),
            tr("Points, lines or polygons on what is looked for, in any CRS"),
        )
        self.add(
            QgsProcessingParameterFeatureSource("COUNTER_EXAMPLES", tr("Counter-examples"), vector, None, True),
            tr("Features on what looks alike and is something else"),
        )
        self.add(
            QgsProcessingParameterRasterDestination("OUTPUT", tr("Similarity")), tr("Raster of the cells' similarity")
        )
        self.addOutput(QgsProcessingOutputNumber("TOLD_APART", tr("Share of the examples that are told apart")))

    def request(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> ToolRequest:
        names = ["EXAMPLES"]
        if parameters.get("COUNTER_EXAMPLES") not in (None, ""):
            names.append("COUNTER_EXAMPLES")
        layers = [self.layer_file(parameters, name, context, feedback) for name in names]
        raster = raster_file(self.parameterAsRasterLayer(parameters, "INPUT", context))
        output = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
        return ToolRequest(self.tool, (raster, *layers), output, {}, overwrite=True)

    def values(self, report: dict[str, Any]) -> dict[str, Any]:
        return {"TOLD_APART": report.get("told_apart")}

    def prepareAlgorithm(  # noqa: N802
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        self._style = _Similarity("")
        return True

    def processAlgorithm(  # noqa: N802
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        found = super().processAlgorithm(parameters, context, feedback)
        output = str(found.get("OUTPUT", ""))
        if self._style is not None and context.willLoadLayerOnCompletion(output):
            context.layerToLoadOnCompletionDetails(output).setPostProcessor(self._style)
        return found
