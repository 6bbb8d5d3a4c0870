"""Blocks of LeMeViT: cross, dual and self attention between the image tokens and the meta tokens.

Paper: Jiang et al., IJCAI 2024 (arXiv 2405.09789), sections on dual cross-attention. Written from a description of the
network; no code of the authors is used. Cross blocks (stage 0) let the meta tokens read the image, dual blocks (stages
1, 2) let both read each other at a cost linear in the image size, self blocks (stages 3, 4) are plain attention.

Notation: C width of a stage, N image tokens of a map, M meta tokens.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from .attention import attend

HEAD_WIDTH = 32
MLP_RATIO = 4
BLOCK_EPS = 1e-6


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
