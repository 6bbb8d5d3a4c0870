"""A CRS that the user gave a layer goes along with the run; the file's own does not."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem

from lemevit_qgis.inputs.layers import own_crs


def test_the_files_own_crs_is_not_sent(raster_layer):
    assert own_crs(raster_layer) == ""


def test_a_crs_given_to_the_layer_is_sent(raster_layer):
    raster_layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32644"))
    assert own_crs(raster_layer) == "EPSG:32644"


def test_a_crs_without_a_code_is_sent_as_text(raster_layer):
    crs = QgsCoordinateReferenceSystem()
    assert crs.createFromProj("+proj=laea +lat_0=27 +lon_0=87 +datum=WGS84")
    raster_layer.setCrs(crs)
    assert own_crs(raster_layer).startswith("PROJCRS[")


def test_the_form_sends_it(dock, raster_layer):
    raster_layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32644"))
    dock.form.input_picker.combos[0].setLayer(raster_layer)
    assert dock.form.input_picker.values()["crs"] == "EPSG:32644"
