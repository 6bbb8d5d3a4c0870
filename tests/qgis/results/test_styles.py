"""What results look like, read from what QGIS draws: colours of pixels, not settings."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from qgis.core import (
    Qgis,
    QgsExpression,
    QgsExpressionContext,
    QgsFeature,
    QgsGeometry,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRect, QSize
from qgis.PyQt.QtGui import QColor

from lemevit_qgis.results.labels import NAME
from lemevit_qgis.results.styles import AXIS_EXPRESSION, CLASS_OPACITY, style_layer
from lemevit_qgis.results.texts import words
from lemevit_qgis.tasks.spec import BOXES, CHANGE, CLASSES, PROBABILITY
from tests.qgis.conftest import ROOT, RUNTIME_PYTHON

CLASS_ENTRIES = [
    {"class_id": 0, "class_name": "no_change", "color": "#BDBDBD", "background": True},
    {"class_id": 1, "class_name": "flood", "color": "#D7191C"},
]
OBJECT_ENTRIES = [
    {"class_id": 0, "class_name": "building", "color": "#FF0000"},
    {"class_id": 1, "class_name": "ship", "color": "#0000FF"},
]
BOX_FIELDS = "field=class_id:integer&field=class_name:string&field=score:double"


def polygons(boxes, fields: str = BOX_FIELDS) -> QgsVectorLayer:
    """A layer of ``(wkt, class_id, score)``."""
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:32645&{fields}", "boxes", "memory")
    for wkt, class_id, score in boxes:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([class_id, "", score])
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        layer.dataProvider().addFeature(feature)
    return layer


def square(x: float) -> str:
    return f"POLYGON(({x} 0, {x + 80} 0, {x + 80} 40, {x} 40, {x} 0))"


def draw(layer, extent: QgsRectangle):
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setExtent(extent)
    settings.setOutputSize(QSize(300, int(300 * extent.height() / extent.width())))
    settings.setBackgroundColor(QColor(255, 255, 255))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage()


def coloured(image, colour: QColor) -> int:
    """Pixels whose hue is that of ``colour`` and that are not faint."""
    found = 0
    for row in range(image.height()):
        for column in range(image.width()):
            pixel = image.pixelColor(column, row)
            if pixel.saturation() > 120 and abs(pixel.hue() - colour.hue()) <= 10:
                found += 1
    return found


WIDE = """
import sys; sys.path.insert(0, sys.argv[1])
from dataclasses import replace
from pathlib import Path
import numpy as np
import rasterio
from model_runtime.cards.card import ClassEntry
from model_runtime.geo.grid import Grid
from model_runtime.writers.raster import RasterWriter
from tests.data.make_models import make_card
entries = [ClassEntry(number, f"class {number}", "#%02X8040" % (number % 256)) for number in range(299)]
card = replace(make_card(), classes=(*entries, ClassEntry(299, "kelp", "#E0208C")))
grid = Grid(40, 40, rasterio.transform.from_origin(300000, 3000000, 10, 10), rasterio.crs.CRS.from_epsg(32645))
writer = RasterWriter(Path(sys.argv[2]), grid, "uint16", 65535, 1, 40)
writer.describe_classes(card)
writer.put(0, 0, np.full((1, 40, 40), 299, np.uint16))
writer.close()
writer.put_in_place()
"""


def test_classes_of_16_bits_have_their_colours_and_names(qgis_app, tmp_path: Path) -> None:
    path = tmp_path / "wide.tif"
    subprocess.run([str(RUNTIME_PYTHON), "-c", WIDE, str(ROOT), str(path)], check=True, timeout=120)
    wide_raster = QgsRasterLayer(str(path), "wide")
    assert wide_raster.dataProvider().dataType(1) == Qgis.DataType.UInt16
    kelp, whole = QColor("#E0208C"), wide_raster.extent()
    image = draw(wide_raster, whole)
    assert image.pixelColor(image.width() // 2, image.height() // 2) == kelp, "as it opens by itself"
    classes = [{"class_id": number, "class_name": f"class {number}", "color": "#101010"} for number in range(299)]
    style_layer(wide_raster, [*classes, {"class_id": 299, "class_name": "kelp", "color": kelp.name()}], CLASSES)
    legend = {entry.value: entry.label for entry in wide_raster.renderer().classes()}
    assert legend[299] == words("kelp")
    wide_raster.setOpacity(1)
    image = draw(wide_raster, whole)
    assert image.pixelColor(image.width() // 2, image.height() // 2) == kelp


@pytest.fixture
def change_raster_layer(material: Path, qgis_app, tmp_path: Path):
    from osgeo import gdal

    gdal.DontUseExceptions()  # as ever; later versions warn until one says so
    path = str(tmp_path / "change.tif")
    raster = gdal.GetDriverByName("GTiff").Create(path, 20, 10, 1, gdal.GDT_Byte)
    raster.SetGeoTransform((0, 1, 0, 10, 0, -1))
    raster.GetRasterBand(1).Fill(0)
    raster.GetRasterBand(1).WriteRaster(10, 0, 10, 10, bytes([1]) * 100)
    raster = None
    return QgsRasterLayer(path, "change")


def test_no_change_is_see_through_and_change_is_half(change_raster_layer) -> None:
    style_layer(change_raster_layer, CLASS_ENTRIES, CHANGE)
    image = draw(change_raster_layer, QgsRectangle(0, 0, 20, 10))
    unchanged, changed = image.pixelColor(60, 75), image.pixelColor(240, 75)
    assert unchanged == QColor(255, 255, 255)
    share = CLASS_OPACITY
    for channel, strong in ((changed.red(), 0xD7), (changed.green(), 0x19), (changed.blue(), 0x1C)):
        assert abs(channel - (share * strong + (1 - share) * 255)) <= 3
    assert [entry.label for entry in change_raster_layer.renderer().classes()] == ["No change", "Flood"]


def test_background_is_see_through_and_absent_classes_are_not_listed(change_raster_layer) -> None:
    absent = {"class_id": 2, "class_name": "SeaLake", "color": "#0000FF", "pixels": 0, "area_m2": 0.0}
    counted = [{**entry, "pixels": 100, "area_m2": 100.0} for entry in CLASS_ENTRIES]
    style_layer(change_raster_layer, [*counted, absent], CLASSES)
    assert draw(change_raster_layer, QgsRectangle(0, 0, 20, 10)).pixelColor(60, 75) == QColor(255, 255, 255)
    assert [entry.label for entry in change_raster_layer.renderer().classes()] == [
        "No change (100 m²)",
        "Flood (100 m²)",
    ]
    layer = polygons([(square(0), 1, 0.9)])
    style_layer(layer, [*counted, absent], CLASSES)
    assert [entry.label() for entry in layer.renderer().categories()] == ["Flood (100 m²)"]
    style_layer(layer, [absent], CLASSES)
    assert [entry.label() for entry in layer.renderer().categories()] == ["Sea lake (0 m²)"]


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("AnnualCrop", "Annual crop"),
        ("annual_crop", "Annual crop"),
        ("sea or lake", "Sea or lake"),
        ("NDVI high", "NDVI high"),
        ("Dense-Residential", "Dense-Residential"),
        ("bâtiment", "Bâtiment"),
    ],
)
def test_class_names_are_words_in_legend_and_labels(qgis_app, name: str, shown: str) -> None:
    assert words(name) == shown
    layer = polygons([(square(0), 0, 0.9)])
    layer.startEditing()
    layer.changeAttributeValue(1, 1, name)
    layer.commitChanges()
    context = QgsExpressionContext()
    context.setFeature(next(layer.getFeatures()))
    context.setFields(layer.fields())
    expression = QgsExpression(NAME)
    assert expression.evaluate(context) == shown, expression.evalErrorString()


@pytest.fixture
def probability_raster_layer(qgis_app, tmp_path: Path):
    """Two bands; the second, of the change: 0 on the left, 0.5 in the middle, 1 on the right."""
    from array import array

    from osgeo import gdal

    gdal.DontUseExceptions()  # as ever; later versions warn until one says so
    path = str(tmp_path / "probabilities.tif")
    raster = gdal.GetDriverByName("GTiff").Create(path, 30, 10, 2, gdal.GDT_Float32)
    raster.SetGeoTransform((0, 1, 0, 10, 0, -1))
    for third, value in enumerate((0.0, 0.5, 1.0)):
        raster.GetRasterBand(2).WriteRaster(10 * third, 0, 10, 10, array("f", [value] * 100).tobytes())
    raster = None
    return QgsRasterLayer(path, "probabilities")


@pytest.mark.parametrize("entries", [CLASS_ENTRIES, [{**CLASS_ENTRIES[0], "area_m2": 5.0}, CLASS_ENTRIES[1]]])
def test_probabilities_of_change_fade_from_nothing_to_its_colour(probability_raster_layer, entries) -> None:
    style_layer(probability_raster_layer, entries, PROBABILITY)
    image = draw(probability_raster_layer, QgsRectangle(0, 0, 30, 10))
    none, half, full = (image.pixelColor(50 + 100 * third, 50) for third in range(3))
    assert none == QColor(255, 255, 255)
    assert full == QColor("#D7191C")
    for channel, strong in ((half.red(), 0xD7), (half.green(), 0x19), (half.blue(), 0x1C)):
        assert abs(channel - (strong + 255) / 2) <= 4
    labels = [label for label, _ in probability_raster_layer.renderer().legendSymbologyItems()]
    assert labels == ["0%", "25%", "50%", "75%", "100%"]


def test_the_legend_says_how_much_was_found(change_raster_layer) -> None:
    entries = [{**CLASS_ENTRIES[0], "area_m2": 9_400_000.0}, {**CLASS_ENTRIES[1], "area_m2": 123_400.0}]
    style_layer(change_raster_layer, entries, CHANGE)
    shown = [entry.label for entry in change_raster_layer.renderer().classes()]
    assert shown == ["No change (9.40 km²)", "Flood (12.34 ha)"]
    layer = polygons([(square(0), 0, 0.9)])
    style_layer(layer, [{**OBJECT_ENTRIES[0], "count": 1234}], BOXES)
    (rule,) = layer.renderer().rootRule().children()[0].children()
    assert rule.label() == "Building (1,234)"


def test_labels_of_boxes_follow_the_cut_of_the_style(qgis_app) -> None:
    layer = polygons([(square(0), 0, 0.9)])
    style_layer(layer, OBJECT_ENTRIES, BOXES, score_cut=0.25, shown_score=0.5)
    shown, rest = layer.labeling().rootRule().children()
    assert shown.filterExpression() == layer.renderer().rootRule().children()[0].filterExpression() == '"score" >= 0.5'
    assert (rest.isElse(), rest.active()) == (True, False)


def test_changed_polygons_have_a_strong_outline_and_a_light_fill(qgis_app) -> None:
    layer = polygons([(square(10), 1, 0.9)])
    style_layer(layer, CLASS_ENTRIES, CHANGE)
    image = draw(layer, QgsRectangle(0, -5, 100, 45))
    inside, edge = image.pixelColor(150, 75), image.pixelColor(30, 75)
    assert inside.saturation() < 80
    assert edge.red() - edge.green() > 120


def test_scenes_side_by_side_are_told_apart_by_their_fill(qgis_app) -> None:
    fields = f"{BOX_FIELDS}&field=probability:double"
    cells = ["POLYGON((0 0, 50 0, 50 50, 0 50, 0 0))", "POLYGON((50 0, 100 0, 100 50, 50 50, 50 0))"]
    layer = polygons([], fields)
    for class_id, wkt in enumerate(cells):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([class_id, OBJECT_ENTRIES[class_id]["class_name"], 0.98, 0.98])
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        layer.dataProvider().addFeature(feature)
    style_layer(layer, OBJECT_ENTRIES, CLASSES)
    layer.setLabelsEnabled(False)
    image = draw(layer, QgsRectangle(0, 0, 100, 50))
    left, right = image.pixelColor(75, 75), image.pixelColor(225, 75)
    assert left.red() - left.blue() > 80
    assert right.blue() - right.red() > 80
    (rule,) = layer.labeling().rootRule().children()
    assert 0 < rule.settings().autoWrapLength < len("Permanent crop 98%")


@pytest.mark.parametrize(
    ("wkt", "axis"),
    [
        ("POLYGON((0 0, 8 0, 8 2, 0 2, 0 0))", ((0, 1), (8, 1))),  # first side is the long one
        ("POLYGON((0 0, 2 0, 2 8, 0 8, 0 0))", ((1, 0), (1, 8))),  # first side is the short one
        ("POLYGON((0 0, 6 6, 4 8, -2 2, 0 0))", ((-1, 1), (5, 7))),  # turned
        ("MULTIPOLYGON(((0 0, 8 0, 8 2, 0 2, 0 0)))", ((0, 1), (8, 1))),  # as some files keep it
    ],
)
def test_the_axis_goes_from_short_side_to_short_side(qgis_app, wkt: str, axis) -> None:
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt(wkt))
    context = QgsExpressionContext()
    context.setFeature(feature)
    expression = QgsExpression(AXIS_EXPRESSION)
    line = expression.evaluate(context)
    assert not expression.hasEvalError(), expression.evalErrorString()
    found = sorted((round(point.x(), 6), round(point.y(), 6)) for point in line.asPolyline())
    assert found == sorted(axis)


def test_objects_are_coloured_by_class_and_low_scores_are_left_out(qgis_app) -> None:
    layer = polygons([(square(0), 0, 0.9), (square(100), 1, 0.8), (square(200), 0, 0.1)])
    style_layer(layer, OBJECT_ENTRIES, BOXES)
    layer.setLabelsEnabled(False)
    image = draw(layer, QgsRectangle(-10, -30, 290, 70))
    left, middle, right = (image.copy(100 * third, 0, 100, image.height()) for third in range(3))
    assert coloured(left, QColor("#FF0000")) > 100
    assert coloured(left, QColor("#0000FF")) == 0
    assert coloured(middle, QColor("#0000FF")) > 100
    assert all(right.pixelColor(column, 50) == QColor(255, 255, 255) for column in range(100))


def test_the_cut_is_one_rule_that_an_analyst_can_change(qgis_app) -> None:
    layer = polygons([(square(0), 0, 0.9), (square(100), 0, 0.5), (square(200), 0, 0.1)])
    style_layer(layer, OBJECT_ENTRIES, BOXES, score_cut=0.05)
    layer.setLabelsEnabled(False)
    extent = QgsRectangle(-10, -30, 290, 70)

    def shown() -> list[bool]:
        image = draw(layer, extent)
        return [coloured(image.copy(100 * third, 0, 100, 100), QColor("#FF0000")) > 100 for third in range(3)]

    assert shown() == [True, True, True]
    rule = layer.renderer().rootRule().children()[0]
    assert rule.label() == "Score 0.05 or more"
    rule.setFilterExpression('"score" >= 0.4')
    assert shown() == [True, True, False]
    rule.setFilterExpression('"score" >= 0.6')
    assert shown() == [True, False, False]


def test_the_rest_can_be_ticked_and_is_only_the_rest(qgis_app) -> None:
    layer = polygons([(square(0), 0, 0.9), (square(200), 0, 0.1)])
    style_layer(layer, OBJECT_ENTRIES, BOXES, score_cut=0.1, shown_score=0.3)
    layer.setLabelsEnabled(False)
    shown, rest = layer.renderer().rootRule().children()
    rest.setActive(True)
    shown.setActive(False)
    image = draw(layer, QgsRectangle(-10, -30, 290, 70))
    assert any(image.pixelColor(column, 50) != QColor(255, 255, 255) for column in range(200, 300))
    assert all(image.pixelColor(column, 50) == QColor(255, 255, 255) for column in range(100))


def test_scores_are_written_on_the_boxes(qgis_app) -> None:
    layer = polygons([(square(0), 0, 0.876)])
    style_layer(layer, OBJECT_ENTRIES, BOXES)
    extent = QgsRectangle(-10, -30, 90, 70)
    labelled = draw(layer, extent)
    layer.setLabelsEnabled(False)
    assert labelled != draw(layer, extent)
    settings = layer.labeling().rootRule().children()[0].settings()
    context = QgsExpressionContext()
    context.setFeature(next(layer.getFeatures()))
    context.setFields(layer.fields())
    assert QgsExpression(settings.fieldName).evaluate(context) == "0.88"


def test_scores_are_written_once_boxes_are_large_enough_to_be_seen_beside_them(qgis_app) -> None:
    layer = polygons([("POLYGON((0 0, 8 0, 8 8, 0 8, 0 0))", 0, 0.876), (square(40), 0, 0.876)])
    style_layer(layer, OBJECT_ENTRIES, BOXES)
    far, near = QgsRectangle(-10, -10, 140, 50), QgsRectangle(-2, -2, 10, 10)
    shown = [draw(layer, extent) for extent in (far, near)]
    layer.setLabelsEnabled(False)
    plain = [draw(layer, extent) for extent in (far, near)]
    small, large = QRect(0, 0, 60, 120), QRect(60, 0, 240, 120)
    assert shown[0].copy(small) == plain[0].copy(small)
    assert shown[0].copy(large) != plain[0].copy(large)
    assert shown[1] != plain[1]


def test_a_result_without_features_or_classes_is_styled_too(qgis_app) -> None:
    for style in (BOXES, CHANGE, CLASSES):
        layer = polygons([])
        style_layer(layer, [], style)
        assert layer.isValid()
        draw(layer, QgsRectangle(0, 0, 10, 10))
