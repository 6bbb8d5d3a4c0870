"""A segmentation network: a dense backbone, a decode head, logits at the size of the input."""

from __future__ import annotations

from torch import Tensor, nn

from .lemevit import LeMeViTFeatures
from .light_decoder import resize_to


class Segmenter(nn.Module):
    """``(n, band, row, col)`` normalised pixels to logits ``(n, num_classes, row, col)``."""

    def __init__(self, backbone: LeMeViTFeatures, decode_head: nn.Module) -> None:
        super().__init__()
        self.backbone = backbone
        self.decode_head = decode_head

    def forward(self, x: Tensor) -> Tensor:
        logits: Tensor = self.decode_head(self.backbone(x))
        return resize_to(logits, x)
