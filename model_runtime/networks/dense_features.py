"""A backbone and the light decoder as an extractor of dense features, on which linear heads are taught."""

from __future__ import annotations

import torch.nn.functional as F
from torch import Tensor, nn

from .lemevit import LeMeViTFeatures
from .light_decoder import LightDecoder


class DenseFeatures(nn.Module):
    """``(n, band, row, col)`` normalised pixels to features of unit length ``(n, channels, row/4, col/4)``.

    Args:
        backbone: gives four maps.
        channels: width of the features.
    """

    def __init__(self, backbone: LeMeViTFeatures, channels: int) -> None:
        super().__init__()
        self.backbone = backbone
        self.decode_head = LightDecoder(backbone.widths, channels)

    def forward(self, x: Tensor) -> Tensor:
        maps: Tensor = self.decode_head(self.backbone(x))
        return F.normalize(maps.float(), dim=1)
