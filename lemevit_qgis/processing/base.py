"""What the algorithms share: common parameters, the run in the worker, styled results.

``processAlgorithm`` runs in a background thread of QGIS and in the main thread of ``qgis_process``; layers and styles
are touched in ``prepareAlgorithm`` and after loading, both in the main thread.
"""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtGui import QIcon

from .. import layers, settings
from .._runtime import RESOURCES
from ..compat import set_layer_notes
from ..errors import PluginError, sentence, tr
from ..job_form import FormError, build_request
from ..model_catalog import installed_models
from ..wording import progress_text
from ..worker_client.client import Outcome, run_blocking

INTEGER = QgsProcessingParameterNumber.Type.Integer
DOUBLE = QgsProcessingParameterNumber.Type.Double
ADVANCED = QgsProcessingParameterDefinition.Flag.FlagAdvanced


class StyleResult(QgsProcessingLayerPostProcessorInterface):
    """Styles a result once QGIS has loaded it. Made in the main thread and kept, or QGIS would lose it."""

    kept: list[StyleResult] = []  # noqa: RUF012
    KEEP = 200

    def __init__(self, is_classes: bool) -> None:
        super().__init__()
        self.is_classes = is_classes
        self.report: dict[str, Any] = {}
        StyleResult.kept = [*StyleResult.kept[-self.KEEP :], self]

    def postProcessLayer(self, layer: Any, context: Any, feedback: Any) -> None:  # noqa: N802, ANN401
        if self.is_classes:
            layers.style_layer(layer, self.report.get("classes", []))
        set_layer_notes(layer, layers.notes_of(self.report))


