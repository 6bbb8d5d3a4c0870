"""A file of several layers: the only one with polygons is taken, else the layers are listed."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import Any

import pytest
import shapely

from model_runtime.errors import AoiInvalid
from tests.field.kit import UTM_33, write_areas, write_blocks

BOX = shapely.box(500_100, 4_999_400, 500_600, 4_999_800)
POINT, LINE = shapely.Point(500_200, 4_999_500), shapely.LineString([(500_100, 4_999_400), (500_600, 4_999_800)])


def test_the_only_polygon_layer_is_taken(tmp_path: Path, run: Any) -> None:
    layers = {"points": ([POINT], UTM_33), "lines": ([LINE], UTM_33), "areas": ([BOX], UTM_33)}
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        report = run(write_blocks(tmp_path / "in.tif"), aoi=write_areas(tmp_path / "aoi.gpkg", layers))
    assert report["pixels"]["valid"] == 50 * 40


@pytest.mark.parametrize("shapes", [([BOX], [BOX]), ([POINT], [LINE])])
def test_layers_are_listed_where_none_or_several_would_do(tmp_path: Path, run: Any, shapes: Any) -> None:
    layers = {"one": (shapes[0], UTM_33), "other": (shapes[1], UTM_33)}
    reference = write_areas(tmp_path / "aoi.gpkg", layers)
    with pytest.raises(AoiInvalid, match=r"one \(\w+\), other \(\w+\)") as caught:
        run(write_blocks(tmp_path / "in.tif"), aoi=reference)
    assert "FILE|layername=NAME" in caught.value.fix


def test_a_layer_can_be_named(tmp_path: Path, run: Any) -> None:
    layers = {"one": ([BOX], UTM_33), "other": ([BOX.buffer(100)], UTM_33)}
    reference = write_areas(tmp_path / "aoi.gpkg", layers)
    assert run(write_blocks(tmp_path / "in.tif"), aoi=f"{reference}|layername=one")["pixels"]["valid"] == 50 * 40
