"""Scores of an exported model on a labelled split, computed by the runtime that users run. No training code is used."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...backends import open_backend
from ...backends.augmented import AugmentedBackend
from ...backends.base import Backend
from ...backends.options import BackendOptions
from ...cards.card import ModelCard
from ...errors import ArgumentsInvalid, ModelMismatch
from ...postprocess.activation import activate, temper
from ...store.find import ModelFile, resolve_model
from ...tiles.chips import predict_array
from ..data.datasets import image_names, load_pairs, load_scenes, load_segmentation
from ..data.labels import training_labels
from . import metrics
from .calibration import Reliability, Sample, calibration
from .places import indices_by_place, worst_first
from .relaxed import Relaxed


def evaluate_model(
    model: str, data: Path, split: str, models_dir: str | None, precision: str = "auto", tta: str = "none"
) -> dict[str, Any]:
    """Scores, with the confusion matrix where there is one.

    See ``commands.evaluate``.
    """
    found = resolve_model(model, models_dir)
    card = found.card
    if not card.classes:
        raise ModelMismatch(
            f"{card.name} answers with features, which no labels can be compared with.",
            "Judge it by what a few strokes teach on it: bench --suite fewshot (docs/few-shot.md).",
        )
    if card.task == "detect":
        from .box_evaluate import evaluate_detector

        if tta != "none":
            raise ArgumentsInvalid("Boxes are not averaged over views; --tta is for the other tasks.", "Leave it out.")
        scores = evaluate_detector(found, data / _recipe(card)["dataset"], split, precision)
        return {"model": card.name, "sha256": found.sha256, "split": split, **scores}
    matrices: list[NDArray[np.int64]] = []
    reliable = Reliability()
    reach = int(_recipe(card).get("relaxed_px") or 0)
    relaxed = Relaxed(reach) if reach else None
    for probabilities, truth in _samples(found, data, split, precision, tta, relaxed):
        matrices.append(metrics.confusion_matrix(truth, probabilities.argmax(axis=0), len(card.classes)))
        reliable.add(temper(probabilities, card.temperature), truth)
    matrix = np.sum(matrices, axis=0)
    names = tuple(entry.class_name for entry in card.classes)
    return {
        "model": card.name,
        "sha256": found.sha256,
        "split": split,
        **metrics.scores(matrix, names, card.task),
        **(relaxed.scores if relaxed else {}),
        **({} if card.task == "classify" else {"places": _places(matrices, found, data, split, names)}),
        "ece": round(reliable.error, 4),
        "temperature": card.temperature,
        "confusion": matrix.tolist(),
    }


def _places(
    matrices: list[NDArray[np.int64]], found: ModelFile, data: Path, split: str, names: tuple[str, ...]
) -> dict[str, dict[str, Any]]:
    """Scores of each place of the split, the worst first."""
    headline = "f1" if found.card.task == "change" else "miou"
    stems = image_names(data / _recipe(found.card)["dataset"], split)
    by_place = {}
    for place, indices in indices_by_place(stems).items():
        one = metrics.scores(np.sum([matrices[index] for index in indices], axis=0), names, found.card.task)
        by_place[place] = {**one, "images": len(indices)}
    return worst_first(by_place, headline)


def calibrate_model(model: str, data: Path, split: str, models_dir: str | None) -> dict[str, Any]:
    """See ``calibration.calibration``.

    Of a detector ``detection_calibration.box_calibration``.

    Raises:
        ModelMismatch: the card names no recipe.
    """
    found = resolve_model(model, models_dir)
    if found.card.task == "detect":
        from .box_evaluate import calibrate_detector

        return {"split": split, **calibrate_detector(found, data / _recipe(found.card)["dataset"], split)}
    return {"split": split, **calibration(list(_samples(found, data, split)))}


def _recipe(card: ModelCard) -> dict[str, Any]:
    recipe = card.training.get("recipe")
    if not isinstance(recipe, dict):
        raise ModelMismatch(f"The card of {card.name} names no recipe, so its labels are unknown.")
    return recipe


def _samples(
    found: ModelFile,
    data: Path,
    split: str,
    precision: str = "auto",
    tta: str = "none",
    relaxed: Relaxed | None = None,
) -> Iterator[Sample]:
    """Probabilities before any temperature, and true ids, of the labelled pixels of each image, or of each scene."""
    recipe = _recipe(found.card)
    backend = open_backend(found, BackendOptions(precision=precision))
    if tta != "none":
        classes = len(found.card.classes)
        backend = AugmentedBackend(
            backend, tta, is_dense=found.card.is_dense, extra=0, classes=classes, wants_variance=False
        )
    try:
        plain = dataclasses.replace(found.card, temperature=1.0)
        folder = data / recipe["dataset"]
        samples = (
            _scenes(folder, split, backend, recipe)
            if plain.task == "classify"
            else _segmentation(folder, split, plain, backend, recipe, relaxed)
        )
        for probabilities, truth in samples:
            is_labelled = (truth >= 0) & (truth < len(plain.classes))
            yield probabilities[:, is_labelled], truth[is_labelled]
    finally:
        backend.close()


def _scenes(folder: Path, split: str, backend: Backend, recipe: dict[str, Any]) -> Iterator[Sample]:
    scenes = load_scenes(folder, split, recipe.get("reduce", 1))
    for image, label in zip(scenes.images, scenes.labels):
        scores = backend.predict(np.ascontiguousarray(image.transpose(2, 0, 1))[None])
        yield activate(scores[0][:, None], backend.info.activation), np.array([label], dtype=np.int64)


def _segmentation(
    folder: Path, split: str, card: ModelCard, backend: Backend, recipe: dict[str, Any], relaxed: Relaxed | None
) -> Iterator[Sample]:
    if card.task == "change":
        images = load_pairs(folder, split, tuple(recipe.get("read_bands", ())), len(card.bands))
    else:
        images = load_segmentation(folder, split)
    for image, mask in zip(images.images, images.masks):
        scores = predict_array(image.transpose(2, 0, 1), np.ones(mask.shape, dtype=bool), backend, card)
        labels = training_labels(mask, recipe["drop_classes"], recipe["ignore_index"], recipe.get("change_value"))
        truth = np.asarray(labels, dtype=np.int64)
        if relaxed is not None:
            relaxed.add(scores.argmax(axis=0), np.where(truth < len(card.classes), truth, -1))
        yield scores.reshape(len(scores), -1), truth.ravel()
