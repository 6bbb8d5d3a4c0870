"""Rasters with files beside them are read as GDAL reads them (``gdalinfo -json``), and nothing is written there."""

from __future__ import annotations

import json
import math
import shutil
import subprocess
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
import rasterio.shutil
from rasterio.crs import CRS

from model_runtime.errors import RasterDriverRefused
from model_runtime.raster.source import Source, environment, inspect_raster
from model_runtime.raster.vetting import open_dataset
from tests.data.make_rasters import NORTH_UP, patches, write_raster, write_sparse
from tests.field.kit import write_blocks

pytestmark = [
    pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning"),
    pytest.mark.filterwarnings("ignore::rasterio.errors.NodataShadowWarning"),
    pytest.mark.skipif(shutil.which("gdalinfo") is None, reason="gdal-bin is not installed"),
]
ROOT = Path(__file__).resolve().parents[3]
FORMATS = {"tif": "GTiff", "png": "PNG", "jpg": "JPEG", "bmp": "BMP", "asc": "AAIGrid", "img": "HFA"}
PLACE = "<SRS>EPSG:32645</SRS><GeoTransform> 3.0e+05, 1.0e+01, 0.0, 3.0e+06, 0.0, -1.0e+01</GeoTransform>"
WKT1 = "<SRS>" + CRS.from_epsg(3035).to_wkt().replace('"', "&quot;") + "</SRS>"
AXES = '<SRS dataAxisToSRSAxisMapping="2,1">EPSG:4326</SRS><GeoTransform>8, .01, 0, 50, 0, -.01</GeoTransform>'


def band(inner: str, *numbers: int) -> str:
    return "".join(f'<PAMRasterBand band="{number}">{inner}</PAMRasterBand>' for number in numbers)


PALETTE = "<ColorInterp>Palette</ColorInterp><ColorTable>" + "".join(
    f'<Entry c1="{value}" c2="0" c3="9" c4="255"/>' for value in range(256)
)
SIDECARS = {
    "nodata": band("<NoDataValue>7</NoDataValue>", 1),
    "nodata in hexadecimal": band('<NoDataValue le_hex_equiv="0000000000001C40">7</NoDataValue>', 1),
    "nodata nan": band("<NoDataValue>nan</NoDataValue>", 1),
    "place": PLACE,
    "place and nodata": PLACE + band("<NoDataValue>0</NoDataValue>", 1),
    "wkt": PLACE.replace("<SRS>EPSG:32645</SRS>", WKT1),
    "axes": AXES,
    "name": band("<Description>near infrared</Description>", 1),
    "scale": band("<Offset>-3</Offset><Scale>0.5</Scale>", 1),
    "palette": band(PALETTE + "</ColorTable>", 1),
    "unit and statistics": band('<UnitType>m</UnitType><Metadata><MDI key="STATISTICS_MEAN">4</MDI></Metadata>', 1),
    "points": '<GCPList Projection="EPSG:4326"><GCP Id="1" Pixel="0" Line="0" X="8" Y="50" Z="0"/></GCPList>',
    "broken": "<SRS>EPSG:32645</SRS",
    "none": "",
}
WORLD_FILES = {
    "tif": ("tfw", "wld", "tifw"),
    "png": ("pgw", "wld"),
    "jpg": ("jgw", "jpw", "wld"),
    "bmp": ("bpw", "wld"),
}


def write(folder: Path, suffix: str, bands: int = 1, **changes: Any) -> Path:
    """A raster of random blocks without place or nodata."""
    pixels = patches(30, 40, bands)
    source = write_raster(folder / "made.tif", pixels, crs=None, transform=None, **changes)
    path = folder / f"in.{suffix}"
    with rasterio.open(source) as made:
        rasterio.shutil.copy(made, path, driver=FORMATS[suffix])
    for other in folder.glob("in.*"):
        if other != path:
            other.unlink()
    source.unlink()
    return path


def gdalinfo(path: Path) -> Any:
    found = subprocess.run(["gdalinfo", "-json", str(path)], capture_output=True, text=True, check=True)
    return json.loads(found.stdout)


