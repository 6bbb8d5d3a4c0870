"""``bench --suite gpu``: everything about a GPU in one run; on a machine without one it says so by name.

Run it where torch and a CUDA build of ONNX Runtime are (docs/gpu.md). All figures of a run are of one machine:

* model only: the network on pixels that are on the device already, megapixels of chips a second, for every engine,
  precision and batch;
* backend: the same with pixels going there and scores coming back, as a job has it; or staying, to be blended there;
* serial loop: read, run, write, one tile after the other, ONNX Runtime in float32;
* eager: the network in plain torch, float32, a chip at a time;
* end to end: a whole job, with the share of its time in which the GPU was busy (by nvidia-smi);
* images a second at 224 of LeMeViT beside timm's networks, batch 256, float16 autocast, channels last.
"""

from __future__ import annotations

import dataclasses
import functools
import gc
import importlib.util
import statistics
import subprocess
import tempfile
import threading
import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Callable

import numpy as np

from model_runtime.backends import open_backend
from model_runtime.backends.arrays import HOST
from model_runtime.backends.options import BackendOptions
from model_runtime.backends.ort.session import session_errors
from model_runtime.errors import LemevitError
from model_runtime.protocol import JobRequest
from model_runtime.store.find import ModelFile, resolve_model

ROOT = Path(__file__).resolve().parents[2]
MODELS = str(ROOT / "resources" / "models")
TASKS = {"buildings-tiny": 512, "scenes-eurosat-tiny": 64, "floods-ombria-tiny": 512, "building-boxes-tiny": 1024}
"""Tile of each task; a scene is a cell of the model's own size, whatever the task's tile."""
TIMM = ("swin_tiny_patch4_window7_224", "pvt_v2_b1", "pvt_v2_b2", "convnext_tiny", "efficientvit_m5")
PRECISIONS = ("float32", "float16", "bfloat16")


@dataclass(frozen=True)
class Scale:
    """How much is measured; the defaults are for a GPU, a test takes less."""

    device: str = "cuda"
    models: dict[str, int] = field(default_factory=lambda: dict(TASKS))
    batches: tuple[int, ...] = (1, 2, 4, 8, 16, 32)
    precisions: tuple[str, ...] = PRECISIONS
    seconds: float = 2.0
    raster_px: int = 8192
    image_batch: int = 256
    image_px: int = 224


def suite_gpu(repeats: int, scale: Scale | None = None) -> list[dict[str, Any]]:
    """All measurements, or one row that says why there are none."""
    chosen = scale or Scale()
    if chosen.device == "cuda":
        problem = no_gpu()
        if problem:
            return [{"suite": "GPU", "not measured": problem}]
    rows = [{"suite": "GPU: the machine", **machine(chosen.device)}]
    for name, side in chosen.models.items():
        rows += model_rows(resolve_model(name, MODELS), side, chosen)
        rows.append(whole_row(resolve_model(name, MODELS), side, chosen))
    return rows + image_rows(chosen)


def no_gpu() -> str:
    """Why nothing can be measured here; empty where it can."""
    if importlib.util.find_spec("torch") is None:
        return "this Python has no torch"
    from model_runtime.backends.pytorch.device import cuda_problem

    return cuda_problem(0)


def machine(device: str) -> dict[str, Any]:
    """What the figures are of."""
    import onnxruntime
    import torch

    name = torch.cuda.get_device_name(0) if device == "cuda" else "CPU"
    return {"device": name, "torch": torch.__version__, "onnxruntime": onnxruntime.__version__}


def rate(call: Callable[[], Any], pixels: int, seconds: float, wait: Callable[[], None] = lambda: None) -> float:
    """Megapixels a second of ``call``, warm, for at least ``seconds``."""
    for _ in range(3):
        call()
    wait()
    count, began = 0, time.perf_counter()
    while time.perf_counter() - began < seconds:
        call()
        count += 1
        wait()
    return count * pixels / 1e6 / (time.perf_counter() - began)


def waiter(device: str) -> Callable[[], None]:
    """What lets asynchronous work finish."""
    if device == "cpu":
        return lambda: None
    import torch

    return torch.cuda.synchronize


def model_rows(model: ModelFile, side: int, scale: Scale) -> list[dict[str, Any]]:
    """Engines, precisions and batches of one model."""
    return [batch_row(model, side, batch, scale) for batch in scale.batches]


