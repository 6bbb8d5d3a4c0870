"""Ways out that messages name are gone: each leads to a result. Odd but legal signs in names, too."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio

from model_runtime.errors import LemevitError, OutputUnwritable, RasterPalette
from model_runtime.postprocess.class_dtype import class_dtype
from tests.data import make_models
from tests.data.make_rasters import write_raster
from tests.field.kit import GREEN_PIXELS, blocks, pixels_of, write_blocks


def test_a_palette_image_turned_into_red_green_and_blue_is_read(run: Any, tmp_path: Path) -> None:
    if shutil.which("gdal_translate") is None:
        pytest.skip("gdal-bin is not installed")
    indices = (blocks()[1:2] > 0).astype(np.uint8)
    path = write_blocks(tmp_path / "palette.tif", pixels=indices, photometric="palette")
    with rasterio.open(path, "r+") as target:
        target.write_colormap(1, {0: (200, 0, 0, 255), 1: (0, 200, 0, 255)})
    with pytest.raises(RasterPalette) as caught:
        run(path)
    assert "red, green and blue" in caught.value.fix
    expanded = tmp_path / "rgb.tif"
    command = ["gdal_translate", "-q", "-expand", "rgb", str(path), str(expanded)]
    subprocess.run(command, check=True)
    model = make_models.segmenter(tmp_path / "models" / "rgb.onnx")
    first = run(expanded, model=str(model), gsd="native")
    second = run(write_blocks(tmp_path / "in.tif"), model=str(model), gsd="native", overwrite=True)
    assert pixels_of(first) == pixels_of(second)
    assert GREEN_PIXELS in pixels_of(first).values()


@pytest.mark.parametrize("name", ["a'b", 'a"b', "a%20b", "a#b", "a&b", "a,b=c"])
def test_polygons_take_any_legal_name(run: Any, tmp_path: Path, name: str) -> None:
    report = run(write_blocks(tmp_path / "in.tif"), polygons=str(tmp_path / f"{name}.gpkg"), gsd="native")
    assert str(tmp_path / f"{name}.gpkg") in report["outputs"]


@pytest.mark.parametrize("name", ["a!b", "a;b", "!a", ";a"])
def test_signs_that_no_geopackage_can_have_are_named(run: Any, tmp_path: Path, name: str) -> None:
    with pytest.raises(OutputUnwritable) as caught:
        run(write_blocks(tmp_path / "in.tif"), polygons=str(tmp_path / f"{name}.gpkg"), gsd="native")
    assert f"Leave {name.strip('ab')} out" in caught.value.fix


def test_planning_is_bounded_by_a_named_limit(run: Any, tmp_path: Path) -> None:
    raster = write_blocks(tmp_path / "in.tif")
    with pytest.raises(LemevitError) as caught:
        run(raster, gsd="1e-9")
    assert caught.value.code != "internal"


def test_a_class_raster_of_16_bit_carries_its_colours(run: Any, tmp_path: Path) -> None:
    from dataclasses import replace

    from model_runtime.cards.card import ClassEntry
    from model_runtime.geo.grid import Grid
    from model_runtime.store.find import open_model
    from model_runtime.writers.raster import RasterWriter

    card = open_model(make_models.segmenter(tmp_path / "models" / "m.onnx")).card
    entries = tuple(ClassEntry(number, f"class {number}", f"#{number:06X}") for number in range(300))
    card = replace(card, classes=entries)
    dtype, nodata = class_dtype(card)
    assert dtype == "uint16"
    with rasterio.open(write_raster(tmp_path / "in.tif", np.zeros((3, 20, 30), np.uint8))) as source:
        grid = Grid(30, 20, source.transform, source.crs)
    writer = RasterWriter(tmp_path / "c.tif", grid, dtype, nodata, 1, 20)
    writer.describe_classes(card)
    writer.put(0, 0, np.full((1, 20, 30), 299, np.uint16))
    writer.close()
    writer.put_in_place()
    with rasterio.open(tmp_path / "c.tif") as result:
        assert result.colormap(1)[299] == (0, 1, 43, 255)
        assert result.colormap(1)[65535][3] == 0 or result.nodata == 65535