def assert_read_alike(path: Path) -> None:
    truth, files = gdalinfo(path), sorted(item.name for item in path.parent.iterdir())
    info = inspect_raster(path, allow_ungeoreferenced=True)
    with environment(), open_dataset(path) as source:
        assert [source.width, source.height] == truth["size"]
        expected = truth.get("geoTransform", [0, 1, 0, 0, 0, 1])
        assert list(info.grid.transform.to_gdal()) == pytest.approx(expected, rel=1e-12)
        wkt = truth.get("coordinateSystem", {}).get("wkt")
        assert (info.grid.crs is None) == (not wkt)
        if wkt:
            assert info.grid.crs == CRS.from_wkt(wkt)
        for number, entry in enumerate(truth["bands"], 1):
            if entry.get("noDataValue") not in ("NaN", "nan") or source.dtypes[0].startswith("float"):
                assert_same_nodata(source.nodatavals[number - 1], entry.get("noDataValue"))
            assert (source.descriptions[number - 1] or "") == entry.get("description", "")
            assert source.scales[number - 1] == entry.get("scale", 1)
            assert source.offsets[number - 1] == entry.get("offset", 0)
            is_ramp = path.suffix == ".bmp" and not info.palette_bands  # a grey BMP has a palette of greys
            assert (number in info.palette_bands or is_ramp) == (entry["colorInterpretation"] == "Palette")
        source.read_masks()
    with environment(), Source(info, (1,), info.grid) as ours, rasterio.open(path) as theirs:
        _, valid = ours.read(0, 0, info.grid.height, info.grid.width)
        np.testing.assert_array_equal(valid, theirs.read_masks(1) > 0)
    assert sorted(item.name for item in path.parent.iterdir()) == files


def assert_same_nodata(found: float | None, expected: Any) -> None:
    if isinstance(expected, str):
        expected = float(expected)
    is_alike = found == expected or (found is not None and expected is not None and math.isnan(found + expected))
    assert is_alike, f"{found} is not {expected}"


def test_every_raster_of_the_repository_is_read_alike(tmp_path: Path) -> None:
    folders = (ROOT / "resources", ROOT / "tests")
    found = [path for folder in folders for path in folder.rglob("*") if path.suffix in (".tif", ".vrt", ".img")]
    made = [write_blocks(tmp_path / "blocks.tif"), write_sparse(tmp_path / "sparse.tif", 600, 500, (9, 9, 40, 50))]
    assert len(found) >= 4
    for path in [*found, *made]:
        assert_read_alike(path)


@pytest.mark.parametrize("suffix", FORMATS)
@pytest.mark.parametrize("sidecar", SIDECARS)
def test_what_a_sidecar_says_counts(tmp_path: Path, suffix: str, sidecar: str) -> None:
    path = write(tmp_path, suffix)
    if SIDECARS[sidecar]:
        path.with_name(path.name + ".aux.xml").write_text(f"<PAMDataset>{SIDECARS[sidecar]}</PAMDataset>")
    if sidecar == "points" and gdalinfo(path).get("gcps"):
        pytest.skip("placed by points only: refused")
    assert_read_alike(path)


@pytest.mark.parametrize(("suffix", "ending"), [(key, ending) for key in WORLD_FILES for ending in WORLD_FILES[key]])
@pytest.mark.parametrize("crs", ["", "<SRS>EPSG:2154</SRS>"])
def test_a_world_file_places_a_raster(tmp_path: Path, suffix: str, ending: str, crs: str) -> None:
    path = write(tmp_path, suffix)
    path.with_suffix(f".{ending}").write_text("2\n0\n0\n-2\n700001\n6600001\n")
    if crs:
        path.with_name(path.name + ".aux.xml").write_text(f"<PAMDataset>{crs}</PAMDataset>")
    assert_read_alike(path)
    assert inspect_raster(path, True).is_georeferenced


@pytest.mark.parametrize("suffix", ["tif", "png", "jpg", "bmp"])
def test_a_mask_file_says_what_is_valid(tmp_path: Path, suffix: str) -> None:
    path = write(tmp_path, suffix)
    mask = np.zeros((1, 30, 40), dtype=np.uint8)
    mask[0, 3:20, 5:30] = 255
    made = write_raster(tmp_path / "mask.tif", mask, crs=None, transform=None)
    with rasterio.open(made, "r+") as target:
        target.update_tags(INTERNAL_MASK_FLAGS_1="2")
    made.rename(path.with_name(path.name + ".msk"))
    assert_read_alike(path)
    with environment(), Source(inspect_raster(path, True), (1,), inspect_raster(path, True).grid) as source:
        np.testing.assert_array_equal(source.read(0, 0, 30, 40)[1], mask[0] > 0)


