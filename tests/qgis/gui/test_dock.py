"""The panel drives the real worker."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsFeature,
    QgsGeometry,
    QgsLayerNotesUtils,
    QgsPalettedRasterRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from lemevit_qgis.tasks import task_named

WAIT_MS = 60_000


def click(button) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def run_to_end(dock, qtbot) -> None:
    click(dock.run_bar.run_button)
    assert dock.run_bar.cancel_button.isEnabled(), "the run did not start"
    qtbot.waitUntil(lambda: dock.run_bar.run_button.isEnabled(), timeout=WAIT_MS)


def results(stem: str):
    """Layers of the files that are named so: a group lists what they are, not their files."""
    found = QgsProject.instance().mapLayers().values()
    return [layer for layer in found if Path(layer.source().split("|")[0]).stem == stem]


def test_run_gives_styled_layers_in_a_group_with_notes(dock, qtbot, tmp_path: Path) -> None:
    dock.form.output_file.setFilePath(str(tmp_path / "classes.tif"))
    run_to_end(dock, qtbot)
    layers = results("classes")
    assert len(layers) == 2
    raster = next(layer for layer in layers if isinstance(layer, QgsRasterLayer))
    polygons = next(layer for layer in layers if isinstance(layer, QgsVectorLayer))
    assert isinstance(raster.renderer(), QgsPalettedRasterRenderer)
    labels = [entry.label for entry in raster.renderer().classes()]
    assert [label.split(" (")[0] for label in labels] == ["Bare", "Forest", "Water"]
    assert raster.renderer().classes()[1].color.name() == "#1a9641"
    assert isinstance(polygons.renderer(), QgsCategorizedSymbolRenderer)
    assert polygons.featureCount() > 0
    assert "colour-segment" in QgsLayerNotesUtils.layerNotes(raster)
    root = QgsProject.instance().layerTreeRoot()
    (group,) = root.findGroups()
    assert re.fullmatch(r"scene0: Classes \(colour-segment\), \d\d:\d\d", group.name())
    assert [node.name() for node in group.children()] == ["Polygons", "Classes"]
    assert [node.itemVisibilityChecked() for node in group.children()] == [True, False]
    assert [node.name() for node in root.children()][1:] == ["scene0"]
    assert "on cpu" in dock.run_bar.status_label.text()


def test_scenes_are_classified_from_the_panel(dock, qtbot, tmp_path: Path) -> None:
    dock.show_task("classify")
    assert dock.form.model_picker.model() == "colour-classify"
    assert dock.form.option_rows.widget(task_named("segment"), "polygons").isHidden()
    dock.form.output_file.setFilePath(str(tmp_path / "scenes.gpkg"))
    run_to_end(dock, qtbot)
    (grid,) = results("scenes")
    assert grid.featureCount() > 0
    assert {"class_id", "class_name", "score", "probability"} <= set(grid.fields().names())


def test_cancel_ends_the_run_within_two_seconds_and_leaves_no_result(
    dock, qtbot, material: Path, tmp_path: Path
) -> None:
    large = QgsRasterLayer(str(material / "large.tif"), "large")
    QgsProject.instance().addMapLayer(large)
    dock.form.input_picker.combos[0].setLayer(large)
    dock.form.output_file.setFilePath(str(tmp_path / "large.tif"))
    seen = []
    click(dock.run_bar.run_button)
    dock._runner.progressed.connect(seen.append)
    qtbot.waitUntil(lambda: bool(seen), timeout=WAIT_MS)
    click(dock.run_bar.cancel_button)
    qtbot.waitUntil(lambda: dock.run_bar.run_button.isEnabled(), timeout=2500)
    assert "Cancelled" in dock.run_bar.status_label.text()
    assert not (tmp_path / "large.tif").exists()
    assert {path.suffix for path in tmp_path.iterdir()} <= {".lemevit-journal"}


def test_an_error_names_what_and_what_to_do_in_the_message_bar(dock, qtbot, qgis_iface, tmp_path: Path) -> None:
    dock.form.output_file.setFilePath(str(tmp_path / "missing" / "classes.tif"))
    run_to_end(dock, qtbot)
    messages = qgis_iface.messageBar().get_messages(Qgis.MessageLevel.Critical)
    assert any("missing" in message and "folder" in message for message in messages)
    assert "missing" in dock.run_bar.status_label.text()


@pytest.mark.parametrize("answer", ["Replace", "Keep both", "Cancel"])
def test_a_result_that_is_there_is_replaced_or_kept_as_one_chooses(dock, qtbot, tmp_path: Path, answer: str) -> None:
    (tmp_path / "classes.tif").write_bytes(b"mine")
    dock.form.output_file.setFilePath(str(tmp_path / "classes.tif"))
    click(dock.run_bar.run_button)
    assert not dock._runner.is_running()
    assert dock.question.label.text() == "Existing files: classes.tif"
    click(next(button for button in dock.question.buttons if button.text() == answer))
    assert dock.question.isHidden()
    qtbot.waitUntil(lambda: dock.run_bar.run_button.isEnabled(), timeout=WAIT_MS)
    assert ((tmp_path / "classes.tif").read_bytes() == b"mine") == (answer != "Replace")
    made = {path.name for path in tmp_path.glob("*.tif")}
    assert made == ({"classes.tif", "classes_2.tif"} if answer == "Keep both" else {"classes.tif"})


def test_without_a_runtime_the_panel_says_so_and_offers_the_setting(dock, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.delenv("LEMEVIT_PYTHON")
        assert not dock.check_runtime()
        assert "not set up" in dock.setup_panel.state_label.text()
        assert not dock.setup_group.isCollapsed()
        assert not dock.run_bar.run_button.isEnabled()
    assert dock.check_runtime()
    assert "not set up" not in dock.setup_panel.state_label.text()
    assert dock.setup_panel.start_button.text().startswith("Set up again"), "no first download beside a runtime"


def test_a_python_that_is_no_runtime_fails_with_a_sentence(
    dock, qtbot, qgis_iface, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("LEMEVIT_PYTHON", "/bin/false")
    dock.form.output_file.setFilePath(str(tmp_path / "classes.tif"))
    click(dock.run_bar.run_button)
    qtbot.waitUntil(lambda: not dock._runner.is_running(), timeout=WAIT_MS)
    messages = qgis_iface.messageBar().get_messages(Qgis.MessageLevel.Critical)
    assert any("ended early" in message for message in messages)


def test_the_canvas_limits_the_run(dock, qtbot, qgis_canvas, raster_layer, tmp_path: Path) -> None:
    picker = dock.form.area_picker
    canvas = picker._canvas
    canvas.setDestinationCrs(raster_layer.crs())
    canvas.resize(400, 400)
    canvas.setExtent(QgsRectangle(300500, 2999000, 301000, 2999500))
    picker.combo.setCurrentIndex(picker.combo.findData("canvas"))
    dock.form.output_file.setFilePath(str(tmp_path / "part.tif"))
    run_to_end(dock, qtbot)
    part = next(layer for layer in results("part") if isinstance(layer, QgsRasterLayer))
    assert part.width() < raster_layer.width()
    assert part.extent().contains(QgsRectangle(300500, 2999000, 301000, 2999500))


def test_only_selected_polygons_are_the_area(dock, qtbot, tmp_path: Path) -> None:
    area = QgsVectorLayer("Polygon?crs=EPSG:32645", "area", "memory")
    for box in ((300200, 2999000, 300400, 2999200), (301000, 2998500, 302000, 2999900)):
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(*box)))
        area.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(area)
    area.selectByIds([next(area.getFeatures()).id()])
    dock.form.area_picker.combo.setCurrentIndex(dock.form.area_picker.combo.findData("polygons"))
    dock.form.area_picker.polygon_combo.setLayer(area)
    dock.form.output_file.setFilePath(str(tmp_path / "part.tif"))
    run_to_end(dock, qtbot)
    part = next(layer for layer in results("part") if isinstance(layer, QgsRasterLayer))
    assert (part.width(), part.height()) == (20, 20)


def test_a_layer_without_a_file_is_refused_with_advice(dock, qgis_iface, tmp_path: Path) -> None:
    from lemevit_qgis.errors import PluginError
    from lemevit_qgis.inputs.layers import raster_file

    layer = QgsRasterLayer("type=xyz&url=http://127.0.0.1:9/{z}/{x}/{y}.png", "tiles", "wms")
    with pytest.raises(PluginError, match="Export it first"):
        raster_file(layer)


def test_polygon_fields_are_the_documented_ones(dock, qtbot, tmp_path: Path) -> None:
    dock.form.output_file.setFilePath(str(tmp_path / "classes.tif"))
    run_to_end(dock, qtbot)
    with closing(sqlite3.connect(tmp_path / "classes.gpkg")) as database:
        columns = {row[1] for row in database.execute("PRAGMA table_info(classes)")}
    assert {"class_id", "class_name", "score", "area_m2"} <= columns
