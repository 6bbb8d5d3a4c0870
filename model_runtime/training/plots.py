"""Training curves and confusion matrices as PNG files."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import matplotlib as mpl
import numpy as np

from ..files import whole_file

mpl.use("Agg")
from matplotlib import pyplot as plt  # noqa: E402 - the backend must be chosen first


def plot_curves(history: list[dict[str, Any]], path: Path) -> None:
    """Training loss and validation score (top-1, F1, AP50, mIoU, or a mean of them) against epochs."""
    figure, left = plt.subplots(figsize=(6, 4), layout="constrained")
    left.plot([row["epoch"] for row in history], [row["loss"] for row in history], color="tab:blue")
    left.set_xlabel("epoch")
    left.set_ylabel("training loss", color="tab:blue")
    scored = [row for row in history if "val" in row]
    names = ("top1", "f1", "ap50_area", "mean")
    key = next((name for name in names if scored and name in scored[0]["val"]), "miou")
    right = left.twinx()
    right.plot([row["epoch"] for row in scored], [row["val"][key] for row in scored], color="tab:orange", marker=".")
    right.set_ylabel(f"validation {key}", color="tab:orange")
    with whole_file(path) as partial:
        figure.savefig(partial, dpi=120, format="png")
    plt.close(figure)


def plot_confusion(matrix: list[list[int]], names: tuple[str, ...], path: Path) -> None:
    """Confusion matrix as shares of the true class, rows truth, columns prediction."""
    counts = np.asarray(matrix, dtype=float)
    share = counts / np.maximum(counts.sum(axis=1, keepdims=True), 1)
    side = 2 + 0.4 * len(names)
    figure, axes = plt.subplots(figsize=(side, side), layout="constrained")
    axes.imshow(share, vmin=0, vmax=1, cmap="Blues")
    axes.set_xticks(range(len(names)), names, rotation=90)
    axes.set_yticks(range(len(names)), names)
    axes.set_xlabel("predicted")
    axes.set_ylabel("true")
    for row, col in zip(*np.nonzero(share >= 0.005)):
        colour = "white" if share[row, col] > 0.5 else "black"
        axes.text(col, row, f"{100 * share[row, col]:.0f}", ha="center", va="center", fontsize=7, color=colour)
    with whole_file(path) as partial:
        figure.savefig(partial, dpi=120, format="png")
    plt.close(figure)
