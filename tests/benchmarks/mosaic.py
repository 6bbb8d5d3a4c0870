"""Time of a run over 500 sheets against one file of the same pixels, and the pixels that differ.

``python tests/benchmarks/mosaic.py``: random colours, a model that answers by colour and takes next to no time.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

import numpy as np  # noqa: E402
import rasterio  # noqa: E402
from affine import Affine  # noqa: E402

from model_runtime.job import run_job  # noqa: E402
from model_runtime.protocol import JobRequest  # noqa: E402
from tests.data.make_models import segmenter  # noqa: E402
from tests.data.make_rasters import NORTH_UP, write_raster  # noqa: E402

SIDE, ROWS, COLS = 256, 20, 25


def write_inputs(folder: Path) -> None:
    """``one.tif`` and ``sheets/`` with the same pixels."""
    pixels = np.random.default_rng(0).integers(0, 256, (3, ROWS * SIDE, COLS * SIDE), dtype=np.uint8)
    options: dict[str, Any] = {"tiled": True, "compress": "deflate", "zlevel": 1}
    write_raster(folder / "one.tif", pixels, **options)
    (folder / "sheets").mkdir()
    for row in range(0, ROWS * SIDE, SIDE):
        for col in range(0, COLS * SIDE, SIDE):
            place = NORTH_UP * Affine.translation(col, row)
            part = pixels[:, row : row + SIDE, col : col + SIDE]
            write_raster(folder / "sheets" / f"{row:05d}_{col:05d}.tif", part, transform=place, **options)


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_inputs(folder)
        model = segmenter(folder / "colour.onnx", tile=512, overlap=64)
        for source in ("one.tif", "sheets") * 2:
            output = str(folder / f"{source}.out.tif")
            began = time.monotonic()
            report = run_job(JobRequest("segment", (str(folder / source),), str(model), output, overwrite=True))
            print(f"{source}: {time.monotonic() - began:.1f} s, {report['seconds']}")
        outputs = [folder / f"{source}.out.tif" for source in ("one.tif", "sheets")]
        with rasterio.open(outputs[0]) as one, rasterio.open(outputs[1]) as many:
            print(f"{int((one.read(1) != many.read(1)).sum())} pixels differ")
        print(f"equal bytes: {outputs[0].read_bytes() == outputs[1].read_bytes()}")


if __name__ == "__main__":
    main()
