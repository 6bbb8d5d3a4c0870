"""Base of the tools' algorithms: the request from the parameters, its run in the worker, the report as messages."""

from __future__ import annotations

from typing import Any, Protocol

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
)

from ...errors import PluginError, coded_sentence, sentence, tr
from ...number_texts import short
from ...runs.form import FormError, file_of
from ...worker_client.client import Outcome, run_blocking
from ..identity import RunningAlgorithm


class WorkerRequest(Protocol):
    """A request as a line of the worker, with the file that it writes."""

    @property
    def output(self) -> str: ...

    def to_line(self) -> str: ...


class ToolAlgorithm(RunningAlgorithm):
    """Algorithm of one tool.

    Attributes:
        tool: its name in the runtime.
    """

    tool = ""

    def createInstance(self) -> QgsProcessingAlgorithm:  # noqa: N802
        return type(self)()

    def layer_file(
        self, parameters: dict[str, Any], name: str, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> str:
        """Return the file of a vector layer as ``PATH|layername=NAME``.

        A layer that is in none is written to one.
        """
        path, layer = self.parameterAsCompatibleSourceLayerPathAndLayerName(
            parameters, name, context, ["gpkg", "shp", "geojson"], "gpkg", feedback
        )
        return f"{path}|layername={layer}" if layer else path

    def vector_output(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> str:
        """Return the file of a vector destination."""
        return file_of("output", self.parameterAsOutputLayer(parameters, name, context))

    def request(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> WorkerRequest:
        """Return the request of a run. For algorithms."""
        raise NotImplementedError

    def told(self, report: dict[str, Any]) -> list[str]:
        """Return what the report says, a line each. For algorithms."""
        return []

    def processAlgorithm(  # noqa: N802
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        try:
            request = self.request(parameters, context, feedback)
            outcome = run_blocking(request, lambda event: _tell(event, feedback), feedback.isCanceled)
        except (FormError, PluginError) as error:
            raise QgsProcessingException(coded_sentence(error.as_dict(tr, short))) from error
        if outcome.status == "cancelled":
            feedback.pushInfo(sentence(outcome.error or {}))
            return {}
        if outcome.status != "done":
            self.on_failure(outcome, feedback)
        for line in self.told(outcome.report):
            feedback.pushInfo(line)
        return {"OUTPUT": request.output, **self.values(outcome.report)}

    def on_failure(self, outcome: Outcome, feedback: QgsProcessingFeedback) -> None:
        """End a run that was not done.

        Raises:
            QgsProcessingException: with the error of the worker.
        """
        raise QgsProcessingException(coded_sentence(outcome.error or {}))

    def values(self, report: dict[str, Any]) -> dict[str, Any]:
        """Return further outputs of a finished run."""
        return {}


def _tell(event: dict[str, Any], feedback: QgsProcessingFeedback) -> None:
    if event.get("event") == "progress":
        feedback.setProgress(100.0 * float(event.get("fraction") or 0.0))
    elif event.get("event") == "warning":
        feedback.pushWarning(sentence(event))
