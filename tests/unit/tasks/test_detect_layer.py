"""Lengths, areas and bearings on the ground. Oracle: PROJ, in a projection centred on the box."""

from __future__ import annotations

import math

import numpy as np
import pytest
import shapely
from affine import Affine
from rasterio.crs import CRS
from rasterio.warp import transform as transform_points

from model_runtime.geo.grid import Grid
from model_runtime.postprocess.oriented_boxes import canonical, corners_of
from model_runtime.tasks.detect.outputs import measured, polygons_of

# Degrees at 70 north, pixels twice as wide as high in degrees; polar stereographic; Web Mercator; UTM; feet.
GRIDS = {
    "degrees at 70 N, 2:1": Grid(4000, 4000, Affine(4e-6, 0, 20.0, 0, -2e-6, 70.0), CRS.from_epsg(4326)),
    "degrees, turned": Grid(4000, 4000, Affine(4e-6, 1e-6, 20.0, 1e-6, -2e-6, 70.0), CRS.from_epsg(4326)),
    "polar": Grid(4000, 4000, Affine(0.5, 0, 1e6, 0, -0.5, 1.5e6), CRS.from_epsg(3413)),
    "web mercator at 60 N": Grid(4000, 4000, Affine(0.6, 0, 2e6, 0, -0.6, 8.4e6), CRS.from_epsg(3857)),
    "utm": Grid(4000, 4000, Affine(0.3, 0, 700000, 0, -0.3, 3e6), CRS.from_epsg(32645)),
    "feet": Grid(4000, 4000, Affine(1, 0, 980000, 0, -1, 200000), CRS.from_epsg(2263)),
}
BOXES = canonical(
    np.array(
        [
            [2000, 2000, 80, 20, 0.0],
            [2000, 2000, 80, 20, math.pi / 4],
            [10, 3990, 60, 55, -1.2],
            [3000, 500, 300, 12, math.pi / 2],
        ]
    )
)


def on_the_ground(quad: np.ndarray, grid: Grid) -> np.ndarray:
    """Corners in metres to the east and north of the box's centre, by PROJ's azimuthal equidistant projection."""
    a, b, c, d, e, f = tuple(grid.transform)[:6]
    points = np.concatenate([quad, quad.mean(axis=0)[None]])
    xs, ys = a * points[:, 0] + b * points[:, 1] + c, d * points[:, 0] + e * points[:, 1] + f
    lon, lat = transform_points(grid.crs, CRS.from_epsg(4326), xs.tolist(), ys.tolist())
    local = CRS.from_string(f"+proj=aeqd +lat_0={lat[-1]!r} +lon_0={lon[-1]!r} +datum=WGS84 +units=m")
    east, north = transform_points(CRS.from_epsg(4326), local, lon[:-1], lat[:-1])
    return np.column_stack([east, north])


@pytest.mark.parametrize("name", GRIDS)
def test_lengths_areas_and_bearings_are_those_on_the_ground(name):
    grid = GRIDS[name]
    found = measured(BOXES, grid)
    for index, quad in enumerate(corners_of(BOXES)):
        ground = on_the_ground(quad, grid)
        middles = (ground + np.roll(ground, -1, axis=0)) / 2
        lines = sorted([middles[1] - middles[3], middles[2] - middles[0]], key=lambda line: -math.hypot(*line))
        # NAD83 and WGS 84 are taken for one by PROJ here; 1e-4 of a length covers the flat patch
        assert found["length_m"][index] == pytest.approx(math.hypot(*lines[0]), rel=1e-4)
        assert found["width_m"][index] == pytest.approx(math.hypot(*lines[1]), rel=1e-4)
        assert found["area_m2"][index] == pytest.approx(shapely.Polygon(ground).area, rel=2e-4)
        bearing = math.degrees(math.atan2(lines[0][0], lines[0][1])) % 180
        turn = (found["angle"][index] - bearing + 90) % 180 - 90
        assert abs(turn) < 0.02
        assert 0 <= found["angle"][index] < 180


@pytest.mark.parametrize(
    ("angle", "bearing"), [(0.0, 90), (math.pi / 4, 45), (-math.pi / 4, 135), (-math.pi / 2, 0), (math.radians(60), 30)]
)
def test_a_bearing_runs_clockwise_from_north(angle, bearing):
    """On the central meridian of its zone, where grid north is true north."""
    grid = Grid(100, 100, Affine(1, 0, 500000 - 50, 0, -1, 5e6), CRS.from_epsg(32633))
    assert measured(np.array([[50, 50, 30, 10, angle]]), grid)["angle"][0] == pytest.approx(bearing, abs=0.01)


def test_on_oblong_pixels_the_longer_side_on_the_ground_is_the_length():
    grid = Grid(100, 100, Affine(10, 0, 500000, 0, -1, 5e6), CRS.from_epsg(32633))
    found = measured(np.array([[50, 50, 12, 10, -math.pi / 2]]), grid)
    assert found["length_m"][0] == pytest.approx(100, rel=1e-3)
    assert found["width_m"][0] == pytest.approx(12, rel=1e-3)
    assert found["angle"][0] == pytest.approx(90, abs=0.5)


def test_a_grid_without_crs_has_a_bearing_from_its_own_north_and_no_metres():
    grid = Grid(100, 100, Affine(1, 0, 0, 0, -1, 0), None)
    found = measured(np.array([[50, 50, 30, 10, math.radians(30)]]), grid)
    assert found["angle"][0] == pytest.approx(60)
    assert np.isnan([found[name][0] for name in ("length_m", "width_m", "area_m2")]).all()


def test_polygons_of_boxes_lie_where_their_pixels_do():
    grid = GRIDS["degrees, turned"]
    for polygon, quad in zip(polygons_of(BOXES, grid.transform), corners_of(BOXES)):
        expected = [grid.transform * tuple(corner) for corner in quad]
        np.testing.assert_allclose(shapely.get_coordinates(polygon)[:4], expected, rtol=1e-12)


def test_no_boxes_have_no_measures():
    assert all(len(values) == 0 for values in measured(np.zeros((0, 5)), GRIDS["utm"]).values())
