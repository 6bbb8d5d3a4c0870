"""The panel follows the map: the active layer, the selection, the drawn rectangle; and says things once."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRasterLayer, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from lemevit_qgis.gui.dock import LemevitDock
from lemevit_qgis.results.texts import progress_text, time_left_text
from tests.qgis.gui.test_dock import WAIT_MS, click, run_to_end
from tests.qgis.runs.test_jobs import busy  # noqa: F401 - a fixture


def add(path: Path, name: str) -> QgsRasterLayer:
    return QgsProject.instance().addMapLayer(QgsRasterLayer(str(path), name))


def test_the_layer_follows_the_active_one_until_one_is_chosen_by_hand(dock, qgis_iface, material: Path) -> None:
    picker, other = dock.form.input_picker, add(material / "scene1.tif", "another")
    qgis_iface.currentLayerChanged.emit(other)
    assert picker.chosen() == [other]
    first = picker.combos[0].findText("scene0")
    picker.combos[0].setCurrentIndex(first)
    picker.combos[0].activated.emit(first)
    qgis_iface.currentLayerChanged.emit(other)
    assert picker.chosen()[0].name() == "scene0"
    QgsProject.instance().clear()
    other = add(material / "scene1.tif", "another")
    qgis_iface.currentLayerChanged.emit(other)
    assert picker.chosen() == [other]


def test_results_are_not_taken_for_inputs(dock, qgis_iface, qtbot, tmp_path: Path) -> None:
    dock.form.output_file.setFilePath(str(tmp_path / "a.tif"))  # first in the list by its name
    run_to_end(dock, qtbot)
    (result,) = QgsProject.instance().mapLayersByName("Classes")
    qgis_iface.currentLayerChanged.emit(result)
    assert dock.form.input_picker.chosen()[0].name() == "scene0"
    again = LemevitDock(qgis_iface)
    assert again.form.input_picker.chosen()[0].name() == "scene0"
    again.shut_down()
    again.deleteLater()


def test_the_selection_of_the_area_is_told(dock) -> None:
    area = QgsVectorLayer("Polygon?crs=EPSG:32645", "area", "memory")
    for left in (0, 100):
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(left, 0, left + 50, 50)))
        area.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(area)
    picker = dock.form.area_picker
    picker.combo.setCurrentIndex(picker.combo.findData("polygons"))
    assert picker.hint.text() == "All 2: none is selected"
    area.selectByIds([next(area.getFeatures()).id()])
    assert picker.hint.text() == "1 of 2 selected"
    QgsProject.instance().removeMapLayer(area)
    assert picker.hint.text() == "No polygon layer is selected."


def test_the_drawn_rectangle_stays_in_sight_and_escape_ends_drawing(dock, qgis_canvas) -> None:
    picker = dock.form.area_picker
    canvas = picker._canvas
    picker.combo.setCurrentIndex(picker.combo.findData("drawn"))
    assert picker.draw_button.isChecked()
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert not picker.draw_button.isChecked()
    assert canvas.mapTool() is None
    picker.draw_button.click()
    canvas.mapTool().extentChanged.emit(QgsRectangle(300000, 2999000, 300300, 2999200))
    assert not picker.draw_button.isChecked()
    assert picker.hint.text() == "300 × 200 map units"
    assert picker._band.numberOfVertices() > 3
    picker.combo.setCurrentIndex(picker.combo.findData("whole"))
    assert picker._band.numberOfVertices() == 0
    picker.combo.setCurrentIndex(picker.combo.findData("drawn"))
    assert picker._band.numberOfVertices() > 3  # not to be drawn again


def test_one_message_takes_the_place_of_the_last(dock, qtbot, qgis_iface, tmp_path: Path) -> None:
    bar = qgis_iface.messageBar()
    bar.resize(1300, 60)
    for number in range(3):
        folder = tmp_path / f"missing{number}" if number < 2 else tmp_path
        dock.form.output_file.setFilePath(str(folder / "a.tif"))
        run_to_end(dock, qtbot)
        assert len([item for item in bar.items() if "LeMeViT" in item.title()]) == 1
    item = bar.currentItem()
    assert "Done in" in item.text()
    assert item.duration() > 0
    assert [button.text() for button in dock_buttons(item)] == ["Zoom", "Open folder", "Details"]
    dock_buttons(item)[2].click()
    assert "colour-segment" in dock.job_table.log_dialog.text.toPlainText()
    dock.job_table.log_dialog.close()
    bar.resize(900, 60)  # at 150 % on a laptop a row of buttons would push the docks off the screen
    dock.messages.show("Done", item.level(), buttons=[("Zoom", bar.update), ("Details", bar.update)])
    assert dock_buttons(bar.currentItem()) == []


def dock_buttons(item) -> list:
    from qgis.PyQt.QtWidgets import QPushButton

    return item.findChildren(QPushButton)


def test_interrupted_jobs_are_offered_at_the_start(busy, qtbot, qgis_iface) -> None:  # noqa: F811
    busy.shut_down()
    later = LemevitDock(qgis_iface)
    assert later.question.label.text() == "A job was interrupted."
    resume, wait = later.question.buttons
    assert (resume.text(), wait.text()) == ("Resume", "Later")
    click_hidden(resume)
    qtbot.waitUntil(lambda: later._queue.jobs[0].state == "done", timeout=WAIT_MS)
    later.shut_down()
    later.deleteLater()


def click_hidden(button) -> None:
    button.click()


def test_a_result_whose_layers_were_removed_is_shown_again(dock, qtbot, tmp_path: Path) -> None:
    dock.form.output_file.setFilePath(str(tmp_path / "classes.tif"))
    run_to_end(dock, qtbot)
    project = QgsProject.instance()
    shown = [layer for name in ("Classes", "Polygons") for layer in project.mapLayersByName(name)]
    project.removeMapLayers([layer.id() for layer in shown])
    project.layerTreeRoot().removeAllChildren()
    click(dock.job_table.show_button)
    assert len(project.mapLayersByName("Classes")) == len(project.mapLayersByName("Polygons")) == 1


@pytest.mark.parametrize(
    ("event", "text"),
    [
        ({"stage": "predict", "done": 8, "total": 54, "eta_s": 61.0}, "Tile 9 of 54 · about 1 min left"),
        ({"stage": "predict", "done": 54, "total": 54}, "Tile 54 of 54"),
        ({"stage": "write", "done": 0, "total": 1}, "Writing"),
        ({"stage": "polygonise", "done": 50, "total": 200}, "Making polygons 25%"),
        ({"stage": "Rendering OSM", "done": 30, "total": 100}, "Rendering OSM 30%"),
    ],
)
def test_progress_is_told_in_words(event: dict, text: str) -> None:
    assert progress_text(event) == text


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(3, "a few seconds left"), (42, "about 40 s left"), (130, "about 2 min left"), (9000, "about 2 h left")],
)
def test_the_time_left_is_as_fine_as_it_is_known(seconds: float, text: str) -> None:
    assert time_left_text(seconds) == text


def test_what_is_left_to_the_model_is_told_with_its_value(dock) -> None:
    from lemevit_qgis.tasks import task_named

    dock.show_task("detect")
    spin = dock.form.option_rows.widget(task_named("detect"), "min_score")
    assert spin.specialValueText() == "from the model (0.05)"
    assert dock.form.gsd_edit.placeholderText() in ("of the raster", "from the model (10 m)")


def test_a_collapsed_group_shows_nothing_of_its_rows(dock, qtbot) -> None:
    from lemevit_qgis.tasks import task_named

    dock.show()
    for key in ("detect", "classify"):
        dock.show_task(key)
    check = dock.form.option_rows.widget(task_named("classify"), "attention")
    assert check.isHidden()
    dock.form.expert.setCollapsed(False)
    assert not check.isHidden()
