"""The light detection head: one oriented box a cell at stride 4, anchor-free, made for the CPU.

A light feature pyramid (``light_decoder``) and two short towers of separable convolutions. Every cell answers a score a
class and one box: offset of its centre, logarithms of its sides, and the doubled angle as a vector, so that a half turn
changes nothing (in the manner of FCOS, Tian et al. 2019; the score is trained to be the overlap, Li et al. 2020).
Cells that are not the best of their 3 x 3 neighbourhood are left out; the rest is for the caller's rotated suppression.
"""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ..lemevit import LeMeViTFeatures
from ..light_decoder import LightDecoder, SeparableConv
from .oriented_boxes import normal_form

STRIDE = 4
OFFSET_UNIT = 16.0
SIDE_UNIT = 32.0
"""Pixels that an answer of 1 (offset) and of 0 (logarithm of a side) stand for."""
SIDE_LIMIT = 4.0
DETECTIONS = 1000
PRIOR = 0.01


class LightDetectionHead(nn.Module):
    """Four backbone maps to scores ``(n, classes, row/4, col/4)`` (logits) and raw boxes ``(n, 6, row/4, col/4)``.

    Args:
        widths: channels of the maps at strides 4, 8, 16, 32.
        num_classes: classes, without a background.
        channels: width of everything inside.
    """

    def __init__(self, widths: tuple[int, ...], num_classes: int, channels: int = 96) -> None:
        super().__init__()
        self.trunk = LightDecoder(widths, channels, channels)
        self.score_tower = nn.Sequential(SeparableConv(channels), SeparableConv(channels))
        self.box_tower = nn.Sequential(SeparableConv(channels), SeparableConv(channels))
        self.score = nn.Conv2d(channels, num_classes, 1)
        self.box = nn.Conv2d(channels, 6, 1)
        for layer in (self.score, self.box):
            nn.init.normal_(layer.weight, std=0.01)
            nn.init.zeros_(layer.bias)  # type: ignore[arg-type]
        nn.init.constant_(self.score.bias, -math.log((1 - PRIOR) / PRIOR))  # type: ignore[arg-type]

    def forward(self, maps: tuple[Tensor, ...]) -> tuple[Tensor, Tensor]:
        features = torch.relu(self.trunk(maps))
        return self.score(self.score_tower(features)), self.box(self.box_tower(features))


def cell_centres(raw: Tensor) -> Tensor:
    """Pixel positions ``(row * col, 2)`` of the cells of a map at stride 4, row-major."""
    rows, cols = torch.ones_like(raw[0, 0]).cumsum(0), torch.ones_like(raw[0, 0]).cumsum(1)
    return (torch.stack([cols.flatten(), rows.flatten()], dim=-1) - 0.5) * STRIDE


def decode_cells(raw: Tensor) -> Tensor:
    """Boxes ``(n, row * col, 5)`` of raw answers ``(n, 6, row, col)``, not in normal form: width is the network's."""
    answers = raw.flatten(2).transpose(1, 2)
    centres = cell_centres(raw) + OFFSET_UNIT * answers[..., :2]
    sides = SIDE_UNIT * answers[..., 2:4].clamp(-SIDE_LIMIT, SIDE_LIMIT).exp()
    # An answer of (0, 0) has no direction and no gradient; the nudge makes it the angle 0.
    angle = torch.atan2(answers[..., 5], answers[..., 4] + 1e-6) / 2
    return torch.cat([centres, sides, angle.unsqueeze(-1)], dim=-1)


class LightDetector(nn.Module):
    """``(n, band, row, col)`` normalised pixels to ``detections (n, 1000, 7)``.

    A row is cx, cy, width, height, angle (``oriented_boxes``), score 0..1 and class id; best score first. Rows past the
    last local maximum have score 0.
    """

    def __init__(self, backbone: LeMeViTFeatures, num_classes: int) -> None:
        super().__init__()
        self.backbone = backbone
        self.decode_head = LightDetectionHead(backbone.widths, num_classes)

    def raw(self, x: Tensor) -> tuple[Tensor, Tensor]:
        """Score logits and raw boxes of every cell, for training."""
        answers: tuple[Tensor, Tensor] = self.decode_head(self.backbone(x))
        return answers

    def forward(self, x: Tensor) -> Tensor:
        logits, raw = self.raw(x)
        return select_detections(logits.float().sigmoid(), decode_cells(raw.float()))


def select_detections(scores: Tensor, boxes: Tensor) -> Tensor:
    """The best local maxima ``(n, 1000, 7)`` of scores ``(n, classes, row, col)`` with boxes ``(n, row * col, 5)``.

    The list is first lengthened with empty rows, so that its length never depends on the size of the chip.
    """
    peaks = scores * (scores >= F.max_pool2d(scores, 3, stride=1, padding=1))
    flat = F.pad(peaks.flatten(1), (0, DETECTIONS))
    best, index = flat.topk(DETECTIONS, dim=1)
    cells = torch.ones_like(scores[0, 0]).flatten().sum().to(torch.int64)
    class_id = torch.div(index, cells, rounding_mode="floor").clamp_max(scores.shape[1] - 1)
    place = (index % cells).unsqueeze(-1).expand(-1, -1, 5)
    chosen = normal_form(boxes.gather(1, place))
    return torch.cat([chosen, best.unsqueeze(-1), class_id.unsqueeze(-1).to(chosen.dtype)], dim=-1)
