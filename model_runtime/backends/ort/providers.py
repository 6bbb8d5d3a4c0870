"""ONNX Runtime's providers as one table: a row says where a provider computes, in what, and what it needs.

What ONNX Runtime lists as available is only what it was built with: a GPU build without a driver lists CUDA, then
runs on the CPU without a word. So the list decides what to *try*, and the providers of the opened session decide what
is *said* (``session``). To add a provider is to add a row to ``PROVIDERS``; opens no model.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ...folders import user_models_folder
from ..device import DeviceRequest

CPU_PROVIDER = "CPUExecutionProvider"
CUDA_PROVIDER = "CUDAExecutionProvider"
TENSORRT_PROVIDER = "TensorrtExecutionProvider"

Options = dict[str, Any]


@dataclass(frozen=True)
class ChipShapes:
    """Shapes of the chips to come, for a provider that compiles for them.

    Attributes:
        input_name: of the graph.
        batches: smallest, most frequent and largest number of chips.
        chip: bands, rows and columns.
    """

    input_name: str
    batches: tuple[int, int, int]
    chip: tuple[int, int, int]


@dataclass(frozen=True)
class Provider:
    """A row of ``PROVIDERS``.

    Attributes:
        name: as people know it.
        provider: as ONNX Runtime calls it.
        kinds: kinds of a ``DeviceRequest`` for which it is tried.
        device: what it is called where it runs; ``{index}`` is the number asked for.
        precisions: what it computes in, each tried in turn; ``None`` is what the graph says.
        options: by number of the device and precision.
        beside: rows that take what this one cannot; without them it is not tried.
        label: what a reason calls it.
        load: finds its libraries; called before it is tried.
        probes: a kernel with a known answer runs on it first (``probe``). What needs no probe takes every valid graph,
            so a graph that it refuses is corrupt.
        shapes: options that tell it the shapes to come; ``None``: it takes any shape.
        buffers: where ONNX Runtime keeps its values; empty: on the host.
    """

    name: str
    provider: str
    kinds: tuple[str, ...]
    device: str
    options: Callable[[int, str | None], Options]
    precisions: tuple[str | None, ...] = (None,)
    beside: tuple[Provider, ...] = ()
    label: str = "{device}"
    load: Callable[[], None] | None = None
    probes: bool = True
    shapes: Callable[[ChipShapes], Options] | None = None
    buffers: str = ""


@dataclass(frozen=True)
class ProviderCandidate:
    """One way to open a session, and the device it is if the session really has the provider.

    Attributes:
        row: the provider.
        index: number of the device.
        precision: what it computes in; ``None``: what the graph says.
    """

    row: Provider
    index: int = 0
    precision: str | None = None

    @property
    def device(self) -> str:
        """``cpu`` or ``cuda:i``."""
        return self.row.device.format(index=self.index)

    @property
    def label(self) -> str:
        """Name of the provider in reasons."""
        return self.row.label.format(device=self.device)

    @property
    def provider(self) -> str:
        """ONNX Runtime's name of what must be in the session."""
        return self.row.provider

    @property
    def options(self) -> Options:
        """Of the provider."""
        return self.row.options(self.index, self.precision)

    def providers(self, shapes: ChipShapes | None = None) -> list[tuple[str, Options]]:
        """Providers with their options, as a session is opened with them.

        ``shapes`` are those of the chips to come.
        """
        fitted = self.row.shapes(shapes) if self.row.shapes is not None and shapes is not None else {}
        beside = [(row.provider, row.options(self.index, None)) for row in self.row.beside]
        return [(self.provider, {**self.options, **fitted}), *beside]


def candidates(request: DeviceRequest, available: Sequence[str], precision: str = "auto") -> list[ProviderCandidate]:
    """Return the providers to try, best first. Empty when this ONNX Runtime has none of those asked for.

    Args:
        request: the device.
        available: providers that the library was built with.
        precision: ``float32`` leaves out what computes in another one, ``float16`` what does not compute in that.
    """
    found = [
        ProviderCandidate(row, request.index, own)
        for row in PROVIDERS
        if request.kind in row.kinds and all(entry.provider in available for entry in (row, *row.beside))
        for own in row.precisions
    ]
    if precision == "auto":
        return found
    wanted = None if precision == "float32" else precision
    return [candidate for candidate in found if candidate.precision == wanted]


def names_with(precision: str) -> str:
    """The providers that compute in a precision, for people."""
    return " or ".join(row.name for row in PROVIDERS if precision in row.precisions)


def no_cuda_reason(available: Sequence[str]) -> str:
    """Return why CUDA is not even tried, for people."""
    listed = ", ".join(name.replace("ExecutionProvider", "") for name in available)
    return f"this ONNX Runtime was built without CUDA (it offers {listed})"


def load_cuda_libraries() -> None:
    """Let a GPU build of ONNX Runtime find the CUDA libraries of Python packages.

    What it prints goes to stderr.
    """
    import onnxruntime

    preload = getattr(onnxruntime, "preload_dlls", None)
    if preload is not None:
        with contextlib.redirect_stdout(sys.stderr), contextlib.suppress(OSError):
            preload()


def engine_folder() -> Path:
    """Return the folder of TensorRT engines: ``LEMEVIT_ENGINE_CACHE``, else one beside the user's models."""
    named = os.environ.get("LEMEVIT_ENGINE_CACHE")
    return Path(named) if named else user_models_folder().parent / "engines"


def _cuda_options(index: int, precision: str | None) -> Options:
    # The default arena doubles what it has when it grows; on a GPU shared with a desktop that is the difference
    # between fitting and not.
    # TF32 drops 13 bits of what is called float32, without a word: it is off.
    return {"device_id": index, "arena_extend_strategy": "kSameAsRequested", "use_tf32": "0"}


def _tensorrt_options(index: int, precision: str | None) -> Options:
    """Engines take minutes to build, so they are kept.

    ONNX Runtime names them by graph, GPU and versions.
    """
    folder = str(engine_folder())
    return {
        "device_id": index,
        "trt_fp16_enable": precision == "float16",
        "trt_engine_cache_enable": True,
        "trt_engine_cache_path": folder,
        "trt_timing_cache_enable": True,
        "trt_timing_cache_path": folder,
    }


def _tensorrt_shapes(shapes: ChipShapes) -> Options:
    """One engine for every batch: another shape would build an engine again."""
    bands, rows, cols = shapes.chip
    return {
        f"trt_profile_{kind}_shapes": f"{shapes.input_name}:{batch}x{bands}x{rows}x{cols}"
        for kind, batch in zip(("min", "opt", "max"), shapes.batches)
    }


_CUDA = Provider(
    "CUDA", CUDA_PROVIDER, ("auto", "cuda"), "cuda:{index}", _cuda_options, load=load_cuda_libraries, buffers="cuda"
)
_TENSORRT = Provider(
    "TensorRT",
    TENSORRT_PROVIDER,
    ("auto", "cuda"),
    "cuda:{index}",
    _tensorrt_options,
    precisions=("float16",),
    beside=(_CUDA,),
    label="{device} with TensorRT",
    load=load_cuda_libraries,
    shapes=_tensorrt_shapes,
    buffers="cuda",
)
_CPU = Provider("CPU", CPU_PROVIDER, ("auto", "cpu"), "cpu", lambda index, precision: {}, probes=False)

PROVIDERS: tuple[Provider, ...] = (_TENSORRT, _CUDA, _CPU)
"""Best first."""
