"""The protocol of a backend: chips in, scores out. No I/O, no tiling, no knowledge of rasters."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from .options import SCORES, BackendInfo

Call = Callable[[], Any]
"""Waits for a call that was begun. Gives what ``predict`` gives, or raises what it raises."""
OUT_OF_MEMORY = (
    "failed to allocate memory",
    "can't allocate memory",
    "out of memory",
    "bad_alloc",
    "bad allocation",
    "status_alloc_failed",
    "cudaerrormemoryallocation",
    "bfcarena",
)


class Backend(Protocol):
    """A loaded model on a device.

    Attributes:
        info: what it is and where it runs.
    """

    info: BackendInfo

    def predict(self, pixels: NDArray[Any]) -> NDArray[np.float32]:
        """Scores of chips.

        They are normalised as the card says where the network computes.

        Args:
            pixels: ``(n, band, row, col)`` in the dtype the backend was opened for.

        Returns:
            ``(n, class, row, col)`` (segmentation), ``(n, class)`` (classification), both before
            ``postprocess.activation``, or ``(n, k, 7)`` (detection, rows past the found ones with score 0), float32.
            Attention that was asked for, and what is averaged over views, follow the classes as extra channels
            (``postprocess.score_layers``). The caller may change it.

        Raises:
            DeviceOutOfMemory: the device could not hold this batch.
            ModelOutput: the graph failed, or its output has another shape than the card says.
        """

    def outputs(self, pixels: NDArray[Any]) -> dict[str, NDArray[np.float32]]:
        """Scores of chips and every extra output, by name.

        Args:
            pixels: as for ``predict``.

        Returns:
            ``SCORES``: as ``predict`` gives them, without extra channels. Each of ``BackendOptions.extra``: float32,
            one value or map a chip on its own grid, ``(n, ...)``; attention ``(n, token, token row, token col)``.

        Raises:
            DeviceOutOfMemory, ModelOutput: as for ``predict``.
        """

    def start(self, pixels: NDArray[Any], *, keep_on_device: bool = False) -> Call:
        """Begin what ``predict`` does.

        Pixels go to the device while an earlier call still computes there.

        Args:
            pixels: as for ``predict``.
            keep_on_device: leave the scores where they are, as values of ``backends.arrays``.

        Raises:
            DeviceOutOfMemory: at once, or when the call is waited for.
        """

    def close(self) -> None:
        """Free the device."""


class OneCallAtOnce:
    """``start`` of a backend that computes where it is called: nothing is gained by beginning early."""

    def predict(self, pixels: NDArray[Any]) -> NDArray[np.float32]:
        """See ``Backend``."""
        raise NotImplementedError

    def outputs(self, pixels: NDArray[Any]) -> dict[str, NDArray[np.float32]]:
        """See ``Backend``.

        Nothing but scores.
        """
        return {SCORES: self.predict(pixels)}

    def start(self, pixels: NDArray[Any], *, keep_on_device: bool = False) -> Call:
        """See ``Backend``.

        Scores are on the host already, so they stay in any case.
        """
        scores = self.predict(pixels)
        return lambda: scores


def joined(parts: list[NDArray[Any]]) -> NDArray[Any]:
    """Answers of several calls as one.

    Where the number of boxes differs, rows of score 0 fill up.
    """
    most = max(part.shape[1] for part in parts)
    if all(part.shape[1] == most for part in parts):
        return np.concatenate(parts)
    return np.concatenate([np.pad(part, ((0, 0), (0, most - part.shape[1]), (0, 0))) for part in parts])


def is_out_of_memory(error: BaseException) -> bool:
    """True if the library that failed says, in one of its many ways, that a device has no room."""
    return isinstance(error, MemoryError) or any(mark in str(error).lower() for mark in OUT_OF_MEMORY)
