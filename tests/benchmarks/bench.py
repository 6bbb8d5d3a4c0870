"""``make bench``: what the engine costs over the bare model, as ratios taken in one run. Not a test: it never fails.

Each suite runs the same tiles in several ways, one after the other, and prints the median of a few repeats:

* model only: ONNX Runtime on the file as it is, one prepared float chip, as often as there are tiles: the ceiling;
* own session: the same as the engine opens it (pixels in, no softmax at the end);
* end to end: a whole run as users start it, in a process of its own;
* serial loop: read, run, write one tile after the other, the way most plugins do it: no blending, no valid mask.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, Callable

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

import numpy as np  # noqa: E402
import onnxruntime  # noqa: E402
import rasterio  # noqa: E402
from rasterio.windows import Window  # noqa: E402

from model_runtime.backends import open_backend  # noqa: E402
from model_runtime.backends.device import default_threads  # noqa: E402
from model_runtime.backends.normalize import normalized  # noqa: E402
from model_runtime.store.find import ModelFile, resolve_model  # noqa: E402
from model_runtime.tiles.plan import TilePlan, plan_tiles  # noqa: E402
from tests.benchmarks import backbones, detection, gpu, operators, plugin, scenery  # noqa: E402
from tests.benchmarks.teaching import choice, speed  # noqa: E402

SAMPLE = ROOT / "resources" / "samples" / "banepa_drone_rgb.tif"
MODELS = str(ROOT / "resources" / "models")
SCENES = ROOT / "out" / "bench"
PAIR_MODEL = "floods-ombria-tiny"


def plan_of(raster: Path, model: ModelFile) -> TilePlan:
    with rasterio.open(raster) as source:
        return plan_tiles(source.height, source.width, model.card.tile, model.card.overlap)


def bare_session(model: ModelFile) -> Callable[..., np.ndarray]:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads, options.inter_op_num_threads = default_threads(), 1
    options.log_severity_level = 4
    session = onnxruntime.InferenceSession(model.path.read_bytes(), options, providers=["CPUExecutionProvider"])
    names = sorted((item.name for item in session.get_inputs()), reverse=True)  # "before" comes before "after"
    return lambda *chips: session.run(None, dict(zip(names, chips)))[0]


def repeated(call: Callable[[], Any], count: int) -> float:
    call()
    began = time.perf_counter()
    for _ in range(count):
        call()
    return time.perf_counter() - began


def model_only(model: ModelFile, count: int) -> float:
    side = model.card.tile
    rng = np.random.default_rng(0)
    chips = [rng.standard_normal((1, len(model.card.bands), side, side), np.float32) for _ in range(model.card.dates)]
    run = bare_session(model)
    return repeated(lambda: run(*chips), count)


def own_session(model: ModelFile, count: int) -> float:
    side = model.card.tile
    pixels = np.random.default_rng(0).integers(0, 256, (1, 3, side, side)).astype(np.uint8)
    backend = open_backend(model)
    seconds = repeated(lambda: backend.predict(pixels), count)
    backend.close()
    return seconds


def serial_loop(
    model: ModelFile, raster: Path, plan: TilePlan, out: Path, run: Callable[..., np.ndarray] | None = None
) -> float:
    run = run or bare_session(model)
    began = time.perf_counter()
    with rasterio.open(raster) as source:
        shape = {"width": source.width, "height": source.height, "crs": source.crs, "transform": source.transform}
        tiling = {"tiled": True, "blockxsize": 512, "blockysize": 512, "compress": "deflate", "bigtiff": "IF_SAFER"}
        with rasterio.open(out, "w", driver="GTiff", count=1, dtype="uint8", **shape, **tiling) as target:
            for tile in plan.tiles():
                window = Window(tile.col_off, tile.row_off, tile.width, tile.height)
                chip = normalized(source.read((1, 2, 3), window=window), model.card)
                ids = run(chip[None])[0].argmax(axis=0).astype(np.uint8)
                target.write(ids, 1, window=window)
    return time.perf_counter() - began


def command(rasters: tuple[Path, ...], model: ModelFile, folder: Path, polygons: bool) -> list[str]:
    words = [sys.executable, "-m", "model_runtime", model.card.task, *map(str, rasters), "--model", str(model.path)]
    words += ["--out", str(folder / "out.tif"), "--overwrite", "--restart", "--gsd", "native"]
    words += ["--bands", "1,2,3"]
    words += ["--report", str(folder / "report.json")]
    return words + (["--polygons", str(folder / "out.gpkg")] if polygons else [])


def end_to_end(*rasters: Path, model: ModelFile, folder: Path, polygons: bool = False) -> dict[str, Any]:
    began = time.perf_counter()
    subprocess.run(command(rasters, model, folder, polygons), cwd=ROOT, check=True, capture_output=True)
    wall = time.perf_counter() - began
    return {**json.loads((folder / "report.json").read_text(encoding="utf-8")), "wall": wall}


def throughput(name: str, model: ModelFile, raster: Path, repeats: int) -> dict[str, Any]:
    """The table's row for one model on one raster; ratios over model only (below 1: slower than it)."""
    plan = plan_of(raster, model)
    rows: dict[str, list[float]] = {}
    last: dict[str, Any] = {}
    with tempfile.TemporaryDirectory() as name_of_folder:
        folder = Path(name_of_folder)
        for _ in range(repeats):
            rows.setdefault("model only", []).append(model_only(model, plan.count))
            rows.setdefault("own session", []).append(own_session(model, plan.count))
            last = end_to_end(raster, model=model, folder=folder)
            rows.setdefault("end to end", []).append(last["seconds"]["total"])
            rows.setdefault("with process start", []).append(last["wall"])
            whole = end_to_end(raster, model=model, folder=folder, polygons=True)
            rows.setdefault("with polygons", []).append(whole["seconds"]["total"])
            rows.setdefault("polygonise", []).append(whole["seconds"]["polygonise"])
            rows.setdefault("serial loop", []).append(serial_loop(model, raster, plan, folder / "serial.tif"))
    seconds = {key: round(statistics.median(values), 3) for key, values in rows.items()}
    ceiling = seconds["model only"]
    estimate = last["estimate"]
    return {
        "suite": name,
        "tiles": plan.count,
        "seconds": seconds,
        "times model only": {key: round(value / ceiling, 3) for key, value in seconds.items()},
        "rate": {key: round(ceiling / seconds[key], 3) for key in ("end to end", "with polygons", "serial loop")},
        "mpx_per_s": round(plan.rows.length * plan.cols.length / 1e6 / seconds["end to end"], 2),
        "peak_memory_mb": last["peak_memory_mb"],
        "estimate": estimate,
        "estimated over measured seconds": round(estimate["seconds"] / seconds["end to end"], 2),
        "estimated over measured memory": round(estimate["memory_mb"] / last["peak_memory_mb"], 2),
    }


