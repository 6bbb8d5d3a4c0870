"""Base of the algorithms: common parameters, the run in the worker, styled results.

``processAlgorithm`` runs in a background thread of QGIS and in the main thread of ``qgis_process``; layers and styles
are touched in ``prepareAlgorithm`` and after loading, both in the main thread.
"""

from __future__ import annotations

import dataclasses
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QLocale

from .. import settings
from ..errors import PluginError, coded_sentence, sentence, tr
from ..inputs.remote import Entrusted, allowed_hosts, credentials_of, is_fetched
from ..inputs.rendering import MOST_ZOOM
from ..models.installed import installed_models
from ..number_texts import decimal, short
from ..results.texts import class_text, pair_text
from ..runs.form import FormError, build_request, file_of
from ..tasks import Task
from ..tasks.spec import CHOICE, FLAG, TEXT
from ..worker_client.client import Outcome, run_blocking
from . import services
from .feedback import FeedbackReporter
from .form_check import form_problem
from .identity import RunningAlgorithm, add_device, add_model, chosen_model
from .loading import StyleResult, choose_ticks

INTEGER = QgsProcessingParameterNumber.Type.Integer
DOUBLE = QgsProcessingParameterNumber.Type.Double


class LemevitAlgorithm(RunningAlgorithm):
    """Base of the tasks' algorithms."""

    def __init__(self, task: Task) -> None:
        super().__init__()
        self.task = task
        self._card: dict[str, Any] = {}

    def createInstance(self) -> QgsProcessingAlgorithm:  # noqa: N802
        return type(self)(self.task)

    def add_inputs(self) -> None:
        """Add the parameters of rasters and model, first in every dialog."""
        for entry in self.task.inputs:
            raster = QgsProcessingParameterRasterLayer(entry.parameter, tr(entry.label))
            self.add(raster, tr(entry.tooltip))
        models = [model for model in installed_models(settings.models_folder()) if model.task == self.task.key]
        self._card = models[0].card if models else {}
        add_model(self, [model.name for model in models])

    def card_help(self, said: str, key: str) -> str:
        """Return help on a parameter whose default is in the model card, with the first model's value."""
        default = tr("If empty, the value of the model is used.")
        value = self._card.get(key, (self._card.get("decode") or {}).get(key))
        if not isinstance(value, (int, float)):
            return f"{said} {default}"
        known = tr("If empty, the value of the model is used ({}: {}).").format(
            self._card.get("name", ""), short(value)
        )
        return f"{said} {known}"

    def add_area(self) -> None:
        """Add the parameters of the area."""
        whole = tr("Extent (default: the whole raster)")
        if self.task.is_pair:
            whole = tr("Extent (default: all that the rasters have in common)")
        self.add(
            QgsProcessingParameterExtent("EXTENT", whole, None, True),
            tr("Extent of the raster to process, in any CRS. It is extended to whole pixels."),
        )
        polygon = [QgsProcessing.SourceType.TypeVectorPolygon]
        self.add(
            QgsProcessingParameterFeatureSource("AOI", tr("Area of interest"), polygon, None, True),
            tr("Polygon layer. Only pixels with their centre in a polygon are processed."),
        )

    def add_advanced(self) -> None:
        """Add the advanced parameters, whose empty values mean those of the model card."""
        text, number = QgsProcessingParameterString, QgsProcessingParameterNumber
        bands = tr("{} in the model's order, e.g. 1,2,3")
        for entry in self.task.inputs:
            empty = tr("Band numbers of the raster in the order of the model, starting at 1. Default: {}.").format(
                tr(entry.bands_empty)
            )
            label = bands.format(tr(entry.bands_label))
            self.add(text(entry.bands_parameter, label, None, False, True), empty, True)
        gsd = tr("Pixel size to which the raster is resampled. 'native' keeps the pixels of the raster.")
        self.add(
            text("GSD", tr("Pixel size: model, native or metres"), None, False, True),
            self.card_help(gsd, "gsd_m"),
            True,
        )
        self.add(
            text(
                "STRETCH",
                tr("Input values: stored, reflectance, min-max, LOW,HIGH or values:LOW,HIGH"),
                None,
                False,
                True,
            ),
            tr(
                "Values of the raster that are scaled to the 8-bit pixels of the model. 2,98 are percentiles. "
                "values:0,3000 are values of all bands. Values of single bands are separated by /. If empty, the "
                "values depend on the model and the pixel type."
            ),
            True,
        )
        self.add(
            number("ZOOM", tr("Zoom level of a tile service"), INTEGER, None, True, 0, MOST_ZOOM),
            tr(
                "Zoom level at which a layer of map tiles (XYZ, WMTS) is rendered. If empty, the pixel size of the run "
                "is used."
            ),
            True,
        )
        tile = tr("Side length of the tiles in which the raster is processed.")
        self.add(
            number("TILE", tr("Tile size (pixels)"), INTEGER, None, True, 16, 8192), self.card_help(tile, "tile"), True
        )
        overlap = tr("Number of pixels by which neighbouring tiles overlap. The results are blended in the overlap.")
        self.add(
            number("OVERLAP", tr("Overlap of tiles (pixels)"), INTEGER, None, True, 0, 4096),
            self.card_help(overlap, "overlap"),
            True,
        )
        self.add(
            number("BATCH", tr("Tiles per batch"), INTEGER, None, True, 1, 1024),
            tr("Number of tiles processed at once. If empty, as many as fit into memory. This only affects the speed."),
            True,
        )
        self._add_machine()

    def _add_machine(self) -> None:
        """Add the parameters of the machine and the report."""
        add_device(self)
        self.add(
            QgsProcessingParameterFileDestination(
                "REPORT", tr("Run report"), "JSON (*.json)", None, optional=True, createByDefault=False
            ),
            tr("JSON file with the inputs, outputs, areas, times and warnings of the run."),
            True,
        )
        self.addOutput(QgsProcessingOutputString("DEVICE_USED", tr("Device used")))
        self.addOutput(QgsProcessingOutputNumber("SECONDS", tr("Seconds")))

    def checkParameterValues(  # noqa: N802
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        problem = form_problem(self, self.task, parameters, context)
        if problem is not None:
            return False, coded_sentence(problem.as_dict())
        return super().checkParameterValues(parameters, context)

    def prepareAlgorithm(  # noqa: N802
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        problem = form_problem(self, self.task, parameters, context)  # a step of a model is not asked before
        if problem is not None:
            raise QgsProcessingException(coded_sentence(problem.as_dict()))
        found = {entry: self.parameterAsRasterLayer(parameters, entry.parameter, context) for entry in self.task.inputs}
        try:
            self._rasters, self._renderings = services.read_layers(self, found, parameters, context)
        except PluginError as error:
            raise QgsProcessingException(coded_sentence(error.as_dict())) from error
        self._hosts = allowed_hosts(found.values())
        self._credentials: dict[str, dict[str, str]] = {}
        for layer in found.values():
            self._credentials.update(credentials_of(layer) if is_fetched(layer) else {})
        self._crs = found[self.task.inputs[0]].crs()  # extents are in the CRS of the first raster
        self._styles = {
            output.parameter: StyleResult(output.style) for output in self.task.outputs if output.kind != TEXT
        }
        return True

    def _values(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Request fields from the parameters."""
        values: dict[str, Any] = {
            **self._rasters,
            "model": chosen_model(self, parameters, context),
            "gsd": self.parameterAsString(parameters, "GSD", context),
            "stretch": self.parameterAsString(parameters, "STRETCH", context),
            "device": self.parameterAsEnumString(parameters, "DEVICE", context),
            "threads": self.parameterAsInt(parameters, "THREADS", context),
            "report": self.parameterAsFileOutput(parameters, "REPORT", context),
            "models_dir": settings.models_folder(),
            "overwrite": True,  # the habit of Processing: a chosen output is replaced
        }
        for name in ("TILE", "OVERLAP", "BATCH"):
            if parameters.get(name) is not None:
                values[name.lower()] = self.parameterAsInt(parameters, name, context)
        for entry in self.task.inputs:
            values[entry.bands_field] = self.parameterAsString(parameters, entry.bands_parameter, context)
        for option in self.task.options:
            if option.kind == FLAG:
                values[option.field] = self.parameterAsBool(parameters, option.parameter, context)
            elif option.kind == CHOICE:
                values[option.field] = self.parameterAsEnumString(parameters, option.parameter, context)
            elif option.default is not None or parameters.get(option.parameter) not in (None, ""):
                values[option.field] = self.parameterAsDouble(parameters, option.parameter, context)
        for output in self.task.outputs:
            take = self.parameterAsFileOutput if output.kind == TEXT else self.parameterAsOutputLayer
            values[output.field] = file_of(output.field, take(parameters, output.parameter, context))
        if parameters.get("EXTENT") not in (None, ""):
            extent = self.parameterAsExtent(parameters, "EXTENT", context, self._crs)
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
        try:
            while self._renderings:
                field, rendering = self._renderings.popitem()
                self._rasters[field] = services.render(rendering, feedback)
            if feedback.isCanceled():
                return {}
            values = self._values(parameters, context, feedback)
            request = build_request(self.task.key, values, QLocale().decimalPoint())
            if self._hosts:
                request = dataclasses.replace(request, allow_hosts=self._hosts)
            entrusted = Entrusted(request, self._credentials)
            outcome = run_blocking(entrusted, FeedbackReporter(feedback), feedback.isCanceled)
        except (FormError, PluginError) as error:
            raise QgsProcessingException(coded_sentence(error.as_dict(tr, short))) from error
        return self._results(outcome, values, context, feedback)

    def _results(
        self, outcome: Outcome, values: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        if outcome.status == "cancelled":
            feedback.pushInfo(sentence(outcome.error or {}))
            return {}
        if outcome.status != "done":
            raise QgsProcessingException(coded_sentence(outcome.error or {}))
        report = outcome.report
        for entry in report.get("classes", []):
            feedback.pushInfo(class_text(entry))
        if pair_text(report):
            feedback.pushInfo(pair_text(report))
        results: dict[str, Any] = {}
        loads = context.willLoadLayerOnCompletion
        choose_ticks([entry for entry in self.task.outputs if loads(values.get(entry.field) or "")], self._styles)
        for output in self.task.outputs:
            path = values.get(output.field)
            if path:
                results[output.parameter] = path
                self._style(output.parameter, path, report, context)
        device, seconds = report.get("device") or {}, report.get("seconds") or {}
        results["DEVICE_USED"], results["SECONDS"] = str(device.get("used", "")), float(seconds.get("total", 0.0))
        feedback.pushInfo(tr("Ran on {} in {} s").format(results["DEVICE_USED"], decimal(results["SECONDS"], 1)))
        return results

    def _style(self, parameter: str, path: str, report: dict[str, Any], context: QgsProcessingContext) -> None:
        """Register the styling of an output for when QGIS loads it."""
        style = self._styles.get(parameter)
        if style is None:
            return
        style.report = report
        if context.willLoadLayerOnCompletion(path):
            context.layerToLoadOnCompletionDetails(path).setPostProcessor(style)
