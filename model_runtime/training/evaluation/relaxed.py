"""Relaxed precision and recall of thin objects whose labels are a few pixels off, roads above all. Pure numpy.

After Mnih and Hinton 2010: a predicted pixel is right with a labelled one of its class within reach, a labelled one is
found with a predicted one within reach. Only class 1 is scored; pixels without a label count neither way.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


def within(mask: NDArray[np.bool_], reach_px: int) -> NDArray[np.bool_]:
    """Pixels of ``(row, col)`` that lie no farther than ``reach_px`` from a true one."""
    rows, cols = mask.shape
    wide = np.pad(mask, reach_px)
    found = np.zeros_like(mask)
    for down in range(-reach_px, reach_px + 1):
        for across in range(-reach_px, reach_px + 1):
            if down**2 + across**2 <= reach_px**2:
                found |= wide[reach_px + down :, reach_px + across :][:rows, :cols]
    return found


@dataclass
class Relaxed:
    """Counts over images.

    Attributes:
        reach_px: how far a label may be off.
    """

    reach_px: int
    predicted: int = 0
    right: int = 0
    labelled: int = 0
    found: int = 0

    def add(self, ids: NDArray[np.int64], truth: NDArray[np.int64]) -> None:
        """Take predicted and true class ids ``(row, col)``.

        A truth below 0 is no label.
        """
        is_known, predicted, labelled = truth >= 0, ids == 1, truth == 1
        predicted &= is_known
        self.predicted += int(predicted.sum())
        self.right += int((predicted & within(labelled, self.reach_px)).sum())
        self.labelled += int(labelled.sum())
        self.found += int((labelled & within(predicted, self.reach_px)).sum())

    @property
    def scores(self) -> dict[str, float]:
        """Precision, recall and their harmonic mean, 0 where nothing was there."""
        precision, recall = self.right / max(self.predicted, 1), self.found / max(self.labelled, 1)
        f1 = 2 * precision * recall / max(precision + recall, 1e-12)
        names = ("relaxed_precision", "relaxed_recall", "relaxed_f1")
        return {name: round(value, 4) for name, value in zip(names, (precision, recall, f1))}
