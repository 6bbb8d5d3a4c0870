"""Engines chosen by trying: what a trial costs, what is kept of it, and which engine is then opened."""

from __future__ import annotations

import dataclasses
import json
import sys
from pathlib import Path

import numpy as np
import onnxruntime
import pytest

from model_runtime.backends import open_backend
from model_runtime.backends.options import BackendOptions
from model_runtime.backends.ort import backend as ort_backend
from model_runtime.backends.ort import choice, plugins, verdicts
from model_runtime.backends.ort.choice import Verdict
from model_runtime.backends.ort.provider import ProviderCandidate
from model_runtime.backends.ort.providers import CPU, PROVIDERS
from model_runtime.backends.ort.session import session_options
from model_runtime.backends.ort.trial import Subject, measure
from model_runtime.backends.output_checks import textured_chips
from model_runtime.errors import DeviceUnavailable
from model_runtime.store.find import open_model, resolve_model
from tests.data import make_models as mm

ROWS = {row.name: row for row in PROVIDERS}
WEBGPU = ProviderCandidate(ROWS["WebGPU"])
SUBJECT = Subject(b"graph", b"", ("x", "y"), np.zeros((1, 3, 8, 8), np.uint8), "segment")


@pytest.fixture(autouse=True)
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("PROVIDERS", "VERDICTS"):
        monkeypatch.setenv(f"LEMEVIT_{name}_DIR", str(tmp_path / name.lower()))
    return tmp_path


def add_engine(root: Path, body: str, module: str = "onnxruntime_ep_webgpu") -> None:
    folder = root / "providers" / "webgpu" / module
    folder.mkdir(parents=True)
    (folder / "__init__.py").write_text(f"import os, sys, time\ndef get_library_path():\n    {body}\n")


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("os.abort()", "SIGABRT" if sys.platform != "win32" else "status"),
        ("os._exit(7)", "status 7"),
        ("return 'nowhere.so'", "nowhere.so"),
    ],
)
def test_an_engine_that_takes_its_process_with_it_costs_the_trial_only(folders: Path, body: str, words: str) -> None:
    add_engine(folders, body)
    model = open_model(mm.segmenter(folders / "m.onnx"))
    backend = open_backend(model, BackendOptions(threads=1, tile=64))
    assert backend.info.device == "cpu"
    assert words in backend.info.device_reason
    (tried,) = [one for one in backend.info.tried if one["name"] == "WebGPU"]
    assert (tried["agrees"], words in tried["reason"]) == (False, True)
    with pytest.raises(DeviceUnavailable, match=words):
        open_backend(model, BackendOptions(threads=1, device="webgpu", tile=64))
    with pytest.raises(DeviceUnavailable, match="one size of chips"):  # a caller with chips of any size
        open_backend(model, BackendOptions(threads=1, device="webgpu"))


def test_a_trial_without_end_is_ended(folders: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verdicts, "TRIAL_S", 0.5)
    command = (sys.executable, "-c", "import time; time.sleep(60)")
    assert "not over after" in verdicts.try_apart(WEBGPU, SUBJECT, command).problem
    noisy = (sys.executable, "-c", 'print(\'{"event": "verdict", "colour": 1}\'); print("[]"); print("verdict")')
    assert "status 0" in verdicts.try_apart(WEBGPU, SUBJECT, noisy).problem


