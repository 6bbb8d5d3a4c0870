"""A layer of a database as a destination, from a script or an older model of Processing."""

from __future__ import annotations

import pytest

from lemevit_qgis.runs.form import FormError, build_request

VALUES = {"raster": "/data/in.tif", "model": "m", "output": "/data/out.tif"}


@pytest.mark.parametrize("end", [" (geom)", ""])
def test_the_layer_that_the_file_gets_anyway_is_taken(end: str) -> None:
    target = "ogr:dbname='/data/roofs.gpkg' table=\"roofs\"" + end
    assert build_request("segment", {**VALUES, "polygons": target}).polygons == "/data/roofs.gpkg"


@pytest.mark.parametrize(
    "target", ["ogr:dbname='/data/all.gpkg' table=\"roofs\" (geom)", "postgis:dbname='x' table=\"y\"", "memory:"]
)
def test_another_layer_is_refused_as_what_it_is(target: str) -> None:
    with pytest.raises(FormError, match="layer of a database; results go to files"):
        build_request("segment", {**VALUES, "polygons": target})
