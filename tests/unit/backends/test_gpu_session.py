"""GPU sessions: believed only when a kernel ran, two calls at once; TensorRT only where its answer is the graph's.

The device is a fake (``tests.data.fake_gpu``); on a machine with a GPU, ``bench --suite gpu`` runs the real thing.
"""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
import onnxruntime
import pytest

from model_runtime.backends import open_backend
from model_runtime.backends.device import parse_device
from model_runtime.backends.options import BackendOptions
from model_runtime.backends.ort.io_binding import Lane
from model_runtime.backends.ort.probe import expected_answer, probe_graph
from model_runtime.backends.ort.providers import CPU_PROVIDER, CUDA_PROVIDER, TENSORRT_PROVIDER, candidates
from model_runtime.backends.parity import boxes_problem, parity_problem
from model_runtime.cli.selfcheck import selfcheck
from model_runtime.errors import ArgumentsInvalid, DeviceOutOfMemory, DeviceUnavailable, PrecisionUnavailable
from model_runtime.store.find import open_model
from tests.data import make_models as mm
from tests.data.fake_gpu import FakeGpu

ALL = (TENSORRT_PROVIDER, CUDA_PROVIDER, CPU_PROVIDER)


@pytest.fixture
def gpu(monkeypatch: pytest.MonkeyPatch) -> FakeGpu:
    return FakeGpu().install(monkeypatch)


def chips(count: int, side: int = 32) -> np.ndarray:
    return np.random.default_rng(count).integers(0, 256, size=(count, 3, side, side)).astype(np.uint8)


def opened(tmp_path: Path, device: str = "auto"):
    path = tmp_path / "m.onnx"
    return open_backend(
        open_model(path if path.exists() else mm.segmenter(path)), BackendOptions(device=device, threads=1)
    )


def test_the_probe_is_a_real_graph_with_a_known_answer() -> None:
    pixels = np.random.default_rng(0).standard_normal((1, 1, 8, 8)).astype(np.float32)
    session = onnxruntime.InferenceSession(probe_graph(), providers=[CPU_PROVIDER])
    np.testing.assert_allclose(session.run(None, {"x": pixels})[0], expected_answer(pixels), atol=1e-5)


def test_a_gpu_that_computes_is_used_and_its_provider_named(tmp_path: Path, gpu: FakeGpu) -> None:
    backend = opened(tmp_path)
    assert backend.info.device == "cuda:0"
    assert "GPU found and working (CUDA)" in backend.info.device_reason
    assert "cuda:0 with TensorRT did not start" in backend.info.device_reason
    assert gpu.opened.count(CUDA_PROVIDER) == 2  # the probe, then the model
    assert opened(tmp_path, "cuda:2").info.device_reason.startswith("asked for (cuda:2) (CUDA)")


@pytest.mark.parametrize(
    ("knobs", "words"),
    [
        ({"working": (CPU_PROVIDER,)}, "fell back to the CPU"),
        ({"failing": {CUDA_PROVIDER: "CUDA error 209: no kernel image is available"}}, "no kernel image"),
        ({"factor": {CUDA_PROVIDER: 1.5}}, "computes a wrong answer"),
    ],
)
def test_a_gpu_that_does_not_compute_is_refused_with_the_reason(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, knobs: dict, words: str
) -> None:
    FakeGpu(**knobs).install(monkeypatch)
    backend = opened(tmp_path)
    assert backend.info.device == "cpu"
    assert words in backend.info.device_reason
    with pytest.raises(DeviceUnavailable, match=words):
        opened(tmp_path, "cuda")


@pytest.mark.parametrize("count", [1, 3, 7])
def test_a_lane_gives_the_answer_of_the_cpu_and_keeps_its_buffer(tmp_path: Path, gpu: FakeGpu, count: int) -> None:
    backend = opened(tmp_path)
    reference = opened(tmp_path, "cpu")
    gpu.copies.clear()
    for seed in range(5):
        batch = chips(count + 20 * seed)[:count]
        np.testing.assert_array_equal(backend.predict(batch), reference.predict(batch))
    assert gpu.copies == [(count, 3, 32, 32)] * 2  # a buffer a lane, pixels are written into it
    backend.close()


