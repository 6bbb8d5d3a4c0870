"""BIT: change detection by a few semantic tokens a date, on a LeMeViT backbone shared by both dates.

Paper: H. Chen, Z. Qi, Z. Shi, "Remote Sensing Image Change Detection with Transformers", IEEE TGRS 2022, in the form
that the LeMeViT paper uses: 4 tokens a date, learned token positions, one encoder layer, eight decoder layers, only
the backbone's map at stride 16. Written from a description; state-dict keys follow the published checkpoint layout.

Both dates go through the backbone as one batch, so each is computed once. The published network answers at
``ceil(size / 16) * 16`` rows and columns; here the grown rim at the bottom and right is cut off, so that any size
comes back as it went in and multiples of 16 are untouched. The input needs no padding: the strided convolutions pad.
The paper's own models take raw 0..255 pixels; whatever a model takes is said by its card, not here.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from .attention import attend
from .lemevit import VARIANTS, LeMeViTFeatures

__all__ = ["BIT", "bit_lemevit_base", "bit_lemevit_small", "bit_lemevit_tiny"]

WIDTH = 32
TOKENS = 4
HEADS = 8
HEAD_WIDTH = 64
HIDDEN = 64
ENCODER_DEPTH = 1
DECODER_DEPTH = 8
STRIDE_16 = 2  # index of the backbone's map that is used
SCALE = WIDTH**-0.5  # of the model width, not of a head's


def _split_heads(x: Tensor) -> Tensor:
    """``(n, length, heads*64)`` to ``(n, heads, length, 64)``."""
    return x.reshape(x.shape[0], x.shape[1], HEADS, HEAD_WIDTH).transpose(1, 2)


def _attend(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    """Attention of split heads, joined again: ``(n, length, heads*64)``."""
    q, k, v = (_split_heads(x) for x in (q, k, v))
    attended = attend(q, k, v, scale=SCALE)
    return attended.transpose(1, 2).flatten(2)


class TokenAttention(nn.Module):
    """Self-attention of the tokens of both dates."""

    def __init__(self) -> None:
        super().__init__()
        inner = HEADS * HEAD_WIDTH
        self.to_qkv = nn.Linear(WIDTH, 3 * inner, bias=False)
        self.to_out = nn.Sequential(nn.Linear(inner, WIDTH))

    def forward(self, x: Tensor) -> Tensor:
        attended: Tensor = self.to_out(_attend(*self.to_qkv(x).chunk(3, dim=-1)))
        return attended


class PixelAttention(nn.Module):
    """Pixels query the tokens of their date."""

    def __init__(self) -> None:
        super().__init__()
        inner = HEADS * HEAD_WIDTH
        self.to_q = nn.Linear(WIDTH, inner, bias=False)
        self.to_k = nn.Linear(WIDTH, inner, bias=False)
        self.to_v = nn.Linear(WIDTH, inner, bias=False)
        self.to_out = nn.Sequential(nn.Linear(inner, WIDTH))

    def forward(self, x: Tensor, tokens: Tensor) -> Tensor:
        attended: Tensor = self.to_out(_attend(self.to_q(x), self.to_k(tokens), self.to_v(tokens)))
        return attended


class FeedForward(nn.Module):
    """Linear, GELU, linear.

    The identities keep the published key numbers.
    """

    def __init__(self) -> None:
        super().__init__()
        self.net = nn.Sequential(nn.Linear(WIDTH, HIDDEN), nn.GELU(), nn.Identity(), nn.Linear(HIDDEN, WIDTH))

    def forward(self, x: Tensor) -> Tensor:
        out: Tensor = self.net(x)
        return out


class PreNorm(nn.Module):
    """``fn`` of normed inputs.

    One LayerNorm serves them all.
    """

    def __init__(self, fn: nn.Module) -> None:
        super().__init__()
        self.norm = nn.LayerNorm(WIDTH)
        self.fn = fn

    def forward(self, *inputs: Tensor) -> Tensor:
        out: Tensor = self.fn(*(self.norm(x) for x in inputs))
        return out


class Residual(nn.Module):
    """``x + fn(x, others...)``."""

    def __init__(self, fn: nn.Module) -> None:
        super().__init__()
        self.fn = fn

    def forward(self, x: Tensor, *others: Tensor) -> Tensor:
        updated: Tensor = x + self.fn(x, *others)
        return updated


class Layers(nn.Module):
    """``depth`` layers of an attention and a feed-forward part.

    ``memory`` goes to the attention only.
    """

    def __init__(self, attention: type[nn.Module], depth: int) -> None:
        super().__init__()
        self.layers = nn.ModuleList(
            nn.ModuleList([Residual(PreNorm(attention())), Residual(PreNorm(FeedForward()))]) for _ in range(depth)
        )

    def forward(self, x: Tensor, *memory: Tensor) -> Tensor:
        for layer in self.layers:
            attention, feed_forward = layer.children()
            x = feed_forward(attention(x, *memory))
        return x


class BIT(nn.Module):
    """Two batches of dates ``(n, band, row, col)`` to change logits ``(n, num_classes, row, col)``.

    Args:
        backbone: shared by both dates.
        num_classes: output channels; 1 is change.

    Raises:
        InputTooSmall: both sides of the input are 8 pixels or less.
    """

    def __init__(self, backbone: LeMeViTFeatures, num_classes: int = 2) -> None:
        super().__init__()
        self.backbone = backbone
        self.conv_pred = nn.Conv2d(backbone.widths[STRIDE_16], WIDTH, 3, padding=1)
        self.conv_a = nn.Conv2d(WIDTH, TOKENS, 1, bias=False)
        self.pos_embedding = nn.Parameter(torch.randn(1, 2 * TOKENS, WIDTH))
        self.transformer = Layers(TokenAttention, ENCODER_DEPTH)
        self.transformer_decoder = Layers(PixelAttention, DECODER_DEPTH)
        self.classifier = nn.Sequential(
            nn.Conv2d(WIDTH, WIDTH, 3, padding=1, bias=False),
            nn.BatchNorm2d(WIDTH),
            nn.ReLU(),
            nn.Conv2d(WIDTH, num_classes, 3, padding=1),
        )

    def _tokens(self, features: Tensor) -> Tensor:
        """Four tokens a date, each a mean of the pixels weighted by its attention map: ``(2n, 4, 32)``."""
        weights = self.conv_a(features).flatten(2).softmax(dim=-1)
        return torch.matmul(weights, features.flatten(2).transpose(1, 2))

    def _exchange(self, tokens: Tensor, count: int) -> Tensor:
        """The tokens of each of ``count`` pairs see each other.

        The dates are stacked along the batch, in and out.
        """
        pairs = torch.cat([tokens[:count], tokens[count:]], dim=1) + self.pos_embedding
        pairs = self.transformer(pairs)
        return torch.cat([pairs[:, :TOKENS], pairs[:, TOKENS:]])

    def forward(self, before: Tensor, after: Tensor) -> Tensor:
        x = self.backbone(torch.cat([before, after]), last_map=STRIDE_16)[STRIDE_16]
        x = self.conv_pred(F.interpolate(x, scale_factor=2.0, mode="nearest"))
        count = before.shape[0]
        pixels = self.transformer_decoder(x.flatten(2).transpose(1, 2), self._exchange(self._tokens(x), count))
        pixels = pixels.transpose(1, 2).reshape(x.shape)
        x = F.interpolate((pixels[:count] - pixels[count:]).abs(), scale_factor=2.0, mode="nearest")
        x = F.interpolate(x, scale_factor=4.0, mode="bilinear", align_corners=True)
        logits: Tensor = self.classifier(x)
        return logits[..., : before.shape[-2], : before.shape[-1]]


def bit_lemevit_tiny(in_channels: int = 3, drop_path: float = 0.0) -> BIT:
    """BIT on LeMeViT-Tiny, 9.009 M parameters."""
    return BIT(LeMeViTFeatures(VARIANTS["tiny"], in_channels, drop_path))


def bit_lemevit_small(in_channels: int = 3, drop_path: float = 0.0) -> BIT:
    """BIT on LeMeViT-Small, 16.747 M parameters."""
    return BIT(LeMeViTFeatures(VARIANTS["small"], in_channels, drop_path))


def bit_lemevit_base(in_channels: int = 3, drop_path: float = 0.0) -> BIT:
    """BIT on LeMeViT-Base, 53.335 M parameters."""
    return BIT(LeMeViTFeatures(VARIANTS["base"], in_channels, drop_path))
