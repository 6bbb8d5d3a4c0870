"""F04: NaN and infinite pixels are nodata; every other pixel is what it would be with those declared nodata."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio

from tests.data import make_models as mm
from tests.data.make_rasters import patches, write_raster


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
def test_pixels_that_are_no_numbers_are_nodata_and_touch_no_other(run: Any, tmp_path: Path, value: float) -> None:
    pixels = patches(150, 140, dtype="float32")
    hole = np.zeros((150, 140), bool)
    hole[40:70, 50:90] = hole[5, 5] = True  # across the seams of tiles, and a single one
    broken, declared = pixels.copy(), pixels.copy()
    broken[1, hole] = value
    declared[:, hole] = -9999
    report = run(write_raster(tmp_path / "broken.tif", broken))
    found = rasterio.open(run.output).read(1)
    run(write_raster(tmp_path / "declared.tif", declared, nodata=-9999), overwrite=True)
    np.testing.assert_array_equal(found, rasterio.open(run.output).read(1))
    np.testing.assert_array_equal(found == 255, hole)
    assert report["pixels"] == {"valid": 150 * 140 - hole.sum(), "nodata": hole.sum(), "nonfinite": 0}


def test_scores_that_are_no_numbers_become_nodata_and_are_counted(run: Any, tmp_path: Path) -> None:
    from tests.faults.fake_backend import FakeBackend

    backend = FakeBackend(nan_at=2)
    report = run(write_raster(tmp_path / "in.tif", patches(64, 300)), job={"open_backend": backend.open})
    ids = rasterio.open(run.output).read(1)
    lost = int((ids == 255).sum())
    assert 0 < lost == report["pixels"]["nonfinite"] == report["pixels"]["nodata"]
    assert [warning["code"] for warning in report["warnings"]] == ["model.nonfinite"]


def test_a_model_that_only_answers_nan_is_refused_before_the_run(run: Any, tmp_path: Path) -> None:
    from model_runtime.errors import ModelOutput

    model = mm.nan_segmenter(tmp_path / "models" / "nan.onnx")
    with pytest.raises(ModelOutput):
        run(write_raster(tmp_path / "in.tif", patches(64, 64)), model=str(model))
