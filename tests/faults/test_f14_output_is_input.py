"""F14: a result never overwrites what it is made from, whatever name it goes by."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio.raw
import pytest
import shapely

from tests.data.make_rasters import patches, write_raster

from .kit import assert_failed_well

VRT = """<VRTDataset rasterXSize="40" rasterYSize="40"><SRS>EPSG:32645</SRS>
<GeoTransform>300000, 10, 0, 3000000, 0, -10</GeoTransform>
{bands}</VRTDataset>"""
BAND = """<VRTRasterBand dataType="Byte" band="{band}"><SimpleSource><SourceFilename relativeToVRT="1">in.tif
</SourceFilename><SourceBand>{band}</SourceBand></SimpleSource></VRTRasterBand>"""


@pytest.mark.parametrize("spelling", ["same", "relative", "symlink", "hard link"])
def test_the_input_by_any_name_is_refused(
    run: Any, tmp_path: Path, spelling: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    raster = write_raster(tmp_path / "in.tif", patches(40, 40))
    other = tmp_path / "other.tif"
    if spelling == "symlink":
        other.symlink_to(raster)
    elif spelling == "hard link":
        os.link(raster, other)
    elif spelling == "relative":
        monkeypatch.chdir(tmp_path)
        other = Path("in.tif")
    else:
        other = raster
    # The model does not exist: nothing was opened before the refusal.
    act = lambda: run(raster, output=str(other), overwrite=True, model="no-such-model")  # noqa: E731
    assert_failed_well(tmp_path, "output.is_input", act, "in.tif")


def test_probabilities_and_polygons_are_outputs_too(run: Any, tmp_path: Path) -> None:
    raster = write_raster(tmp_path / "in.tif", patches(40, 40))
    assert_failed_well(tmp_path, "output.is_input", lambda: run(raster, probabilities=str(raster), overwrite=True))
    square = np.array([shapely.box(300000, 2999700, 300300, 3000000)], dtype=object)
    area = tmp_path / "area.gpkg"
    pyogrio.raw.write(area, shapely.to_wkb(square), [], [], geometry_type="Polygon", crs="EPSG:32645")
    act = lambda: run(raster, aoi=f"{area}|layername=area", polygons=str(area), overwrite=True)  # noqa: E731
    assert_failed_well(tmp_path, "output.is_input", act, "area.gpkg")


def test_the_sources_of_a_virtual_raster_are_inputs_too(run: Any, tmp_path: Path) -> None:
    write_raster(tmp_path / "in.tif", patches(40, 40))
    virtual = tmp_path / "mosaic.vrt"
    bands = "".join(BAND.format(band=band) for band in (1, 2, 3)).replace("in.tif\n", "in.tif")
    virtual.write_text(VRT.format(bands=bands))
    act = lambda: run(virtual, output=str(tmp_path / "in.tif"), overwrite=True)  # noqa: E731
    assert_failed_well(tmp_path, "output.is_input", act, "in.tif")