def test_two_calls_are_under_way_at_once_and_each_has_its_own_answer(tmp_path: Path, gpu: FakeGpu) -> None:
    backend, reference = opened(tmp_path), opened(tmp_path, "cpu")
    assert (backend.info.calls_at_once, reference.info.calls_at_once) == (2, 1)
    gpu.meeting = threading.Barrier(2, timeout=10)  # a call ends only when another one is there
    waiting = [backend.start(chips(count)) for count in (3, 2)]
    answers = [wait() for wait in waiting]
    gpu.meeting = None
    for count, answer in zip((3, 2), answers):
        np.testing.assert_array_equal(answer, reference.predict(chips(count)))
    assert gpu.most_at_once == 2


def test_an_answer_is_the_callers_own(tmp_path: Path, gpu: FakeGpu) -> None:
    backend = opened(tmp_path)
    first = backend.predict(chips(4))
    kept = first.copy()
    backend.predict(chips(5)[:4])
    np.testing.assert_array_equal(first, kept)


def test_a_lane_binds_real_buffers_of_onnx_runtime(tmp_path: Path) -> None:
    """The library's own binding, on the CPU."""
    session = onnxruntime.InferenceSession(probe_graph(), providers=[CPU_PROVIDER])
    lane = Lane(session, ("x", "y"), ("cpu", 0))
    for seed in range(3):
        pixels = np.random.default_rng(seed).standard_normal((1, 1, 8, 8)).astype(np.float32)
        np.testing.assert_allclose(lane.run(pixels), expected_answer(pixels), atol=1e-5)


def test_a_fixed_batch_is_never_parted(tmp_path: Path, gpu: FakeGpu) -> None:
    path = mm.fixed_segmenter(tmp_path / "f.onnx", batch=4, size=32)
    backend = open_backend(open_model(path), BackendOptions(device="cuda", threads=1))
    gpu.copies.clear()
    backend.predict(chips(4))
    assert all(shape[0] == 4 for shape in gpu.copies)


def test_memory_that_does_not_suffice_is_told_when_the_call_is_waited_for(tmp_path: Path, gpu: FakeGpu) -> None:
    backend = opened(tmp_path)
    gpu.oom_above = 2
    large, small = backend.start(chips(5)), backend.start(chips(2))
    with pytest.raises(DeviceOutOfMemory, match="cuda:0"):
        large()
    assert small().shape[0] == 2


def test_tensorrt_goes_first_keeps_its_engines_and_says_its_precision(
    tmp_path: Path, gpu: FakeGpu, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LEMEVIT_ENGINE_CACHE", str(tmp_path / "engines"))
    candidate = candidates(parse_device("auto"), gpu.listed)[0]
    assert candidate.provider == TENSORRT_PROVIDER
    assert candidate.options()["trt_engine_cache_path"] == str(tmp_path / "engines")
    assert [name for name, _ in candidate.providers()] == [TENSORRT_PROVIDER, CUDA_PROVIDER]
    gpu.working = ALL
    backend = opened(tmp_path)
    assert (backend.info.device, backend.info.precision) == ("cuda:0", "float16")
    assert "(TensorRT)" in backend.info.device_reason
    probe, model = (options for name, options in zip(gpu.opened, gpu.options) if name == TENSORRT_PROVIDER)
    assert "trt_profile_max_shapes" not in probe
    assert model["trt_profile_min_shapes"] == "lemevit_pixels:1x3x64x64"
    assert model["trt_profile_max_shapes"] == "lemevit_pixels:32x3x64x64"  # one engine for every batch


def test_tensorrt_that_answers_otherwise_than_the_graph_is_not_used(tmp_path: Path, gpu: FakeGpu) -> None:
    gpu.working, gpu.factor = ALL, {TENSORRT_PROVIDER: 1.0005}
    backend = opened(tmp_path)
    assert (backend.info.precision, backend.info.device) == ("float16", "cuda:0")  # that is rounding
    gpu.factor = _WrongAfterProbe()
    backend = opened(tmp_path)
    assert (backend.info.device, backend.info.precision) == ("cuda:0", "float32")
    assert "standard deviations off" in backend.info.device_reason


class _WrongAfterProbe(dict):
    """The probe's single call is right; what comes after it is not."""

    calls = 0

    def get(self, provider, default=None):
        if provider != TENSORRT_PROVIDER:
            return 1.0
        self.calls += 1
        return 1.0 if self.calls == 1 else 1.2


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda a: a, ""),
        (lambda a: a + 1e-3, ""),
        (lambda a: a * 1.1, "standard deviations"),
        (lambda a: np.where(a == a.max(), np.nan, a), "NaN"),
        (lambda a: a[:, :1], "answers"),
        (lambda a: a[:, [1, 0, 2]], "changes the class"),
    ],
)
def test_parity_is_judged_by_scores_and_by_classes(change, words: str) -> None:
    rng = np.random.default_rng(0)
    place = rng.standard_normal((1, 1, 64, 64)) * 100  # the same for all classes, which hardly differ
    reference = (place + rng.standard_normal((1, 3, 64, 64))).astype(np.float32)
    found = parity_problem(change(reference).astype(np.float32), reference)
    assert (words in found) if words else found == ""


