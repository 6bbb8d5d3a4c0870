"""A loaded model: chips in, scores out. One sub-room an engine, each with ``backend.py``.

May import store, postprocess and below; ``pytorch`` networks too.
"""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from ..errors import ArgumentsInvalid, RuntimeMissing
from ..guards.telemetry import switch_off
from ..protocol import PRECISIONS
from .options import BackendOptions

if TYPE_CHECKING:
    from ..store.find import ModelFile
    from .base import Backend

switch_off()  # before any module of this room imports ONNX Runtime


OpenBackend = Callable[["ModelFile", "BackendOptions | None"], "Backend"]
"""``open_backend``, or what stands in for it."""


def open_backend(model: ModelFile, options: BackendOptions | None = None) -> Backend:
    """Load a vetted model on a device and try it once.

    Args:
        model: from ``store.find.resolve_model``.
        options: device, engine and arithmetic; ``None``: all automatic.

    Raises:
        ArgumentsInvalid: no such device, backend or precision.
        RuntimeMissing: torch was asked for and is not installed.
        DeviceUnavailable: the device asked for by name does not work here.
        PrecisionUnavailable: the precision asked for by name is not to be had here.
        ModelTask: an extra output is asked for that the network does not have.
        ModelCorrupt, ModelMismatch, ModelOutput: the graph does not load, or does not do what its card says.
    """
    options = options or BackendOptions()
    if options.backend not in BACKENDS:
        raise ArgumentsInvalid(
            f"Unknown backend {options.backend[:40]!r}; choose one of {', '.join(BACKENDS)}.",
            "Leave --backend out, or give onnx.",
        )
    if options.threads < 0:
        raise ArgumentsInvalid(f"--threads must be 0 (automatic) or more, not {options.threads}.")
    if options.precision not in PRECISIONS:
        raise ArgumentsInvalid(
            f"There is no precision {options.precision[:40]!r}; there are {', '.join(PRECISIONS)}.",
            "Leave --precision out for the fastest one.",
        )
    return BACKENDS[options.backend](model, options)


def _open_onnx(model: ModelFile, options: BackendOptions) -> Backend:
    from .ort.backend import OnnxBackend

    return OnnxBackend(model, options)


def _open_torch(model: ModelFile, options: BackendOptions) -> Backend:
    if options.extra:
        raise ArgumentsInvalid(f"The backend torch does not show {', '.join(options.extra)}.", "Leave --backend out.")
    if importlib.util.find_spec("torch") is None:
        raise RuntimeMissing(
            f"The backend torch was asked for, but the Python at {sys.executable} has no torch.",
            "Leave --backend out (ONNX Runtime needs no torch), or run in the training environment (docs/gpu.md).",
        )
    from .pytorch.backend import TorchBackend

    return TorchBackend(model, options)


BACKENDS: dict[str, Callable[[ModelFile, BackendOptions], Backend]] = {"onnx": _open_onnx, "torch": _open_torch}
"""Name to what opens a model. An engine's library is imported when a model is opened in it."""
