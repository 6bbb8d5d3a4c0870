"""What the panel reads: bands by name, input values, and the check of layer and model before a run."""

from __future__ import annotations

from array import array
from pathlib import Path

import pytest
from osgeo import gdal, osr
from qgis.core import (
    QgsContrastEnhancement,
    QgsCoordinateReferenceSystem,
    QgsMultiBandColorRenderer,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtGui import QColor, QPalette

from lemevit_qgis.errors import PluginError
from lemevit_qgis.gui.form.reading import COLOURS, LIGHT_COLOURS
from lemevit_qgis.inputs.bands import bands_of_layer
from lemevit_qgis.inputs.displayed import displayed_values
from lemevit_qgis.inputs.readiness import BAD, DOUBTFUL, GOOD, readiness
from lemevit_qgis.tasks import task_named
from tests.qgis.gui.test_dock import click

LEVEL1C = "B1 B2 B3 B4 B5 B6 B7 B8 B8A B9 B10 B11 B12".split()
CARD = {"bands": ["red", "green", "blue"], "dtypes": ["uint8"], "gsd_m": 10.0, "gsd_range_m": [8.0, 13.0]}
SENTINEL = {**CARD, "reflectance_range": [0.0, 0.275]}


def layer_of(path: Path, names: list[str], kind: int = gdal.GDT_Int16, pixel: float = 10.0) -> QgsRasterLayer:
    gdal.DontUseExceptions()
    raster = gdal.GetDriverByName("GTiff").Create(str(path), 64, 64, len(names), kind)
    raster.SetGeoTransform((500_000, pixel, 0, 4_200_000, 0, -pixel))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32630)
    raster.SetProjection(crs.ExportToWkt())
    for number, name in enumerate(names, 1):
        band = raster.GetRasterBand(number)
        band.SetDescription(name)
        if kind == gdal.GDT_Int16:
            band.WriteRaster(0, 0, 64, 64, array("h", [1000 + 10 * number] * 64 * 64).tobytes())
    raster = None
    return QgsRasterLayer(str(path), path.stem)


def test_a_sentinel_2_raster_maps_itself_and_is_ready(qgis_app, tmp_path: Path) -> None:
    layer = layer_of(tmp_path / "scene.tif", LEVEL1C)
    assert bands_of_layer(layer).found(CARD["bands"]) == (4, 3, 2)
    found = readiness(layer, SENTINEL)
    assert (found.level, found.needs_bands) == (GOOD, False)
    assert found.text == "EPSG:32630, int16 values as reflectance, pixels of 10 m"


@pytest.mark.parametrize(
    ("names", "kind", "pixel", "card", "choice", "level", "said"),
    [
        (LEVEL1C, gdal.GDT_Int16, 10, CARD, "", BAD, "int16"),
        (LEVEL1C, gdal.GDT_Int16, 10, CARD, "2,98", GOOD, "scaled to 8 bits"),
        ([""] * 5, gdal.GDT_Byte, 10, CARD, "", DOUBTFUL, "red, green, blue"),
        (["nir", "red", "green"], gdal.GDT_Byte, 10, CARD, "", DOUBTFUL, "red, green, blue"),
        (["red", "green", "blue"], gdal.GDT_Byte, 30, CARD, "", DOUBTFUL, "Pixels of 30 m"),
        (["red", "green", "blue"], gdal.GDT_Byte, 0.5, CARD, "", GOOD, "pixels of 0.5 m, resampled to 10 m"),
        (["red", "green", "blue"], gdal.GDT_Byte, 0.5, {**CARD, "gsd_m": None}, "", DOUBTFUL, "Pixels of 0.5 m"),
    ],
)
def test_doubts_and_refusals_are_told_before_the_run(
    qgis_app, tmp_path: Path, names: list, kind: int, pixel: float, card: dict, choice: str, level: str, said: str
) -> None:
    found = readiness(layer_of(tmp_path / "in.tif", names, kind, pixel), card, stretch=choice)
    assert (found.level, said in found.text) == (level, True), found
    assert found.needs_bands == (said == "red, green, blue")


@pytest.mark.parametrize("bands", [(), (1, 1, 1)])
def test_a_palette_is_called_one(qgis_app, tmp_path: Path, bands: tuple) -> None:
    layer = layer_of(tmp_path / "map.tif", [""], gdal.GDT_Byte)
    assert "palette" not in readiness(layer, CARD, bands).text
    for is_grey, said in ((True, False), (False, True)):
        path = tmp_path / f"map{is_grey}.tif"
        raster = gdal.GetDriverByName("GTiff").CreateCopy(str(path), gdal.Open(str(tmp_path / "map.tif")))
        table = gdal.ColorTable()
        for value in range(256):
            table.SetColorEntry(value, (value, value if is_grey else 7, value, 255))
        raster.GetRasterBand(1).SetRasterColorTable(table)
        raster = None
        found = readiness(QgsRasterLayer(str(path), "map"), CARD, bands)
        assert ("palette image: band 1" in found.text) == said
        assert (found.level == BAD) == said


