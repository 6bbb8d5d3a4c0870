"""The review dock: 200 objects by keyboard, states in the layer itself, undo, drawing, labels, precision."""

from __future__ import annotations

import math
import random
import time
from pathlib import Path

import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from lemevit_qgis.gui.review.dock import ReviewDock
from lemevit_qgis.gui.review.precision import wilson
from lemevit_qgis.gui.review.reviewed_layer import ReviewedLayer

STEP_MS = 50
MINUTES = 5


def objects_file(path: Path, count: int, kind: str = "Polygon") -> Path:
    """A result of a detection: boxes with score and class."""
    fields = "&".join(["field=class_id:integer", "field=class_name:string(20)", "field=score:double"])
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:32645&{fields}", "objects", "memory")
    numbers, features = random.Random(3), []
    for index in range(count):
        feature = QgsFeature(layer.fields())
        x, y = 300000 + 20 * (index % 20), 3000000 - 20 * (index // 20)
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(x, y, x + 10, y + 6)))
        feature.setAttributes([index % 2, ("bus", "car")[index % 2], round(numbers.random(), 4)])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = path.stem
    context = QgsProject.instance().transformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), context, options)
    return path


def opened(path: Path) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{path}|layername={path.stem}", path.stem, "ogr")
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def layer(tmp_path: Path, qgis_new_project) -> QgsVectorLayer:
    return opened(objects_file(tmp_path / "objects.gpkg", 200))


@pytest.fixture
def dock(qgis_iface, qtbot):
    made = ReviewDock(qgis_iface)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    yield made
    made.shut_down()


def states(path: Path) -> list[str]:
    """States by a new reading of the file, as after a restart of QGIS."""
    fresh = QgsVectorLayer(f"{path}|layername={path.stem}", path.stem, "ogr")
    return [str(feature["review"] or "") for feature in fresh.getFeatures()]


