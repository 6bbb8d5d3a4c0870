"""F05: nodata of 16 bit rasters stays out of results and statistics; tiles of nothing else are not predicted."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio

from model_runtime.errors import RasterDtype
from tests.data import make_models as mm
from tests.data.make_rasters import patches, write_raster


@pytest.mark.parametrize("nodata", [0, 65535])
def test_a_block_of_nodata_across_seams_is_excluded(run: Any, tmp_path: Path, nodata: int) -> None:
    pixels = patches(300, 300, dtype="uint16") * 100 + 1
    hole = np.zeros((300, 300), bool)
    hole[60:250, 40:290] = True
    pixels[:, hole] = nodata
    model = mm.segmenter(tmp_path / "models" / "m.onnx", divide_by=25600.0, name="m")
    report = run(write_raster(tmp_path / "in.tif", pixels, nodata=nodata), model=str(model))
    found = rasterio.open(run.output).read(1)
    np.testing.assert_array_equal(found == 255, hole)
    assert report["pixels"]["valid"] == (~hole).sum()
    assert sum(entry["pixels"] for entry in report["classes"]) == (~hole).sum()
    # Tiles of 64 with a stride of 48: count those that hold nothing but nodata.
    starts = [*range(0, 300 - 64, 48), 300 - 64]
    empty = sum(hole[top : top + 64, left : left + 64].all() for top in starts for left in starts)
    assert empty > 0
    assert report["tiles"]["skipped_nodata"] == empty
    assert report["tiles"]["predicted"] == len(starts) ** 2 - empty


@pytest.mark.parametrize("nodata", [0, 65535])
def test_a_stretch_is_of_the_whole_raster_and_its_valid_pixels(run: Any, tmp_path: Path, nodata: int) -> None:
    rng = np.random.default_rng(0)
    pixels = rng.integers(1000, 3000, size=(3, 200, 200)).astype("uint16")
    pixels[:, 30:120, 30:120] = nodata
    valid = pixels[0] != nodata
    raster = write_raster(tmp_path / "in.tif", pixels, nodata=nodata)
    bytes_only = mm.segmenter(tmp_path / "models" / "bytes.onnx", dtypes=("uint8",), name="bytes")
    with pytest.raises(RasterDtype, match="uint16"):
        run(raster, model=str(bytes_only))
    run(raster, model=str(bytes_only), stretch="2,98")
    low, high = (
        np.array([np.percentile(band[valid], share, method="inverted_cdf") for band in pixels])[:, None, None]
        for share in (2, 98)
    )
    values = (np.clip((pixels.astype(float) - low) / (high.astype(float) - low), 0, 1) - 0.5) / 0.25
    logits = np.einsum("cb,bij->cij", mm.WEIGHTS, values) + mm.BIAS[:, None, None]
    expected = np.where(valid, logits.argmax(axis=0), 255)
    found = rasterio.open(run.output).read(1)
    assert (found != expected).mean() < 1e-3  # float32 against float64 at equal scores
    np.testing.assert_array_equal(found == 255, ~valid)
