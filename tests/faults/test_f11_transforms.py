"""F11: rotated, south-up and non-square rasters: every vertex of the output maps back to its pixel."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pyogrio.raw
import pytest
import rasterio
import shapely
from affine import Affine

from model_runtime.geo.grid import Window
from model_runtime.raster.source import Source, environment, inspect_raster
from tests.data.make_rasters import NORTH_UP, patches, write_raster

CORNER = Affine.translation(NORTH_UP.c, NORTH_UP.f)
TRANSFORMS = {
    "rotated": CORNER * Affine.rotation(31) * Affine.scale(10, -10),
    "south up": CORNER * Affine.scale(10, 10),
    "not square": CORNER * Affine.scale(3, -11),
    "sheared": CORNER * Affine.shear(12, 5) * Affine.scale(10, -10),
}


@pytest.mark.parametrize("transform", TRANSFORMS.values(), ids=TRANSFORMS)
def test_vertices_lie_on_pixel_corners_and_areas_are_those_of_the_pixels(
    run: Any, tmp_path: Path, transform: Affine
) -> None:
    pixels = patches(130, 90)
    pixels[:, 20:30, 20:30] = 7
    raster = write_raster(tmp_path / "in.tif", pixels, transform=transform, nodata=7)
    report = run(raster, polygons=str(tmp_path / "p.gpkg"), gsd="native")
    with rasterio.open(run.output) as out:
        assert out.transform.almost_equals(transform)
        ids = out.read(1)
    _, _, wkb, fields = pyogrio.raw.read(tmp_path / "p.gpkg")
    geometries = shapely.from_wkb(wkb)
    inverse = ~transform
    cols, rows = np.array([inverse * tuple(point) for point in shapely.get_coordinates(geometries)]).T
    assert max(np.abs(cols - np.rint(cols)).max(), np.abs(rows - np.rint(rows)).max()) < 0.01
    # Put back on the raster, the polygons are the classes again.
    found = np.full(ids.shape, 255)
    for geometry, class_id in zip(geometries, fields[0]):
        back = shapely.transform(geometry, lambda points: np.array([inverse * tuple(point) for point in points]))
        grid_rows, grid_cols = np.indices(ids.shape)
        found[shapely.contains_xy(back, grid_cols + 0.5, grid_rows + 0.5)] = class_id
    background = 0
    np.testing.assert_array_equal(found, np.where(ids == background, 255, ids))
    for entry in report["classes"]:
        if entry["class_id"] != background:
            areas = fields[3][fields[0] == entry["class_id"]]
            assert areas.sum() == pytest.approx(entry["area_m2"], rel=1e-6)


@pytest.mark.parametrize("transform", TRANSFORMS.values(), ids=TRANSFORMS)
def test_windows_are_slices_of_the_pixels_whatever_the_transform(tmp_path: Path, transform: Affine) -> None:
    pixels = patches(60, 50)
    info = inspect_raster(write_raster(tmp_path / "in.tif", pixels, transform=transform))
    part = info.grid.cut(Window(7, 5, 40, 50))
    assert part.transform * (0, 0) == pytest.approx(transform * (7, 5))
    with environment(), Source(info, (3, 1), part) as source:
        found, valid = source.read(10, 4, 20, 30)
    np.testing.assert_array_equal(found, pixels[[2, 0], 15:35, 11:41])
    assert valid.all()
    # Half as many pixels along each axis are the means of two by two.
    coarse = info.grid.resampled(2.0, 2.0)
    with environment(), Source(info, (1,), coarse) as source:
        found, _ = source.read(5, 4, 10, 12)
    means = pixels[0].astype(float).reshape(30, 2, 25, 2).mean(axis=(1, 3))
    np.testing.assert_array_equal(found[0], np.rint(means[5:15, 4:16]))
