"""Places of pixels in another grid, and rasters read there, against PROJ and GDAL's own warper."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from affine import Affine
from hypothesis import given
from hypothesis import strategies as st
from rasterio.crs import CRS
from rasterio.warp import Resampling, reproject
from rasterio.warp import transform as transform_points

from model_runtime.geo.grid import Grid
from model_runtime.geo.warping import TOLERANCE, warp_between
from model_runtime.raster.pair import PairSource, open_on_grid
from model_runtime.raster.source import Source, inspect_raster
from model_runtime.raster.warped import WarpedSource, interpolated
from tests.data.make_rasters import NORTH_UP, UTM, write_raster

UTM_GRID = Grid(300, 260, NORTH_UP, CRS.from_string(UTM))
LON, LAT = transform_points(UTM, "EPSG:4326", [301500.0], [2998700.0])
EAST, NORTH = transform_points(UTM, "EPSG:3857", [301500.0], [2998700.0])
GRIDS = {
    "the same": UTM_GRID,
    "degrees": Grid(400, 300, Affine(1e-4, 0, LON[0] - 0.02, 0, -1e-4, LAT[0] + 0.015), CRS.from_epsg(4326)),
    "Web Mercator": Grid(300, 300, Affine(11, 0, EAST[0] - 1700.3, 0, -11, NORTH[0] + 1600), CRS.from_epsg(3857)),
    "turned": Grid(
        200, 300, Affine.translation(301000, 2999000) * Affine.rotation(31) * Affine.scale(12, -9), UTM_GRID.crs
    ),
    "south-up": Grid(300, 260, Affine(10, 0, 300003.0, 0, 10, 2997400), UTM_GRID.crs),
}


def wave(grid: Grid, dtype: str = "float32") -> np.ndarray:
    """A smooth picture fixed to the ground, so that it is the same whatever grid shows it: ``(1, row, col)``."""
    cols, rows = np.meshgrid(np.arange(grid.width) + 0.5, np.arange(grid.height) + 0.5)
    xs, ys = grid.transform * (cols.ravel(), rows.ravel())
    if grid.crs != UTM_GRID.crs:
        xs, ys = transform_points(grid.crs, UTM, list(xs), list(ys))
    values = 128 + 60 * np.sin(np.asarray(xs) / 150) + 60 * np.cos(np.asarray(ys) / 190)
    return values.reshape(1, grid.height, grid.width).astype(dtype)


def written(path: Path, grid: Grid, pixels: np.ndarray, **changes: Any) -> Path:
    return write_raster(path, pixels, transform=grid.transform, crs=grid.crs, **changes)


@pytest.mark.parametrize("name", GRIDS)
def test_every_place_is_the_exact_one_within_the_tolerance(name: str) -> None:
    source = GRIDS[name]
    rows, cols = warp_between(UTM_GRID, source).places(0, 0, UTM_GRID.height, UTM_GRID.width)
    right, down = np.meshgrid(np.arange(UTM_GRID.width) + 0.5, np.arange(UTM_GRID.height) + 0.5)
    xs, ys = UTM_GRID.transform * (right.ravel(), down.ravel())
    there = transform_points(UTM, source.crs, list(xs), list(ys))
    exact = ~source.transform * (np.asarray(there[0]), np.asarray(there[1]))
    assert np.abs(cols.ravel() - exact[0]).max() < TOLERANCE
    assert np.abs(rows.ravel() - exact[1]).max() < TOLERANCE


@given(st.integers(0, 250), st.integers(0, 290), st.integers(1, 60), st.integers(1, 60))
def test_a_place_does_not_depend_on_the_window(row: int, col: int, height: int, width: int) -> None:
    height, width = min(height, 260 - row), min(width, 300 - col)
    warp = warp_between(UTM_GRID, GRIDS["degrees"])
    whole = warp.places(0, 0, 260, 300)
    for part, all_places in zip(warp.places(row, col, height, width), whole):
        np.testing.assert_array_equal(part, all_places[row : row + height, col : col + width])


@pytest.mark.parametrize("name", GRIDS)
def test_a_raster_read_on_another_grid_shows_the_ground(tmp_path: Path, name: str) -> None:
    grid = GRIDS[name]
    path = written(tmp_path / "a.tif", grid, wave(grid))
    source = WarpedSource(inspect_raster(path), (1,), UTM_GRID)
    pixels, valid = source.read(0, 0, UTM_GRID.height, UTM_GRID.width)
    source.close()
    theirs = np.full((1, 260, 300), np.nan, np.float32)
    with rasterio.open(path) as file:
        reproject(
            file.read(), theirs, src_transform=grid.transform, src_crs=grid.crs, dst_transform=UTM_GRID.transform,
            dst_crs=UTM_GRID.crs, resampling=Resampling.bilinear, tolerance=0, dst_nodata=np.nan,
        )  # fmt: skip
    both = valid & np.isfinite(theirs[0])
    assert both.mean() > 0.15
    assert (valid == np.isfinite(theirs[0])).mean() > 0.99  # GDAL keeps half a pixel more at the edges
    assert np.abs(pixels[0] - theirs[0])[both].max() < 1.0  # GDAL widens its kernel a little
    assert np.abs(pixels - wave(UTM_GRID))[0][both].max() < 2


def test_larger_pixels_are_averages(tmp_path: Path) -> None:
    fine = Grid(1200, 1040, NORTH_UP * Affine.scale(0.25), UTM_GRID.crs)
    noise = np.random.default_rng(0).normal(100, 40, (1, 1040, 1200)).astype(np.float32)
    path = written(tmp_path / "a.tif", fine, noise)
    turned = Grid(100, 100, NORTH_UP * Affine.translation(150, 100) * Affine.rotation(30), UTM_GRID.crs)
    source = WarpedSource(inspect_raster(path), (1,), turned)
    pixels, valid = source.read(0, 0, 100, 100)
    source.close()
    assert valid.all()
    assert pixels.std() < 40 / 3  # a point sample would have kept the deviation of 40


def test_invalid_pixels_have_no_weight() -> None:
    pixels = np.array([[[10, 99], [20, 30]]], dtype=np.uint8)
    valid = np.array([[True, False], [True, True]])
    values, kept = interpolated(pixels, valid, np.array([[0.0, 0.5, 0.0]]), np.array([[0.0, 0.5, 0.9]]))
    np.testing.assert_array_equal(kept, [[True, True, False]])
    np.testing.assert_array_equal(values[0], [[10, 20, 0]])  # the second: mean of 10, 20 and 30


def test_what_lies_outside_is_invalid_beyond_half_a_pixel() -> None:
    pixels = np.full((1, 4, 4), 7, np.uint8)
    places = np.array([[-0.51, -0.49, 3.49, 3.51, np.nan]])
    inside = np.where(np.isnan(places), -2, places)
    _, kept = interpolated(pixels, np.ones((4, 4), bool), np.zeros_like(places), inside)
    np.testing.assert_array_equal(kept, [[False, True, True, False, False]])


def test_a_pair_is_read_band_after_band_where_both_dates_are_valid(tmp_path: Path) -> None:
    first = written(tmp_path / "a.tif", UTM_GRID, np.full((1, 260, 300), 5, np.uint8), nodata=0)
    pixels = np.full((1, 260, 300), 9, np.uint16)
    pixels[:, :100] = 0
    second = written(tmp_path / "b.tif", UTM_GRID, pixels, nodata=0)
    with PairSource((inspect_raster(first), (1,)), (inspect_raster(second), (1,)), UTM_GRID) as pair:
        read, valid = pair.read(90, 0, 20, 30)
        assert read.dtype == np.float32  # no common integer type is assumed
        assert not valid[:10].any()
        assert valid[10:].all()
        np.testing.assert_array_equal(read[:, 15, 15], [5, 9])


@pytest.mark.parametrize(
    ("change", "is_cut"),
    [
        (Affine.identity(), True),
        (Affine.translation(10, 20), True),
        (Affine.translation(0.5, 0.25), True),
        (Affine.translation(-1, 0), False),  # sticks out
        (Affine.rotation(1), False),
    ],
)
def test_a_grid_is_cut_where_it_can_be_and_warped_elsewhere(tmp_path: Path, change: Affine, is_cut: bool) -> None:
    path = written(tmp_path / "a.tif", UTM_GRID, wave(UTM_GRID))
    grid = Grid(100, 100, UTM_GRID.transform * change, UTM_GRID.crs)
    opened = open_on_grid(inspect_raster(path), (1,), grid)
    assert isinstance(opened, Source if is_cut else WarpedSource)
    opened.close()


def test_a_window_beside_the_raster_is_empty_without_reading(tmp_path: Path) -> None:
    path = written(tmp_path / "a.tif", UTM_GRID, wave(UTM_GRID))
    beside = Grid(100, 100, UTM_GRID.transform * Affine.translation(250, 0) * Affine.rotation(0.1), UTM_GRID.crs)
    source = WarpedSource(inspect_raster(path), (1,), beside)
    assert source.is_empty(0, 70, 40, 30)
    assert not source.is_empty(0, 0, 40, 60)
    source.close()
