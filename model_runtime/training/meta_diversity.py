"""A term of the loss that keeps meta tokens apart.

Nothing in a loss of classes asks that the 16 meta tokens differ, and trained on little data they come to say the same:
then attention to them gives every pixel the same summary of the image. The term is the mean squared cosine between
different tokens, after each block that exchanges them with the image, centred as the blocks' own layer norm does.
"""

from __future__ import annotations

from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn

EXCHANGING = slice(1, 3)
"""Stages of dual cross-attention."""


class MetaDiversity:
    """Listens to a network's exchanging blocks.

    Args:
        network: has the trunk of LeMeViT, itself or as ``backbone``.
    """

    def __init__(self, network: nn.Module) -> None:
        trunk: Any = getattr(network, "backbone", network)
        self._seen: list[Tensor] = []
        for stage in trunk.stages[EXCHANGING]:
            for block in stage:
                block.register_forward_hook(self._note)

    def _note(self, block: nn.Module, inputs: Any, outputs: tuple[Tensor, Tensor]) -> None:  # noqa: ANN401
        if block.training:
            self._seen.append(likeness(outputs[1]))

    def taken(self) -> Tensor:
        """The term of all calls since the last time, 0 (all tokens at right angles) to 1 (all the same)."""
        term = torch.stack(self._seen).mean()
        self._seen.clear()
        return term


def likeness(tokens: Tensor) -> Tensor:
    """Mean squared cosine between different tokens of ``(n, token, channel)``, a number."""
    values = tokens.float()
    directions = F.normalize(values - values.mean(dim=-1, keepdim=True), dim=-1)
    cosines = directions @ directions.transpose(1, 2)
    count = tokens.shape[1]
    return (cosines.square().sum(dim=(1, 2)).mean() - count) / (count * (count - 1))
