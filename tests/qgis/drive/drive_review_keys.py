"""Runs inside QGIS's window: the keys of one sitting of a review, pressed through the X server (``xdotool``).

``SCENARIO_RASTER`` and ``SCENARIO_OBJECTS`` are an image and the objects found in it, ``SCENARIO_KEYS`` the keys,
``SCENARIO_SITTING`` the sitting's number. The last key is followed by closing QGIS.
"""

import os
import time

from drive_kit import drawn, found, picture, play, show, wait_until
from qgis.core import QgsFillSymbol, QgsProject, QgsRasterLayer, QgsSingleSymbolRenderer, QgsVectorLayer
from qgis.PyQt.QtCore import QProcess
from qgis.PyQt.QtTest import QTest
from qgis.utils import iface, plugins

STEP_MS = 50
FRAME_MS = 500
"""Between two frames of the recording."""
PATIENCE_S = 120
keys = os.environ["SCENARIO_KEYS"].split()
sitting = os.environ["SCENARIO_SITTING"]


def judged(dock) -> int:
    return sum(bool(item.state) for item in dock.reviewed.items.values())


def scenario() -> None:
    project, plugin = QgsProject.instance(), plugins["lemevit_qgis"]
    iface.mainWindow().resize(1400, 900)
    raster = QgsRasterLayer(os.environ["SCENARIO_RASTER"], "banepa")
    project.addMapLayer(raster)
    project.setCrs(raster.crs())
    objects = QgsVectorLayer(f"{os.environ['SCENARIO_OBJECTS']}|layername=objects", "Objects", "ogr")
    outline = {"color": "0,0,0,0", "outline_color": "#ff5a3c", "outline_width": "0.5"}
    objects.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(outline)))
    project.addMapLayer(objects)
    show(raster)
    if not plugin.review.isVisible():
        plugin.review_action.trigger()
    dock = plugin.review
    wait_until(dock.isVisible, 5)
    dock.layer_combo.setLayer(objects)
    found["objects"], found["judged_before"] = len(dock.reviewed.items), judged(dock)
    drawn()
    place = dock.object_label.mapToGlobal(dock.object_label.rect().center())
    QProcess.execute("xdotool", ["mousemove", str(place.x()), str(place.y()), "click", "1"])
    QTest.qWait(300)
    picture(f"review_keys_{sitting}_begins")
    hand, began, frames = QProcess(), time.monotonic(), 0
    hand.start("xdotool", ["key", "--delay", str(STEP_MS), *keys])
    wanted = found["judged_before"] + len(keys)
    while judged(dock) < wanted and time.monotonic() - began < PATIENCE_S:
        QTest.qWait(FRAME_MS)
        iface.mainWindow().grab().save(f"{os.environ['SCENARIO_OUT']}/frame_{sitting}_{frames:03d}.jpg", "JPG", 80)
        frames += 1
    found["seconds"] = round(time.monotonic() - began, 1)
    found["judged"] = judged(dock)
    found["precision"] = dock.summary.precision_label.text()
    drawn()
    picture(f"review_keys_{sitting}_ends")


play(scenario)
