"""Runs inside QGIS's window: outlines before and after squaring, lanes, numbers by area, a review by keyboard.

``SCENARIO_DELIVERY`` is a folder that ``make_delivery.py`` filled.
"""

import os
from pathlib import Path

from drive_kit import drawn, found, picture, play, show, wait_until
from qgis.core import (
    QgsFillSymbol,
    QgsLineSymbol,
    QgsPalLayerSettings,
    QgsProject,
    QgsRasterLayer,
    QgsSingleSymbolRenderer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
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


def lanes(raster: QgsRasterLayer) -> None:
    """Picture of the centre lines between the roofs."""
    layer = vector("lanes", "#ffd21c")
    layer.setRenderer(QgsSingleSymbolRenderer(QgsLineSymbol.createSimple({"color": "#ffd21c", "width": "0.8"})))
    show(raster, 0.45)
    picture("lanes", iface.mapCanvas())
    QgsProject.instance().removeMapLayer(layer.id())


def numbers(raster: QgsRasterLayer) -> None:
    """Picture of the share of roofs in each square."""
    layer = vector("blocks", "#1ce0ff")
    found["fields"] = [field.name() for field in layer.fields()]
    share = next(name for name in found["fields"] if name.startswith("building") and name.endswith("_share"))
    settings, text, buffer = QgsPalLayerSettings(), QgsTextFormat(), QgsTextBufferSettings()
    settings.fieldName, settings.isExpression = f"format_number(100 * \"{share}\", 0) || ' %'", True
    buffer.setEnabled(True)
    text.setBuffer(buffer)
    text.setSize(16)
    settings.setFormat(text)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
    show(raster)
    picture("numbers", iface.mapCanvas())
    QgsProject.instance().removeMapLayer(layer.id())


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
    lanes(raster)
    numbers(raster)
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
