"""Runs inside QGIS's window: rasters of trust from the panel with a shipped model, and a picture of each.

By hand, with the plugin installed into a scratch profile (``.ci/package.py``, ``.ci/demo/profile.sh PROFILES``)::

    SCENARIO_OUT=out/window_trust SCENARIO_RASTER=SMALL.tif LEMEVIT_PYTHON=.venv/runtime/bin/python \
        LEMEVIT_MODELS_DIR=resources/models .ci/demo/window.sh PROFILES tests/qgis/drive/drive_trust.py

Paths must be absolute. The raster should be small (a piece of the sample): eight layers are made of it.
"""

import json
import os
import time
import traceback
from pathlib import Path

from qgis.core import QgsProject, QgsRasterLayer
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.utils import iface, plugins

OUT, RASTER = Path(os.environ["SCENARIO_OUT"]), os.environ["SCENARIO_RASTER"]
LAYERS = ("confidence", "entropy", "variance", "attention")
found = {}


def picture(name: str) -> None:
    QTest.qWait(300)
    iface.mainWindow().grab().save(str(OUT / f"{name}.png"))


def wait_until(claim, seconds: float) -> bool:
    end = time.monotonic() + seconds
    while not claim() and time.monotonic() < end:
        QTest.qWait(50)
    return bool(claim())


def show(layer) -> None:
    canvas = iface.mapCanvas()
    canvas.setExtent(layer.extent())
    canvas.refresh()
    QTest.qWait(500)
    wait_until(lambda: not canvas.isDrawing(), 20)


def scenario() -> None:
    plugin, project = plugins["lemevit_qgis"], QgsProject.instance()
    iface.mainWindow().resize(1400, 900)
    dock = plugin.dock
    if not dock.isVisible():  # an earlier window of this profile may have left it open
        plugin.action.trigger()
    wait_until(dock.isVisible, 5)
    layer = QgsRasterLayer(RASTER, "scene")
    project.addMapLayer(layer)
    project.setCrs(layer.crs())
    dock.show_task("segment")
    combo = dock.model_picker.combo
    combo.setCurrentIndex(combo.findText("buildings-tiny", Qt.MatchFlag.MatchContains))
    dock.findChildren(QgsCollapsibleGroupBox)[0].setCollapsed(False)
    for name in LAYERS:
        dock.option_rows.widget(dock.task(), name).setChecked(True)
    dock.option_rows.widget(dock.task(), "tta").setCurrentText("flips")
    dock.output_file.setFilePath(str(OUT / "roofs.tif"))
    show(layer)
    picture("panel")
    QTest.mouseClick(dock.run_button, Qt.MouseButton.LeftButton)
    wait_until(lambda: not dock._runner.is_running(), 200)
    found["status"] = dock.status_label.text()
    found["layers"] = sorted(item.name() for item in project.mapLayers().values())
    picture("result")
    root = project.layerTreeRoot()
    for name in LAYERS:
        for item in project.mapLayers().values():
            root.findLayer(item.id()).setItemVisibilityChecked(item.name() in (f"roofs_{name}", "scene"))
        show(layer)
        picture(name)


def go() -> None:
    try:
        scenario()
    except Exception:  # noqa: BLE001 - a script without a caller: whoever started it reads it
        found["error"] = traceback.format_exc()
    (OUT / "found.json").write_text(json.dumps(found), encoding="utf-8")
    QgsProject.instance().removeAllMapLayers()
    QgsProject.instance().setDirty(False)
    iface.actionExit().trigger()


QTimer.singleShot(1500, go)
