"""A giant area is cut, carried and mended in parts, and a cancel is heard between them."""

from __future__ import annotations

import time

import numpy as np
import pytest
import shapely
from rasterio.crs import CRS
from rasterio.transform import from_origin

from model_runtime.errors import Cancelled
from model_runtime.geo import carrying
from model_runtime.geo.grid import Grid
from model_runtime.raster.aoi import AreaOfInterest
from tests.field.kit import write_areas

GRID = Grid(10_000, 10_000, from_origin(200_000, 5_400_000, 50, 50), CRS.from_epsg(32633))
LONGEST_S = 1.0


@pytest.fixture(scope="module")
def giant(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A thousand stars of sixty corners, a third of them crossing themselves, within the raster and around it."""
    rng = np.random.default_rng(3)
    turns = np.linspace(0, 2 * np.pi, 60)
    stars = []
    for number in range(1000):
        lon, lat = rng.uniform(9, 21), rng.uniform(42, 50)
        radius = 0.01 * (1 + 0.5 * np.cos(7 * turns))
        order = turns * (2 if number % 3 == 0 else 1)
        stars.append(shapely.Polygon(np.column_stack([lon + radius * np.cos(order), lat + radius * np.sin(order)])))
    folder = tmp_path_factory.mktemp("giant")
    return write_areas(folder / "stars.gpkg", {"stars": (stars, "EPSG:4326")})


def prepared(reference: str, checks: list[float], stop_at: int | None = None) -> AreaOfInterest:
    """The area, with the time of each question, cancelled at one of them."""

    def check() -> None:
        checks.append(time.monotonic())
        if len(checks) == stop_at:
            raise Cancelled

    area = AreaOfInterest(reference, GRID.crs, GRID, check)
    area.check_pixels(GRID.cut(area.window(GRID)))
    return area


def test_a_cancel_is_heard_at_every_step(giant: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(carrying, "CORNERS_AT_ONCE", 6_000)
    checks: list[float] = []
    began = time.monotonic()
    prepared(giant, checks)
    assert np.diff([began, *checks]).max() < LONGEST_S
    assert len(checks) > 3 * 1000 * 60 / 6_000 / 2, "cut, carried and mended in parts"
    for number in range(1, len(checks), len(checks) // 5):
        with pytest.raises(Cancelled):
            prepared(giant, [], number)


def test_parts_make_no_difference(giant: str, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = sorted(shapely.to_wkb(prepared(giant, [])._polygons))
    monkeypatch.setattr(carrying, "CORNERS_AT_ONCE", 2_000)
    assert sorted(shapely.to_wkb(prepared(giant, [])._polygons)) == whole
