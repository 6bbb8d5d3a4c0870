"""Oriented region proposals (Xie et al. 2021): three upright anchors a cell, a score and six midpoint offsets each.

Differences to the published code, all in what is not learned: anchors stand on the centres of cells, and suppression
among the proposals of a level goes by their upright hulls.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from .box_coders import decode_midpoint
from .keep_mask import keep_mask
from .oriented_boxes import upright_hull

STRIDES = (4, 8, 16, 32, 64)
SCALE = 8.0
RATIOS = (0.5, 1.0, 2.0)
"""Height over width."""
NMS_IOU = 0.8


class OrientedRPNHead(nn.Module):
    """Five maps to objectness logits ``(n, cells * 3)`` and deltas ``(n, cells * 3, 6)`` a level."""

    def __init__(self, channels: int = 256) -> None:
        super().__init__()
        self.rpn_conv = nn.Conv2d(channels, channels, 3, padding=1)
        self.rpn_cls = nn.Conv2d(channels, len(RATIOS), 1)
        self.rpn_reg = nn.Conv2d(channels, len(RATIOS) * 6, 1)
        for layer in (self.rpn_conv, self.rpn_cls, self.rpn_reg):
            nn.init.normal_(layer.weight, std=0.01)
            nn.init.zeros_(layer.bias)  # type: ignore[arg-type]

    def forward(self, maps: list[Tensor]) -> tuple[list[Tensor], list[Tensor]]:
        logits, deltas = [], []
        for x in maps:
            hidden = F.relu(self.rpn_conv(x))
            logits.append(self.rpn_cls(hidden).permute(0, 2, 3, 1).flatten(1))
            deltas.append(self.rpn_reg(hidden).permute(0, 2, 3, 1).reshape(x.shape[0], -1, 6))
        return logits, deltas


def level_anchors(x: Tensor, stride: int) -> Tensor:
    """Anchors ``(row * col * 3, 4)`` of a map ``(n, channels, row, col)``: cx, cy, width, height.

    Ratios innermost.
    """
    ones = torch.ones_like(x[0, 0], dtype=torch.float32)
    centres = torch.stack([ones.cumsum(1), ones.cumsum(0)], dim=-1).reshape(-1, 1, 2) * stride - stride / 2
    ratios = torch.tensor(RATIOS, device=x.device).sqrt()
    sizes = torch.stack([SCALE * stride / ratios, SCALE * stride * ratios], dim=-1)
    return torch.cat(
        [centres.expand(-1, len(RATIOS), -1), sizes.unsqueeze(0).expand(centres.shape[0], -1, -1)], dim=-1
    ).reshape(-1, 4)


def propose(
    logits: list[Tensor], deltas: list[Tensor], anchors: list[Tensor], per_level: int, kept: int
) -> tuple[Tensor, Tensor]:
    """Proposals ``(n, kept, 5)`` in normal form and their scores ``(n, kept)``, best first.

    The best ``per_level`` of each level are decoded, suppressed among themselves, and the best ``kept`` of all remain.
    Where there are fewer, the list is filled up with rows of score 0.
    """
    boxes, scores = [], []
    for level, (logit, delta, anchor) in enumerate(zip(logits, deltas, anchors)):
        value, index = F.pad(logit.float().sigmoid(), (0, per_level)).topk(per_level, dim=1)
        # What was padded on is at the end and has score 0; any anchor may stand for it.
        last = torch.ones_like(anchor[:, 0]).sum().to(torch.int64) - 1
        index = torch.minimum(index, last)
        chosen = delta.float().gather(1, index.unsqueeze(-1).expand(-1, -1, 6))
        boxes.append(decode_midpoint(chosen, anchor[index]))
        scores.append(F.pad(value.unsqueeze(1), (0, 0, level, len(anchors) - 1 - level)))
    every, grouped = torch.cat(boxes, dim=1), torch.cat(scores, dim=2)
    mask = keep_mask(upright_hull(every), grouped, NMS_IOU)
    staying = (grouped * mask.to(grouped.dtype)).sum(dim=1)
    best, index = F.pad(staying, (0, kept)).topk(kept, dim=1)
    every = F.pad(every, (0, 0, 0, kept), value=1.0)
    return every.gather(1, index.unsqueeze(-1).expand(-1, -1, 5)), best
