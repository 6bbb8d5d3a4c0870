"""Runs inside QGIS's window: few strokes taught, the area mapped, its mistakes corrected, and places found by a click.

``SCENARIO_RASTER`` is a copy of the sample that is tried first, as for ``drive_teach``. The strokes of the correction
lie on roofs of grey sheet metal, most of which the taught model takes for something else.
"""

import time

from brushwork import OTHER, ROOFS, at_rest, load, opened_page, processor_s, stroke
from drive_kit import click, drawn, found, picture, play, wait_until
from qgis.core import QgsPointXY, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.utils import iface

SHEDS = [
    (119.4, 17.9, 4.0),
    (126.9, 14.9, 4.0),
    (128.4, 20.9, 3.0),
    (44.8, 11.2, 4.0),
    (56.7, 10.5, 4.0),
    (67.2, 11.2, 4.0),
    (80.6, 6.7, 3.0),
    (110.5, 20.2, 3.0),
]
TREES, SHED = [(71.7, 43.3), (113.0, 56.0)], (126.9, 16.4)
"""Places for clicks: on what is looked for, and on something else."""


def taught(page, layer: QgsRasterLayer) -> None:
    click(page.brush_button)
    for key, places in ((Qt.Key.Key_1, ROOFS), (Qt.Key.Key_2, OTHER)):
        QTest.keyClick(iface.mapCanvas(), key)
        for place in places:
            stroke(layer, place)
    found["taught"] = wait_until(lambda: page.live.layer() is not None and at_rest(page), 120)
    picture("correct_0_taught")


def corrected(dock, page, layer: QgsRasterLayer) -> None:
    """The area mapped, its sheds corrected, before and after by the key."""
    click(page.run_button)
    wait_until(lambda: dock.pages.currentIndex() == 0, 120)
    click(dock.run_bar.run_button)
    found["ran"] = wait_until(lambda: dock.result_view.isVisible(), 180)
    click(dock.result_view.wrong_button)
    picture("correct_1_result")
    page.brush_button.setChecked(True)
    QTest.keyClick(iface.mapCanvas(), Qt.Key.Key_1)
    began, used = time.monotonic(), processor_s(page)
    for place in SHEDS:
        stroke(layer, place)
        QTest.qWait(30)
    found["corrected"] = wait_until(lambda: page.live.layer() is not None and at_rest(page), 180)
    found["corrected_s"] = [round(time.monotonic() - began, 1), round(processor_s(page) - used, 1), load()]
    found["correction"] = page.number_label.text()
    drawn()
    picture("correct_2_after")
    iface.mainWindow().activateWindow()  # a key of the map counts in the window that is in front
    wait_until(iface.mainWindow().isActiveWindow, 5)
    iface.mapCanvas().setFocus()
    QTest.keyClick(iface.mapCanvas(), Qt.Key.Key_C)
    node = QgsProject.instance().layerTreeRoot().findLayer(page.live.layer().id())
    found["hidden_by_c"] = not node.itemVisibilityChecked()
    drawn()
    picture("correct_3_before")
    QTest.keyClick(iface.mapCanvas(), Qt.Key.Key_C)


def searched(page, layer: QgsRasterLayer) -> None:
    """Clicks on trees show the places that are like them."""
    page.layer_combo.setLayer(layer)
    wait_until(lambda: page.correcting is None, 10)
    for node in QgsProject.instance().layerTreeRoot().children():
        node.setItemVisibilityChecked(node.name() == layer.name())
    page.live_check.setChecked(False)
    click(page.alike.find_button)
    view, corner = iface.mapCanvas().viewport(), layer.extent()
    maps = []
    page.teacher.answered.connect(lambda action, _: maps.append(action))
    left, right = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
    for number, (places, button) in enumerate(((TREES, left), ([SHED], right))):
        began, used, before = time.monotonic(), processor_s(page), len(maps)
        for x, y in places:
            at = (
                iface.mapCanvas()
                .getCoordinateTransform()
                .transform(QgsPointXY(corner.xMinimum() + x, corner.yMinimum() + y))
            )
            QTest.mouseClick(view, button, Qt.KeyboardModifier.NoModifier, QPoint(int(at.x()), int(at.y())))
        wait_until(lambda count=before: len(maps) > count and at_rest(page), 120)
        found[f"similar_{number}_s"] = [round(time.monotonic() - began, 1), round(processor_s(page) - used, 1), load()]
    found["similar"] = page.alike.view.layer() is not None
    drawn()
    picture("correct_4_similar")


def scenario() -> None:
    dock, page, layer = opened_page()
    taught(page, layer)
    corrected(dock, page, layer)
    searched(page, layer)


play(scenario)
