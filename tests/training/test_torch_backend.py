"""The torch backend answers as ONNX Runtime does on the same file; of its CUDA path, what a fake can show."""

from __future__ import annotations

import importlib.util
import weakref
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio

from model_runtime import backends
from model_runtime.backends import open_backend
from model_runtime.backends.arrays import HOST
from model_runtime.backends.options import BackendOptions
from model_runtime.backends.ort import backend as onnx_backend
from model_runtime.backends.parity import boxes_problem
from model_runtime.errors import (
    Cancelled,
    DeviceOutOfMemory,
    DeviceUnavailable,
    ModelMismatch,
    ModelOutput,
    PrecisionUnavailable,
    RuntimeMissing,
)
from model_runtime.store.find import ModelFile, open_model
from model_runtime.tiles.plan import Tile
from model_runtime.tiles.predictor import Chip, Predictor
from tests.data import make_models as mm
from tests.data.make_rasters import patches, write_raster

torch = pytest.importorskip("torch")

from model_runtime.backends.pytorch.arrays import TorchArrays  # noqa: E402
from model_runtime.backends.pytorch.backend import TorchBackend  # noqa: E402
from model_runtime.backends.pytorch.device import Host, choose_accelerator, cuda_problem  # noqa: E402

MODELS = Path(__file__).resolve().parents[2] / "resources" / "models"
SIDE = 64


def shipped(name: str) -> ModelFile:
    return open_model(MODELS / f"{name}.onnx")


def chips(count: int, bands: int = 3, side: int = SIDE) -> np.ndarray:
    return np.random.default_rng(count).integers(0, 256, (count, bands, side, side)).astype(np.uint8)


class FakeCuda(Host):
    """What ``Cuda`` does, on the CPU: copies arrive late, calls are recorded, precision can be wrong."""

    def __init__(self, error: float = 0.0, oom_above: int = 99) -> None:
        super().__init__(precision="float16", is_host=False)
        self.has_graphs, self.error, self.oom_above = True, error, oom_above
        self.calls_at_once, self.arrays = 2, TorchArrays(self.device)
        self.events: list[tuple[str, Any]] = []

    def send(self, chips: np.ndarray) -> torch.Tensor:
        self.events.append(("send", (str(chips.dtype), chips.shape[0])))
        if chips.shape[0] > self.oom_above:
            raise torch.cuda.OutOfMemoryError("CUDA out of memory")
        return super().send(chips)

    def fetch(self, scores: torch.Tensor) -> Any:
        self.events.append(("fetch", scores.shape[0]))
        off = self.error if self.precision == "float16" else 0.0

        def wait() -> np.ndarray:
            self.events.append(("arrived", scores.shape[0]))
            return scores.numpy() * np.float32(1 + off)

        return wait

    def keep(self, scores: torch.Tensor) -> Any:
        self.events.append(("keep", scores.shape[0]))
        return lambda: scores

    def record(self, call: Any, example: torch.Tensor) -> Any:
        self.events.append(("record", tuple(example.shape)))

        def play(pixels: torch.Tensor) -> torch.Tensor:
            self.events.append(("play", pixels.shape[0]))
            return call(pixels)

        return play

    def release(self) -> None:
        self.events.append(("release", None))

    def names(self) -> list[str]:
        return [name for name, _ in self.events]


@pytest.fixture(autouse=True)
def float_graphs(monkeypatch: pytest.MonkeyPatch) -> None:
    """The graph that torch is compared with computes in float32, as torch does."""
    monkeypatch.setattr(onnx_backend, "has_int8_dot_products", lambda: False)


@pytest.fixture(scope="module")
def scenes() -> ModelFile:
    return shipped("scenes-eurosat-tiny")


@pytest.mark.parametrize(
    "name", ["scenes-eurosat-tiny", "buildings-tiny", "landcover-dubai-tiny", "floods-ombria-tiny"]
)
def test_torch_answers_as_onnx_runtime_within_a_ten_thousandth(name: str) -> None:
    model = shipped(name)
    ours, reference = (
        open_backend(model, BackendOptions(device="cpu", backend=engine)) for engine in ("torch", "onnx")
    )
    assert (ours.info.name, ours.info.device, ours.info.precision) == ("torch", "cpu", "float32")
    assert ours.info.activation == reference.info.activation
    batch = chips(2, model.card.chip_bands, 72)
    found, wanted = ours.predict(batch), reference.predict(batch)
    assert found.dtype == np.float32
    assert np.abs(found - wanted).max() < 1e-4 * wanted.std() + 2e-5
    ours.close()
    with pytest.raises(ModelOutput, match="closed"):
        ours.predict(batch)


