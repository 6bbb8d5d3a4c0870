"""Runs inside QGIS: opens what the demo made, styled, saves the project and a picture of the map, and leaves."""

import json
import os
import traceback
from pathlib import Path

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QTimer
from qgis.utils import iface, plugins

OUT, SAMPLE = Path(os.environ["DEMO_OUT"]), os.environ["DEMO_SAMPLE"]


def show() -> None:
    from lemevit_qgis.layers import add_results

    project = QgsProject.instance()
    base = QgsRasterLayer(SAMPLE, "Banepa, drone")
    project.addMapLayer(base)
    for name in ("classify", "segment"):
        add_results(json.loads((OUT / f"{name}.json").read_text(encoding="utf-8")), project)
    tree = project.layerTreeRoot()
    for layer in project.mapLayersByName("buildings"):
        tree.findLayer(layer.id()).setItemVisibilityChecked(False)  # the outlines say the same and hide less
    for layer in project.mapLayersByName("scenes"):
        tree.findLayer(layer.id()).setItemVisibilityChecked(False)
    plugins["lemevit_qgis"].dock.show()
    iface.setActiveLayer(base)
    canvas = iface.mapCanvas()
    project.setCrs(base.crs())
    extent = base.extent()
    extent.scale(0.5)
    QTimer.singleShot(1000, lambda: (canvas.setExtent(extent), canvas.refresh()))  # after the first layer's own zoom
    QTimer.singleShot(2000, lambda: project.write(str(OUT / "demo.qgz")))
    QTimer.singleShot(7000, finish)


def finish() -> None:
    iface.mapCanvas().saveAsImage(str(OUT / "map.png"))
    iface.mainWindow().grab().save(str(OUT / "window.png"))
    leave()


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
