"""GeoJSON without a CRS is longitude and latitude; metres in it are told as what they are."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from model_runtime.errors import AoiInvalid
from tests.field.kit import write_blocks

RING = [[500100, 4999400], [500600, 4999400], [500600, 4999800], [500100, 4999800], [500100, 4999400]]


def test_numbers_that_are_no_degrees_are_named(tmp_path: Path, run: Any) -> None:
    area = {"type": "Polygon", "coordinates": [RING]}
    path = tmp_path / "aoi.geojson"
    path.write_text(json.dumps(area))
    with pytest.raises(AoiInvalid, match="longitude and latitude in degrees, but holds 500100, 4999400") as caught:
        run(write_blocks(tmp_path / "in.tif"), aoi=str(path))
    assert "CRS" in caught.value.fix


def test_a_local_grid_and_degrees_do_not_meet(tmp_path: Path, run: Any) -> None:
    path = tmp_path / "aoi.geojson"
    path.write_text(json.dumps({"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 0]]]}))
    raster = write_blocks(tmp_path / "in.tif", crs='LOCAL_CS["site grid",UNIT["metre",1]]')
    with pytest.raises(AoiInvalid, match="'site grid': there is no way"):
        run(raster, aoi=str(path))
