"""Time of many small rasters in one process over the time of the model on them.

``python tests/benchmarks/series.py [--count N] [--model M]``: rasters of 512 x 512 pixels cut from the sample, each one
tile. The model alone is ONNX Runtime on the same chips, taken before and after the series. Wall time depends on what
else runs, so the processor time of the whole process (user and system) is told too.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

import numpy as np  # noqa: E402
import rasterio  # noqa: E402

from model_runtime.backends import open_backend  # noqa: E402
from model_runtime.backends.options import BackendOptions  # noqa: E402
from model_runtime.batch.series import run_each  # noqa: E402
from model_runtime.cluster import open_cached  # noqa: E402
from model_runtime.jobs.context import RunContext  # noqa: E402
from model_runtime.protocol import JobRequest  # noqa: E402
from model_runtime.store.find import resolve_model  # noqa: E402
from tests.data.make_rasters import write_raster  # noqa: E402

SAMPLE = ROOT / "resources" / "samples" / "banepa_drone_rgb.tif"
MODELS = str(ROOT / "resources" / "models")
SIDE = 512
ASKED = 1.2
"""Time of the series without reading, in times of the model alone."""


def chips(count: int) -> tuple[list[np.ndarray], rasterio.DatasetReader]:
    source = rasterio.open(SAMPLE)
    pixels = source.read([1, 2, 3])
    rng = np.random.default_rng(0)
    rows, cols = (rng.integers(0, size - SIDE, count) for size in pixels.shape[1:])
    return [pixels[:, row : row + SIDE, col : col + SIDE] for row, col in zip(rows, cols)], source


def model_seconds(name: str, pictures: list[np.ndarray]) -> tuple[float, float]:
    """Mean seconds of the model on a chip, by the clock and of the processor."""
    backend = open_backend(resolve_model(name, MODELS), BackendOptions(dtype="uint8"))
    backend.predict(pictures[0][None])
    began, cpu = time.perf_counter(), time.process_time()
    for picture in pictures:
        backend.predict(picture[None])
    taken, spent = time.perf_counter() - began, time.process_time() - cpu
    backend.close()
    return taken / len(pictures), spent / len(pictures)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--model", default="buildings-tiny")
    args = parser.parse_args()
    pictures, source = chips(args.count)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "in").mkdir()
        (folder / "out").mkdir()
        for number, picture in enumerate(pictures):
            place = {"transform": source.transform, "crs": source.crs, "compress": "deflate"}
            write_raster(folder / "in" / f"{number:05d}.tif", picture, **place)
        few = pictures[: min(50, max(10, args.count // 10))]
        before = model_seconds(args.model, few)
        request = JobRequest(
            "segment",
            (str(folder / "in"),),
            args.model,
            str(folder / "out" / "{name}.tif"),
            gsd="native",
            models_dir=MODELS,
        )
        cpu = time.process_time()
        report = run_each(request, RunContext(open_backend=open_cached))
        cpu = time.process_time() - cpu
        after = model_seconds(args.model, few)
        model, model_cpu = ((first + last) / 2 * args.count for first, last in zip(before, after))
        read = report["seconds"]["read"]
        infer = report["seconds"]["infer"]
        total = report["seconds"]["total"]
        print(f"model alone       {model:8.1f} s  (before {before[0]:.3f}, after {after[0]:.3f} s a raster)")
        print(f"model in the run  {infer:8.1f} s")
        print(f"reading           {read:8.1f} s")
        print(f"total             {total:8.1f} s  for {args.count} rasters of {SIDE} x {SIDE} pixels")
        print(f"processor         {cpu:8.1f} s  of the series, {model_cpu:.1f} s of the model alone")
        print(f"ratio (total without reading): {(total - read) / model:.3f} of the model alone, at most {ASKED} asked")
        print(f"  of the model in the run {(total - read) / infer:.3f}, of processor time {cpu / model_cpu:.3f}")
        again = run_each(request, RunContext(open_backend=open_cached))
        print(f"again, all done: {again['seconds']['total']:.1f} s")


if __name__ == "__main__":
    main()
