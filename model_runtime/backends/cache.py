"""Keeps loaded models between the jobs of one worker, so that the next run on the same model starts at once."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Any

from . import open_backend

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from ..store.find import ModelFile
    from .base import Backend, Call

_CAPACITY = 2  # a model and its CPU fallback, or two models used in turn; each holds its weights in memory


class BorrowedBackend:
    """A cached backend as a job sees it; closing it gives it back instead of freeing the device."""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend
        self.name = backend.name
        self.device = backend.device
        self.device_reason = backend.device_reason
        self.precision = backend.precision
        self.fixed_batch = backend.fixed_batch
        self.fixed_tile = backend.fixed_tile
        self.activation = backend.activation
        self.calls_at_once = backend.calls_at_once
        self.arrays = backend.arrays
        self.score_note = backend.score_note

    def predict(self, pixels: NDArray[Any]) -> NDArray[np.float32]:
        """As the backend's."""
        return self._backend.predict(pixels)

    def start(self, pixels: NDArray[Any], *, stays: bool = False) -> Call:
        """As the backend's."""
        return self._backend.start(pixels, stays=stays)

    def close(self) -> None:
        """Nothing: the cache owns the backend."""


class SessionCache:
    """``open`` has the signature of ``backends.open_backend``; equal bytes on an equal device are loaded once."""

    def __init__(self) -> None:
        self._backends: OrderedDict[tuple[str, str, int, str, str, str, str], Backend] = OrderedDict()

    def open(
        self,
        model: ModelFile,
        *,
        device: str = "auto",
        threads: int = 0,
        backend: str = "onnx",
        dtype: str = "uint8",
        shows: str = "",
        precision: str = "auto",
    ) -> BorrowedBackend:
        """The backend for ``model``, loaded now or before; raises as ``open_backend`` does."""
        key = (model.sha256, device, threads, backend, dtype, shows, precision)
        if key not in self._backends:
            while len(self._backends) >= _CAPACITY:
                self._backends.popitem(last=False)[1].close()
            self._backends[key] = open_backend(
                model,
                device=device,
                threads=threads,
                backend=backend,
                dtype=dtype,
                shows=shows,
                precision=precision,
            )
        self._backends.move_to_end(key)
        return BorrowedBackend(self._backends[key])

    def close(self) -> None:
        """Free every device."""
        while self._backends:
            self._backends.popitem()[1].close()
