"""Box encodings of the two stages of Oriented R-CNN, relative to an anchor or a proposal (Xie et al. 2021). Pure.

``midpoint``: six numbers relative to an upright anchor; ``proposal``: five numbers in the proposal's own frame. Boxes
are those of ``oriented_boxes``, anchors ``(cx, cy, width, height)``. Encoding is the exact inverse of decoding.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor

from .oriented_boxes import axes, from_corners, into_frame, normal_form, to_corners, upright_hull

LARGEST_LOG = abs(math.log(16 / 1000))
"""Sides change by at most this factor's logarithm."""
MIDPOINT_STDS = (1.0, 1.0, 1.0, 1.0, 0.5, 0.5)
PROPOSAL_STDS = (0.1, 0.1, 0.2, 0.2, 0.1)
TIE = 1e-4
"""Pixels within which two corners are both at the top. Then the right one of them is taken."""


def decode_midpoint(deltas: Tensor, anchors: Tensor) -> Tensor:
    """Boxes ``(..., 5)`` of deltas ``(..., 6)`` and anchors ``(..., 4)``.

    The first four give an upright box; the last two move the middles of its top and right edge (and, mirrored, of the
    others), which makes a parallelogram. Its shorter diagonal is stretched to the longer one, which makes a rectangle.
    """
    deltas = deltas * deltas.new_tensor(MIDPOINT_STDS)
    centre = anchors[..., :2] + deltas[..., :2] * anchors[..., 2:]
    width, height = (anchors[..., 2:] * deltas[..., 2:4].clamp(-LARGEST_LOG, LARGEST_LOG).exp()).unbind(-1)
    shift = deltas[..., 4:].clamp(-0.5, 0.5)
    top = torch.stack([shift[..., 0] * width, -height / 2], dim=-1)
    right = torch.stack([width / 2, shift[..., 1] * height], dim=-1)
    lengths = torch.stack([top.norm(dim=-1), right.norm(dim=-1)], dim=-1).clamp_min(1e-6)
    longest = lengths.amax(dim=-1)
    top = top * (longest / lengths[..., 0]).unsqueeze(-1)
    right = right * (longest / lengths[..., 1]).unsqueeze(-1)
    return from_corners(torch.stack([centre + top, centre + right, centre - top, centre - right], dim=-2))


def encode_midpoint(boxes: Tensor, anchors: Tensor) -> Tensor:
    """Deltas ``(..., 6)`` that decode to boxes ``(..., 5)`` from anchors ``(..., 4)``."""
    hull = upright_hull(boxes)
    centre = (hull[..., :2] + hull[..., 2:]) / 2
    size = (hull[..., 2:] - hull[..., :2]).clamp_min(1e-3)
    corners = to_corners(boxes)
    at_top = corners[..., 1] < hull[..., None, 1] + TIE
    top = torch.where(at_top, corners[..., 0], -torch.inf).argmax(dim=-1, keepdim=True)
    # Corners go clockwise on screen, so the right one follows the top one; looked for by itself it might not fit.
    top_x = corners[..., 0].gather(-1, top).squeeze(-1)
    right_y = corners[..., 1].gather(-1, (top + 1) % 4).squeeze(-1)
    middles = torch.stack([(top_x - centre[..., 0]) / size[..., 0], (right_y - centre[..., 1]) / size[..., 1]], dim=-1)
    deltas = torch.cat(
        [(centre - anchors[..., :2]) / anchors[..., 2:], (size / anchors[..., 2:]).log(), middles.clamp(-0.5, 0.5)],
        dim=-1,
    )
    return deltas / deltas.new_tensor(MIDPOINT_STDS)


def decode_proposal(deltas: Tensor, proposals: Tensor) -> Tensor:
    """Boxes ``(..., 5)`` in normal form of deltas ``(..., 5)`` and proposals ``(..., 5)``."""
    deltas = deltas * deltas.new_tensor(PROPOSAL_STDS)
    along, across = axes(proposals[..., 4])
    step = deltas[..., :2] * proposals[..., 2:4]
    centre = proposals[..., :2] + step[..., :1] * along + step[..., 1:] * across
    sides = proposals[..., 2:4] * deltas[..., 2:4].clamp(-LARGEST_LOG, LARGEST_LOG).exp()
    return normal_form(torch.cat([centre, sides, (proposals[..., 4] + deltas[..., 4]).unsqueeze(-1)], dim=-1))


def encode_proposal(boxes: Tensor, proposals: Tensor) -> Tensor:
    """Deltas ``(..., 5)`` that decode to boxes.

    Of the two ways to name the sides the one with the smaller turn.
    """
    turn = boxes[..., 4] - proposals[..., 4]
    turn = turn - math.pi * torch.floor(turn / math.pi + 0.5)
    is_upended = turn.abs() > math.pi / 4
    turn = torch.where(is_upended, turn - math.pi / 2 * turn.sign(), turn)
    sides = torch.where(is_upended.unsqueeze(-1), boxes[..., 2:4].flip(-1), boxes[..., 2:4])
    offset = into_frame(boxes[..., :2], proposals) / proposals[..., 2:4]
    deltas = torch.cat([offset, (sides / proposals[..., 2:4]).log(), turn.unsqueeze(-1)], dim=-1)
    return deltas / deltas.new_tensor(PROPOSAL_STDS)
