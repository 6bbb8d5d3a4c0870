"""Devices of torch: the few calls that differ between a CPU and a CUDA device, behind one small class each.

``Host`` is the CPU. ``Cuda`` adds pinned memory, copies on streams of their own and graphs; nothing above this module
knows of CUDA, so that all of it is tested without one.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Callable, Protocol

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from ...errors import DeviceUnavailable, PrecisionUnavailable
from ..arrays import HOST, Arrays
from ..device import parse_device
from .arrays import TorchArrays

Call = Callable[[Tensor], Tensor]
PRECISIONS = {"float32": torch.float32, "float16": torch.float16, "bfloat16": torch.bfloat16}


class Accelerator(Protocol):
    """A device of torch.

    Attributes:
        device: torch's.
        is_host: it is the CPU.
        precision: ``float32``, or the type that autocast computes in.
        has_graphs: whether calls of a fixed shape can be recorded.
        calls_at_once: how many calls may be under way.
        arrays: what blends scores that stay on the device.
    """

    device: torch.device
    is_host: bool
    precision: str
    has_graphs: bool
    calls_at_once: int
    arrays: Arrays

    def send(self, chips: NDArray[Any]) -> Tensor:
        """Pixels on the device.

        May return before they are there, but what is computed with them waits.
        """

    def fetch(self, scores: Tensor) -> Callable[[], NDArray[np.float32]]:
        """Start bringing scores back.

        The function returned waits for them.
        """

    def keep(self, scores: Tensor) -> Callable[[], Any]:
        """Leave scores where they are.

        The function returned waits until ``backends.arrays`` can use them.
        """

    def can_record(self, call: Call, example: Tensor) -> bool:
        """True if ``call`` never waits for the device, which a recording cannot.

        Asked while nothing else computes.
        """

    def record(self, call: Call, example: Tensor) -> Call:
        """``call`` for inputs shaped like ``example``, recorded once and played back."""

    def release(self) -> None:
        """Give back the memory that is kept for later calls."""

    def autocast(self) -> torch.autocast:
        """The context of ``precision``."""


@dataclass
class Host:
    """The CPU in float32."""

    device: torch.device = torch.device("cpu")  # noqa: RUF009 - immutable
    is_host: bool = True
    precision: str = "float32"
    has_graphs: bool = False
    calls_at_once: int = 1
    arrays: Arrays = HOST

    def send(self, chips: NDArray[Any]) -> Tensor:
        return torch.from_numpy(chips)

    def fetch(self, scores: Tensor) -> Callable[[], NDArray[np.float32]]:
        return lambda: np.array(scores.numpy(), dtype=np.float32, order="C")

    def keep(self, scores: Tensor) -> Callable[[], Any]:
        return self.fetch(scores)

    def can_record(self, call: Call, example: Tensor) -> bool:
        return self.has_graphs

    def record(self, call: Call, example: Tensor) -> Call:
        return call

    def release(self) -> None:
        """Nothing is kept."""

    def autocast(self) -> torch.autocast:
        return torch.autocast("cpu", enabled=False)


class Cuda:
    """A CUDA device: pixels and scores travel through pinned memory on a stream of their own.

    So does blending.
    """

    is_host = False
    has_graphs = True
    calls_at_once = 2

    def __init__(self, index: int, precision: str) -> None:
        self.device, self.precision = torch.device("cuda", index), precision
        # One for each direction: pixels of the next batch must not queue behind scores that wait for this one.
        self._sends = torch.cuda.Stream(self.device)  # type: ignore[no-untyped-call]
        self._fetches = torch.cuda.Stream(self.device)  # type: ignore[no-untyped-call]
        # Blending a tile is short and what comes after waits for it, so it goes before the network's next batch.
        self._blending = torch.cuda.Stream(self.device, priority=-1)  # type: ignore[no-untyped-call]
        self.arrays: Arrays = TorchArrays(self.device, lambda: torch.cuda.stream(self._blending))

    def send(self, chips: NDArray[Any]) -> Tensor:
        pinned = torch.from_numpy(chips).pin_memory()
        with torch.cuda.stream(self._sends):
            sent = pinned.to(self.device, non_blocking=True)
        compute = torch.cuda.current_stream(self.device)
        compute.wait_stream(self._sends)
        sent.record_stream(compute)
        return sent

    def fetch(self, scores: Tensor) -> Callable[[], NDArray[np.float32]]:
        pinned = torch.empty(scores.shape, dtype=scores.dtype, pin_memory=True)
        self._fetches.wait_stream(torch.cuda.current_stream(self.device))
        with torch.cuda.stream(self._fetches):
            pinned.copy_(scores, non_blocking=True)
            scores.record_stream(self._fetches)
            arrived = torch.cuda.Event()  # type: ignore[no-untyped-call]
            arrived.record(self._fetches)

        def wait() -> NDArray[np.float32]:
            arrived.synchronize()
            return np.array(pinned.numpy(), dtype=np.float32)

        return wait

    def keep(self, scores: Tensor) -> Callable[[], Any]:
        scores.record_stream(self._blending)
        computed = torch.cuda.Event()  # type: ignore[no-untyped-call]
        computed.record(torch.cuda.current_stream(self.device))

        def wait() -> Tensor:
            computed.synchronize()
            return scores

        return wait

    def can_record(self, call: Call, example: Tensor) -> bool:
        call(example)  # what a first call allocates and tunes may wait
        torch.cuda.set_sync_debug_mode("error")
        try:
            call(example)
        except RuntimeError:
            return False
        finally:
            torch.cuda.set_sync_debug_mode("default")
        return True

    def record(self, call: Call, example: Tensor) -> Call:
        with torch.cuda.device(self.device):  # of this thread, which may be another one for every job
            return self._recorded(call, example)

    def _recorded(self, call: Call, example: Tensor) -> Call:
        static = example.clone()
        side = torch.cuda.Stream(self.device)  # type: ignore[no-untyped-call]
        side.wait_stream(torch.cuda.current_stream(self.device))
        with torch.cuda.stream(side):  # what a first call allocates and tunes must not be in the recording
            for _ in range(2):
                call(static)
        torch.cuda.current_stream(self.device).wait_stream(side)
        graph = torch.cuda.CUDAGraph()
        # Other threads go on with copies and blending meanwhile; what they do is not in this recording.
        with torch.cuda.graph(graph, stream=side, capture_error_mode="thread_local"):
            answer = call(static)

        def play(chips: Tensor) -> Tensor:
            static.copy_(chips)
            graph.replay()
            return answer.clone()  # the next playing writes over it while this one still travels

        return play

    def release(self) -> None:
        torch.cuda.empty_cache()

    def autocast(self) -> torch.autocast:
        # Without the cache: a recording would go on reading weights that were cast for it and freed since.
        is_faster = self.precision != "float32"
        return torch.autocast("cuda", dtype=PRECISIONS[self.precision], enabled=is_faster, cache_enabled=False)


def choose_accelerator(device: str, precision: str = "auto") -> tuple[Accelerator, str]:
    """The device of torch, and why that one.

    Args:
        device: as for ``backends.device.parse_device``.
        precision: ``auto`` (float16 on CUDA, float32 on the CPU), ``float32``, ``float16`` or ``bfloat16`` (CUDA).

    Raises:
        DeviceUnavailable: CUDA was asked for by name and does not compute.
        PrecisionUnavailable: a precision that only CUDA has was asked for.
    """
    request = parse_device(device)
    is_cuda_only = precision in ("float16", "bfloat16")
    if request.kind == "cpu" and not is_cuda_only:
        return Host(), f"asked for ({request.text})"
    if request.kind == "cpu":
        raise PrecisionUnavailable(f"torch computes in float32 on the CPU, not in {precision}.")
    problem = cuda_problem(request.index)
    if not problem:
        # TF32 drops 13 bits of what is called float32, without a word; float16 is asked for, or compared, by its name.
        torch.backends.cudnn.allow_tf32 = torch.backends.cuda.matmul.allow_tf32 = False
        found = "GPU found and working (torch)" if request.kind == "auto" else f"asked for ({request.text}) (torch)"
        return Cuda(request.index, "float16" if precision == "auto" else precision), found
    if request.kind == "cuda":
        raise DeviceUnavailable(f"The device {request.text} was asked for, but {problem}.")
    if is_cuda_only:
        raise PrecisionUnavailable(f"{precision} was asked for, but {problem}.")
    return Host(), f"no GPU: {problem}"


def cuda_problem(index: int) -> str:
    """Return why torch does not compute on CUDA device ``index``.

    Empty where a product with a known answer came out right.
    """
    if torch.version.cuda is None:
        return f"this torch {torch.__version__} was built without CUDA"
    if not torch.cuda.is_available():
        return "torch finds no CUDA device or driver"
    if index >= torch.cuda.device_count():
        return f"there are {torch.cuda.device_count()} CUDA devices, counted from 0"
    try:
        ones = torch.ones((8, 8), device=torch.device("cuda", index))
        product = float((ones @ ones).sum())
        convolved = float(torch.conv2d(ones[None, None], ones[None, None, :3, :3]).sum())
    except RuntimeError as error:
        return str(error).splitlines()[0][:300]
    if (product, convolved) != (512.0, 324.0):
        return f"CUDA device {index} computes a wrong answer on trial kernels ({product:g}, {convolved:g})"
    return ""