def suite_sample(repeats: int) -> list[dict[str, Any]]:
    return [throughput("buildings-tiny on the sample", resolve_model("buildings-tiny", MODELS), SAMPLE, repeats)]


def suite_large(repeats: int) -> list[dict[str, Any]]:
    scene = scenery.write_scene(SCENES / "scene-10k.tif", 10_000)
    names = ("buildings-tiny", "landcover-dubai-tiny")
    return [throughput(f"{name}, 10,000 x 10,000", resolve_model(name, MODELS), scene, repeats) for name in names]


def suite_pointwise(repeats: int) -> list[dict[str, Any]]:
    scene = scenery.write_scene(SCENES / "scene-10k.tif", 10_000)
    model = resolve_model(str(scenery.pointwise_model(SCENES / "pointwise.onnx")))
    return [throughput("1 x 1 convolution, 6 classes, 10,000 x 10,000", model, scene, repeats)]


def suite_medium(repeats: int) -> list[dict[str, Any]]:
    scene = scenery.write_scene(SCENES / "scene-10k.tif", 10_000)
    model = resolve_model(str(scenery.medium_model(SCENES / "medium.onnx")))
    return [throughput("2 GMAC a tile, 6 classes, 10,000 x 10,000", model, scene, repeats)]


def idle_memory_mb() -> float:
    """Resident memory of a process that has loaded what a worker loads, and no model."""
    loads = "model_runtime.job, model_runtime.backends.ort.backend, model_runtime.jobs.report as report"
    code = f"import {loads}; print(report.memory_mb())"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True, capture_output=True, text=True)
    return float(done.stdout)


def suite_memory(repeats: int) -> list[dict[str, Any]]:
    model = resolve_model(str(scenery.pointwise_model(SCENES / "pointwise.onnx")))
    rasters = {
        "10,000 x 10,000": scenery.write_scene(SCENES / "scene-10k.tif", 10_000),
        "30,000 x 30,000": scenery.write_scene(SCENES / "scene-30k.tif", 30_000),
        "100,000 x 100,000, sparse": scenery.write_sparse(SCENES / "sparse-100k.tif", 100_000, 6),
    }
    idle = idle_memory_mb()
    rows = []
    for name, raster in rasters.items():
        with tempfile.TemporaryDirectory(dir=SCENES) as folder:
            report = end_to_end(raster, model=model, folder=Path(folder))
        peak = report["peak_memory_mb"]
        rows.append(
            {
                "suite": f"memory, 6 classes, {name}",
                "idle_mb": idle,
                "peak_mb": peak,
                "over_idle_mb": round(peak - idle, 1),
                "seconds": report["seconds"],
                "tiles": report["tiles"],
                "estimate": report["estimate"],
            }
        )
    return rows