def test_torch_finds_the_boxes_that_onnx_runtime_finds() -> None:
    model = shipped("building-boxes-tiny")
    ours, reference = (
        open_backend(model, BackendOptions(device="cpu", backend=engine)) for engine in ("torch", "onnx")
    )
    found, wanted = (backend.predict(chips(2, side=160)) for backend in (ours, reference))
    assert boxes_problem(found, wanted) == ""
    np.testing.assert_allclose(np.sort(found[..., 5], axis=1), np.sort(wanted[..., 5], axis=1), atol=1e-5)
    assert (wanted[..., 5] > 0.1).sum() > 5


def test_what_torch_cannot_run_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(ModelMismatch, match="no network of ours") as caught:
        open_backend(open_model(mm.segmenter(tmp_path / "m.onnx")), BackendOptions(device="cpu", backend="torch"))
    assert "--backend onnx" in caught.value.fix


def test_weights_that_are_not_the_graphs_are_noticed(tmp_path: Path, scenes: ModelFile) -> None:
    """A bias that a later node changes: found by name it would be the wrong one."""
    import onnx

    model = onnx.load(str(scenes.path))
    add = next(node for node in model.graph.node if any(name.endswith("head.bias") for name in node.input))
    bias = next(tensor for tensor in model.graph.initializer if tensor.name.endswith("head.bias"))
    half = onnx.numpy_helper.from_array(np.float32(40), "forty")
    model.graph.initializer.append(half)
    other = onnx.numpy_helper.from_array(np.eye(1, bias.dims[0], dtype=np.float32)[0], "unit")
    model.graph.initializer.append(other)
    position = list(model.graph.node).index(add)
    model.graph.node.insert(position, onnx.helper.make_node("Mul", ["unit", "forty"], ["lift"]))
    model.graph.node.insert(position + 2, onnx.helper.make_node("Add", [add.output[0], "lift"], ["lifted"]))
    for node in list(model.graph.node)[position + 3 :]:
        for index, name in enumerate(node.input):
            if name == add.output[0]:
                node.input[index] = "lifted"
    onnx.save(model, str(tmp_path / "m.onnx"))
    with pytest.raises(ModelMismatch, match="does not answer as the file's graph"):
        open_backend(open_model(tmp_path / "m.onnx"), BackendOptions(device="cpu", backend="torch"))


def test_without_torch_the_fix_is_named(monkeypatch: pytest.MonkeyPatch, scenes: ModelFile) -> None:
    monkeypatch.setattr(backends.importlib.util, "find_spec", lambda name: None)
    with pytest.raises(RuntimeMissing, match="no torch") as caught:
        open_backend(scenes, BackendOptions(backend="torch"))
    assert "Leave --backend out" in caught.value.fix
    assert importlib.util.find_spec is not None


@pytest.mark.skipif(torch.cuda.is_available(), reason="this machine has a CUDA device")
def test_cuda_that_is_not_there_is_said(scenes: ModelFile) -> None:
    place, reason = choose_accelerator("auto")
    assert (place.device.type, reason) == ("cpu", f"no GPU: {cuda_problem(0)}")
    assert "CUDA" in reason
    with pytest.raises(DeviceUnavailable, match="cuda:1"):
        choose_accelerator("cuda:1")


@pytest.mark.skipif(torch.cuda.is_available(), reason="this machine has a CUDA device")
def test_half_precision_is_not_promised_by_a_cpu(scenes: ModelFile) -> None:
    for device in ("cpu", "auto"):
        with pytest.raises(PrecisionUnavailable, match="bfloat16"):
            open_backend(scenes, BackendOptions(device=device, backend="torch", precision="bfloat16"))


def opened(model: ModelFile, place: FakeCuda) -> TorchBackend:
    backend = TorchBackend(model, BackendOptions(device="auto", threads=0, dtype="uint8"), accelerator=place)
    place.events.clear()
    return backend


