"""What a backend is: chips in, scores out. No I/O, no tiling, no knowledge of rasters."""

from __future__ import annotations

from typing import Protocol

import numpy as np
from numpy.typing import NDArray


class Backend(Protocol):
    """A loaded model on a device."""

    name: str
    device: str
    device_reason: str
    precision: str
    fixed_batch: int | None
    fixed_tile: int | None

    def predict(self, batch: NDArray[np.float32]) -> NDArray[np.float32]:
        """Raw graph output for normalised chips.

        Args:
            batch: ``(n, band, row, col)`` float32, normalised as the card says.

        Returns:
            ``(n, class, row, col)`` (segmentation) or ``(n, class)`` (classification) float32, before activation.

        Raises:
            DeviceOutOfMemory: the device could not hold this batch.
            ModelOutput: the graph failed, or its output has another shape than the card says.
        """

    def close(self) -> None:
        """Free the device."""
