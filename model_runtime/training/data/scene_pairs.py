"""Change pairs from images of one date: supervision without any labelled pair.

ChangeStar (Zheng et al., "Change is Everywhere", ICCV 2021) pairs two different images and calls change what only one
of their masks shows: the exclusive-or. Such pairs differ everywhere, so the network learns what the class is, not that
a place stays itself. Every second pair is therefore one image and its own copy with objects of another image pasted in:
only they have changed. Only binary masks (1 is the class of interest). Pure functions of a generator.
"""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from ..recipes import Augmentation
from .augment import colour
from .datasets import SegmentationImages
from .labels import IGNORED

WINDOW = 512
KINDS = ("other", "same", "pasted")
SECOND_DATE = Augmentation(brightness=0.25, contrast=0.25, saturation=0.3, band_gain=0.1)
"""Difference of light that the second date of a held-out pair may have."""


def pair_with(images: Tensor, labels: Tensor, others: Tensor, other_labels: Tensor) -> tuple[Tensor, Tensor]:
    """Two unrelated images as two dates.

    Args:
        images: first date, ``(n, band, row, col)``.
        labels: its masks, ``(n, row, col)`` int64: 0, 1 or ignored.
        others: second date, alike.
        other_labels: its masks.

    Returns:
        Pairs ``(n, 2*band, row, col)`` and labels, 1 where exactly one mask is 1.
    """
    target = (labels == 1) ^ (other_labels == 1)
    return torch.cat([images, others], dim=1), _ignoring(target, labels, other_labels)


def paste_from(images: Tensor, labels: Tensor, others: Tensor, other_labels: Tensor) -> tuple[Tensor, Tensor]:
    """Each image and a copy with the objects of another one on its free ground.

    Otherwise as ``pair_with``.
    """
    target = (labels == 0) & (other_labels == 1)
    copies = torch.where(target.unsqueeze(1), others, images)
    return torch.cat([images, copies], dim=1), _ignoring(target, labels, labels)


def pair_scenes(images: Tensor, labels: Tensor, rng: torch.Generator) -> tuple[Tensor, Tensor]:
    """A batch of chips as a batch of pairs, each chip with its neighbour.

    Of both kinds by equal chance.
    """
    others, other_labels = images.roll(1, 0), labels.roll(1, 0)
    pairs, targets = pair_with(images, labels, others, other_labels)
    pasted, pasted_targets = paste_from(images, labels, others, other_labels)
    is_pasted = torch.randint(2, (len(images), 1, 1), generator=rng).bool().to(images.device)
    return torch.where(is_pasted.unsqueeze(1), pasted, pairs), torch.where(is_pasted, pasted_targets, targets)


def held_out_pairs(scenes: SegmentationImages, labels: list[NDArray[np.uint8]], seed: int = 0) -> SegmentationImages:
    """Fixed pairs of windows to score a network on.

    The second date always has another light.

    Each window is paired with the next one (``other``), with itself (``same``: nothing has changed) and with a copy
    that has the next one's objects (``pasted``); every second pair the other way round. A stem ends with its kind.

    Args:
        scenes: images of one date.
        labels: their class ids 0, 1 or ignored, ``(row, col)``.
        seed: of the light.
    """
    rng = torch.Generator().manual_seed(seed)
    windows = [
        (image[row : row + WINDOW, col : col + WINDOW], mask[row : row + WINDOW, col : col + WINDOW])
        for image, mask in zip(scenes.images, labels)
        for row in range(0, image.shape[0] - WINDOW + 1, WINDOW)
        for col in range(0, image.shape[1] - WINDOW + 1, WINDOW)
    ]
    images = torch.stack([torch.from_numpy(image.copy()) for image, _ in windows]).permute(0, 3, 1, 2).float() / 255
    masks = torch.stack([torch.from_numpy(mask.astype(np.int64)) for _, mask in windows])
    pairs, targets, stems = [], [], []
    for index in range(len(windows)):
        one, mask = images[index : index + 1], masks[index : index + 1]
        after, after_mask = images.roll(-1, 0)[index : index + 1], masks.roll(-1, 0)[index : index + 1]
        made = (pair_with(one, mask, after, after_mask), pair_with(one, mask, one, mask))
        for kind, (pair, target) in zip(KINDS, (*made, paste_from(one, mask, after, after_mask))):
            first, second = pair.chunk(2, dim=1)
            dates = [first, colour(second, SECOND_DATE, rng)]
            stacked = torch.cat(dates if index % 2 else dates[::-1], dim=1)[0].permute(1, 2, 0)
            pairs.append((stacked * 255).round().byte().numpy())
            targets.append(target[0].byte().numpy())
            stems.append(f"{index}-{kind}")
    return SegmentationImages(pairs, targets, tuple(stems))


def _ignoring(target: Tensor, *labels: Tensor) -> Tensor:
    ignored = torch.stack([mask == IGNORED for mask in labels]).any(dim=0)
    return torch.where(ignored, IGNORED, target.long())
