"""F03: a raster without CRS or georeference needs an explicit option, and the result then has none either."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import Any

import pytest
import rasterio
from affine import Affine
from rasterio.control import GroundControlPoint
from rasterio.errors import NotGeoreferencedWarning

from tests.data.make_rasters import patches, write_raster

from .kit import assert_failed_well


@pytest.fixture(autouse=True)
def _quiet() -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)  # rasterio's own word on such files
        yield


def test_no_crs_is_refused_and_with_the_option_none_is_invented(run: Any, tmp_path: Path) -> None:
    raster = write_raster(tmp_path / "in.tif", patches(50, 60), crs=None)
    assert_failed_well(tmp_path, "raster.no_crs", lambda: run(raster), "in.tif", "CRS")
    report = run(raster, allow_ungeoreferenced=True, polygons=str(tmp_path / "p.gpkg"))
    with rasterio.open(run.output) as out, rasterio.open(raster) as source:
        assert out.crs is None
        assert out.transform == source.transform
    assert [warning["code"] for warning in report["warnings"]] == ["raster.no_crs"]
    assert report["inputs"][0]["crs"] is None
    assert all(entry["area_m2"] is None for entry in report["classes"])


def test_no_georeference_at_all_keeps_the_pixel_grid(run: Any, tmp_path: Path) -> None:
    raster = write_raster(tmp_path / "in.tif", patches(50, 60), crs=None, transform=Affine.identity())
    assert_failed_well(tmp_path, "raster.no_georeference", lambda: run(raster), "in.tif")
    run(raster, allow_ungeoreferenced=True)
    with rasterio.open(run.output) as out:
        assert out.transform == Affine.identity()
        assert out.crs is None


def test_ground_control_points_alone_are_refused(run: Any, tmp_path: Path) -> None:
    raster = write_raster(tmp_path / "in.tif", patches(50, 60), crs=None, transform=Affine.identity())
    with rasterio.open(raster, "r+") as target:
        points = [
            GroundControlPoint(row, col, 85.5 + col / 1e4, 27.6 - row / 1e4) for row in (0, 50) for col in (0, 60)
        ]
        target.gcps = (points, rasterio.crs.CRS.from_epsg(4326))
    assert_failed_well(tmp_path, "raster.gcp_only", lambda: run(raster), "in.tif")
