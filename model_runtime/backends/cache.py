"""Keeps loaded models between the jobs of one worker, so that the next run on the same model starts at once."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Any

from . import open_backend
from .options import BackendOptions

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from ..store.find import ModelFile
    from .base import Backend, Call

_CAPACITY = 2  # a model and its CPU fallback, or two models used in turn; each holds its weights in memory


class BorrowedBackend:
    """A cached backend as a job sees it.

    Closing it gives it back instead of freeing the device.
    """

    def __init__(self, backend: Backend) -> None:
        self._backend, self.info = backend, backend.info

    def predict(self, pixels: NDArray[Any]) -> NDArray[np.float32]:
        """As the backend's."""
        return self._backend.predict(pixels)

    def outputs(self, pixels: NDArray[Any]) -> dict[str, NDArray[np.float32]]:
        """As the backend's."""
        return self._backend.outputs(pixels)

    def start(self, pixels: NDArray[Any], *, keep_on_device: bool = False) -> Call:
        """As the backend's."""
        return self._backend.start(pixels, keep_on_device=keep_on_device)

    def close(self) -> None:
        """Nothing: the cache owns the backend."""


class SessionCache:
    """``open`` has the signature of ``backends.open_backend``.

    Equal bytes with equal options are loaded once.
    """

    def __init__(self) -> None:
        self._backends: OrderedDict[tuple[str, BackendOptions], Backend] = OrderedDict()

    def open(self, model: ModelFile, options: BackendOptions | None = None) -> BorrowedBackend:
        """The backend for ``model``, loaded now or before.

        Raises as ``open_backend`` does.
        """
        options = options or BackendOptions()
        key = (model.sha256, options)
        if key not in self._backends:
            while len(self._backends) >= _CAPACITY:
                self._backends.popitem(last=False)[1].close()
            self._backends[key] = open_backend(model, options)
        self._backends.move_to_end(key)
        return BorrowedBackend(self._backends[key])

    def close(self) -> None:
        """Free every device."""
        while self._backends:
            self._backends.popitem()[1].close()
