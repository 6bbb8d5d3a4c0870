"""Pre-training of one backbone by several recipes at once: each keeps its own data, loss and head.

A step draws one member by chance, in proportion to its share, and trains its head and the shared backbone on one batch
of it (multi-task learning with hard parameter sharing, Caruana 1997). What is kept is the backbone, for ``init``.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn

from ..networks.lemevit import LeMeViTFeatures
from .loop import Trainee

TRUNK = ("meta_tokens", "downsample_layers", "meta_token_downsample", "stages", "norm", "norm_c")
"""Parts that a classifier and a dense backbone have in common."""


MEMBER_SCORES = ("top1", "ap50_area", "f1", "miou")
"""The first of them that a member's scores have is its own in the mean."""


class JointNetwork(nn.Module):
    """Networks of several tasks that share one backbone.

    Each tensor is registered once.

    Args:
        networks: of the members, the first one with a ``backbone``; they are changed in place.
    """

    def __init__(self, networks: list[nn.Module]) -> None:
        super().__init__()
        self.backbone: nn.Module = next(item.backbone for item in networks if hasattr(item, "backbone"))  # type: ignore[assignment]
        self.heads = nn.ModuleList()
        for network in networks:
            self._share(network)
            own = {name: child for name, child in network.named_children() if name not in (*TRUNK, "backbone")}
            self.heads.append(nn.ModuleDict(own))
        self.members = tuple(networks)

    def _share(self, network: nn.Module) -> None:
        if isinstance(getattr(network, "backbone", None), LeMeViTFeatures):
            network.backbone = self.backbone
            return
        for name in TRUNK:
            setattr(network, name, getattr(self.backbone, name))


def joint_trainee(members: list[Trainee], shares: tuple[float, ...], steps_per_epoch: int) -> Trainee:
    """One trainee of several.

    A member's score is found under its index.

    Args:
        members: each with a network of the same variant and number of bands.
        shares: how often each is drawn; empty: equally often.
        steps_per_epoch: steps between two records of the log.
    """
    network = JointNetwork([member.network for member in members])
    weights = torch.tensor(shares or (1.0,) * len(members))

    def loss(model: nn.Module, progress: float, rng: torch.Generator) -> Tensor:
        index = int(torch.multinomial(weights, 1, generator=rng))
        return members[index].loss(_members(model)[index], progress, rng)

    def score(model: nn.Module) -> dict[str, Any]:
        found = [member.score(own) for member, own in zip(members, _members(model))]
        headline = "; ".join(str(item["headline"]).split(" {")[0] for item in found)
        mean = sum(next(item[key] for key in MEMBER_SCORES if key in item) for item in found) / len(found)
        return {"headline": headline, "mean": mean, "members": [_without_headline(item) for item in found]}

    return Trainee(network, steps_per_epoch, loss, score)


def _members(model: nn.Module) -> tuple[nn.Module, ...]:
    members: tuple[nn.Module, ...] = model.members  # type: ignore[assignment]
    return members


def _without_headline(scores: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in scores.items() if key != "headline"}
