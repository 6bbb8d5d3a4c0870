"""Services and remote rasters in the toolbox: rendered at the pixel size of the run, missing tiles named."""

from __future__ import annotations

import math
from pathlib import Path

import pytest
from qgis.core import QgsProcessingException, QgsProcessingFeedback, QgsRasterLayer

from lemevit_qgis.errors import PluginError
from lemevit_qgis.inputs.rendering import pixel_at
from tests.qgis.processing.test_algorithms import run
from tests.qgis.results.test_rendering import EXTENT, xyz


def parameters(layer: QgsRasterLayer | str, out: Path, **more: object) -> dict:
    box = f"{EXTENT.xMinimum()},{EXTENT.xMaximum()},{EXTENT.yMinimum()},{EXTENT.yMaximum()} [EPSG:3857]"
    return {"INPUT": layer, "MODEL": "colour-segment", "GSD": "4", "EXTENT": box, "OUTPUT": str(out), **more}


def test_a_tile_service_is_rendered_and_its_missing_tile_named(provider, server, tmp_path: Path) -> None:
    layer = xyz(server)
    metadata = layer.metadata()
    metadata.setRights(["Tiles of the test, CC0"])
    layer.setMetadata(metadata)
    feedback = QgsProcessingFeedback()
    found = run("lemevit:segment", parameters(layer, tmp_path / "c.tif"), feedback)
    made = QgsRasterLayer(found["OUTPUT"])
    assert made.rasterUnitsPerPixelX() == pytest.approx(4.0, rel=0.01)
    values = made.dataProvider()
    assert values.sample(EXTENT.center(), 1)[1] is False  # the missing tile is no data
    said = feedback.textLog()
    assert "Tiles of the test, CC0" in said
    assert "was not delivered and is nodata" in said


def test_a_zoom_level_sets_the_pixels_that_are_rendered(provider, server, raster_layer, tmp_path: Path) -> None:
    layer = xyz(server)
    level = round(math.log2(2 * math.pi * 6378137 / 256 / 4))
    found = run("lemevit:segment", parameters(layer, tmp_path / "c.tif", GSD="native", ZOOM=level))
    made = QgsRasterLayer(found["OUTPUT"])
    assert made.rasterUnitsPerPixelX() == pytest.approx(2 * math.pi * 6378137 / 256 / 2**level, rel=1e-9)
    with pytest.raises(PluginError, match=r"zoom levels are known for EPSG:3857"):
        pixel_at(raster_layer, 3)


def test_a_service_without_an_extent_is_told_before_anything_is_fetched(provider, server, tmp_path: Path) -> None:
    for layer in (xyz(server), f"wms://{xyz(server).source()}"):  # the second as qgis_process takes it
        with pytest.raises(QgsProcessingException, match=r"layer\.no_area"):
            run("lemevit:segment", parameters(layer, tmp_path / "c.tif", EXTENT=None))
    assert not (tmp_path / "c.tif").exists()
