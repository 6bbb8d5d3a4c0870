"""Runs inside QGIS's window: a detection reviewed by keyboard, and outlines before and after squaring.

``SCENARIO_DELIVERY`` is a folder that ``make_delivery.py`` filled.
"""

import os
from pathlib import Path

from drive_kit import drawn, found, picture, play, show, wait_until
from qgis.core import QgsFillSymbol, QgsProject, QgsRasterLayer, QgsSingleSymbolRenderer, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.utils import iface, plugins

FOLDER = Path(os.environ["SCENARIO_DELIVERY"])


def vector(name: str, colour: str) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{FOLDER / name}.gpkg|layername={name}", name, "ogr")
    outline = {"color": "0,0,0,0", "outline_color": colour, "outline_width": "0.5"}
    layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(outline)))
    QgsProject.instance().addMapLayer(layer)
    return layer


def scenario() -> None:
    project, plugin = QgsProject.instance(), plugins["lemevit_qgis"]
    iface.mainWindow().resize(1400, 900)
    raster = QgsRasterLayer(str(FOLDER / "street.tif"), "street")
    project.addMapLayer(raster)
    project.setCrs(raster.crs())
    layers = {name: vector(name, colour) for name, colour in (("pixels", "#ffd21c"), ("squared", "#1ce0ff"))}
    root = project.layerTreeRoot()
    for name in layers:
        for other, layer in layers.items():
            root.findLayer(layer.id()).setItemVisibilityChecked(other == name)
        show(raster, 0.45)
        show(raster, 0.45)  # the first time the map is still as the project left it
        picture(f"outlines_{name}", iface.mapCanvas())
    for layer in layers.values():
        project.removeMapLayer(layer.id())
    objects = vector("buildings", "#ff5a3c")
    show(raster)
    plugin.review_action.trigger()
    dock = plugin.review
    found["dock_is_visible"] = wait_until(dock.isVisible, 5)
    dock.layer_combo.setLayer(objects)
    iface.mainWindow().activateWindow()
    QTest.qWaitForWindowActive(iface.mainWindow(), 5000)
    dock.widget().setFocus()
    count = len(dock.reviewed.items)
    for index in range(min(12, count - 1)):
        QTest.keyClick(dock.widget(), Qt.Key.Key_X if index % 4 == 3 else Qt.Key.Key_A)
        QTest.qWait(50)
    dock.slider.show_cut(0.1)
    drawn()
    picture("review")
    states = [item.state for item in dock.reviewed.items.values() if item.state]
    found["states"] = {state: states.count(state) for state in set(states)}
    found["precision"] = dock.summary.precision_label.text()
    found["objects"] = count


play(scenario)
