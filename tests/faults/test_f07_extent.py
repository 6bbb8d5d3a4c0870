"""F07: extents that are empty, elsewhere or not numbers are refused; one in another CRS is transformed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import rasterio
from rasterio.warp import transform_bounds

from tests.data.make_rasters import UTM, patches, write_raster

from .kit import assert_failed_well

INSIDE = (300200.0, 2999500.0, 300400.0, 2999800.0)


@pytest.mark.parametrize(
    ("extent", "code"),
    [
        ((300200.0, 2999500.0, 300200.0, 2999800.0), "extent.empty"),  # zero width
        ((300400.0, 2999500.0, 300200.0, 2999800.0), "extent.empty"),  # turned around
        ((float("nan"), 2999500.0, 300200.0, 2999800.0), "extent.empty"),
        ((10.0, 10.0, 20.0, 20.0), "extent.outside"),
    ],
)
def test_a_useless_extent_is_refused(run: Any, tmp_path: Path, extent: tuple[float, ...], code: str) -> None:
    raster = write_raster(tmp_path / "in.tif", patches(100, 100))
    assert_failed_well(tmp_path, code, lambda: run(raster, extent=extent))


def test_outside_prints_both_extents(run: Any, tmp_path: Path) -> None:
    raster = write_raster(tmp_path / "in.tif", patches(100, 100))
    assert_failed_well(tmp_path, "extent.outside", lambda: run(raster, extent=(10.0, 10.0, 20.0, 20.0)), "300000", "10")


def test_an_extent_in_another_crs_is_transformed(run: Any, tmp_path: Path) -> None:
    raster = write_raster(tmp_path / "in.tif", patches(100, 100))
    run(raster, extent=transform_bounds(UTM, "EPSG:4326", *INSIDE), extent_crs="EPSG:4326")
    with rasterio.open(run.output) as out:
        # The box of a box in another CRS is a little larger, never smaller.
        assert out.bounds.left <= INSIDE[0] < out.bounds.left + 20
        assert out.bounds.bottom <= INSIDE[1] < out.bounds.bottom + 20
        assert out.bounds.right - 20 < INSIDE[2] <= out.bounds.right
        assert out.bounds.top - 20 < INSIDE[3] <= out.bounds.top


def test_an_unknown_crs_is_named(run: Any, tmp_path: Path) -> None:
    raster = write_raster(tmp_path / "in.tif", patches(100, 100))
    assert_failed_well(
        tmp_path, "arguments.invalid", lambda: run(raster, extent=INSIDE, extent_crs="EPSG:nothing"), "EPSG:nothing"
    )
