"""The bank of filters in torch, for training on batches.

The same maps as ``filters.filter_maps``.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ...teaching.filters import BLOCK, COARSE, FINE, TINY, gaussian


class FilterBank(nn.Module):
    """``(n, band, row, col)`` float pixels to ``(n, filters.count(band), row, col)``. Has no parameters."""

    def __init__(self) -> None:
        super().__init__()
        for sigma in {*FINE, *COARSE}:
            self.register_buffer(_name(sigma), torch.from_numpy(gaussian(sigma)), persistent=False)

    def forward(self, images: Tensor) -> Tensor:
        rows, cols = images.shape[-2:]
        maps = [images, *(self._scale(images, sigma) for sigma in FINE)]
        padded = F.pad(images, (0, -cols % BLOCK, 0, -rows % BLOCK), mode="replicate")
        blocks = F.avg_pool2d(padded, BLOCK)
        for sigma in COARSE:
            large = F.interpolate(self._scale(blocks, sigma), scale_factor=BLOCK, mode="bilinear", align_corners=False)
            maps.append(large[..., :rows, :cols])
        return torch.cat(maps, dim=1)

    def _scale(self, images: Tensor, sigma: float) -> Tensor:
        kernel: Tensor = getattr(self, _name(sigma))
        smooth = _smoothed(images, kernel)
        brightness = smooth.mean(dim=1, keepdim=True)
        edged = F.pad(brightness, (1, 1, 1, 1), mode="replicate")
        right = (edged[..., 1:-1, 2:] - edged[..., 1:-1, :-2]) * (sigma / 2)
        down = (edged[..., 2:, 1:-1] - edged[..., :-2, 1:-1]) * (sigma / 2)
        products = _smoothed(torch.cat([right * right, right * down, down * down], dim=1), kernel)
        a, b, c = products.chunk(3, dim=1)
        middle, spread = (a + c) / 2, (((a - c) / 2).square() + b * b + TINY).sqrt()
        larger, smaller = middle + spread, (middle - spread).clamp_min(0)
        coherence = (larger - smaller) / (larger + smaller + 1e-4)
        size = (right * right + down * down + TINY).sqrt()
        laplacian = _laplacian(smooth) * sigma**2
        return torch.cat([smooth, laplacian, size, larger.sqrt(), (smaller + TINY).sqrt(), coherence], dim=1)


def _name(sigma: float) -> str:
    return f"gaussian_{sigma:g}".replace(".", "_")


def _smoothed(images: Tensor, kernel: Tensor) -> Tensor:
    bands, reach = images.shape[1], kernel.numel() // 2
    images = F.pad(images, (0, 0, reach, reach), mode="replicate")
    images = F.conv2d(images, kernel.view(1, 1, -1, 1).expand(bands, 1, -1, 1), groups=bands)
    images = F.pad(images, (reach, reach, 0, 0), mode="replicate")
    return F.conv2d(images, kernel.view(1, 1, 1, -1).expand(bands, 1, 1, -1), groups=bands)


def _laplacian(images: Tensor) -> Tensor:
    edged = F.pad(images, (1, 1, 1, 1), mode="replicate")
    around = edged[..., 1:-1, 2:] + edged[..., 1:-1, :-2] + edged[..., 2:, 1:-1] + edged[..., :-2, 1:-1]
    return around - 4 * images
