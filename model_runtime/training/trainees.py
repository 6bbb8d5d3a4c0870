"""The trainable tasks: how a batch is drawn, what the loss is, how a network is scored on a split."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor, nn

from ..networks.registry import build_network
from .data import augment
from .data.datasets import SegmentationImages, load_pairs, load_scenes, load_segmentation
from .data.labels import IGNORED, training_labels
from .data.scene_pairs import held_out_pairs, pair_scenes
from .detection.trainee import detection_trainee
from .episodes.trainee import episodes_trainee
from .evaluation import metrics
from .joint import joint_trainee
from .loop import Place, Trainee, normalise
from .partial import partial_trainee
from .recipe_files import load_recipe
from .recipes import Recipe, class_names_of, with_data_classes

EVALUATION_TILE = 512
WINDOW_TRIES = 8


def build_trainee(recipe: Recipe, data: Path, class_names: tuple[str, ...], place: Place) -> Trainee:
    """Network, loss and score of a recipe on the data set folder ``data`` (pretrain: the folder of all of them)."""
    if recipe.task == "pretrain":
        members = [load_recipe(Path(member)) for member in recipe.members]
        members = [with_data_classes(member, data / member.dataset) for member in members]
        parts = [build_trainee(item, data / item.dataset, class_names_of(item), place) for item in members]
        return joint_trainee(parts, recipe.shares, max(recipe.chips_per_epoch // recipe.batch, 1))
    if recipe.task == "episodes":
        return episodes_trainee(recipe, data, place)
    network = build_network(
        recipe.task,
        recipe.variant,
        len(class_names),
        head=recipe.head,
        in_channels=len(recipe.bands),
        drop_path=recipe.drop_path,
    ).to(place.device)
    network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    if recipe.sets:
        return partial_trainee(
            recipe, data, class_names, place, network, lambda model, image: _segment_image(model, image, place, recipe)
        )
    builders = {"classify": _scene_trainee, "detect": detection_trainee}
    return builders.get(recipe.task, _segmentation_trainee)(recipe, data, class_names, place, network)


def _to_float(images: Tensor, place: Place) -> Tensor:
    """uint8 ``(n, row, col, band)`` to float 0..1 ``(n, band, row, col)`` on the device."""
    return images.to(place.device).permute(0, 3, 1, 2).float().div_(255)


def _forward(network: nn.Module, images: Tensor, place: Place, recipe: Recipe) -> Tensor:
    """Logits of ``(n, band, row, col)`` pixels in 0..1.

    The bands of two dates go in as two inputs.
    """
    dates = (normalise(part, recipe.mean, recipe.std) for part in images.chunk(recipe.dates, dim=1))
    with place.autocast():
        output: Tensor = network(*(part.contiguous(memory_format=torch.channels_last) for part in dates))
    return output.float()


def _scene_trainee(
    recipe: Recipe, data: Path, class_names: tuple[str, ...], place: Place, network: nn.Module
) -> Trainee:
    train, val = load_scenes(data, "train", recipe.reduce), load_scenes(data, "val", recipe.reduce)
    images, labels = torch.from_numpy(train.images), torch.from_numpy(train.labels)
    one_hot = F.one_hot(labels, len(class_names)).float()
    side = images.shape[1]
    steps = max((recipe.chips_per_epoch or len(labels)) // recipe.batch, 1)

    def loss(model: nn.Module, progress: float, rng: torch.Generator) -> Tensor:
        order = torch.randint(len(labels), (recipe.batch,), generator=rng)
        matrices = augment.affine_matrices(recipe.batch, recipe.augment, (recipe.crop / side,) * 2, rng)
        crop = recipe.start_crop if recipe.start_crop and progress < recipe.start_share else recipe.crop
        chips = augment.resample(_to_float(images[order], place), matrices, crop)
        chips = augment.colour(chips, recipe.augment, rng)
        targets = one_hot[order].to(place.device)
        mixers = [
            (mixer, alpha)
            for mixer, alpha in ((augment.mixup, recipe.augment.mixup), (augment.cutmix, recipe.augment.cutmix))
            if alpha > 0
        ]
        if mixers:
            mixer, alpha = mixers[int(torch.randint(len(mixers), (1,), generator=rng))]
            chips, targets = mixer(chips, targets, alpha, rng)
        return F.cross_entropy(_forward(model, chips, place, recipe), targets, label_smoothing=recipe.label_smoothing)

    @torch.inference_mode()
    def score(model: nn.Module) -> dict[str, Any]:
        predicted = []
        for start in range(0, len(val.labels), 32):
            chips = _to_float(torch.from_numpy(val.images[start : start + 32]), place)
            predicted.append(_forward(model, chips, place, recipe).argmax(1).cpu().numpy())
        matrix = metrics.confusion_matrix(val.labels, np.concatenate(predicted), len(class_names))
        result = metrics.scores(matrix, class_names, "classify")
        return {"headline": f"top-1 {result['top1']:.4f}", "confusion": matrix.tolist(), **result}

    return Trainee(network, steps, loss, score)


def _cut(array: NDArray[np.uint8], row: int, col: int, side: int) -> NDArray[np.uint8]:
    """A square window, mirrored at the edges of a smaller image."""
    part = array[row : row + side, col : col + side]
    short = (side - part.shape[0], side - part.shape[1])
    if short == (0, 0):
        return part
    widths = ((0, short[0]), (0, short[1])) + ((0, 0),) * (array.ndim - 2)
    return np.pad(part, widths, mode="symmetric")


def _window_source(
    split: SegmentationImages, labels: list[NDArray[np.uint8]], side: int
) -> Callable[[int, torch.Generator], tuple[Tensor, Tensor]]:
    """Random windows of images ``(n, side, side, 3)`` and labels ``(n, side, side)``, images drawn by area.

    Windows without a label are drawn again, up to ``WINDOW_TRIES`` times.
    """
    areas = torch.tensor([float(image.shape[0] * image.shape[1]) for image in split.images])

    def draw(count: int, rng: torch.Generator) -> tuple[Tensor, Tensor]:
        chips, masks = [], []
        for index in torch.multinomial(areas, count, replacement=True, generator=rng).tolist():
            image = split.images[index]
            for _ in range(WINDOW_TRIES):
                row, col = (int(torch.randint(max(n - side, 0) + 1, (1,), generator=rng)) for n in image.shape[:2])
                mask = _cut(labels[index], row, col, side)
                if (mask != IGNORED).any():
                    break
            chips.append(_cut(image, row, col, side))
            masks.append(mask)
        return torch.from_numpy(np.stack(chips)), torch.from_numpy(np.stack(masks))

    return draw


def class_balance(labels: list[NDArray[np.uint8]], classes: int) -> Tensor:
    """Inverse square root of the class frequency, mean 1 over the pixels' classes."""
    counts = sum(np.bincount(mask.ravel(), minlength=256)[:classes] for mask in labels)
    frequency = np.maximum(counts / max(np.sum(counts), 1), 1e-4)
    weights = 1.0 / np.sqrt(frequency)
    return torch.tensor(weights / weights.mean(), dtype=torch.float32)


