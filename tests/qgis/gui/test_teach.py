"""The page Teach with the real worker: strokes drawn with the mouse become a map of the view and a model that runs."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCoordinateTransform,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsRendererCategory,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QColor, QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from lemevit_qgis.results.layers import apply_style

WAIT_MS = 120_000
SIDE = 240


@pytest.fixture
def field(tmp_path: Path, qgis_new_project) -> QgsRasterLayer:  # noqa: ARG001
    """A raster whose left half is dark and whose right half is bright, both with noise."""
    path = tmp_path / "field.tif"
    rng = np.random.default_rng(3)
    pixels = rng.integers(20, 60, (3, SIDE, SIDE))
    pixels[:, :, SIDE // 2 :] += 120
    file = gdal.GetDriverByName("GTiff").Create(str(path), SIDE, SIDE, 3, gdal.GDT_Byte)
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32633)
    file.SetProjection(crs.ExportToWkt())
    file.SetGeoTransform((500_000, 1, 0, 5_000_000, 0, -1))
    for band in range(3):
        file.GetRasterBand(band + 1).WriteArray(pixels[band].astype(np.uint8))
    file = None
    layer = QgsRasterLayer(str(path), "field")
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def page(field: QgsRasterLayer, qgis_iface, jobs_folder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):  # noqa: ARG001
    from lemevit_qgis.gui.dock import LemevitDock

    (tmp_path / "models").mkdir()
    monkeypatch.setenv("LEMEVIT_MODELS_DIR", str(tmp_path / "models"))
    monkeypatch.setattr("lemevit_qgis.settings.models_folder", lambda: str(tmp_path / "models"))
    canvas = qgis_iface.mapCanvas()
    canvas.window().show()
    canvas.show()
    QTest.qWait(50)
    canvas.setDestinationCrs(field.crs())
    canvas.setLayers([field])
    canvas.setExtent(field.extent())
    dock = LemevitDock(qgis_iface)
    dock.show()
    dock.pages.setCurrentIndex(1)
    dock.teach_tab.page().layer_combo.setLayer(field)
    dock.teach_tab.page().take_layer()  # as it does by itself in a moment
    yield dock.teach_tab.page()
    dock.shut_down()
    dock.hide()
    dock.deleteLater()


def draw(
    page,
    start: tuple[float, float],
    end: tuple[float, float],
    button=Qt.MouseButton.LeftButton,
    modifier=Qt.KeyboardModifier.NoModifier,
    bend: int = 0,
) -> None:
    """Drag the mouse over the map, in shares of its size, in its middle so many pixels beside the line."""
    view = page._canvas.viewport()
    ends = [QPoint(int(x * view.width()), int(y * view.height())) for x, y in (start, end)]
    QTest.mousePress(view, button, modifier, ends[0])
    for step in range(1, 6):
        at = QPointF(ends[0] + (ends[1] - ends[0]) * step / 5 + QPoint(0, bend if step < 5 else 0))
        move = QMouseEvent(QEvent.Type.MouseMove, at, Qt.MouseButton.NoButton, button, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(view, move)  # QTest's own moves the pointer without its button
    QTest.mouseRelease(view, button, pos=ends[1])


def strokes_in(path: Path) -> list[str]:
    layer = QgsVectorLayer(f"{path}|layername=labels", "check", "ogr")
    return sorted(str(feature["class"]) for feature in layer.getFeatures())


def live_layers() -> list[QgsRasterLayer]:
    return [layer for layer in QgsProject.instance().mapLayers().values() if layer.customProperty("lemevit/live")]


def taught(page, each: int = 3) -> None:
    QTest.mouseClick(page.brush_button, Qt.MouseButton.LeftButton)
    for number, left in ((0, 0.1), (1, 0.6)):
        page.class_list.choose(number)
        for stroke in range(each):
            top = 0.1 + 0.8 * stroke / max(each - 1, 1)
            draw(page, (left, top), (left + 0.25, top))


def test_strokes_are_saved_as_they_are_drawn_and_can_be_taken_back(page, tmp_path: Path) -> None:
    taught(page, 2)
    file = tmp_path / "field_labels.gpkg"
    assert strokes_in(file) == ["Everything else"] * 2 + ["What I map"] * 2
    QTest.mouseClick(page.undo_button, Qt.MouseButton.LeftButton)
    assert strokes_in(file) == ["Everything else"] + ["What I map"] * 2
    draw(page, (0.2, 0.1), (0.2, 0.1), Qt.MouseButton.RightButton)
    assert strokes_in(file) == ["Everything else", "What I map"]
    QTest.keyClick(page._canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)  # what was erased is back
    assert strokes_in(file) == ["Everything else"] + ["What I map"] * 2
    page.undo()
    assert strokes_in(file) == ["What I map"] * 2
    page.undo()
    page.undo()
    assert strokes_in(file) == []  # also the one that was erased and came back
    assert not page.undo_button.isEnabled()
    page.class_list.choose(0)
    draw(page, (0.1, 0.1), (0.3, 0.1))
    page.class_list.choose(1)
    draw(page, (0.6, 0.1), (0.9, 0.1))
    QTest.keyClick(page._canvas, Qt.Key.Key_1)
    assert page.class_list.current() == 0
    edit = page.class_list._rows[0]["edit"]
    edit.setText("dark")
    edit.editingFinished.emit()
    assert strokes_in(file) == ["Everything else", "dark"]


def test_changes_of_classes_are_undone_in_their_order_with_the_strokes(page, tmp_path: Path, monkeypatch) -> None:
    taught(page, 1)
    file = tmp_path / "field_labels.gpkg"
    rows = page.class_list._rows
    drawn = rows[0]["colour"].name()
    draw(page, (0.2, 0.1), (0.2, 0.1), Qt.MouseButton.RightButton)
    rows[0]["edit"].setText("dark")
    rows[0]["edit"].editingFinished.emit()
    page.class_list.choose(0)
    draw(page, (0.1, 0.3), (0.3, 0.3))
    monkeypatch.setattr("lemevit_qgis.gui.teach.class_list.QColorDialog.getColor", lambda *_: QColor("#123456"))
    QTest.mouseClick(rows[0]["swatch"], Qt.MouseButton.LeftButton)
    assert page.brush._colour.name() == "#123456"
    QTest.mouseClick(page.add_button, Qt.MouseButton.LeftButton)
    page.class_list.choose(2)
    assert page.class_list.names() == ["dark", "Everything else", "Class 3"]

    def undone() -> tuple:
        QTest.keyClick(page._canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        return page.class_list.names(), page.class_list.classes()[0]["color"].lower(), strokes_in(file)

    dark = ["dark", "Everything else"]
    first = ["What I map", "Everything else"]
    assert undone() == (dark, "#123456", ["Everything else", "dark"])
    assert page.class_list.current() == 0
    assert undone() == (dark, drawn, ["Everything else", "dark"])
    assert page.brush._colour.name() == drawn
    assert undone() == (dark, drawn, ["Everything else"])
    assert undone() == (first, drawn, ["Everything else"])
    assert page.class_list._rows[0]["edit"].text() == "What I map"
    assert undone() == (first, drawn, ["Everything else", "What I map"])
    assert undone() == (first, drawn, ["What I map"])


def test_the_view_is_mapped_judged_and_saved_as_a_model_that_runs(page, qtbot, tmp_path: Path) -> None:
    taught(page)
    qtbot.waitUntil(lambda: len(live_layers()) == 1 and "6 of 6" in page.number_label.text(), timeout=WAIT_MS)
    assert "Expected accuracy elsewhere: 88%" in page.number_label.text()  # all right, and three usual strokes a class
    provider = live_layers()[0].dataProvider()
    extent = live_layers()[0].extent()
    block = provider.block(1, extent, live_layers()[0].width(), live_layers()[0].height())
    middle = block.height() // 2
    assert (block.value(middle, block.width() // 8), block.value(middle, block.width() * 7 // 8)) == (0, 1)
    assert "Features: " in page.features_label.text()
    names = []
    page.model_saved.connect(names.append)
    QTest.mouseClick(page.run_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(names), timeout=WAIT_MS)
    assert (tmp_path / "models" / f"{names[0]}.onnx").is_file()
    dock = page.window() if hasattr(page.window(), "form") else page.parent().parent().parent().parent()
    assert dock.pages.currentIndex() == 0
    assert dock.form.model_picker.model() == names[0]
    dock.form.output_file.setFilePath(str(tmp_path / "mapped.tif"))
    QTest.mouseClick(dock.run_bar.run_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil((tmp_path / "mapped.tif").is_file, timeout=WAIT_MS)


def test_what_the_worker_warns_of_is_told_with_what_to_do(page) -> None:
    """What causes each warning is in tests/engine/test_teach.py."""
    score = {"strokes_right": 5, "strokes": 10, "classes": [], "everything_one_class": 5}
    told = [
        ("teach.close", "All strokes of 'roof' lie within 4 m."),
        ("teach.not_fitting", "x gives no features here."),
    ]
    warnings = [{"code": code, "what": what, "fix": ""} for code, what in told]
    page.teacher.answered.emit("compare", {"score": score, "warnings": warnings[::-1]})
    assert page.warning_label.text().splitlines() == [
        "All strokes of 'roof' lie within 4 m. Draw some elsewhere.",
        "x gives no features here. Other features are used.",
    ]
    page.steps._idle.stop()
    page.teacher.answered.emit("places", {"score": score, "warnings": []})
    assert page.warning_label.text() == "x gives no features here. Other features are used."


def test_e_lets_the_left_button_erase_until_a_class_is_chosen(page, tmp_path: Path) -> None:
    taught(page, 2)
    for key, left in ((Qt.Key.Key_E, 1), (Qt.Key.Key_1, 2)):
        QTest.keyClick(page._canvas, key)
        draw(page, (0.2, 0.1), (0.21, 0.1))
        assert strokes_in(tmp_path / "field_labels.gpkg").count("What I map") == left


def test_strokes_that_are_edited_with_the_tools_of_qgis_count(page) -> None:
    page.steps.soon = lambda: None
    taught(page, each=2)
    layer = page.labels.layer()
    assert page.counts() == {"What I map": 2, "Everything else": 2}
    assert layer.startEditing()
    layer.deleteFeature(next(layer.getFeatures()).id())
    assert page.counts() == {"What I map": 1, "Everything else": 2}
    layer.rollBack()
    assert page.counts() == {"What I map": 2, "Everything else": 2}
    assert layer.startEditing()
    layer.deleteFeature(next(layer.getFeatures()).id())
    layer.commitChanges()
    assert page.counts() == {"What I map": 1, "Everything else": 2}


def test_the_brush_is_used_by_keys_and_shift_makes_a_line_straight(page, tmp_path: Path) -> None:
    page.steps.soon = lambda: None
    page.tools.brush_shortcut.activated.emit()  # B
    assert page._canvas.mapTool() is page.brush
    page.class_list.add_class("third")
    QTest.keyClick(page._canvas, Qt.Key.Key_3)
    draw(page, (0.2, 0.2), (0.6, 0.2), bend=30)
    draw(page, (0.2, 0.5), (0.6, 0.5), modifier=Qt.KeyboardModifier.ShiftModifier, bend=30)
    layer = QgsVectorLayer(f"{tmp_path / 'field_labels.gpkg'}|layername=labels", "check", "ogr")
    bent, straight = (feature.geometry() for feature in layer.getFeatures())
    assert (bent.constGet().numPoints() > 2, straight.constGet().numPoints()) == (True, 2)
    assert strokes_in(tmp_path / "field_labels.gpkg") == ["third"] * 2
    QTest.keyClick(page._canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert strokes_in(tmp_path / "field_labels.gpkg") == ["third"]
    page.tools.brush_shortcut.activated.emit()
    assert page._canvas.mapTool() is not page.brush


def test_a_model_that_is_there_is_not_replaced(page, qtbot, tmp_path: Path) -> None:
    from lemevit_qgis.runs.teaching import suggested_name

    mine = tmp_path / "models" / "field-taught.onnx"
    mine.write_bytes(b"mine")
    assert suggested_name(page.raster()) == "field-taught-2"
    taught(page, 1)
    errors = []
    page.teacher.failed.connect(lambda action, error: errors.append((action, error["code"])))
    page.steps.save("field-taught")
    qtbot.waitUntil(lambda: ("save", "output.exists") in errors, timeout=WAIT_MS)
    assert mine.read_bytes() == b"mine"


def test_one_class_alone_is_told_and_nothing_is_mapped(page) -> None:
    QTest.mouseClick(page.brush_button, Qt.MouseButton.LeftButton)
    draw(page, (0.1, 0.1), (0.3, 0.1))
    assert "Only 'What I map' has strokes" in page.number_label.text()
    assert not page.run_button.isEnabled()
    assert not live_layers()


def test_strokes_of_before_are_there_again(page, qgis_iface, field: QgsRasterLayer) -> None:
    from lemevit_qgis.gui.teach.page import TeachPage

    taught(page, 1)
    again = TeachPage(qgis_iface)
    again.layer_combo.setLayer(field)
    again.take_layer()
    assert [row["count"].text() for row in again.class_list._rows] == ["1", "1"]
    again.shut_down()


def test_a_result_is_corrected_with_the_classes_of_its_model(page, field: QgsRasterLayer, tmp_path: Path) -> None:
    """The worker's part is in tests/engine/test_correct.py."""
    root = Path(__file__).resolve().parents[3]
    for file in (root / "resources" / "models").glob("buildings-tiny.*"):
        shutil.copy(file, tmp_path / "models")
    source = gdal.Open(field.source())
    made = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "result.tif"), SIDE, SIDE, 1, gdal.GDT_Byte)
    made.SetProjection(source.GetProjection())
    made.SetGeoTransform(source.GetGeoTransform())
    made = None
    shutil.copy(tmp_path / "result.tif", tmp_path / "live.tif")  # the page removes it
    report = {"task": "segment", "inputs": [{"path": field.source()}], "model": {"name": "buildings-tiny"}}
    report["classes"] = [{"class_id": 0, "class_name": "background", "color": "#000000", "background": True}]
    result = QgsRasterLayer(str(tmp_path / "result.tif"), "Classes")
    apply_style(result, report, "classes")
    QgsProject.instance().addMapLayer(result)
    dock, asked = page.window(), []
    while not hasattr(dock, "teach_with"):
        dock = dock.parent()
    page.teacher.ask = asked.append
    taught(page, 1)
    QTest.mouseClick(page.brush_button, Qt.MouseButton.LeftButton)
    dock.result_view.follow([result])
    QTest.mouseClick(dock.result_view.wrong_button, Qt.MouseButton.LeftButton)
    assert page.class_list.names() == ["background", "building"]
    assert page._iface.activeLayer() in (None, field)  # coming to the page does not take the result away
    page.class_list.choose(1)
    QTest.mouseClick(page.brush_button, Qt.MouseButton.LeftButton)
    for y in (0.2, 0.5, 0.8):
        draw(page, (0.1, y), (0.3, y))
    assert strokes_in(tmp_path / "result_labels.gpkg") == ["building"] * 3
    page.steps.refresh_map()
    sent = asked[-1]
    assert (sent["inputs"], sent["corrects"]) == ([field.source()], result.source())
    assert (sent["features"], [entry["name"] for entry in sent["classes"]]) == (
        "buildings-tiny",
        ["background", "building"],
    )
    numbers = {"strokes": 3, "before": 0, "after": 1, "unchanged": 0.95, "is_kept": False}
    answer = {"correction": numbers, "classes": report["classes"], "outputs": [{"path": str(tmp_path / "live.tif")}]}
    page.teacher.answered.emit("map", answer)
    assert "nothing was changed" in page.number_label.text()
    assert not page.save_button.isEnabled()
    assert not live_layers()
    page.teacher.answered.emit("map", {**answer, "correction": {**numbers, "after": 3, "is_kept": True}})
    assert "Right for 3 of 3 corrections it had not seen, before for 0; 95%" in page.number_label.text()
    assert page.save_button.isEnabled()
    node = QgsProject.instance().layerTreeRoot().findLayer(live_layers()[0].id())
    page.tools.flip_shortcut.activated.emit()
    assert not node.itemVisibilityChecked()
    page.layer_combo.setLayer(field)
    QTest.qWait(20)
    assert page.class_list.names() == ["What I map", "Everything else"]  # each once, though strokes know them too


