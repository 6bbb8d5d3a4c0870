"""Job of the panel: what was requested, how far it is, how it ended."""

from __future__ import annotations

import dataclasses
import os
import uuid
from dataclasses import dataclass, field
from typing import Any

from .._runtime import JobRequest
from ..errors import tr
from ..results.open_project import ProjectMark
from ..tasks import task_named
from ..worker_client.client import Outcome
from .outputs import files_of
from .runner import UnrenderedInput

WAITING, RUNNING, DONE, FAILED, CANCELLED, INTERRUPTED = (
    "waiting",
    "running",
    "done",
    "failed",
    "cancelled",
    "interrupted",
)
OPEN = (WAITING, RUNNING)


@dataclass(eq=False)
class Job:
    """Run requested in the panel.

    Attributes:
        title: task and name of the output.
        task: key of the task.
        values: of the form, checked.
        unrendered: layers that must be rendered first.
        request: what is run, once it is known.
        layer_ids: layers of the project that are its inputs.
        project: in which it was added; its results go there.
        state: one of the states above.
        event: last progress.
        outcome: how it ended.
        result_ids: layers of the project that show its results.
        shown_score: lowest score that is shown at first, where lower ones are written.
    """

    title: str
    task: str
    values: dict[str, Any] = field(default_factory=dict)
    unrendered: list[UnrenderedInput] = field(default_factory=list)
    request: JobRequest | None = None
    layer_ids: list[str] = field(default_factory=list)
    project: ProjectMark | None = None
    state: str = WAITING
    event: dict[str, Any] = field(default_factory=dict)
    outcome: Outcome | None = None
    result_ids: list[str] = field(default_factory=list)
    shown_score: float | None = None
    key: str = field(default_factory=lambda: uuid.uuid4().hex[:12])

    @property
    def output(self) -> str:
        """Path of the main output."""
        return str(self.request.output if self.request is not None else self.values.get("output", ""))

    @property
    def files(self) -> list[str]:
        """Paths of all outputs."""
        return files_of(self.request) if self.request is not None else []

    @property
    def fraction(self) -> float:
        """Progress, 0 to 1."""
        return 1.0 if self.state == DONE else float(self.event.get("fraction") or 0.0)

    def as_dict(self) -> dict[str, Any]:
        """Return the job as JSON values for the store."""
        request = dataclasses.asdict(self.request)
        kept = {"layer_ids": self.layer_ids, "fraction": self.fraction, "shown_score": self.shown_score}
        return {"key": self.key, "request": request, **kept}


def title_of(task: str, output: str) -> str:
    """Return the title of a job, its file name first."""
    return f"{os.path.basename(output)} · {tr(task_named(task).title)}"
