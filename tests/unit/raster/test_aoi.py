"""The area of interest against shapely: pixels count by their centre, in any CRS and with any transform."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio.raw
import pytest
import shapely
from affine import Affine
from hypothesis import given
from hypothesis import strategies as st
from rasterio.crs import CRS
from rasterio.warp import transform as transform_points

from model_runtime.errors import AoiInvalid
from model_runtime.geo.grid import Grid, Window
from model_runtime.raster.aoi import AreaOfInterest

UTM, DEGREES, MERCATOR = (CRS.from_epsg(code) for code in (32645, 4326, 3857))
GRID = Grid(200, 150, Affine(10, 0, 5e5, 0, -10, 3e6), UTM)
TRANSFORMS = {
    "north up": GRID.transform,
    "south up": Affine(10, 0, 5e5, 0, 10, 3e6),
    "rotated": Affine.translation(5e5, 3e6) * Affine.rotation(25) * Affine.scale(10, -10),
    "pixels 2:1": Affine(20, 0, 5e5, 0, -10, 3e6),
}


def write_area(path: Path, geometries: list[Any], crs: str | None = "EPSG:32645", kind: str = "Unknown") -> str:
    wkb = np.array(shapely.to_wkb(geometries), dtype=object)
    pyogrio.raw.write(path, wkb, [], [], geometry_type=kind, crs=crs, driver="GPKG")
    return str(path)


def centres(grid: Grid, window: Window) -> tuple[np.ndarray, np.ndarray]:
    rows, cols = np.indices((window.height, window.width)) + 0.5
    return grid.transform * (cols + window.col_off, rows + window.row_off)


def assert_masked_by_centre(area: AreaOfInterest, shape: Any, grid: Grid, window: Window, within: float = 1e-3) -> None:
    """The mask is shapely's answer but for centres that lie on an edge, ``within`` map units."""
    x, y = centres(grid, window)
    found = area.mask(window, grid)
    differ = found != shapely.contains_xy(shape, x, y)
    on_edge = shapely.dwithin(shapely.boundary(shape), shapely.points(x[differ], y[differ]), within)
    assert found.shape == (window.height, window.width)
    assert on_edge.all(), f"{(~on_edge).sum()} pixels"


def star(at: tuple[float, float], radius: float, seed: int, corners: int = 40) -> shapely.Polygon:
    """A ragged polygon without crossings around a point."""
    rng = np.random.default_rng(seed)
    angles = np.sort(rng.random(corners)) * 2 * np.pi
    reach = radius * rng.uniform(0.3, 1.0, corners)
    return shapely.Polygon(np.stack([at[0] + reach * np.cos(angles), at[1] + reach * np.sin(angles)], axis=1))


@pytest.fixture(scope="module")
def ragged(tmp_path_factory: pytest.TempPathFactory) -> tuple[Any, AreaOfInterest]:
    """Two parts, one with a hole with an island in it."""
    holed = star((501000, 2999300), 700, 1).difference(star((501000, 2999300), 150, 2))
    shape = shapely.union_all([holed, star((501000, 2999300), 60, 3), star((501700, 2998800), 250, 4)])
    path = tmp_path_factory.mktemp("area") / "area.gpkg"
    return shape, AreaOfInterest(write_area(path, [shape]), UTM)


@given(st.integers(0, 199), st.integers(0, 149), st.integers(1, 90), st.integers(1, 90))
@pytest.mark.parametrize("transform", TRANSFORMS.values(), ids=TRANSFORMS)
def test_pixels_count_by_their_centre(
    ragged: tuple[Any, AreaOfInterest], transform: Affine, col: int, row: int, width: int, height: int
) -> None:
    shape, area = ragged
    grid = Grid(200, 150, transform, UTM)
    assert_masked_by_centre(area, shape, grid, Window(col, row, width, height))


def test_holes_and_several_polygons_are_one_area(ragged: tuple[Any, AreaOfInterest], tmp_path: Path) -> None:
    shape, whole = ragged
    parts = [*shapely.get_parts(shape), star((501000, 2999300), 60, 3)]  # the island twice
    area = AreaOfInterest(write_area(tmp_path / "a.gpkg", parts), UTM)
    window = Window(0, 0, 200, 150)
    np.testing.assert_array_equal(area.mask(window, GRID), whole.mask(window, GRID))
    assert 0 < area.mask(window, GRID).sum() < 30_000
    assert area.bounds == pytest.approx(shape.bounds)


