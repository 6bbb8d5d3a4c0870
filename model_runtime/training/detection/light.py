"""Targets and loss of the light detection head.

Cells in the middle of an object (half its width and height, at least the cell next to its centre) answer for it, the
smallest object first. Their score is trained to be the overlap of their box with the object (quality focal loss, Li et
al. 2020); the box by its exact rotated overlap, with a smooth part on centre, sides and direction that also pulls boxes
that do not overlap yet. Cells of difficult objects and outside the image are left out.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor

from ...networks.detection.light_detector import STRIDE, cell_centres, decode_cells
from ...networks.detection.oriented_boxes import into_frame, rotated_iou
from ..data.dota import Truth

MIDDLE = 0.5
LEAST_REACH = 0.75 * STRIDE
FOCUS = 2.0
BOX_WEIGHT, SHAPE_WEIGHT = 2.0, 0.5


@dataclass(frozen=True)
class CellTargets:
    """Targets of the cells of a batch.

    Attributes:
        boxes: ``(p, 5)`` of the cells that answer for an object.
        class_ids: ``(p,)``.
        cells: ``(p,)`` flat index over ``(n, row * col)``.
        weights: ``(p,)``, smaller for cells of objects that have many, mean 1.
        counted: ``(n, row * col)`` bool, false where a cell is left out.
    """

    boxes: Tensor
    class_ids: Tensor
    cells: Tensor
    weights: Tensor
    counted: Tensor


def _inside(centres: Tensor, boxes: Tensor, share: float, reach: float) -> Tensor:
    """``(cells, m)``: is the cell within ``share`` of the box, or within ``reach`` pixels of its middle lines."""
    local = into_frame(centres[:, None], boxes[None]).abs()
    return (local <= (boxes[:, 2:4] / 2 * share).clamp_min(reach)).all(dim=-1)


def assign_cells(raw: Tensor, valid: Tensor, truths: list[Truth]) -> CellTargets:
    """Assign objects to the cells of raw outputs ``(n, 6, row, col)``, with ``valid`` as ``(n, 1, side, side)``."""
    centres = cell_centres(raw)
    count = centres.shape[0]
    counted = F.interpolate(valid, size=raw.shape[-2:], mode="nearest").flatten(1) > 0.5
    boxes, class_ids, cells, weights = [], [], [], []
    for image, truth in enumerate(truths):
        targets = torch.from_numpy(truth.boxes).to(raw)
        difficult = torch.from_numpy(truth.difficult).to(raw.device)
        counted[image] &= ~_inside(centres, targets[difficult], 1.0, 0.0).any(dim=1)
        targets, labels = targets[~difficult], torch.from_numpy(truth.class_ids).to(raw.device)[~difficult]
        if len(targets) == 0:
            continue
        area = (targets[:, 2] * targets[:, 3]).expand(count, -1)
        chosen = torch.where(_inside(centres, targets, MIDDLE, LEAST_REACH), area, torch.inf)
        smallest, owner = chosen.min(dim=1)
        mine = torch.nonzero(torch.isfinite(smallest)).squeeze(1)
        owner = owner[mine]
        boxes.append(targets[owner])
        class_ids.append(labels[owner])
        cells.append(mine + image * count)
        weights.append(torch.bincount(owner, minlength=len(targets))[owner].float().rsqrt())
        counted[image, mine] = True
    if not boxes:
        nothing = torch.zeros(0, dtype=torch.long, device=raw.device)
        return CellTargets(raw.new_zeros(0, 5), nothing, nothing, raw.new_zeros(0), counted)
    weight = torch.cat(weights)
    return CellTargets(torch.cat(boxes), torch.cat(class_ids), torch.cat(cells), weight / weight.mean(), counted)


def shape_distance(boxes: Tensor, targets: Tensor) -> Tensor:
    """Smooth distance ``(p,)`` of boxes to target boxes in normal form: centre, sides and, for long ones, direction."""
    size = (targets[:, 2] * targets[:, 3]).sqrt().unsqueeze(1)
    centre = ((boxes[:, :2] - targets[:, :2]) / size).abs().sum(dim=1)
    sides = torch.stack([boxes[:, 2:4].amax(dim=1), boxes[:, 2:4].amin(dim=1)], dim=1)
    side = (sides.log() - targets[:, 2:4].clamp_min(1.0).log()).abs().sum(dim=1)
    # The network's width need not be the longer side; a quarter turn makes up for it.
    upended = (boxes[:, 3] > boxes[:, 2]).to(boxes.dtype) * torch.pi
    turn = 1 - torch.cos(2 * (boxes[:, 4] - targets[:, 4]) + upended)
    stretch = (targets[:, 2] / targets[:, 3].clamp_min(1.0) - 1).clamp(0, 1)
    return centre + side + turn * stretch


def light_loss(logits: Tensor, raw: Tensor, valid: Tensor, truths: list[Truth]) -> Tensor:
    """Loss of a batch.

    Args:
        logits: ``(n, classes, row, col)`` float32.
        raw: ``(n, 6, row, col)`` float32.
        valid: ``(n, 1, side, side)``.
        truths: what each chip shows.
    """
    targets = assign_cells(raw, valid, truths)
    scores = logits.flatten(2).transpose(1, 2).flatten(0, 1)
    quality = torch.zeros_like(scores)
    box_loss = raw.sum() * 0
    if len(targets.cells):
        boxes = decode_cells(raw).flatten(0, 1)[targets.cells]
        overlap = rotated_iou(targets.boxes, boxes)
        quality[targets.cells, targets.class_ids] = overlap.detach().clamp(0.05, 1.0)
        error = BOX_WEIGHT * (1 - overlap) + SHAPE_WEIGHT * shape_distance(boxes, targets.boxes)
        box_loss = (error * targets.weights).mean()
    gap = (quality - scores.sigmoid()).abs().detach() ** FOCUS
    counted = targets.counted.flatten()
    score_error = F.binary_cross_entropy_with_logits(scores, quality, reduction="none") * gap
    score_loss = score_error[counted].sum() / max(len(targets.cells), 1)
    return score_loss + box_loss
