"""Areas in projections that shear: equal-area ones must give the area of their pixels."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pyogrio.raw
import pytest
from rasterio.transform import from_origin

from tests.field.kit import GREEN_PIXELS, write_blocks

SPHERE = "+R=6371007.181 +units=m +no_defs"


@pytest.mark.parametrize(
    ("crs", "left", "top", "size"),
    [
        (f"+proj=sinu {SPHERE}", -7783653.6, 5559752.6, 463.312716527916507),
        (f"+proj=moll {SPHERE}", 9e6, 5e6, 1000),
        (f"+proj=igh {SPHERE}", -9e6, -3e6, 1000),
        ("EPSG:8857", 10e6, 5e6, 1000),
    ],
)
def test_an_equal_area_raster_has_the_area_of_its_pixels(
    tmp_path: Path, run: Any, crs: str, left: float, top: float, size: float
) -> None:
    path = write_blocks(tmp_path / "in.tif", crs=crs, transform=from_origin(left, top, size, size))
    report = run(path, polygons=str(tmp_path / "out.gpkg"))
    green = next(entry for entry in report["classes"] if entry["pixels"] == GREEN_PIXELS)
    assert green["area_m2"] == pytest.approx(GREEN_PIXELS * size**2, rel=0.005)  # the sphere is not the ellipsoid
    meta, _, _, columns = pyogrio.raw.read(tmp_path / "out.gpkg", read_geometry=False)
    fields = dict(zip(meta["fields"], columns))
    mine = fields["area_m2"][fields["class_id"] == green["class_id"]]
    assert mine.sum() == pytest.approx(green["area_m2"], rel=1e-9)


def test_areas_that_differ_along_a_row_add_up(tmp_path: Path, run: Any) -> None:
    # Robinson, half the world wide: a pixel at the rim is a fifth smaller than one in the middle of its row.
    path = write_blocks(tmp_path / "in.tif", crs="ESRI:54030", transform=from_origin(1e6, 6e6, 1e5, 1e5))
    report = run(path, polygons=str(tmp_path / "out.gpkg"))
    _, _, _, (areas,) = pyogrio.raw.read(tmp_path / "out.gpkg", columns=["area_m2"], read_geometry=False)
    drawn = [entry["area_m2"] for entry in report["classes"] if not entry["background"]]
    assert areas.sum() == pytest.approx(sum(drawn), rel=1e-9)
