"""Whole scene-classification runs in this process."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pyogrio.raw
import pytest
import rasterio
import shapely

from model_runtime.errors import ArgumentsInvalid, Cancelled
from tests.data import make_models as mm
from tests.data.make_rasters import write_raster


@pytest.fixture
def classify(run: Any, tmp_path: Path) -> Any:
    model = mm.classifier(tmp_path / "models" / "scenes.onnx")

    def go(raster: Path, **changes: Any) -> Any:
        values = {"task": "classify", "model": str(model), "output": str(tmp_path / "s.gpkg"), **changes}
        return run(raster, **values)

    return go


def bars(height: int, width: int) -> np.ndarray:
    """Columns of 64 px: red, green, blue, red, ..."""
    pixels = np.zeros((3, height, width), dtype=np.uint8)
    for col in range(width):
        pixels[col // 64 % 3, :, col] = 255
    return pixels


def test_cells_tile_the_raster_without_overlap(classify: Any, tmp_path: Path) -> None:
    report = classify(write_raster(tmp_path / "in.tif", bars(150, 200)), class_raster=str(tmp_path / "s.tif"))
    meta, _, wkb, fields = pyogrio.raw.read(tmp_path / "s.gpkg")
    cells = shapely.from_wkb(wkb)
    assert len(cells) == 3 * 4
    assert shapely.area(cells).sum() == pytest.approx(150 * 200 * 100)
    assert shapely.area(shapely.union_all(cells)) == pytest.approx(150 * 200 * 100)
    values = dict(zip(meta["fields"], fields))
    for col, name in enumerate(("bare", "forest", "water")):
        here = np.isclose(shapely.bounds(cells)[:, 0], 300000 + col * 640)
        assert set(values["class_name"][here]) == {name}
    assert (values["probability"] > 0.9).sum() >= 9
    assert report["tiles"]["total"] == 12
    with rasterio.open(tmp_path / "s.tif") as source:
        np.testing.assert_array_equal(source.read(1)[:, :3], np.tile([0, 1, 2], (3, 1)))
        assert source.transform.a == 640


def test_cells_without_valid_pixels_are_left_out(classify: Any, tmp_path: Path) -> None:
    pixels = bars(128, 192)
    pixels[:, :64, :64] = 9
    report = classify(write_raster(tmp_path / "in.tif", pixels, nodata=9))
    assert report["tiles"]["skipped_nodata"] == 1
    assert pyogrio.read_info(tmp_path / "s.gpkg")["features"] == 5


def test_a_cancelled_grid_resumes_to_the_same_answer(classify: Any, tmp_path: Path) -> None:
    raster = write_raster(tmp_path / "in.tif", bars(300, 400))
    classify(raster)
    whole = (tmp_path / "s.gpkg").read_bytes()
    (tmp_path / "s.gpkg").unlink()
    asked = iter(range(10_000))
    with pytest.raises(Cancelled):
        classify(raster, is_cancelled=lambda: next(asked) > 12)
    assert not (tmp_path / "s.gpkg").exists()
    report = classify(raster)
    assert report["tiles"]["resumed"] > 0
    assert (tmp_path / "s.gpkg").read_bytes() == whole


def test_overlap_has_no_meaning_for_cells(classify: Any, tmp_path: Path) -> None:
    with pytest.raises(ArgumentsInvalid):
        classify(write_raster(tmp_path / "in.tif", bars(64, 64)), overlap=8)
