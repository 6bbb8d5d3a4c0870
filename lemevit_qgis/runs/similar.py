"""Similarity of a whole layer in the background: its vectors, then how like the examples they are. No widgets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from .. import settings
from .._runtime import ToolRequest
from ..worker_client.client import BackgroundRun, Outcome


@dataclass(frozen=True)
class SimilarRun:
    """Everything that decides the result.

    Attributes:
        raster: its file.
        model: that sees it.
        cell: pixels of a cell.
        examples: label layers, the second one of counter-examples.
        vectors: file for the vectors; it is taken as it is where ``has_vectors``.
        has_vectors: whether an earlier run has written them.
        output: raster of similarity.
    """

    raster: str
    model: str
    cell: int
    examples: Sequence[str]
    vectors: str
    has_vectors: bool
    output: str

    def steps(self) -> list[ToolRequest]:
        """Return the requests, in their order."""
        options = {
            "model": self.model,
            "cell": self.cell,
            "device": settings.device(),
            "threads": settings.threads(),
            "models_dir": settings.models_folder() or "",
        }
        embed = ToolRequest("embed", (self.raster,), self.vectors, options, overwrite=True)
        similar = ToolRequest("similar", (self.vectors, *self.examples), self.output, {}, overwrite=True)
        return [similar] if self.has_vectors else [embed, similar]


class SimilarRunner(QObject):
    """Runner of one such run at a time.

    ``advanced`` has a fraction, ``ended`` the outcome of the last step.
    """

    advanced = pyqtSignal(float)
    ended = pyqtSignal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.asked: SimilarRun | None = None
        self._steps: list[ToolRequest] = []
        self._run: BackgroundRun | None = None

    def is_running(self) -> bool:
        """Return whether a run is under way."""
        return self._run is not None

    def start(self, asked: SimilarRun) -> None:
        """Start a run.

        Raises:
            PluginError: no Python is configured.
        """
        self.asked, self._steps = asked, asked.steps()
        self._next()

    def cancel(self) -> None:
        """Stop the run, after which ``ended`` is emitted."""
        if self._run is not None:
            self._run.cancel()

    def end_now(self) -> None:
        """Stop the run at once, without a signal."""
        run, self._run = self._run, None
        if run is not None:
            run.end_now()

    def _next(self) -> None:
        run = BackgroundRun(self)
        run.progressed.connect(self._on_progress)
        run.ended.connect(self._on_end)
        run.start(self._steps.pop(0))
        self._run = run

    def _on_progress(self, event: dict[str, Any]) -> None:
        self.advanced.emit(float(event.get("fraction") or 0.0))

    def _on_end(self, outcome: Outcome) -> None:
        run, self._run = self._run, None
        if run is not None:
            run.deleteLater()
        if outcome.status == "done" and self._steps:
            self._next()
        else:
            self.ended.emit(outcome)