def press(dock, key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(dock.widget(), key, modifier)


def test_two_hundred_objects_take_less_than_five_minutes_by_keyboard(dock, layer, tmp_path: Path) -> None:
    dock.layer_combo.setLayer(layer)
    keys, began = [Qt.Key.Key_A, Qt.Key.Key_X, Qt.Key.Key_1, Qt.Key.Key_A], time.monotonic()
    doubts = []
    for index in range(200):
        doubts.append(abs(dock.reviewed.items[dock.current].score - 0.5))
        press(dock, keys[index % 4])
        QTest.qWait(STEP_MS)
    seconds = time.monotonic() - began
    assert seconds < MINUTES * 60
    assert doubts == sorted(doubts)  # the most doubtful first
    found = states(tmp_path / "objects.gpkg")
    assert found.count("rejected") == 50
    assert "" not in found
    assert "0 objects" in dock.object_label.text()
    print(f"200 objects in {seconds:.1f} s, {1000 * seconds / 200 - STEP_MS:.0f} ms a step beside the {STEP_MS} waited")


def test_a_review_goes_on_where_it_stopped_and_steps_can_be_undone(dock, layer, tmp_path: Path) -> None:
    dock.layer_combo.setLayer(layer)
    first = dock.current
    for key in (Qt.Key.Key_A, Qt.Key.Key_X, Qt.Key.Key_A):
        press(dock, key)
    third = dock.reviewed.items and dock.current
    press(dock, Qt.Key.Key_U)
    assert dock.current != third
    assert sorted(filter(None, states(tmp_path / "objects.gpkg"))) == ["accepted", "rejected"]
    press(dock, Qt.Key.Key_P)
    press(dock, Qt.Key.Key_P)
    assert dock.current == first
    again = ReviewedLayer(opened(tmp_path / "objects.gpkg"))
    assert sum(bool(item.state) for item in again.items.values()) == 2
    changed = next(feature for feature in again.layer.getFeatures() if feature["review"] == "accepted")
    assert changed["reviewed_at"].startswith("20")


def test_a_class_key_changes_the_class_or_accepts_it(dock, layer) -> None:
    dock.layer_combo.setLayer(layer)
    fid = dock.current
    before = dock.reviewed.items[fid].class_name
    press(dock, Qt.Key.Key_2 if before == "bus" else Qt.Key.Key_1)
    feature = layer.getFeature(fid)
    assert (feature["class_name"], feature["class_id"]) == (("car", 1) if before == "bus" else ("bus", 0))
    assert feature["review"] == "changed"
    fid = dock.current
    own = dock.reviewed.items[fid].class_name
    press(dock, Qt.Key.Key_1 if own == "bus" else Qt.Key.Key_2)
    assert layer.getFeature(fid)["review"] == "accepted"
    press(dock, Qt.Key.Key_9)  # no such class
    assert dock.reviewed.judged(0.0) == (1, 2)


def test_the_slider_hides_and_deletes_nothing(dock, layer) -> None:
    dock.layer_combo.setLayer(layer)
    dock.slider.show_cut(0.8)
    shown = [rule.filterExpression() for rule in layer.renderer().rootRule().children()]
    assert '"score" >= 0.8' in shown[0]
    assert layer.featureCount() == 200
    left = sum(item.score >= 0.8 for item in dock.reviewed.items.values())
    assert f"{left} objects" in dock.object_label.text()
    for _ in range(left):
        press(dock, Qt.Key.Key_A)
    assert all(item.score >= 0.8 for item in dock.reviewed.items.values() if item.state)
    low, _ = wilson(left, left)
    assert f"{100 * low:.0f}% to 100%" in dock.summary.precision_label.text()
    dock.slider.show_cut(0.0)
    assert f"{200 - left} objects" in dock.object_label.text()


def test_what_is_drawn_counts_as_an_object_and_goes_on_as_a_label(dock, layer, tmp_path: Path) -> None:
    dock.layer_combo.setLayer(layer)
    for key in (Qt.Key.Key_A, Qt.Key.Key_X):
        press(dock, key)
    layer.startEditing()
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(300500, 2999000, 300510, 2999010)))
    layer.addFeature(feature)
    press(dock, Qt.Key.Key_A)  # while the layer is being edited, states go to the edit buffer
    assert layer.commitChanges()
    assert sorted(filter(None, states(tmp_path / "objects.gpkg"))) == ["accepted", "accepted", "added", "rejected"]
    before = set(QgsProject.instance().mapLayers())
    dock.use_as_labels()
    [added] = set(QgsProject.instance().mapLayers()) - before
    labels = QgsProject.instance().mapLayer(added)
    assert (tmp_path / "objects_reviewed.gpkg").is_file()
    assert labels.featureCount() == 3
    assert labels.fields().names() == ["fid", "class_id", "class_name"]
    dock.use_as_labels()
    assert (tmp_path / "objects_reviewed_2.gpkg").is_file()
    taught = []
    dock.teach_wanted.connect(taught.append)
    dock.buttons["Teach with these"].click()
    assert taught == [layer]


def test_a_layer_that_goes_or_cannot_be_changed_does_no_harm(dock, layer, tmp_path: Path) -> None:
    dock.layer_combo.setLayer(layer)
    QgsProject.instance().removeMapLayer(layer.id())
    assert dock.reviewed is None
    press(dock, Qt.Key.Key_A)
    path = tmp_path / "points.csv"
    path.write_text("x,y,score\n1,2,0.5\n")
    fixed = QgsVectorLayer(f"file://{path}?xField=x&yField=y&crs=EPSG:32645", "fixed", "delimitedtext")
    QgsProject.instance().addMapLayer(fixed)
    dock.show_layer(fixed)
    assert dock.reviewed is None


def test_the_interval_is_that_of_wilson() -> None:
    """Values of Newcombe, Statistics in Medicine 17 (1998), table I."""
    for right, total, low, high in ((81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611)):
        assert wilson(right, total) == pytest.approx((low, high), abs=6e-5)
    assert wilson(0, 0) == (0.0, 1.0)
    assert not math.isnan(sum(wilson(29, 29)))
