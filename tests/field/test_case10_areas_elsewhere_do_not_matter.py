"""A layer of all countries: only the one that the raster lies in counts."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import shapely

from tests.field.kit import PIXELS, write_areas, write_blocks


@pytest.mark.parametrize("step", [20, 30])
def test_polygons_on_other_continents_do_not_matter(tmp_path: Path, run: Any, step: int) -> None:
    boxes = [shapely.box(x, y, x + step, y + step) for x in range(-180, 180, step) for y in range(-90, 90, step)]
    reference = write_areas(tmp_path / "aoi.gpkg", {"countries": (boxes, "EPSG:4326")})
    assert run(write_blocks(tmp_path / "in.tif"), aoi=reference)["pixels"]["valid"] == PIXELS


def test_an_area_elsewhere_is_an_error(tmp_path: Path, run: Any) -> None:
    from model_runtime.errors import ExtentOutside

    reference = write_areas(tmp_path / "aoi.gpkg", {"far": ([shapely.box(-80, -30, -60, -10)], "EPSG:4326")})
    with pytest.raises(ExtentOutside, match="outside"):
        run(write_blocks(tmp_path / "in.tif"), aoi=reference)


@pytest.mark.parametrize("crs", ["EPSG:32633", "EPSG:4326"])
def test_an_area_without_a_pixel_is_an_error(tmp_path: Path, run: Any, crs: str) -> None:
    from model_runtime.errors import AoiInvalid

    if crs == "EPSG:4326":
        shape = shapely.Point(15.0025, 45.1495).buffer(1e-7)
    else:
        shape = shapely.box(500_101, 4_999_401, 500_103, 4_999_403)  # between two centres
    with pytest.raises(AoiInvalid, match="no pixel"):
        run(write_blocks(tmp_path / "in.tif"), aoi=write_areas(tmp_path / "aoi.gpkg", {"a": ([shape], crs)}))
