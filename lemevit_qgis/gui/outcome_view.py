"""Outcomes of runs in the panel: layers, table, status and the message bar."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from typing import Any

from qgis.core import Qgis, QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices

from .._runtime import JobRequest
from ..errors import PluginError, sentence, tr
from ..number_texts import decimal
from ..results import layers
from ..results.preview import PreviewLayer
from ..results.texts import counts_text, estimate_text, fetched_text, pair_text
from ..worker_client.client import Outcome
from .messages import Button, Messages
from .results.result_view import ResultView
from .results.results_table import ResultsTable
from .run_bar import RunBar


class OutcomeView:
    """Presentation of ended runs in the parts of the panel."""

    def __init__(
        self,
        iface: Any,  # noqa: ANN401 - QgisInterface
        messages: Messages,
        bar: RunBar,
        table: ResultsTable,
        view: ResultView,
    ) -> None:
        self._iface, self._messages = iface, messages
        self._bar, self._table, self._view = bar, table, view
        self._preview = PreviewLayer(QgsProject.instance())

    def show_end(self, outcome: Outcome, buttons: Sequence[Button] = ()) -> bool:
        """Show how a run ended, and return whether it has results to show."""
        if outcome.status == "cancelled":
            self._bar.status_label.setText(tr("Cancelled. Run again with the same settings to continue."))
        elif outcome.status == "failed":
            self._bar.status_label.setText(tr("Failed") + ": " + sentence(outcome.error or {}))
            self._messages.error(outcome.error or {}, outcome.warnings, buttons)
        return outcome.status in ("done", "planned")

    def show_estimate(self, report: dict[str, Any]) -> None:
        """Show time, disk and memory of a run that was not started."""
        device = report.get("device") or {}
        said = [tr("Estimated for the run: {}.").format(estimate_text(report.get("estimate") or {}))]
        said += [text for text in [fetched_text(report)] if text]
        if device.get("used"):
            said.append(tr("Device: {}").format(device["used"]))
        self._bar.status_label.setText("\n".join(said))

    def show_results(
        self,
        outcome: Outcome,
        request: JobRequest | None,
        inputs: list[str],
        buttons: Sequence[Button] = (),
    ) -> list[QgsMapLayer]:
        """Add the results to the project in place of a preview, and return their layers."""
        report, project = outcome.report, QgsProject.instance()
        self._preview.clear()
        return self._show(outcome, lambda: layers.add_results(report, project, request, inputs), buttons)

    def show_preview(self, outcome: Outcome, inputs: list[str]) -> None:
        """Show a preview in place of the one before."""
        self._show(outcome, lambda: self._preview.show(outcome.report, inputs), ())

    def show_elsewhere(self, path: str) -> None:
        """Say where results are whose project was closed."""
        said = tr("The project of this job was closed. Its results are in {}.").format(os.path.dirname(path))
        self._bar.status_label.setText(said)
        self._messages.show(said, Qgis.MessageLevel.Info, buttons=[(tr("Open folder"), lambda: open_folder(path))])

    def shut_down(self) -> None:
        """Remove the preview."""
        self._preview.shut_down()

    def _show(
        self, outcome: Outcome, add: Callable[[], list[QgsMapLayer]], buttons: Sequence[Button]
    ) -> list[QgsMapLayer]:
        report = outcome.report
        try:
            shown = add()
        except PluginError as error:
            self._messages.error(error.as_dict())
            return []
        self._view.follow(shown)
        self._table.show_report(report)
        said = done_text(report)
        found = [text for text in (counts_text(report), pair_text(report)) if text]
        self._bar.status_label.setText("\n".join([said, *found]))
        warned = [tr("Warning: {}").format(sentence(warning)) for warning in outcome.warnings]
        level = Qgis.MessageLevel.Warning if warned else Qgis.MessageLevel.Success
        more = ". ".join(found) or ", ".join(os.path.basename(path) for path in report["outputs"])
        ids = [layer.id() for layer in shown]
        own = (
            (tr("Zoom"), lambda: zoom_to(self._iface, ids)),
            (tr("Open folder"), lambda: open_folder(str(report["outputs"][0]))),
        )
        self._messages.show(" ".join([said, more, *warned]), level, buttons=[*own, *buttons])
        return shown


def zoom_to(iface: Any, layer_ids: Sequence[str]) -> bool:  # noqa: ANN401 - QgisInterface
    """Select the first of these layers that is in the project and zoom to it, and return whether there is one."""
    found = [QgsProject.instance().mapLayer(layer_id) for layer_id in layer_ids]
    for layer in [layer for layer in found if layer is not None][:1]:
        iface.setActiveLayer(layer)
        iface.zoomToActiveLayer()
        return True
    return False


def open_folder(path: str) -> None:
    """Show the folder of a file in the file manager of the desktop."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(os.path.dirname(path)))


def done_text(report: dict[str, Any]) -> str:
    """Format time and device of a finished run."""
    device, seconds = report.get("device") or {}, report.get("seconds") or {}
    return tr("Done in {} s on {}.").format(decimal(seconds.get("total", 0.0), 1), device.get("used", ""))
