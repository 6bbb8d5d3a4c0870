"""Checks of an engine's output against the model card, and the test chip with which a model is tried. Pure."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..cards.box_decode import BOX_COLUMNS
from ..cards.card import ModelCard
from ..cards.contract import expected_channels
from ..errors import ModelMismatch, ModelOutput

CLOSE = 1e-3
"""Distance outside of 0..1 at which a probability may be."""


def check_answer(scores: NDArray[Any], batch: NDArray[Any], card: ModelCard, path: Path) -> None:
    """Refuse an answer of another shape or kind than the card says.

    Args:
        scores: what came out for ``batch``.
        batch: pixels ``(n, band, row, col)``.
        card: of the model.
        path: of the model, for the errors.

    Raises:
        ModelMismatch: another number of classes.
        ModelOutput: another shape, or no floating-point numbers.
    """
    check_shape(tuple(scores.shape), batch, card, path)
    if not np.issubdtype(scores.dtype, np.floating):
        raise ModelOutput(f"{path}: the graph gives {scores.dtype} values, not {card.kind.values}.")


def check_shape(shape: tuple[int, ...], batch: NDArray[Any], card: ModelCard, path: Path) -> None:
    """The part of ``check_answer`` that needs no values, for scores that lie on a device."""
    if card.kind.has_boxes:
        if len(shape) != 3 or shape[0] != batch.shape[0] or shape[2] != BOX_COLUMNS:
            wanted = f"({batch.shape[0]}, k, {BOX_COLUMNS})"
            raise ModelOutput(f"{path}: for chips {batch.shape} the graph gives {shape}, not {wanted}.")
        return
    channels = shape[1] if len(shape) > 1 else 0
    if len(shape) > 1 and card.classes and channels not in expected_channels(card):
        raise ModelMismatch(f"{path}: the graph gives {channels} classes {shape}, its card names {len(card.classes)}.")
    stride = card.kind.stride
    rest = tuple(-(-side // stride) for side in batch.shape[2:]) if stride else ()
    if shape != (batch.shape[0], channels, *rest):
        expected = (batch.shape[0], len(card.classes) or channels, *rest)
        raise ModelOutput(f"{path}: for chips {batch.shape} the graph gives {shape}, not {expected}.")


def check_finite(scores: NDArray[np.float32], path: Path) -> None:
    """Refuse a model whose answer to a trial chip holds NaN or infinity.

    Raises:
        ModelOutput: with how many.
    """
    wrong = int(np.count_nonzero(~np.isfinite(scores)))
    if wrong:
        raise ModelOutput(f"{path}: {wrong} of {scores.size} scores of a trial chip are NaN or infinite.")


def check_trial(scores: NDArray[np.float32], card: ModelCard, activation: str, path: Path) -> str:
    """Refuse what a trial chip shows to be wrong.

    Gives ``score_note``, what it shows to be odd.

    Args:
        scores: of the chip.
        card: of the model.
        activation: still to be applied.
        path: of the model, for the errors.

    Raises:
        ModelOutput, ModelMismatch: see ``check_finite`` and ``check_boxes``.
    """
    check_finite(scores, path)
    if card.kind.has_boxes:
        check_boxes(scores, card, path)
        return ""
    return score_note(scores, activation)


def check_boxes(rows: NDArray[np.float32], card: ModelCard, path: Path) -> None:
    """Refuse a detector whose boxes of a trial chip have scores that are none, or classes that its card does not have.

    Raises:
        ModelOutput: a score above 1.
        ModelMismatch: a class id past those of the card.
    """
    found = rows[rows[..., 5] > 0]
    if len(found) and float(found[:, 5].max()) > 1.0 + CLOSE:
        raise ModelOutput(
            f"{path}: boxes of a trial chip have scores to {float(found[:, 5].max()):.3g}; they must lie in 0..1.",
            "Export the model with the sigmoid of its scores.",
        )
    if len(found) and float(found[:, 6].max()) > len(card.classes) - 1:
        raise ModelMismatch(
            f"{path}: a box of a trial chip has class id {found[:, 6].max():g}, its card names {len(card.classes)} "
            "classes, counted from 0.",
            "Give the names of all classes (--set classes=...).",
        )


def score_note(scores: NDArray[np.float32], activation: str) -> str:
    """Return a note on scores of the test chip that the card takes for probabilities, empty when they are."""
    if activation != "none":
        return ""
    low, high = float(scores.min()), float(scores.max())
    if low >= -CLOSE and high <= 1.0 + CLOSE:
        return ""
    return f"they range from {low:.3g} to {high:.3g}, so they are not probabilities, and the card states no activation"


def trial_chips(card: ModelCard, shape: tuple[int, int], dtype: np.dtype[Any]) -> NDArray[Any]:
    """One chip of rows and columns: a ramp from a deviation below the mean to one above, as far as dtype reaches."""
    ramp = np.linspace(-1.0, 1.0, card.chip_bands * shape[0] * shape[1]).reshape(card.chip_bands, *shape)
    return _pixels(ramp, card, dtype)


def textured_chips(card: ModelCard, shape: tuple[int, int], dtype: np.dtype[Any]) -> NDArray[Any]:
    """One chip of patches of every size, as imagery has them: a model finds more than one class in it.

    Always the same for a card, a shape and a dtype. All bands share the patches, with shades of their own.
    """
    rng = np.random.default_rng(0)
    patches = np.zeros((1, *shape))
    for size in (128, 64, 32, 16, 8, 4, 2):
        cells = rng.standard_normal((card.chip_bands + 1, -(-shape[0] // size), -(-shape[1] // size)))
        shades = cells[:1] + 0.4 * cells[1:]
        patches = patches + shades.repeat(size, 1).repeat(size, 2)[:, : shape[0], : shape[1]] * size**0.5
    return _pixels((patches - patches.mean()) / patches.std(), card, dtype)


def _pixels(values: NDArray[np.float64], card: ModelCard, dtype: np.dtype[Any]) -> NDArray[Any]:
    """A chip of ``(band, row, col)`` values in deviations from the card's mean."""
    mean, std = (np.tile(numbers, card.dates)[:, None, None] for numbers in (card.mean, card.std))
    pixels = (values * std + mean) * card.divide_by
    if dtype.kind in "iu":
        limits = np.iinfo(dtype)
        pixels = np.clip(np.rint(pixels), limits.min, limits.max)
    chips: NDArray[Any] = pixels.astype(dtype)[None]
    return chips
