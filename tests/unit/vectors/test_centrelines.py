"""Centre lines: exact across strips, of the right length and width; points with their size."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import pyogrio.raw
import pytest
import rasterio
import shapely
from affine import Affine
from hypothesis import given, settings
from hypothesis import strategies as st
from rasterio.features import rasterize

from model_runtime.jobs.context import RunContext
from model_runtime.postprocess.centrelines.thinning import rows_around, thinned
from model_runtime.protocol import ToolRequest
from model_runtime.raster.vetting import inspect_raster
from model_runtime.tools import run_tool
from model_runtime.vectors import centrelines

TRANSFORM = Affine(2, 0, 300000, 0, -2, 3000000)


def write(path: Path, ids: np.ndarray) -> Path:
    profile = {"driver": "GTiff", "width": ids.shape[1], "height": ids.shape[0], "count": 1, "dtype": "uint8"}
    with rasterio.open(path, "w", crs="EPSG:32645", transform=TRANSFORM, nodata=255, **profile) as target:
        target.write(ids, 1)
        target.update_tags(lemevit_classes="0 Land; 1 Road; 2 River")
    return path


def roads(shapes: list[tuple[Any, int]], size: tuple[int, int] = (120, 200)) -> np.ndarray:
    return np.asarray(rasterize(shapes, size, dtype="uint8"))


def read(path: Path) -> tuple[Any, dict[str, Any]]:
    meta, _, wkb, values = pyogrio.raw.read(path)
    return shapely.from_wkb(wkb), dict(zip(meta["fields"], values))


def tool(task: str, source: Path, output: Path, **options: Any) -> dict[str, Any]:
    return run_tool(ToolRequest(task, (str(source),), str(output), options), RunContext())


@settings(max_examples=10)
@given(st.integers(0, 10**6), st.integers(1, 6), st.integers(1, 30))
def test_strips_give_the_lines_of_the_whole(seed: int, most: int, rows: int):
    rng = np.random.default_rng(seed)
    mask = rng.random((60, 40)) < 0.75
    whole, around = thinned(mask, most), rows_around(most)
    for top in range(0, 60, rows):
        first = max(0, top - around)
        strip = thinned(mask[first : top + rows + around], most)
        for name in ("lines", "depth"):
            part = getattr(strip, name)[top - first : top - first + rows]
            where = whole.lines[top : top + rows] | (name == "lines")
            np.testing.assert_array_equal(part[where], getattr(whole, name)[top : top + rows][where])


@pytest.mark.parametrize(("width", "angle"), [(5, 0), (6, 0), (7, 30), (9, 45), (12, 77)])
def test_a_straight_road_has_its_length_and_width(tmp_path: Path, width: int, angle: float):
    line = shapely.affinity.rotate(shapely.LineString([(40, 100), (160, 100)]), angle)
    source = write(tmp_path / "c.tif", roads([(line.buffer(width / 2, cap_style="flat"), 1)], (200, 200)))
    tool("centrelines", source, tmp_path / "l.gpkg")
    [found], fields = read(tmp_path / "l.gpkg")
    assert fields["class_name"].tolist() == ["Road"]
    assert fields["width_m"][0] == pytest.approx(2 * width, abs=2.5)  # a pixel is 2 m
    assert fields["length_m"][0] == pytest.approx(240, abs=2 * width + 6)  # an end is up to half a width off
    placed = shapely.transform(line, lambda points: np.stack(TRANSFORM * points.T, axis=1))
    middle = shapely.line_interpolate_point(found, np.linspace(0.1, 0.9, 9), normalized=True)
    assert shapely.distance(middle, placed).max() <= 2 * 1.5


def test_roads_that_cross_are_four_lines_and_a_lake_is_none(tmp_path: Path):
    cross = [shapely.LineString([(10, 60), (110, 60)]), shapely.LineString([(60, 10), (60, 110)])]
    shapes = [(line.buffer(3), 1) for line in cross] + [(shapely.Point(160, 60).buffer(30), 2)]
    source = write(tmp_path / "c.tif", roads(shapes))
    report = tool("centrelines", source, tmp_path / "l.gpkg", widest_m=30.0)
    found, fields = read(tmp_path / "l.gpkg")
    assert fields["class_name"].tolist() == ["Road"] * report["lines"]
    long = fields["length_m"] > 20
    assert long.sum() == 4
    assert fields["length_m"].sum() == pytest.approx(4 * 103, rel=0.06)


def test_a_raster_in_strips_is_the_raster_in_one(tmp_path: Path):
    line = shapely.LineString([(5, 10), (60, 100), (120, 20), (190, 110)])
    info = inspect_raster(write(tmp_path / "c.tif", roads([(line.buffer(3.5), 1)])))
    whole = centrelines._thin_pixels(info, 1, 12, lambda: None, 1000)
    assert whole == centrelines._thin_pixels(info, 1, 12, lambda: None, 17)
    assert len(whole) > 150


def test_polygons_become_points_with_their_size(tmp_path: Path):
    shapes = [shapely.box(300000, 3000000, 300020, 3000008), shapely.box(300100, 3000000, 300105, 3000005)]
    pyogrio.raw.write(
        tmp_path / "p.gpkg", geometry=shapely.to_wkb(np.array(shapes, dtype=object)), fields=["score"],
        field_data=[np.array([0.5, 0.9])], geometry_type="Polygon", crs="EPSG:32645",
    )  # fmt: skip
    tool("points", tmp_path / "p.gpkg", tmp_path / "o.gpkg")
    places, fields = read(tmp_path / "o.gpkg")
    assert shapely.covers(np.array(shapes), places).all()
    assert fields["score"].tolist() == [0.5, 0.9]
    assert fields["size_length_m"] == pytest.approx([20, 5], rel=2e-3)
    assert fields["size_width_m"] == pytest.approx([8, 5], rel=2e-3)
    assert fields["size_m2"] == pytest.approx([160, 25], rel=2e-3)
