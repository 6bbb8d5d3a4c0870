"""Opens an ONNX Runtime session from bytes on the device asked for, and says which device it really is and why.

Nothing here knows of cards or chips. The options keep the library silent (its words reach the user as named errors)
and refuse ONNX Runtime's own file format, which the vetting does not read.
"""

from __future__ import annotations

import functools
from pathlib import Path
from typing import Any

import onnxruntime

from ..device import (
    CUDA_PROVIDER,
    DeviceTrial,
    default_threads,
    load_cuda_libraries,
    no_cuda_reason,
    parse_device,
    trials,
)
from ..errors import DeviceUnavailable, ModelCorrupt

_QUIET = 4  # fatal messages only


@functools.lru_cache(maxsize=1)
def session_errors() -> tuple[type[Exception], ...]:
    """What ONNX Runtime raises: its own classes share no base below ``Exception``, so they are collected by name."""
    state = onnxruntime.capi.onnxruntime_pybind11_state
    own = [value for value in vars(state).values() if isinstance(value, type) and issubclass(value, Exception)]
    return (*own, RuntimeError, ValueError, MemoryError)


def open_session(data: bytes, device: str, threads: int, path: Path) -> tuple[onnxruntime.InferenceSession, str, str]:
    """The session, the device it really runs on, and why that one."""
    request = parse_device(device)
    available = onnxruntime.get_available_providers()
    planned = trials(request, available)
    reason = no_cuda_reason(available)
    for trial in planned:
        if trial.provider == CUDA_PROVIDER:
            load_cuda_libraries()
        session, problem = _try_session(data, trial, threads, path)
        if session is None:
            reason = f"{trial.device} did not start: {problem}"
            continue
        if request.kind == "auto":
            return (
                session,
                trial.device,
                "GPU found and working" if trial.provider == CUDA_PROVIDER else f"no GPU: {reason}",
            )
        return session, trial.device, f"asked for ({request.text})"
    raise DeviceUnavailable(f"The device {request.text} was asked for, but {reason}.")


def _try_session(
    data: bytes, trial: DeviceTrial, threads: int, path: Path
) -> tuple[onnxruntime.InferenceSession | None, str]:
    """A session that really has the trial's provider, else ``None`` and the reason.

    Raises:
        ModelCorrupt: the CPU, which takes any valid graph, does not take this one.
    """
    providers: list[Any] = [(trial.provider, trial.options)]
    try:
        session = onnxruntime.InferenceSession(data, _session_options(threads), providers=providers)
    except session_errors() as error:
        if trial.provider != CUDA_PROVIDER:
            raise ModelCorrupt(
                f"{path} was not accepted by ONNX Runtime {onnxruntime.__version__}: {first_line(error)}",
                "Download the model again; if it is newer than this runtime, update the runtime.",
            ) from error
        return None, first_line(error)
    if trial.provider not in session.get_providers():
        return None, "ONNX Runtime fell back to the CPU (driver, CUDA or cuDNN missing or of another version)"
    session.disable_fallback()  # a failing GPU call must be said, not silently redone elsewhere
    return session, ""


def _session_options(threads: int) -> onnxruntime.SessionOptions:
    options = onnxruntime.SessionOptions()
    options.log_severity_level = _QUIET
    options.intra_op_num_threads = threads or default_threads()
    options.inter_op_num_threads = 1
    # Threads that wait by spinning take the cores from reading and writing, and from QGIS: docs/performance.md.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    # The CPU arena and the memory pattern stay on. Measured on LeMeViT tiny at 512 px, two threads: 0.12 s a tile and
    # a peak of 270 MB with them, 0.17 to 0.26 s and 510 to 530 MB without the arena.
    # Vetting read the bytes as ONNX; without this, bytes that are also ONNX Runtime's own format would be read as that.
    options.add_session_config_entry("session.load_model_format", "ONNX")
    return options


def first_line(error: Exception) -> str:
    """The first line of an error that says something, shortened."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return (lines[0] if lines else type(error).__name__)[:300]
