"""A backbone of four convolutions in the place of LeMeViT, where a test is about what comes after it."""

from __future__ import annotations

import torch

from model_runtime.networks.detection.fpn import FPN
from model_runtime.networks.detection.oriented_rcnn import BoxHead, OrientedRCNN
from model_runtime.networks.detection.oriented_rpn import OrientedRPNHead


class SmallBackbone(torch.nn.Module):
    """Four maps at strides 4, 8, 16, 32 from four convolutions, so that a test trains in seconds.

    Sizes that no stride divides are rounded up, as LeMeViT's are.
    """

    widths = (24, 24, 24, 24)

    def __init__(self, in_channels: int = 3) -> None:
        super().__init__()
        self.steps = torch.nn.ModuleList(
            torch.nn.Sequential(
                torch.nn.Conv2d(width, 24, stride + 1, stride=stride, padding=stride // 2), torch.nn.GELU()
            )
            for width, stride in ((in_channels, 4), (24, 2), (24, 2), (24, 2))
        )

    def forward(self, x: torch.Tensor, last_map: int = 3) -> tuple[torch.Tensor, ...]:
        maps = []
        for step in self.steps[: last_map + 1]:
            x = step(x)
            maps.append(x)
        return tuple(maps)


def small_rcnn(num_classes: int, proposals: int, channels: int = 64) -> OrientedRCNN:
    """Oriented R-CNN on the small backbone, narrower in every part."""
    network = OrientedRCNN(SmallBackbone(), num_classes)
    network.neck = FPN(SmallBackbone.widths, channels)
    network.rpn_head = OrientedRPNHead(channels)
    network.roi_head.bbox_head = BoxHead(num_classes, channels, 4 * channels)
    network.limit_proposals(proposals)
    return network
