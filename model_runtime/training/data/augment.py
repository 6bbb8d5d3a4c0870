"""Augmentation of batches on the device: one affine resampling a chip, then colour. Pure functions of a generator.

Images are ``(n, band, row, col)`` float in 0..1, masks ``(n, row, col)`` int64. A chip is cut, zoomed, turned and
flipped by a single grid, so that the pixels are resampled once and the mask sees exactly the same geometry.
"""

from __future__ import annotations

import dataclasses
import math

import torch
import torch.nn.functional as F
from torch import Tensor

from ..recipes import Augmentation


def affine_matrices(count: int, settings: Augmentation, margin: tuple[float, float], rng: torch.Generator) -> Tensor:
    """Random ``(n, 2, 3)`` matrices from output to input coordinates (both -1..1): zoom, turn, flip, shift.

    Args:
        count: number of chips.
        settings: ranges.
        margin: output side over input side, per (row, col); below 1 a crop is cut.
        rng: source of randomness on the CPU.
    """
    low, high = (math.log(value) for value in settings.scale)
    zoom = torch.exp(torch.empty(count).uniform_(low, high, generator=rng))
    turn = torch.randint(4, (count,), generator=rng) * (math.pi / 2)
    turn = turn + torch.empty(count).uniform_(-1, 1, generator=rng) * math.radians(settings.rotate_degrees)
    flip = torch.randint(2, (count,), generator=rng) * 2.0 - 1.0
    cos, sin = torch.cos(turn), torch.sin(turn)
    # Rows are x (col) and y (row); the half-sides of the crop in input units are margin / zoom.
    half_col, half_row = margin[1] / zoom, margin[0] / zoom
    matrices = torch.zeros(count, 2, 3)
    matrices[:, 0, 0], matrices[:, 0, 1] = cos * flip * half_col, -sin * half_col
    matrices[:, 1, 0], matrices[:, 1, 1] = sin * flip * half_row, cos * half_row
    room_col, room_row = (1 - half_col).clamp_min(0), (1 - half_row).clamp_min(0)
    matrices[:, 0, 2] = torch.empty(count).uniform_(-1, 1, generator=rng) * room_col
    matrices[:, 1, 2] = torch.empty(count).uniform_(-1, 1, generator=rng) * room_row
    return matrices


def resample(
    images: Tensor, matrices: Tensor, side: int, mode: str = "bilinear", padding: str = "reflection"
) -> Tensor:
    """Resample ``(n, band, row, col)`` by ``matrices`` to ``side`` x ``side`` chips."""
    grid = F.affine_grid(
        matrices.to(images.device), [images.shape[0], images.shape[1], side, side], align_corners=False
    )
    return F.grid_sample(images, grid, mode=mode, padding_mode=padding, align_corners=False)


def colour(images: Tensor, settings: Augmentation, rng: torch.Generator) -> Tensor:
    """Random saturation, contrast, brightness and band gain.

    Values stay in 0..1.
    """
    count, bands = images.shape[:2]

    def factor(amount: float, *shape: int) -> Tensor:
        return (1 + torch.empty(count, *shape).uniform_(-amount, amount, generator=rng)).to(images.device)

    grey = images.mean(dim=1, keepdim=True)
    images = grey + (images - grey) * factor(settings.saturation, 1, 1, 1)
    mean = images.mean(dim=(1, 2, 3), keepdim=True)
    images = mean + (images - mean) * factor(settings.contrast, 1, 1, 1)
    images = images * factor(settings.brightness, 1, 1, 1) * factor(settings.band_gain, bands, 1, 1)
    return images.clamp(0, 1)


def colour_dates(images: Tensor, settings: Augmentation, rng: torch.Generator) -> Tensor:
    """Colour changes of pairs ``(n, 2*band, row, col)``: the same ones for both dates, then small ones of each.

    A pair keeps most of its difference, which is what the network must judge, and sees a little of what light, haze and
    season do to one date only.
    """
    count, bands = images.shape[0], images.shape[1] // 2
    beside = torch.cat(images.chunk(2, dim=1), dim=-1)
    together = colour(beside, settings, rng).chunk(2, dim=-1)
    share = settings.own_colour
    own = dataclasses.replace(
        settings,
        **{name: share * getattr(settings, name) for name in ("brightness", "contrast", "saturation", "band_gain")},
    )
    dates = colour(torch.cat(together), own, rng)
    return torch.cat(dates.chunk(2), dim=1).reshape(count, 2 * bands, *images.shape[2:])


def shifted(matrices: Tensor, largest_px: float, side: int, rng: torch.Generator) -> Tensor:
    """The matrices with a random shift of up to ``largest_px`` pixels of inputs ``side`` pixels wide."""
    moved = matrices.clone()
    moved[:, :, 2] += torch.empty(len(matrices), 2).uniform_(-1, 1, generator=rng) * (2 * largest_px / side)
    return moved


def swapped(images: Tensor, rng: torch.Generator) -> Tensor:
    """Pairs ``(n, 2*band, row, col)``, by chance with the second date first."""
    before, after = images.chunk(2, dim=1)
    turns = torch.randint(2, (images.shape[0], 1, 1, 1), generator=rng).bool().to(images.device)
    return torch.where(turns, torch.cat([after, before], dim=1), images)


def mixup(images: Tensor, targets: Tensor, alpha: float, rng: torch.Generator) -> tuple[Tensor, Tensor]:
    """Blend each image and its one-hot target with the reversed batch (Zhang et al. 2018)."""
    share = torch._sample_dirichlet(torch.tensor([alpha, alpha]), generator=rng)[0].to(images.device)
    return share * images + (1 - share) * images.flip(0), share * targets + (1 - share) * targets.flip(0)


def cutmix(images: Tensor, targets: Tensor, alpha: float, rng: torch.Generator) -> tuple[Tensor, Tensor]:
    """Paste a rectangle of the reversed batch into each image.

    Targets share by area (Yun et al. 2019).
    """
    kept = float(torch._sample_dirichlet(torch.tensor([alpha, alpha]), generator=rng)[0])
    rows, cols = images.shape[2:]
    height, width = (round(size * math.sqrt(1 - kept)) for size in (rows, cols))
    top = int(torch.randint(rows - height + 1, (1,), generator=rng))
    left = int(torch.randint(cols - width + 1, (1,), generator=rng))
    mixed = images.clone()
    patch = (..., slice(top, top + height), slice(left, left + width))
    mixed[patch] = images.flip(0)[patch]
    share = 1 - height * width / (rows * cols)
    return mixed, share * targets + (1 - share) * targets.flip(0)
