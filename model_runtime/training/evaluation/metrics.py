"""Confusion matrix and the scores read off it. Pure numpy.

Rows are the truth, columns the prediction.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray


def confusion_matrix(truth: NDArray[Any], predicted: NDArray[Any], classes: int) -> NDArray[np.int64]:
    """Counts ``(classes, classes)`` int64.

    Entries with a truth outside ``0..classes-1`` are ignored.
    """
    truth, predicted = np.asarray(truth).ravel().astype(np.int64), np.asarray(predicted).ravel().astype(np.int64)
    keep = (truth >= 0) & (truth < classes)
    return np.bincount(truth[keep] * classes + predicted[keep], minlength=classes**2).reshape(classes, classes)


def accuracy(matrix: NDArray[np.int64]) -> float:
    """Share of right answers (top-1, overall accuracy)."""
    return float(np.trace(matrix) / max(matrix.sum(), 1))


def iou(matrix: NDArray[np.int64]) -> NDArray[np.float64]:
    """Intersection over union per class.

    NaN for a class that neither occurs nor is predicted.
    """
    hit = np.diag(matrix).astype(np.float64)
    union = matrix.sum(axis=0) + matrix.sum(axis=1) - hit
    return np.asarray(np.divide(hit, union, out=np.full_like(hit, np.nan), where=union > 0))


def change_scores(matrix: NDArray[np.int64]) -> dict[str, float]:
    """F1, precision and recall of class 1 (change), of one matrix over all pixels, 0 where nothing was to find."""
    hit = float(matrix[1, 1])
    precision, recall = hit / max(matrix[:, 1].sum(), 1), hit / max(matrix[1].sum(), 1)
    f1 = 2 * hit / max(matrix[:, 1].sum() + matrix[1].sum(), 1)
    return {"f1": round(f1, 4), "precision": round(precision, 4), "recall": round(recall, 4)}


def scores(matrix: NDArray[np.int64], class_names: tuple[str, ...], task: str) -> dict[str, Any]:
    """The figures a card carries: top-1 and recall a class, or accuracy, IoU a class and mIoU.

    Of change also F1.
    """
    if task == "classify":
        recall = np.diag(matrix) / np.maximum(matrix.sum(axis=1), 1)
        per_class = {name: round(float(value), 4) for name, value in zip(class_names, recall)}
        return {"top1": round(accuracy(matrix), 4), "recall": per_class, "scenes": int(matrix.sum())}
    values = iou(matrix)
    per_class = {name: round(float(value), 4) for name, value in zip(class_names, values)}
    change = change_scores(matrix) if task == "change" else {}
    return {
        **change,
        "overall_accuracy": round(accuracy(matrix), 4),
        "iou": per_class,
        "miou": round(float(np.nanmean(values)), 4),
        "pixels": int(matrix.sum()),
    }
