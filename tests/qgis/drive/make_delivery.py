"""Makes what drive_review.py shows on a piece of the sample: boxes, outlines, lines, numbers. In the runtime's Python.

python tests/qgis/drive/make_delivery.py SAMPLE.tif MODELS FOLDER
"""

import sys
from pathlib import Path

import numpy as np
import pyogrio.raw
import rasterio
import shapely
from rasterio.windows import Window

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from model_runtime import JobRequest, run  # noqa: E402
from model_runtime.jobs.context import RunContext  # noqa: E402
from model_runtime.protocol import ToolRequest  # noqa: E402
from model_runtime.tools import run_tool  # noqa: E402

SIDE, TOLERANCE_M = 512, 0.6
WIDEST_M, SHORTEST_M = 6.0, 4.0
"""Of lanes between roofs."""
ZONES = 3
"""Along each side."""


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
    options = {"classes": "0", "widest_m": WIDEST_M, "shortest_m": SHORTEST_M}
    run_tool(
        ToolRequest("centrelines", (str(folder / "roofs.tif"),), str(folder / "lanes.gpkg"), options), RunContext()
    )
    blocks = write_zones(piece, folder / "zones.gpkg")
    inputs = (str(blocks), str(folder / "roofs.tif"))
    run_tool(ToolRequest("statistics", inputs, str(folder / "blocks.gpkg"), {}), RunContext())


def write_zones(raster: Path, path: Path) -> Path:
    """Squares that lie over the raster."""
    with rasterio.open(raster) as source:
        left, bottom, right, top = source.bounds
        crs = source.crs.to_wkt()
    xs, ys = np.linspace(left, right, ZONES + 1), np.linspace(bottom, top, ZONES + 1)
    squares = [shapely.box(xs[i], ys[j], xs[i + 1], ys[j + 1]) for j in range(ZONES) for i in range(ZONES)]
    numbers = [np.arange(1, len(squares) + 1)]
    pyogrio.raw.write(
        path, shapely.to_wkb(squares), numbers, ["block"], geometry_type="Polygon", crs=crs, driver="GPKG"
    )
    return path


main()
