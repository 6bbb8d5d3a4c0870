"""Everything about a GPU in at most ten minutes, most telling first, a JSON line as soon as it is known.

    tests/benchmarks/gpu_session.sh [OUT.jsonl] [--device cuda] [--minutes 9.5] ...

The machine and what ONNX Runtime and torch say of it; whether every engine and precision gives the CPU's answer on real
pixels, for all four tasks; every provider that fits, tried beside the CPU; model-only and backend rates over batches;
whole jobs; images a second beside other backbones where timm is there. What is missing (a package, a provider, time)
is a line that says so, and no figure.
"""

from __future__ import annotations

import argparse
import functools
import importlib.util
import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

import numpy as np  # noqa: E402

from tests.benchmarks import gpu  # noqa: E402

SAMPLE = ROOT / "resources" / "samples" / "banepa_drone_rgb.tif"
Rows = list[dict[str, Any]]


def machine_rows(scale: gpu.Scale) -> Rows:
    """The device, what the runtime lists and runs, and which of the packages are there."""
    import onnxruntime

    from model_runtime.cli.selfcheck import selfcheck

    names = ("torch", "onnxruntime", "rasterio", "pyogrio", "shapely", "timm")
    row = {
        "suite": "GPU session: the machine",
        **gpu.machine(scale.device),
        "packages": {name: importlib.util.find_spec(name) is not None for name in names},
        "providers": onnxruntime.get_available_providers(),
        "nvidia-smi": said_by("nvidia-smi", "--query-gpu=name,driver_version,memory.total", "--format=csv,noheader"),
    }
    findings, told = selfcheck(), ("devices", "device_reasons", "engines")
    return [row, {"suite": "GPU session: selfcheck", **{key: findings[key] for key in told}}]


def said_by(*words: str) -> str:
    try:
        return subprocess.run(words, check=True, capture_output=True, text=True, timeout=20).stdout.strip()
    except (OSError, subprocess.SubprocessError) as error:
        return f"not there: {type(error).__name__}"


def real_chips(model: Any, side: int) -> np.ndarray:
    """One chip of the sample, all dates: the second is the first a little further on."""
    from PIL import Image

    with Image.open(SAMPLE) as image:
        pixels = np.asarray(image.convert("RGB").crop((600, 600, 600 + side + 64, 600 + side + 64))).transpose(2, 0, 1)
    dates = [pixels[:, 16 * i : 16 * i + side, 16 * i : 16 * i + side] for i in range(model.card.dates)]
    return np.ascontiguousarray(np.concatenate(dates))[None]


def parity_row(name: str, side: int, scale: gpu.Scale) -> dict[str, Any]:
    """Each engine and precision against ONNX Runtime's float32 on the CPU; empty text: the same answer."""
    from model_runtime.backends import open_backend
    from model_runtime.backends.options import BackendOptions
    from model_runtime.backends.parity import answer_problem
    from model_runtime.backends.pytorch.backend import TorchBackend
    from model_runtime.store.find import resolve_model

    model = resolve_model(name, gpu.MODELS)
    chips = real_chips(model, side)
    with_cpu = open_backend(model, BackendOptions(device="cpu", precision="float32"))
    reference = with_cpu.predict(chips)
    with_cpu.close()

    def problem(load: Callable[[], Any]) -> str:
        backend = load()
        try:
            return answer_problem(backend.predict(chips), reference, model.card.kind) or "same"
        finally:
            backend.close()

    row: dict[str, Any] = {"suite": f"GPU session: parity of {name} with float32 on the CPU, tile {side}"}
    row["onnx"] = gpu.guarded(lambda: problem(lambda: open_backend(model, BackendOptions(device=scale.device))))
    for precision in scale.precisions:
        load = functools.partial(TorchBackend, model, BackendOptions(device=scale.device, precision=precision))
        row[f"torch {precision}"] = gpu.guarded(functools.partial(problem, load))
    return row


