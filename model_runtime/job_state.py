"""What the parts of a running job share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable

from .errors import Cancelled
from .job_plan import JobPlan
from .journal import Journal
from .predict import Chip, Predictor
from .report import Progress, Report
from .tiling import Tile, TilePlan


@dataclass
class JobState:
    """The plan, the tiles and the services of one run."""

    plan: JobPlan
    tiles: TilePlan
    predictor: Predictor
    load_chip: Callable[[Tile], Chip]
    journal: Journal
    progress: Progress
    report: Report
    is_cancelled: Callable[[], bool]

    def check_cancelled(self) -> None:
        """Raise ``Cancelled`` when the user asked for it."""
        if self.is_cancelled():
            raise Cancelled("The run was cancelled.")
