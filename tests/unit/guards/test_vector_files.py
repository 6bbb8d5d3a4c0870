"""Areas of every format that is allowed are read; archives and databases with more in them are not."""

from __future__ import annotations

import sqlite3
import zipfile
from pathlib import Path

import numpy as np
import pyogrio.raw
import pytest
import shapely

from model_runtime.errors import AoiInvalid
from model_runtime.guards.sqlite_file import DatabaseRefused, vet_sqlite
from model_runtime.raster.aoi import AreaOfInterest

FORMATS = {
    "gpkg": "GPKG",
    "shp": "ESRI Shapefile",
    "geojson": "GeoJSON",
    "fgb": "FlatGeobuf",
    "gml": "GML",
    "kml": "KML",
}


def write_area(path: Path) -> Path:
    square = shapely.to_wkb(shapely.box(1, 2, 3, 4))
    fields = {"fields": ["Name"], "field_data": [np.array(["a"], dtype=object)]}
    options = {"driver": FORMATS[path.suffix[1:]], "geometry_type": "Polygon", "crs": "EPSG:4326"}
    pyogrio.raw.write(str(path), np.array([square], dtype=object), **fields, **options)
    return path


@pytest.mark.parametrize("suffix", FORMATS)
@pytest.mark.parametrize("is_named", [False, True])
def test_every_allowed_format_is_read_and_nothing_is_left_beside_it(tmp_path, suffix, is_named) -> None:
    path = write_area(tmp_path / f"area.{suffix}")
    Path(tmp_path / "area.gfs").unlink(missing_ok=True)
    before = set(tmp_path.iterdir())
    reference = f"{path}|layername=area" if is_named else str(path)
    assert AreaOfInterest(reference, None).bounds == pytest.approx((1, 2, 3, 4))
    assert set(tmp_path.iterdir()) == before


def test_a_zipped_shapefile_is_read_and_an_archive_of_more_is_not(tmp_path: Path) -> None:
    write_area(tmp_path / "area.shp")
    with zipfile.ZipFile(tmp_path / "area.zip", "w") as archive:
        for path in tmp_path.glob("area.[sdp]*"):
            archive.write(path, path.name)
    assert AreaOfInterest(str(tmp_path / "area.zip"), None).bounds == (1, 2, 3, 4)
    with zipfile.ZipFile(tmp_path / "area.zip", "a") as archive:
        archive.writestr("b.vrt", "<OGRVRTDataSource/>")
    with pytest.raises(AoiInvalid, match=r"archive with 'b\.vrt'"):
        AreaOfInterest(str(tmp_path / "area.zip"), None)
    (tmp_path / "area.zip").write_bytes(b"PK\x03\x04" + bytes(100))
    with pytest.raises(AoiInvalid, match="damaged archive"):
        AreaOfInterest(str(tmp_path / "area.zip"), None)


def test_a_virtual_layer_stands_for_a_layer_of_a_local_file(tmp_path: Path) -> None:
    write_area(tmp_path / "area.gpkg")
    path = tmp_path / "area.vrt"
    layer = '<OGRVRTLayer name="area"><SrcDataSource relativeToVRT="1">area.gpkg</SrcDataSource>{}</OGRVRTLayer>'
    path.write_text(f"<OGRVRTDataSource>{layer.format('')}</OGRVRTDataSource>")
    assert AreaOfInterest(str(path), None).bounds == (1, 2, 3, 4)
    path.write_text(f"<OGRVRTDataSource>{layer.format('<SrcSQL>select 1</SrcSQL>')}</OGRVRTDataSource>")
    with pytest.raises(AoiInvalid, match="SrcSQL"):
        AreaOfInterest(str(path), None)
    path.write_text(f"<OGRVRTDataSource>{layer.format('') * 2}</OGRVRTDataSource>")
    with pytest.raises(AoiInvalid, match="holds the layers 'area', 'area'"):
        AreaOfInterest(str(path), None)


@pytest.mark.parametrize(
    ("statement", "name"),
    [
        ("CREATE VIEW v AS SELECT load_extension('a')", "the view 'v'"),
        ("CREATE VIEW v AS SELECT/**/ BlobToFile(a, 'b') FROM t", "the view 'v'"),
        ("CREATE TRIGGER g AFTER INSERT ON t BEGIN SELECT writefile('a', 'b'); END", "the trigger 'g'"),
        ("CREATE VIRTUAL TABLE r USING rtree(id, a, b)", None),
        ("CREATE VIEW v AS SELECT a FROM t WHERE a > 1", None),
    ],
)
def test_what_a_database_may_hold(tmp_path: Path, statement: str, name: str | None) -> None:
    path = tmp_path / "a.gpkg"
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE t (a)")
        database.execute(statement)
    if name is None:
        vet_sqlite(path)
        return
    with pytest.raises(DatabaseRefused, match=name):
        vet_sqlite(path)
