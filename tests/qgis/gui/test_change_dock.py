"""The panel for two dates: which layers it takes, the swap, and how the result is put among the layers."""

from __future__ import annotations

import json
from pathlib import Path

from qgis.core import QgsLayerNotesUtils, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from lemevit_qgis.inputs import layers as input_layers
from lemevit_qgis.results import layers
from lemevit_qgis.tasks import task_named
from tests.qgis.gui.test_dock import click, results, run_to_end

CHANGE = task_named("change")


def names(found) -> list[str]:
    return [layer.name() if layer is not None else "" for layer in found]


def run_change(dock, qtbot, tmp_path: Path, name: str = "what_changed") -> dict:
    dock.form.output_file.setFilePath(str(tmp_path / f"{name}.tif"))
    run_to_end(dock, qtbot)
    return json.loads((tmp_path / f"{name}.tif.request.json").read_text())


def test_the_two_newest_rasters_are_suggested_the_newest_as_the_later_date(dock, pair_layers) -> None:
    dock.show_task("change")
    assert names(dock.form.input_picker.chosen()) == ["after", "before"]


def test_one_raster_task_shows_one_layer_list(dock, pair_layers) -> None:
    dock.show_task("segment")
    assert len(dock.form.input_picker.chosen()) == 1
    assert dock.form.input_picker.labels[0].text() == "Layer"
    assert dock.form.input_picker.combos[1].parentWidget().isHidden()
    assert dock.form.input_picker.swap_button.parentWidget() is dock.form.input_picker.combos[1].parentWidget()
    assert dock.form.option_rows.widget(CHANGE, "align").isHidden()
    dock.form.advanced.setCollapsed(False)
    dock.show_task("change")
    assert not dock.form.input_picker.combos[1].parentWidget().isHidden()
    assert not dock.form.option_rows.widget(CHANGE, "bands_after").isHidden()
    assert [label.text() for label in dock.form.input_picker.labels] == ["Before", "After"]


def test_swap_exchanges_the_dates_and_is_kept_when_layers_come(dock, pair_layers, material: Path) -> None:
    dock.show_task("change")
    click(dock.form.input_picker.swap_button)
    assert names(dock.form.input_picker.chosen()) == ["before", "after"]
    QgsProject.instance().addMapLayer(QgsRasterLayer(str(material / "scene1.tif"), "late"))
    assert names(dock.form.input_picker.chosen()) == ["before", "after"]


def test_swap_works_from_the_keyboard_and_says_its_keys(dock, pair_layers, qtbot) -> None:
    button = dock.form.input_picker.swap_button
    dock.show_task("change")
    with qtbot.waitActive(dock):
        dock.show()
        dock.activateWindow()
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert names(dock.form.input_picker.chosen()) == ["before", "after"]
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(dock, Qt.Key.Key_X, both)
    qtbot.waitUntil(lambda: names(dock.form.input_picker.chosen()) == ["after", "before"], timeout=2000)
    assert "Ctrl+Shift+X" in button.toolTip()
    assert button.accessibleName()


def test_layers_that_come_later_are_suggested_until_one_is_chosen(dock, pair_layers, material: Path) -> None:
    dock.show_task("change")
    QgsProject.instance().addMapLayer(QgsRasterLayer(str(material / "scene1.tif"), "late"))
    assert names(dock.form.input_picker.chosen()) == ["before", "late"]


def test_one_layer_for_both_dates_is_allowed_with_a_note(dock, pair_layers, material: Path) -> None:
    dock.show_task("change")
    assert dock.form.input_picker.note_label.isHidden()
    dock.form.input_picker.combos[0].setLayer(dock.form.input_picker.combos[1].currentLayer())
    assert not dock.form.input_picker.note_label.isHidden()
    assert "no change" in dock.form.input_picker.note_label.text()


