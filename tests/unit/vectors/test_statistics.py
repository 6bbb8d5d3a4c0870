"""Numbers by zones: against counts by hand, by the centre rule and by shares of pixels, from rasters and objects."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import pyogrio.raw
import pytest
import rasterio
import shapely
from affine import Affine

from model_runtime.jobs.context import RunContext
from model_runtime.protocol import ToolRequest
from model_runtime.tools import run_tool

TRANSFORM = Affine(10, 0, 300000, 0, -10, 3000000)


@pytest.fixture
def classes(tmp_path: Path) -> Path:
    """40 x 60 pixels: water (0) left of column 25, forest (1) right of it, nodata in the first two rows."""
    ids = np.ones((40, 60), dtype=np.uint8)
    ids[:, :25], ids[:2] = 0, 255
    path = tmp_path / "classes.tif"
    profile = {"driver": "GTiff", "width": 60, "height": 40, "count": 1, "dtype": "uint8", "nodata": 255}
    with rasterio.open(path, "w", crs="EPSG:32645", transform=TRANSFORM, **profile) as target:
        target.write(ids, 1)
        target.update_tags(lemevit_classes="0 Water; 1 Forest")
    return path


def layer(path: Path, shapes: list[Any], crs: str = "EPSG:32645", **fields: Any) -> Path:
    pyogrio.raw.write(
        path, geometry=shapely.to_wkb(np.array(shapes, dtype=object)), fields=list(fields), crs=crs,
        field_data=[np.array(values) for values in fields.values()], geometry_type=shapes[0].geom_type, driver="GPKG",
    )  # fmt: skip
    return path


def box(left: float, top: float, right: float, bottom: float) -> Any:
    """A box in pixels of the raster, as a box in map units."""
    return shapely.transform(
        shapely.box(left, top, right, bottom), lambda points: np.stack(TRANSFORM * points.T, axis=1)
    )


def columns(path: Path) -> dict[str, list[Any]]:
    meta, _, _, values = pyogrio.raw.read(path)
    return {str(name): value.tolist() for name, value in zip(meta["fields"], values)}


def tool(*inputs: Path, output: Path, **options: Any) -> dict[str, Any]:
    return run_tool(ToolRequest("statistics", tuple(map(str, inputs)), str(output), options), RunContext())


def test_pixels_count_by_their_centre(classes: Path, tmp_path: Path):
    zones = layer(tmp_path / "zones.gpkg", [box(20.4, 10.6, 30.4, 20.4), box(0, 0, 5, 5)], name=["a", "b"])
    tool(zones, classes, output=tmp_path / "out.gpkg", table=str(tmp_path / "t.csv"))
    found = columns(tmp_path / "out.gpkg")
    assert found["name"] == ["a", "b"]
    # Columns 20 to 29 and rows 11 to 19; then five columns and the three rows with data.
    assert found["water_m2"] == pytest.approx([5 * 9 * 100, 5 * 3 * 100], rel=1e-3)
    assert found["forest_share"] == pytest.approx([0.5, 0], abs=1e-6)
    rows = list(csv.DictReader((tmp_path / "t.csv").read_text().splitlines()))
    assert [(row["zone"], row["class_name"], row["pixels"]) for row in rows] == [
        ("1", "Water", "45"), ("1", "Forest", "45"), ("2", "Water", "15"), ("2", "Forest", "0"),
    ]  # fmt: skip


def test_pixels_on_the_border_count_by_their_share(classes: Path, tmp_path: Path):
    zones = layer(tmp_path / "zones.gpkg", [box(20.4, 10.6, 30.4, 20.4)])
    report = tool(zones, classes, output=tmp_path / "out.gpkg", weighted=True)
    exact = {entry["class_name"]: entry["pixels"] for entry in report["classes"]}
    assert exact == pytest.approx({"Water": 4.6 * 9.8, "Forest": 5.4 * 9.8}, abs=1e-3)


def test_zones_may_have_another_crs_and_lie_beside_the_raster(classes: Path, tmp_path: Path):
    far, near = box(500, 500, 510, 510), box(10, 10, 20, 20)
    zones = layer(tmp_path / "zones.gpkg", [near, far])
    degrees = tmp_path / "degrees.gpkg"
    import rasterio.warp

    def moved(points: Any) -> Any:
        return np.stack(rasterio.warp.transform("EPSG:32645", "EPSG:4326", *points.T)[:2], axis=1)

    layer(degrees, [shapely.transform(shapely.segmentize(zone, 10), moved) for zone in (near, far)], "EPSG:4326")
    for source in (zones, degrees):
        tool(source, classes, output=tmp_path / f"{source.stem}_out.gpkg")
        found = columns(tmp_path / f"{source.stem}_out.gpkg")
        assert found["water_m2"] == pytest.approx([100 * 100, 0], rel=1e-3)


def test_objects_count_once_where_they_lie(tmp_path: Path):
    boxes = [box(1, 1, 3, 3), box(4, 1, 6, 2), box(9.4, 1, 10.4, 2), box(12, 1, 13, 2)]
    objects = layer(tmp_path / "objects.gpkg", boxes, class_name=["car", "bus", "car", "car"])
    zones = layer(tmp_path / "zones.gpkg", [box(0, 0, 10, 10), box(10, 0, 11, 10)], car_m2=[1.5, 2.5])
    tool(zones, objects, output=tmp_path / "out.gpkg")
    found = columns(tmp_path / "out.gpkg")
    assert (found["car_count"], found["bus_count"]) == ([2, 0], [1, 0])
    assert found["car_m2"] == [1.5, 2.5]  # a column of the zones themselves
    assert found["car_m2_2"] == pytest.approx([500, 0], rel=1e-3)
