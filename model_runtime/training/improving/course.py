"""One training of the end of a network on shown strokes, step by step, so that it can stop and go on.

AdamW with a cosine, a square of a tile a step. The linear head is trained with it and begins as the fitted one. Norms
keep their statistics, and each step draws the weights a little towards where they began: few strokes say little about a
network.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import torch
import torch._dynamo
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor, nn

from ...teaching.head import Head, fit_head
from .lesson import Floats, Lesson, TileLesson, sampled, standardised
from .tail import Tail

# Optimizers load ``torch._dynamo`` at their first use, for which the walls of a worker leave no folder.

STEPS = 40
RATE = 3e-4
HEAD_RATE = 1e-3
PULL = 0.01
"""Share of the way back to the first weights at each step, at the full rate."""
SEED = 17
CROP, DEEPEST = 8, 8
"""Side of the square of a tile that a step decodes, in cells of the deepest map, and the finest cells in one."""


class Course:
    """The training of a tail on the pixels that are shown.

    Args:
        tail: trained in place; its weights now are where the training begins.
        lesson: tiles and pixels.
        is_shown: ``(n,)``; the others are never looked at.
        features: ``(n, channel)`` of the tail as it is now.
        number: of the course, for the order of the tiles.
    """

    def __init__(self, tail: Tail, lesson: Lesson, is_shown: NDArray[np.bool_], features: Floats, number: int) -> None:
        self.tail, self.lesson, self.step = tail, lesson, 0
        self._is_shown, self._number = is_shown, number
        self._weights = lesson.weights(is_shown)
        self._fixed, _, _ = standardised(lesson.fixed)
        _, self._mean, self._deviation = standardised(features)
        self._tiles = [index for index, tile in enumerate(lesson.tiles) if is_shown[tile.which].any()]
        self._classes = torch.from_numpy(lesson.classes)
        both = np.concatenate([self._fixed.numpy(), (features - self._mean.numpy()) / self._deviation.numpy()], axis=1)
        head = fit_head(both[is_shown], lesson.classes[is_shown], lesson.number)
        self.head = nn.Linear(both.shape[1], lesson.number)
        self.head.weight.data = torch.from_numpy(head.weights.T.copy())
        self.head.bias.data = torch.from_numpy(head.bias.copy())
        self._first = {name: value.detach().clone() for name, value in tail.trained().items()}
        groups = [
            {"params": list(tail.trained().values()), "base": RATE},
            {"params": list(self.head.parameters()), "base": HEAD_RATE},
        ]
        self._optimizer = torch.optim.AdamW(groups, lr=RATE, weight_decay=0.0)

    def advance(self, progress: float) -> float:
        """One step.

        Returns its loss.

        Args:
            progress: share of the course that is done.
        """
        factor = min((self.step + 1) / 5, 1.0) * 0.5 * (1 + math.cos(math.pi * min(progress, 1.0)))
        for group in self._optimizer.param_groups:
            group["lr"] = group["base"] * factor
        tile, crop, own = self._part()
        which = torch.from_numpy(tile.which[own])
        first = (0, 0) if crop is None else (crop[0] * self._unit, crop[1] * self._unit)
        rows, cols = tile.rows[own] - first[0], tile.cols[own] - first[1]
        found = sampled(self.tail(tile.maps, crop), self.lesson.stride, rows, cols)
        inputs = torch.cat([self._fixed[which], (found - self._mean) / self._deviation], dim=1)
        losses = F.cross_entropy(self.head(inputs), self._classes[which], reduction="none")
        loss = (losses * self._weights[which]).sum() / self._weights[which].sum()
        self._optimizer.zero_grad(set_to_none=True)
        loss.backward()  # type: ignore[no-untyped-call]
        self._optimizer.step()
        with torch.no_grad():
            for name, value in self.tail.trained().items():
                value.lerp_(self._first[name], PULL * factor)
        self.step += 1
        return float(loss.detach())

    @property
    def _unit(self) -> int:
        """Pixels of a cell of the deepest map."""
        return self.lesson.stride * DEEPEST

    def _part(self) -> tuple[TileLesson, tuple[int, int, int] | None, NDArray[np.bool_]]:
        """Tile, square of it and shown pixels of the step: one of the pixels by chance, and those around it."""
        rng = np.random.default_rng((SEED, self._number, self.step))
        turn, at = divmod(self.step, len(self._tiles))
        order = np.random.default_rng((SEED, self._number, turn)).permutation(len(self._tiles))
        tile = self.lesson.tiles[self._tiles[int(order[at])]]
        shown = self._is_shown[tile.which]
        chosen = int(rng.choice(np.flatnonzero(shown)))
        lengths = [int(length) // DEEPEST for length in tile.maps[0].shape[2:]]
        side, own, corner = max(min(CROP, *lengths), 1), shown, []
        for places, length in zip((tile.rows, tile.cols), lengths):
            corner.append(int(np.clip(places[chosen] // self._unit - rng.integers(side), 0, max(length - side, 0))))
            own = own & (places >= corner[-1] * self._unit) & (places < (corner[-1] + side) * self._unit)
        if not own[chosen]:  # in the last, incomplete cells of the tile
            return tile, None, shown
        return tile, (corner[0], corner[1], side), own

    def state(self) -> dict[str, Any]:
        """All that a later process needs to go on."""
        weights = {name: value.detach() for name, value in self.tail.trained().items()}
        parts = {"head": self.head.state_dict(), "optimizer": self._optimizer.state_dict()}
        return {"step": self.step, "weights": weights, **parts}

    def go_on(self, state: dict[str, Any]) -> None:
        """Take up what ``state`` gave."""
        self.step = int(state["step"])
        with torch.no_grad():
            for name, value in self.tail.trained().items():
                value.copy_(state["weights"][name])
        self.head.load_state_dict(state["head"])
        self._optimizer.load_state_dict(state["optimizer"])


@torch.no_grad()
def features_of(tail: Tail, lesson: Lesson) -> Floats:
    """Features ``(n, channel)`` of all pixels of a lesson."""
    found: Tensor | None = None
    for tile in lesson.tiles:
        own = sampled(tail(tile.maps), lesson.stride, tile.rows, tile.cols)
        if found is None:
            found = own.new_zeros((len(lesson.classes), own.shape[1]))
        found[torch.from_numpy(tile.which)] = own
    values: Floats = np.empty((0, 0), np.float32) if found is None else found.numpy()
    return values


def head_of(fixed: Floats, features: Floats, lesson: Lesson, is_shown: NDArray[np.bool_]) -> Head:
    """The linear head that shown pixels give, as teaching fits it."""
    both = np.concatenate([fixed, features], axis=1)
    return fit_head(both[is_shown], lesson.classes[is_shown], lesson.number)
