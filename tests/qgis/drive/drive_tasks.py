"""Runs inside QGIS's window: change detection and oriented detection from the panel, with a picture of each step."""

import os
from pathlib import Path

from drive_kit import OUT, click, found, open_panel, picture, play, show, wait_until
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtTest import QTest
from qgis.utils import iface

RASTERS = Path(os.environ["SCENARIO_RASTERS"])


def run(dock, name: str) -> str:
    dock.form.output_file.setFilePath(str(OUT / name))
    picture(f"{Path(name).stem}_before_run")
    click(dock.run_bar.run_button)
    wait_until(lambda: not dock._runner.is_running(), 90)
    QTest.qWait(500)
    return dock.run_bar.status_label.text()


def tree() -> list:
    groups = QgsProject.instance().layerTreeRoot().findGroups()
    return [[node.name() for node in group.children()] for group in groups]


def of_file(stem: str) -> list:
    """Layers of the files that are named so."""
    layers = QgsProject.instance().mapLayers().values()
    return [layer for layer in layers if Path(layer.source().split("|")[0]).stem == stem]


def change(dock) -> None:
    project = QgsProject.instance()
    dates = [QgsRasterLayer(str(RASTERS / f"{name}.tif"), name) for name in ("before", "after")]
    for layer in dates:
        project.addMapLayer(layer)
    project.setCrs(dates[0].crs())
    dock.show_task("change")
    found["suggested"] = [layer.name() for layer in dock.form.input_picker.chosen()]
    for _ in range(2):
        click(dock.form.input_picker.swap_button)
        found.setdefault("swapped", [layer.name() for layer in dock.form.input_picker.chosen()])
    found["change"] = run(dock, "changed.tif")
    show(dates[0], 1.05)
    picture("change_result")
    found["groups"] = tree()
    root = project.layerTreeRoot()
    for name in ("changed", "after"):
        for layer in of_file(name):
            root.findLayer(layer.id()).setItemVisibilityChecked(False)
    show(dates[0], 1.05)
    picture("change_flipped_to_before")
    dock.form.input_picker.combos[0].setLayer(dock.form.input_picker.combos[1].currentLayer())
    picture("change_same_layer")


def detect(dock) -> None:
    project = QgsProject.instance()
    project.removeAllMapLayers()
    project.layerTreeRoot().removeAllChildren()
    os.environ["LEMEVIT_PYTHON"] = os.environ["SCENARIO_FAKE_PYTHON"]
    layer = QgsRasterLayer(str(RASTERS / "before.tif"), "town")
    project.addMapLayer(layer)
    dock.show_task("detect")
    found["detect"] = run(dock, "objects.gpkg")
    show(layer, 1.05)
    picture("detect_result")
    (objects,) = of_file("objects")
    objects.renderer().rootRule().children()[1].setActive(True)
    iface.layerTreeView().refreshLayerSymbology(objects.id())
    objects.triggerRepaint()
    show(layer, 1.05)
    picture("detect_result_with_lower_scores")


def scenario() -> None:
    dock = open_panel()
    change(dock)
    detect(dock)


play(scenario)
