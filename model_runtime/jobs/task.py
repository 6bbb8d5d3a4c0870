"""The seam between a run and its task: all that differs from task to task, asked through one class.

``jobs`` knows no task by name. A room of ``tasks`` implements ``Task`` and hands out an instance for each of its tasks.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..cards.kinds import KINDS, Kind
from ..protocol import JobRequest
from .plan import JobPlan
from .state import JobState


@dataclass(frozen=True)
class Needs:
    """Time, disk and memory of a run beside its model.

    Attributes:
        seconds: of reading, merging and writing.
        disk_bytes: the most at any time, beside the outputs.
        pixel_bytes: of memory for every pixel of the rows that are open.
        memory_mb: of memory whatever the size.
    """

    seconds: float
    disk_bytes: float
    pixel_bytes: float = 0.0
    memory_mb: float = 0.0


class Task(ABC):
    """All that a task adds to a run.

    Attributes:
        name: one of ``protocol.TASKS``.
        suffixes: of the main output.
        is_anchored: tiles lie where they lie in a run of the whole raster (decision 0024).
        options: fields of the request that have a meaning for this task only, with their spelling on the command line.
    """

    name: str
    suffixes: tuple[str, ...]
    is_anchored: bool = False
    options: dict[str, str] = {}

    @property
    def kind(self) -> Kind:
        """The kind of its models."""
        return KINDS[self.name]

    def check(self, request: JobRequest) -> None:  # noqa: B027 - most tasks add no rule
        """Refuse what has no meaning for this task.

        Raises:
            ArgumentsInvalid: naming the option.
        """

    def extra_outputs(self, request: JobRequest) -> list[Path]:
        """Return outputs beside those that are fields of the request."""
        return []

    def scratch(self, request: JobRequest) -> list[Path]:
        """Return names that have temporary siblings only, and never stand for an output."""
        return []

    def margin_px(self, overlap: int) -> int:
        """Return how many pixels around the extent asked for are predicted too."""
        return 0

    def overlap_px(self, overlap: int) -> int:
        """Return the overlap of the tiles for the overlap of the settings."""
        return overlap

    def journal_facts(self, plan: JobPlan) -> dict[str, Any]:
        """Return what decides the answer beside what every journal's header holds.

        JSON-ready.
        """
        return {}

    @abstractmethod
    def needs(self, plan: JobPlan, share: float) -> Needs:
        """Estimate a run beside its model, ``share`` of whose tiles is to be predicted."""

    @abstractmethod
    def run(self, state: JobState) -> None:
        """Predict, write, put in place."""

    @abstractmethod
    def run_strip(self, state: JobState, rows: tuple[int, int]) -> None:
        """Predict the rows of tiles from the first to one before the second into the state's journal."""

    def discard_strips(self, request: JobRequest) -> None:  # noqa: B027 - most tasks have none
        """Remove what strips left beside the output, once the run is done."""
