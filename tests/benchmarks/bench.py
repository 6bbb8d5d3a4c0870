"""``make bench``: what the engine costs over the bare model, as ratios taken in one run. Not a test: it never fails.

Three ways over the same tiles of the sample, with the same session settings:

* model only: the ONNX Runtime session on one prepared tile, as often as there are tiles;
* end to end: a whole run as users start it, in a process of its own (class raster only);
* serial loop: read, run, write one tile after the other, the way most plugins do it; no blending.
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
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

import numpy as np  # noqa: E402
import rasterio  # noqa: E402
from rasterio.windows import Window  # noqa: E402

from model_runtime.backends import open_backend  # noqa: E402
from model_runtime.model_store import resolve_model  # noqa: E402
from model_runtime.normalize import normalize_chip  # noqa: E402
from model_runtime.tiling import Tile, plan_tiles  # noqa: E402

SAMPLE = ROOT / "resources" / "samples" / "banepa_drone_rgb.tif"
MODELS = str(ROOT / "resources" / "models")


def tiles_of(raster: Path, side: int, overlap: int) -> list[Tile]:
    with rasterio.open(raster) as source:
        plan = plan_tiles(source.height, source.width, side, overlap)
    return [tile for row in range(plan.rows.count) for tile in plan.tile_row(row)]


def model_only(backend: Any, side: int, count: int) -> float:
    chip = np.random.default_rng(0).standard_normal((1, 3, side, side), dtype=np.float32)
    backend.predict(chip)
    began = time.perf_counter()
    for _ in range(count):
        backend.predict(chip)
    return time.perf_counter() - began


def serial_loop(backend: Any, card: Any, raster: Path, tiles: list[Tile], out: Path) -> float:
    began = time.perf_counter()
    with rasterio.open(raster) as source:
        profile = {**source.profile, "count": 1, "photometric": None, "compress": "deflate", "driver": "GTiff"}
        profile = {key: value for key, value in profile.items() if value is not None and key != "interleave"}
        with rasterio.open(out, "w", **profile) as target:
            for tile in tiles:
                window = Window(tile.col_off, tile.row_off, tile.width, tile.height)
                pixels = source.read((1, 2, 3), window=window)
                chip = normalize_chip(pixels, np.ones(pixels.shape[1:], dtype=bool), card, card.tile)
                ids = backend.predict(chip[None])[0].argmax(axis=0).astype(np.uint8)
                target.write(ids[: tile.height, : tile.width], 1, window=window)
    return time.perf_counter() - began


def end_to_end(model: str, raster: Path, folder: Path, polygons: bool) -> dict[str, Any]:
    out, report = folder / "out.tif", folder / "report.json"
    command = [sys.executable, "-m", "model_runtime", "segment", str(raster), "--model", model, "--models-dir", MODELS]
    command += ["--out", str(out), "--overwrite", "--gsd", "native", "--report", str(report)]
    if polygons:
        command += ["--polygons", str(folder / "out.gpkg")]
    began = time.perf_counter()
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    wall = time.perf_counter() - began
    return {**json.loads(report.read_text(encoding="utf-8")), "wall": wall}


def measure(model: str, raster: Path, repeats: int) -> dict[str, Any]:
    found = resolve_model(model, MODELS)
    card = found.card
    tiles = tiles_of(raster, card.tile, card.overlap)
    rows: dict[str, list[float]] = {"model": [], "whole": [], "process": [], "polygons": [], "serial": []}
    memory = 0.0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for _ in range(repeats):  # interleaved, so that a slow minute hits all of them
            backend = open_backend(found)
            rows["model"].append(model_only(backend, card.tile, len(tiles)))
            rows["serial"].append(serial_loop(backend, card, raster, tiles, folder / "serial.tif"))
            backend.close()
            report = end_to_end(model, raster, folder, polygons=False)
            assert report["tiles"]["predicted"] == len(tiles), report["tiles"]  # noqa: S101 - the same work, or no ratio
            rows["whole"].append(report["seconds"]["total"])
            rows["process"].append(report["wall"])
            memory = max(memory, report["peak_memory_mb"] or 0.0)
            (folder / "out.gpkg").unlink(missing_ok=True)
            rows["polygons"].append(end_to_end(model, raster, folder, polygons=True)["seconds"]["total"])
    best = {key: statistics.median(values) for key, values in rows.items()}
    with rasterio.open(raster) as source:
        megapixels = source.width * source.height / 1e6
    return {
        "model": model,
        "raster": raster.name,
        "tiles": len(tiles),
        "mpx": round(megapixels, 2),
        "model_only_s": round(best["model"], 2),
        "end_to_end_s": round(best["whole"], 2),
        "end_to_end_over_model_only": round(best["model"] / best["whole"], 3),
        "with_polygons_over_model_only": round(best["model"] / best["polygons"], 3),
        "with_process_start_over_model_only": round(best["model"] / best["process"], 3),
        "serial_loop_over_model_only": round(best["model"] / best["serial"], 3),
        "mpx_per_s": round(megapixels / best["whole"], 3),
        "peak_memory_mb": memory,
        "repeats": repeats,
    }


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", default="buildings-tiny")
    parser.add_argument("--raster", type=Path, default=SAMPLE)
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    found = measure(arguments.model, arguments.raster, arguments.repeats)
    print(json.dumps(found, indent=None if arguments.json else 1))
    return 0


if __name__ == "__main__":
    sys.exit(main())
