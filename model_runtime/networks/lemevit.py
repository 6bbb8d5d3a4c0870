"""LeMeViT: a hierarchical vision transformer with learnable meta tokens, as a classifier and as a dense backbone.

Paper: W. Jiang, J. Zhang, D. Wang, Q. Zhang, Z. Wang, B. Du, "LeMeViT: Efficient Vision Transformer with Learnable
Meta Tokens for Remote Sensing Image Interpretation", IJCAI 2024 (arXiv 2405.09789). Written from a description of the
network; no code of the authors is used. State-dict keys follow the published checkpoint layout.

Two streams run side by side: the image map ``x (n, channel, row, col)`` and 16 meta tokens ``c (n, M, channel)``;
``blocks`` has what they trade. Nothing here reads files or weights; see ``registry`` for factories by name and
``training.export.weights`` for loading.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn

from ..errors import InputTooSmall
from .blocks import Block, CrossBlock, DualBlock, SelfBlock
from .checkpoint_layout import SIZES

__all__ = [
    "LeMeViT",
    "LeMeViTFeatures",
    "Variant",
    "VARIANTS",
    "lemevit_base",
    "lemevit_base_features",
    "lemevit_small",
    "lemevit_small_features",
    "lemevit_tiny",
    "lemevit_tiny_features",
]

META_TOKENS = 16


@dataclass(frozen=True)
class Variant:
    """Depth and width of the five stages of one published network size."""

    name: str
    depths: tuple[int, int, int, int, int]
    widths: tuple[int, int, int, int, int]


VARIANTS = {name: Variant(name, depths, widths) for name, (depths, widths) in SIZES.items()}


_BLOCKS: tuple[type[Block], ...] = (CrossBlock, DualBlock, DualBlock, SelfBlock, SelfBlock)
_LAST_META_STAGE = 2  # later stages of the dense backbone never read the meta tokens


def _stem(in_channels: int, width: int) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(in_channels, width // 2, 3, stride=2, padding=1),
        nn.BatchNorm2d(width // 2),
        nn.GELU(),
        nn.Conv2d(width // 2, width, 3, stride=2, padding=1),
        nn.BatchNorm2d(width),
    )


def _downsample(width_in: int, width_out: int) -> nn.Sequential:
    return nn.Sequential(nn.Conv2d(width_in, width_out, 3, stride=2, padding=1), nn.BatchNorm2d(width_out))


def _meta_downsample(width_in: int, width_out: int) -> nn.Sequential:
    hidden = 4 * width_in
    return nn.Sequential(
        nn.Linear(width_in, hidden),
        nn.LayerNorm(hidden),
        nn.GELU(),
        nn.Linear(hidden, width_out),
        nn.LayerNorm(width_out),
    )


def _init_weights(module: nn.Module) -> None:
    if isinstance(module, nn.Linear):
        nn.init.trunc_normal_(module.weight, std=0.02)
        if module.bias is not None:
            nn.init.zeros_(module.bias)


class _Trunk(nn.Module):
    """The five stages, shared by the classifier and the dense backbone."""

    def __init__(self, variant: Variant, in_channels: int, drop_path: float) -> None:
        super().__init__()
        widths, depths = variant.widths, variant.depths
        self.variant = variant
        self.in_channels = in_channels
        self.meta_tokens = nn.Parameter(torch.empty(META_TOKENS, widths[0]))
        self.downsample_layers = nn.ModuleList(
            [_stem(in_channels, widths[0]), nn.Identity(), *(_downsample(widths[i - 1], widths[i]) for i in (2, 3, 4))]
        )
        self.meta_token_downsample = nn.ModuleList(_meta_downsample(widths[max(i - 1, 0)], widths[i]) for i in range(5))
        rates = iter(torch.linspace(0.0, drop_path, sum(depths), device="cpu").tolist())
        self.stages = nn.ModuleList(
            nn.ModuleList(_BLOCKS[i](widths[i], next(rates)) for _ in range(depths[i])) for i in range(5)
        )
        self.norm = nn.BatchNorm2d(widths[4])
        self.norm_c = nn.LayerNorm(widths[4])
        nn.init.trunc_normal_(self.meta_tokens, std=1.0)
        self.apply(_init_weights)

    def _check(self, x: Tensor) -> None:
        """Refuse what the network is not defined for: log N is zero for a stage-2 map of one token."""
        if torch.compiler.is_compiling():
            return
        rows, cols = int(x.shape[-2]), int(x.shape[-1])
        if max(rows, cols) <= 8:
            raise InputTooSmall(rows=rows, cols=cols, minimum=9)

    def _stage(self, index: int, x: Tensor, c: Tensor, dense: bool) -> tuple[Tensor, Tensor]:
        x = self.downsample_layers[index](x)
        reads_meta = not dense or index <= _LAST_META_STAGE
        if reads_meta:
            c = self.meta_token_downsample[index](c)
        blocks = list(self.stages[index].children())
        for position, block in enumerate(blocks):
            is_last_reader = dense and index == _LAST_META_STAGE and position == len(blocks) - 1
            x, c = block(x, c, reads_meta and not is_last_reader)
        return x, c

    def _first_meta_tokens(self, x: Tensor) -> Tensor:
        return self.meta_tokens.unsqueeze(0).expand(x.shape[0], -1, -1)


class LeMeViT(_Trunk):
    """The classifier: ``(n, 3, row, col)`` float normalised pixels to logits ``(n, num_classes)``.

    Args:
        variant: depths and widths, one of ``VARIANTS``.
        num_classes: width of the linear head.
        in_channels: bands of the input.
        drop_path: largest stochastic-depth rate; rates rise linearly over all blocks.

    Raises:
        InputTooSmall: both sides of the input are 8 pixels or less.
    """

    def __init__(self, variant: Variant, num_classes: int = 1000, in_channels: int = 3, drop_path: float = 0.0) -> None:
        super().__init__(variant, in_channels, drop_path)
        self.num_classes = num_classes
        self.head = nn.Linear(variant.widths[4], num_classes)
        _init_weights(self.head)

    def forward_features(self, x: Tensor) -> Tensor:
        """Pooled features ``(n, C4)``: mean of the normed image map plus mean of the normed meta tokens."""
        self._check(x)
        c = self._first_meta_tokens(x)
        for index in range(5):
            x, c = self._stage(index, x, c, dense=False)
        pooled: Tensor = self.norm(x).mean(dim=(2, 3)) + self.norm_c(c).mean(dim=1)
        return pooled

    def forward(self, x: Tensor) -> Tensor:
        logits: Tensor = self.head(self.forward_features(x))
        return logits


class LeMeViTFeatures(_Trunk):
    """The dense backbone: four raw maps after stages 1..4, strides 4, 8, 16, 32, widths ``self.widths``.

    ``norm`` and ``norm_c`` exist for the sake of the published checkpoint layout and are not used.

    Raises:
        InputTooSmall: both sides of the input are 8 pixels or less.
    """

    strides = (4, 8, 16, 32)

    def __init__(self, variant: Variant, in_channels: int = 3, drop_path: float = 0.0) -> None:
        super().__init__(variant, in_channels, drop_path)
        self.widths = variant.widths[1:]

    def forward(self, x: Tensor, last_map: int = 3) -> tuple[Tensor, ...]:
        """The maps 0 to ``last_map``.

        A head that needs only finer maps spares the later stages.
        """
        self._check(x)
        c = self._first_meta_tokens(x)
        maps = []
        for index in range(last_map + 2):
            x, c = self._stage(index, x, c, dense=True)
            maps.append(x)
        return tuple(maps[1:])

    def last_map(self, x: Tensor) -> Tensor:
        """The deepest map, of the one before it: the last stage reads no meta tokens."""
        return self._stage(4, x, x, dense=True)[0]


def lemevit_tiny(num_classes: int = 1000, in_channels: int = 3, drop_path: float = 0.0) -> LeMeViT:
    """LeMeViT-Tiny classifier, 8.64 M parameters with 1000 classes."""
    return LeMeViT(VARIANTS["tiny"], num_classes, in_channels, drop_path)


def lemevit_small(num_classes: int = 1000, in_channels: int = 3, drop_path: float = 0.0) -> LeMeViT:
    """LeMeViT-Small classifier, 16.40 M parameters with 1000 classes."""
    return LeMeViT(VARIANTS["small"], num_classes, in_channels, drop_path)


def lemevit_base(num_classes: int = 1000, in_channels: int = 3, drop_path: float = 0.0) -> LeMeViT:
    """LeMeViT-Base classifier, 53.10 M parameters with 1000 classes."""
    return LeMeViT(VARIANTS["base"], num_classes, in_channels, drop_path)


def lemevit_tiny_features(in_channels: int = 3, drop_path: float = 0.0) -> LeMeViTFeatures:
    """LeMeViT-Tiny dense backbone, widths 64, 128, 192, 320."""
    return LeMeViTFeatures(VARIANTS["tiny"], in_channels, drop_path)


def lemevit_small_features(in_channels: int = 3, drop_path: float = 0.0) -> LeMeViTFeatures:
    """LeMeViT-Small dense backbone, widths 96, 192, 320, 384."""
    return LeMeViTFeatures(VARIANTS["small"], in_channels, drop_path)


def lemevit_base_features(in_channels: int = 3, drop_path: float = 0.0) -> LeMeViTFeatures:
    """LeMeViT-Base dense backbone, widths 96, 192, 384, 512."""
    return LeMeViTFeatures(VARIANTS["base"], in_channels, drop_path)
