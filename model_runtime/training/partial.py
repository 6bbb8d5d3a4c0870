"""Segmentation by several sets at once, each of which knows only some of the classes.

A label of a set says which classes a pixel may have: ``road`` one of them, ``trees|field`` either, ``!road`` every one
but that, an empty text that nothing is known. The loss is the negative logarithm of the probability of what is allowed,
so a set that knows roads alone says nothing about what lies beside them (marginal loss, Shi et al. 2021).
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from ..errors import RecipeInvalid
from .data import augment
from .data.labels import IGNORED
from .episodes.draw import view_of, window_of
from .episodes.sets import EpisodeSet, load_set
from .loop import Place, Trainee, normalise
from .recipes import Recipe

Allowed = NDArray[np.bool_]


def allowed_classes(words: list[str], class_names: tuple[str, ...]) -> Allowed:
    """Return the classes that each label of a set may stand for, ``(label, class)``, all of them where nothing is
    known.

    Raises:
        RecipeInvalid: a word is no class.
    """
    table = np.ones((len(words), len(class_names)), dtype=bool)
    for index, word in enumerate(words):
        if not word:
            continue
        named = word.removeprefix("!").split("|")
        unknown = sorted(set(named) - set(class_names))
        if unknown:
            raise RecipeInvalid(f"set_labels name {', '.join(unknown)}, the classes are {', '.join(class_names)}")
        table[index] = np.isin(class_names, named) != word.startswith("!")
    return table


def marginal_loss(logits: Tensor, labels: Tensor, allowed: Tensor) -> Tensor:
    """Mean over known pixels, those of rare labels weighing more by the root of their rarity in the batch.

    Args:
        logits: ``(n, class, row, col)``.
        labels: ``(n, row, col)`` rows of ``allowed``; the last row allows everything and counts for nothing.
        allowed: ``(label, class)`` bool.
    """
    closed = torch.zeros_like(allowed, dtype=logits.dtype).masked_fill(~allowed, float("-inf"))
    mask = closed[labels].permute(0, 3, 1, 2)
    values = logits.logsumexp(dim=1) - (logits + mask).logsumexp(dim=1)
    counts = torch.bincount(labels.flatten(), minlength=len(allowed)).to(logits.dtype)
    weights = torch.where(allowed.all(dim=1), 0.0, counts.clamp_min(1).rsqrt())[labels]
    total: Tensor = (weights * values).sum() / weights.sum().clamp_min(1e-6)
    return total


def partial_trainee(
    recipe: Recipe,
    data: Path,
    class_names: tuple[str, ...],
    place: Place,
    network: nn.Module,
    predict: Callable[[nn.Module, NDArray[np.uint8]], NDArray[np.int64]],
) -> Trainee:
    """Loss and scores of a network on the recipe's sets.

    ``predict`` gives the class ids of a whole image.
    """
    tables = [allowed_classes(list(recipe.set_labels[name]), class_names) for name in recipe.sets]
    taught = [(name, share) for name, share in zip(recipe.sets, recipe.set_shares) if name not in recipe.leave_out]
    sets = {name: load_set(data / name, recipe.train_split) for name, _ in taught}
    held_out = [load_set(data / name, recipe.val_split) for name in recipe.sets]
    starts = np.cumsum([0, *(len(table) for table in tables)])
    offsets = dict(zip(recipe.sets, starts.tolist()))
    every = np.concatenate([*tables, np.ones((1, len(class_names)), dtype=bool)])
    allowed = torch.from_numpy(every).to(place.device)
    shares = torch.tensor([share for _, share in taught])

    def loss(model: nn.Module, progress: float, rng: torch.Generator) -> Tensor:
        chips, labels = [], []
        for index in torch.multinomial(shares, recipe.batch, replacement=True, generator=rng).tolist():
            name = taught[index][0]
            chip, own = _chip(sets[name], recipe, rng)
            chips.append(chip)
            labels.append(np.where(own == IGNORED, len(every) - 1, own.astype(np.int64) + offsets[name]))
        images = augment.colour(torch.cat(chips), recipe.augment, rng).to(place.device)
        pixels = normalise(images, recipe.mean, recipe.std).contiguous(memory_format=torch.channels_last)
        with place.autocast():
            logits = model(pixels)
        return marginal_loss(logits.float(), torch.from_numpy(np.stack(labels)).to(place.device), allowed)

    def score(model: nn.Module) -> dict[str, Any]:
        found = {}
        for name, one, table in zip(recipe.sets, held_out, tables):
            pairs = [(label, predict(model, image)) for image, label in zip(one.images, one.labels)]
            found[name] = set_scores(pairs, list(recipe.set_labels[name]), table)
        mean = float(np.mean([own["miou"] for own in found.values()]))
        headline = ", ".join(f"{name} {own['miou']:.3f}" for name, own in found.items())
        return {"headline": headline, "miou": round(mean, 4), "sets": found}

    return Trainee(network, max(recipe.chips_per_epoch // recipe.batch, 1), loss, score)


def _chip(one: EpisodeSet, recipe: Recipe, rng: torch.Generator) -> tuple[Tensor, NDArray[np.uint8]]:
    numbers = np.random.default_rng(int(torch.randint(2**62, (1,), generator=rng)))
    index = int(numbers.integers(len(one.images)))
    largest = int(np.ceil(recipe.crop / recipe.augment.scale[0]))
    image, labels = window_of(one.images[index], one.labels[index], largest, numbers)
    zoom = float(np.exp(numbers.uniform(*np.log(recipe.augment.scale))))
    return view_of(image, labels, recipe.crop, zoom, rng)


def set_scores(
    pairs: list[tuple[NDArray[np.uint8], NDArray[np.int64]]], words: list[str], allowed: Allowed
) -> dict[str, Any]:
    """IoU of each label of a set that says something: a predicted class counts for every label that allows it."""
    iou = {}
    says_something: Allowed = np.logical_not(np.all(allowed, axis=1))
    for index, word in enumerate(words):
        if not word:
            continue
        both = either = 0
        for truth, found in pairs:
            known = (truth < len(words)) & says_something[np.minimum(truth, len(words) - 1)]
            mine, theirs = allowed[index][found] & known, (truth == index) & known
            both += int((mine & theirs).sum())
            either += int((mine | theirs).sum())
        iou[word] = round(both / either, 4) if either else 0.0
    return {"miou": round(float(np.mean(list(iou.values()))), 4), "iou": iou}
