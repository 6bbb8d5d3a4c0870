"""The tasks with a class for every pixel: segmentation of a raster, and change between two dates."""

from __future__ import annotations

from pathlib import Path

from ...jobs.plan import JobPlan
from ...jobs.resume.header import remove_strips
from ...jobs.state import JobState
from ...jobs.task import Needs, Task
from ...protocol import JobRequest
from .needs import dense_needs
from .run import certainty_path, run_segment
from .strips import predict_strip


class DenseTask(Task):
    """Classes of all pixels as a raster, and as polygons where asked for."""

    suffixes = (".tif", ".tiff")
    is_anchored = True

    def __init__(self, name: str) -> None:
        self.name = name

    def scratch(self, request: JobRequest) -> list[Path]:
        """See ``Task``."""
        return [certainty_path(request)]

    def needs(self, plan: JobPlan, share: float) -> Needs:
        """See ``Task``."""
        return dense_needs(plan, share)

    def run(self, state: JobState) -> None:
        """See ``Task``."""
        run_segment(state)

    def run_strip(self, state: JobState, rows: tuple[int, int]) -> None:
        """See ``Task``."""
        predict_strip(state, rows, lambda record: None)

    def discard_strips(self, request: JobRequest) -> None:
        """See ``Task``."""
        remove_strips(Path(request.output))


SEGMENT = DenseTask("segment")
CHANGE = DenseTask("change")