def engine_row(name: str, side: int) -> dict[str, Any]:
    """Every provider that fits, tried anew on a model: whether it agrees, and its speed beside the CPU's."""
    from model_runtime.backends import open_backend
    from model_runtime.backends.options import BackendOptions
    from model_runtime.store.find import resolve_model

    backend = open_backend(resolve_model(name, gpu.MODELS), BackendOptions(tile=side, try_again=True))
    row = {"suite": f"GPU session: engines on {name}, tile {side}", "used": backend.info.device_reason}
    backend.close()
    return {**row, **{f"{one['name']}, {one['precision']}": one["reason"] for one in backend.info.tried}}


def backbone_rows() -> Rows:
    """LeMeViT beside other backbones, with every engine that the machine has."""
    from tests.benchmarks.backbones import suite_backbones

    return suite_backbones(1)


def steps_of(scale: gpu.Scale) -> Iterator[tuple[str, Callable[[], Rows]]]:
    """Every measurement, the most telling first."""
    from model_runtime.store.find import resolve_model

    yield "the machine", lambda: machine_rows(scale)
    for name, side in scale.models.items():
        yield f"parity of {name}", lambda name=name, side=side: [parity_row(name, side, scale)]
    for name, side in scale.models.items():
        yield f"engines on {name}", lambda name=name, side=side: [engine_row(name, side)]
    models = {name: (resolve_model(name, gpu.MODELS), side) for name, side in scale.models.items()}
    for batch in scale.batches:
        for name, (model, side) in models.items():
            work = functools.partial(gpu.batch_row, model, side, batch, scale)
            yield f"{name}, batch {batch}", lambda work=work: [work()]
        if batch == scale.batches[0]:
            for name, (model, side) in models.items():
                work = functools.partial(gpu.whole_row, model, side, scale)
                yield f"{name} end to end", lambda work=work: [work()]
            yield "images a second", lambda: gpu.image_rows(scale)
    yield "backbones", backbone_rows


def session(scale: gpu.Scale, minutes: float) -> Iterator[dict[str, Any]]:
    """Rows as they come; after the time is up each step is a row that says so."""
    ends = time.monotonic() + 60 * minutes
    for title, measure in steps_of(scale):
        began = time.monotonic()
        if began > ends:
            yield {"suite": f"GPU session: {title}", "not measured": "the time was up"}
            continue
        try:
            rows = measure()
        except Exception as error:  # noqa: BLE001 - one figure less must not end minutes of a GPU
            rows = [{"suite": f"GPU session: {title}", "not measured": f"{type(error).__name__}: {error}"[:300]}]
        for row in rows:
            yield {**row, "took": round(time.monotonic() - began, 1)}


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="gpu_session", description=__doc__.splitlines()[0])
    parser.add_argument("out", type=Path, nargs="?", default=ROOT / "out" / "bench" / "gpu_session.jsonl")
    parser.add_argument("--device", default="cuda")
    parser.add_argument("--minutes", type=float, default=9.5)
    parser.add_argument("--seconds", type=float, default=1.0, help="of each rate")
    parser.add_argument("--batches", default="8,1,32", help="the first is followed by whole jobs")
    parser.add_argument("--raster-px", type=int, default=8192)
    parser.add_argument("--tile", type=int, default=0, help="of every task; 0: each its own")
    parser.add_argument("--image-batch", type=int, default=256)
    args = parser.parse_args(argv)
    models = {name: args.tile or side for name, side in gpu.TASKS.items()}
    batches = tuple(int(word) for word in args.batches.split(","))
    sizes = {"seconds": args.seconds, "raster_px": args.raster_px, "image_batch": args.image_batch}
    scale = gpu.Scale(device=args.device, models=models, batches=batches, **sizes)
    args.out.parent.mkdir(parents=True, exist_ok=True)
    with args.out.open("w", encoding="utf-8") as handle:
        for row in session(scale, args.minutes):
            line = json.dumps(row)
            handle.write(line + "\n")
            handle.flush()
            print(line, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
