"""Device requests and what is tried for them."""

from __future__ import annotations

import os

import pytest

from model_runtime.backends.device import (
    CPU_PROVIDER,
    CUDA_PROVIDER,
    TENSORRT_PROVIDER,
    default_threads,
    parse_device,
    trials,
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
    found = trials(parse_device(text), available)
    assert [trial.device for trial in found] == devices
    for trial in found:
        assert trial.provider == (CPU_PROVIDER if trial.device == "cpu" else CUDA_PROVIDER)
        assert trial.device == "cpu" or trial.options["device_id"] == int(trial.device[-1])


@pytest.mark.parametrize("text", ["gpu", "cpu:0", "auto:1", "cuda:", "cuda:-1", "CUDA", "", "cuda:0 ", "cuda:999"])
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
    assert [t.provider for t in trials(request, available, "float32")] == [CUDA_PROVIDER, CPU_PROVIDER]
    assert [t.provider for t in trials(request, available, "float16")] == [TENSORRT_PROVIDER]
    assert trials(request, [CPU_PROVIDER], "float16") == []
