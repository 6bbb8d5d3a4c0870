"""Training chips with oriented boxes: one similarity a chip, then colour. Pure functions of images and a generator.

A chip is cut, zoomed, turned and flipped by a single resampling. Zoom is the same in both directions, so a rectangle
stays a rectangle and its new box is exact. What is outside the image is grey and is marked as not valid. An object that
the chip cuts becomes the smallest rectangle of what is left; under half of it, it is ignored; under 15 %, it is gone
(the rule by which the labels of our own data were made).
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import shapely
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor

from ...postprocess.oriented_boxes import boxes_of, corners_of
from ..loop import MEAN
from ..recipes import Augmentation
from . import augment
from .dota import BoxImages, Truth

TRAINED_SHARE = 0.5
SEEN_SHARE = 0.15
SMALLEST_SIDE = 3.0
"""Objects whose short side is fewer pixels than this in the chip are ignored."""


@dataclass(frozen=True)
class Similarity:
    """``chip = matrix @ (image - centre) + side / 2`` for positions (x, y).

    ``matrix`` turns, flips, zooms.
    """

    matrix: NDArray[np.float64]
    centre: NDArray[np.float64]
    side: int

    def points(self, positions: NDArray[np.float64]) -> NDArray[np.float64]:
        """Chip positions of image positions ``(..., 2)``."""
        return np.asarray((positions - self.centre) @ self.matrix.T + self.side / 2)

    def grid_matrix(self, rows: int, cols: int) -> Tensor:
        """``(1, 2, 3)`` from chip to image coordinates, both -1..1, for an image of ``rows`` x ``cols``."""
        size = np.array([cols, rows], dtype=np.float64)
        back = np.linalg.inv(self.matrix) * (self.side / 2)
        matrix = np.concatenate([back * (2 / size)[:, None], (2 * self.centre / size - 1)[:, None]], axis=1)
        return torch.tensor(matrix, dtype=torch.float32).unsqueeze(0)


def draw_similarity(rows: int, cols: int, side: int, settings: Augmentation, rng: torch.Generator) -> Similarity:
    """A random chip of ``side`` pixels out of an image: zoom, quarter turns and free turn, flip, place."""
    numbers = torch.rand(6, generator=rng, dtype=torch.float64).numpy()
    low, high = (math.log(value) for value in settings.scale)
    zoom = math.exp(low + (high - low) * numbers[0])
    turn = math.floor(numbers[1] * 4) * math.pi / 2 + math.radians((2 * numbers[2] - 1) * settings.rotate_degrees)
    flip = 1.0 if numbers[3] < 0.5 else -1.0
    cos, sin = math.cos(turn), math.sin(turn)
    matrix = zoom * np.array([[cos * flip, -sin], [sin * flip, cos]])
    seen = side / zoom
    free = [(min(seen, size) / 2, size - min(seen, size) / 2) for size in (cols, rows)]
    centre = np.array([start + (stop - start) * number for (start, stop), number in zip(free, numbers[4:])])
    return Similarity(matrix, centre, side)


def cut_truth(truth: Truth, place: Similarity) -> Truth:
    """The objects that a chip shows, in its pixels.

    Hardly visible ones are marked difficult.
    """
    if len(truth) == 0:
        return truth
    corners = place.points(corners_of(truth.boxes))
    shapes = shapely.polygons(corners)
    seen = shapely.intersection(shapes, shapely.box(0, 0, place.side, place.side))
    share = shapely.area(seen) / np.maximum(shapely.area(shapes), 1e-9)
    for index in np.flatnonzero((share >= SEEN_SHARE) & (share < 0.999)):
        outline = np.asarray(shapely.get_coordinates(shapely.oriented_envelope(seen[index])))
        if len(outline) == 5:
            corners[index] = outline[:4]
    boxes = boxes_of(corners)
    difficult = truth.difficult | (share < TRAINED_SHARE) | (boxes[:, 3] < SMALLEST_SIDE)
    kept = (share >= SEEN_SHARE) & (boxes[:, 3] > 0)
    return Truth(boxes[kept], truth.class_ids[kept], difficult[kept])


def cut_chip(image: NDArray[np.uint8], place: Similarity) -> tuple[Tensor, Tensor]:
    """Pixels ``(1, 3, side, side)`` in 0..1 and the valid mask ``(1, 1, side, side)``, grey where it is 0."""
    rows, cols = image.shape[:2]
    pixels = torch.tensor(image).permute(2, 0, 1).unsqueeze(0).float().div_(255)
    grid = F.affine_grid(place.grid_matrix(rows, cols), [1, 3, place.side, place.side], align_corners=False)
    chip = F.grid_sample(pixels, grid, mode="bilinear", padding_mode="border", align_corners=False)
    valid = (grid.abs() <= 1).all(dim=-1).unsqueeze(1).float()
    grey = torch.tensor(MEAN).view(1, 3, 1, 1)
    return chip * valid + grey * (1 - valid), valid


def draw_chips(
    split: BoxImages, weights: Tensor, count: int, side: int, settings: Augmentation, rng: torch.Generator
) -> tuple[Tensor, Tensor, list[Truth]]:
    """A batch: chips ``(n, 3, side, side)`` in 0..1, valid masks ``(n, 1, side, side)`` and what the chips show.

    Args:
        split: the images.
        weights: weight of each image in the drawing.
        count: n.
        side: pixels.
        settings: ranges of the augmentation.
        rng: source of randomness on the CPU.
    """
    chips, masks, truths = [], [], []
    for index in torch.multinomial(weights, count, replacement=True, generator=rng).tolist():
        image = split.image(index)
        place = draw_similarity(image.shape[0], image.shape[1], side, settings, rng)
        chip, valid = cut_chip(image, place)
        chips.append(chip)
        masks.append(valid)
        truths.append(cut_truth(split.truths[index], place))
    valid = torch.cat(masks)
    grey = torch.tensor(MEAN).view(1, 3, 1, 1)
    coloured = augment.colour(torch.cat(chips), settings, rng)
    return coloured * valid + grey * (1 - valid), valid, truths
