"""Words for a device, and how many threads a CPU gets.

What computes there is each engine's own matter.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path

from ..errors import ArgumentsInvalid

DEVICES = {
    "auto": False,
    "cpu": False,
    "gpu": False,
    "npu": False,
    "cuda": True,
    "openvino": False,
    "webgpu": False,
    "tensorrt-rtx": False,
    "coreml": False,
}
"""Kind of device, or engine by its name, to whether there may be several, counted from 0."""
_CPU_TOPOLOGY = Path("/sys/devices/system/cpu")


@dataclass(frozen=True)
class DeviceRequest:
    """The requested device: ``kind`` is one of ``DEVICES``, ``index`` the GPU's number."""

    text: str
    kind: str
    index: int = 0


def parse_device(text: str) -> DeviceRequest:
    """Read ``auto``, ``cpu``, ``gpu``, ``npu``, ``cuda``, ``cuda:i`` or the name of an engine.

    Raises:
        ArgumentsInvalid: anything else.
    """
    match = re.fullmatch(r"([a-z-]+)(?::([0-9]{1,2}))?", text)
    if match is None or match[1] not in DEVICES or (match[2] is not None and not DEVICES[match[1]]):
        raise ArgumentsInvalid(
            f"There is no device {text[:40]!r}.", f"Choose {', '.join(DEVICES)}, or cuda:0, cuda:1, ..."
        )
    return DeviceRequest(text, match[1], int(match[2] or 0))


def default_threads() -> int:
    """Physical cores this process may use, 0 lets ONNX Runtime decide where they cannot be counted.

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
