"""The panel for oriented detection."""

from __future__ import annotations

import json
from pathlib import Path

from qgis.core import QgsProject, QgsRasterLayer

from lemevit_qgis.tasks import task_named
from tests.qgis.gui.test_dock import results, run_to_end

DETECT = task_named("detect")


def run_detect(dock, qtbot, tmp_path: Path) -> dict:
    dock.form.output_file.setFilePath(str(tmp_path / "objects.gpkg"))
    run_to_end(dock, qtbot)
    return json.loads((tmp_path / "objects.gpkg.request.json").read_text())


def test_score_and_overlap_are_left_to_the_model_until_set(dock, qtbot, fake_worker, tmp_path: Path) -> None:
    dock.show_task("detect")
    assert dock.form.option_rows.widget(DETECT, "min_score").text() == "from the model (0.05)"
    request = run_detect(dock, qtbot, tmp_path)
    assert (request["min_score"], request["nms_iou"], request["upright"]) == (0.025, None, False)  # down to half of it
    assert request["dota"] is None


def test_what_is_set_reaches_the_worker(dock, qtbot, fake_worker, tmp_path: Path) -> None:
    dock.show_task("detect")
    dock.form.option_rows.widget(DETECT, "min_score").setValue(0.0)
    dock.form.option_rows.widget(DETECT, "nms_iou").setValue(0.25)
    dock.form.option_rows.widget(DETECT, "upright").setChecked(True)
    request = run_detect(dock, qtbot, tmp_path)
    assert (request["min_score"], request["nms_iou"], request["upright"]) == (0.0, 0.25, True)


def test_objects_come_as_a_styled_layer_with_the_documented_fields(dock, qtbot, fake_worker, tmp_path: Path) -> None:
    dock.show_task("detect")
    run_detect(dock, qtbot, tmp_path)
    (objects,) = results("objects")
    assert objects.renderer().type() == "RuleRenderer"
    assert objects.labelsEnabled()
    wanted = {"class_id", "class_name", "score", "angle", "length_m", "width_m", "area_m2"}
    assert wanted <= set(objects.fields().names())


def test_the_end_message_counts_the_objects_of_each_class(dock, qtbot, fake_worker, tmp_path: Path) -> None:
    dock.show_task("detect")
    run_detect(dock, qtbot, tmp_path)
    assert "10 × Building, 10 × Large vehicle" in dock.run_bar.status_label.text()


def test_lower_scores_are_in_the_layer_and_not_shown_at_first(dock, qtbot, fake_worker, tmp_path: Path) -> None:
    dock.show_task("detect")
    dock.form.option_rows.widget(DETECT, "min_score").setValue(0.3)
    run_detect(dock, qtbot, tmp_path)
    assert "7 × Building, 8 × Large vehicle" in dock.run_bar.status_label.text()
    (objects,) = results("objects")
    shown, lower = objects.renderer().rootRule().children()
    assert (shown.filterExpression(), lower.isElse(), lower.active()) == ('"score" >= 0.3', True, False)
    scores = [feature["score"] for feature in objects.getFeatures()]
    assert sum(score >= 0.3 for score in scores) == 15
    assert sum(0.15 <= score < 0.3 for score in scores) > 0
    dock.form.option_rows.widget(DETECT, "min_score").setValue(0.0)
    dock.form.output_file.setFilePath(str(tmp_path / "all.gpkg"))
    run_to_end(dock, qtbot)
    (everything,) = results("all")
    assert len(everything.renderer().rootRule().children()) == 1  # nothing is below 0


def test_the_real_worker_finds_the_objects_and_puts_them_where_they_are(dock, qtbot, material: Path, tmp_path) -> None:
    layer = QgsRasterLayer(str(material / "cells.tif"), "cells")
    QgsProject.instance().addMapLayer(layer)
    dock.show_task("detect")
    dock.form.input_picker.combos[0].setLayer(layer)
    assert dock.form.model_picker.model() == "bright-detect"
    dock.form.output_file.setFilePath(str(tmp_path / "found.gpkg"))
    run_to_end(dock, qtbot)
    assert "3 × Car, 2 × Boat" in dock.run_bar.status_label.text()
    (found,) = results("found")
    centres = {feature["class_name"]: [] for feature in found.getFeatures()}
    for feature in found.getFeatures():
        centre = feature.geometry().centroid().asPoint()
        centres[feature["class_name"]].append((round((centre.x() - 300000) / 10), round((3000000 - centre.y()) / 10)))
        assert abs(feature["area_m2"] - 80 * 80) < 10  # the map's metres are a little longer than the ground's
    # Columns and rows of the painted cells' middles.
    assert sorted(centres["car"]) == [(28, 20), (124, 100), (244, 180)]
    assert sorted(centres["boat"]) == [(68, 140), (204, 44)]


def test_no_object_is_an_empty_styled_layer(dock, qtbot, material: Path, tmp_path: Path) -> None:
    layer = QgsRasterLayer(str(material / "dark.tif"), "dark")
    QgsProject.instance().addMapLayer(layer)
    dock.show_task("detect")
    dock.form.input_picker.combos[0].setLayer(layer)
    dock.form.output_file.setFilePath(str(tmp_path / "none.gpkg"))
    run_to_end(dock, qtbot)
    (found,) = results("none")
    assert found.isValid()
    assert found.featureCount() == 0
    assert found.renderer().type() == "RuleRenderer"


def test_a_task_without_a_model_says_so_under_the_model_list(dock, monkeypatch, tmp_path: Path) -> None:
    monkeypatch.setenv("LEMEVIT_MODELS_DIR", str(tmp_path))
    dock.show_task("detect")
    if not dock.form.model_picker.model():  # a model of the user's own folder may be there
        assert "No model of this task is installed" in dock.form.model_picker.card_label.text()
