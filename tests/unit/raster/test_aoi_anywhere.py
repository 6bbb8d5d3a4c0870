"""Areas against rasters in every odd place: each pixel's centre, carried by itself, is the oracle."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shapely
from affine import Affine
from rasterio.crs import CRS

from model_runtime.geo.grid import Grid, Window
from model_runtime.geo.projecting import carried
from model_runtime.raster.aoi import AreaOfInterest
from tests.field.kit import write_areas

GEOS = "+proj=geos +h=35785831 +lon_0=0 +sweep=y +ellps=WGS84"
GRIDS = {
    "utm": ("EPSG:32633", 500_000, 5_000_000, 300),
    "north pole": ("EPSG:3413", -3e6, 3e6, 60_000),
    "date line": ("EPSG:3832", -3e6, 3e6, 60_000),
    "full disk": (GEOS, -5.6e6, 5.6e6, 112_000),
    "robinson": ("ESRI:54030", -17.1e6, 8.7e6, 342_000),
    "degrees": ("EPSG:4326", -180, 90, 3.6),
    "degrees from 0 to 360": ("EPSG:4326", 0, 90, 3.6),
}


def _star(lon: float, lat: float, reach: float) -> Any:
    angles = np.linspace(0, 2 * np.pi, 40, endpoint=False)
    length = reach * (1 + 0.4 * np.cos(angles * 5))
    return shapely.Polygon(np.stack([lon + length * np.cos(angles), lat + length * np.sin(angles)], axis=1))


AREAS = {
    "world": ([shapely.box(-180, -90, 180, 90)], "EPSG:4326"),
    "hemisphere": ([shapely.box(-180, -90, 16, 90)], "EPSG:4326"),
    "stars": ([_star(15.5, 44.7, 0.3), _star(-40, 70, 12), _star(170, 5, 9), _star(20, -30, 15)], "EPSG:4326"),
    "across the date line": ([shapely.box(150, -20, 210, 40)], "EPSG:4326"),
    "equal area": ([shapely.Point(4.3e6, 3.2e6).buffer(2e6)], "EPSG:3035"),
}


@pytest.mark.parametrize("grid", GRIDS)
@pytest.mark.parametrize("area", AREAS)
def test_a_mask_is_what_each_centre_says(tmp_path: Path, grid: str, area: str) -> None:
    crs, left, top, size = GRIDS[grid]
    own, (shapes, code) = CRS.from_user_input(crs), AREAS[area]
    whole = Grid(100, 100, Affine(size, 0, left, 0, -size, top), own)
    xs, ys = _centres(whole)
    if own == CRS.from_string(code):
        places = np.stack([xs, ys])  # polygons in the raster's CRS are taken as they are
        turns = (0.0,)
    else:
        places = carried(own, CRS.from_string(code), np.stack([xs, ys]))
        turns = (-360.0, 0.0, 360.0) if code == "EPSG:4326" else (0.0,)
    shape = shapely.union_all(shapes)
    expected = np.zeros(xs.shape, dtype=bool)
    for turn in turns:
        expected |= shapely.intersects_xy(shape, places[0] + turn, places[1])
    if not expected.any():
        return
    found = AreaOfInterest(write_areas(tmp_path / "a.gpkg", {"a": (shapes, code)}), own, whole)
    mask = found.mask(Window(0, 0, 100, 100), whole).ravel()
    differ = np.flatnonzero(mask != expected)
    edge = shapely.boundary(shape)
    on_edge = [edge.distance(shapely.points(places[0, differ] + turn, places[1, differ])) for turn in turns]
    cell = size if code != "EPSG:4326" else size / 111_000 if size > 10 else size
    assert (np.min(on_edge, axis=0) < 0.1 * cell).all() if len(differ) else True
    window = found.window(whole)
    rows, cols = np.divmod(np.flatnonzero(expected), 100)
    assert window.row_off <= rows.min() + 1
    assert rows.max() <= window.row_off + window.height
    assert window.col_off <= cols.min() + 1
    assert cols.max() <= window.col_off + window.width


def _centres(grid: Grid) -> tuple[np.ndarray, np.ndarray]:
    rows, cols = np.indices((grid.height, grid.width)) + 0.5
    xs, ys = grid.transform * (cols.ravel(), rows.ravel())
    return xs, ys


@pytest.mark.parametrize("grid", ["utm", "full disk", "north pole"])
def test_all_coasts_of_the_world_take_seconds(tmp_path: Path, grid: str) -> None:
    # 250 areas of 2,400 corners each, all over the world.
    rng = np.random.default_rng(0)
    angles = np.linspace(0, 2 * np.pi, 2400, endpoint=False)
    shapes = []
    for lon, lat in zip(rng.uniform(-170, 170, 250), rng.uniform(-80, 80, 250)):
        reach = 8 * (1 + 0.05 * np.sin(angles * 300))
        ring = np.stack([lon + reach * np.cos(angles), lat + reach * np.sin(angles)], axis=1)
        shapes.append(shapely.Polygon(ring))
    reference = write_areas(tmp_path / "a.gpkg", {"a": (shapes, "EPSG:4326")})
    crs, left, top, size = GRIDS[grid]
    whole = Grid(1000, 1000, Affine(size / 10, 0, left, 0, -size / 10, top), CRS.from_user_input(crs))
    began = time.process_time()
    area = AreaOfInterest(reference, whole.crs, whole)
    area.check_pixels(whole)
    area.mask(Window(100, 300, 512, 512), whole)
    assert time.process_time() - began < 20
