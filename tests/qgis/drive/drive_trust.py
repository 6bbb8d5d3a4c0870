"""Runs inside QGIS's window: rasters of trust from the panel with a shipped model, and a picture of each.

By hand, with the plugin installed into a scratch profile (``.ci/package.py``, ``.ci/demo/profile.sh PROFILES``)::

    SCENARIO_OUT=out/window_trust SCENARIO_RASTER=SMALL.tif PYTHONPATH=tests/qgis/drive \
        LEMEVIT_PYTHON=.venv/runtime/bin/python LEMEVIT_MODELS_DIR=resources/models \
        .ci/demo/window.sh PROFILES tests/qgis/drive/drive_trust.py

Paths must be absolute. The raster should be small (a piece of the sample): eight layers are made of it.
"""

import os

from drive_kit import OUT, click, found, is_idle, open_panel, picture, play, show, wait_until
from qgis.core import QgsProject, QgsRasterLayer
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import Qt

RASTER = os.environ["SCENARIO_RASTER"]
LAYERS = ("confidence", "entropy", "variance", "attention")


def scenario() -> None:
    dock, project = open_panel(), QgsProject.instance()
    layer = QgsRasterLayer(RASTER, "scene")
    project.addMapLayer(layer)
    project.setCrs(layer.crs())
    dock.show_task("segment")
    combo = dock.form.model_picker.combo
    combo.setCurrentIndex(combo.findText("buildings-tiny", Qt.MatchFlag.MatchContains))
    dock.findChildren(QgsCollapsibleGroupBox)[0].setCollapsed(False)
    for name in LAYERS:
        dock.form.option_rows.widget(dock.task(), name).setChecked(True)
    dock.form.option_rows.widget(dock.task(), "tta").setCurrentText("flips")
    dock.form.output_file.setFilePath(str(OUT / "roofs.tif"))
    show(layer)
    picture("panel")
    click(dock.run_bar.run_button)
    wait_until(lambda: is_idle(dock), 200)
    found["status"] = dock.run_bar.status_label.text()
    found["layers"] = sorted(item.name() for item in project.mapLayers().values())
    picture("result")
    root = project.layerTreeRoot()
    for name in LAYERS:
        for item in project.mapLayers().values():
            root.findLayer(item.id()).setItemVisibilityChecked(item.name() in (f"roofs_{name}", "scene"))
        show(layer)
        picture(name)


play(scenario)