def test_the_request_says_what_the_panel_says(dock, pair_layers, qtbot, fake_worker, tmp_path: Path) -> None:
    dock.show_task("change")
    click(dock.form.input_picker.swap_button)
    dock.form.option_rows.widget(CHANGE, "align").setChecked(True)
    dock.form.option_rows.widget(CHANGE, "bands").setText("3,2,1")
    dock.form.option_rows.widget(CHANGE, "bands_after").setText("1 2 3".replace(" ", ","))
    dock.form.option_rows.widget(CHANGE, "min_area_m2").setValue(40)
    request = run_change(dock, qtbot, tmp_path)
    assert [Path(path).stem for path in request["inputs"]] == ["before", "after"]
    assert request["task"] == "change"
    assert request["align"] is True
    assert (request["bands"], request["bands_after"]) == ([3, 2, 1], [1, 2, 3])
    assert request["min_area_m2"] == 40
    assert request["polygons"] == str(tmp_path / "what_changed.gpkg")


def test_dates_and_result_lie_in_one_group_the_result_on_top(dock, pair_layers, qtbot, fake_worker, tmp_path) -> None:
    dock.show_task("change")
    click(dock.form.input_picker.swap_button)
    run_change(dock, qtbot, tmp_path)
    (group,) = QgsProject.instance().layerTreeRoot().findGroups()
    assert [node.name() for node in group.children()] == ["Polygons", "Change", "after", "before"]
    assert isinstance(group.children()[0].layer(), QgsVectorLayer)
    assert [node.itemVisibilityChecked() for node in group.children()] == [True, False, True, True]
    assert len(QgsProject.instance().layerTreeRoot().findLayers()) == len(QgsProject.instance().mapLayers()) == 5
    run_change(dock, qtbot, tmp_path, "again")
    (group,) = QgsProject.instance().layerTreeRoot().findGroups()
    assert [node.name() for node in group.children()][:2] == ["Polygons", "Change"]
    assert [node.name() for node in group.children()][-2:] == ["after", "before"]


def test_results_are_not_suggested_as_dates(dock, pair_layers, qtbot, fake_worker, tmp_path: Path) -> None:
    dock.show_task("change")
    run_change(dock, qtbot, tmp_path)
    assert set(names(input_layers.newest_rasters(QgsProject.instance(), 9))) == {"scene0", "after", "before"}


def test_overlap_and_shift_are_told_at_the_end_and_in_the_notes(
    dock, pair_layers, qtbot, fake_worker, tmp_path
) -> None:
    dock.show_task("change")
    run_change(dock, qtbot, tmp_path)
    for text in (dock.run_bar.status_label.text(), QgsLayerNotesUtils.layerNotes(results("what_changed")[0])):
        assert "overlap by 87%" in text
        assert "shift 1.4 / -0.3 pixels (14.3 m), not corrected" in text


def test_the_same_layer_twice_runs_and_is_grouped_once(dock, pair_layers, qtbot, fake_worker, tmp_path: Path) -> None:
    dock.show_task("change")
    dock.form.input_picker.combos[0].setLayer(dock.form.input_picker.combos[1].currentLayer())
    request = run_change(dock, qtbot, tmp_path)
    assert request["inputs"][0] == request["inputs"][1]
    (group,) = QgsProject.instance().layerTreeRoot().findGroups()
    assert [node.name() for node in group.children()].count("before") == 1


def test_the_real_worker_compares_two_dates_from_the_panel(dock, pair_layers, qtbot, tmp_path: Path) -> None:
    dock.show_task("change")
    assert dock.form.model_picker.model() == "colour-change"
    dock.form.output_file.setFilePath(str(tmp_path / "real.tif"))
    run_to_end(dock, qtbot)
    assert "overlap by 100%" in dock.run_bar.status_label.text()
    polygons = next(layer for layer in results("real") if isinstance(layer, QgsVectorLayer))
    assert polygons.featureCount() > 0
    assert all(0 < feature["score"] <= 1 for feature in polygons.getFeatures())


def test_results_without_the_panel_find_their_dates_by_their_files(pair_layers, qgis_new_project, tmp_path) -> None:
    after, before = pair_layers
    QgsProject.instance().addMapLayers([after, before])
    report = {"task": "change", "outputs": [], "inputs": [{"path": before.source()}, {"path": after.source()}]}
    layers.add_results(report, QgsProject.instance())
    (group,) = QgsProject.instance().layerTreeRoot().findGroups()
    assert [node.name() for node in group.children()] == ["after", "before"]
