"""Vector files in folders whose names a library takes for an archive's, in every format and through every door."""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path

import numpy as np
import pyogrio.raw
import pytest
import shapely

from model_runtime.raster.area_layer import read_polygons
from model_runtime.teaching.labels.label_layer import read_labels
from model_runtime.vectors.layers import read_layer

SQUARE = shapely.box(10, 50, 10.1, 50.1)
DRIVERS = {
    "gpkg": "GPKG",
    "shp": "ESRI Shapefile",
    "fgb": "FlatGeobuf",
    "geojson": "GeoJSON",
    "kml": "KML",
    "gml": "GML",
}


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The square in every format, the Shapefile zipped too, in a folder with odd marks."""
    plain = tmp_path_factory.mktemp("plain")
    for suffix, driver in DRIVERS.items():
        wkb = np.array([shapely.to_wkb(SQUARE)], dtype=object)
        names = [np.array(["roof"], dtype=object)], ["name"]
        path = str(plain / f"x.{suffix}")
        pyogrio.raw.write(path, wkb, *names, geometry_type="Polygon", crs="EPSG:4326", driver=driver)
    with zipfile.ZipFile(plain / "x.zip", "w") as archive:
        for suffix in ("shp", "shx", "dbf", "prj"):
            archive.write(plain / f"x.{suffix}", f"x.{suffix}")
    odd = plain.parent / "a!b;c"
    shutil.copytree(plain, odd)
    return odd


@pytest.mark.parametrize("suffix", [*DRIVERS, "zip"])
def test_marks_in_a_path_are_read_as_they_are(files: Path, suffix: str) -> None:
    reference = str(files / f"x.{suffix}")
    (polygon,), crs = read_polygons(reference)
    assert shapely.equals(polygon, SQUARE)
    assert crs is not None
    layer = read_layer(reference)
    assert shapely.equals(layer.geometries[0], SQUARE)
    field = next(name for name in layer.fields if name.lower() == "name")
    assert layer.fields[field].tolist() == ["roof"]
    assert read_labels(reference, class_field=field) is not None