KILLED = """
import os, signal, sys
sys.path.insert(0, sys.argv[1])
from qgis.testing import start_app
app = start_app()
from qgis.core import QgsPointXY, QgsProject, QgsRasterLayer
from lemevit_qgis.inputs.teach_labels import TeachLabels
raster = QgsRasterLayer(sys.argv[2], "field")
labels = TeachLabels(QgsProject.instance())
labels.take(raster)
for name, x in (("roof", 10), ("roof", 40), ("other", 150)):
    labels.add([QgsPointXY(500_000 + x, 4_999_900), QgsPointXY(500_020 + x, 4_999_900)], raster.crs(), name)
from lemevit_qgis.inputs.kept_clicks import KeptClicks
clicks = KeptClicks(QgsProject.instance())
clicks.take(raster)
places = [(QgsPointXY(500_010 + x, 4_999_900), x < 100) for x in (0, 40, 150)]
for count in (1, 2, 3):
    clicks.write(places[:count])
clicks.write(places[:1])
clicks.write(places)
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_strokes_and_clicks_outlive_a_killed_qgis(page, field: QgsRasterLayer) -> None:
    root = str(Path(__file__).resolve().parents[3])
    ended = subprocess.run([sys.executable, "-c", KILLED, root, field.source()], check=False, timeout=60)
    assert ended.returncode == -signal.SIGKILL
    page._raster_id = ""  # as the page of a new QGIS, which comes to the raster
    page.take_layer()
    assert page.counts() == {"roof": 2, "other": 1}
    assert page.class_list.names() == ["roof", "other"]
    assert page.run_button.isEnabled()
    places = page.alike.clicks.places
    assert [(round(place.x()), is_wanted) for place, is_wanted in places] == [
        (500_010, True),
        (500_050, True),
        (500_160, False),
    ]
    assert not page.alike._wait.isActive()  # nothing is looked for until the user begins


def test_a_map_is_made_once_for_a_view_and_a_cleared_project_ends_all(page, qtbot) -> None:
    asked = []
    page.teacher.answered.connect(lambda action, _: asked.append(action))
    taught(page, 2)
    qtbot.waitUntil(lambda: bool(live_layers()) and not page.teacher.is_busy(), timeout=WAIT_MS)
    QTest.qWait(1500)
    assert asked == ["map"]
    document = QgsProject.instance()
    assert document.write(str(Path(page.raster().source()).with_name("p.qgs")))
    assert "Live map" not in Path(page.raster().source()).with_name("p.qgs").read_text()
    document.removeAllMapLayers()
    QTest.qWait(50)
    assert page.raster() is None
    assert not page.run_button.isEnabled()


def objects(field: QgsRasterLayer, reviewed: bool = True) -> QgsVectorLayer:
    """Six boxes of dark things on the left, in another CRS; four boxes on the right, which a review rejected."""
    fields = "field=class_name:string(20)&field=score:double" + ("&field=review:string(10)" if reviewed else "")
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:4326&{fields}", "objects", "memory")
    across = QgsCoordinateTransform(field.crs(), layer.crs(), QgsProject.instance())
    features = []
    for number in range(11):
        left = 500_010 if number < 6 else 500_150
        y = 4_999_970 - 36 * (number % 6)
        shape = QgsGeometry.fromRect(QgsRectangle(left, y, left + 30, y + 12))
        shape.transform(across)
        feature = QgsFeature(layer.fields())
        feature.setGeometry(shape)
        state = "accepted" if number < 6 else "rejected" if number < 10 else None
        feature.setAttributes(["dark roof", 0.5, state][: 3 if reviewed else 2])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    QgsProject.instance().addMapLayer(layer)
    return layer


def test_reviewed_objects_are_examples_beside_strokes(page, field: QgsRasterLayer, qtbot, tmp_path: Path) -> None:
    """From the review in one click; the rejected ones stand for everything else, the open one for nothing."""
    layer, dock = objects(field), page.window()
    while not hasattr(dock, "teach_with"):
        dock = dock.parent()
    dock.pages.setCurrentIndex(0)
    asked = []
    ask = page.teacher.ask
    page.teacher.ask = lambda request: (asked.append(request), ask(request))
    dock.teach_with(layer)
    QTest.qWait(20)
    assert dock.pages.currentWidget().page() is page
    assert page.raster() == field
    assert page.counts() == {"dark roof": 6, "Everything else": 4}
    assert [entry["background"] for entry in page.class_list.classes()] == [False, True]
    qtbot.waitUntil(lambda: "10 of 10" in page.number_label.text() and bool(live_layers()), timeout=WAIT_MS)
    sent = QgsVectorLayer(asked[0]["labels"], "sent", "ogr")
    assert sent.crs() == field.crs()
    assert sent.featureCount() == 10
    QTest.mouseClick(page.brush_button, Qt.MouseButton.LeftButton)
    draw(page, (0.6, 0.5), (0.9, 0.5))
    assert page.counts()["dark roof"] == 7
    assert strokes_in(tmp_path / "field_labels.gpkg") == ["dark roof"]
    edit = page.class_list._rows[0]["edit"]
    edit.setText("roof")
    edit.editingFinished.emit()
    assert page.counts() == {"roof": 7, "Everything else": 4}
    layer.startEditing()
    layer.deleteFeature(next(layer.getFeatures()).id())
    layer.commitChanges()
    assert page.counts()["roof"] == 6
    QgsProject.instance().removeMapLayer(layer.id())
    assert page.counts() == {"roof": 1}


def test_an_existing_layer_gives_its_classes_and_colours(page, field: QgsRasterLayer) -> None:
    layer = objects(field, reviewed=False)
    symbol = QgsFillSymbol.createSimple({"color": "#123456"})
    layer.setRenderer(QgsCategorizedSymbolRenderer("class_name", [QgsRendererCategory("dark roof", symbol, "")]))
    page.labels_row.choose(layer)
    QTest.qWait(20)
    assert page.labels_row.field_combo.currentText() == "class_name"
    assert page.class_list.names() == ["dark roof", "Everything else"]
    assert page.class_list.classes()[0]["color"] == "#123456"
    assert "Only 'dark roof' has strokes" in page.number_label.text()
    page.labels_row.field_combo.setCurrentIndex(page.labels_row.field_combo.findText("All are one class"))
    page.labels_row.field_combo.activated.emit(0)
    QTest.qWait(20)
    assert page.counts() == {"dark roof": 11}
    crowd = QgsVectorLayer("Point?crs=EPSG:32633&field=class:string(20)", "crowd", "memory")
    features = []
    for number in range(30):
        feature = QgsFeature(crowd.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(500_050, 4_999_900)))
        feature.setAttributes([f"class {number}"])
        features.append(feature)
    crowd.dataProvider().addFeatures(features)
    QgsProject.instance().addMapLayer(crowd)
    page.labels_row.choose(crowd)
    QTest.qWait(20)
    assert "more than 24 values" in page.status_label.text()
    assert page.counts() == {}


def test_the_page_is_built_when_it_is_first_shown(qgis_iface, qgis_new_project, jobs_folder) -> None:  # noqa: ARG001
    from lemevit_qgis.gui.dock import LemevitDock

    dock = LemevitDock(qgis_iface)
    dock.show()
    assert not dock.teach_tab.is_built()
    dock.pages.setCurrentIndex(1)
    assert dock.teach_tab.is_built()
    dock.shut_down()
    dock.deleteLater()


def test_objects_are_clicked_on_and_their_boxes_are_shown(page, field: QgsRasterLayer, tmp_path: Path) -> None:
    """The worker's part is in tests/engine; here its answer is given."""
    asked = []
    page.teacher.ask = asked.append
    page.kind_combo.setCurrentIndex(1)
    page.kind_combo.activated.emit(1)
    QTest.mouseClick(page.brush_button, Qt.MouseButton.LeftButton)
    for number in range(4):
        draw(page, (0.1 + 0.1 * number, 0.2), (0.1 + 0.1 * number, 0.2))
    assert "at least five objects" in page.number_label.text()
    assert not page.run_button.isEnabled()
    draw(page, (0.1, 0.5), (0.2, 0.6))  # across an object
    page.steps.refresh_map()
    sent = asked[-1]
    assert (sent["action"], sent["objects"], sent["output"][-5:]) == ("map", True, ".gpkg")
    layer = QgsVectorLayer(sent["labels"], "sent", "ogr")
    kinds = [QgsWkbTypes.displayString(feature.geometry().wkbType()) for feature in layer.getFeatures()]
    assert kinds == ["Point"] * 4 + ["Polygon"]
    assert strokes_in(tmp_path / "field_objects.gpkg") == ["What I map"] * 5
    assert not page.place_button.isEnabled()
    boxes = objects(field)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", Path(sent["output"]).stem
    QgsVectorFileWriter.writeAsVectorFormatV3(boxes, sent["output"], QgsProject.instance().transformContext(), options)
    score = {"found": 4, "objects": 5, "false_alarms": 1, "area_m2": 100.0}
    score["classes"] = [{"class_name": "What I map", "found": 4, "objects": 5, "false_alarms": 1}]
    classes = [{"class_id": 0, "class_name": "What I map", "color": "#D7301F", "background": False}]
    report = {"score": score, "classes": classes, "outputs": [{"path": sent["output"]}]}
    page.teacher.answered.emit("map", report)
    assert page.number_label.text().startswith("Found 4 of 5 objects it had not seen (What I map 4/5), with 1 false")
    assert live_layers()[0].featureCount() == 11
    assert page.run_button.isEnabled()
    page.kind_combo.setCurrentIndex(0)
    page.kind_combo.activated.emit(0)
    assert page.counts() == {}  # strokes on areas have a file of their own
    assert live_layers() == []
