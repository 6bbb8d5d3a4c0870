"""What a detection run takes from its request and from the card's ``decode``. Pure.

Kept apart from ``detect_job``, because planning needs it before anything heavy is loaded.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path

from .errors import ArgumentsInvalid
from .model_card import ModelCard
from .protocol import JobRequest

DOTA_SUFFIX = ".txt"


@dataclass(frozen=True)
class DetectionSettings:
    """Rows below ``min_score`` are left out; of two boxes that overlap by more than ``nms_iou`` one stays."""

    min_score: float
    nms_iou: float


def check_detection(request: JobRequest) -> None:
    """Refuse detection settings out of range, and any of them for another task.

    Raises:
        ArgumentsInvalid: naming the option.
    """
    given = {
        "min-score": request.min_score,
        "nms-iou": request.nms_iou,
        "upright": request.upright or None,
        "dota": request.dota,
    }
    if request.task != "detect":
        for name, value in given.items():
            if value is not None:
                raise ArgumentsInvalid(f"--{name} is for detect, not for {request.task}.", "Leave it out.")
        return
    for name, number in (("min-score", request.min_score), ("nms-iou", request.nms_iou)):
        if number is not None and not (math.isfinite(number) and 0 <= number <= 1):
            raise ArgumentsInvalid(f"--{name} must lie in 0..1, it is {number}.")


def detection_settings(card: ModelCard, request: JobRequest) -> DetectionSettings:
    """The request's settings, else those of the card."""
    return DetectionSettings(
        card.decode["min_score"] if request.min_score is None else request.min_score,
        card.decode["nms_iou"] if request.nms_iou is None else request.nms_iou,
    )


def dota_path(request: JobRequest) -> Path | None:
    """Where the DOTA text goes: the file named, or in the folder named a file with the raster's stem."""
    if not request.dota:
        return None
    path = Path(request.dota)
    if path.suffix.lower() == DOTA_SUFFIX and not path.is_dir():
        return path
    return path / (Path(request.inputs[0]).stem + DOTA_SUFFIX)