def test_the_next_batch_is_sent_before_the_first_is_waited_for(scenes: ModelFile) -> None:
    place = FakeCuda()
    backend = opened(scenes, place)
    assert backend.info.calls_at_once == 2
    waiting = [backend.start(chips(count)) for count in (3, 2)]
    assert place.events == [("send", ("uint8", 3)), ("fetch", 3), ("send", ("uint8", 2)), ("fetch", 2)]
    reference = open_backend(scenes, BackendOptions(device="cpu"))
    for count, wait in zip((3, 2), waiting):
        np.testing.assert_allclose(wait(), reference.predict(chips(count)), atol=1e-4)


def test_a_shape_that_comes_again_is_recorded_once_and_played_back(scenes: ModelFile) -> None:
    place = FakeCuda()
    backend = opened(scenes, place)
    for _ in range(9):  # trials say nothing about the run
        backend.predict(chips(2))
    assert "record" not in place.names()
    answers = [backend.start(chips(2))() for _ in range(4)]
    assert place.names().count("record") == 1
    assert place.names().count("play") == 2
    np.testing.assert_array_equal(answers[0], answers[3])
    backend.start(chips(1))()
    assert place.names().count("record") == 1


def test_what_waits_for_the_device_is_never_recorded(scenes: ModelFile) -> None:
    place = FakeCuda()
    place.can_record = lambda call, example: False  # type: ignore[method-assign]
    backend = opened(scenes, place)
    answers = [backend.start(chips(2))() for _ in range(5)]
    np.testing.assert_array_equal(answers[0], answers[4])
    assert "record" not in place.names()


def test_without_room_for_a_recording_calls_go_on_as_they_are(scenes: ModelFile) -> None:
    place = FakeCuda()
    backend = opened(scenes, place)

    def refuse(call: Any, example: torch.Tensor) -> Any:
        raise torch.cuda.OutOfMemoryError("CUDA out of memory")

    place.record = refuse  # type: ignore[method-assign]
    answers = [backend.start(chips(2))() for _ in range(5)]
    np.testing.assert_array_equal(answers[0], answers[4])


def test_of_many_shapes_the_last_ones_stay_recorded(scenes: ModelFile) -> None:
    place = FakeCuda()
    backend = opened(scenes, place)
    for count in (1, 2, 3, 4, 5):
        for _ in range(3):
            backend.start(chips(count))()
    assert [shape[0] for shape in backend._recorded] == [2, 3, 4, 5]


def test_a_full_gpu_is_left_for_the_cpu_when_the_device_is_automatic(scenes: ModelFile) -> None:
    full = FakeCuda(oom_above=0)
    backend = TorchBackend(scenes, BackendOptions(device="auto", threads=0, dtype="uint8"), accelerator=full)
    assert (backend.info.device, backend.info.precision, backend.info.calls_at_once) == ("cpu", "float32", 1)
    assert "not enough memory" in backend.info.device_reason
    with pytest.raises(DeviceOutOfMemory):
        TorchBackend(scenes, BackendOptions(device="cuda", threads=0, dtype="uint8"), accelerator=FakeCuda(oom_above=0))


def test_a_call_that_failed_keeps_nothing_on_the_device(scenes: ModelFile) -> None:
    place = FakeCuda()
    backend = opened(scenes, place)
    held: list[weakref.ref[torch.Tensor]] = []

    def send(pixels: np.ndarray) -> torch.Tensor:
        tensor = torch.from_numpy(pixels)
        held.append(weakref.ref(tensor))
        if len(pixels) > 1:
            raise torch.cuda.OutOfMemoryError("CUDA out of memory")
        return tensor

    place.send = send  # type: ignore[method-assign]
    predictor = Predictor(backend, 4)
    found = list(predictor.run(Chip(Tile(0, i, 0, i, 1, 1), pixels, None) for i, pixels in enumerate(chips(4))))
    assert len(found) == 4
    assert sum(ref() is not None for ref in held[:2]) == 0  # the batches of 4 and 2 that had no room
    assert ("release", None) in place.events