def dice_loss(logits: Tensor, labels: Tensor) -> Tensor:
    """One minus the mean soft Dice over classes, ignored pixels left out (Milletari et al. 2016)."""
    known = (labels != IGNORED).unsqueeze(1)
    one_hot = F.one_hot(labels.clamp_max(logits.shape[1] - 1), logits.shape[1]).permute(0, 3, 1, 2) * known
    probability = logits.softmax(1) * known
    overlap = (probability * one_hot).sum(dim=(0, 2, 3))
    total = (probability + one_hot).sum(dim=(0, 2, 3))
    return 1 - ((2 * overlap + 1) / (total + 1)).mean()


def _load_masked(recipe: Recipe, data: Path, split: str) -> SegmentationImages:
    if recipe.task == "change" and recipe.pairs == "dates":
        return load_pairs(data, split, recipe.read_bands, len(recipe.bands))
    return load_segmentation(data, split)


def _labels(mask: NDArray[np.uint8], recipe: Recipe) -> NDArray[np.uint8]:
    return training_labels(mask, recipe.drop_classes, recipe.ignore_index, recipe.change_value)


def _augmented(
    images: Tensor, targets: Tensor, matrices: Tensor, recipe: Recipe, rng: torch.Generator
) -> tuple[Tensor, Tensor]:
    """Chips of side ``crop``, all dates with the geometry of the label, then colours.

    And their labels.
    """
    settings = recipe.augment
    if recipe.task != "change":
        return augment.colour(augment.resample(images, matrices, recipe.crop), settings, rng), targets
    if recipe.pairs == "scenes":
        chips, targets = pair_scenes(augment.resample(images, matrices, recipe.crop), targets, rng)
    else:
        before, after = images.chunk(2, dim=1)
        moved = augment.shifted(matrices, settings.shift_px, images.shape[-1], rng)
        dates = [augment.resample(before, matrices, recipe.crop), augment.resample(after, moved, recipe.crop)]
        chips = torch.cat(dates, dim=1)
    if settings.swap_dates:
        chips = augment.swapped(chips, rng)
    return augment.colour_dates(chips, settings, rng), targets