def test_a_precision_asked_for_is_used_or_refused(tmp_path: Path, gpu: FakeGpu) -> None:
    gpu.working = ALL
    model = open_model(mm.segmenter(tmp_path / "m.onnx"))
    exact = open_backend(model, BackendOptions(threads=1, precision="float32"))
    assert (exact.info.device, exact.info.precision) == ("cuda:0", "float32")
    assert "(CUDA)" in exact.info.device_reason
    assert TENSORRT_PROVIDER not in gpu.opened
    assert open_backend(model, BackendOptions(threads=1, precision="float16")).info.precision == "float16"
    gpu.working = (CUDA_PROVIDER, CPU_PROVIDER)
    with pytest.raises(PrecisionUnavailable, match="float16 was asked for, but cuda:0 with TensorRT") as caught:
        open_backend(model, BackendOptions(threads=1, precision="float16"))
    assert "Leave --precision out" in caught.value.fix
    gpu.listed = [CPU_PROVIDER]
    with pytest.raises(PrecisionUnavailable, match="not in this runtime"):
        open_backend(model, BackendOptions(threads=1, precision="float16"))
    with pytest.raises(PrecisionUnavailable, match="bfloat16"):
        open_backend(model, BackendOptions(threads=1, precision="bfloat16"))
    with pytest.raises(ArgumentsInvalid, match="no precision 'int4'"):
        open_backend(model, BackendOptions(threads=1, precision="int4"))


def boxes(count: int = 60) -> np.ndarray:
    rng = np.random.default_rng(1)
    rows = np.zeros((1, 100, 7), np.float32)
    rows[0, :count, :2] = rng.uniform(0, 500, (count, 2))
    rows[0, :count, 2:4] = rng.uniform(10, 40, (count, 2))
    rows[0, :count, 4] = rng.uniform(-1.5, 1.5, count)
    rows[0, :count, 5] = rng.uniform(0.2, 0.9, count)
    return rows


def nudged(rows: np.ndarray, columns: slice, by: float, count: int = 60) -> np.ndarray:
    changed = rows.copy()
    changed[:, :count, columns] += by
    return changed


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda a: a[:, ::-1], ""),  # in another order
        (lambda a: a[:, :70], ""),  # fewer empty rows
        (lambda a: nudged(a, slice(0, 2), 0.1), ""),
        (lambda a: nudged(a, slice(0, 2), 50, count=1), ""),  # 2 of 120
        (lambda a: nudged(a, slice(0, 2), 50, count=3), "6 of 120 boxes"),
        (lambda a: nudged(a, slice(5, 6), -0.1), "best score"),
        (lambda a: nudged(a, slice(6, 7), 1), "120 of 120"),  # another class
        (lambda a: a * np.nan, "NaN"),
        (lambda a: a[..., :6], "answers"),
    ],
)
def test_boxes_are_judged_by_their_likes(change, words: str) -> None:
    found = boxes_problem(change(boxes()), boxes())
    assert (words in found) if words else found == ""


def test_the_selfcheck_says_why_there_is_no_gpu(monkeypatch: pytest.MonkeyPatch) -> None:
    FakeGpu(listed=["AzureExecutionProvider", CPU_PROVIDER]).install(monkeypatch)
    findings = selfcheck()
    assert findings["devices"] == ["cpu"]
    assert "built without CUDA" in findings["device_reasons"]["cuda:0"]
    FakeGpu(failing={CUDA_PROVIDER: "driver too old"}).install(monkeypatch)
    reason = selfcheck()["device_reasons"]["cuda:0"]
    assert "driver too old" in reason
    assert "asked for" not in reason  # the user asked for nothing
    FakeGpu().install(monkeypatch)
    assert selfcheck()["devices"] == ["cuda:0", "cpu"]