def test_half_precision_asked_for_that_answers_otherwise_is_refused(scenes: ModelFile) -> None:
    with pytest.raises(PrecisionUnavailable, match="float16 was asked for"):
        TorchBackend(
            scenes,
            BackendOptions(device="auto", threads=0, dtype="uint8", precision="float16"),
            accelerator=FakeCuda(error=0.2),
        )


def test_half_precision_that_answers_otherwise_gives_way_to_float32(scenes: ModelFile) -> None:
    good = TorchBackend(scenes, BackendOptions(device="auto", threads=0, dtype="uint8"), accelerator=FakeCuda())
    assert good.info.precision == "float16"
    bad = TorchBackend(scenes, BackendOptions(device="auto", threads=0, dtype="uint8"), accelerator=FakeCuda(error=0.2))
    assert bad.info.precision == "float32"
    assert "float16 was not used" in bad.info.device_reason


def test_memory_that_does_not_suffice_is_told(scenes: ModelFile) -> None:
    place = FakeCuda()
    backend = opened(scenes, place)
    place.oom_above = 1
    with pytest.raises(DeviceOutOfMemory, match="3 chips"):
        backend.predict(chips(3))


def on_gpu(place: FakeCuda) -> dict[str, Any]:
    """A job whose torch computes on ``place``."""

    def load(model: ModelFile, options: BackendOptions) -> TorchBackend:
        return TorchBackend(model, options, accelerator=place)

    return {"open_backend": load}


def test_a_job_blends_on_the_device_and_gives_the_classes_of_the_host(run: Any, tmp_path: Path) -> None:
    """Also after a cancel: what waits in the journal comes from the host and goes on on the device."""
    raster = write_raster(tmp_path / "in.tif", patches(330, 300))
    asked = {"model": str(MODELS / "buildings-tiny.onnx"), "tile": 96, "overlap": 32, "batch": 2, "gsd": "native"}
    asked |= {"bands": (1, 2, 3), "overwrite": True}
    host, device = FakeCuda(), FakeCuda()
    host.arrays = HOST
    run(raster, job=on_gpu(host), **asked)
    with rasterio.open(run.output) as source:
        wanted = source.read(1)
    run(raster, job=on_gpu(device), **asked)
    with rasterio.open(run.output) as source:
        np.testing.assert_array_equal(source.read(1), wanted)
    whole = run.output.read_bytes()
    run.output.unlink()
    assert len(np.unique(wanted)) == 2
    assert ("keep", 2) in device.events
    assert ("keep", 2) not in host.events

    polls = iter(range(10_000))
    with pytest.raises(Cancelled):
        run(raster, job=on_gpu(FakeCuda()), is_cancelled=lambda: next(polls) > 25, **asked)
    report = run(raster, job=on_gpu(FakeCuda()), **asked)
    assert report["tiles"]["resumed"] > 0
    assert run.output.read_bytes() == whole


def test_scores_that_are_wanted_as_a_raster_come_back_to_the_host(run: Any, tmp_path: Path) -> None:
    raster = write_raster(tmp_path / "in.tif", patches(100, 130))
    asked = {"model": str(MODELS / "buildings-tiny.onnx"), "tile": 96, "overlap": 32, "gsd": "native"}
    asked |= {"bands": (1, 2, 3), "confidence": str(tmp_path / "sure.tif")}
    run(raster, job=on_gpu(FakeCuda()), **asked)
    with rasterio.open(tmp_path / "sure.tif") as source:
        assert (source.read(1) > 0.3).all()


def test_a_detection_job_with_torch_finds_the_objects_of_one_with_onnx_runtime(run: Any, tmp_path: Path) -> None:
    sample = MODELS.parent / "samples" / "try_it_banepa.tif"
    with rasterio.open(sample) as source:
        left, bottom, right, top = source.bounds
    extent = (left, bottom, (left + right) / 2, (bottom + top) / 2)
    found = {}
    for engine in ("onnx", "torch"):
        report = run(
            sample,
            task="detect",
            model=str(MODELS / "building-boxes-tiny.onnx"),
            output=str(tmp_path / f"{engine}.gpkg"),
            extent=extent,
            backend=engine,
            device="cpu",
        )
        assert report["backend"] == engine
        found[engine] = report["classes"][0]["count"]
    assert found["torch"] == found["onnx"] > 10
