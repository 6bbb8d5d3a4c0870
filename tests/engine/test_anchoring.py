"""A model that answers by its whole tile says the same of a place, whatever extent is asked for."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
import shapely
from affine import Affine
from pyogrio import raw

from model_runtime.geo.grid import Grid, Window
from model_runtime.tiles.anchoring import anchored, has_pixels_like
from tests.data.make_rasters import patches, write_raster
from tests.faults.fake_backend import FakeBackend

WINDOWS = [
    (0, 0, 60, 50),  # at the raster's corner
    (37, 41, 3, 2),  # a few pixels
    (20, 15, 150, 101),
    (140, 150, 90, 50),  # to the last row and column
    (0, 0, 230, 200),  # all of it
]


def read(path: Path) -> np.ndarray:
    with rasterio.open(path) as source:
        return source.read()


def bounds(transform: Affine, window: tuple[int, int, int, int]) -> tuple[float, float, float, float]:
    left, top, width, height = window
    (x0, y0), (x1, y1) = transform * (left, top), transform * (left + width, top + height)
    return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)


@pytest.mark.parametrize("gsd", ["native", "17"])
@pytest.mark.parametrize("window", WINDOWS)
def test_an_extent_gives_what_the_whole_raster_gives_there(
    run: Any, tmp_path: Path, window: tuple[int, int, int, int], gsd: str
) -> None:
    raster = write_raster(tmp_path / "in.tif", patches(200 * (2 if gsd != "native" else 1), 400))
    scores, part = tmp_path / "all.tif", tmp_path / "part.tif"
    fake = {"open_backend": FakeBackend().open}
    run(raster, gsd=gsd, probabilities=str(scores), job=fake)
    with rasterio.open(scores) as source:
        whole, transform = source.read(), source.transform
    classes = read(run.output)
    left, top, width, height = window
    width, height = min(width, whole.shape[2] - left), min(height, whole.shape[1] - top)
    extent = bounds(transform, (left, top, width, height))
    report = run(raster, gsd=gsd, extent=extent, probabilities=str(part), overwrite=True, job=fake)
    rows, cols = slice(top, top + height), slice(left, left + width)
    np.testing.assert_array_equal(read(part), whole[:, rows, cols])
    np.testing.assert_array_equal(read(run.output), classes[:, rows, cols])
    assert report["pixels"] == {"valid": width * height, "nodata": 0, "nonfinite": 0}
    with rasterio.open(run.output) as out:
        assert out.transform.almost_equals(transform * Affine.translation(left, top), 1e-6)


def test_without_anchoring_the_answers_would_differ(run: Any, tmp_path: Path) -> None:
    pixels = patches(200, 400)
    fake = {"open_backend": FakeBackend().open}
    run(write_raster(tmp_path / "in.tif", pixels), job=fake)
    whole = read(run.output)
    run(write_raster(tmp_path / "cut.tif", pixels[:, 15:116, 20:170]), overwrite=True, job=fake)
    assert (read(run.output) != whole[:, 15:116, 20:170]).any()


def test_an_area_of_interest_gives_what_the_whole_raster_gives_there(run: Any, tmp_path: Path) -> None:
    raster = write_raster(tmp_path / "in.tif", patches(200, 230))
    fake = {"open_backend": FakeBackend().open}
    run(raster, job=fake)
    with rasterio.open(run.output) as source:
        whole, transform = source.read(1), source.transform
    circle = shapely.Point(transform * (120, 90)).buffer(350)
    area = tmp_path / "area.gpkg"
    raw.write(area, shapely.to_wkb(np.array([circle])), [], [], geometry_type="Polygon", crs="EPSG:32645", layer="a")
    run(raster, aoi=str(area), overwrite=True, job=fake)
    with rasterio.open(run.output) as source:
        found = source.read(1)
        left, top = (round(value) for value in ~transform * (source.transform.c, source.transform.f))
    there = whole[top : top + found.shape[0], left : left + found.shape[1]]
    assert (found != 255).sum() > 3000
    np.testing.assert_array_equal(found[found != 255], there[found != 255])


def test_polygons_of_an_extent_end_at_it(run: Any, tmp_path: Path) -> None:
    raster = write_raster(tmp_path / "in.tif", patches(200, 230))
    with rasterio.open(raster) as source:
        extent = bounds(source.transform, (20, 15, 150, 101))
    report = run(raster, extent=extent, polygons=str(tmp_path / "p.gpkg"), job={"open_backend": FakeBackend().open})
    outlines = shapely.from_wkb(raw.read(tmp_path / "p.gpkg")[2])
    assert shapely.total_bounds(outlines).tolist() == pytest.approx(
        [min(extent[0], extent[2]), extent[1], extent[2], extent[3]], abs=20
    )
    wanted = sum(entry["pixels"] for entry in report["classes"] if not entry["background"])
    assert shapely.area(outlines).sum() == pytest.approx(wanted * 100)


def test_the_tiles_around_an_extent_are_those_that_answer_it() -> None:
    whole = Grid(1000, 1000, Affine(1, 0, 0, 0, -1, 0), None)
    around, kept = anchored(whole, whole.cut(Window(300, 300, 110, 110)), 256, 64)
    assert (around.width, around.height) == (448, 448)
    assert kept == Window(108, 108, 110, 110)
    assert anchored(whole, whole, 256, 64) == (whole, None)


@pytest.mark.parametrize(("factor", "is_alike"), [(1.0, True), (1.005, True), (1.02, False), (2.0, False)])
def test_pixels_of_another_size_are_not_anchored(factor: float, is_alike: bool) -> None:
    whole = Grid(1000, 1000, Affine(1, 0, 0, 0, -1, 0), None)
    assert has_pixels_like(whole, Grid(10, 10, whole.transform * Affine.scale(factor, 1), None)) is is_alike