def _segmentation_trainee(
    recipe: Recipe, data: Path, class_names: tuple[str, ...], place: Place, network: nn.Module
) -> Trainee:
    train, val = _load_masked(recipe, data, recipe.train_split), _load_masked(recipe, data, recipe.val_split)
    labels = [_labels(mask, recipe) for mask in train.masks]
    val_labels = [_labels(mask, recipe) for mask in val.masks]
    if recipe.pairs == "scenes":
        val = held_out_pairs(val, val_labels)
        val_labels = val.masks
    window = int(np.ceil(recipe.crop / recipe.augment.scale[0]))
    draw = _window_source(train, labels, window)
    balanced = recipe.class_weights == "balanced"
    weights = class_balance(labels, len(class_names)).to(place.device) if balanced else None
    chips_per_epoch = recipe.chips_per_epoch or sum(mask.size for mask in labels) // recipe.crop**2

    def loss(model: nn.Module, progress: float, rng: torch.Generator) -> Tensor:
        images, masks = draw(recipe.batch, rng)
        matrices = augment.affine_matrices(recipe.batch, recipe.augment, (recipe.crop / window,) * 2, rng)
        targets = masks.to(place.device).unsqueeze(1).float()
        targets = augment.resample(targets, matrices, recipe.crop, mode="nearest").squeeze(1).long()
        chips, targets = _augmented(_to_float(images, place), targets, matrices, recipe, rng)
        logits = _forward(model, chips, place, recipe)
        if bool((targets == IGNORED).all()):
            return logits.sum() * 0.0  # a mean over no pixel would be NaN
        value = F.cross_entropy(
            logits, targets, weight=weights, ignore_index=IGNORED, label_smoothing=recipe.label_smoothing
        )
        return value + recipe.dice_weight * dice_loss(logits, targets) if recipe.dice_weight else value

    def score(model: nn.Module) -> dict[str, Any]:
        matrix = np.zeros((len(class_names), len(class_names)), dtype=np.int64)
        for image, truth in zip(val.images, val_labels):
            predicted = _segment_image(model, image, place, recipe)
            matrix += metrics.confusion_matrix(truth, predicted, len(class_names))
        result = metrics.scores(matrix, class_names, recipe.task)
        headline = f"F1 {result['f1']:.4f} " if "f1" in result else ""
        headline += f"mIoU {result['miou']:.4f} {result['iou']}"
        return {"headline": headline, "confusion": matrix.tolist(), **result}

    return Trainee(network, max(chips_per_epoch // recipe.batch, 1), loss, score)


@torch.inference_mode()
def _segment_image(model: nn.Module, image: NDArray[np.uint8], place: Place, recipe: Recipe) -> NDArray[np.int64]:
    """Class ids of a whole image in side-by-side tiles, a quick score while training."""
    rows, cols = image.shape[:2]
    result = np.zeros((rows, cols), dtype=np.int64)
    for row in range(0, rows, EVALUATION_TILE):
        for col in range(0, cols, EVALUATION_TILE):
            part = image[row : row + EVALUATION_TILE, col : col + EVALUATION_TILE]
            side = max(EVALUATION_TILE // 2, *part.shape[:2])
            chip = _to_float(torch.from_numpy(_cut(part, 0, 0, side)).unsqueeze(0), place)
            predicted = _forward(model, chip, place, recipe).argmax(1)[0].cpu().numpy()
            result[row : row + part.shape[0], col : col + part.shape[1]] = predicted[: part.shape[0], : part.shape[1]]
    return result