@pytest.mark.parametrize("nodata", [None, 3])
@pytest.mark.parametrize("values", [None, "0 0 0", "1 2 3"])
@pytest.mark.parametrize("alpha", [False, True])
def test_every_way_to_say_nodata_is_gdals(tmp_path: Path, nodata: Any, values: str | None, alpha: bool) -> None:
    pixels = np.random.default_rng(0).integers(0, 4, (4 if alpha else 3, 30, 40)).astype(np.uint8)
    colours = {"photometric": "RGB", "alpha": "YES"} if alpha else {}
    path = write_raster(tmp_path / "in.tif", pixels, nodata=nodata, **colours)
    with rasterio.open(path, "r+") as target:
        if values:
            target.update_tags(NODATA_VALUES=values)
    info = inspect_raster(path)
    with environment(), Source(info, (1, 2, 3), info.grid) as ours, rasterio.open(path) as theirs:
        _, valid = ours.read(0, 0, 30, 40)
        truth = (theirs.read_masks([1, 2, 3]) > 0).all(axis=0)
        if alpha and nodata is not None:
            truth &= theirs.read(4) > 0  # GDAL looks at one of the two; what is transparent is not valid either
        np.testing.assert_array_equal(valid, truth)


LEADS = {
    "an overview elsewhere": '<Metadata domain="OVERVIEWS"><MDI key="OVERVIEW_FILE">/vsicurl/http://x/a</MDI></Metadata>',
    "an overview above": '<Metadata domain="OVERVIEWS"><MDI key="OVERVIEW_FILE">../a.ovr</MDI></Metadata>',
    "an entity for a letter": '<Metadata domain="OVERVIEWS"><MDI key="&#79;VERVIEW_FILE">http://x/a</MDI></Metadata>',
    "an address as CRS": "<SRS>http://x/crs</SRS>",
    "a file as CRS": "<SRS>/etc/passwd</SRS>",
}


@pytest.mark.parametrize("lead", LEADS)
def test_a_sidecar_that_leads_elsewhere_is_refused(tmp_path: Path, lead: str) -> None:
    path = write(tmp_path, "tif")
    path.with_name("in.tif.aux.xml").write_text(f"<PAMDataset>{LEADS[lead]}</PAMDataset>")
    with pytest.raises(RasterDriverRefused, match=r"in\.tif"):
        inspect_raster(path, True)


@pytest.mark.parametrize("suffix", [".msk", ".ovr", ".msk.ovr"])
def test_a_mask_that_is_no_tiff_is_refused(tmp_path: Path, suffix: str) -> None:
    path = write(tmp_path, "tif")
    if suffix == ".msk.ovr":
        shutil.copy(path, f"{path}.msk")
    Path(f"{path}{suffix}").write_text('<VRTDataset rasterXSize="1" rasterYSize="1"/>')
    with pytest.raises(RasterDriverRefused, match="no TIFF"):
        inspect_raster(path, True)


def test_a_crs_of_the_user_goes_before_the_files(tmp_path: Path, run: Any) -> None:
    path = write_raster(tmp_path / "in.tif", patches(40, 40), transform=NORTH_UP)
    report = run(path, crs="EPSG:32644")
    assert report["inputs"][0]["crs"] == "EPSG:32644"
    assert report["inputs"][0]["file_crs"] == "EPSG:32645"
    with rasterio.open(run.output) as out:
        assert out.crs == CRS.from_epsg(32644)


def test_a_crs_of_the_user_places_a_raster_without_one(tmp_path: Path, run: Any) -> None:
    path = write_raster(tmp_path / "in.tif", patches(40, 40), crs=None)
    report = run(path, crs="EPSG:32644")
    assert report["inputs"][0]["file_crs"] is None
    assert report["warnings"] == []
    assert all(entry["area_m2"] is not None for entry in report["classes"])


def test_the_files_own_crs_is_not_called_the_users(tmp_path: Path, run: Any) -> None:
    report = run(write_raster(tmp_path / "in.tif", patches(40, 40)), crs="EPSG:32645")
    assert "file_crs" not in report["inputs"][0]


def test_scale_and_offset_are_told(tmp_path: Path, run: Any) -> None:
    path = write_raster(tmp_path / "in.tif", patches(40, 40))
    with rasterio.open(path, "r+") as target:
        target.scales, target.offsets = (2.0, 2.0, 1.0), (0.0, 0.0, -5.0)
    report = run(path)
    assert report["inputs"][0]["scaling"] == [
        {"band": 1, "scale": 2.0, "offset": 0.0},
        {"band": 2, "scale": 2.0, "offset": 0.0},
        {"band": 3, "scale": 1.0, "offset": -5.0},
    ]
