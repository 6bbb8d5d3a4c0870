"""Makes what drive_review.py shows: boxes of buildings and outlines on a piece of the sample. In the runtime's Python.

python tests/qgis/drive/make_delivery.py SAMPLE.tif MODELS FOLDER
"""

import sys
from pathlib import Path

import rasterio
from rasterio.windows import Window

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from model_runtime import JobRequest, run  # noqa: E402
from model_runtime.jobs.context import RunContext  # noqa: E402
from model_runtime.protocol import ToolRequest  # noqa: E402
from model_runtime.tools import run_tool  # noqa: E402

SIDE, TOLERANCE_M = 512, 0.6


def main() -> None:
    sample, models, folder = (Path(word) for word in sys.argv[1:])
    piece = folder / "street.tif"
    with rasterio.open(sample) as source:
        window = Window(256, 256, SIDE, SIDE)
        profile = {**source.profile, "width": SIDE, "height": SIDE, "transform": source.window_transform(window)}
        profile.update(driver="GTiff", compress="deflate", photometric="rgb", tiled=False)
        for name in ("blockxsize", "blockysize", "interleave"):
            profile.pop(name, None)
        with rasterio.open(piece, "w", **profile) as target:
            target.write(source.read(window=window))
    boxes = str(models / "building-boxes-tiny.onnx")
    run(JobRequest("detect", (str(piece),), boxes, str(folder / "buildings.gpkg"), min_score=0.05))
    roofs = str(models / "buildings-tiny.onnx")
    pixels = str(folder / "pixels.gpkg")
    run(JobRequest("segment", (str(piece),), roofs, str(folder / "roofs.tif"), polygons=pixels, min_area_m2=4.0))
    options = {"outlines": "squared", "tolerance_m": TOLERANCE_M}
    run_tool(ToolRequest("outlines", (pixels,), str(folder / "squared.gpkg"), options), RunContext())


main()