def suite_plan(repeats: int) -> list[dict[str, Any]]:
    """Planning a sparse raster of a million by a million pixels; the run itself is refused for lack of disk."""
    code = (
        "import sys, time, json; from pathlib import Path\n"
        "from model_runtime.protocol import JobRequest; from model_runtime.job import run_job\n"
        "from model_runtime.errors import LemevitError; from model_runtime.jobs.report import peak_memory_mb\n"
        "began = time.perf_counter(); error = None\n"
        "try: run_job(JobRequest('segment', (sys.argv[1],), sys.argv[2], sys.argv[3]))\n"
        "except LemevitError as caught: error = caught\n"
        "print(json.dumps({'seconds': round(time.perf_counter() - began, 2), 'peak_memory_mb': peak_memory_mb(),\n"
        "                  'ended with': getattr(error, 'code', None), 'what': getattr(error, 'what', None)}))\n"
    )
    raster = SCENES / "giant.tif"
    if not raster.exists():
        profile = {"driver": "GTiff", "width": 10**6, "height": 10**6, "count": 3, "dtype": "uint8"}
        tiling = {"tiled": True, "blockxsize": 4096, "blockysize": 4096, "compress": "deflate", "sparse_ok": True}
        place = {"crs": "EPSG:32645", "transform": scenery.TRANSFORM}
        rasterio.open(raster, "w", **profile, **tiling, **place, bigtiff="YES").close()
    model = scenery.pointwise_model(SCENES / "pointwise.onnx")
    words = [sys.executable, "-c", code, str(raster), str(model), str(SCENES / "giant-out.tif")]
    done = subprocess.run(words, cwd=ROOT, check=True, capture_output=True, text=True)
    return [{"suite": "planning 1,000,000 x 1,000,000, sparse", **json.loads(done.stdout)}]


def suite_start(repeats: int) -> list[dict[str, Any]]:
    """From the start of the process to the first tile of a shipped model."""
    model = resolve_model("buildings-tiny", MODELS)
    times = []
    for _ in range(max(repeats, 3)):
        with tempfile.TemporaryDirectory() as folder:
            words = [*command((SAMPLE,), model, Path(folder), polygons=False), "--events", "json"]
            began = time.perf_counter()
            with subprocess.Popen(words, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as run:
                for line in run.stdout or ():
                    event = json.loads(line)
                    if event["event"] == "progress" and event["stage"] == "predict" and event["done"] > 0:
                        times.append(time.perf_counter() - began)
                        break
                run.kill()
    return [{"suite": "process start to first tile, buildings-tiny", "seconds": round(statistics.median(times), 3)}]


def suite_pair(repeats: int) -> list[dict[str, Any]]:
    """Change detection on 4096 x 4096: dates on one grid, and the second turned by 20 degrees and warped."""
    model = resolve_model(PAIR_MODEL, MODELS)
    first = scenery.write_scene(SCENES / "before-4k.tif", 4096)
    rows = []
    for name, degrees in (("one grid", 0.0), ("the second date turned", 20.0)):
        side = 5400 if degrees else 4096
        second = scenery.write_scene(SCENES / f"after-{side}.tif", side, 1, degrees, about=2048)
        times: dict[str, list[float]] = {}
        with tempfile.TemporaryDirectory(dir=SCENES) as folder:
            for _ in range(repeats):
                report = end_to_end(first, second, model=model, folder=Path(folder))
                whole = end_to_end(first, second, model=model, folder=Path(folder), polygons=True)
                times.setdefault("model only", []).append(model_only(model, report["tiles"]["predicted"]))
                times.setdefault("end to end", []).append(report["seconds"]["total"])
                times.setdefault("with polygons", []).append(whole["seconds"]["total"])
        seconds = {key: round(statistics.median(values), 2) for key, values in times.items()}
        rows.append(
            {
                "suite": f"{model.card.name} on two dates of 4096 x 4096, {name}",
                "tiles": report["tiles"]["predicted"],
                "seconds": seconds,
                "rate": {key: round(seconds["model only"] / value, 3) for key, value in seconds.items()},
                "read_s": report["seconds"]["read"],
                "peak_memory_mb": report["peak_memory_mb"],
            }
        )
    return rows


SUITES = {
    "sample": suite_sample,
    "start": suite_start,
    "plan": suite_plan,
    "pointwise": suite_pointwise,
    "medium": suite_medium,
    "memory": suite_memory,
    "large": suite_large,
    "pair": suite_pair,
    "backbones": backbones.suite_backbones,
    "boxes": detection.suite_boxes,
    "empty": detection.suite_empty,
    "detect": detection.suite_detect,
    "fewshot": choice.suite_fewshot,
    "teach": speed.suite_teach,
    "gpu": gpu.suite_gpu,
    "operators": operators.suite_operators,
    "plugin": plugin.suite_plugin,
}


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="bench", description=__doc__.splitlines()[0])
    parser.add_argument("--suite", action="append", choices=list(SUITES), help="default: all; may be repeated")
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    args = parser.parse_args(argv)
    SCENES.mkdir(parents=True, exist_ok=True)
    for name in args.suite or SUITES:
        for row in SUITES[name](args.repeats):
            print(json.dumps(row) if args.json else text_of(row), flush=True)
    return 0


def text_of(row: dict[str, Any]) -> str:
    """One value a line."""
    lines = [row["suite"]]
    for key, value in row.items():
        if key != "suite":
            shown = ", ".join(f"{k} {v}" for k, v in value.items()) if isinstance(value, dict) else value
            lines.append(f"  {key}: {shown}")
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
