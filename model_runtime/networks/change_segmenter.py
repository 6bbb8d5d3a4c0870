"""The light change network: one backbone for both dates, the light decoder on what differs at each level.

Each backbone map gives the decoder the maps of both dates and the size of their difference. The two maps let it tell
water that came from water that went; the difference spares it from learning one. Where order means nothing, train with
swapped dates (``swap_dates`` in the recipe).
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from .lemevit import LeMeViTFeatures
from .light_decoder import LightDecoder, resize_to

PARTS = 3


class ChangeSegmenter(nn.Module):
    """Two batches of dates ``(n, band, row, col)``, normalised, to logits ``(n, num_classes, row, col)``.

    Args:
        backbone: shared by both dates, which go through it as one batch.
        num_classes: output channels; 1 is change.
    """

    def __init__(self, backbone: LeMeViTFeatures, num_classes: int = 2) -> None:
        super().__init__()
        self.backbone = backbone
        self.decode_head = LightDecoder(tuple(PARTS * width for width in backbone.widths), num_classes)

    def forward(self, before: Tensor, after: Tensor) -> Tensor:
        count = before.shape[0]
        levels = []
        for x in self.backbone(torch.cat([before, after])):
            first, second = x[:count], x[count:]
            levels.append(torch.cat([first, second, (first - second).abs()], dim=1))
        logits: Tensor = self.decode_head(tuple(levels))
        return resize_to(logits, before)
