"""Runs inside QGIS's window: ten strokes a class with the mouse, the map of the view, a doubtful place, a saved model.

``SCENARIO_RASTER`` is a copy of the sample that is tried first; the strokes are metres from its lower left corner.
"""

import os
import time

from drive_kit import click, drawn, found, open_panel, picture, play, show, wait_until
from qgis.core import QgsPointXY, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface

ROOFS = [
    (36.3, 138.6, 3.0),
    (13.0, 94.4, 3.0),
    (79.9, 60.7, 3.0),
    (30.4, 88.3, 3.0),
    (41.5, 127.1, 3.0),
    (139.3, 139.7, 3.0),
    (92.6, 29.4, 3.0),
    (21.5, 80.4, 3.0),
    (8.2, 77.5, 3.0),
    (38.8, 99.5, 3.0),
]
OTHER = [
    (29.4, 38.3, 4.0),
    (79.5, 120.3, 4.0),
    (36.8, 17.8, 4.0),
    (92.4, 9.1, 4.0),
    (45.2, 76.7, 4.0),
    (81.4, 124.1, 4.0),
    (79.3, 121.8, 4.0),
    (108.8, 60.6, 4.0),
    (57.9, 115.3, 4.0),
    (91.6, 10.7, 4.0),
]


def draw(start: QPoint, end: QPoint) -> None:
    view, left = iface.mapCanvas().viewport(), Qt.MouseButton.LeftButton
    QTest.mousePress(view, left, pos=start)
    for step in range(1, 5):
        at = QPointF(start + (end - start) * step / 4)
        move = QMouseEvent(QEvent.Type.MouseMove, at, Qt.MouseButton.NoButton, left, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(view, move)
    QTest.mouseRelease(view, left, pos=end)


def stroke(layer: QgsRasterLayer, place: tuple) -> None:
    corner, crossing = layer.extent(), iface.mapCanvas().getCoordinateTransform()
    left, y = corner.xMinimum() + place[0], corner.yMinimum() + place[1]
    ends = [crossing.transform(QgsPointXY(x, y)).toQPointF().toPoint() for x in (left, left + place[2])]
    draw(*ends)


def scenario() -> None:
    layer = QgsRasterLayer(os.environ["SCENARIO_RASTER"], "sample")
    QgsProject.instance().addMapLayer(layer)
    iface.setActiveLayer(layer)
    show(layer)
    dock = open_panel()
    dock.pages.setCurrentIndex(1)
    page = dock.teach_tab.page()
    picture("teach_1_page")
    click(page.brush_button)
    answers = []
    page.teacher.answered.connect(lambda action, report: answers.append((action, report["seconds"])))
    for key, places in ((Qt.Key.Key_1, ROOFS), (Qt.Key.Key_2, OTHER)):
        QTest.keyClick(iface.mapCanvas(), key)
        for place in places:
            stroke(layer, place)
            QTest.qWait(30)
        if key == Qt.Key.Key_1:
            picture("teach_2_strokes")
    began = time.monotonic()
    found["mapped"] = wait_until(lambda: page.live.layer() is not None, 180)
    found["first_map_s"] = round(time.monotonic() - began, 1)
    wait_until(lambda: "compare" in dict(answers) and not page.teacher.is_busy(), 240)
    wait_until(lambda: not page.steps.is_at_work(), 120)
    drawn()
    picture("teach_3_live_map")
    found["number"], found["features"] = page.number_label.text(), page.features_label.text()
    began, before = time.monotonic(), len(answers)
    stroke(layer, (100.0, 100.0, 3.0))
    wait_until(lambda: len(answers) > before, 120)
    found["next_map_s"] = round(time.monotonic() - began, 1)
    click(page.place_button)
    wait_until(lambda: "places" in dict(answers) and not page.teacher.is_busy(), 120)
    drawn()
    picture("teach_4_next_place")
    click(page.run_button)
    found["saved"] = wait_until(lambda: dock.pages.currentIndex() == 0, 120)
    found["model"] = dock.form.model_picker.model()
    picture("teach_5_run")
    found["answers"] = answers


play(scenario)
