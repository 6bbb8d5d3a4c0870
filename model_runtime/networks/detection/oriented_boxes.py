"""Oriented boxes in torch: corners, normal form, upright hulls, exact overlap. Pure.

Differentiable where it can be.

A box is ``(cx, cy, width, height, angle)`` in pixels and radians, last axis of any tensor. x runs to the right and y
down; the centre of the first pixel is (0.5, 0.5). The angle is **positive counter-clockwise on screen**: the width runs
along ``(cos, -sin)``, the height along ``(sin, cos)``. Normal form: width >= height, angle in [-pi/2, pi/2).
Other conventions (OpenCV, corners of DOTA files) are converted where files are read or written, never in between.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor

PARALLEL = 1e-4
"""An edge that nears a line by fewer pixels than this has no crossing with it: what that loses of an area is nothing,
and the gradient of a crossing would be without bounds."""
SMALLEST = 1e-9


def axes(angle: Tensor) -> tuple[Tensor, Tensor]:
    """Unit vectors ``(..., 2)`` along width and height of boxes turned by ``angle`` ``(...)``."""
    cos, sin = torch.cos(angle), torch.sin(angle)
    return torch.stack([cos, -sin], dim=-1), torch.stack([sin, cos], dim=-1)


def to_corners(boxes: Tensor) -> Tensor:
    """Corners ``(..., 4, 2)`` of boxes ``(..., 5)``: clockwise on screen, from the top left of the unturned box."""
    along, across = axes(boxes[..., 4])
    half_along, half_across = along * boxes[..., 2:3] / 2, across * boxes[..., 3:4] / 2
    centre = boxes[..., :2]
    return torch.stack(
        [
            centre - half_along - half_across,
            centre + half_along - half_across,
            centre + half_along + half_across,
            centre - half_along + half_across,
        ],
        dim=-2,
    )


def normal_form(boxes: Tensor) -> Tensor:
    """The same rectangles with width >= height and the angle in [-pi/2, pi/2)."""
    centre, width, height, angle = boxes[..., :2], boxes[..., 2], boxes[..., 3], boxes[..., 4]
    is_upended = height > width
    angle = torch.where(is_upended, angle + math.pi / 2, angle)
    angle = angle - math.pi * torch.floor(angle / math.pi + 0.5)
    # Rounding may leave the angle on the excluded end of its range.
    angle = torch.where(angle >= math.pi / 2, angle - math.pi, angle)
    sides = torch.stack([torch.maximum(width, height), torch.minimum(width, height), angle], dim=-1)
    return torch.cat([centre, sides], dim=-1)


def from_corners(corners: Tensor) -> Tensor:
    """Boxes ``(..., 5)`` in normal form of rectangles given as corners ``(..., 4, 2)`` in order, either way round."""
    width_edge = corners[..., 1, :] - corners[..., 0, :]
    height_edge = corners[..., 2, :] - corners[..., 1, :]
    angle = torch.atan2(-width_edge[..., 1], width_edge[..., 0])
    sides = [width_edge.norm(dim=-1), height_edge.norm(dim=-1), angle]
    return normal_form(torch.cat([corners.mean(dim=-2), torch.stack(sides, dim=-1)], dim=-1))


def upright_hull(boxes: Tensor) -> Tensor:
    """Smallest upright boxes ``(..., 4)`` around oriented ones: left, top, right, bottom."""
    cos, sin = torch.cos(boxes[..., 4]).abs(), torch.sin(boxes[..., 4]).abs()
    half_width = (boxes[..., 2] * cos + boxes[..., 3] * sin) / 2
    half_height = (boxes[..., 2] * sin + boxes[..., 3] * cos) / 2
    x, y = boxes[..., 0], boxes[..., 1]
    return torch.stack([x - half_width, y - half_height, x + half_width, y + half_height], dim=-1)


def into_frame(points: Tensor, boxes: Tensor) -> Tensor:
    """Points ``(..., 2)`` in the frame of boxes ``(..., 5)``: along the width and along the height from the centre."""
    along, across = axes(boxes[..., 4])
    offset = points - boxes[..., :2]
    return torch.stack([(offset * along).sum(-1), (offset * across).sum(-1)], dim=-1)


def overlap_area(boxes: Tensor, others: Tensor) -> Tensor:
    """Exact area that two rectangles share, for broadcastable ``(..., 5)`` and ``(..., 5)``.

    The outline of ``others`` is seen in the frame of ``boxes`` and pressed into that box: what lies outside collapses
    onto its edges and encloses nothing. A pressed edge bends only where it crosses one of the four lines, so its
    corners are known, and the area follows from them. Gradients reach ``others`` and ``boxes``.
    """
    half = boxes[..., None, 2:4] / 2
    start = into_frame(to_corners(others), boxes[..., None, :])
    step = start.roll(-1, dims=-2) - start
    is_crossing = step.abs() > PARALLEL
    safe = torch.where(is_crossing, step, torch.ones_like(step))
    cuts = torch.cat([torch.where(is_crossing, (side * half - start) / safe, 0.0) for side in (-1.0, 1.0)], dim=-1)
    cuts = torch.cat([torch.zeros_like(cuts[..., :1]), cuts.clamp(0.0, 1.0)], dim=-1).sort(dim=-1).values
    path = start[..., None, :] + cuts[..., None] * step[..., None, :]
    limit = half[..., None, :]
    path = torch.minimum(torch.maximum(path, -limit), limit).flatten(-3, -2)
    following = path.roll(-1, dims=-2)
    crossed = path[..., 0] * following[..., 1] - path[..., 1] * following[..., 0]
    return crossed.sum(dim=-1).abs() / 2


def rotated_iou(boxes: Tensor, others: Tensor) -> Tensor:
    """Intersection over union of broadcastable boxes ``(..., 5)``, 0 where both are empty."""
    shared = overlap_area(boxes, others)
    union = boxes[..., 2] * boxes[..., 3] + others[..., 2] * others[..., 3] - shared
    return shared / union.clamp_min(SMALLEST)


def rotated_iou_matrix(boxes: Tensor, others: Tensor) -> Tensor:
    """Intersection over union ``(m, k)`` of ``(m, 5)`` against ``(k, 5)``.

    Only pairs whose hulls meet are measured.
    """
    result = boxes.new_zeros(boxes.shape[0], others.shape[0])
    hulls, other_hulls = upright_hull(boxes), upright_hull(others)
    meets = (hulls[:, None, :2] < other_hulls[None, :, 2:]) & (hulls[:, None, 2:] > other_hulls[None, :, :2])
    rows, cols = torch.nonzero(meets.all(dim=-1), as_tuple=True)
    result[rows, cols] = rotated_iou(boxes[rows].double(), others[cols].double()).to(result.dtype)
    return result


def upright_iou_matrix(boxes: Tensor, others: Tensor) -> Tensor:
    """Intersection over union ``(m, k)`` of upright boxes ``(m, 4)`` and ``(k, 4)``: left, top, right, bottom."""
    low = torch.maximum(boxes[:, None, :2], others[None, :, :2])
    high = torch.minimum(boxes[:, None, 2:], others[None, :, 2:])
    shared = (high - low).clamp_min(0).prod(dim=-1)
    areas = [(item[:, 2:] - item[:, :2]).clamp_min(0).prod(dim=-1) for item in (boxes, others)]
    return shared / (areas[0][:, None] + areas[1][None, :] - shared).clamp_min(SMALLEST)
