"""Runs inside QGIS's window: every task with a shipped model on a sample raster, for the pictures of docs/tutorials.md.

Then a preview, a model's card, all models, the bands, the batch form and the model designer.
"""

import os
import time
from pathlib import Path

from drive_kit import click, drawn, found, is_idle, open_panel, picture, play, wait_until
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtTest import QTest
from qgis.utils import iface

SAMPLES, HOME = (Path(os.environ[name]) for name in ("SCENARIO_SAMPLES", "HOME"))
TASKS = {
    "segment": (["try_it_banepa"], "buildings-tiny", "roofs.tif"),
    "detect": (["try_it_banepa"], "building-boxes-tiny", "boxes.gpkg"),
    "classify": (["try_it_banepa"], "scenes-ucmerced-tiny", "scenes.gpkg"),
    "change": (["landsat_pucallpa_2000", "landsat_pucallpa_2020"], "floods-ombria-tiny", "change.tif"),
}


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


def task(dock, key: str) -> None:
    names, model, output = TASKS[key]
    layers = fresh(names)
    dock.show_task(key)
    for combo, layer in zip(dock.form.input_picker.combos, layers):
        combo.setLayer(layer)
    dock.form.model_picker.choose(model)
    dock.form.output_file.setFilePath(str(HOME / output))
    drawn()
    click(dock.run_bar.run_button)
    wait_until(lambda: is_idle(dock), 180)
    found[key] = dock.run_bar.status_label.text()
    iface.mapCanvas().setExtent(layers[0].extent())
    drawn()
    picture(f"task_{key}")


def preview(dock) -> None:
    (layer,) = fresh(["try_it_banepa"])
    dock.show_task("segment")
    dock.form.input_picker.combos[0].setLayer(layer)
    dock.form.model_picker.choose("buildings-tiny")
    extent = layer.extent()
    extent.scale(0.5)
    iface.mapCanvas().setExtent(extent)
    drawn()
    began = time.monotonic()
    dock.run_bar.preview_action.trigger()
    wait_until(lambda: is_idle(dock), 60)
    found["preview_s"] = round(time.monotonic() - began, 1)
    iface.mapCanvas().setExtent(extent)
    drawn()
    picture("preview")


def dialogs(dock) -> None:
    dock.form.model_picker.show_page()
    picture("card", dock.form.model_picker.page)
    dock.form.model_picker.page.close()
    models = os.environ.pop("LEMEVIT_MODELS_DIR")  # as it is for a user: the plugin's and those that were added
    dock.form.model_picker.manage()
    manager = dock.form.model_picker.manager
    wait_until(lambda: manager.offered.topLevelItemCount() > 0 and manager._child is None, 60)
    manager.offered.setCurrentItem(manager.offered.topLevelItem(0))
    picture("models", manager)
    manager.reject()
    os.environ["LEMEVIT_MODELS_DIR"] = models
    dock.form.reading.choose_bands()
    QTest.qWait(1000)
    picture("bands", dock.form.reading.band_dialog)
    dock.form.reading.band_dialog.reject()
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
    dock = open_panel()
    for key in TASKS:
        task(dock, key)
    preview(dock)
    dialogs(dock)


play(scenario)
