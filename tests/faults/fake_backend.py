"""A backend without weights, for runs that are interrupted: its scores are a pure function of a chip's raw pixels.

Scores differ from chip to chip where tiles overlap, so an answer that was blended from other tiles is another answer.
They are sums of products of whole numbers and powers of two, so they do not depend on the batch. Standard library and
numpy only.
"""

from __future__ import annotations

import os
import signal
import time
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from model_runtime.backends.base import OneCallAtOnce
from model_runtime.backends.options import BackendInfo, BackendOptions
from model_runtime.errors import DeviceOutOfMemory

# Class 0 answers to a red pixel, 1 to a green one, 2 to a blue one.
WEIGHTS = ((4, -2, -2), (-2, 4, -2), (-2, -2, 4))


def chip_scores(chip: np.ndarray) -> np.ndarray:
    """Scores ``(3, row, col)`` float32 before activation for raw pixels ``(3, row, col)``."""
    values = chip.astype(np.float32) / 64
    total = int(chip.sum(dtype=np.float64))
    scores = [
        sum((weight * band for weight, band in zip(row, values)), np.float32((total >> (2 * class_id)) % 16))
        for class_id, row in enumerate(WEIGHTS)
    ]
    return np.stack(scores).astype(np.float32)


@dataclass
class FakeBackend:
    """``open`` has the signature of ``backends.open_backend``; what it opens shares the knobs and counts of this.

    Chips are counted from 1 over all that is opened; chips of zeros, with which a run tries a model, do not count.

    Attributes:
        is_gpu: ``auto`` and ``cuda`` open ``cuda:0``, else the CPU.
        oom_above: largest batch that fits the GPU; ``None``: any.
        crash_at: the chip at which the process kills itself.
        hang_at: the chip at which it stops answering.
        nan_at: the chip whose scores are NaN.
        slow: seconds a chip.
        opened: devices that were opened.
        batches: sizes of all calls with chips that count, those that did not fit too.
        tiles: chips that were answered.
    """

    is_gpu: bool = False
    oom_above: int | None = None
    crash_at: int = 0
    hang_at: int = 0
    nan_at: int = 0
    slow: float = 0.0
    opened: list[str] = field(default_factory=list)
    batches: list[int] = field(default_factory=list)
    tiles: int = 0

    def open(self, model: Any, options: BackendOptions) -> Loaded:
        """The model on the device."""
        name = "cuda:0" if self.is_gpu and options.device != "cpu" else "cpu"
        self.opened.append(name)
        return Loaded(self, name, model.card.activation, model.card.task)


class Loaded(OneCallAtOnce):
    """See ``model_runtime.backends.base.Backend``."""

    def __init__(self, fake: FakeBackend, device: str, activation: str, task: str) -> None:
        self._fake, self._task = fake, task
        self.info = BackendInfo("fake", device, "there is nothing else in a test", activation=activation)

    def predict(self, pixels: np.ndarray) -> np.ndarray:
        """Scores of every chip."""
        fake = self._fake
        is_trial = not pixels.any()
        if not is_trial:
            fake.batches.append(len(pixels))
        if self.info.device != "cpu" and fake.oom_above is not None and len(pixels) > fake.oom_above:
            raise DeviceOutOfMemory(f"{self.info.device} has not enough memory for {len(pixels)} chips.")
        if self._task == "detect":
            return self._boxes(pixels, is_trial)
        scores = np.stack([chip_scores(chip) for chip in pixels])
        if not is_trial:
            for chip in scores:
                self._count(chip)
        return scores.mean(axis=(2, 3)) if self._task == "classify" else scores

    def _boxes(self, pixels: np.ndarray, is_trial: bool) -> np.ndarray:
        """What is painted in the chips, as a detector answers."""
        from tests.data.painted import detections

        rows = detections(pixels)
        if not is_trial:
            for chip in rows:
                self._count(chip)
        return rows

    def _count(self, scores: np.ndarray) -> None:
        fake = self._fake
        if fake.tiles + 1 == fake.crash_at:
            os.kill(os.getpid(), signal.SIGKILL)
        if fake.tiles + 1 == fake.hang_at:
            time.sleep(3600)
        time.sleep(fake.slow)
        fake.tiles += 1
        if fake.tiles == fake.nan_at:
            scores[:] = np.nan

    def close(self) -> None:
        """Nothing is held."""
