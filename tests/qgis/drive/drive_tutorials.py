"""Runs inside QGIS's window: every task with a shipped model on a sample raster, for the pictures of docs/tutorials.md.

Then a preview, a model's card, all models, the bands, the batch form and the model designer.
"""

import json
import os
import time
import traceback
from pathlib import Path

from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.utils import iface, plugins

OUT, SAMPLES, HOME = (Path(os.environ[name]) for name in ("SCENARIO_OUT", "SCENARIO_SAMPLES", "HOME"))
TASKS = {
    "segment": (["try_it_banepa"], "buildings-tiny", "roofs.tif"),
    "detect": (["try_it_banepa"], "building-boxes-tiny", "boxes.gpkg"),
    "classify": (["try_it_banepa"], "scenes-ucmerced-tiny", "scenes.gpkg"),
    "change": (["landsat_pucallpa_2000", "landsat_pucallpa_2020"], "floods-ombria-tiny", "change.tif"),
}
found = {}


def picture(name: str, widget=None) -> None:
    QTest.qWait(400)
    (widget or iface.mainWindow()).grab().save(str(OUT / f"{name}.png"))


def wait_until(claim, seconds: float) -> bool:
    end = time.monotonic() + seconds
    while not claim() and time.monotonic() < end:
        QTest.qWait(50)
    return bool(claim())


def fresh(names: list) -> list:
    """The samples as the only layers."""
    project = QgsProject.instance()
    project.removeAllMapLayers()
    project.layerTreeRoot().removeAllChildren()
    layers = [QgsRasterLayer(str(SAMPLES / f"{name}.tif"), name) for name in names]
    for layer in layers:
        project.addMapLayer(layer)
    iface.mapCanvas().setDestinationCrs(layers[0].crs())
    iface.mapCanvas().setExtent(layers[0].extent())
    return layers


def drawn() -> None:
    QTest.qWait(500)
    wait_until(lambda: not iface.mapCanvas().isDrawing(), 20)


def task(dock, key: str) -> None:
    names, model, output = TASKS[key]
    layers = fresh(names)
    dock.show_task(key)
    for combo, layer in zip(dock.input_picker.combos, layers):
        combo.setLayer(layer)
    dock.model_picker.choose(model)
    dock.output_file.setFilePath(str(HOME / output))
    drawn()
    QTest.mouseClick(dock.run_button, Qt.MouseButton.LeftButton)
    wait_until(lambda: dock._queue.running is None and not dock._queue.waiting(), 180)
    found[key] = dock.status_label.text()
    iface.mapCanvas().setExtent(layers[0].extent())
    drawn()
    picture(f"task_{key}")


def preview(dock) -> None:
    (layer,) = fresh(["try_it_banepa"])
    dock.show_task("segment")
    dock.layer_combo.setLayer(layer)
    dock.model_picker.choose("buildings-tiny")
    extent = layer.extent()
    extent.scale(0.5)
    iface.mapCanvas().setExtent(extent)
    drawn()
    began = time.monotonic()
    QTest.mouseClick(dock.preview_button, Qt.MouseButton.LeftButton)
    wait_until(lambda: not dock._runner.is_running(), 60)
    found["preview_s"] = round(time.monotonic() - began, 1)
    iface.mapCanvas().setExtent(extent)
    drawn()
    picture("preview")


def dialogs(dock) -> None:
    dock.model_picker.show_page()
    picture("card", dock.model_picker.page)
    dock.model_picker.page.close()
    models = os.environ.pop("LEMEVIT_MODELS_DIR")  # as it is for a user: the plugin's and those that were added
    dock.model_picker.manage()
    manager = dock.model_picker.manager
    wait_until(lambda: manager.offered.topLevelItemCount() > 0 and manager._child is None, 60)
    manager.offered.setCurrentItem(manager.offered.topLevelItem(0))
    picture("models", manager)
    manager.reject()
    os.environ["LEMEVIT_MODELS_DIR"] = models
    dock.form.choose_bands()
    QTest.qWait(1000)
    picture("bands", dock.form.band_dialog)
    dock.form.band_dialog.reject()
    import processing
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog
    from processing.modeler.ModelerDialog import ModelerDialog

    batch = BatchAlgorithmDialog(QgsApplication.processingRegistry().createAlgorithmById("lemevit:segment"))
    batch.resize(900, 400)
    batch.show()
    picture("batch", batch)
    batch.close()
    designer = ModelerDialog.create(QgsApplication.processingRegistry().createAlgorithmById("lemevit:areabyclass"))
    designer.resize(1100, 700)
    designer.show()
    picture("designer", designer)
    designer.setDirty(False) if hasattr(designer, "setDirty") else None
    designer.close()
    del processing


def scenario() -> None:
    plugin = plugins["lemevit_qgis"]
    iface.mainWindow().resize(1400, 900)
    if not plugin.dock.isVisible():
        plugin.action.trigger()
    wait_until(plugin.dock.isVisible, 5)
    for key in TASKS:
        task(plugin.dock, key)
    preview(plugin.dock)
    dialogs(plugin.dock)


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
