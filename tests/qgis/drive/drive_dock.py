"""Runs inside QGIS's window: clicks through the panel as an analyst does, and keeps screenshots.

``found["outside"]`` names the buttons that are not whole on the screen, task by task.
"""

import os

from drive_kit import OUT, click, found, picture, play, wait_until
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QPoint
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface, plugins, unloadPlugin

RASTER = os.environ["SCENARIO_RASTER"]


def outside(dock) -> list:
    """Names of the panel's edges and buttons that are off the screen or have no room."""
    screen, bar = QApplication.primaryScreen().availableGeometry(), dock.run_bar
    parts = {
        "panel": dock,
        "run": bar.run_button,
        "menu": bar.menu_button,
        "cancel": bar.cancel_button,
        "?": bar.help_button,
    }
    if not bar.isVisible():
        parts = {"panel": dock}
    corners = {name: part.mapToGlobal(QPoint(part.width() - 1, part.height() - 1)) for name, part in parts.items()}
    hidden = [name for name, part in parts.items() if part.visibleRegion().isEmpty()]
    return hidden + [name for name, corner in corners.items() if not screen.contains(corner)]


def every_page(dock) -> None:
    for key in ("classify", "detect", "change", "segment"):
        dock.show_task(key)
        QTest.qWait(100)
        found["outside"][key] = outside(dock)
    dock.pages.setCurrentIndex(1)
    QTest.qWait(100)
    found["outside"]["teach"] = outside(dock)
    dock.pages.setCurrentIndex(0)


def scenario() -> None:
    plugin = plugins["lemevit_qgis"]
    iface.mainWindow().setGeometry(QApplication.primaryScreen().availableGeometry())
    found["outside"] = {}
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
    every_page(dock)
    found["window"] = [iface.mainWindow().width(), iface.mainWindow().height()]
    picture("after")
    unloadPlugin("lemevit_qgis")
    found["unloaded"] = plugin.dock is None and plugin.provider is None


play(scenario)
