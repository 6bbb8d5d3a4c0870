"""Makes the pictures of docs/shipped-models.md: of each model the image of ``val`` that it maps best, and the worst.

Image, labels and answer side by side, as ``docs/images/places/MODEL_best.jpg`` and ``MODEL_worst.jpg``. An image counts
by the mean IoU of the classes that its labels have, background left out; with boxes by the F1 at IoU 0.5 of the boxes
that a user sees. Images with hardly an object are left out.

``python .ci/resources/place_pictures.py DATA [MODEL ...]`` in the training environment.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np
import rasterio

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from model_runtime.backends import open_backend  # noqa: E402
from model_runtime.backends.options import BackendOptions  # noqa: E402
from model_runtime.importer.picture.drawing import as_seen, of_classes, side_by_side, with_outlines  # noqa: E402
from model_runtime.postprocess.oriented_boxes import corners_of  # noqa: E402
from model_runtime.store.find import ModelFile, resolve_model  # noqa: E402
from model_runtime.tiles.chips import predict_array  # noqa: E402
from model_runtime.training.data.datasets import load_pairs, load_segmentation  # noqa: E402
from model_runtime.training.data.dota import load_boxes  # noqa: E402
from model_runtime.training.data.labels import training_labels  # noqa: E402
from model_runtime.training.evaluation.box_evaluate import found_boxes  # noqa: E402
from model_runtime.training.evaluation.box_metrics import verdicts  # noqa: E402
from model_runtime.training.evaluation.metrics import confusion_matrix, iou  # noqa: E402

OUT = ROOT / "docs" / "images" / "places"
MODELS = (
    "buildings-tiny",
    "landcover-dubai-tiny",
    "floods-ombria-tiny",
    "building-boxes-tiny",
    "roads-tiny",
    "vehicles-tiny",
)
SIDE = 224
"""Longest side of a panel in pixels."""
LARGE, SHOWN = 1100, 448
"""Side of an image of which a part is shown, and of that part, in pixels."""
LEAST_SHARE = 0.02
LEAST_OBJECTS = 3


class Judged(NamedTuple):
    """One image of ``val``: its score and its panels."""

    score: float
    panels: list[np.ndarray]


def dense(model: ModelFile, data: Path) -> Iterator[Judged]:
    """Every image of a segmentation or change model."""
    card, recipe = model.card, model.card.training["recipe"]
    folder, backend = data / recipe["dataset"], open_backend(model, BackendOptions())
    if card.task == "change":
        images = load_pairs(folder, "val", tuple(recipe.get("read_bands", ())), len(card.bands))
    else:
        images = load_segmentation(folder, "val")
    for image, mask in zip(images.images, images.masks):
        pixels, valid = image.transpose(2, 0, 1), np.ones(mask.shape, bool)
        answer = predict_array(pixels, valid, backend, card).argmax(axis=0)
        labels = training_labels(mask, recipe["drop_classes"], recipe["ignore_index"], recipe.get("change_value"))
        is_labelled = labels < len(card.classes)
        matrix = confusion_matrix(labels[is_labelled], answer[is_labelled], len(card.classes))
        wanted = [i for i, entry in enumerate(card.classes) if not entry.background and matrix[i].sum()]
        if matrix[wanted].sum() < LEAST_SHARE * matrix.sum() or not wanted:
            continue
        bands = len(card.bands)
        seen = [as_seen(pixels[first : first + bands], valid, card) for first in range(0, len(pixels), bands)]
        shown = [of_classes(np.where(is_labelled, labels, 0), is_labelled, card), of_classes(answer, valid, card)]
        yield Judged(float(np.nanmean(iou(matrix)[wanted])), [*seen, *shown])


def boxes(model: ModelFile, data: Path) -> Iterator[Judged]:
    """Every image of a detector."""
    card, folder = model.card, data / model.card.training["recipe"]["dataset"]
    found, truths, names, _ = found_boxes(model, folder, "val")
    images = load_boxes(folder, "val", names, card.training["recipe"].get("label_classes"))
    lowest = float(card.decode["min_score"])
    for index, (own, truth) in enumerate(zip(found, truths)):
        if len(truth.boxes) < LEAST_OBJECTS:
            continue
        shown = own.take(np.flatnonzero(own.scores >= lowest))
        right = int((verdicts(shown, truth, 0.5) == 1).sum())
        pixels = np.asarray(images.image(index)).transpose(2, 0, 1)
        seen = as_seen(pixels, np.ones(pixels.shape[1:], bool), card)
        drawn = [
            with_outlines(seen, corners_of(shapes), ["#FFFF00"] * len(shapes)) for shapes in (truth.boxes, shown.boxes)
        ]
        middle = np.median(truth.boxes[:, :2], axis=0).astype(int)
        panels = [part(panel, middle) for panel in (seen, *drawn)]
        yield Judged(2 * right / max(len(shown) + len(truth.boxes), 1), panels)


def part(panel: np.ndarray, middle: np.ndarray) -> np.ndarray:
    """The part of a large image around the middle of its objects, in which outlines can be told apart."""
    top, left = (max(int(at) - SHOWN // 2, 0) for at in middle[::-1])
    return panel[:, top : top + SHOWN, left : left + SHOWN] if max(panel.shape[1:]) > LARGE else panel


def smaller(panel: np.ndarray) -> np.ndarray:
    """A panel of at most ``SIDE`` pixels, every n-th pixel."""
    step = -(-max(panel.shape[1:]) // SIDE)
    return panel[:, ::step, ::step]


def main(data: Path, names: list[str]) -> int:
    """Write the pictures and print their scores."""
    OUT.mkdir(parents=True, exist_ok=True)
    for name in names or MODELS:
        model = resolve_model(name, str(ROOT / "resources" / "models"))
        judged = sorted(
            boxes(model, data) if model.card.task == "detect" else dense(model, data), key=lambda j: j.score
        )
        for which, one in (("worst", judged[0]), ("best", judged[-1])):
            picture = side_by_side([smaller(panel) for panel in one.panels])
            path = OUT / f"{name}_{which}.jpg"
            with rasterio.open(
                path, "w", "JPEG", picture.shape[2], picture.shape[1], 3, dtype="uint8", QUALITY=80
            ) as file:
                file.write(picture)
            print(f"{path.name}: {one.score:.2f} of {len(judged)} images")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2:]))
