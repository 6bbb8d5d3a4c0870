"""Benchmarks of oriented detection: merging boxes, empty tiles, and a real model from chip to layer."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
import rasterio
from rasterio.windows import Window

ROOT = Path(__file__).resolve().parents[2]
MODEL_VARIABLE = "LEMEVIT_BENCH_DETECTOR"
"""Name of an installed detection model, or a path; default: the shipped one."""
SHIPPED = "building-boxes-tiny"
AREA_A_BOX = 500.0
SIDE = 4096

MERGE = """
import sys, time, json, numpy as np
from tests.benchmarks.detection import many_boxes
from model_runtime.postprocess.detection import suppress
from model_runtime.jobs.report import memory_mb, peak_memory_mb
found = many_boxes(int(sys.argv[1]), int(sys.argv[2]))
before, began = memory_mb(), time.perf_counter()
kept = suppress(found, 0.1)
print(json.dumps({"boxes": len(found), "kept": len(kept), "seconds": round(time.perf_counter() - began, 2),
                  "memory_before_mb": before, "peak_memory_mb": peak_memory_mb()}))
"""
BANDS = """
import sys, time, json, numpy as np
from tests.benchmarks.detection import rows_of_tiles
from model_runtime.postprocess.object_merge import ObjectMerger
from model_runtime.jobs.report import memory_mb, peak_memory_mb
rows = rows_of_tiles(int(sys.argv[1]))
before, began, worst, found, held = memory_mb(), time.perf_counter(), 0.0, 0, 0
merger = ObjectMerger(0.1)
for number, (candidates, open_row) in enumerate(rows):
    step = time.perf_counter()
    merger.add(candidates)
    found += len(merger.settle(open_row).found)
    worst, held = max(worst, time.perf_counter() - step), max(held, len(merger))
print(json.dumps({"objects": found, "seconds": round(time.perf_counter() - began, 2), "longest row": round(worst, 2),
                  "boxes held at most": held, "memory_before_mb": before, "peak_memory_mb": peak_memory_mb()}))