class LemevitAlgorithm(QgsProcessingAlgorithm):
    """Base of the algorithms; a subclass names its task, its own parameters and its outputs."""

    task = ""
    # Parameter of each output, the request's field for it, and whether its layer has the model's classes.
    outputs: tuple[tuple[str, str, bool], ...] = ()
    own_fields: tuple[tuple[str, str], ...] = ()

    def createInstance(self) -> QgsProcessingAlgorithm:  # noqa: N802
        return type(self)()

    def icon(self) -> QIcon:
        return QIcon(str(RESOURCES / "icons" / "lemevit.svg"))

    def helpUrl(self) -> str:  # noqa: N802
        return "https://github.com/lemevit-qgis/lemevit-qgis/blob/main/docs/models.md"

    def group(self) -> str:
        return ""

    def groupId(self) -> str:  # noqa: N802
        return ""

    def add_input(self) -> None:
        """Raster and model, first in every dialog."""
        self.addParameter(QgsProcessingParameterRasterLayer("INPUT", tr("Raster")))
        names = [model.name for model in installed_models(settings.models_folder()) if model.task == self.task]
        model = QgsProcessingParameterString(
            "MODEL", tr("Model (name of an installed model, or an .onnx file)"), names[0] if names else None
        )
        model.setMetadata({"widget_wrapper": {"value_hints": names}})
        self.addParameter(model)

    def add_area(self) -> None:
        """Where to look."""
        extent = QgsProcessingParameterExtent("EXTENT", tr("Extent (default: the whole raster)"), None, True)
        self.addParameter(extent)
        polygon = [QgsProcessing.SourceType.TypeVectorPolygon]
        self.addParameter(QgsProcessingParameterFeatureSource("AOI", tr("Area of interest"), polygon, None, True))

    def add_advanced(self) -> None:
        """What rarely needs a change; the model card's values count where left empty."""
        text, number = QgsProcessingParameterString, QgsProcessingParameterNumber
        device = QgsProcessingParameterEnum("DEVICE", tr("Device"), ["auto", "cpu", "cuda"], False, "auto")
        device.setUsesStaticStrings(True)
        report = QgsProcessingParameterFileDestination(
            "REPORT", tr("Run report"), "JSON (*.json)", None, optional=True, createByDefault=False
        )
        for parameter in (
            text("BANDS", tr("Bands in the model's order, e.g. 1,2,3"), None, False, True),
            text("GSD", tr("Pixel size: model, native or metres"), None, False, True),
            number("TILE", tr("Tile size (pixels)"), INTEGER, None, True, 16, 8192),
            number("OVERLAP", tr("Overlap of tiles (pixels)"), INTEGER, None, True, 0, 4096),
            number("BATCH", tr("Tiles a batch"), INTEGER, None, True, 1, 1024),
            device,
            number("THREADS", tr("CPU threads (0: one a core)"), INTEGER, 0, True, 0, 256),
            report,
        ):
            parameter.setFlags(parameter.flags() | ADVANCED)
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputString("DEVICE_USED", tr("Device used")))
        self.addOutput(QgsProcessingOutputNumber("SECONDS", tr("Seconds")))

    def prepareAlgorithm(  # noqa: N802
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        layer = self.parameterAsRasterLayer(parameters, "INPUT", context)
        if layer is None:
            raise QgsProcessingException(self.invalidRasterError(parameters, "INPUT"))
        try:
            self._raster = layers.raster_file(layer)
        except PluginError as error:
            raise QgsProcessingException(sentence(error.as_dict())) from error
        self._crs = layer.crs()
        self._styles = {name: StyleResult(is_classes) for name, _, is_classes in self.outputs}
        return True

    def _values(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """The request's fields from the parameters."""
        values: dict[str, Any] = {
            "raster": self._raster,
            "model": self.parameterAsString(parameters, "MODEL", context),
            "bands": self.parameterAsString(parameters, "BANDS", context),
            "gsd": self.parameterAsString(parameters, "GSD", context),
            "device": self.parameterAsEnumString(parameters, "DEVICE", context),
            "threads": self.parameterAsInt(parameters, "THREADS", context),
            "report": self.parameterAsFileOutput(parameters, "REPORT", context),
            "models_dir": settings.models_folder(),
            "overwrite": True,  # the habit of Processing: a chosen output is replaced
        }
        for name in ("TILE", "OVERLAP", "BATCH"):
            if parameters.get(name) is not None:
                values[name.lower()] = self.parameterAsInt(parameters, name, context)
        for name, field in self.own_fields:
            values[field] = self.parameterAsDouble(parameters, name, context)
        for name, field, _ in self.outputs:
            values[field] = self.parameterAsOutputLayer(parameters, name, context)
        extent = self.parameterAsExtent(parameters, "EXTENT", context, self._crs)
        if not extent.isNull() and not extent.isEmpty():
            values["extent"] = (extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())
        values["aoi"] = self._area(parameters, context, feedback)
        return values

    def _area(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> str | None:
        if parameters.get("AOI") in (None, ""):
            return None
        path, name = self.parameterAsCompatibleSourceLayerPathAndLayerName(
            parameters, "AOI", context, ["gpkg", "shp", "geojson"], "gpkg", feedback
        )
        return f"{path}|layername={name}" if name else path

    def processAlgorithm(  # noqa: N802
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        values = self._values(parameters, context, feedback)
        try:
            request = build_request(self.task, values)
            outcome = run_blocking(request, Narrator(feedback), feedback.isCanceled)
        except (FormError, PluginError) as error:
            raise QgsProcessingException(sentence(error.as_dict())) from error
        return self._results(outcome, values, context, feedback)

    def _results(
        self, outcome: Outcome, values: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        if outcome.status == "cancelled":
            feedback.pushInfo(sentence(outcome.error or {}))
            return {}
        if outcome.status != "done":
            error = outcome.error or {}
            raise QgsProcessingException(f"{error.get('code', '')}: {sentence(error)}")
        report = outcome.report
        for entry in report.get("classes", []):
            area = entry.get("area_m2")
            shown = "" if area is None else f", {area:,.0f} m²"
            feedback.pushInfo(f"{entry['class_name']}: {entry.get('pixels', 0):,} px{shown}")
        results: dict[str, Any] = {}
        for name, field, _ in self.outputs:
            path = values.get(field)
            if path:
                results[name] = path
                self._styles[name].report = report
                if context.willLoadLayerOnCompletion(path):
                    context.layerToLoadOnCompletionDetails(path).setPostProcessor(self._styles[name])
        device, seconds = report.get("device") or {}, report.get("seconds") or {}
        results["DEVICE_USED"], results["SECONDS"] = str(device.get("used", "")), float(seconds.get("total", 0.0))
        feedback.pushInfo(tr("Ran on {} in {:.1f} s").format(results["DEVICE_USED"], results["SECONDS"]))
        return results


class Narrator:
    """Turns the worker's events into what a Processing dialog shows."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback

    def __call__(self, event: dict[str, Any]) -> None:
        kind = event.get("event")
        if kind == "progress":
            self._feedback.setProgress(100.0 * float(event.get("fraction") or 0.0))
            self._feedback.setProgressText(progress_text(event))
        elif kind == "warning":
            self._feedback.pushWarning(sentence(event))
