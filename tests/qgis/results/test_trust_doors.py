"""Rasters of trust from the toolbox and the panel, and how they look."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsRasterLayer, QgsRectangle, QgsSingleBandPseudoColorRenderer
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtGui import QColor

from lemevit_qgis.results.layers import RESULT_PROPERTY
from lemevit_qgis.results.styles import style_layer
from lemevit_qgis.tasks import task_named
from lemevit_qgis.tasks.spec import ATTENTION, CONFIDENCE, ENTROPY, VARIANCE
from tests.qgis.gui.test_dock import results, run_to_end
from tests.qgis.processing.test_algorithms import run
from tests.qgis.results.test_styles import draw

SEGMENT, CHANGE = task_named("segment"), task_named("change")


def values_of(path: str) -> list[float]:
    """Smallest and largest value of the first band."""
    layer = QgsRasterLayer(path)
    assert layer.isValid(), path
    found = layer.dataProvider().bandStatistics(1)
    return [found.minimumValue, found.maximumValue]


@pytest.mark.parametrize(
    ("name", "model", "suffix"), [("segment", "segment", "tif"), ("classifyscenes", "classify", "gpkg")]
)
def test_the_toolbox_writes_what_is_asked_for(provider, material: Path, tmp_path: Path, name, model, suffix) -> None:
    wanted = {key: str(tmp_path / f"{key.lower()}.tif") for key in ("CONFIDENCE", "ENTROPY", "VARIANCE")}
    source = {"INPUT": str(material / "scene0.tif"), "MODEL": f"colour-{model}", "TTA": "flips"}
    found = run(f"lemevit:{name}", {**source, **wanted, "OUTPUT": str(tmp_path / f"c.{suffix}")})
    assert {key: found[key] for key in wanted} == wanted
    low, high = values_of(found["CONFIDENCE"])
    assert 1 / 3 <= low < high <= 1
    low, high = values_of(found["ENTROPY"])
    assert 0 <= low < high <= 1
    assert values_of(found["VARIANCE"])[1] < 1e-9, "the colour model answers alike in every view"


def test_the_panel_makes_them_only_when_they_are_ticked(dock, pair_layers, qtbot, fake_worker, tmp_path: Path) -> None:
    dock.show_task("change")
    dock.form.output_file.setFilePath(str(tmp_path / "flood.tif"))
    run_to_end(dock, qtbot)
    request = json.loads((tmp_path / "flood.tif.request.json").read_text())
    assert [request[name] for name in ("confidence", "entropy", "variance", "attention", "tta")] == [None] * 4 + [
        "none"
    ]
    for field in ("entropy", "variance"):
        dock.form.option_rows.widget(CHANGE, field).setChecked(True)
    dock.form.option_rows.widget(CHANGE, "tta").setCurrentText("flips and quarter turns")
    dock.form.output_file.setFilePath(str(tmp_path / "again.tif"))
    run_to_end(dock, qtbot)
    request = json.loads((tmp_path / "again.tif.request.json").read_text())
    assert (request["confidence"], request["attention"], request["tta"]) == (None, None, "quarter-turns")
    assert request["entropy"] == str(tmp_path / "again_entropy.tif")
    assert request["variance"] == str(tmp_path / "again_variance.tif")


def test_opening_the_advanced_settings_shows_those_of_the_task_only(dock) -> None:
    dock.show_task("detect")
    dock.show()
    (advanced,) = [box for box in dock.findChildren(QgsCollapsibleGroupBox) if box.title() == "Advanced"]
    advanced.setCollapsed(False)
    assert not dock.form.option_rows.widget(task_named("detect"), "nms_iou").isHidden()
    for field in ("entropy", "tta", "bands_after"):
        assert dock.form.option_rows.widget(CHANGE, field).isHidden(), field


def test_the_panel_adds_them_styled_and_not_ticked(dock, qtbot, tmp_path: Path) -> None:
    dock.show_task("segment")
    dock.form.option_rows.widget(SEGMENT, "entropy").setChecked(True)
    dock.form.output_file.setFilePath(str(tmp_path / "classes.tif"))
    run_to_end(dock, qtbot)
    (entropy,) = results("classes_entropy")
    assert isinstance(entropy.renderer(), QgsSingleBandPseudoColorRenderer)
    assert entropy.customProperty(RESULT_PROPERTY) == "segment"
    node = QgsProject.instance().layerTreeRoot().findLayer(entropy.id())
    assert not node.itemVisibilityChecked()
    assert len(node.parent().findLayers()) == 3


def test_a_variance_without_views_is_refused_in_words(dock, qtbot, tmp_path: Path) -> None:
    dock.show_task("segment")
    dock.form.option_rows.widget(SEGMENT, "variance").setChecked(True)
    dock.form.output_file.setFilePath(str(tmp_path / "classes.tif"))
    run_to_end(dock, qtbot)
    assert dock.run_bar.status_label.text().startswith("Failed: A variance is of several views")
    assert not (tmp_path / "classes.tif").exists()


@pytest.fixture
def stripes(qgis_app, tmp_path: Path):
    """Makes a raster whose columns hold the values given."""

    def make(*values: float) -> QgsRasterLayer:
        import struct

        from osgeo import gdal

        gdal.DontUseExceptions()
        path = str(tmp_path / "stripes.tif")
        raster = gdal.GetDriverByName("GTiff").Create(path, len(values), 10, 1, gdal.GDT_Float32)
        raster.SetGeoTransform((0, 1, 0, 10, 0, -1))
        raster.GetRasterBand(1).WriteRaster(0, 0, len(values), 10, struct.pack(f"{len(values)}f", *values) * 10)
        raster = None
        return QgsRasterLayer(path, "stripes")

    return make


def shades(layer: QgsRasterLayer, style: str) -> list[QColor]:
    style_layer(layer, [], style)
    image = draw(layer, QgsRectangle(0, 0, layer.width(), 10))
    step = image.width() / layer.width()
    return [image.pixelColor(int((number + 0.5) * step), image.height() // 2) for number in range(layer.width())]


@pytest.mark.parametrize("style", [CONFIDENCE, ENTROPY])
def test_what_lies_in_0_to_1_is_shown_so_whatever_the_raster_holds(stripes, style: str) -> None:
    dark, middle, bright = shades(stripes(0.0, 0.5, 1.0), style)
    assert dark.lightness() < middle.lightness() < bright.lightness()
    (alone,) = shades(stripes(0.5), style)
    assert alone == middle


@pytest.mark.parametrize("style", [VARIANCE, ATTENTION])
def test_what_has_no_upper_end_is_shown_up_to_its_own(stripes, style: str) -> None:
    small = shades(stripes(0.0, 0.01, 0.02), style)
    large = shades(stripes(0.0, 3.0, 6.0), style)
    assert small[0].lightness() < small[1].lightness() < small[2].lightness()
    assert [colour.name() for colour in small] == [colour.name() for colour in large]
