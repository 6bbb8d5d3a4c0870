"""The light segmentation head: a feature pyramid with depthwise separable smoothing, made for the CPU.

Every map is brought to a common width by a 1x1 convolution with batch normalisation (the backbone's maps are raw),
summed top-down to stride 4 (Lin et al. 2017), smoothed at each level, concatenated there and classified.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn


class SeparableConv(nn.Sequential):
    """Depthwise 3x3 then pointwise 1x1 convolution with batch normalisation and ReLU."""

    def __init__(self, width: int) -> None:
        super().__init__(
            nn.Conv2d(width, width, 3, padding=1, groups=width, bias=False),
            nn.Conv2d(width, width, 1, bias=False),
            nn.BatchNorm2d(width),
            nn.ReLU(),
        )


def resize_to(x: Tensor, like: Tensor) -> Tensor:
    """Bilinear resize to the rows and columns of ``like`` (align_corners False)."""
    return F.interpolate(x, size=like.shape[-2:], mode="bilinear", align_corners=False)


class LightDecoder(nn.Module):
    """Four backbone maps to class logits at stride 4.

    Args:
        widths: channels of the maps at strides 4, 8, 16, 32.
        num_classes: output channels.
        channels: common width.
    """

    def __init__(self, widths: tuple[int, ...], num_classes: int, channels: int = 96) -> None:
        super().__init__()
        self.lateral = nn.ModuleList(
            nn.Sequential(nn.Conv2d(width, channels, 1, bias=False), nn.BatchNorm2d(channels)) for width in widths
        )
        self.smooth = nn.ModuleList(SeparableConv(channels) for _ in widths)
        self.fuse = nn.Sequential(
            nn.Conv2d(channels * len(widths), channels, 1, bias=False), nn.BatchNorm2d(channels), nn.ReLU()
        )
        self.refine = SeparableConv(channels)
        self.classify = nn.Conv2d(channels, num_classes, 1)

    def forward(self, maps: tuple[Tensor, ...]) -> Tensor:
        """``maps`` finest first to logits ``(n, num_classes, row/4, col/4)``."""
        levels = [lateral(x) for lateral, x in zip(self.lateral, maps)]
        for i in range(len(levels) - 1, 0, -1):
            levels[i - 1] = levels[i - 1] + resize_to(levels[i], levels[i - 1])
        levels = [resize_to(smooth(x), levels[0]) for smooth, x in zip(self.smooth, levels)]
        logits: Tensor = self.classify(self.refine(self.fuse(torch.cat(levels, dim=1))))
        return logits