def batch_row(model: ModelFile, side: int, batch: int, scale: Scale) -> dict[str, Any]:
    """All engines and precisions with one batch."""
    chips = np.random.default_rng(0).integers(0, 256, (batch, model.card.chip_bands, side, side)).astype(np.uint8)
    pixels = batch * side * side
    backend = open_backend(model, BackendOptions(device=scale.device))
    row: dict[str, Any] = {
        "suite": f"GPU: {model.card.name}, tile {side}, batch {batch}, Mpx/s",
        "onnx": {
            "precision": backend.info.precision,
            "reason": backend.info.device_reason,
            "backend": guarded(lambda: rate(overlapped(backend, chips), pixels, scale.seconds)),
            "model only": guarded(lambda: resident_onnx(backend, chips, pixels, scale)),
        },
    }
    backend.close()
    for precision in scale.precisions:
        row[f"torch {precision}"] = guarded(functools.partial(torch_rates, model, chips, precision, scale))
    if batch == 1:
        row["eager"] = guarded(lambda: eager_rate(model, chips, scale))
    return row


def overlapped(backend: Any, chips: np.ndarray, *, keep_on_device: bool = False) -> Callable[[], None]:
    """A call of the backend as a job makes it: waited for when as many as it takes are under way."""
    begun: deque[Callable[[], Any]] = deque()

    def call() -> None:
        begun.append(backend.start(chips, keep_on_device=keep_on_device))
        if len(begun) >= backend.info.calls_at_once:
            begun.popleft()()

    return call


def guarded(measure: Callable[[], Any]) -> Any:
    """A figure, or why there is none: a batch that does not fit must not end the run, nor keep its memory."""
    try:
        return measure()
    except LemevitError as error:
        return f"not measured: {error.what}"
    except session_errors() as error:
        return f"not measured: {str(error).splitlines()[0][:200]}"
    finally:
        forget()


def forget() -> None:
    """Let torch give back what it keeps, so that the other engine finds it."""
    import torch

    gc.collect()
    if torch.cuda.is_available():
        torch.cuda.empty_cache()


def resident_onnx(backend: Any, chips: np.ndarray, pixels: int, scale: Scale) -> float:
    """Rate of the session with its input on the device and its answer left there."""
    import onnxruntime

    binding = backend._session.io_binding()
    value = onnxruntime.OrtValue.ortvalue_from_numpy(chips, scale.device, 0)
    binding.bind_ortvalue_input(backend._graph.input_name, value)
    binding.bind_output(backend._graph.output_name, scale.device, 0)
    return rate(lambda: backend._session.run_with_iobinding(binding), pixels, scale.seconds, waiter(scale.device))


def torch_rates(model: ModelFile, chips: np.ndarray, precision: str, scale: Scale) -> dict[str, Any]:
    """Rates of our torch backend in one precision."""
    import torch

    from model_runtime.backends.pytorch.backend import TorchBackend

    backend = TorchBackend(model, BackendOptions(device=scale.device, precision=precision))
    pixels = chips.shape[0] * chips.shape[2] * chips.shape[3]
    there = torch.from_numpy(chips).to(scale.device)
    found: dict[str, Any] = {"backend": rate(overlapped(backend, chips), pixels, scale.seconds)}
    if not backend.info.arrays.is_host:
        found["backend, scores stay"] = rate(overlapped(backend, chips, keep_on_device=True), pixels, scale.seconds)
    with torch.inference_mode(), backend._place.autocast():
        found["model only"] = rate(
            lambda: backend._call(there, records=True), pixels, scale.seconds, waiter(scale.device)
        )
    backend.close()
    return found


def eager_rate(model: ModelFile, chips: np.ndarray, scale: Scale) -> float:
    """The network as a script would call it: normalised on the host, float32, one chip, scores back."""
    import onnx
    import torch

    from model_runtime.backends.normalize import normalized
    from model_runtime.backends.pytorch.weights import network_of

    network = network_of(onnx.load(str(model.path)).graph, model.card.task, model.path).to(scale.device)
    bands = len(model.card.bands)

    def call() -> np.ndarray:
        values = torch.from_numpy(normalized(chips[:1], model.card)).to(scale.device)
        return np.asarray(network(*values.split(bands, dim=1)).cpu())

    with torch.no_grad():
        return rate(call, chips.shape[2] * chips.shape[3], scale.seconds)


