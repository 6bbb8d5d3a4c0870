"""An area that holds the raster many times over, in any CRS."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import pytest
import shapely

from tests.field.kit import PIXELS, write_areas, write_blocks

WORLD = shapely.box(-180, -90, 180, 90)


@pytest.mark.parametrize(
    ("area", "crs"),
    [
        (WORLD, "EPSG:4326"),
        (shapely.box(0, 0, 180, 90), "EPSG:4326"),
        (shapely.box(-20037508, -20037508, 20037508, 20037508), "EPSG:3857"),
        (shapely.box(-17e6, -8.6e6, 17e6, 8.6e6), "ESRI:54030"),
        (shapely.Point(0, 0).buffer(9e6), "EPSG:3035"),
        (WORLD.segmentize(0.01), "EPSG:4326"),
    ],
)
def test_a_raster_within_the_area_is_predicted_whole(tmp_path: Path, run: Any, area: Any, crs: str) -> None:
    reference = write_areas(tmp_path / "aoi.gpkg", {"area": ([area], crs)})
    began = time.monotonic()
    report = run(write_blocks(tmp_path / "in.tif"), aoi=reference)
    assert report["pixels"] == {"valid": PIXELS, "nodata": 0, "nonfinite": 0}
    assert time.monotonic() - began < 15


@pytest.mark.parametrize(
    ("crs", "left", "top", "size"),
    [
        ("EPSG:3413", -3e6, 3e6, 60_000),  # around the north pole
        ("EPSG:3031", -3e6, 3e6, 60_000),
        ("EPSG:3832", -3e6, 3e6, 50_000),  # the date line in its middle
        ("EPSG:4326", -180, 90, 3),
    ],
)
def test_a_raster_around_a_pole_or_the_date_line_is_predicted_whole(
    tmp_path: Path, run: Any, crs: str, left: float, top: float, size: float
) -> None:
    from rasterio.transform import from_origin

    path = write_blocks(tmp_path / "in.tif", crs=crs, transform=from_origin(left, top, size, size))
    report = run(path, aoi=write_areas(tmp_path / "aoi.gpkg", {"area": ([WORLD], "EPSG:4326")}), gsd="native")
    held = PIXELS if crs != "EPSG:4326" else 60 * 120
    assert report["pixels"]["valid"] == pytest.approx(held, abs=2)  # a pole itself lies on the edge
