"""Scaled dot-product attention as all networks here call it."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor

__all__ = ["attend"]


def attend(q: Tensor, k: Tensor, v: Tensor, scale: float | None = None) -> Tensor:
    """``softmax(q k^T scale) v`` of split heads ``(n, head, length, width)``.

    ``scale`` is width^-0.5 by default.

    Under autocast on a CPU it computes in float32: torch's bf16 kernel takes ten times as long on the way back
    (docs/performance.md has the figures). Everything else keeps the precision that it is called with.
    """
    if q.device.type != "cpu" or not torch.is_autocast_enabled("cpu"):
        return F.scaled_dot_product_attention(q, k, v, scale=scale)
    with torch.autocast("cpu", enabled=False):
        return F.scaled_dot_product_attention(q.float(), k.float(), v.float(), scale=scale).to(v.dtype)
