"""Features under oriented boxes: rotated RoI-align (Ding et al. 2019) with standard operators.

The pyramid's levels are laid side by side, each in a frame of zeros, so that one ``grid_sample`` reads all boxes from
their own levels. A bin is the mean of 2 x 2 bilinear samples; outside the map everything is 0. The centre of the first
cell is at half a stride.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor

BINS = 7
SAMPLES = 2
FINEST_SIDE = 56.0
"""Boxes of this side (root of the area) and more are read one level coarser than the finest."""


def level_of(boxes: Tensor, levels: int) -> Tensor:
    """Level ``(...)`` int64 that boxes ``(..., 5)`` are read from: floor(log2(side / 56)), from 0."""
    side = (boxes[..., 2] * boxes[..., 3]).clamp_min(1e-6).sqrt()
    return torch.floor(torch.log2(side / FINEST_SIDE + 1e-6)).clamp(0, levels - 1).to(torch.int64)


def sample_points(boxes: Tensor) -> Tensor:
    """Positions ``(n, r, 14, 14, 2)`` of the samples of boxes ``(n, r, 5)``: rows go along the height."""
    count = BINS * SAMPLES
    steps = (torch.arange(count, device=boxes.device, dtype=boxes.dtype) + 0.5) / count - 0.5
    cos, sin = torch.cos(boxes[..., 4])[..., None, None], torch.sin(boxes[..., 4])[..., None, None]
    along = steps.view(1, 1, 1, count) * boxes[..., 2, None, None]
    across = steps.view(1, 1, count, 1) * boxes[..., 3, None, None]
    x = boxes[..., 0, None, None] + along * cos + across * sin
    y = boxes[..., 1, None, None] - along * sin + across * cos
    return torch.stack([x, y], dim=-1)


def lay_out(maps: list[Tensor]) -> tuple[Tensor, Tensor]:
    """The levels side by side ``(n, channels, row + 2, sum of (col + 2))``, and ``(rows, cols, start)`` a level."""
    tallest = maps[0].shape[2]
    framed = [F.pad(x, (1, 1, 1, 1 + tallest - x.shape[2])) for x in maps]
    ones = [torch.ones_like(x[0, 0], dtype=torch.float32) for x in maps]
    rows = torch.stack([x[:, 0].sum() for x in ones])
    cols = torch.stack([x[0].sum() for x in ones])
    start = (cols + 2).cumsum(0) - (cols + 2)
    return torch.cat(framed, dim=3), torch.stack([rows, cols, start], dim=-1)


def rotated_roi_align(maps: list[Tensor], boxes: Tensor, strides: tuple[int, ...]) -> Tensor:
    """Features ``(n, r, channels, 7, 7)`` float32 of boxes ``(n, r, 5)``, each from the level of its size.

    Args:
        maps: ``(n, channels, row, col)`` a level, finest first.
        boxes: pixels of the chip.
        strides: of the levels.
    """
    sheet, places = lay_out([x.float() for x in maps])
    level = level_of(boxes, len(maps))
    stride = torch.tensor(strides, device=boxes.device, dtype=boxes.dtype)[level]
    rows, cols, start = (part[..., None, None] for part in places[level].unbind(-1))
    points = sample_points(boxes) / stride[..., None, None, None]
    # Half a cell past the edge the frame's zero is reached; further out nothing changes.
    x = points[..., 0].clamp_min(-0.5).minimum(cols + 0.5) + 1 + start
    y = points[..., 1].clamp_min(-0.5).minimum(rows + 0.5) + 1
    ones = torch.ones_like(sheet[0, 0])
    grid = torch.stack([2 * x / ones[0].sum() - 1, 2 * y / ones[:, 0].sum() - 1], dim=-1)
    n = boxes.shape[0]
    read = F.grid_sample(sheet, grid.flatten(1, 2), mode="bilinear", padding_mode="zeros", align_corners=False)
    pooled = F.avg_pool2d(read, SAMPLES)
    return pooled.reshape(n, sheet.shape[1], -1, BINS, BINS).transpose(1, 2)
