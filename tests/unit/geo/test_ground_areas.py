"""Areas and ground steps of pixels in 46 CRSs against pyproj's geodesics (``tests/data/make_ground_areas.py``)."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from affine import Affine
from rasterio.crs import CRS

from model_runtime.geo.grid import Grid
from model_runtime.geo.ground import WGS84, axis_gsds_m, gsd_m, gsd_range_m, realm_of
from model_runtime.geo.pixel_areas import pixel_areas
from model_runtime.geo.projecting import carried

STORED = json.loads((Path(__file__).parents[2] / "data" / "ground_areas.json").read_text(encoding="utf-8"))
CASES: dict[str, Any] = STORED["cases"]
MARS = 'GEOGCS["Mars",DATUM["D_Mars",SPHEROID["Mars",3396190,169.894]],PRIMEM["x",0],UNIT["degree",0.0174532925199433]]'
SINUSOIDAL = "+proj=sinu +R=6371007.181"


def grid_of(case: dict[str, Any]) -> Grid:
    size = case["size"]
    transform = Affine(size, 0, case["left"], 0, -size, case["top"])
    return Grid(STORED["cols"], STORED["rows"], transform, CRS.from_user_input(case["crs"]))


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_pixels_have_their_area_on_the_ellipsoid(case: dict[str, Any]) -> None:
    areas = pixel_areas(grid_of(case))
    assert areas is not None
    found = [areas.total(row, col, 1, 1) for row, col in STORED["pixels"]]
    assert found == pytest.approx(case["areas_m2"], rel=5e-4)


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_the_gsd_is_the_pixels_side_on_the_ground(case: dict[str, Any]) -> None:
    grid, steps = grid_of(case), case["steps_m"]
    middle = pixel_areas(grid)
    sizes, gsd = axis_gsds_m(grid), gsd_m(grid)
    assert middle is not None
    assert sizes is not None
    assert gsd is not None
    assert min(steps) in [pytest.approx(size, rel=2e-3) for size in sizes]  # the shorter step is kept as it is
    assert gsd == pytest.approx(math.sqrt(middle.total(30, 40, 1, 1)), rel=0.01)


def test_a_window_is_the_sum_of_its_pixels() -> None:
    areas = pixel_areas(grid_of(CASES["winkel tripel"]))
    assert areas is not None
    assert not areas.is_by_row
    block = areas.block(7, 11, 20, 30)
    assert block.shape == (20, 30)
    assert areas.total(7, 11, 20, 30) == pytest.approx(block.sum())
    singles = [areas.total(row, col, 1, 1) for row, col in ((7, 11), (26, 40))]
    assert singles == pytest.approx([block[0, 0], block[-1, -1]])


def test_large_rasters_are_measured_between_nodes() -> None:
    # A whole Sentinel-2 tile at the rim of its zone: areas differ by 0.1 % along a row.
    grid = Grid(10980, 10980, Affine(10, 0, 600000, 0, -10, 6700000), CRS.from_epsg(32633))
    areas = pixel_areas(grid)
    assert areas is not None
    assert not areas.is_by_row
    for row, col in ((0, 0), (5433, 8777), (10979, 10979)):
        one = pixel_areas(Grid(1, 1, grid.transform * Affine.translation(col, row), grid.crs))
        assert one is not None
        assert areas.total(row, col, 1, 1) == pytest.approx(one.by_row[0], rel=1e-7)


@pytest.mark.parametrize("crs", ["ESRI:54009", "ESRI:54030"])
def test_a_map_of_the_world_has_the_area_of_the_world(crs: str) -> None:
    size, width, height = 400_000, 90, 46
    grid = Grid(width, height, Affine(size, 0, -width * size / 2, 0, -size, height * size / 2), CRS.from_string(crs))
    areas = pixel_areas(grid)
    assert areas is not None
    rows, cols = np.indices((height, width)) + 0.5
    points = np.stack(grid.transform * (cols.ravel(), rows.ravel()))
    places = carried(grid.crs, WGS84, points)
    is_there = np.isfinite(places).all(axis=0)
    again = np.full_like(points, np.nan)
    again[:, is_there] = carried(WGS84, grid.crs, places[:, is_there])
    is_on_map = np.hypot(*(again - points)) < 1000  # what goes to the ground and comes back
    total = areas.block(0, 0, height, width)[is_on_map.reshape(height, width)].sum()
    assert total == pytest.approx(510_065_621.7e6, rel=0.02)  # the surface of the WGS 84 ellipsoid


def test_a_torn_map_keeps_the_area_of_its_pixels() -> None:
    # Goode's projection is of equal area; a pixel that spans two lobes is measured at its middle.
    grid = Grid(90, 46, Affine(4e5, 0, -1.8e7, 0, -4e5, 9.2e6), CRS.from_string("+proj=igh +datum=WGS84 +units=m"))
    areas = pixel_areas(grid)
    assert areas is not None
    shares = areas.block(0, 0, 46, 90) / 4e5**2
    assert np.isfinite(shares).all()
    assert np.percentile(shares, [1, 99]) == pytest.approx(1, abs=0.02)
    assert shares.max() < 1.2


def test_the_range_has_the_extremes_not_the_middle() -> None:
    # Degrees from the equator to 80 north: the middle says nothing of either end.
    found = gsd_range_m(Grid(100, 800, Affine(0.1, 0, 0, 0, -0.1, 80), CRS.from_epsg(4326)))
    assert found is not None
    assert found[0] == pytest.approx(11132 * math.sqrt(math.cos(math.radians(80))), rel=0.02)
    assert found[1] == pytest.approx(11100, rel=0.01)


def test_a_local_grid_is_flat_in_its_own_units() -> None:
    grid = Grid(10, 10, Affine(2, 0, 0, 0, -2, 0), CRS.from_wkt('LOCAL_CS["site",UNIT["US survey foot",0.3048006096]]'))
    areas = pixel_areas(grid)
    assert realm_of(grid.crs) == "local"
    assert areas is not None
    assert areas.by_row == pytest.approx([(2 * 0.3048006096) ** 2] * 10)
    assert gsd_m(grid) == pytest.approx(2 * 0.3048006096)


@pytest.mark.parametrize("crs", [MARS, "+proj=eqc +R=1737400", "IAU_2015:49910"])
def test_another_planet_has_no_known_size(crs: str) -> None:
    grid = Grid(10, 10, Affine(0.01, 0, 0, 0, -0.01, 0), CRS.from_user_input(crs))
    assert realm_of(grid.crs) == "planet"
    assert gsd_m(grid) is None
    assert pixel_areas(grid) is None


def test_a_slanting_step_is_measured_across() -> None:
    # MODIS tile far from the central meridian: rows slant by 60 degrees, but lie 463 m apart.
    transform = Affine(463.3127165, 0, -7783653.6, 0, -463.3127165, 5559752.6)
    found = axis_gsds_m(Grid(2400, 2400, transform, CRS.from_user_input(SINUSOIDAL)))
    assert found == pytest.approx((463.3, 463.3), rel=0.005)
