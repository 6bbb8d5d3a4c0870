"""Rasters wider than what is written at a time, seen through rasterio."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.crs import CRS

from model_runtime.errors import OutputDamaged
from model_runtime.geo.grid import Grid
from model_runtime.writers.raster import COLS_AT_ONCE, RasterWriter

WIDTH, HEIGHT = 2 * COLS_AT_ONCE + 100, 300
GRID = Grid(WIDTH, HEIGHT, Affine(2, 0, 300000, 0, -2, 3000000), CRS.from_epsg(32645))


def written(path: Path, ids: np.ndarray) -> RasterWriter:
    writer = RasterWriter(path, GRID, "uint8", 255, 1, HEIGHT)
    writer.put(0, 0, ids[None])
    return writer


def test_a_wide_raster_reads_back_as_it_was_put(tmp_path: Path) -> None:
    ids = np.random.default_rng(0).integers(0, 6, (HEIGHT, WIDTH)).astype(np.uint8)
    writer = written(tmp_path / "out.tif", ids)
    writer.close()
    writer.put_in_place()
    with rasterio.open(tmp_path / "out.tif") as found:
        np.testing.assert_array_equal(found.read(1), ids)
        assert found.overviews(1)


def test_stretches_of_nodata_are_not_stored(tmp_path: Path) -> None:
    ids = np.full((HEIGHT, WIDTH), 255, np.uint8)
    ids[:, COLS_AT_ONCE : COLS_AT_ONCE + 10] = 3
    writer = written(tmp_path / "out.tif", ids)
    writer.close(overviews=False)
    writer.put_in_place()
    with rasterio.open(tmp_path / "out.tif") as found:
        np.testing.assert_array_equal(found.read(1), ids)
        assert found.get_tag_item("BLOCK_OFFSET_0_0", "TIFF", bidx=1) is None
        assert found.get_tag_item(f"BLOCK_OFFSET_{COLS_AT_ONCE // 256}_0", "TIFF", bidx=1) is not None


@pytest.mark.parametrize("col", [10, COLS_AT_ONCE + 10, WIDTH - 10])
def test_damage_anywhere_along_a_row_is_found(tmp_path: Path, col: int) -> None:
    ids = np.random.default_rng(0).integers(0, 6, (HEIGHT, WIDTH)).astype(np.uint8)
    writer = written(tmp_path / "out.tif", ids)
    writer.finish_rows(HEIGHT)
    writer._file.close()
    with rasterio.open(writer.partial, "r+") as again:
        again.write(np.full((1, 1), 9, np.uint8), 1, window=((5, 6), (col, col + 1)))
    with pytest.raises(OutputDamaged):
        writer._verify()
