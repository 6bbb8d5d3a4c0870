"""Runs inside QGIS's window: water tanks on roofs are clicked on, boxes found in the view, and the area detected.

``SCENARIO_RASTER`` is a copy of the sample that is tried first, as for ``drive_teach``. Ten of its seventeen green
tanks are clicked on, and five other things as counter-examples. ``found`` has the seconds, the score that is told, and
how many of the seven other tanks have a box.
"""

import time

from brushwork import at_rest, load, opened_page, processor_s
from drive_kit import click, drawn, found, picture, play, show, wait_until
from qgis.core import QgsPointXY, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.utils import iface

TANKS = [
    (92.4, 150.6),
    (119.5, 144.3),
    (40.9, 126.6),
    (126.5, 114.4),
    (91.7, 108.1),
    (14.4, 102.9),
    (101.7, 97.5),
    (117.9, 70.8),
    (101.3, 46.0),
    (92.5, 37.2),
]
OTHERS = [(29.4, 38.3), (79.5, 120.3), (36.8, 17.8), (45.2, 76.7), (117.6, 140.0)]
UNSEEN = [(139.8, 118.4), (117.6, 97.3), (118.1, 88.2), (103.7, 71.7), (129.5, 57.6), (12.4, 41.4), (82.5, 40.8)]
"""Metres from the lower left corner of the sample: examples, counter-examples, and tanks that are not clicked on."""
NEAR_M = 1.2


def press(layer: QgsRasterLayer, place: tuple) -> None:
    corner, crossing = layer.extent(), iface.mapCanvas().getCoordinateTransform()
    at = (
        crossing.transform(QgsPointXY(corner.xMinimum() + place[0], corner.yMinimum() + place[1])).toQPointF().toPoint()
    )
    QTest.mouseClick(iface.mapCanvas().viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)


def boxed(boxes, corner) -> int:
    """How many of the tanks that were not clicked on have a box."""
    middles = [feature.geometry().centroid().asPoint() for feature in boxes.getFeatures()]
    places = [(point.x() - corner.xMinimum(), point.y() - corner.yMinimum()) for point in middles]
    return sum(any(abs(x - a) < NEAR_M and abs(y - b) < NEAR_M for a, b in places) for x, y in UNSEEN)


def taught(page, layer: QgsRasterLayer) -> None:
    page.kind_combo.setCurrentIndex(1)
    page.kind_combo.activated.emit(1)
    click(page.brush_button)
    for key, places in ((Qt.Key.Key_2, OTHERS), (Qt.Key.Key_1, TANKS)):
        QTest.keyClick(iface.mapCanvas(), key)
        began, used = time.monotonic(), processor_s(page)
        for place in places:
            press(layer, place)
    found["counts"] = page.counts()
    found["taught"] = wait_until(lambda: page.live.layer() is not None and at_rest(page), 180)
    found["taught_s"] = [round(time.monotonic() - began, 1), round(processor_s(page) - used, 1), load()]
    found["number"] = page.number_label.text()
    if found["taught"]:
        found["live_unseen"] = boxed(page.live.layer(), layer.extent())
    drawn()
    picture("objects_1_live")


def scenario() -> None:
    dock, page, layer = opened_page()
    taught(page, layer)
    click(page.run_button)
    found["saved"] = wait_until(lambda: dock.pages.currentIndex() == 0, 120)
    found["task"] = dock.task().key
    began = time.monotonic()
    click(dock.run_bar.run_button)
    found["ran"] = wait_until(lambda: dock.result_view.isVisible(), 180)
    found["run_s"] = round(time.monotonic() - began, 1)
    vectors = [entry for entry in QgsProject.instance().mapLayers().values() if isinstance(entry, QgsVectorLayer)]
    found["unseen"] = [boxed(entry, layer.extent()) for entry in vectors if entry.fields().indexOf("score") >= 0]
    show(layer)
    picture("objects_2_result")


play(scenario)
