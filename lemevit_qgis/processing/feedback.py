"""Events of the worker in a dialog of Processing."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingFeedback

from ..errors import sentence
from ..results.texts import progress_text, reading_text


class FeedbackReporter:
    """Reporter of the worker's events to a Processing dialog."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback

    def __call__(self, event: dict[str, Any]) -> None:
        kind = event.get("event")
        if kind == "progress":
            self._feedback.setProgress(100.0 * float(event.get("fraction") or 0.0))
            self._feedback.setProgressText(progress_text(event))
            for entry in event.get("reading") or []:
                self._feedback.pushInfo(reading_text(entry))
        elif kind == "warning":
            self._feedback.pushWarning(sentence(event))
