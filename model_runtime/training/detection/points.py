"""Targets and loss of the light detection head for objects that are labelled as points, such as tree crowns.

The overlap of a nominal box says little about a point, so the score is trained to be a bump around the point (a heat
map in the manner of CenterNet, Zhou et al. 2019, with the quality focal loss of Li et al. 2020): 1 in the cell that
holds the point, less in the cells beside it. That cell alone answers for the offset and for the nominal sides.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor

from ...networks.detection.light_detector import STRIDE, cell_centres, decode_cells
from ..data.dota import Truth
from .light import FOCUS, shape_distance

SPREAD_CELLS = 0.7
"""Standard deviation of the bump. The four nearest neighbours of the cell have 0.36."""
SHAPE_WEIGHT = 0.5


def heat_maps(shape: tuple[int, ...], truths: list[Truth], like: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """Targets of the scores, and the cells that hold a point.

    Args:
        shape: ``(n, classes, row, col)`` of the scores.
        truths: what each chip shows.
        like: device and type of the result.

    Returns:
        The bumps ``(n, row * col, classes)``, flat cells ``(p,)`` over ``(n, row * col)``, and their boxes ``(p, 5)``.
    """
    n, classes, rows, cols = shape
    heat = like.new_zeros(n, rows * cols, classes)
    centres = cell_centres(like.new_zeros(1, 1, rows, cols)) / STRIDE
    cells, boxes = [], []
    for image, truth in enumerate(truths):
        targets = torch.from_numpy(truth.boxes[~truth.difficult]).to(like)
        labels = torch.from_numpy(truth.class_ids[~truth.difficult]).to(like.device)
        place = (targets[:, :2] / STRIDE).floor()
        inside = (place >= 0).all(dim=1) & (place[:, 0] < cols) & (place[:, 1] < rows)
        targets, labels, place = targets[inside], labels[inside], place[inside]
        bumps = torch.exp(-torch.cdist(centres, place + 0.5).square() / (2 * SPREAD_CELLS**2))
        for class_id in sorted(set(labels.tolist())):
            heat[image, :, class_id] = bumps[:, labels == class_id].amax(dim=1)
        cells.append((place[:, 1] * cols + place[:, 0]).long() + image * rows * cols)
        boxes.append(targets)
    return heat, torch.cat(cells), torch.cat(boxes)


def point_loss(logits: Tensor, raw: Tensor, valid: Tensor, truths: list[Truth]) -> Tensor:
    """Loss of a batch of chips with points.

    Args:
        logits: ``(n, classes, row, col)`` float32.
        raw: ``(n, 6, row, col)`` float32.
        valid: ``(n, 1, side, side)``.
        truths: what each chip shows.
    """
    heat, cells, boxes = heat_maps(tuple(logits.shape), truths, logits)
    scores = logits.flatten(2).transpose(1, 2)
    gap = (heat - scores.sigmoid()).abs().detach() ** FOCUS
    error = F.binary_cross_entropy_with_logits(scores, heat, reduction="none") * gap
    counted = F.interpolate(valid, size=raw.shape[-2:], mode="nearest").flatten(1) > 0.5
    score_loss = error[counted].sum() / max(len(cells), 1)
    if not len(cells):
        return score_loss + raw.sum() * 0
    return score_loss + SHAPE_WEIGHT * shape_distance(decode_cells(raw).flatten(0, 1)[cells], boxes).mean()
