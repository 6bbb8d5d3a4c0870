"""The trainee of ``task = "episodes"``: a dense extractor judged by the head that a few strokes give on it."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ...networks.dense_features import DenseFeatures
from ...networks.lemevit import VARIANTS, LeMeViTFeatures
from ...teaching import filters
from ..loop import Place, Trainee, normalise
from ..recipes import Recipe
from .draw import Episode, draw_episode
from .filter_bank import FilterBank
from .ridge import RidgeHead
from .sets import EpisodeSet, load_set
from .strokes import Pixels, draw_questions, draw_strokes, thinned

QUESTIONS = 160
"""Pixels of a class that are asked in a view."""
SHOWN = 60
"""Pixels of a class that the strokes may show."""
DRAWERS = 8
"""Threads that draw beside a GPU, which would wait for one."""
VAL_EPISODES = 12
"""Fixed episodes of a set that the scores are of."""


class DenseExtractor(DenseFeatures):
    """The features and the head that episodes teach on them. The head is not exported."""

    def __init__(self, variant: str, channels: int, bands: int, drop_path: float) -> None:
        super().__init__(LeMeViTFeatures(VARIANTS[variant], bands, drop_path), channels)
        self.ridge_head = RidgeHead(filters.count(bands))


def episodes_trainee(recipe: Recipe, data: Path, place: Place) -> Trainee:
    """The extractor, its loss on drawn episodes, its scores on fixed ones of every set, taught or left out."""
    network = DenseExtractor(recipe.variant, recipe.feature_channels, len(recipe.bands), recipe.drop_path)
    network.to(place.device).to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    taught = [(name, share) for name, share in zip(recipe.sets, recipe.set_shares) if name not in recipe.leave_out]
    sets = [load_set(data / name, recipe.train_split) for name, _ in taught]
    shares = torch.tensor([share for _, share in taught])
    bank = FilterBank().to(place.device)
    judged = [*(name for name, _ in taught), *recipe.leave_out]
    fixed = [(name, _fixed(load_set(data / name, recipe.val_split), recipe)) for name in judged]

    def loss(model: nn.Module, progress: float, rng: torch.Generator) -> Tensor:
        drawn = _drawn(sets, shares, recipe, place, rng)
        seed = int(torch.randint(2**62, (1,), generator=rng))
        answers = answered(model, bank, drawn, place, recipe, np.random.default_rng(seed))
        return torch.stack([F.cross_entropy(logits, truth) for logits, truth in answers]).mean()

    @torch.inference_mode()
    def score(model: nn.Module) -> dict[str, Any]:
        result = {}
        for name, episodes in fixed:
            both = [
                _balanced(answered(model, bank, episodes, place, recipe, np.random.default_rng(1), with_features))
                for with_features in (True, False)
            ]
            result[name] = {"right": round(both[0], 4), "filters_alone": round(both[1], 4)}
        mean = float(np.mean([result[name]["right"] for name, _ in fixed if name not in recipe.leave_out] or [0.0]))
        headline = ", ".join(f"{name} {own['right']:.3f} ({own['filters_alone']:.3f})" for name, own in result.items())
        return {"headline": headline, "mean": mean, "sets": result}

    return Trainee(network, max(recipe.chips_per_epoch // recipe.batch, 1), loss, score)


def _drawn(sets: list[EpisodeSet], shares: Tensor, recipe: Recipe, place: Place, rng: torch.Generator) -> list[Episode]:
    """The episodes of a step, each of its own seed.

    Beside a GPU several are drawn at once.
    """

    def one(seed: int) -> Episode:
        own = torch.Generator().manual_seed(seed)
        while True:
            chosen = sets[int(torch.multinomial(shares, 1, generator=own))]
            found = draw_episode(chosen, recipe.crop, recipe.augment, own)
            if found is not None:
                return found

    seeds = torch.randint(2**62, (recipe.batch,), generator=rng).tolist()
    if place.device.type == "cpu":
        return [one(seed) for seed in seeds]
    with ThreadPoolExecutor(DRAWERS) as pool:
        return list(pool.map(one, seeds))


def _fixed(one: EpisodeSet, recipe: Recipe) -> list[Episode]:
    rng = torch.Generator().manual_seed(5)
    found = (draw_episode(one, recipe.crop, recipe.augment, rng) for _ in range(VAL_EPISODES))
    return [episode for episode in found if episode is not None]


def answered(
    model: nn.Module,
    bank: FilterBank,
    episodes: list[Episode],
    place: Place,
    recipe: Recipe,
    numbers: np.random.Generator,
    with_features: bool = True,
) -> list[tuple[Tensor, Tensor]]:
    """Logits and truth of the pixels asked in each episode, ``(m, number)`` and ``(m,)``."""
    images = torch.cat([episode.images for episode in episodes]).to(place.device)
    features: list[Tensor | None] = [None] * len(images)
    if with_features:
        pixels = normalise(images, recipe.mean, recipe.std).contiguous(memory_format=torch.channels_last)
        with place.autocast():
            features = list(model(pixels).float())
    with torch.no_grad():
        responses = bank(images)
    head: RidgeHead = model.ridge_head  # type: ignore[assignment]
    answers = []
    for index, episode in enumerate(episodes):
        shown, asked = _shown_and_asked(episode, numbers)
        own = responses[2 * index]
        mean = own.mean(dim=(1, 2))
        deviation = own.std(dim=(1, 2)) + 1e-4
        rows = [
            head.joined(
                _sampled(features[2 * index + view], pixels_, episode.images.shape[-1]),
                responses[2 * index + view][:, torch.from_numpy(pixels_.rows), torch.from_numpy(pixels_.cols)].T,
                mean,
                deviation,
            )
            for view, pixels_ in ((0, shown), (0, asked[0]), (1, asked[1]))
        ]
        classes = torch.from_numpy(shown.classes).to(place.device)
        truth = torch.from_numpy(np.concatenate([part.classes for part in asked])).to(place.device)
        answers.append((head.logits(rows[0], classes, episode.number, torch.cat(rows[1:])), truth))
    return answers


def _shown_and_asked(episode: Episode, numbers: np.random.Generator) -> tuple[Pixels, tuple[Pixels, Pixels]]:
    strokes = int(np.ceil(np.exp(numbers.uniform(0.0, np.log(15)))))
    radius = float(numbers.uniform(1.0, 4.0))
    shown = draw_strokes(episode.labels[0], episode.number, strokes, radius, numbers)
    first = draw_questions(episode.labels[0], episode.number, QUESTIONS, numbers, shown)
    second = draw_questions(episode.labels[1], episode.number, QUESTIONS, numbers)
    return thinned(shown, SHOWN, episode.number, numbers), (first, second)


def _sampled(features: Tensor | None, pixels: Pixels, side: int) -> Tensor | None:
    """Features ``(n, channel)`` at pixels of the image, bilinear between the cells of the map."""
    if features is None:
        return None
    places = torch.from_numpy(np.stack([pixels.cols, pixels.rows], axis=1)).float().to(features.device)
    grid = ((places + 0.5) * (2 / side) - 1).view(1, 1, -1, 2)
    found = F.grid_sample(features[None], grid, padding_mode="border", align_corners=False)
    return found[0, :, 0].T


def _balanced(answers: list[tuple[Tensor, Tensor]]) -> float:
    """Mean over episodes of the mean over classes of the share that is right."""
    found = []
    for logits, truth in answers:
        right = (logits.argmax(dim=1) == truth).float()
        found.append(np.mean([float(right[truth == value].mean()) for value in set(truth.tolist())]))
    return float(np.mean(found)) if found else 0.0
