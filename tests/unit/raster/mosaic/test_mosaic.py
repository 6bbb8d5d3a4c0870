"""Sheets as one raster: the pixels of one file, refusals by name, order and dates of overlaps."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio.raw
import pytest
import shapely
from affine import Affine

from model_runtime.errors import LemevitError, RasterMosaic
from model_runtime.raster.mosaic.files import SheetFiles
from model_runtime.raster.mosaic.inspect import inspect_rasters
from model_runtime.raster.source import Source, inspect_raster
from tests.data.make_rasters import NORTH_UP, patches, write_raster

BANDS = (1, 2, 3)


def write_sheets(folder: Path, pixels: np.ndarray, side: int, overlap: int = 0, **changes: Any) -> list[Path]:
    """Cut ``(band, row, col)`` into sheets that share ``overlap`` pixels."""
    folder.mkdir(exist_ok=True)
    found = []
    for row in range(0, pixels.shape[1], side):
        for col in range(0, pixels.shape[2], side):
            part = pixels[:, row : row + side + overlap, col : col + side + overlap]
            place = changes.get("transform", NORTH_UP) * Affine.translation(col, row)
            path = folder / f"sheet_{row:04d}_{col:04d}.tif"
            found.append(write_raster(path, part, **{**changes, "transform": place}))
    return found


def read(info: Any, *, window: tuple[int, int, int, int] | None = None, factor: float = 1.0) -> Any:
    with Source(info, BANDS, info.grid if factor == 1.0 else info.grid.resampled(factor, factor)) as source:
        return source.read(*(window or (0, 0, source.grid.height, source.grid.width)))


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "int16", "float32"])
@pytest.mark.parametrize("factor", [1.0, 1.7, 0.6])
def test_sheets_have_the_pixels_of_one_file(tmp_path: Path, dtype: str, factor: float) -> None:
    pixels = patches(130, 170, dtype=dtype)
    pixels[:, 50:70, 60:90] = 7
    one = inspect_raster(write_raster(tmp_path / "one.tif", pixels, nodata=7))
    many = inspect_rasters([str(path) for path in write_sheets(tmp_path / "s", pixels, 48, overlap=5, nodata=7)])
    assert many.grid == one.grid
    (expected, valid), (found, is_valid) = read(one, factor=factor), read(many, factor=factor)
    np.testing.assert_array_equal(is_valid, valid)
    np.testing.assert_array_equal(found[:, valid], expected[:, valid])
    assert found.dtype == expected.dtype


@pytest.mark.parametrize(
    "transform",
    [Affine.translation(3e5, 3e6) * Affine.rotation(33) * Affine.scale(10, -10), Affine(10, 0, 3e5, 0, 10, 3e6)],
)
def test_sheets_may_be_turned_or_south_up(tmp_path: Path, transform: Affine) -> None:
    pixels = patches(60, 90)
    many = inspect_rasters([str(path) for path in write_sheets(tmp_path / "s", pixels, 40, transform=transform)])
    found, valid = read(many)
    assert valid.all()
    np.testing.assert_array_equal(found, pixels)


def test_a_later_sheet_covers_an_earlier_one_and_its_holes_show_what_is_below(tmp_path: Path) -> None:
    low = write_raster(tmp_path / "a.tif", np.full((3, 20, 20), 10, np.uint8))
    above = np.full((3, 20, 20), 20, np.uint8)
    above[:, :5] = 99
    high = write_raster(tmp_path / "b.tif", above, nodata=99)  # its own nodata, which the other does not have
    found, valid = read(inspect_rasters([str(low), str(high)]))
    assert valid.all()
    assert (found[:, :5] == 10).all()
    assert (found[:, 5:] == 20).all()
    assert (read(inspect_rasters([str(high), str(low)]))[0] == 10).all()


def test_masks_and_gaps_are_no_pixels(tmp_path: Path) -> None:
    pixels = np.full((3, 20, 20), 10, np.uint8)
    mask = np.full((20, 20), 255, np.uint8)
    mask[:3] = 0
    one = write_raster(tmp_path / "a.tif", pixels, mask=mask)
    other = write_raster(tmp_path / "b.tif", pixels, transform=NORTH_UP * Affine.translation(50, 30))
    info = inspect_rasters([str(one), str(other)])
    assert (info.grid.width, info.grid.height) == (70, 50)
    _, valid = read(info)
    expected = np.zeros((50, 70), bool)
    expected[3:20, :20] = expected[30:50, 50:] = True
    np.testing.assert_array_equal(valid, expected)
    with Source(info, BANDS, info.grid) as source:
        assert source.is_empty(0, 20, 30, 30)
        assert not source.is_empty(0, 0, 30, 30)


def test_the_newest_covers_where_that_is_asked_for(tmp_path: Path) -> None:
    new = write_raster(tmp_path / "a_2024-05-01.tif", np.full((3, 9, 9), 24, np.uint8))
    old = write_raster(tmp_path / "b_2019-05-01.tif", np.full((3, 9, 9), 19, np.uint8))
    assert (read(inspect_rasters([str(new), str(old)]))[0] == 19).all()
    newest = inspect_rasters([str(new), str(old)], overlaps="newest")
    assert (read(newest)[0] == 24).all()
    assert newest.date == "2024-05-01"
    undated = write_raster(tmp_path / "c.tif", np.full((3, 9, 9), 1, np.uint8))
    with pytest.raises(RasterMosaic, match=r"c\.tif does not say when"):
        inspect_rasters([str(new), str(undated)], overlaps="newest")


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"crs": "EPSG:32646"}, "EPSG:32646"),
        ({"transform": NORTH_UP * Affine.scale(2)}, "pixels of 20 x -20"),
        ({"transform": NORTH_UP * Affine.translation(0.4, 0)}, "0.4 pixels beside"),
        ({"transform": NORTH_UP * Affine.rotation(5)}, "turned"),
        ({"descriptions": ("nir", "red", "green")}, "nir, red, green"),
        ({"transform": Affine.identity()}, "no place"),
    ],
)
def test_a_sheet_that_does_not_fit_is_refused_by_name(tmp_path: Path, changes: dict[str, Any], said: str) -> None:
    first = write_raster(tmp_path / "a.tif", patches(20, 20))
    other = write_raster(tmp_path / "odd.tif", patches(20, 20), **changes)
    with pytest.raises(LemevitError, match=r"odd\.tif") as caught:
        inspect_rasters([str(first), str(other)], allow_ungeoreferenced=True)
    assert said in caught.value.what


def test_sheets_of_another_type_are_refused(tmp_path: Path) -> None:
    first = write_raster(tmp_path / "a.tif", patches(20, 20))
    other = write_raster(tmp_path / "odd.tif", patches(20, 20, dtype="uint16"))
    with pytest.raises(RasterMosaic, match="uint16"):
        inspect_rasters([str(first), str(other)])


def test_folder_list_and_tile_index_name_the_same_sheets(tmp_path: Path) -> None:
    paths = write_sheets(tmp_path / "s", patches(60, 60), 30)
    (tmp_path / "s" / "notes.txt").write_text("no raster")
    listed = tmp_path / "sheets.txt"
    listed.write_text("# two rows\n" + "\n".join(f"s/{path.name}" for path in paths), encoding="utf-8")
    index = tmp_path / "index.gti.gpkg"
    boxes = shapely.to_wkb(shapely.box(range(4), 0, 1, 1))
    names = np.array([f"s/{path.name}" for path in paths], dtype=object)
    options = {"geometry_type": "Polygon", "crs": "EPSG:32645", "driver": "GPKG"}
    pyogrio.raw.write(index, boxes, [names], ["location"], **options)
    of_folder = inspect_rasters([str(tmp_path / "s")])
    for name in (listed, index):
        assert dataclasses.replace(inspect_rasters([str(name)]), sheets=of_folder.sheets, files=of_folder.files) == (
            of_folder
        )
        assert [sheet.info.path for sheet in inspect_rasters([str(name)]).sheets] == paths
    assert [sheet.info.path for sheet in of_folder.sheets] == paths
    assert of_folder.files == tuple(paths)
    assert len(inspect_rasters([str(tmp_path / "s")], without=[paths[1]]).sheets) == 3


def test_a_document_of_a_tile_index_gives_its_layer_fields_and_order(tmp_path: Path) -> None:
    paths = write_sheets(tmp_path / "s", patches(60, 60), 30)
    boxes = shapely.to_wkb(shapely.box(range(4), 0, 1, 1))
    names = np.array([f"s/{path.name}" for path in paths], dtype=object)
    ages = np.array([3, 1, 2, 0])
    options = {"geometry_type": "Polygon", "crs": "EPSG:32645", "driver": "GPKG", "layer": "sheets"}
    pyogrio.raw.write(tmp_path / "index.gpkg", boxes, [names, ages], ["file", "age"], **options)
    document = tmp_path / "index.gti"
    said = (
        "<GDALTileIndexDataset><IndexDataset>index.gpkg</IndexDataset><IndexLayer>sheets</IndexLayer>"
        "<LocationField>file</LocationField><SortField>age</SortField>{}</GDALTileIndexDataset>"
    )
    document.write_text(said.format(""))
    found = [sheet.info.path for sheet in inspect_rasters([str(document)]).sheets]
    assert found == [paths[3], paths[1], paths[2], paths[0]]
    document.write_text(said.format("<SortFieldAsc>false</SortFieldAsc>"))
    assert [sheet.info.path for sheet in inspect_rasters([str(document)]).sheets] == found[::-1]
    for more, words in (("<ResX>5</ResX>", "resx of its own"), ("<Filter>age = 1</Filter>", "filter of its own")):
        document.write_text(said.format(more))
        with pytest.raises(RasterMosaic, match=words):
            inspect_rasters([str(document)])
    document.write_text("<VRTDataset/>")
    with pytest.raises(LemevitError, match="its root is 'VRTDataset'"):
        inspect_rasters([str(document)])
    document.write_text(said.replace("index.gpkg", "/vsicurl/https://example.org/i.gpkg").format(""))
    with pytest.raises(LemevitError, match="remote raster"):
        inspect_rasters([str(document)])


def test_the_metadata_of_a_tile_index_are_followed_or_refused(tmp_path: Path) -> None:
    paths = write_sheets(tmp_path / "s", patches(60, 30), 30)
    boxes = shapely.to_wkb(shapely.box(range(2), 0, 1, 1))
    names = np.array([f"s/{path.name}" for path in paths], dtype=object)
    options = {"geometry_type": "Polygon", "crs": "EPSG:32645", "driver": "GPKG"}
    index = tmp_path / "index.gti.gpkg"
    for said, words in (({"LOCATION_FIELD": "file"}, ""), ({"LOCATION_FIELD": "file", "RESX": "5"}, "resx")):
        index.unlink(missing_ok=True)
        pyogrio.raw.write(index, boxes, [names], ["file"], layer_metadata=said, **options)
        if not words:
            assert [sheet.info.path for sheet in inspect_rasters([str(index)]).sheets] == paths
            continue
        with pytest.raises(RasterMosaic, match=words):
            inspect_rasters([str(index)])


def test_lists_name_no_addresses_and_empty_folders_are_told(tmp_path: Path) -> None:
    listed = tmp_path / "sheets.txt"
    listed.write_text("https://example.org/a.tif\n")
    with pytest.raises(LemevitError, match="remote raster"):
        inspect_rasters([str(listed)])
    (tmp_path / "empty").mkdir()
    with pytest.raises(RasterMosaic, match="holds no rasters"):
        inspect_rasters([str(tmp_path / "empty")])
    with pytest.raises(LemevitError, match="tile index"):
        inspect_rasters([str(write_raster(tmp_path / "a.tif", patches(9, 9)).rename(tmp_path / "a.fgb"))])


def test_few_files_are_open_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("model_runtime.raster.mosaic.files.OPEN_AT_ONCE", 3)
    pixels = patches(60, 60)
    info = inspect_rasters([str(path) for path in write_sheets(tmp_path / "s", pixels, 10)])
    files = SheetFiles(info, BANDS)
    np.testing.assert_array_equal(files.read(0, 0, 60, 60)[0], pixels)
    assert len(files._open) == 3
    files.close()
