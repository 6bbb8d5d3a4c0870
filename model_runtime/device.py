"""Which device a model runs on, and why, in words. Knows ONNX Runtime's providers; opens no model.

What ONNX Runtime lists as available is only what it was built with: a GPU build without a driver lists CUDA, then
runs on the CPU without a word. So the list decides what to *try*, and the providers of the opened session decide what
is *said* (``backends.onnx_backend``).
"""

from __future__ import annotations

import contextlib
import os
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .errors import ArgumentsInvalid

CPU_PROVIDER = "CPUExecutionProvider"
CUDA_PROVIDER = "CUDAExecutionProvider"
_CPU_TOPOLOGY = Path("/sys/devices/system/cpu")


@dataclass(frozen=True)
class DeviceRequest:
    """What was asked for: ``kind`` is ``auto``, ``cpu`` or ``cuda``; ``index`` the GPU's number."""

    text: str
    kind: str
    index: int = 0


@dataclass(frozen=True)
class DeviceTrial:
    """One way to open a session: the providers to pass, and the device it is if the session really has them."""

    device: str
    provider: str
    options: dict[str, Any]


def parse_device(text: str) -> DeviceRequest:
    """Read ``auto``, ``cpu``, ``cuda`` or ``cuda:i``.

    Raises:
        ArgumentsInvalid: anything else.
    """
    match = re.fullmatch(r"(auto|cpu|cuda)(?::([0-9]{1,2}))?", text)
    if match is None or (match.group(2) is not None and match.group(1) != "cuda"):
        raise ArgumentsInvalid(f"There is no device {text[:40]!r}.", "Choose auto, cpu, cuda, or cuda:0, cuda:1, ...")
    return DeviceRequest(text, match.group(1), int(match.group(2) or 0))


def trials(request: DeviceRequest, available: list[str]) -> list[DeviceTrial]:
    """What to try, best first. Empty when the device asked for is not in this ONNX Runtime at all."""
    found: list[DeviceTrial] = []
    if request.kind in ("auto", "cuda") and CUDA_PROVIDER in available:
        # The default arena doubles what it has when it grows; on a GPU shared with a desktop that is the difference
        # between fitting and not.
        options = {"device_id": request.index, "arena_extend_strategy": "kSameAsRequested"}
        found.append(DeviceTrial(f"cuda:{request.index}", CUDA_PROVIDER, options))
    if request.kind in ("auto", "cpu"):
        found.append(DeviceTrial("cpu", CPU_PROVIDER, {}))
    return found


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
