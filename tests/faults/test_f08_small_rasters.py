"""F08: rasters smaller than a tile, one pixel larger, or a single pixel come out whole; padding never shows."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio

from tests.data import make_models as mm
from tests.data.make_rasters import patches, write_raster


@pytest.mark.parametrize(("height", "width"), [(11, 37), (513, 513), (1, 1), (1, 600), (65, 64)])
def test_every_pixel_is_predicted_and_nothing_else(run: Any, tmp_path: Path, height: int, width: int) -> None:
    pixels = patches(height, width)
    raster = write_raster(tmp_path / "in.tif", pixels)
    report = run(raster, tile=512, overlap=64)
    values = ((pixels.astype(np.float64) / 255.0) - 0.5) / 0.25
    expected = (np.einsum("cb,bij->cij", mm.WEIGHTS, values) + mm.BIAS[:, None, None]).argmax(axis=0)
    with rasterio.open(run.output) as out, rasterio.open(raster) as source:
        assert (out.height, out.width) == (height, width)
        assert out.transform == source.transform
        np.testing.assert_array_equal(out.read(1), expected)
    assert report["pixels"]["valid"] == height * width
