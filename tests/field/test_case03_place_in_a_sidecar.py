"""A picture that GDAL placed: CRS and geotransform lie in ``X.aux.xml``, or in a world file and ``X.aux.xml``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import rasterio
import rasterio.shutil
from rasterio.crs import CRS
from rasterio.transform import from_origin

from tests.field.kit import PIXELS, UTM_33, write_blocks

pytestmark = pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")


@pytest.mark.parametrize(("driver", "suffix"), [("PNG", "png"), ("JPEG", "jpg"), ("BMP", "bmp")])
def test_a_picture_placed_by_gdal_is_placed(tmp_path: Path, run: Any, driver: str, suffix: str) -> None:
    made = write_blocks(tmp_path / "made.tif")
    with rasterio.open(made) as source:
        rasterio.shutil.copy(source, tmp_path / f"in.{suffix}", driver=driver)
    assert (tmp_path / f"in.{suffix}.aux.xml").exists()
    report = run(tmp_path / f"in.{suffix}")
    assert report["pixels"]["valid"] == PIXELS
    with rasterio.open(run.output) as out:
        assert out.crs == CRS.from_string(UTM_33)
        assert out.transform == from_origin(500_000, 5_000_000, 10, 10)


def test_a_world_file_and_a_sidecar_place_a_raster(tmp_path: Path, run: Any) -> None:
    path = write_blocks(tmp_path / "in.tif", crs=None, transform=None)
    (tmp_path / "in.tfw").write_text("10\n0\n0\n-10\n500005\n4999995\n")
    (tmp_path / "in.tif.aux.xml").write_text("<PAMDataset><SRS>EPSG:32633</SRS></PAMDataset>")
    run(path)
    with rasterio.open(run.output) as out:
        assert out.crs == CRS.from_string(UTM_33)
        assert out.transform == from_origin(500_000, 5_000_000, 10, 10)
