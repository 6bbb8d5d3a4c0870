"""The clock of an improvement: its courses, its progress, and its state on disk every few seconds."""

from __future__ import annotations

import time
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from ...errors import Cancelled
from ...jobs.context import RunContext
from .course import Course
from .journal import ImproveJournal

SAVED_EVERY_S = 10.0


class Watch:
    """Courses one after the other, each with its share of the time.

    Args:
        context: events and cancelling.
        journal: of the improvement.
        minutes: of all courses at most.
        steps: of a course at most.
        courses: number of them.
        state: of an earlier process, empty: there is none.
    """

    def __init__(
        self,
        context: RunContext,
        journal: ImproveJournal,
        minutes: float,
        steps: int,
        courses: int,
        state: dict[str, Any],
    ) -> None:
        self._context, self._journal, self._state = context, journal, state
        self._limit, self._steps, self._courses = minutes * 60 / courses, steps, courses
        self.course = int(state.get("course", 0))
        self.seconds = float(state.get("seconds", 0.0))
        self._earlier = dict(state)

    def scores(self, shape: tuple[int, int]) -> NDArray[np.float32]:
        """Scores of left-out pixels so far."""
        kept = self._earlier.get("scores")
        found = np.zeros(shape, dtype=np.float32) if kept is None else np.array(kept.numpy())
        self._scores = found
        return found

    def run(self, course: Course) -> None:
        """Carry out a course, from where it stopped."""
        spent = 0.0
        if "running" in self._earlier:
            course.go_on(self._earlier.pop("running"))
            spent = float(self._earlier.pop("spent"))
        before, began = self.seconds, time.monotonic() - spent
        saved = time.monotonic()
        self.seconds = before - spent
        base = self.seconds
        while True:
            spent = time.monotonic() - began
            self.seconds = base + spent
            progress = max(course.step / self._steps, spent / self._limit)
            if progress >= 1.0:
                break
            if self._context.cancellation.is_cancelled():
                self._save(course, spent)
                raise Cancelled
            if time.monotonic() - saved > SAVED_EVERY_S:
                self._save(course, spent)
                saved = time.monotonic()
            course.advance(progress)
            self._tell(course.step, progress, spent)
        self._tell(self._steps, 1.0, spent)

    def course_done(self, scores: NDArray[np.float32]) -> None:
        """Go on to the next course."""
        self.course += 1
        self._scores = scores
        self._journal.write(self._facts())

    def _facts(self) -> dict[str, Any]:
        return {"course": self.course, "seconds": self.seconds, "scores": torch.from_numpy(self._scores)}

    def _save(self, course: Course, spent: float) -> None:
        self._journal.write({**self._facts(), "running": course.state(), "spent": spent})

    def _tell(self, step: int, progress: float, spent: float) -> None:
        total = self._courses * self._steps
        fraction = (self.course + min(progress, 1.0)) / self._courses
        each = spent / progress if progress > 0.02 else self._limit
        left = max(each * (1 - progress), 0.0) + each * (self._courses - self.course - 1)
        event = {"stage": "improve", "done": self.course * self._steps + step, "total": total}
        self._context.emit({"event": "progress", **event, "fraction": round(fraction, 4), "eta_s": round(left, 1)})
