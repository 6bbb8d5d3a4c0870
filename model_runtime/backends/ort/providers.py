"""ONNX Runtime's providers as one table: a row says where a provider computes, in what, and what it needs.

What ONNX Runtime lists as available is only what it was built with: a GPU build without a driver lists CUDA, then
runs on the CPU without a word. So the list decides what to *try*, and the providers of the opened session decide what
is *said* (``session``). To add a provider is to add a row to ``PROVIDERS``; opens no model.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence

from ..device import DeviceRequest, default_threads
from .cuda import cuda_options, load_cuda_libraries, tensorrt_options, tensorrt_shapes
from .plugins import is_installed
from .provider import ChipShapes as ChipShapes
from .provider import Options, Plugin, Provider
from .provider import ProviderCandidate as ProviderCandidate

CPU_PROVIDER = "CPUExecutionProvider"
CUDA_PROVIDER = "CUDAExecutionProvider"
TENSORRT_PROVIDER = "TensorrtExecutionProvider"
OPENVINO_PROVIDER = "OpenVINOExecutionProvider"
WEBGPU_PROVIDER = "WebGpuExecutionProvider"
TENSORRT_RTX_PROVIDER = "NvTensorRTRTXExecutionProvider"
COREML_PROVIDER = "CoreMLExecutionProvider"


def candidates(request: DeviceRequest, available: Sequence[str], precision: str = "auto") -> list[ProviderCandidate]:
    """Return the providers to try, best first. Empty when this ONNX Runtime has none of those asked for.

    Args:
        request: the device.
        available: providers that the library was built with.
        precision: ``float32`` leaves out what computes in another one, another what does not compute in that.
    """
    found = [
        ProviderCandidate(row, request.index, own)
        for row in PROVIDERS
        if request.kind in row.kinds and all(_is_there(entry, available) for entry in (row, *row.beside))
        for own in row.precisions
    ]
    if precision == "auto":
        return found
    wanted = None if precision == "float32" else precision
    return [candidate for candidate in found if candidate.precision == wanted]


def _is_there(row: Provider, available: Sequence[str]) -> bool:
    return is_installed(row.plugin.module) if row.plugin is not None else row.provider in available


def has_plugins() -> bool:
    """True if any provider in a package of its own is installed."""
    return any(is_installed(row.plugin.module) for row in PROVIDERS if row.plugin is not None)


def names_with(precision: str) -> str:
    """The providers that compute in a precision, for people."""
    return " or ".join(row.name for row in PROVIDERS if precision in row.precisions)


def not_there_reason(kind: str, available: Sequence[str]) -> str:
    """Return why nothing is even tried for a kind of device, for people."""
    if kind in ("auto", "cuda"):
        listed = ", ".join(name.replace("ExecutionProvider", "") for name in available)
        return f"this ONNX Runtime was built without CUDA (it offers {listed})"
    needs = dict.fromkeys(row.plugin.wheel if row.plugin else row.name for row in PROVIDERS if kind in row.kinds)
    return f"none of what computes there is installed: {', '.join(needs)}"


def _no_options(index: int, precision: str | None, threads: int) -> Options:
    return {}


def _openvino(hardware: str) -> Callable[[int, str | None, int], Options]:
    """Options of OpenVINO for a kind of device: its precision, and as many threads as ONNX Runtime would take."""

    def options(index: int, precision: str | None, threads: int) -> Options:
        hints = {"float16": "f16", "bfloat16": "bf16", None: "f32"}
        values = {"INFERENCE_PRECISION_HINT": hints[precision], "PERFORMANCE_HINT": "LATENCY"}
        count = threads or default_threads()
        if hardware == "CPU" and count:
            values["INFERENCE_NUM_THREADS"] = str(count)
        return {"load_config": json.dumps({hardware: values})}

    return options


def _coreml_options(index: int, precision: str | None, threads: int) -> Options:
    return {"ModelFormat": "MLProgram", "MLComputeUnits": "ALL", "RequireStaticInputShapes": "1"}


def _openvino_row(name: str, kinds: tuple[str, ...], device: str, precisions: tuple[str | None, ...]) -> Provider:
    """A row of OpenVINO: one package for three kinds of devices."""
    hardware = device.upper()
    plugin = Plugin(
        "onnxruntime-ep-openvino",
        "onnxruntime_ep_openvino",
        hardware,
        vendors=("Intel",) if hardware == "GPU" else (),
        capabilities=(("bfloat16", "BF16"), ("float16", "FP16")),
    )
    return Provider(
        name,
        OPENVINO_PROVIDER,
        (*kinds, "openvino"),
        device,
        _openvino(hardware),
        precisions=precisions,
        label=name,
        plugin=plugin,
        is_fixed=hardware != "CPU",
        is_tried_apart=True,
    )


_CUDA = Provider(
    "CUDA",
    CUDA_PROVIDER,
    ("auto", "gpu", "cuda"),
    "cuda:{index}",
    cuda_options,
    load=load_cuda_libraries,
    buffers="cuda",
)
_TENSORRT = Provider(
    "TensorRT",
    TENSORRT_PROVIDER,
    ("auto", "gpu", "cuda"),
    "cuda:{index}",
    tensorrt_options,
    precisions=("float16",),
    beside=(_CUDA,),
    label="{device} with TensorRT",
    load=load_cuda_libraries,
    shapes=tensorrt_shapes,
    buffers="cuda",
)
_TENSORRT_RTX = Provider(
    "TensorRT for RTX",
    TENSORRT_RTX_PROVIDER,
    ("auto", "gpu", "tensorrt-rtx"),
    "gpu",
    _no_options,
    label="TensorRT for RTX",
    plugin=Plugin("onnxruntime-ep-nv-tensorrt-rtx-cu13", "onnxruntime_ep_nv_tensorrt_rtx", "GPU", vendors=("NVIDIA",)),
    is_fixed=True,
    is_tried_apart=True,
)
_OPENVINO_GPU = _openvino_row("Intel graphics (OpenVINO)", ("auto", "gpu"), "gpu", ("float16", None))
_OPENVINO_NPU = _openvino_row("Intel NPU (OpenVINO)", ("auto", "npu"), "npu", ("float16",))
_OPENVINO_CPU = _openvino_row("OpenVINO on the processor", ("auto",), "cpu", ("bfloat16", None))
_WEBGPU = Provider(
    "WebGPU",
    WEBGPU_PROVIDER,
    ("auto", "gpu", "webgpu"),
    "gpu",
    _no_options,
    label="WebGPU",
    plugin=Plugin("onnxruntime-ep-webgpu", "onnxruntime_ep_webgpu", "GPU"),
    is_fixed=True,
    is_tried_apart=True,
)
_COREML = Provider(
    "CoreML",
    COREML_PROVIDER,
    ("auto", "gpu", "npu", "coreml"),
    "gpu",
    _coreml_options,
    label="CoreML",
    is_fixed=True,
    is_tried_apart=True,
)
CPU = Provider("CPU", CPU_PROVIDER, ("auto", "cpu"), "cpu", _no_options, probes=False)
"""ONNX Runtime's own kernels: the measure of all others."""

PROVIDERS: tuple[Provider, ...] = (
    _TENSORRT,
    _CUDA,
    _TENSORRT_RTX,
    _OPENVINO_GPU,
    _OPENVINO_NPU,
    _COREML,
    _WEBGPU,
    _OPENVINO_CPU,
    CPU,
)
"""In the order in which they are tried. What is tried apart is then taken by its speed."""
