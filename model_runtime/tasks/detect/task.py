"""Oriented object detection: boxes with scores, each object once."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

from ...errors import ArgumentsInvalid
from ...jobs.plan import JobPlan
from ...jobs.resume.header import remove_strips
from ...jobs.state import JobState
from ...jobs.task import Needs, Task
from ...postprocess.score_layers import LAYERS
from ...protocol import JobRequest
from ..on_cluster import gather, note_gathered
from .run import predict_boxes, run_detect
from .settings import check_detection, detection_settings, dota_path

FIND_S = 0.015
"""Seconds beside the model for a million pixels of which only objects are kept."""
OBJECTS_A_PIXEL = 2e-4
"""Dense objects, such as cars on a parking lot at 0.3 m. Fewer nearly everywhere."""
OBJECT_BYTES = 400
"""Of a box in the journal and of a feature in the layer."""


class DetectTask(Task):
    """Objects as a layer of oriented boxes, and as DOTA text where asked for."""

    name = "detect"
    suffixes = (".gpkg",)
    options = {"min_score": "min-score", "nms_iou": "nms-iou", "upright": "upright", "dota": "dota"}

    def check(self, request: JobRequest) -> None:
        """See ``Task``."""
        wanted = [name for name in LAYERS if getattr(request, name)]
        if wanted or request.tta != "none":
            raise ArgumentsInvalid(
                f"--{wanted[0] if wanted else 'tta'} has no meaning for {self.name}.",
                "Boxes have a score each instead.",
            )
        check_detection(request)

    def extra_outputs(self, request: JobRequest) -> list[Path]:
        """See ``Task``."""
        path = dota_path(request)
        return [] if path is None else [path]

    def margin_px(self, overlap: int) -> int:
        """Return the overlap, so that objects on the edge of the extent are seen whole."""
        return overlap

    def journal_facts(self, plan: JobPlan) -> dict[str, Any]:
        """See ``Task``."""
        return dataclasses.asdict(detection_settings(plan.card, plan.request))

    def needs(self, plan: JobPlan, share: float) -> Needs:
        """See ``Task``."""
        pixels = plan.grid.width * plan.grid.height * share
        return Needs(seconds=pixels / 1e6 * FIND_S, disk_bytes=pixels * OBJECTS_A_PIXEL * OBJECT_BYTES + 1e5)

    def run(self, state: JobState) -> None:
        """See ``Task``."""
        summaries = gather(state)
        run_detect(state)
        note_gathered(state, summaries)

    def run_strip(self, state: JobState, rows: tuple[int, int]) -> None:
        """See ``Task``."""
        predict_boxes(state, rows)

    def discard_strips(self, request: JobRequest) -> None:
        """See ``Task``."""
        remove_strips(Path(request.output))


DETECT = DetectTask()
