"""Ground sizes and extents against known geodesy."""

from __future__ import annotations

import math

import numpy as np
import pytest
from affine import Affine
from hypothesis import given
from hypothesis import strategies as st
from rasterio.crs import CRS

from model_runtime.errors import ExtentEmpty, ExtentOutside
from model_runtime.geo.grid import Grid, Window, extent_window
from model_runtime.geo.ground import axis_gsds_m, gsd_m
from model_runtime.geo.pixel_areas import pixel_areas

UTM = CRS.from_epsg(32645)


def grid(transform: Affine, crs: CRS | None, size: int = 100) -> Grid:
    return Grid(size, size, transform, crs)


@pytest.mark.parametrize(
    ("crs", "step", "at", "expected"),
    [
        (4326, 1 / 3600, (0, 0), 30.82),  # an arc second at the equator: 30.92 m east, 30.72 m north
        (4326, 1 / 3600, (0, 60), 21.9),  # half as wide at 60 degrees
        (3857, 1.0, (0, 8399737.89), 0.501),  # Web Mercator at 60 degrees north: cos 60 degrees, ellipsoid included
        (32645, 10.0, (500000, 3000000), 10.004),  # UTM on its central meridian: scale 0.9996
        (2263, 1.0, (1000000, 200000), 0.3048),  # US survey feet, New York
    ],
)
def test_gsd_is_true_metres_in_any_crs(crs: int, step: float, at: tuple[float, float], expected: float) -> None:
    transform = Affine(step, 0, at[0], 0, -step, at[1])
    found = gsd_m(grid(transform, CRS.from_epsg(crs), 2))
    assert found == pytest.approx(expected, rel=5e-3)


def test_the_area_of_a_degree_cell_is_the_ellipsoids() -> None:
    # 1 x 1 degree between 49 and 50 north, by the closed form of a zone's area on WGS 84 (Snyder 1987, eq. 3-12).
    areas = pixel_areas(grid(Affine(0.01, 0, 8.0, 0, -0.01, 50.0), CRS.from_epsg(4326)))
    assert areas is not None
    assert areas.is_by_row
    assert areas.by_row.sum() * 100 / 1e6 == pytest.approx(8056.245437, rel=1e-7)


def test_without_crs_there_is_no_ground_size() -> None:
    assert gsd_m(grid(Affine.identity(), None)) is None
    assert pixel_areas(grid(Affine.identity(), None)) is None


TRANSFORMS = st.builds(
    lambda angle, sx, sy: Affine.translation(3e5, 3e6) * Affine.rotation(angle) * Affine.scale(sx, sy),
    st.floats(0, 360),
    st.floats(0.1, 50),
    st.floats(0.1, 50).flatmap(lambda value: st.sampled_from([value, -value])),
)


@given(TRANSFORMS, st.integers(0, 90), st.integers(0, 90))
def test_an_extent_around_a_pixel_gives_a_window_with_that_pixel(transform: Affine, col: int, row: int) -> None:
    x, y = transform * (col + 0.5, row + 0.5)
    size = 1e-3
    window = extent_window(grid(transform, UTM), (x - size, y - size, x + size, y + size), None)
    assert window.col_off <= col < window.col_off + window.width
    assert window.row_off <= row < window.row_off + window.height


def test_an_extent_on_pixel_edges_is_not_widened() -> None:
    found = extent_window(grid(Affine(10, 0, 0, 0, -10, 1000), UTM), (100, 500, 300, 700), None)
    assert found == Window(10, 30, 20, 20)


def test_an_extent_in_another_crs_is_carried_over() -> None:
    whole = grid(Affine(10, 0, 500000, 0, -10, 3000000), UTM)
    found = extent_window(whole, (87.0, 27.1, 87.005, 27.125), CRS.from_epsg(4326))
    assert 0 < found.width < 100
    assert found.col_off == 0


@pytest.mark.parametrize(
    "extent", [(5, 0, 5, 10), (0, 10, 10, 10), (math.nan, 0, 1, 1), (9, 0, 1, 10), (0, 0, math.inf, 1)]
)
def test_an_extent_without_area_is_named(extent: tuple[float, float, float, float]) -> None:
    with pytest.raises(ExtentEmpty):
        extent_window(grid(Affine(10, 0, 0, 0, -10, 1000), UTM), extent, None)


def test_an_extent_elsewhere_prints_both_extents() -> None:
    with pytest.raises(ExtentOutside, match=r"5000.*0, 0, 1000, 1000.*EPSG:32645") as caught:
        extent_window(grid(Affine(10, 0, 0, 0, -10, 1000), UTM), (5000, 0, 6000, 10), None)
    assert "--" not in caught.value.what


@pytest.mark.parametrize(
    ("extent", "crs"),
    [
        ((-180, -90, 180, 90), 4326),  # the poles and the far side have no place in UTM
        ((-2e7, -2e7, 2e7, 2e7), 3857),
    ],
)
def test_an_extent_as_large_as_the_world_holds_every_raster(extent: tuple[float, ...], crs: int) -> None:
    whole = grid(Affine(10, 0, 500000, 0, -10, 3000000), UTM)
    assert extent_window(whole, extent, CRS.from_epsg(crs)) == Window(0, 0, 100, 100)


def test_an_extent_without_a_place_in_the_rasters_crs_is_outside() -> None:
    whole = grid(Affine(10, 0, 500000, 0, -10, 3000000), UTM)
    with pytest.raises(ExtentOutside):
        extent_window(whole, (-10, -100, 10, -95), CRS.from_epsg(4326))


@pytest.mark.parametrize(
    ("crs", "transform", "expected"),
    [
        # A thousandth of a degree at 60 north, WGS 84: the cosine series of NIMA TR8350.2 gives 55.80 m and 111.41 m.
        (4326, Affine(1e-3, 0, 10, 0, -1e-3, 60.05), (55.80, 111.41)),
        (32645, Affine(20, 0, 500000, 0, -10, 3000000), (20.008, 10.004)),  # pixels 2:1
        (2263, Affine(1, 0, 1000000, 0, -1, 200000), (0.3048, 0.3048)),  # US survey feet
        (3857, Affine(10, 0, 0, 0, -10, 8399737.89), (5.01, 5.01)),  # Web Mercator at 60 north
        (32645, Affine(0, 10, 500000, 20, 0, 3000000), (20.008, 10.004)),  # columns run north
    ],
)
def test_each_axis_has_its_own_ground_size(crs: int, transform: Affine, expected: tuple[float, float]) -> None:
    found = axis_gsds_m(grid(transform, CRS.from_epsg(crs)))
    assert found == pytest.approx(expected, rel=5e-3)


def test_a_grid_that_leaves_the_earth_keeps_the_sizes_of_the_rest() -> None:
    # From 5 degrees below the pole to beyond it.
    areas = pixel_areas(grid(Affine(0.1, 0, 0, 0, -0.1, 91.0), CRS.from_epsg(4326), 60))
    assert areas is not None
    assert np.isfinite(areas.by_row).all()
    assert gsd_m(grid(Affine(0.1, 0, 0, 0, -0.1, 120.0), CRS.from_epsg(4326))) is None


def test_a_resampled_grid_covers_the_whole() -> None:
    whole = grid(Affine(10, 0, 0, 0, -10, 1000), UTM)
    coarse = whole.resampled(3.0, 1.5)
    assert (coarse.width, coarse.height) == (34, 67)
    assert (coarse.transform.a, coarse.transform.e) == pytest.approx((30, -15))
    np.testing.assert_allclose(coarse.transform * (0, 0), (0, 1000))