"""
EMPTY = """
import sys, json
from model_runtime.job import run_job
from model_runtime.jobs.context import RunContext
from model_runtime.protocol import JobRequest
from model_runtime.jobs.report import memory_mb, peak_memory_mb
from tests.faults.fake_backend import FakeBackend
seen = {}
def emit(event):
    if event.get("stage") == "predict":
        seen.setdefault(10 * event["done"] // event["total"], memory_mb())
request = JobRequest("detect", (sys.argv[1],), sys.argv[2], sys.argv[3], tile=256, overlap=32, overwrite=True,
                     restart=True)
report = run_job(request, RunContext(emit, open_backend=FakeBackend().open))
print(json.dumps({"tiles": report["tiles"], "seconds": report["seconds"], "peak_memory_mb": peak_memory_mb(),
                  "memory_mb at tenths of the run": [round(seen[key]) for key in sorted(seen)]}))
"""


def many_boxes(count: int, classes: int) -> Any:
    """Objects of 12 to 60 px at any angle, three boxes each a little apart, 1,500 square pixels an object."""
    from model_runtime.postprocess.detection import Boxes
    from model_runtime.postprocess.oriented_boxes import canonical

    rng = np.random.default_rng(0)
    objects = count // 3 + 1
    side, long = (objects * 3 * AREA_A_BOX) ** 0.5, rng.uniform(12, 60, objects)
    places, short = rng.uniform(0, side, (objects, 2)), long * rng.uniform(0.3, 0.9, objects)
    whole = np.column_stack([places, long, short, rng.uniform(-1.57, 1.57, objects)])
    owner = np.repeat(np.arange(objects), 3)[:count]
    boxes = whole[owner] + rng.normal(0, 1, (count, 5)) * np.array([1, 1, 1, 1, 0.03])
    class_ids = rng.integers(0, classes, objects)[owner]
    return Boxes(canonical(np.abs(boxes)), rng.uniform(0.05, 1, count), class_ids)


def rows_of_tiles(count: int, tile: int = 512, overlap: int = 64) -> list[tuple[Any, float]]:
    """The boxes of each row of tiles, cut ones marked, and the row of pixels above which nothing comes after it."""
    from model_runtime.postprocess.object_merge import Candidates
    from model_runtime.postprocess.oriented_boxes import bounds_of

    found, stride = many_boxes(count, 15), tile - overlap
    places = found.boxes[:, :2] - np.random.default_rng(1).integers(0, overlap, (count, 2))
    corner = np.maximum(np.floor(places / stride), 0) * stride
    tiles, bounds = np.column_stack([corner, corner + tile]), bounds_of(found.boxes)
    cut = ((bounds[:, :2] <= corner + 4) | (bounds[:, 2:] >= corner + tile - 4)).any(axis=1)
    pool = Candidates(found, cut, np.ones(count, bool), tiles)
    tops = np.unique(corner[:, 1]).tolist()
    ends = [float(top) - tile for top in tops[1:]] + [np.inf]
    return [(pool.take(corner[:, 1] == top), end) for top, end in zip(tops, ends)]


def run_code(code: str, *words: str) -> dict[str, Any]:
    done = subprocess.run([sys.executable, "-c", code, *words], cwd=ROOT, check=True, capture_output=True, text=True)
    return dict(json.loads(done.stdout))


def suite_boxes(repeats: int) -> list[dict[str, Any]]:
    """A million boxes through suppression, of fifteen classes and of one, and through the merging of tiles."""
    rows = []
    for classes in (15, 1):
        runs = [run_code(MERGE, "1000000", str(classes)) for _ in range(repeats)]
        seconds = round(statistics.median(run["seconds"] for run in runs), 2)
        rows.append({"suite": f"1,000,000 boxes, classes: {classes}", **runs[0], "seconds": seconds})
    rows.append({"suite": "1,000,000 boxes as rows of tiles, classes: 15", **run_code(BANDS, "1000000")})
    return rows


def suite_empty(repeats: int) -> list[dict[str, Any]]:
    """A million tiles of a sparse raster, all empty but a few, with a backend that costs nothing."""
    from tests.data.make_models import detector
    from tests.data.make_rasters import write_sparse

    side = 224 * 999 + 256
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        tiling = {"tiled": True, "blockxsize": 512, "blockysize": 512, "BIGTIFF": "YES", "nodata": 0}
        raster = write_sparse(folder / "empty.tif", side, side, (100_000, 100_000, 200, 200), **tiling)
        model = detector(folder / "models" / "cells.onnx")
        run = run_code(EMPTY, str(raster), str(model), str(folder / "out.gpkg"))
    return [{"suite": "1,000,000 tiles, nearly all empty", **run}]


def suite_detect(repeats: int) -> list[dict[str, Any]]:
    """A real detector on 4096 x 4096: parts of the graph, the bare model, a whole run."""
    from model_runtime.store.find import resolve_model
    from tests.benchmarks import bench

    name = os.environ.get(MODEL_VARIABLE, SHIPPED)
    if MODEL_VARIABLE not in os.environ and not (ROOT / "resources" / "models" / f"{SHIPPED}.onnx").exists():
        return [{"suite": "detect", "left out": f"no model {SHIPPED}; name one in {MODEL_VARIABLE}"}]
    model = resolve_model(name, None if os.sep in name else bench.MODELS)
    raster = sample_scene(bench.SCENES / f"roofs-{SIDE}.tif", bench.SAMPLE)
    plan = bench.plan_of(raster, model)
    rows: dict[str, list[float]] = defaultdict(list)
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(repeats):
            rows["model only"].append(bare_run(model, raster, plan))
            report = whole_run(raster, model, Path(folder))
            rows["end to end"].append(report["seconds"]["total"])
            rows["model within"].append(report["seconds"]["infer"])
            rows["merging and writing"].append(report["seconds"]["write"])
    seconds = {key: round(statistics.median(values), 3) for key, values in rows.items()}
    return [
        {
            "suite": f"{model.card.name}, {SIDE} x {SIDE}",
            "tiles": plan.count,
            "objects": sum(entry["count"] for entry in report["classes"]),
            "seconds": seconds,
            "rate": round(seconds["model only"] / seconds["end to end"], 3),
            "milliseconds a tile by part": parts_of(model, raster, plan),
            "peak_memory_mb": report["peak_memory_mb"],
        }
    ]


def sample_scene(path: Path, sample: Path) -> Path:
    """The sample, repeated and mirrored to ``SIDE`` x ``SIDE``."""
    if path.exists():
        return path
    with rasterio.open(sample) as source:
        pixels = source.read((1, 2, 3))
        place = {"crs": source.crs, "transform": source.transform}
    for axis in (1, 2):
        times = -(-SIDE // pixels.shape[axis])
        pixels = np.concatenate([np.flip(pixels, axis) if k % 2 else pixels for k in range(times)], axis)
    profile = {"driver": "GTiff", "width": SIDE, "height": SIDE, "count": 3, "dtype": "uint8", "compress": "deflate"}
    path.parent.mkdir(parents=True, exist_ok=True)
    with rasterio.open(path, "w", **profile, **place, tiled=True, photometric="RGB") as target:
        target.write(pixels[:, :SIDE, :SIDE])
    return path


def chips_of(model: Any, raster: Path, plan: Any) -> list[np.ndarray]:
    """The float chips of a plan: what a detector does depends on what it sees."""
    from model_runtime.backends.normalize import normalized

    with rasterio.open(raster) as source:
        tiles = [Window(tile.col_off, tile.row_off, tile.width, tile.height) for tile in plan.tiles()]
        return [normalized(source.read((1, 2, 3), window=window), model.card)[None] for window in tiles]


def bare_run(model: Any, raster: Path, plan: Any) -> float:
    from tests.benchmarks.bench import bare_session

    run, chips = bare_session(model), chips_of(model, raster, plan)
    run(chips[0])
    began = time.perf_counter()
    for chip in chips:
        run(chip)
    return time.perf_counter() - began


def whole_run(raster: Path, model: Any, folder: Path) -> dict[str, Any]:
    words = [sys.executable, "-m", "model_runtime", "detect", str(raster), "--model", str(model.path), "--out"]
    words += [str(folder / "out.gpkg"), "--overwrite", "--restart", "--gsd", "native"]
    words += ["--report", str(folder / "report.json")]
    subprocess.run(words, cwd=ROOT, check=True, capture_output=True)
    return dict(json.loads((folder / "report.json").read_text(encoding="utf-8")))


def parts_of(model: Any, raster: Path, plan: Any, count: int = 8) -> dict[str, float]:
    """Milliseconds a tile for each top-level part of the graph, by the names of its nodes; suppression comes last.

    Exported graphs name their nodes by module: ``/backbone/...``, ``/rpn/...``. What has no such name is ``other``.
    """
    from model_runtime.backends.device import default_threads
    from model_runtime.postprocess.detection import read_rows, suppress

    chips = chips_of(model, raster, plan)[:count]
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads, options.inter_op_num_threads = default_threads(), 1
    options.log_severity_level, options.enable_profiling = 4, True
    with tempfile.TemporaryDirectory() as folder:
        options.profile_file_prefix = str(Path(folder) / "profile")
        session = onnxruntime.InferenceSession(model.path.read_bytes(), options, providers=["CPUExecutionProvider"])
        name = session.get_inputs()[0].name
        answers = [session.run(None, {name: chip})[0][0] for chip in chips]
        events = json.loads(Path(session.end_profiling()).read_text(encoding="utf-8"))
    parts: dict[str, float] = defaultdict(float)
    for event in events:
        if event.get("cat") == "Node" and event["name"].endswith("_kernel_time"):
            words = event["name"].strip("/").split("/")
            parts[words[0] if event["name"].startswith("/") and len(words) > 1 else "other"] += event["dur"] / 1000
    began = time.perf_counter()
    for rows in answers:
        suppress(read_rows(rows, 0.05, len(model.card.classes), model.card.tile).found, 0.1)
    parts["suppression"] = (time.perf_counter() - began) * 1000
    return {part: round(total / len(chips), 2) for part, total in parts.items()}
