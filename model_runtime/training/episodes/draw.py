"""An episode: two views of one place with the same classes, cut and augmented. The first gets the strokes."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from ..data import augment
from ..data.labels import IGNORED
from ..recipes import Augmentation
from .sets import EpisodeSet, Pixels
from .strokes import in_groups, regrouped

LEAST = 0.004
"""Smallest share of a view that a class must cover to be taught."""
TRIES = 6
SCENE_CLASSES = 4


@dataclass(frozen=True)
class Episode:
    """Two views.

    Attributes:
        images: ``(2, band, side, side)`` float in 0..1.
        labels: two of ``(side, side)`` uint8, classes 0..number-1 of the episode, 255 unknown.
        number: of classes; all of them occur in the first view.
        source: name of the set.
    """

    images: Tensor
    labels: tuple[Pixels, Pixels]
    number: int
    source: str


def draw_episode(one: EpisodeSet, side: int, settings: Augmentation, rng: torch.Generator) -> Episode | None:
    """An episode of a set, ``None`` where ``TRIES`` first views had fewer than two classes."""
    numbers = np.random.default_rng(int(torch.randint(2**62, (1,), generator=rng)))
    for _ in range(TRIES):
        found = _attempt(one, side, settings, numbers, rng)
        if found is not None:
            return found
    return None


def _attempt(
    one: EpisodeSet, side: int, settings: Augmentation, numbers: np.random.Generator, rng: torch.Generator
) -> Episode | None:
    largest = int(np.ceil(side / settings.scale[0]))
    if one.is_scenes:
        chosen: Pixels = numbers.permutation(np.unique([label[0, 0] for label in one.labels]))
        chosen = chosen[: int(numbers.integers(2, SCENE_CLASSES + 1))]
        pairs = [_mosaic(one, chosen, largest, numbers) for _ in range(2)]
    else:
        first = int(numbers.integers(len(one.images)))
        others = [first, *one.neighbours(first)]
        second = first if numbers.random() < 0.5 else others[int(numbers.integers(len(others)))]
        pairs = [window_of(one.images[i], one.labels[i], largest, numbers) for i in (first, second)]
    zoom = float(np.exp(numbers.uniform(*np.log(settings.scale))))
    views = [view_of(image, label, side, zoom * float(numbers.uniform(0.85, 1.18)), rng) for image, label in pairs]
    labels, groups = regrouped(views[0][1], numbers, int(LEAST * side * side))
    if not groups:
        return None
    images = _coloured(torch.cat([image for image, _ in views]), settings, rng)
    return Episode(images, (labels, in_groups(views[1][1], groups)), len(groups), one.name)


def window_of(image: Pixels, labels: Pixels, largest: int, numbers: np.random.Generator) -> tuple[Pixels, Pixels]:
    """A square window of up to ``largest`` pixels, half of the time about a pixel of a rare class."""
    rows, cols = labels.shape
    side = min(largest, rows, cols)
    top, left = (int(numbers.integers(0, size - side + 1)) for size in (rows, cols))
    counts = np.bincount(labels.ravel(), minlength=256)[:IGNORED]
    present = np.flatnonzero(counts)
    if len(present) > 1 and numbers.random() < 0.7:
        wanted = numbers.choice(present, p=(1 / counts[present]) / (1 / counts[present]).sum())
        place = int(numbers.choice(np.flatnonzero(labels == wanted)))
        row, col = divmod(place, cols)
        top = int(np.clip(row - numbers.integers(side), 0, rows - side))
        left = int(np.clip(col - numbers.integers(side), 0, cols - side))
    window = (slice(top, top + side), slice(left, left + side))
    return image[window], labels[window]


def _mosaic(
    one: EpisodeSet,
    chosen: Pixels,
    largest: int,
    numbers: np.random.Generator,
) -> tuple[Pixels, Pixels]:
    """Scenes of the chosen classes side by side, each class at least once where there is room."""
    side = one.labels[0].shape[0]
    across = max(2, largest // side)
    wanted = numbers.permutation(np.resize(numbers.permutation(chosen), across * across))
    ids = np.array([label[0, 0] for label in one.labels])
    picks = [int(numbers.choice(np.flatnonzero(ids == class_id))) for class_id in wanted]
    rows = [picks[start : start + across] for start in range(0, len(picks), across)]
    image = np.concatenate([np.concatenate([one.images[i] for i in row], axis=1) for row in rows])
    labels = np.concatenate([np.concatenate([one.labels[i] for i in row], axis=1) for row in rows])
    return image, labels


def view_of(image: Pixels, labels: Pixels, side: int, zoom: float, rng: torch.Generator) -> tuple[Tensor, Pixels]:
    """A turned, flipped, zoomed chip ``(1, band, side, side)`` and its labels by the nearest pixel."""
    margin = side / labels.shape[0]
    zoom = max(zoom, margin)  # no pixels from outside
    settings = Augmentation(scale=(zoom, zoom))
    matrix = augment.affine_matrices(1, settings, (margin, margin), rng)
    pixels = torch.from_numpy(np.array(image)).permute(2, 0, 1)[None].float().div_(255)
    targets = torch.from_numpy(np.array(labels))[None, None].float()
    chip = augment.resample(pixels, matrix, side)
    known = augment.resample(targets, matrix, side, mode="nearest")
    return chip, known[0, 0].round().to(torch.uint8).numpy()


def _coloured(images: Tensor, settings: Augmentation, rng: torch.Generator) -> Tensor:
    """Colours of both views together, then a share of that for each alone.

    And by chance another gamma.
    """
    both = augment.colour(torch.cat(images.chunk(2), dim=-1), settings, rng)
    gamma = float(torch.empty(1).uniform_(-0.35, 0.35, generator=rng).exp())
    both = both.clamp_min(1e-4) ** gamma
    share = settings.own_colour
    names = ("brightness", "contrast", "saturation", "band_gain")
    own = dataclasses.replace(settings, **{name: share * getattr(settings, name) for name in names})
    return augment.colour(torch.cat(both.chunk(2, dim=-1)), own, rng)