def test_a_verdict_is_kept_for_what_it_was_measured_on(folders: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tries: list[str] = []

    def try_apart(candidate: ProviderCandidate, subject: Subject) -> Verdict:
        tries.append(candidate.row.name)
        return Verdict("", 1.0, 2.0)

    monkeypatch.setattr(verdicts, "try_apart", try_apart)
    first = verdicts.verdict_on(WEBGPU, SUBJECT, "a")
    assert (verdicts.verdict_on(WEBGPU, SUBJECT, "a"), len(tries)) == (first, 1)
    larger = dataclasses.replace(SUBJECT, chips=np.zeros((1, 3, 16, 16), np.uint8))
    for subject, model in ((SUBJECT, "b"), (larger, "a"), (dataclasses.replace(SUBJECT, threads=3), "a")):
        verdicts.verdict_on(WEBGPU, subject, model)
    assert len(tries) == 4
    monkeypatch.setattr(verdicts.hardware, "fingerprint", lambda: "another driver")
    assert verdicts.kept_verdicts() == []
    verdicts.verdict_on(WEBGPU, SUBJECT, "a")
    assert len(tries) == 5
    assert [entry["ratio"] for entry in verdicts.kept_verdicts()] == [2.0]
    verdicts.verdict_on(WEBGPU, SUBJECT, "a", again=True)
    assert len(tries) == 6


@pytest.mark.parametrize("text", ["", "{}", '{"verdict": {"colour": 1}}', '{"verdict": {"seconds": "quick"}}', "[]"])
def test_a_damaged_verdict_is_measured_again(folders: Path, text: str) -> None:
    (folders / "v.json").write_text(text)
    assert verdicts.read_verdict(folders / "v.json") is None
    kept = {"verdict": dataclasses.asdict(Verdict("", 1.0, 3.0))}
    (folders / "v.json").write_text(json.dumps(kept))
    assert verdicts.read_verdict(folders / "v.json").ratio == 3.0


FAST, SLOW, WRONG = Verdict("", 1.0, 2.5), Verdict("", 1.0, 0.8), Verdict("it changes the class of 3.00% of the pixels")


@pytest.mark.parametrize(
    ("said", "must_pay", "order"),
    [
        ({}, True, ["CPU"]),  # nothing agrees
        ({"WebGPU": FAST}, True, ["WebGPU", "CPU"]),
        ({"WebGPU": SLOW}, True, ["CPU"]),
        ({"WebGPU": SLOW}, False, ["WebGPU", "CPU"]),  # asked for by name
        ({"WebGPU": Verdict("", 1.0, 1.5), "OpenVINO on the processor": FAST}, True, [CPU.name, "WebGPU"][::-1]),
    ],
)
def test_the_fastest_that_agrees_goes_first(said: dict, must_pay: bool, order: list[str]) -> None:
    found = [ProviderCandidate(ROWS[name]) for name in ("WebGPU", "OpenVINO on the processor", "CPU")]
    ordered, tried = choice.ranked(found, lambda candidate: said.get(candidate.row.name, WRONG), must_pay)
    names = [candidate.row.name for candidate in ordered]
    if len(said) == 2:
        assert names == ["OpenVINO on the processor", "WebGPU", "CPU"]
    else:
        assert names == order
    assert len(tried) == 2
    assert choice.ranked(found, None, must_pay)[0] == [found[-1]]


def test_a_slower_precision_is_tried_only_where_the_faster_one_does_not_agree() -> None:
    row = ROWS["OpenVINO on the processor"]
    found = [ProviderCandidate(row, 0, precision) for precision in row.precisions]
    assert len(choice.ranked(found, lambda _: FAST, True)[1]) == 1
    ordered, tried = choice.ranked(found, lambda one: WRONG if one.precision else FAST, True)
    assert ([one.precision for one in ordered], len(tried)) == ([None], 2)
    assert "2.5 times as fast as the processor, same answer" in tried[1].words
    assert "in bfloat16: it changes the class" in tried[0].words


def test_a_provider_without_its_hardware_is_told_once_and_int8_on_the_cpu_tells_it_too(
    folders: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(verdicts.hardware, "graphics", lambda: [])
    add_engine(folders, "return ''", "onnxruntime_ep_openvino")
    monkeypatch.setattr(verdicts, "try_apart", lambda *_: SLOW)
    backend = open_backend(resolve_model("scenes-eurosat-tiny"), BackendOptions(threads=1, tile=64))
    names = [one["name"] for one in backend.info.tried]
    assert names == ["Intel graphics (OpenVINO)", "Intel NPU (OpenVINO)", "OpenVINO on the processor"]
    assert backend.info.device_reason.count("it needs graphics of Intel") == 1


class FixedSession:
    """A device that compiled for one size, as its makers document it: any other one is refused."""

    def __init__(self, data: bytes, name: str, factor: float = 1.0) -> None:
        self.real = onnxruntime.InferenceSession(data, session_options(1), providers=["CPUExecutionProvider"])
        self.name, self.factor = name, np.float32(factor)

    def get_providers(self) -> list[str]:
        return [self.name]

    def disable_fallback(self) -> None: ...

    def run(self, names, feed, options=None):
        (stated,), (chips,) = self.real.get_inputs(), feed.values()
        assert tuple(stated.shape) == chips.shape
        return [answer * self.factor for answer in self.real.run(names, feed)]


def test_a_device_that_compiles_for_one_size_gets_chips_of_it(folders: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    add_engine(folders, "return ''")
    real = plugins.make_session

    def make_session(candidate, data, options, shapes=None, threads=0):
        if candidate.row.name == "WebGPU":
            return FixedSession(data, candidate.provider)
        return real(candidate, data, options, shapes, threads)

    monkeypatch.setattr("model_runtime.backends.ort.session.make_session", make_session)
    monkeypatch.setattr(ort_backend, "verdict_on", lambda *_: FAST)
    model = open_model(mm.segmenter(folders / "m.onnx"))
    device = open_backend(model, BackendOptions(threads=1, tile=96))
    assert (device.info.device, device.info.fixed_batch, device.info.fixed_tile) == ("gpu", 1, 96)
    assert "2.5 times as fast" in device.info.device_reason
    chips = np.random.default_rng(0).integers(0, 256, (3, 3, 96, 96)).astype(np.uint8)
    plain = open_backend(model, BackendOptions(threads=1, device="cpu"))
    np.testing.assert_array_equal(device.predict(chips), plain.predict(chips))


@pytest.mark.parametrize(("factor", "words"), [(1.0, ""), (1.5, "standard deviations"), (float("nan"), "NaN")])
def test_a_trial_compares_before_it_times(
    folders: Path, monkeypatch: pytest.MonkeyPatch, factor: float, words: str
) -> None:
    real = plugins.make_session

    def make_session(candidate, data, options, shapes=None, threads=0):
        if candidate.row.name == "WebGPU":
            return FixedSession(data, candidate.provider, factor)
        return real(candidate, data, options, shapes, threads)

    monkeypatch.setattr("model_runtime.backends.ort.trial.make_session", make_session)
    monkeypatch.setattr("model_runtime.backends.ort.trial.check_device", lambda candidate: None)
    monkeypatch.setattr("model_runtime.backends.ort.trial.device_name", lambda candidate: "")
    model = open_model(mm.segmenter(folders / "m.onnx"))
    backend = open_backend(model, BackendOptions(threads=1, device="cpu"))
    chips = textured_chips(model.card, (64, 64), np.dtype("uint8"))
    names = (backend._graph.input_name, backend._graph.output_name)
    from model_runtime.backends.fit_graph import fixed_graph

    data = fixed_graph(backend._data, names[0], chips.shape)
    verdict = measure(WEBGPU, Subject(data, b"", names, chips, "segment", 1))
    assert (words in verdict.problem) if words else (verdict.problem == "" and verdict.ratio > 0)
    assert len(np.unique(backend.predict(chips).argmax(axis=1))) > 1  # a trial that could not tell classes apart
