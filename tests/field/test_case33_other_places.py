"""A CRS that is there is not said to be absent: another planet's, and a local grid."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pyogrio.raw
import pytest
import rasterio
from rasterio.transform import from_origin

from tests.field.kit import GREEN_PIXELS, write_blocks

MARS = 'GEOGCS["Mars 2000",DATUM["D_Mars",SPHEROID["Mars",3396190,169.89]],PRIMEM["x",0],UNIT["degree",0.01745329251]]'


@pytest.mark.parametrize("crs", [MARS, "+proj=stere +lat_0=90 +R=1737400"])
def test_another_planet_is_told_and_has_no_areas(tmp_path: Path, run: Any, crs: str) -> None:
    report = run(write_blocks(tmp_path / "in.tif", crs=crs, transform=from_origin(10, 10, 0.001, 0.001)))
    assert [warning["code"] for warning in report["warnings"]] == ["raster.no_ground_size"]
    assert "another planet" in report["warnings"][0]["what"]
    assert all(entry["area_m2"] is None for entry in report["classes"])
    with rasterio.open(run.output) as out:
        assert out.crs is not None


@pytest.mark.parametrize(("unit", "metres"), [('"metre",1', 1.0), ('"foot",0.3048', 0.3048)])
def test_a_local_grid_has_areas_in_its_own_units(tmp_path: Path, run: Any, unit: str, metres: float) -> None:
    crs = f'LOCAL_CS["site grid",UNIT[{unit}]]'
    path = write_blocks(tmp_path / "in.tif", crs=crs, transform=from_origin(100, 200, 0.5, 0.5))
    report = run(path, polygons=str(tmp_path / "out.gpkg"))
    assert [warning["code"] for warning in report["warnings"]] == ["raster.local_crs"]
    green = next(entry for entry in report["classes"] if entry["pixels"] == GREEN_PIXELS)
    assert green["area_m2"] == pytest.approx(GREEN_PIXELS * 0.25 * metres**2, rel=1e-4)
    assert report["inputs"][0]["gsd_m"] == pytest.approx(0.5 * metres)
    _, _, _, (areas,) = pyogrio.raw.read(tmp_path / "out.gpkg", columns=["area_m2"], read_geometry=False)
    assert areas.sum() == pytest.approx(GREEN_PIXELS * 0.25 * metres**2)
