"""Device requests and what is tried for them."""

from __future__ import annotations

import os

import pytest

from model_runtime.backends.device import DEVICES, default_threads, parse_device
from model_runtime.backends.ort.providers import (
    CPU_PROVIDER,
    CUDA_PROVIDER,
    PROVIDERS,
    TENSORRT_PROVIDER,
    ChipShapes,
    candidates,
)
from model_runtime.errors import ArgumentsInvalid

GPU_BUILD = [CUDA_PROVIDER, CPU_PROVIDER]
CPU_BUILD = ["AzureExecutionProvider", CPU_PROVIDER]


@pytest.mark.parametrize(
    ("text", "available", "devices"),
    [
        ("auto", GPU_BUILD, ["cuda:0", "cpu"]),
        ("auto", CPU_BUILD, ["cpu"]),
        ("cpu", GPU_BUILD, ["cpu"]),
        ("cuda", GPU_BUILD, ["cuda:0"]),
        ("cuda:3", GPU_BUILD, ["cuda:3"]),
        ("cuda", CPU_BUILD, []),  # never silently the CPU
    ],
)
def test_what_is_tried(text, available, devices):
    found = candidates(parse_device(text), available)
    assert [candidate.device for candidate in found] == devices
    for candidate in found:
        assert candidate.provider == (CPU_PROVIDER if candidate.device == "cpu" else CUDA_PROVIDER)
        assert candidate.device == "cpu" or candidate.options()["device_id"] == int(candidate.device[-1])


@pytest.mark.parametrize(
    "text", ["graphics", "gpu:1", "cpu:0", "auto:1", "cuda:", "cuda:-1", "CUDA", "", "cuda:0 ", "cuda:999"]
)
def test_other_words_are_refused(text):
    with pytest.raises(ArgumentsInvalid, match="no device"):
        parse_device(text)


@pytest.mark.skipif(not hasattr(os, "sched_getaffinity"), reason="counted on Linux only")
def test_threads_never_exceed_the_cores_this_process_may_use():
    everything = os.sched_getaffinity(0)
    assert 1 <= default_threads() <= len(everything)
    try:
        os.sched_setaffinity(0, {min(everything)})
        assert default_threads() == 1
    finally:
        os.sched_setaffinity(0, everything)


def test_a_precision_asked_for_leaves_out_what_computes_in_another() -> None:
    available = [TENSORRT_PROVIDER, CUDA_PROVIDER, CPU_PROVIDER]
    request = parse_device("auto")
    assert [found.provider for found in candidates(request, available, "float32")] == [CUDA_PROVIDER, CPU_PROVIDER]
    assert [found.provider for found in candidates(request, available, "float16")] == [TENSORRT_PROVIDER]
    assert candidates(request, [CPU_PROVIDER], "float16") == []


def test_every_provider_answers_to_a_device_and_the_last_one_takes_any_graph() -> None:
    assert len({row.name for row in PROVIDERS}) == len(PROVIDERS)
    for row in PROVIDERS:
        assert set(row.kinds) <= set(DEVICES)
        assert parse_device(row.device.format(index=1)).kind in (*row.kinds, "cpu")
        assert row.is_tried_apart or row.plugin is None
    assert [row.name for row in PROVIDERS if not row.probes] == ["CPU"]
    assert not PROVIDERS[-1].probes
    # "cpu" is always ONNX Runtime's own: the measure of the others, and where a run goes on
    assert [row.name for row in PROVIDERS if "cpu" in row.kinds] == ["CPU"]


def test_a_provider_is_not_tried_without_the_one_beside_it() -> None:
    assert candidates(parse_device("cuda"), [TENSORRT_PROVIDER, CPU_PROVIDER]) == []


def test_only_what_compiles_for_shapes_is_told_them() -> None:
    shapes = ChipShapes("chips", (1, 8, 32), (3, 64, 96))
    available = [TENSORRT_PROVIDER, CUDA_PROVIDER, CPU_PROVIDER]
    told = {
        candidate.provider: {
            name: value
            for _, options in candidate.providers(shapes)
            for name, value in options.items()
            if "profile" in name
        }
        for candidate in candidates(parse_device("auto"), available)
    }
    assert told == {
        TENSORRT_PROVIDER: {
            "trt_profile_min_shapes": "chips:1x3x64x96",
            "trt_profile_opt_shapes": "chips:8x3x64x96",
            "trt_profile_max_shapes": "chips:32x3x64x96",
        },
        CUDA_PROVIDER: {},
        CPU_PROVIDER: {},
    }
