"""Runs over many rasters as one: the bytes of a run over one file of the same pixels."""

from __future__ import annotations

import itertools
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio

from model_runtime.cli.main import main
from model_runtime.errors import Cancelled, JournalMismatch, RasterDamaged, RasterMosaic
from tests.data import make_models
from tests.data.make_rasters import patches, write_raster
from tests.unit.raster.mosaic.test_mosaic import write_sheets


@pytest.fixture
def sheets(tmp_path: Path) -> Path:
    pixels = patches(170, 210)
    write_raster(tmp_path / "one.tif", pixels)
    write_sheets(tmp_path / "sheets", pixels, 50, overlap=3)
    return tmp_path / "sheets"


@pytest.mark.parametrize("gsd", ["native", "17"])
def test_sheets_give_the_bytes_of_one_file(run: Any, tmp_path: Path, sheets: Path, gsd: str) -> None:
    run(tmp_path / "one.tif", gsd=gsd, polygons=str(tmp_path / "one.gpkg"))
    expected = run.output.read_bytes()
    report = run(sheets, gsd=gsd, output=str(tmp_path / "many.tif"), polygons=str(tmp_path / "many.gpkg"))
    assert (tmp_path / "many.tif").read_bytes() == expected
    assert len(report["classes"]) == 3
    entry = report["inputs"][0]
    assert entry["sheets"] == 20
    assert len(entry["files"]) == 19  # beside the first, each with its digest
    assert entry["path"] == str(sheets / "sheet_0000_0000.tif")


def test_an_extent_across_sheets_is_that_of_the_whole(run: Any, tmp_path: Path, sheets: Path) -> None:
    run(tmp_path / "one.tif")
    extent = (300000 + 420, 3000000 - 1130, 300000 + 1310, 3000000 - 390)
    run(sheets, output=str(tmp_path / "part.tif"), extent=extent)
    with rasterio.open(run.output) as whole, rasterio.open(tmp_path / "part.tif") as part:
        window = whole.window(*part.bounds)
        np.testing.assert_array_equal(part.read(1), whole.read(1, window=window))


def test_a_result_among_the_sheets_is_none_of_them(run: Any, sheets: Path) -> None:
    output = str(sheets / "result.tif")
    run(sheets, output=output)
    first = Path(output).read_bytes()
    assert run(sheets, output=output, overwrite=True)["inputs"][0]["sheets"] == 20
    assert Path(output).read_bytes() == first
    with pytest.raises(RasterMosaic, match=r"result\.tif"):
        run(sheets)


def test_an_interrupted_run_goes_on_unless_a_sheet_changed(run: Any, tmp_path: Path, sheets: Path) -> None:
    run(tmp_path / "one.tif")
    expected, cancelled = run.output.read_bytes(), str(tmp_path / "many.tif")
    asked = itertools.count()
    with pytest.raises(Cancelled):
        run(sheets, output=cancelled, is_cancelled=lambda: next(asked) > 12)
    with rasterio.open(sheets / "sheet_0100_0100.tif", "r+") as source:
        was = source.read(1)
        source.write(255 - was, 1)
    with pytest.raises(JournalMismatch, match=r"sheet_0100_0100\.tif"):
        run(sheets, output=cancelled)
    with rasterio.open(sheets / "sheet_0100_0100.tif", "r+") as source:
        source.write(was, 1)
    run(sheets, output=cancelled, restart=True)
    assert Path(cancelled).read_bytes() == expected


def test_both_dates_may_be_folders(tmp_path: Path) -> None:
    model = make_models.change_detector(tmp_path / "change.onnx")
    for name, seed in (("before", 1), ("after", 2)):
        pixels = patches(90, 110, seed=seed)
        write_raster(tmp_path / f"{name}.tif", pixels)
        write_sheets(tmp_path / name, pixels, 40)
    for out, dates in (("one.out.tif", ("before.tif", "after.tif")), ("many.out.tif", ("before", "after"))):
        words = [*(str(tmp_path / date) for date in dates), "--model", str(model), "--out", str(tmp_path / out)]
        assert main(["change", *words]) == 0
    assert (tmp_path / "many.out.tif").read_bytes() == (tmp_path / "one.out.tif").read_bytes()


def test_the_command_line_takes_several_rasters(run: Any, tmp_path: Path, sheets: Path, segmenter: Path) -> None:
    paths = sorted(map(str, sheets.iterdir()))
    words = ["--model", str(segmenter), "--out", str(tmp_path / "cli.tif"), "--report", str(tmp_path / "r.json")]
    assert main(["segment", *paths, *words, "--overlaps", "order"]) == 0
    run(tmp_path / "one.tif")
    assert (tmp_path / "cli.tif").read_bytes() == run.output.read_bytes()
    assert json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))["inputs"][0]["sheets"] == 20


def test_a_damaged_sheet_is_named(run: Any, sheets: Path) -> None:
    path = sheets / "sheet_0050_0150.tif"
    path.write_bytes(path.read_bytes()[:-4000])
    with pytest.raises(RasterDamaged, match=r"sheet_0050_0150\.tif"):
        run(sheets)
    assert not run.output.exists()
