"""A linear head from a few labelled pixels, in closed form, so that what lies before it can be trained through it.

Ridge regression on one-hot classes as a differentiable base learner (Bertinetto et al. 2019, "Meta-learning with
differentiable closed-form solvers"). Classes weigh the same, however many pixels each has.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

CLIP = 4.0
"""Standardised filter responses are cut there, in standard deviations."""


def ridge(features: Tensor, classes: Tensor, number: int, penalty: Tensor) -> Tensor:
    """Weights ``(feature, number)`` of the class-balanced ridge regression on centred one-hot targets.

    Args:
        features: ``(n, feature)``; a column of ones is the caller's.
        classes: ``(n,)`` int64 in 0..number-1.
        number: of classes; each should occur.
        penalty: added to the diagonal of the weighted second moments, a positive number.
    """
    one_hot = torch.nn.functional.one_hot(classes, number).to(features.dtype)
    share = one_hot / (one_hot.sum(dim=0).clamp_min(1) * number)
    weight = share.sum(dim=1, keepdim=True)
    moments = features.T @ (weight * features)
    moments = moments + penalty * torch.eye(len(moments), dtype=features.dtype, device=features.device)
    solved: Tensor = torch.linalg.solve(moments, features.T @ (weight * (one_hot - 1 / number)))
    return solved


class RidgeHead(nn.Module):
    """Puts learned features and filters together, and solves for the head.

    Four learned numbers.

    Args:
        filters: how many filter maps stand beside the features.
    """

    def __init__(self, filters: int) -> None:
        super().__init__()
        self.log_penalty = nn.Parameter(torch.tensor(-4.5))
        self.log_filter_size = nn.Parameter(torch.tensor(0.0))
        self.log_feature_size = nn.Parameter(torch.tensor(0.7))
        self.log_sharpness = nn.Parameter(torch.tensor(1.6))
        self.filters = filters

    def joined(self, features: Tensor | None, filters: Tensor, mean: Tensor, deviation: Tensor) -> Tensor:
        """Rows ``(n, feature + filter + 1)`` of the regression.

        Args:
            features: ``(n, feature)`` of unit length; ``None``: filters alone.
            filters: ``(n, filter)`` responses.
            mean: of the responses over the image that the strokes are on.
            deviation: of the same.
        """
        standard = ((filters - mean) / deviation).clamp(-CLIP, CLIP) * (self.log_filter_size.exp() / self.filters**0.5)
        ones = torch.ones_like(standard[:, :1])
        parts = [] if features is None else [features * self.log_feature_size.exp()]
        return torch.cat([*parts, standard, ones], dim=1)

    def logits(self, support: Tensor, classes: Tensor, number: int, query: Tensor) -> Tensor:
        """Logits ``(m, number)`` of the rows ``query`` from the labelled rows ``support``."""
        solved = ridge(support, classes, number, self.log_penalty.exp())
        answer: Tensor = (query @ solved) * self.log_sharpness.exp()
        return answer
