"""Nodata that only ``X.aux.xml`` states, as QGIS writes it for a file it may not change."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio

from tests.field.kit import write_blocks


@pytest.mark.parametrize("bands", [(1, 2, 3), (2,)])
def test_nodata_of_a_sidecar_is_nodata(tmp_path: Path, run: Any, bands: tuple[int, ...]) -> None:
    pixels = np.full((3, 60, 50), 200, np.uint8)
    pixels[:, 10:20] = 90
    path = write_blocks(tmp_path / "in.tif", pixels=pixels)
    entries = [f'<PAMRasterBand band="{band}"><NoDataValue>200</NoDataValue></PAMRasterBand>' for band in bands]
    sidecar = tmp_path / "in.tif.aux.xml"
    sidecar.write_text(f"<PAMDataset>{''.join(entries)}</PAMDataset>")
    before = sidecar.read_bytes()
    report = run(path)
    assert report["pixels"]["valid"] == 500
    with rasterio.open(run.output) as out:
        assert (out.read(1)[:10] == out.nodata).all()
        assert (out.read(1)[10:20] != out.nodata).all()
    assert sidecar.read_bytes() == before
