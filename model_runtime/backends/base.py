"""What a backend is: chips in, scores out. No I/O, no tiling, no knowledge of rasters."""

from __future__ import annotations

from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray


class Backend(Protocol):
    """A loaded model on a device.

    Attributes:
        name: ``onnx`` or ``torch``.
        device: where it really runs.
        device_reason: why there, in words.
        precision: ``float32``, ``float16`` or ``bfloat16``.
        fixed_batch, fixed_tile: sizes the graph insists on; ``None``: any.
        activation: what the caller still has to apply to the scores (``activation``).
    """

    name: str
    device: str
    device_reason: str
    precision: str
    fixed_batch: int | None
    fixed_tile: int | None
    activation: str

    def predict(self, pixels: NDArray[Any]) -> NDArray[np.float32]:
        """Scores of chips; they are normalised as the card says where the network computes.

        Args:
            pixels: ``(n, band, row, col)`` in the dtype the backend was opened for.

        Returns:
            ``(n, class, row, col)`` (segmentation), ``(n, class)`` (classification), both before ``activation``, or
            ``(n, k, 7)`` (detection, rows past the found ones with score 0), float32. What was asked to be shown or
            averaged follows the classes as extra channels (``score_layers``).
            The caller may change it.

        Raises:
            DeviceOutOfMemory: the device could not hold this batch.
            ModelOutput: the graph failed, or its output has another shape than the card says.
        """

    def close(self) -> None:
        """Free the device."""
