"""Scene classification: a class for each cell of a grid."""

from __future__ import annotations

from pathlib import Path

from ...errors import ArgumentsInvalid
from ...jobs.plan import JobPlan
from ...jobs.resume.header import remove_strips
from ...jobs.state import JobState
from ...jobs.task import Needs, Task
from ...postprocess.attention import META_TOKENS
from ...protocol import JobRequest
from ..on_cluster import gather, note_gathered
from .run import predict_cells, run_classify

FIND_S = 0.015
"""Seconds beside the model for a million pixels of which only the scene is kept."""
CELL_BYTES = 1e-4
"""On disk, a pixel of a cell."""
MAP_BYTES = 4 * 0.2
"""On disk, a pixel of a float32 map, compressed."""


class ClassifyTask(Task):
    """Cells side by side, each with a class and its probability."""

    name = "classify"
    suffixes = (".gpkg",)

    def check(self, request: JobRequest) -> None:
        """See ``Task``."""
        if request.overlap:
            raise ArgumentsInvalid(
                f"Scene cells do not overlap; --overlap {request.overlap} has no meaning for {self.name}."
            )
        if request.probabilities:
            raise ArgumentsInvalid(f"--probabilities has no meaning for {self.name}.", "Take --confidence instead.")

    def overlap_px(self, overlap: int) -> int:
        """See ``Task``."""
        return 0

    def needs(self, plan: JobPlan, share: float) -> Needs:
        """See ``Task``."""
        pixels = plan.grid.width * plan.grid.height * share
        maps = MAP_BYTES * META_TOKENS if plan.request.attention else 0.0
        return Needs(seconds=pixels / 1e6 * FIND_S, disk_bytes=pixels * (CELL_BYTES + maps) + 1e5)

    def run(self, state: JobState) -> None:
        """See ``Task``."""
        summaries = gather(state)
        run_classify(state)
        note_gathered(state, summaries)
        state.report.values["pixels"]["nonfinite"] += sum(entry["pixels"]["nonfinite"] for entry in summaries)

    def run_strip(self, state: JobState, rows: tuple[int, int]) -> None:
        """See ``Task``."""
        predict_cells(state, rows)

    def discard_strips(self, request: JobRequest) -> None:
        """See ``Task``."""
        remove_strips(Path(request.output))


CLASSIFY = ClassifyTask()