def test_a_tile_wholly_inside_or_outside_is_not_drawn(
    ragged: tuple[Any, AreaOfInterest], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    area = AreaOfInterest(write_area(tmp_path / "a.gpkg", [shapely.box(500500, 2999000, 501000, 2999500)]), UTM)
    monkeypatch.setattr("model_runtime.raster.aoi.geometry_mask", None)
    assert area.mask(Window(60, 60, 30, 30), GRID).all()
    assert not area.mask(Window(0, 0, 30, 30), GRID).any()
    # In the box around a ragged outline, yet outside of it.
    assert not ragged[1].mask(Window(31, 142, 2, 2), GRID).any()


def test_an_invalid_polygon_is_mended(tmp_path: Path) -> None:
    bow_tie = shapely.Polygon([(500100, 2999900), (501100, 2999300), (501100, 2999900), (500100, 2999300)])
    spike = shapely.Polygon([(501200, 2999900), (501900, 2999500), (501500, 2999500), (501200, 2999200),
                             (501200, 2998700), (501200, 2999200)])  # fmt: skip
    for shape in (bow_tie, spike):
        assert not shape.is_valid
        area = AreaOfInterest(write_area(tmp_path / "a.gpkg", [shape]), UTM)
        window = Window(0, 0, 200, 150)
        # An edge of the spike runs down a column of centres: only areas count.
        assert_masked_by_centre(area, shapely.make_valid(shape).buffer(0), GRID, window)
        (tmp_path / "a.gpkg").unlink()


@pytest.mark.parametrize(
    ("crs", "code"), [(DEGREES, "EPSG:4326"), (MERCATOR, "EPSG:3857"), (CRS.from_epsg(32644), "EPSG:32644")]
)
def test_long_edges_in_another_crs_bend_as_they_should(tmp_path: Path, crs: CRS, code: str) -> None:
    # A box of about 600 km: its edges bend by kilometres in the raster's CRS.
    corners = transform_points(UTM, crs, [2e5, 8e5, 8e5, 2e5], [2.7e6, 2.7e6, 3.3e6, 3.3e6])
    shape = shapely.Polygon(np.stack(corners[:2], axis=1))
    area = AreaOfInterest(write_area(tmp_path / "a.gpkg", [shape], code), UTM)
    worst = 0.0
    for start, end in zip(shape.exterior.coords[:-1], shape.exterior.coords[1:]):
        share = np.linspace(0, 1, 2000)
        xs, ys = (start[i] + (end[i] - start[i]) * share for i in (0, 1))
        truth = np.stack(transform_points(crs, UTM, xs.tolist(), ys.tolist())[:2], axis=1)
        outline = shapely.boundary(area._polygons[0])
        worst = max(worst, float(shapely.distance(outline, shapely.points(truth)).max()))
    assert worst < 0.11
    assert shapely.get_num_coordinates(area._polygons[0]) < 10_000


def test_short_edges_in_another_crs_get_no_more_corners(tmp_path: Path) -> None:
    ring = transform_points(UTM, DEGREES, [500100, 500300, 500200], [2999000, 2999000, 2999200])
    shape = shapely.Polygon(np.stack(ring[:2], axis=1))
    area = AreaOfInterest(write_area(tmp_path / "a.gpkg", [shape], "EPSG:4326"), UTM)
    assert shapely.get_num_coordinates(area._polygons[0]) == 4
    expected = shapely.Polygon([(500100, 2999000), (500300, 2999000), (500200, 2999200)])
    assert_masked_by_centre(area, expected, GRID, Window(0, 0, 200, 150))


def test_a_coast_line_of_many_corners_is_masked_tile_by_tile_in_time(tmp_path: Path) -> None:
    angles = np.linspace(0, 2 * np.pi, 300_000, endpoint=False)
    reach = 700 + 20 * np.sin(angles * 500)
    shape = shapely.Polygon(np.stack([501000 + reach * np.cos(angles), 2999300 + reach * np.sin(angles)], axis=1))
    area = AreaOfInterest(write_area(tmp_path / "a.gpkg", [shape]), UTM)
    windows = [Window(col, row, 20, 30) for row in range(0, 150, 30) for col in range(0, 200, 20)]
    began = time.perf_counter()
    count = sum(int(area.mask(window, GRID).sum()) for window in windows)
    assert time.perf_counter() - began < 5  # drawing all of it for each window takes a minute
    assert count * 100 == pytest.approx(shape.area, rel=0.01)


@pytest.mark.filterwarnings("ignore:'crs' was not provided")
@pytest.mark.parametrize("kind", ["nothing", "points", "no such layer", "no CRS", "text", "flat", "beyond the pole"])
def test_a_layer_that_cannot_say_where_is_refused(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "area.gpkg"
    box = shapely.box(500500, 2999000, 501000, 2999500)
    if kind == "text":
        path.write_text("no layer")
    elif kind == "beyond the pole":
        write_area(path, [shapely.box(80, 80, 90, 95)], "EPSG:4326")
    elif kind == "flat":
        write_area(path, [shapely.Polygon([(5e5, 3e6), (5.1e5, 3e6), (5e5, 3e6)])])
    elif kind in ("nothing", "points"):
        write_area(path, [shapely.Point(0, 0)] if kind == "points" else [shapely.Polygon()])
    else:
        write_area(path, [box], None if kind == "no CRS" else "EPSG:32645")
    reference = f"{path}|layername=other" if kind == "no such layer" else str(path)
    with pytest.raises(AoiInvalid, match="area layer") as caught:
        AreaOfInterest(reference, UTM)
    assert str(path) in caught.value.what
