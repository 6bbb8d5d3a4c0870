"""Virtual rasters that are honest read as GDAL reads them; the others are refused by the name of what is wrong."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.shutil import copy as gdal_copy
from rasterio.vrt import WarpedVRT

from model_runtime.errors import RasterDriverRefused, RasterNotARaster, RasterTooLarge
from model_runtime.guards import virtual_raster, xml_tree
from model_runtime.guards.xml_tree import XmlRefused, parse_xml, root_of
from model_runtime.raster.vetting import environment, inspect_raster, open_dataset
from tests.data.make_rasters import patches, write_raster, write_sparse, write_vrt

COMPLEX = """<VRTDataset rasterXSize="20" rasterYSize="20"><SRS>EPSG:32645</SRS>
<GeoTransform>500000, 2, 0, 2500000, 0, -2</GeoTransform><Metadata><MDI key="A">a &lt; b</MDI></Metadata>
<Metadata domain="odd"><MDI key="A">1</MDI></Metadata><OverviewList>2</OverviewList>
<VRTRasterBand dataType="Float32" band="1"><NoDataValue>-1</NoDataValue><ColorInterp>Red</ColorInterp>
<Description>red &amp; warm</Description><Scale>2</Scale><Offset>1</Offset><Histograms/>
<ComplexSource resampling="near"><SourceFilename relativeToVRT="1">in.tif</SourceFilename><SourceBand>2</SourceBand>
<SourceProperties RasterXSize="20" RasterYSize="20" DataType="Byte" BlockXSize="20" BlockYSize="20"/>
<SrcRect xOff="2" yOff="3" xSize="10" ySize="10"/><DstRect xOff="0" yOff="0" xSize="10" ySize="10"/>
<NODATA>0</NODATA><ScaleOffset>3</ScaleOffset><ScaleRatio>0.5</ScaleRatio><LUT>0:0,255:510</LUT></ComplexSource>
<SimpleSource><SourceFilename relativeToVRT="1">in.tif</SourceFilename><SourceBand>1</SourceBand>
<SrcRect xOff="0" yOff="0" xSize="10" ySize="10"/><DstRect xOff="10" yOff="10" xSize="10" ySize="10"/></SimpleSource>
</VRTRasterBand></VRTDataset>"""


def both(path: Path) -> tuple[np.ndarray, np.ndarray]:
    """Pixels as we open the file, and as GDAL does by itself."""
    with environment(), open_dataset(path) as ours, rasterio.open(path) as theirs:
        assert ours.profile == {**theirs.profile, "driver": "VRT"}
        assert ours.tags() == theirs.tags()
        assert ours.descriptions == theirs.descriptions
        np.testing.assert_array_equal(ours.read_masks(), theirs.read_masks())
        return ours.read(), theirs.read()


def test_an_honest_mosaic_has_the_pixels_that_gdal_gives(tmp_path: Path) -> None:
    write_raster(tmp_path / "in.tif", patches(20, 20))
    path = tmp_path / "in.vrt"
    path.write_text(COMPLEX)
    ours, theirs = both(path)
    assert len(np.unique(ours)) > 3
    np.testing.assert_array_equal(ours, theirs)
    assert inspect_raster(path).files == (path, tmp_path / "in.tif")


def test_a_mosaic_of_mosaics_and_a_warped_one_have_the_pixels_that_gdal_gives(tmp_path: Path) -> None:
    source = write_raster(tmp_path / "in & out.tif", patches(20, 20))
    inner = write_vrt(tmp_path / "inner.vrt", [(Path("in &amp; out.tif"), 1, "Byte", 0.0)], 20, 20)
    inner.write_text(inner.read_text().replace('relativeToVRT="0"', 'relativeToVRT="1"'))
    outer = write_vrt(tmp_path / "outer.vrt", [(inner, 1, "Byte", None), (source, 2, "Byte", None)], 20, 20)
    outer.write_text(outer.read_text().replace("in & out", "in &amp; out"))
    np.testing.assert_array_equal(*both(outer))
    assert inspect_raster(outer).files == (outer, inner, source)
    warped = tmp_path / "warped.vrt"
    with rasterio.open(source) as opened, WarpedVRT(opened, crs="EPSG:4326") as virtual:
        gdal_copy(virtual, warped, driver="VRT")
    np.testing.assert_array_equal(*both(warped))


def test_a_source_is_looked_at_as_a_raster_itself(tmp_path: Path) -> None:
    sizes = {"tiled": True, "blockxsize": 65536, "blockysize": 65536, "BIGTIFF": "YES"}
    bomb = write_sparse(tmp_path / "bomb.tif", 70_000, 70_000, None, **sizes)
    with pytest.raises(RasterTooLarge, match=r"bomb\.tif claims blocks"):
        inspect_raster(write_vrt(tmp_path / "in.vrt", [(bomb, 1, "Byte", None)], 20, 20))
    text = tmp_path / "page.tif"
    text.write_text("<html>")
    with pytest.raises(RasterNotARaster, match=r"page\.tif"):
        inspect_raster(write_vrt(tmp_path / "in.vrt", [(text, 1, "Byte", None)], 20, 20))


def test_circles_and_towers_are_refused(tmp_path: Path) -> None:
    first = write_vrt(tmp_path / "a.vrt", [(tmp_path / "b.vrt", 1, "Byte", None)], 20, 20)
    write_vrt(tmp_path / "b.vrt", [(first, 1, "Byte", None)], 20, 20)
    with pytest.raises(RasterNotARaster, match="its own source"):
        inspect_raster(first)
    below = write_raster(tmp_path / "in.tif", patches(20, 20))
    for level in range(virtual_raster.MAX_DEPTH):
        below = write_vrt(tmp_path / f"{level}.vrt", [(below, 1, "Byte", None)], 20, 20)
    assert inspect_raster(below).band_count == 1
    with pytest.raises(RasterDriverRefused, match="more than 6 deep"):
        inspect_raster(write_vrt(tmp_path / "top.vrt", [(below, 1, "Byte", None)], 20, 20))


def test_a_source_repeated_a_thousand_times_is_refused_before_it_fills_the_memory(tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(virtual_raster, "MAX_TEXT", 100_000)
    source = write_raster(tmp_path / "in.tif", patches(20, 20))
    below = write_vrt(tmp_path / "1.vrt", [(source, 1, "Byte", None)] * 100, 20, 20)
    with pytest.raises(RasterDriverRefused, match="too large inside one another"):
        inspect_raster(write_vrt(tmp_path / "2.vrt", [(below, 1, "Byte", None)] * 100, 20, 20))


@pytest.mark.parametrize(
    ("reference", "is_allowed"),
    [
        ("EPSG:32632", True),
        ("", True),
        ('PROJCS["x",GEOGCS["y"]]', True),
        ("+proj=utm +zone=32", True),
        ('{"type": "GeographicCRS"}', True),
        ("http://127.0.0.1/crs", False),
        ("/etc/passwd", False),
        ("+proj=latlong +nadgrids=/vsicurl/http://a", False),
        ("http:EPSG:4326", False),
    ],
)
def test_a_crs_is_no_address(reference: str, is_allowed: bool) -> None:
    assert bool(virtual_raster.CRS_TEXT.fullmatch(reference)) is is_allowed


def test_xml_is_bounded_in_depth_size_and_count(monkeypatch) -> None:
    assert parse_xml(b"<a b='1'><c>x</c></a>").children[0].text == "x"
    for data in (
        b"<a>" * 40 + b"</a>" * 40,
        b"<a><b></a>",
        b"",
        b"<!DOCTYPE a><a/>",
        b"<?xml version='1.0' encoding='x'?><a/>",
    ):
        with pytest.raises(XmlRefused):
            parse_xml(data)
    laugh = b'<!DOCTYPE a [<!ENTITY b "' + b"x" * 1000 + b'"><!ENTITY c "&b;&b;&b;">]><a>&c;</a>'
    with pytest.raises(XmlRefused, match="entity"):
        parse_xml(laugh)
    with pytest.raises(XmlRefused, match="entity"):
        root_of(laugh)
    monkeypatch.setattr(xml_tree, "MAX_ELEMENTS", 5)
    with pytest.raises(XmlRefused, match="elements"):
        parse_xml(b"<a>" + b"<b/>" * 5 + b"</a>")