def whole_row(model: ModelFile, side: int, scale: Scale) -> dict[str, Any]:
    """A whole job, the serial loop beside it, and how busy the GPU was."""
    from model_runtime.job import run_job  # reads rasters: the rest of the suite needs no GDAL
    from model_runtime.jobs.context import RunContext
    from tests.benchmarks import scenery

    row: dict[str, Any] = {"suite": f"GPU: {model.card.name} end to end, {scale.raster_px} x {scale.raster_px}"}
    with tempfile.TemporaryDirectory() as folder:
        dates = [
            str(scenery.write_scene(Path(folder) / f"{date}.tif", scale.raster_px, date))
            for date in range(model.card.dates)
        ]
        suffix = ".tif" if model.card.is_dense else ".gpkg"
        engines = {"onnx": ("onnx", open_backend), "torch": ("torch", open_backend)}
        if model.card.is_dense:
            engines["torch, blended on the host"] = ("torch", blended_on_host)
        for title, (engine, load) in engines.items():
            out = Path(folder) / f"{title}{suffix}"
            request = JobRequest(model.card.task, tuple(dates), str(model.path), str(out))
            request = request_with(request, side, scale, engine)
            with busy_share() as busy:
                report = run_job(request, RunContext(open_backend=load))
            row[title] = {
                "Mpx/s": round(scale.raster_px**2 / 1e6 / report["seconds"]["total"], 3),
                "seconds": report["seconds"],
                "batch": report["batch"],
                "precision": report["precision"],
                "device": report["device"],
                "GPU busy": busy.share(),
            }
        if model.card.is_dense and model.card.dates == 1:
            seconds = serial_seconds(model, Path(dates[0]), Path(folder) / "serial.tif", scale)
            row["serial loop"] = {"Mpx/s": round(scale.raster_px**2 / 1e6 / seconds, 3)}
    return row


def blended_on_host(model: ModelFile, options: BackendOptions) -> Any:
    """A backend whose scores come back to the host, to see what blending on the device brings."""
    backend = open_backend(model, options)
    backend.info = dataclasses.replace(backend.info, arrays=HOST)
    return backend


def request_with(request: JobRequest, side: int, scale: Scale, engine: str) -> JobRequest:
    """The request for this device, engine and tile, on the raster's own pixels."""
    chosen = {"device": scale.device, "backend": engine, "tile": side}
    return dataclasses.replace(request, gsd="native", bands=(1, 2, 3), **chosen)


def serial_seconds(model: ModelFile, raster: Path, out: Path, scale: Scale) -> float:
    """The way most plugins do it, on this device."""
    import onnxruntime

    from tests.benchmarks import bench

    providers = ["CUDAExecutionProvider"] if scale.device == "cuda" else ["CPUExecutionProvider"]
    session = onnxruntime.InferenceSession(model.path.read_bytes(), providers=providers)
    name = session.get_inputs()[0].name
    plan = bench.plan_of(raster, model)
    return bench.serial_loop(model, raster, plan, out, lambda chip: session.run(None, {name: chip})[0])


class Busy:
    """Samples of the GPU's use."""

    def __init__(self) -> None:
        self.samples: list[float] = []

    def share(self) -> float | str:
        """Mean share of time in which a kernel ran."""
        return round(statistics.mean(self.samples) / 100, 3) if self.samples else "not measured: no nvidia-smi"


@contextmanager
def busy_share() -> Iterator[Busy]:
    """Ask nvidia-smi for the GPU's use, five times a second, while the block runs."""
    busy, is_over = Busy(), threading.Event()
    words = ["nvidia-smi", "--query-gpu=utilization.gpu", "--format=csv,noheader,nounits", "--id=0"]

    def sample() -> None:
        while not is_over.wait(0.2):
            try:
                done = subprocess.run(words, check=True, capture_output=True, text=True, timeout=5)
            except (OSError, subprocess.SubprocessError):
                return
            busy.samples.append(float(done.stdout.strip()))

    thread = threading.Thread(target=sample)
    thread.start()
    try:
        yield busy
    finally:
        is_over.set()
        thread.join()


def image_rows(scale: Scale) -> list[dict[str, Any]]:
    """Classifiers at 224: ours, and timm's where it is installed."""
    import torch

    from model_runtime.networks.registry import build_network

    has_timm = importlib.util.find_spec("timm") is not None
    rows: list[dict[str, Any]] = []
    for name in ("lemevit tiny", "lemevit small", *TIMM):
        row: dict[str, Any] = {"suite": f"GPU: images/s at {scale.image_px}, batch {scale.image_batch}, {name}"}
        rows.append(row)
        if name.startswith("lemevit"):
            network = build_network("classify", name.split()[1], 1000)
        elif has_timm:
            import timm

            network = timm.create_model(name)
        else:
            row["not measured"] = "timm is not installed"
            continue
        network = network.eval().to(scale.device, memory_format=torch.channels_last)
        images = torch.randn(scale.image_batch, 3, scale.image_px, scale.image_px, device=scale.device)
        images = images.contiguous(memory_format=torch.channels_last)
        half = torch.autocast(scale.device, torch.float16, enabled=scale.device == "cuda")
        with torch.inference_mode(), half:
            measure = functools.partial(rate, functools.partial(network, images), scale.image_batch, scale.seconds)
            millions = guarded(lambda: measure(waiter(scale.device)))  # noqa: B023
        row["images/s"] = round(millions * 1e6, 1) if isinstance(millions, float) else millions
    return rows
