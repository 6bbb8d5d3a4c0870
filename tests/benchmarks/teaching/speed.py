"""``bench --suite teach``: the first map of a view against the network alone, another stroke, memory by raster size.

A view of 1024 x 1024 pixels in the middle of a raster of 1,024 and of 10,000 pixels a side, ten strokes of two classes
in it, features of ``overhead-tiny`` with filters. The network alone runs on the same tiles, read the same way, in the
same process. Each raster has a process of its own, whose peak memory is told. The ratio is of processor seconds, which
other work on the machine changes less.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import shapely

from model_runtime.__main__ import share_one_heap
from model_runtime.jobs.context import RunContext
from model_runtime.jobs.report import memory_mb, peak_memory_mb
from model_runtime.raster.opening import environment
from model_runtime.teaching.request import TeachRequest
from model_runtime.teaching.session import TeachSession
from model_runtime.teaching.teach import Sessions, run_teach
from model_runtime.tiles.chips import load_chip
from model_runtime.tiles.predictor import Tally
from tests.benchmarks import scenery
from tests.benchmarks.fewshot import MODELS
from tests.data.taught import write_labels

ROOT = Path(__file__).resolve().parents[3]
SCENES = ROOT / "out" / "bench"
VIEW, STROKES, MODEL = 1024, 10, "overhead-tiny"


def suite_teach(repeats: int) -> list[dict[str, Any]]:
    """A row for each size of the raster."""
    rows = []
    for side in (VIEW, 10_000):
        raster = scenery.write_scene(SCENES / f"scene-{side // 1000}k.tif", side)
        words = [sys.executable, "-m", "tests.benchmarks.teaching.speed", str(raster)]
        variables = {**os.environ, "OPENBLAS_NUM_THREADS": "1"}  # as the runtime starts
        done = subprocess.run(words, cwd=ROOT, env=variables, check=True, capture_output=True, text=True)
        rows.append({"suite": f"teach: view of {VIEW} x {VIEW} of {side} x {side}", **json.loads(done.stdout)})
    return rows


def measured(raster: Path, folder: Path) -> dict[str, Any]:
    """Seconds and memory of one raster."""
    labels, shapes, names, extent = lesson(raster)
    write_labels(folder / "l.gpkg", shapes[:-1], names[:-1], crs=labels)
    common = {"models_dir": str(MODELS), "extent": extent, "overwrite": True, "output": str(folder / "live.tif")}
    request = TeachRequest("map", (str(raster),), str(folder / "l.gpkg"), features=MODEL, **common)
    network_alone(request)  # loads what a process loads
    idle, alone = memory_mb(), network_alone(request)
    sessions, times, works = Sessions(), [], []
    for count in (-1, None):
        (folder / "l.gpkg").unlink()
        write_labels(folder / "l.gpkg", shapes[:count], names[:count], crs=labels)
        began, work = time.perf_counter(), time.process_time()
        report = run_teach(request, RunContext(), sessions)
        times.append(time.perf_counter() - began)
        works.append(time.process_time() - work)
    return {
        "network_alone_s": round(alone[0], 2),
        "first_map_s": round(times[0], 2),
        "another_stroke_s": round(times[1], 2),
        "processor_s": [round(value, 2) for value in (alone[1], *works)],
        "times_network_alone": round(works[0] / alone[1], 2),
        "cache_mb": report["cache_mb"],
        "peak_over_idle_mb": round((peak_memory_mb() or 0) - idle, 1),
    }


def lesson(raster: Path) -> tuple[str, list[Any], list[str], tuple[float, float, float, float]]:
    """CRS, strokes with their classes, and the extent of the view in the middle."""
    rng = np.random.default_rng(0)
    with rasterio.open(raster) as file:
        first = (file.height - VIEW) // 2, (file.width - VIEW) // 2
        pixels = file.read(1, window=rasterio.windows.Window(first[1], first[0], VIEW, VIEW))
        crs, transform = file.crs.to_string(), file.transform
    shapes, names = [], []
    for name, places in (("dark", pixels < np.median(pixels)), ("light", pixels >= np.median(pixels))):
        places = np.argwhere(places)
        for row, col in places[rng.choice(len(places), STROKES, replace=False)].tolist():
            ends = [transform * (first[1] + col + step, first[0] + row + 0.5) for step in (-6, 6)]
            shapes.append(shapely.LineString(ends))
            names.append(name)
    (left, top), (right, bottom) = (transform * (first[1] + at, first[0] + at) for at in (0, VIEW))
    return crs, shapes, names, (left, bottom, right, top)


def network_alone(request: TeachRequest) -> tuple[float, float]:
    """Seconds, and processor seconds, of a new session's network on the tiles of the view."""
    began, work = time.perf_counter(), time.process_time()
    with environment():
        session = TeachSession(request)
        view, source = session.views[0], session.candidates.source(MODEL)
        middle = [axis.length // 2 for axis in (view.plan.rows, view.plan.cols)]
        with view.source() as opened:
            for tile in view.plan.tiles():
                near = [abs(at + size / 2 - half) for at, size, half in (
                    (tile.row_off, tile.height, middle[0]), (tile.col_off, tile.width, middle[1]))]  # fmt: skip
                if max(near) < (VIEW + tile.height) / 2:
                    chip = load_chip(tile, opened.read, session.card, (tile.height, tile.width), Tally())
                    source.run(chip.pixels)
    return time.perf_counter() - began, time.process_time() - work


if __name__ == "__main__":
    share_one_heap()
    with tempfile.TemporaryDirectory() as scratch:
        print(json.dumps(measured(Path(sys.argv[1]), Path(scratch))))
