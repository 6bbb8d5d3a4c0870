"""Runs inside QGIS's window: clicks through the panel as an analyst does, and keeps screenshots."""

import os

from drive_kit import OUT, click, found, picture, play, wait_until
from qgis.core import QgsProject, QgsRasterLayer
from qgis.utils import plugins, unloadPlugin

RASTER = os.environ["SCENARIO_RASTER"]


def scenario() -> None:
    plugin = plugins["lemevit_qgis"]
    QgsProject.instance().addMapLayer(QgsRasterLayer(RASTER, "scene"))
    plugin.action.trigger()
    dock = plugin.dock
    found["dock_is_visible"] = wait_until(dock.isVisible, 5)
    dock.form.output_file.setFilePath(str(OUT / "clicked.tif"))
    picture("before")
    click(dock.run_bar.run_button)
    found["ran"] = wait_until(dock.run_bar.run_button.isEnabled, 90)
    wait_until(lambda: False, 2)
    found["layers"] = sorted(layer.name() for layer in QgsProject.instance().mapLayers().values())
    found["status"] = dock.run_bar.status_label.text()
    picture("after")
    unloadPlugin("lemevit_qgis")
    found["unloaded"] = plugin.dock is None and plugin.provider is None


play(scenario)
