"""Scores of an exported model on a labelled split, computed by the runtime that users run. No training code is used."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..backends import open_backend
from ..backends.base import Backend
from ..errors import ModelMismatch
from ..model_card import ModelCard
from ..model_store import resolve_model
from ..predict import predict_array
from . import metrics
from .datasets import load_pairs, load_scenes, load_segmentation
from .labels import training_labels


def evaluate_model(model: str, data: Path, split: str, models_dir: str | None) -> dict[str, Any]:
    """Scores, with the confusion matrix where there is one; see ``commands.evaluate``."""
    found = resolve_model(model, models_dir)
    recipe = found.card.training.get("recipe")
    if not isinstance(recipe, dict):
        raise ModelMismatch(f"The card of {found.card.name} names no recipe, so its labels are unknown.")
    if found.card.task == "detect":
        from .detection_evaluation import evaluate_detector

        scores = evaluate_detector(found, data / recipe["dataset"], split)
        return {"model": found.card.name, "sha256": found.sha256, "split": split, **scores}
    backend = open_backend(found)
    try:
        folder = data / recipe["dataset"]
        score = _scenes if found.card.task == "classify" else _segmentation
        matrix = score(folder, split, found.card, backend, recipe)
    finally:
        backend.close()
    names = tuple(entry.class_name for entry in found.card.classes)
    return {
        "model": found.card.name,
        "sha256": found.sha256,
        "split": split,
        **metrics.scores(matrix, names, found.card.task),
        "confusion": matrix.tolist(),
    }


def _scenes(folder: Path, split: str, card: ModelCard, backend: Backend, recipe: dict[str, Any]) -> NDArray[np.int64]:
    scenes = load_scenes(folder, split, recipe.get("reduce", 1))
    predicted = []
    for image in scenes.images:
        scores = backend.predict(np.ascontiguousarray(image.transpose(2, 0, 1))[None])
        predicted.append(int(scores[0].argmax()))
    return metrics.confusion_matrix(scenes.labels, np.array(predicted), len(card.classes))


def _segmentation(
    folder: Path, split: str, card: ModelCard, backend: Backend, recipe: dict[str, Any]
) -> NDArray[np.int64]:
    if card.task == "change":
        images = load_pairs(folder, split, tuple(recipe.get("read_bands", ())), len(card.bands))
    else:
        images = load_segmentation(folder, split)
    matrix = np.zeros((len(card.classes), len(card.classes)), dtype=np.int64)
    for image, mask in zip(images.images, images.masks):
        scores = predict_array(image.transpose(2, 0, 1), np.ones(mask.shape, dtype=bool), backend, card)
        labels = training_labels(mask, recipe["drop_classes"], recipe["ignore_index"], recipe.get("change_value"))
        matrix += metrics.confusion_matrix(labels, scores.argmax(axis=0), len(card.classes))
    return matrix
