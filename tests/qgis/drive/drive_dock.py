"""Runs inside QGIS's window: clicks through the panel as an analyst does, and keeps screenshots."""

import json
import os
import time
import traceback
from pathlib import Path

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.utils import iface, plugins, unloadPlugin

OUT, RASTER = Path(os.environ["SCENARIO_OUT"]), os.environ["SCENARIO_RASTER"]
found = {}


def picture(name: str) -> None:
    iface.mainWindow().grab().save(str(OUT / f"{name}.png"))


def wait_until(claim, seconds: float) -> bool:
    end = time.monotonic() + seconds
    while not claim() and time.monotonic() < end:
        QTest.qWait(50)
    return bool(claim())


def scenario() -> None:
    plugin = plugins["lemevit_qgis"]
    QgsProject.instance().addMapLayer(QgsRasterLayer(RASTER, "scene"))
    plugin.action.trigger()
    dock = plugin.dock
    found["dock_is_visible"] = wait_until(dock.isVisible, 5)
    dock.output_file.setFilePath(str(OUT / "clicked.tif"))
    picture("before")
    QTest.mouseClick(dock.run_button, Qt.MouseButton.LeftButton)
    found["ran"] = wait_until(dock.run_button.isEnabled, 90)
    wait_until(lambda: False, 2)
    found["layers"] = sorted(layer.name() for layer in QgsProject.instance().mapLayers().values())
    found["status"] = dock.status_label.text()
    picture("after")
    unloadPlugin("lemevit_qgis")
    found["unloaded"] = plugin.dock is None and plugin.provider is None


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
