"""Settings of a detection run from its request and from the card's ``decode``. Pure.

Kept apart from ``tasks.detect.run``, because planning needs it before anything heavy is loaded.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path

from ...cards.card import ModelCard
from ...errors import ArgumentsInvalid
from ...protocol import JobRequest

DOTA_SUFFIX = ".txt"


@dataclass(frozen=True)
class DetectionSettings:
    """Limits of reading, merging and keeping boxes.

    Attributes:
        read_score: rows below it are not read.
        nms_iou: of two boxes that overlap by more than this one stays.
        min_score: objects below it are left out, after merging: a higher limit gives what a filter on the layer gives.
    """

    read_score: float
    nms_iou: float
    min_score: float


def check_detection(request: JobRequest) -> None:
    """Refuse detection settings out of range.

    Raises:
        ArgumentsInvalid: naming the option.
    """
    for name, number in (("min-score", request.min_score), ("nms-iou", request.nms_iou)):
        if number is not None and not (math.isfinite(number) and 0 <= number <= 1):
            raise ArgumentsInvalid(f"--{name} must lie in 0..1, it is {number}.")


def detection_settings(card: ModelCard, request: JobRequest) -> DetectionSettings:
    """The request's settings, else those of the card."""
    own = float(card.decode["min_score"])
    asked = own if request.min_score is None else request.min_score
    iou = float(card.decode["nms_iou"]) if request.nms_iou is None else request.nms_iou
    return DetectionSettings(min(own, asked), iou, asked)


def dota_path(request: JobRequest) -> Path | None:
    """Return the path of the DOTA text: the file named, or in the folder named a file with the raster's stem."""
    if not request.dota:
        return None
    path = Path(request.dota)
    if path.suffix.lower() == DOTA_SUFFIX and not path.is_dir():
        return path
    return path / (Path(request.inputs[0]).stem + DOTA_SUFFIX)
