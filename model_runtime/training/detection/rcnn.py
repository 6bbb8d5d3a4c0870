"""Targets and losses of Oriented R-CNN (Xie et al. 2021).

Anchors are matched by their upright overlap with the hulls of objects (0.7 and 0.3, and the best anchor of every
object), 256 an image are drawn, half of them with an object. Proposals are matched by exact rotated overlap (0.5), 512
an image are drawn, a quarter with an object. Cross entropy for classes, smooth L1 for boxes. Anchors and proposals that
lie on a difficult object are drawn for neither side.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor

from ...networks.detection.box_coders import encode_midpoint, encode_proposal
from ...networks.detection.oriented_boxes import rotated_iou_matrix, upright_hull, upright_iou_matrix
from ...networks.detection.oriented_rcnn import OrientedRCNN
from ...networks.detection.oriented_rpn import STRIDES, level_anchors
from ..data.dota import Truth
from ..loop import Place

ANCHOR_HIGH, ANCHOR_LOW, ANCHOR_LEAST = 0.7, 0.3, 0.3
ANCHORS_DRAWN, ANCHORS_WITH_OBJECT = 256, 0.5
PROPOSAL_LIMIT = 0.5
PROPOSALS_DRAWN, PROPOSALS_WITH_OBJECT = 512, 0.25
RPN_BETA, ROI_BETA = 1 / 9, 1.0
LEFT_OUT = -2
"""Owner of what is drawn for neither side. -1 is background, from 0 on an object."""


@dataclass(frozen=True)
class Objects:
    """Objects of one chip: boxes ``(m, 5)`` and class ids ``(m,)`` to learn, and ``(d, 5)`` difficult ones."""

    boxes: Tensor
    class_ids: Tensor
    difficult: Tensor


def objects_of(truth: Truth, device: torch.device) -> Objects:
    """A truth as tensors on the device."""
    boxes = torch.from_numpy(truth.boxes).float().to(device)
    difficult = torch.from_numpy(truth.difficult).to(device)
    class_ids = torch.from_numpy(truth.class_ids).to(device)
    return Objects(boxes[~difficult], class_ids[~difficult], boxes[difficult])


def match_anchors(anchors: Tensor, objects: Objects) -> Tensor:
    """Owner ``(a,)`` of anchors ``(a, 4)`` (cx, cy, width, height)."""
    edges = torch.cat([anchors[:, :2] - anchors[:, 2:] / 2, anchors[:, :2] + anchors[:, 2:] / 2], dim=1)
    owner = torch.full((len(anchors),), -1, dtype=torch.long, device=anchors.device)
    if len(objects.difficult):
        owner[upright_iou_matrix(edges, upright_hull(objects.difficult)).amax(dim=1) >= ANCHOR_LOW] = LEFT_OUT
    if len(objects.boxes) == 0:
        return owner
    overlap = upright_iou_matrix(edges, upright_hull(objects.boxes))
    best, mine = overlap.max(dim=1)
    owner[(best >= ANCHOR_LOW) & (best < ANCHOR_HIGH)] = LEFT_OUT
    owner = torch.where(best >= ANCHOR_HIGH, mine, owner)
    most = overlap.amax(dim=0)
    is_best = (overlap == most) & (most >= ANCHOR_LEAST)
    return torch.where(is_best.any(dim=1), is_best.int().argmax(dim=1), owner)


def match_proposals(proposals: Tensor, objects: Objects) -> Tensor:
    """Owner ``(r,)`` of proposals ``(r, 5)``."""
    owner = torch.full((len(proposals),), -1, dtype=torch.long, device=proposals.device)
    if len(objects.difficult):
        owner[rotated_iou_matrix(proposals, objects.difficult).amax(dim=1) >= PROPOSAL_LIMIT] = LEFT_OUT
    if len(objects.boxes) == 0:
        return owner
    best, mine = rotated_iou_matrix(proposals, objects.boxes).max(dim=1)
    return torch.where(best >= PROPOSAL_LIMIT, mine, owner)


def draw(owner: Tensor, count: int, share: float, rng: torch.Generator) -> Tensor:
    """Index ``(<= count,)``: at most ``share`` of ``count`` with an object, the rest background."""
    drawn = []
    left = int(count * share)
    for is_wanted in (owner >= 0, owner == -1):
        index = torch.nonzero(is_wanted).squeeze(1)
        chosen = index[torch.randperm(len(index), generator=rng)[:left].to(index.device)]
        drawn.append(chosen)
        left = count - len(chosen)
    return torch.cat(drawn)


def rpn_loss(logits: Tensor, deltas: Tensor, anchors: Tensor, objects: list[Objects], rng: torch.Generator) -> Tensor:
    """Loss of the first stage: logits ``(n, a)``, deltas ``(n, a, 6)``, anchors ``(a, 4)``."""
    total = logits.sum() * 0
    for image, shown in enumerate(objects):
        owner = match_anchors(anchors, shown)
        drawn = draw(owner, ANCHORS_DRAWN, ANCHORS_WITH_OBJECT, rng)
        mine = owner[drawn]
        positive, targets = drawn[mine >= 0], mine[mine >= 0]
        score = F.binary_cross_entropy_with_logits(logits[image, drawn], (mine >= 0).float(), reduction="sum")
        wanted = encode_midpoint(shown.boxes[targets], anchors[positive])
        box = F.smooth_l1_loss(deltas[image, positive], wanted, beta=RPN_BETA, reduction="sum")
        total = total + (score + box) / max(len(drawn), 1)
    return total / len(objects)


def draw_proposals(
    proposals: Tensor, objects: list[Objects], count: int, rng: torch.Generator
) -> tuple[Tensor, Tensor]:
    """Proposals ``(n, count, 5)`` to learn from and their owners ``(n, count)``.

    The objects themselves take part.
    """
    drawn, owners = [], []
    for mine, shown in zip(proposals, objects):
        every = torch.cat([shown.boxes, mine])
        every = every[every[:, 2:4].amin(dim=1) > 1e-2]
        owner = match_proposals(every, shown)
        index = draw(owner, count, PROPOSALS_WITH_OBJECT, rng)
        missing = count - len(index)
        filler = every.new_tensor([[1.0, 1.0, 1.0, 1.0, 0.0]]).expand(missing, -1)
        drawn.append(torch.cat([every[index], filler]))
        owners.append(F.pad(owner[index], (0, missing), value=LEFT_OUT))
    return torch.stack(drawn), torch.stack(owners)


def roi_loss(
    logits: Tensor, deltas: Tensor, proposals: Tensor, owners: Tensor, objects: list[Objects], classes: int
) -> Tensor:
    """Loss of the second stage: logits ``(n, r, classes + 1)``, deltas ``(n, r, 5)`` of drawn proposals."""
    labels = torch.full_like(owners, classes)
    wanted = torch.zeros_like(deltas)
    for image, shown in enumerate(objects):
        mine = owners[image] >= 0
        targets = owners[image][mine]
        labels[image, mine] = shown.class_ids[targets]
        wanted[image, mine] = encode_proposal(shown.boxes[targets], proposals[image, mine])
    counted, positive = owners != LEFT_OUT, owners >= 0
    total = counted.sum().clamp_min(1)
    score = F.cross_entropy(logits[counted], labels[counted], reduction="sum")
    box = F.smooth_l1_loss(deltas[positive], wanted[positive], beta=ROI_BETA, reduction="sum")
    return (score + box) / total


def rcnn_loss(model: OrientedRCNN, chips: Tensor, truths: list[Truth], place: Place, rng: torch.Generator) -> Tensor:
    """Loss of both stages for normalised chips ``(n, band, row, col)``."""
    objects = [objects_of(truth, chips.device) for truth in truths]
    with place.autocast():
        maps = model.pyramid(chips)
        logits, deltas = model.rpn_head(maps)
    anchors = [level_anchors(x, stride) for x, stride in zip(maps, STRIDES)]
    first = rpn_loss(
        torch.cat(logits, dim=1).float(), torch.cat(deltas, dim=1).float(), torch.cat(anchors), objects, rng
    )
    with torch.no_grad():
        proposals, _ = model.propose(maps, logits, deltas)
        drawn, owners = draw_proposals(proposals, objects, min(PROPOSALS_DRAWN, model.proposals), rng)
    with place.autocast():
        class_logits, box_deltas = model.roi_head(maps, drawn)
    second = roi_loss(class_logits.float(), box_deltas.float(), drawn, owners, objects, model.num_classes)
    return first + second
