"""A backbone of four convolutions in the place of LeMeViT, where a test is about what comes after it."""

from __future__ import annotations

import torch


class SmallBackbone(torch.nn.Module):
    """Four maps at strides 4, 8, 16, 32 from four convolutions, so that a test trains in seconds."""

    widths = (24, 24, 24, 24)

    def __init__(self) -> None:
        super().__init__()
        kernels = (4, 2, 2, 2)
        self.steps = torch.nn.ModuleList(
            torch.nn.Sequential(torch.nn.Conv2d(3 if kernel == 4 else 24, 24, kernel, stride=kernel), torch.nn.GELU())
            for kernel in kernels
        )

    def forward(self, x: torch.Tensor) -> tuple[torch.Tensor, ...]:
        maps = []
        for step in self.steps:
            x = step(x)
            maps.append(x)
        return tuple(maps)
