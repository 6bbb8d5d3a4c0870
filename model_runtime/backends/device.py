"""Which device a model runs on, and why, in words. Knows ONNX Runtime's providers; opens no model.

What ONNX Runtime lists as available is only what it was built with: a GPU build without a driver lists CUDA, then
runs on the CPU without a word. So the list decides what to *try*, and the providers of the opened session decide what
is *said* (``backends.ort.backend``).
"""

from __future__ import annotations

import contextlib
import os
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..errors import ArgumentsInvalid
from ..folders import user_models_folder

CPU_PROVIDER = "CPUExecutionProvider"
CUDA_PROVIDER = "CUDAExecutionProvider"
TENSORRT_PROVIDER = "TensorrtExecutionProvider"
_CPU_TOPOLOGY = Path("/sys/devices/system/cpu")


@dataclass(frozen=True)
class DeviceRequest:
    """What was asked for: ``kind`` is ``auto``, ``cpu`` or ``cuda``; ``index`` the GPU's number."""

    text: str
    kind: str
    index: int = 0


@dataclass(frozen=True)
class DeviceTrial:
    """One way to open a session, and the device it is if the session really has the provider.

    Attributes:
        device: ``cpu`` or ``cuda:i``.
        provider: ONNX Runtime's name of what must be in the session.
        options: of the provider.
        beside: providers with their options that may take what the first one cannot.
        precision: what the provider computes in; ``None``: what the graph says.
    """

    device: str
    provider: str
    options: dict[str, Any]
    beside: tuple[tuple[str, dict[str, Any]], ...] = ()
    precision: str | None = None

    @property
    def providers(self) -> list[tuple[str, dict[str, Any]]]:
        """What a session is opened with."""
        return [(self.provider, self.options), *self.beside]


def parse_device(text: str) -> DeviceRequest:
    """Read ``auto``, ``cpu``, ``cuda`` or ``cuda:i``.

    Raises:
        ArgumentsInvalid: anything else.
    """
    match = re.fullmatch(r"(auto|cpu|cuda)(?::([0-9]{1,2}))?", text)
    if match is None or (match.group(2) is not None and match.group(1) != "cuda"):
        raise ArgumentsInvalid(f"There is no device {text[:40]!r}.", "Choose auto, cpu, cuda, or cuda:0, cuda:1, ...")
    return DeviceRequest(text, match.group(1), int(match.group(2) or 0))


def trials(request: DeviceRequest, available: list[str], precision: str = "auto") -> list[DeviceTrial]:
    """What to try, best first. Empty when what is asked for is not in this ONNX Runtime at all.

    Args:
        request: the device.
        available: providers that the library was built with.
        precision: ``float32`` leaves out what computes in another one, ``float16`` what does not compute in that.
    """
    found = _trials(request, available)
    if precision == "auto":
        return found
    return [trial for trial in found if trial.precision == (None if precision == "float32" else precision)]


def _trials(request: DeviceRequest, available: list[str]) -> list[DeviceTrial]:
    found: list[DeviceTrial] = []
    if request.kind in ("auto", "cuda") and CUDA_PROVIDER in available:
        # The default arena doubles what it has when it grows; on a GPU shared with a desktop that is the difference
        # between fitting and not.
        # TF32 drops 13 bits of what is called float32, without a word: it is off.
        options = {"device_id": request.index, "arena_extend_strategy": "kSameAsRequested", "use_tf32": "0"}
        cuda = DeviceTrial(f"cuda:{request.index}", CUDA_PROVIDER, options)
        if TENSORRT_PROVIDER in available:
            beside = ((CUDA_PROVIDER, options),)
            engines = _tensorrt_options(request.index)
            found.append(DeviceTrial(cuda.device, TENSORRT_PROVIDER, engines, beside, "float16"))
        found.append(cuda)
    if request.kind in ("auto", "cpu"):
        found.append(DeviceTrial("cpu", CPU_PROVIDER, {}))
    return found


def _tensorrt_options(index: int) -> dict[str, Any]:
    """Engines take minutes to build, so they are kept; ONNX Runtime names them by graph, GPU and versions."""
    folder = engine_folder()
    return {
        "device_id": index,
        "trt_fp16_enable": True,
        "trt_engine_cache_enable": True,
        "trt_engine_cache_path": str(folder),
        "trt_timing_cache_enable": True,
        "trt_timing_cache_path": str(folder),
    }


def engine_folder() -> Path:
    """Where TensorRT engines are kept: the folder in ``LEMEVIT_ENGINE_CACHE``, else beside the user's models."""
    named = os.environ.get("LEMEVIT_ENGINE_CACHE")
    return Path(named) if named else user_models_folder().parent / "engines"


def no_cuda_reason(available: list[str]) -> str:
    """Why CUDA is not even tried, for people."""
    listed = ", ".join(name.replace("ExecutionProvider", "") for name in available)
    return f"this ONNX Runtime was built without CUDA (it offers {listed})"


def load_cuda_libraries() -> None:
    """Let a GPU build of ONNX Runtime find the CUDA libraries of Python packages; what it prints goes to stderr."""
    import onnxruntime

    preload = getattr(onnxruntime, "preload_dlls", None)
    if preload is not None:
        with contextlib.redirect_stdout(sys.stderr), contextlib.suppress(OSError):
            preload()


def default_threads() -> int:
    """Physical cores this process may use; 0 lets ONNX Runtime decide where they cannot be counted.

    Counting them ourselves matters in containers and under ``taskset``: ONNX Runtime counts the whole machine.
    """
    if not hasattr(os, "sched_getaffinity"):
        return 0
    cores = set()
    usable = os.sched_getaffinity(0)
    for cpu in usable:
        try:
            cores.add((_CPU_TOPOLOGY / f"cpu{cpu}" / "topology" / "thread_siblings_list").read_text().strip())
        except OSError:
            return len(usable)
    return len(cores)
