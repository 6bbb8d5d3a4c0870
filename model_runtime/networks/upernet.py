"""UPerNet segmentation head (Xiao et al. 2018), the layout and key names of mmsegmentation's ``UPerHead``.

Pyramid pooling (1, 2, 3, 6) on the coarsest map, a feature pyramid over all four, 512 channels, fused at stride 4.
154 of the 218 GMACs of the tiny network at 512 are the last 3x3 fusion, so on a CPU the light decoder is the default.
"""

from __future__ import annotations

from collections import OrderedDict

import torch
from torch import Tensor, nn

from .light_decoder import resize_to

POOL_SCALES = (1, 2, 3, 6)


class ConvModule(nn.Sequential):
    """Convolution without bias, batch normalisation, ReLU.

    Children named ``conv``, ``bn``, ``relu``.
    """

    def __init__(self, width_in: int, width_out: int, kernel: int) -> None:
        super().__init__(
            OrderedDict(
                conv=nn.Conv2d(width_in, width_out, kernel, padding=kernel // 2, bias=False),
                bn=nn.BatchNorm2d(width_out),
                relu=nn.ReLU(),
            )
        )


def pooling_matrix(length: Tensor, bins: int) -> Tensor:
    """Rows that average ``length`` positions into ``bins``, as adaptive average pooling does: ``(bins, length)``.

    Tensor operations on ``length`` keep an exported graph right at every size, where the built-in operator is frozen.
    """
    position = torch.arange(length.shape[0], device=length.device)
    index = torch.arange(bins, device=length.device).unsqueeze(1)
    size = length.shape[0]
    start = (index * size) // bins
    stop = ((index + 1) * size + bins - 1) // bins
    inside = ((position >= start) & (position < stop)).to(length.dtype)
    return inside / inside.sum(dim=1, keepdim=True)


class AdaptiveAveragePool(nn.Module):
    """Adaptive average pooling to ``bins`` x ``bins`` as two matrix products.

    Exact for every input size.
    """

    def __init__(self, bins: int) -> None:
        super().__init__()
        self.bins = bins

    def forward(self, x: Tensor) -> Tensor:
        rows = pooling_matrix(x[0, 0, :, 0], self.bins)
        cols = pooling_matrix(x[0, 0, 0, :], self.bins)
        return torch.matmul(torch.matmul(rows, x), cols.transpose(0, 1))


class UPerNetHead(nn.Module):
    """Four backbone maps to class logits at stride 4.

    Args:
        widths: channels of the maps at strides 4, 8, 16, 32.
        num_classes: output channels.
        channels: width of all inner maps.
        dropout: channel dropout before the classifier.
    """

    def __init__(self, widths: tuple[int, ...], num_classes: int, channels: int = 512, dropout: float = 0.1) -> None:
        super().__init__()
        last = widths[-1]
        self.psp_modules = nn.ModuleList(
            nn.Sequential(AdaptiveAveragePool(bins), ConvModule(last, channels, 1)) for bins in POOL_SCALES
        )
        self.bottleneck = ConvModule(last + len(POOL_SCALES) * channels, channels, 3)
        self.lateral_convs = nn.ModuleList(ConvModule(width, channels, 1) for width in widths[:-1])
        self.fpn_convs = nn.ModuleList(ConvModule(channels, channels, 3) for _ in widths[:-1])
        self.fpn_bottleneck = ConvModule(len(widths) * channels, channels, 3)
        self.dropout = nn.Dropout2d(dropout)
        self.conv_seg = nn.Conv2d(channels, num_classes, 1)

    def _pool_pyramid(self, x: Tensor) -> Tensor:
        pooled = [resize_to(module(x), x) for module in self.psp_modules]
        context: Tensor = self.bottleneck(torch.cat([x, *pooled], dim=1))
        return context

    def forward(self, maps: tuple[Tensor, ...]) -> Tensor:
        """``maps`` finest first to logits ``(n, num_classes, row/4, col/4)``."""
        levels = [conv(x) for conv, x in zip(self.lateral_convs, maps)]
        levels.append(self._pool_pyramid(maps[-1]))
        for i in range(len(levels) - 1, 0, -1):
            levels[i - 1] = levels[i - 1] + resize_to(levels[i], levels[i - 1])
        smooth = [conv(x) for conv, x in zip(self.fpn_convs, levels)] + levels[-1:]
        fused = self.fpn_bottleneck(torch.cat([resize_to(x, smooth[0]) for x in smooth], dim=1))
        logits: Tensor = self.conv_seg(self.dropout(fused))
        return logits
