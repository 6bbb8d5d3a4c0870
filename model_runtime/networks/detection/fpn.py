"""Feature pyramid (Lin et al. 2017) of detectors: five maps of one width, child names as in mmdetection's ``FPN``."""

from __future__ import annotations

from collections import OrderedDict

import torch.nn.functional as F
from torch import Tensor, nn


def _conv(width_in: int, width_out: int, kernel: int) -> nn.Sequential:
    layer = nn.Conv2d(width_in, width_out, kernel, padding=kernel // 2)
    nn.init.xavier_uniform_(layer.weight)
    nn.init.zeros_(layer.bias)  # type: ignore[arg-type]
    return nn.Sequential(OrderedDict(conv=layer))


class FPN(nn.Module):
    """Four backbone maps to five maps ``(n, channels, row, col)`` at strides 4, 8, 16, 32, 64.

    The coarser map is added to the finer one after nearest-neighbour resizing; the fifth map is every second cell of
    the fourth.
    """

    def __init__(self, widths: tuple[int, ...], channels: int = 256) -> None:
        super().__init__()
        self.lateral_convs = nn.ModuleList(_conv(width, channels, 1) for width in widths)
        self.fpn_convs = nn.ModuleList(_conv(channels, channels, 3) for _ in widths)

    def forward(self, maps: tuple[Tensor, ...]) -> list[Tensor]:
        levels = [conv(x) for conv, x in zip(self.lateral_convs, maps)]
        for i in range(len(levels) - 1, 0, -1):
            levels[i - 1] = levels[i - 1] + F.interpolate(levels[i], size=levels[i - 1].shape[-2:], mode="nearest")
        levels = [conv(x) for conv, x in zip(self.fpn_convs, levels)]
        return [*levels, F.max_pool2d(levels[-1], 1, stride=2)]
