"""A GPU for ONNX Runtime where there is none: sessions compute on the CPU and say of themselves what a knob tells.

Only the edge of the library is replaced (``get_available_providers``, ``InferenceSession``, ``OrtValue``), so that all
of our own code runs. What a real GPU computes, and how fast, cannot be seen here.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import onnxruntime
import pytest

from model_runtime.backends.ort.providers import CPU_PROVIDER, CUDA_PROVIDER, TENSORRT_PROVIDER

_Session = onnxruntime.InferenceSession


@dataclass
class FakeGpu:
    """Knobs and what happened.

    Attributes:
        listed: what the build offers.
        working: providers that a session really gets; the others are left out without a word.
        failing: provider to the error with which opening a session ends.
        factor: provider to a factor on its scores, for wrong kernels.
        oom_above: the largest batch that fits; ``None``: any.
        opened, options: providers of the sessions that were opened, the probe's too, and their options.
        copies: shapes that went to the device.
        most_at_once: how many calls were under way at the same time.
        meeting: calls on the GPU wait there for each other.
    """

    listed: list[str] = field(default_factory=lambda: [TENSORRT_PROVIDER, CUDA_PROVIDER, CPU_PROVIDER])
    working: tuple[str, ...] = (CUDA_PROVIDER, CPU_PROVIDER)
    failing: dict[str, str] = field(default_factory=dict)
    factor: dict[str, float] = field(default_factory=dict)
    oom_above: int | None = None
    opened: list[str] = field(default_factory=list)
    options: list[dict[str, Any]] = field(default_factory=list)
    copies: list[tuple[int, ...]] = field(default_factory=list)
    most_at_once: int = 0
    meeting: threading.Barrier | None = None

    def install(self, monkeypatch: pytest.MonkeyPatch) -> FakeGpu:
        """Put the fake in the library's place for one test."""
        monkeypatch.setattr(onnxruntime, "get_available_providers", lambda: list(self.listed))
        monkeypatch.setattr(onnxruntime, "preload_dlls", lambda: None, raising=False)
        monkeypatch.setattr(onnxruntime, "InferenceSession", lambda *a, **k: FakeSession(self, *a, **k))
        monkeypatch.setattr(onnxruntime, "OrtValue", FakeValue)
        FakeValue.gpu = self
        return self


class FakeValue:
    """A buffer on the device."""

    gpu: FakeGpu

    def __init__(self, array: np.ndarray) -> None:
        self.array = array.copy()

    @classmethod
    def ortvalue_from_numpy(cls, array: np.ndarray, device: str, index: int) -> FakeValue:
        assert device == "cuda"
        cls.gpu.copies.append(array.shape)
        return cls(array)

    def update_inplace(self, array: np.ndarray) -> None:
        assert array.shape == self.array.shape
        self.array[:] = array


class FakeSession:
    """A CPU session that claims to be on the GPU."""

    def __init__(self, gpu: FakeGpu, data: bytes, options: Any, providers: list[Any]) -> None:
        self.provider = providers[0][0]
        if self.provider in gpu.failing:
            raise RuntimeError(gpu.failing[self.provider])
        self.gpu, self.lock, self.running = gpu, threading.Lock(), 0
        gpu.opened.append(self.provider)
        gpu.options.append(providers[0][1])
        plain = onnxruntime.SessionOptions()
        plain.log_severity_level, plain.intra_op_num_threads = 4, 1
        self.real = _Session(data, plain, providers=[CPU_PROVIDER])
        asked = [name for name, _ in providers if name in gpu.working]
        self.providers = [*asked, CPU_PROVIDER]

    def get_providers(self) -> list[str]:
        return self.providers

    def disable_fallback(self) -> None: ...

    def run(self, names: Any, feed: dict[str, Any], options: Any = None) -> list[np.ndarray]:
        batch = next(iter(feed.values())).shape[0]
        if self.gpu.oom_above is not None and batch > self.gpu.oom_above and self.provider != CPU_PROVIDER:
            raise RuntimeError("BFCArena: Failed to allocate memory")
        with self.lock:
            self.running += 1
            self.gpu.most_at_once = max(self.gpu.most_at_once, self.running)
        if self.gpu.meeting is not None and self.provider != CPU_PROVIDER:
            self.gpu.meeting.wait()
        answers = self.real.run(names, feed)
        with self.lock:
            self.running -= 1
        return [answer * np.float32(self.gpu.factor.get(self.provider, 1)) for answer in answers]

    def io_binding(self) -> FakeBinding:
        return FakeBinding()

    def run_with_iobinding(self, binding: FakeBinding) -> None:
        binding.answers = self.run(binding.outputs, {name: value.array for name, value in binding.inputs.items()})


class FakeBinding:
    """What goes in and out of one call."""

    def __init__(self) -> None:
        self.inputs: dict[str, FakeValue] = {}
        self.outputs: list[str] = []
        self.answers: list[np.ndarray] = []

    def bind_ortvalue_input(self, name: str, value: FakeValue) -> None:
        self.inputs[name] = value

    def bind_output(self, name: str, device: str, index: int) -> None:
        assert device == "cuda"
        self.outputs = [name]

    def copy_outputs_to_cpu(self) -> list[np.ndarray]:
        return self.answers
