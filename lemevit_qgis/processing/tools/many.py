"""Algorithm ``lemevit:manyrasters``: many rasters, each for itself or as one, in one worker."""

from __future__ import annotations

import dataclasses
import os
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QLocale

from ... import settings
from ..._runtime import JobRequest
from ...errors import PluginError, coded_sentence, sentence, tr
from ...models.installed import card_of, installed_models
from ...runs.form import build_request
from ...tasks import task_named
from ...worker_client.client import Outcome
from ...worker_client.verbs import models_child
from ..identity import add_device, add_model, chosen_model
from .base import ToolAlgorithm
from .many_inputs import DATES, add_inputs, read_inputs

TIMEOUT_MS = 60_000
NAME = "{name}"
AS_ONE = "mosaic"
SOME_FAILED = "runs.failed"
OVERLAPS = ["order", "newest"]


@dataclasses.dataclass(frozen=True)
class ManyRun:
    """A request for many rasters, as the worker takes it."""

    request: JobRequest
    command: str
    credentials: dict[str, dict[str, str]] = dataclasses.field(default_factory=dict, repr=False)

    @property
    def output(self) -> str:
        """The folder of the results."""
        return os.path.dirname(self.request.output)

    def to_line(self) -> str:
        """Return the request as one JSON line."""
        return self.request.to_line(self.command, self.credentials)


class ManyRasters(ToolAlgorithm):
    """Many rasters with one model."""

    def name(self) -> str:
        return "manyrasters"

    def displayName(self) -> str:  # noqa: N802
        return tr("Map many rasters")

    def tags(self) -> list[str]:
        return [
            "deep learning",
            "onnx",
            "batch",
            "mosaic",
            "folder",
            "sheets",
            "segment",
            "classify",
            "detect",
            "change",
        ]

    def shortHelpString(self) -> str:  # noqa: N802
        return tr(
            "This algorithm maps many rasters with one model, which is loaded once. The model determines what is "
            "done: segmentation, scene classification, object detection or change detection.\n\n"
            "Each raster has its own result, or all rasters are read as one mosaic and have one result without "
            "seams. A raster that cannot be processed is reported, and the others are continued. Results of an earlier "
            "run with the same parameters are kept.\n\n"
            "Change detection takes pairs of rasters: two lists of the same length, matched by their order, or two "
            "folders, matched by the names of the files. Each result is called like the raster of the earlier date."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        add_inputs(self)
        models = sorted(installed_models(settings.models_folder()), key=lambda model: model.task == "change")
        add_model(self, [model.name for model in models])
        self.add(
            QgsProcessingParameterBoolean("AS_ONE", tr("One result for all rasters (mosaic)"), False),
            tr("The rasters must have the same CRS, pixel size and bands."),
        )
        overlaps = QgsProcessingParameterEnum("OVERLAPS", tr("Overlapping rasters"), OVERLAPS, False, OVERLAPS[0])
        overlaps.setUsesStaticStrings(True)
        self.add(
            overlaps, tr("Mosaic: 'order' draws later rasters on top, 'newest' the ones that were taken last."), True
        )
        self.add(
            QgsProcessingParameterBoolean("POLYGONS", tr("Also polygons"), False),
            tr("A GeoPackage of the same name beside the class raster"),
        )
        self._add_advanced()
        self.add(
            QgsProcessingParameterFolderDestination("OUTPUT", tr("Folder of the results")),
            tr("Each result has the name of its raster."),
        )
        for name, label in (
            ("DONE", tr("Number of rasters processed")),
            ("SKIPPED", tr("Number of rasters that were processed before")),
            ("FAILED", tr("Number of rasters that failed")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def _add_advanced(self) -> None:
        text = QgsProcessingParameterString
        self.add(
            text("GSD", tr("Pixel size: model, native or metres"), None, False, True),
            tr("Pixel size to which the raster is resampled. 'native' keeps the pixels of the raster."),
            True,
        )
        add_device(self)

    def checkParameterValues(  # noqa: N802
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        if not any(parameters.get(name) for name in DATES[0]):
            return False, tr("No rasters are chosen.")
        return super().checkParameterValues(parameters, context)

    def prepareAlgorithm(  # noqa: N802
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        try:
            self._inputs = read_inputs(self, parameters, context)
        except PluginError as error:
            raise QgsProcessingException(coded_sentence(error.as_dict())) from error
        return True

    def request(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> ManyRun:
        model = chosen_model(self, parameters, context)
        task = task_named(_task_of(model))
        inputs = self._inputs.names(len(task.inputs))
        folder = self.parameterAsString(parameters, "OUTPUT", context)
        os.makedirs(folder, exist_ok=True)
        is_one = self.parameterAsBool(parameters, "AS_ONE", context)
        stem = os.path.join(folder, AS_ONE if is_one else NAME)
        values: dict[str, Any] = {
            **{entry.field: inputs[0] for entry in task.inputs},
            "model": model,
            "output": stem + task.main_output.suffix,
            "gsd": self.parameterAsString(parameters, "GSD", context),
            "device": self.parameterAsEnumString(parameters, "DEVICE", context),
            "threads": self.parameterAsInt(parameters, "THREADS", context),
            "models_dir": settings.models_folder(),
            "overlaps": self.parameterAsEnumString(parameters, "OVERLAPS", context),
            "overwrite": True,  # the habit of Processing: a chosen output is replaced
        }
        if self.parameterAsBool(parameters, "POLYGONS", context) and task.key in ("segment", "change"):
            values["polygons"] = stem + ".gpkg"
        request = build_request(task.key, values, QLocale().decimalPoint())
        request = dataclasses.replace(request, inputs=inputs, allow_hosts=self._inputs.hosts)
        return ManyRun(request, "run" if is_one else "each", self._inputs.credentials)

    def on_failure(self, outcome: Outcome, feedback: QgsProcessingFeedback) -> None:
        if (outcome.error or {}).get("code") != SOME_FAILED:
            super().on_failure(outcome, feedback)
        feedback.reportError(sentence(outcome.error or {}))

    def told(self, report: dict[str, Any]) -> list[str]:
        return [
            *(f"{run.get('output')}: {run.get('status')}" for run in report.get("runs") or []),
            *(str(line) for line in report.get("summary") or []),
        ]

    def values(self, report: dict[str, Any]) -> dict[str, Any]:
        counts = report.get("counts") or {"done": 1, "skipped": 0, "failed": 0}
        return {key.upper(): int(counts[key]) for key in ("done", "skipped", "failed")}


def _task_of(model: str) -> str:
    """Return the task of an installed model or of a model file.

    Raises:
        PluginError: there is no such model.
    """
    card = card_of(model, settings.models_folder())
    if not card:
        child = models_child(["show", model])
        child.run_to_end(TIMEOUT_MS)
        card = child.answer()["card"]
    return str(card["task"])