def test_scale_and_offset_are_told(qgis_app, tmp_path: Path) -> None:
    layer_of(tmp_path / "scene.tif", LEVEL1C)
    raster = gdal.Open(str(tmp_path / "scene.tif"), gdal.GA_Update)
    raster.GetRasterBand(4).SetScale(0.0001)
    raster = None
    found = readiness(QgsRasterLayer(str(tmp_path / "scene.tif"), "scene"), SENTINEL)
    assert "scale and offset of the file applied" in found.text
    other = readiness(QgsRasterLayer(str(tmp_path / "scene.tif"), "scene"), SENTINEL, (8, 7, 6))
    assert "scale" not in other.text


def test_values_as_displayed_are_those_of_the_style(qgis_app, tmp_path: Path) -> None:
    layer = layer_of(tmp_path / "scene.tif", LEVEL1C)
    renderer = QgsMultiBandColorRenderer(layer.dataProvider(), 4, 3, 2)
    for number, use in enumerate(("Red", "Green", "Blue")):
        way = QgsContrastEnhancement(layer.dataProvider().dataType(4 - number))
        way.setMinimumValue(100 * number)
        way.setMaximumValue(3000)
        way.setContrastEnhancementAlgorithm(QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum)
        getattr(renderer, f"set{use}ContrastEnhancement")(way)
    layer.setRenderer(renderer)
    assert displayed_values(layer, (4, 3, 2)) == "values:0,3000/100,3000/200,3000"
    with pytest.raises(PluginError, match="Band 8"):
        displayed_values(layer, (8, 4, 3))


def test_two_dates_as_displayed_have_the_contrast_of_their_own_layers(dock, tmp_path: Path) -> None:
    dock.show_task("change")
    for number, combo in enumerate(dock.form.input_picker.combos):
        layer = layer_of(tmp_path / f"date{number}.tif", ["red", "green", "blue"])
        renderer = QgsMultiBandColorRenderer(layer.dataProvider(), 1, 2, 3)
        for use in ("Red", "Green", "Blue"):
            way = QgsContrastEnhancement(layer.dataProvider().dataType(1))
            way.setMinimumValue(0)
            way.setMaximumValue(2000 + 500 * number)
            stretch = QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum
            way.setContrastEnhancementAlgorithm(stretch)
            getattr(renderer, f"set{use}ContrastEnhancement")(way)
        layer.setRenderer(renderer)
        QgsProject.instance().addMapLayer(layer)
        combo.setLayer(layer)
    dock.form.reading.values_combo.choose("displayed")
    assert dock.form.reading.values() == {"stretch": "values:0,2000;values:0,2500"}


def test_choices_by_hand_are_forgotten_with_another_layer(dock, qtbot, tmp_path: Path) -> None:
    edit = dock.form.option_rows.widget(task_named("segment"), "bands")
    assert dock.form.reading.bands_row.label.text() == "Red 1 · Green 2 · Blue 3"
    edit.setText("3,2,1")
    dock.form.reading.values_combo.choose("2,98")
    assert dock.form.reading.bands_row.label.text() == "Red 3 · Green 2 · Blue 1"
    assert dock.form.values(str(tmp_path))["stretch"] == "2,98"
    layer = layer_of(tmp_path / "scene.tif", LEVEL1C)
    QgsProject.instance().addMapLayer(layer)
    dock.form.input_picker.combos[0].setLayer(layer)
    assert edit.text() == ""
    assert dock.form.values(str(tmp_path))["stretch"] == ""
    assert dock.form.reading.bands_row.label.text() == "Red 4 · Green 3 · Blue 2"


def test_unknown_bands_are_asked_for_and_a_bad_layer_cannot_be_run(dock, qtbot, tmp_path: Path) -> None:
    unnamed = layer_of(tmp_path / "unnamed.tif", [""] * 5, gdal.GDT_Byte)
    QgsProject.instance().addMapLayer(unnamed)
    dock.form.input_picker.combos[0].setLayer(unnamed)
    click(dock.run_bar.run_button)
    assert dock._queue.jobs == []
    assert len(dock.form.reading.band_dialog.rows) == 1
    dock.form.reading.band_dialog.accept()
    assert dock.form.option_rows.widget(task_named("segment"), "bands").text() == "1,2,3"
    assert not dock.form.reading.result.needs_bands
    unplaced = layer_of(tmp_path / "unplaced.tif", ["red", "green", "blue"], gdal.GDT_Byte)
    unplaced.setCrs(QgsCoordinateReferenceSystem())
    QgsProject.instance().addMapLayer(unplaced)
    dock.form.input_picker.combos[0].setLayer(unplaced)
    assert not dock.run_bar.run_button.isEnabled()
    assert "has no CRS" in dock.run_bar.run_button.toolTip()
    dock.form.option_rows.widget(task_named("segment"), "allow_ungeoreferenced").setChecked(True)
    assert dock.run_bar.run_button.isEnabled()


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours (WCAG 2.1, 1.4.3)."""

    def luminance(name: str) -> float:
        parts = [
            part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in QColor(name).getRgbF()
        ]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(("window", "colours"), [("#EFEFEF", COLOURS), ("#323232", LIGHT_COLOURS)])
def test_the_check_is_readable_in_light_and_dark_themes(dock, window: str, colours: dict[str, str]) -> None:
    palette = dock.form.palette()
    palette.setColor(QPalette.ColorRole.Window, QColor(window))
    dock.form.setPalette(palette)
    dock.form.reading.check()
    assert colours[dock.form.reading.result.level] in dock.form.check_label.styleSheet()
    assert min(contrast(colour, window) for colour in colours.values()) >= 4.5
