"""Detection as a task of the training loop: how a batch is drawn, what the loss is, how a network is scored."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from ...networks.detection.light_detector import LightDetector
from ...networks.detection.oriented_rcnn import OrientedRCNN
from ...postprocess.detection import Boxes, read_rows, suppress
from ..data.box_augment import draw_chips
from ..data.dota import BoxImages, Truth, load_boxes
from ..evaluation.box_metrics import detection_scores
from ..evaluation.point_metrics import point_scores
from ..export.detector import DECODE
from ..loop import Place, Trainee, normalise
from ..recipes import Recipe
from .light import light_loss
from .points import point_loss
from .rcnn import rcnn_loss

DIVISOR = 32


def detection_trainee(
    recipe: Recipe, data: Path, class_names: tuple[str, ...], place: Place, network: nn.Module
) -> Trainee:
    """Loss and score of a detector on the data set folder ``data``."""
    train, val = (load_boxes(data, split, class_names, recipe.label_classes) for split in ("train", "val"))
    weights = drawing_weights(train)
    if isinstance(network, OrientedRCNN):
        network.limit_proposals(recipe.proposals)
    chips_per_epoch = recipe.chips_per_epoch or len(train)

    def loss(model: nn.Module, progress: float, rng: torch.Generator) -> Tensor:
        chips, valid, truths = draw_chips(train, weights, recipe.batch, recipe.crop, recipe.augment, rng)
        pixels = normalise(chips.to(place.device))
        return batch_loss(model, pixels, valid.to(place.device), truths, place, rng, recipe.point_reach_px > 0)

    decode = {**DECODE, **recipe.card.get("decode", {})}

    def score(model: nn.Module) -> dict[str, Any]:
        found = [detect_image(model, val.image(index), len(class_names), place, decode) for index in range(len(val))]
        result = detection_scores(found, list(val.truths), class_names)
        headline = f"AP50 {result['ap50_area']:.4f} AP50:95 {result['ap50_95_area']:.4f}"
        if recipe.point_reach_px:
            result |= point_scores(found, list(val.truths), recipe.point_reach_px)
            headline += f" F1 of points {result['points_f1']:.4f}"
        return {"headline": headline, **result}

    return Trainee(network, max(chips_per_epoch // recipe.batch, 1), loss, score)


def drawing_weights(split: BoxImages) -> Tensor:
    """Weight of each image in the drawing: the geometric mean of what its area and its number of objects would give."""
    sizes = [split.size(index) for index in range(len(split))]
    weights = [rows * cols * (1 + len(truth)) for (rows, cols), truth in zip(sizes, split.truths)]
    return torch.tensor(weights, dtype=torch.float64).sqrt()


def batch_loss(
    model: nn.Module,
    chips: Tensor,
    valid: Tensor,
    truths: list[Truth],
    place: Place,
    rng: torch.Generator,
    are_points: bool = False,
) -> Tensor:
    """Loss of normalised chips ``(n, 3, side, side)`` for either detector, of boxes or of points (light head)."""
    chips = chips.contiguous(memory_format=torch.channels_last)
    if isinstance(model, LightDetector):
        with place.autocast():
            logits, raw = model.raw(chips)
        loss = point_loss if are_points else light_loss
        return loss(logits.float(), raw.float(), valid, truths)
    if isinstance(model, OrientedRCNN):
        return rcnn_loss(model, chips, truths, place, rng)
    raise TypeError(type(model).__name__)


@torch.inference_mode()
def detect_image(
    model: nn.Module, image: NDArray[np.uint8], classes: int, place: Place, decode: dict[str, Any]
) -> Boxes:
    """Objects of a whole image in one piece, grey where it is filled up to a multiple of 32.

    A score while training.
    """
    rows, cols = image.shape[:2]
    pixels = normalise(torch.tensor(image).to(place.device).permute(2, 0, 1).unsqueeze(0).float().div_(255))
    padded = nn.functional.pad(pixels, (0, -cols % DIVISOR, 0, -rows % DIVISOR))
    with place.autocast():
        rows_found = model(padded.contiguous(memory_format=torch.channels_last))
    found = read_rows(rows_found[0].float().cpu().numpy(), decode["min_score"], classes, max(padded.shape[-2:])).found
    return suppress(found, decode["nms_iou"])
