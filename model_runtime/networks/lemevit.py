"""LeMeViT: a hierarchical vision transformer with learnable meta tokens, as a classifier and as a dense backbone.

Paper: W. Jiang, J. Zhang, D. Wang, Q. Zhang, Z. Wang, B. Du, "LeMeViT: Efficient Vision Transformer with Learnable
Meta Tokens for Remote Sensing Image Interpretation", IJCAI 2024 (arXiv 2405.09789). Written from a description of the
network; no code of the authors is used. State-dict keys follow the published checkpoint layout.

Two streams run side by side: the image map ``x (n, channel, row, col)`` and 16 meta tokens ``c (n, M, channel)``.
Cross blocks (stage 0) let the meta tokens read the image, dual blocks (stages 1, 2) let both read each other at a cost
linear in the image size, self blocks (stages 3, 4) are plain attention. Nothing here reads files or weights; see
``registry`` for factories by name and ``training.export.weights`` for loading.

Notation: C width of a stage, N image tokens of a map, M meta tokens.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn

from ..errors import InputTooSmall
from .attention import attend
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

HEAD_WIDTH = 32
MLP_RATIO = 4
META_TOKENS = 16
BLOCK_EPS = 1e-6


@dataclass(frozen=True)
class Variant:
    """Depth and width of the five stages of one published network size."""

    name: str
    depths: tuple[int, int, int, int, int]
    widths: tuple[int, int, int, int, int]


VARIANTS = {name: Variant(name, depths, widths) for name, (depths, widths) in SIZES.items()}


class DropPath(nn.Module):
    """Stochastic depth: drops a whole residual branch per sample while training (Huang et al. 2016)."""

    def __init__(self, rate: float) -> None:
        super().__init__()
        self.rate = rate

    def forward(self, x: Tensor) -> Tensor:
        if not self.training or self.rate == 0.0:
            return x
        keep = 1.0 - self.rate
        mask = x.new_empty((x.shape[0],) + (1,) * (x.ndim - 1)).bernoulli_(keep)
        return x * (mask / keep)


def _heads(x: Tensor, parts: int) -> tuple[Tensor, ...]:
    """Split ``(n, length, parts*C)`` into ``parts`` tensors ``(n, head, length, 32)``, part-major, then head-major."""
    n, length, channels = x.shape
    split = x.reshape(n, length, parts, channels // parts // HEAD_WIDTH, HEAD_WIDTH).permute(2, 0, 3, 1, 4)
    return split.unbind(0)


def _merge(x: Tensor) -> Tensor:
    """Join heads again: ``(n, head, length, 32)`` to ``(n, length, C)``."""
    n, heads, length, width = x.shape
    return x.transpose(1, 2).reshape(n, length, heads * width)


class CrossAttention(nn.Module):
    """Meta tokens query the image (stage 0).

    Scale 32^-0.5.
    """

    def __init__(self, width: int) -> None:
        super().__init__()
        self.q = nn.Linear(width, width)
        self.kv = nn.Linear(width, 2 * width)
        self.proj = nn.Linear(width, width)

    def forward(self, x: Tensor, c: Tensor) -> Tensor:
        (q,) = _heads(self.q(c), 1)
        k, v = _heads(self.kv(x), 2)
        attended: Tensor = self.proj(_merge(attend(q, k, v)))
        return attended


class DualCrossAttention(nn.Module):
    """Image and meta tokens query each other (stages 1, 2).

    Scales: image branch log_N(M) * C^-0.5, meta branch C^-0.5, with C the full stage width. log_N(M) is computed with
    tensor operations, since a Python float would be frozen at its trace-time value in an exported graph.
    """

    def __init__(self, width: int) -> None:
        super().__init__()
        self.scale = width**-0.5
        self.qkv1 = nn.Linear(width, 3 * width)
        self.qkv2 = nn.Linear(width, 3 * width)
        self.proj_x = nn.Linear(width, width)
        self.proj_c = nn.Linear(width, width)

    def forward(self, x: Tensor, c: Tensor, updates_meta: bool) -> tuple[Tensor, Tensor | None]:
        q1, k1, v1 = _heads(self.qkv1(x), 3)
        q2, k2, v2 = _heads(self.qkv2(c), 3)
        # Made where x lies: a copy from the host would let a GPU run dry and cannot be part of a CUDA graph.
        tokens = torch.full((2,), 1.0, dtype=torch.float32, device=x.device)
        sizes = [torch.full((), part.shape[1], device=x.device) for part in (c, x)]
        counts = tokens * torch.stack(sizes).to(tokens)
        log_m, log_n = counts.log().unbind(0)
        q1 = q1 * (log_m / log_n).to(q1.dtype)
        x = self.proj_x(_merge(attend(q1, k2, v2, scale=self.scale)))
        if not updates_meta:
            return x, None
        return x, self.proj_c(_merge(attend(q2, k1, v1, scale=self.scale)))


class SelfAttention(nn.Module):
    """Plain multi-head self-attention (stages 3, 4).

    Scale 32^-0.5.
    """

    def __init__(self, width: int) -> None:
        super().__init__()
        self.qkv = nn.Linear(width, 3 * width)
        self.proj = nn.Linear(width, width)

    def forward(self, x: Tensor) -> Tensor:
        q, k, v = _heads(self.qkv(x), 3)
        attended: Tensor = self.proj(_merge(attend(q, k, v)))
        return attended


class Block(nn.Module):
    """Base of the three block types: positional convolution, two norms and one MLP serving both streams (pre-norm)."""

    def __init__(self, width: int, drop_path: float) -> None:
        super().__init__()
        self.pos_embed = nn.Conv2d(width, width, 3, padding=1, groups=width)
        self.norm1 = nn.LayerNorm(width, eps=BLOCK_EPS)
        self.norm2 = nn.LayerNorm(width, eps=BLOCK_EPS)
        hidden = MLP_RATIO * width
        self.mlp = nn.Sequential(nn.Linear(width, hidden), nn.Identity(), nn.GELU(), nn.Linear(hidden, width))
        self.drop_path = DropPath(drop_path)

    def _tokens(self, x: Tensor) -> Tensor:
        """Add the positional conv and flatten row-major: ``(n, C, row, col)`` to ``(n, N, C)``."""
        placed: Tensor = x + self.pos_embed(x)
        return placed.flatten(2).transpose(1, 2)

    def _feed_forward(self, tokens: Tensor) -> Tensor:
        updated: Tensor = tokens + self.drop_path(self.mlp(self.norm2(tokens)))
        return updated

    @staticmethod
    def _map(tokens: Tensor, like: Tensor) -> Tensor:
        return tokens.transpose(1, 2).reshape(like.shape)


class CrossBlock(Block):
    """The meta tokens read the image.

    The image map leaves exactly as it came in.
    """

    def __init__(self, width: int, drop_path: float) -> None:
        super().__init__(width, drop_path)
        self.attn = CrossAttention(width)

    def forward(self, x: Tensor, c: Tensor, updates_meta: bool) -> tuple[Tensor, Tensor]:
        c = c + self.drop_path(self.attn(self.norm1(self._tokens(x)), self.norm1(c)))
        return x, self._feed_forward(c)


class DualBlock(Block):
    """Image and meta tokens exchange information.

    Both branches use the inputs of the block.
    """

    def __init__(self, width: int, drop_path: float) -> None:
        super().__init__(width, drop_path)
        self.attn = DualCrossAttention(width)

    def forward(self, x: Tensor, c: Tensor, updates_meta: bool) -> tuple[Tensor, Tensor]:
        tokens = self._tokens(x)
        from_meta, from_image = self.attn(self.norm1(tokens), self.norm1(c), updates_meta)
        tokens = self._feed_forward(tokens + self.drop_path(from_meta))
        if from_image is not None:
            c = self._feed_forward(c + self.drop_path(from_image))
        return self._map(tokens, x), c


class SelfBlock(Block):
    """Full self-attention of the image, in the classifier the meta tokens pass the same weights on their own."""

    def __init__(self, width: int, drop_path: float) -> None:
        super().__init__(width, drop_path)
        self.attn = SelfAttention(width)

    def _attend(self, tokens: Tensor) -> Tensor:
        return self._feed_forward(tokens + self.drop_path(self.attn(self.norm1(tokens))))

    def forward(self, x: Tensor, c: Tensor, updates_meta: bool) -> tuple[Tensor, Tensor]:
        x = self._map(self._attend(self._tokens(x)), x)
        return x, self._attend(c) if updates_meta else c


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
