"""A loaded model: chips in, scores out. One sub-room an engine, each with ``backend.py``.

May import store, postprocess and below; ``pytorch`` networks too.
"""

from __future__ import annotations

import importlib.util
import sys
from typing import TYPE_CHECKING

from ..errors import ArgumentsInvalid, PrecisionUnavailable, RuntimeMissing
from ..guards.telemetry import switch_off
from ..protocol import PRECISIONS

if TYPE_CHECKING:
    from ..store.find import ModelFile
    from .base import Backend

BACKENDS = ("onnx", "torch")
switch_off()  # before any module of this room imports ONNX Runtime


def open_backend(
    model: ModelFile,
    *,
    device: str = "auto",
    threads: int = 0,
    backend: str = "onnx",
    dtype: str = "uint8",
    shows: str = "",
    precision: str = "auto",
) -> Backend:
    """Load a vetted model on a device and try it once.

    Args:
        model: from ``store.find.resolve_model``.
        device: ``auto``, ``cpu``, ``cuda`` or ``cuda:i``.
        threads: CPU threads; 0 is the number of physical cores.
        backend: ``onnx``, or ``torch`` where torch is installed.
        dtype: numpy name of the pixels that will be given.
        precision: one of ``protocol.PRECISIONS``; another than ``auto`` is used or refused.
        shows: ``attention``: maps of it follow the scores (``onnx_attention``); empty: nothing does.

    Raises:
        ArgumentsInvalid: no such device, backend or precision.
        RuntimeMissing: torch was asked for and is not installed.
        DeviceUnavailable: the device asked for by name does not work here.
        PrecisionUnavailable: the precision asked for by name is not to be had here.
        ModelTask: ``shows`` asks for what the network does not have.
        ModelCorrupt, ModelMismatch, ModelOutput: the graph does not load, or does not do what its card says.
    """
    if backend not in BACKENDS:
        raise ArgumentsInvalid(
            f"There is no backend {backend[:40]!r}; there are {', '.join(BACKENDS)}.",
            "Leave --backend out, or give onnx.",
        )
    if threads < 0:
        raise ArgumentsInvalid(f"--threads must be 0 (automatic) or more, not {threads}.")
    if precision not in PRECISIONS:
        raise ArgumentsInvalid(
            f"There is no precision {precision[:40]!r}; there are {', '.join(PRECISIONS)}.",
            "Leave --precision out for the fastest one.",
        )
    if backend == "torch":
        if shows:
            raise ArgumentsInvalid(f"The backend torch does not show {shows}.", "Leave --backend out.")
        return _open_torch(model, device, threads, dtype, precision)
    from .ort.backend import OnnxBackend

    if precision == "bfloat16":
        raise PrecisionUnavailable("ONNX Runtime runs no model in bfloat16 here.", "Give --backend torch, or auto.")
    return OnnxBackend(model, device=device, threads=threads, dtype=dtype, shows=shows, precision=precision)


def _open_torch(model: ModelFile, device: str, threads: int, dtype: str, precision: str) -> Backend:
    if importlib.util.find_spec("torch") is None:
        raise RuntimeMissing(
            f"The backend torch was asked for, but the Python at {sys.executable} has no torch.",
            "Leave --backend out (ONNX Runtime needs no torch), or run in the training environment (docs/gpu.md).",
        )
    from .pytorch.backend import TorchBackend

    return TorchBackend(model, device=device, threads=threads, dtype=dtype, precision=precision)
