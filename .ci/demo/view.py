"""Runs inside QGIS: opens what the demo made, styled, saves the project and a picture of the map, and leaves."""

import json
import os
import traceback
from pathlib import Path

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QTimer
from qgis.utils import iface, plugins

OUT, SAMPLE, SAMPLES = (Path(os.environ[name]) for name in ("DEMO_OUT", "DEMO_SAMPLE", "DEMO_SAMPLES"))


def show() -> None:
    from lemevit_qgis.results.layers import add_results

    project = QgsProject.instance()
    base = QgsRasterLayer(str(SAMPLE), "Banepa, drone")
    project.addMapLayer(base)
    dates = [QgsRasterLayer(str(SAMPLES / f"landsat_pucallpa_{year}.tif"), f"Pucallpa {year}") for year in (2000, 2020)]
    for date in dates:
        project.addMapLayer(date)
    add_results(json.loads((OUT / "change.json").read_text(encoding="utf-8")), project)
    for name in ("classify", "detect", "segment"):
        add_results(json.loads((OUT / f"{name}.json").read_text(encoding="utf-8")), project)
    tree = project.layerTreeRoot()
    for layer in of_file("scenes") + of_file("roof_boxes"):
        tree.findLayer(layer.id()).setItemVisibilityChecked(False)
    plugins["lemevit_qgis"].dock.show()
    iface.setActiveLayer(base)
    canvas = iface.mapCanvas()
    project.setCrs(base.crs())
    extent = base.extent()
    extent.scale(0.5)
    # After the first layer's own zoom, which takes the CRS of any layer.
    QTimer.singleShot(1000, lambda: (project.setCrs(base.crs()), canvas.setExtent(extent), canvas.refresh()))
    QTimer.singleShot(2000, lambda: project.write(str(OUT / "demo.qgz")))
    QTimer.singleShot(7000, lambda: pictured("map", "window"))
    QTimer.singleShot(7500, show_boxes)
    QTimer.singleShot(12000, lambda: pictured("boxes"))
    QTimer.singleShot(12500, lambda: show_change(*dates))
    QTimer.singleShot(18000, lambda: (pictured("change", "change_window"), leave()))


def of_file(stem: str) -> list[QgsMapLayer]:
    """Layers of the files that are named so."""
    found = QgsProject.instance().mapLayers().values()
    return [layer for layer in found if Path(layer.source().split("|")[0]).stem == stem]


def pictured(canvas: str, window: str = "") -> None:
    iface.mapCanvas().saveAsImage(str(OUT / f"{canvas}.png"))
    if window:
        iface.mainWindow().grab().save(str(OUT / f"{window}.png"))


def show_boxes() -> None:
    """The same place with the boxes in place of the outlines."""
    tree = QgsProject.instance().layerTreeRoot()
    for name, is_shown in (("building_outlines", False), ("roof_boxes", True)):
        for layer in of_file(name):
            tree.findLayer(layer.id()).setItemVisibilityChecked(is_shown)
    canvas = iface.mapCanvas()
    canvas.zoomByFactor(0.35)
    canvas.refresh()


def show_change(first: QgsRasterLayer, second: QgsRasterLayer) -> None:
    """The pair of dates with what changed."""
    dock = plugins["lemevit_qgis"].dock
    dock.show_task("change")
    for combo, layer in zip(dock.form.input_picker.combos, (first, second)):
        combo.setLayer(layer)
    iface.setActiveLayer(first)
    canvas = iface.mapCanvas()
    canvas.setDestinationCrs(first.crs())
    canvas.setExtent(first.extent())
    canvas.refresh()


def leave() -> None:
    QgsProject.instance().removeAllMapLayers()
    QgsProject.instance().setDirty(False)
    iface.actionExit().trigger()


def go() -> None:
    try:
        show()
    except Exception:  # noqa: BLE001 - a script without a caller: say it and leave
        traceback.print_exc()
        leave()


QTimer.singleShot(1500, go)
