"""Runs inside QGIS's window: change detection and oriented detection from the panel, with a picture of each step."""

import json
import os
import time
import traceback
from pathlib import Path

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.utils import iface, plugins

OUT, RASTERS = Path(os.environ["SCENARIO_OUT"]), Path(os.environ["SCENARIO_RASTERS"])
found = {}


def picture(name: str) -> None:
    QTest.qWait(300)
    iface.mainWindow().grab().save(str(OUT / f"{name}.png"))


def wait_until(claim, seconds: float) -> bool:
    end = time.monotonic() + seconds
    while not claim() and time.monotonic() < end:
        QTest.qWait(50)
    return bool(claim())


def show(layer, share: float) -> None:
    extent = layer.extent()
    extent.scale(share)
    canvas = iface.mapCanvas()
    canvas.setExtent(extent)
    canvas.refresh()
    QTest.qWait(500)
    wait_until(lambda: not canvas.isDrawing(), 20)


def run(dock, name: str) -> str:
    dock.output_file.setFilePath(str(OUT / name))
    picture(f"{Path(name).stem}_before_run")
    QTest.mouseClick(dock.run_button, Qt.MouseButton.LeftButton)
    wait_until(lambda: not dock._runner.is_running(), 90)
    QTest.qWait(500)
    return dock.status_label.text()


def tree() -> list:
    groups = QgsProject.instance().layerTreeRoot().findGroups()
    return [[node.name() for node in group.children()] for group in groups]


def change(dock) -> None:
    project = QgsProject.instance()
    dates = [QgsRasterLayer(str(RASTERS / f"{name}.tif"), name) for name in ("before", "after")]
    for layer in dates:
        project.addMapLayer(layer)
    project.setCrs(dates[0].crs())
    dock.show_task("change")
    found["suggested"] = [layer.name() for layer in dock.input_picker.chosen()]
    for _ in range(2):
        QTest.mouseClick(dock.input_picker.swap_button, Qt.MouseButton.LeftButton)
        found.setdefault("swapped", [layer.name() for layer in dock.input_picker.chosen()])
    found["change"] = run(dock, "changed.tif")
    show(dates[0], 1.05)
    picture("change_result")
    found["groups"] = tree()
    root = project.layerTreeRoot()
    for name in ("changed", "after"):
        for layer in project.mapLayersByName(name):
            root.findLayer(layer.id()).setItemVisibilityChecked(False)
    show(dates[0], 1.05)
    picture("change_flipped_to_before")
    dock.input_picker.combos[0].setLayer(dock.input_picker.combos[1].currentLayer())
    picture("change_same_layer")


def detect(dock) -> None:
    project = QgsProject.instance()
    project.removeAllMapLayers()
    project.layerTreeRoot().removeAllChildren()
    os.environ["LEMEVIT_PYTHON"] = os.environ["SCENARIO_FAKE_PYTHON"]
    layer = QgsRasterLayer(str(RASTERS / "before.tif"), "town")
    project.addMapLayer(layer)
    dock.show_task("detect")
    found["detect"] = run(dock, "objects.gpkg")
    show(layer, 1.05)
    picture("detect_result")
    (objects,) = project.mapLayersByName("objects")
    objects.renderer().rootRule().children()[1].setActive(True)
    iface.layerTreeView().refreshLayerSymbology(objects.id())
    objects.triggerRepaint()
    show(layer, 1.05)
    picture("detect_result_with_lower_scores")


def scenario() -> None:
    plugin = plugins["lemevit_qgis"]
    iface.mainWindow().resize(1400, 900)
    dock = plugin.dock
    if not dock.isVisible():  # an earlier window of this profile may have left it open
        plugin.action.trigger()
    found["dock_is_visible"] = wait_until(dock.isVisible, 5)
    change(dock)
    detect(dock)


def go() -> None:
    try:
        scenario()
    except Exception:  # noqa: BLE001 - a script without a caller: the test reads it
        found["error"] = traceback.format_exc()
    (OUT / "found.json").write_text(json.dumps(found), encoding="utf-8")
    QgsProject.instance().removeAllMapLayers()
    QgsProject.instance().setDirty(False)
    iface.actionExit().trigger()


QTimer.singleShot(1500, go)
