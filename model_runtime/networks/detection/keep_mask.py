"""Upright non-maximum suppression as one operator: a loop in torch, ``NonMaxSuppression`` in an exported graph.

It answers a mask instead of a list, so shapes never depend on the data.
"""

from __future__ import annotations

import torch
from torch import Tensor

from .oriented_boxes import upright_iou_matrix


def keep_mask(boxes: Tensor, scores: Tensor, max_iou: float) -> Tensor:
    """Return a mask of the boxes kept by greedy non-maximum suppression.

    Args:
        boxes: ``(n, k, 4)`` upright: left, top, right, bottom.
        scores: ``(n, groups, k)``; a box takes part in the groups in which its score is above 0.
        max_iou: a box that overlaps a better one of its group by more than this goes.

    Returns:
        ``(n, groups, k)`` bool.
    """
    mask: Tensor = torch.ops.lemevit.keep_mask(boxes, scores, max_iou)
    return mask


@torch.library.custom_op(
    "lemevit::keep_mask", mutates_args=(), schema="(Tensor boxes, Tensor scores, float max_iou) -> Tensor"
)
def _keep_mask(boxes: Tensor, scores: Tensor, max_iou: float) -> Tensor:
    result = torch.zeros(scores.shape, dtype=torch.bool)
    for image in range(scores.shape[0]):
        for group in range(scores.shape[1]):
            values = scores[image, group]
            mine = torch.nonzero(values > 0).squeeze(1)
            mine = mine[values[mine].argsort(descending=True, stable=True)]
            result[image, group, mine[_stays(boxes[image, mine], max_iou)].cpu()] = True
    return result.to(scores.device)


@_keep_mask.register_fake
def _keep_mask_shape(boxes: Tensor, scores: Tensor, max_iou: float) -> Tensor:
    return scores.new_empty(scores.shape, dtype=torch.bool)


def _stays(boxes: Tensor, max_iou: float) -> Tensor:
    """Of boxes ``(k, 4)``, best first, those that no staying one overlaps by more than ``max_iou``, on the CPU."""
    over = (upright_iou_matrix(boxes, boxes) > max_iou).cpu().numpy()
    gone = torch.zeros(len(boxes), dtype=torch.bool)
    rejected = gone.numpy()
    for place in range(len(boxes)):
        if not rejected[place]:
            rejected[place + 1 :] |= over[place, place + 1 :]
    return ~gone
