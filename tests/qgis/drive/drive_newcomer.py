"""Runs inside QGIS's window: a newcomer's way by hand, in a fresh profile, with pictures of every step.

The sample, then with ``SCENARIO_RASTER`` a Sentinel-2 raster that is added to the project by hand; that raster alone
where there is no runtime yet.
"""

import os
import time

from drive_kit import drawn, found, picture, play, wait_until
from hand import choose, in_dialog, keys, press, press_beside, presses, write
from qgis.core import QgsProject
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface, plugins

MINUTES = float(os.environ.get("SCENARIO_MINUTES", "4"))
PLUGIN = plugins["lemevit_qgis"]


def is_done() -> bool:
    jobs = PLUGIN.dock._queue.jobs
    return bool(jobs) and jobs[-1].state in ("done", "failed", "cancelled")


def sample() -> None:
    began = time.monotonic()
    press("LeMeViT")
    picture("newcomer_1_panel")
    press("Try it with the sample image" if PLUGIN.dock._is_known else PLUGIN.dock.setup_panel.start_button.text())
    wait_until(lambda: PLUGIN.dock._queue.running is not None or is_done(), 60 * MINUTES)
    picture("newcomer_2_running")
    wait_until(is_done, 60 * MINUTES)
    found["sample"] = {"presses": list(presses), "seconds": round(time.monotonic() - began, 1)}
    drawn()
    picture("newcomer_3_result")


def add_raster(path: str) -> None:
    """Add a raster to the project with keys and mouse, as QGIS's manual says."""

    def fill_in() -> None:
        press_beside("Raster dataset(s)")
        write(path)
        picture("newcomer_4_add", QApplication.activeWindow())
        press("Add")
        press("Close")

    del presses[:]
    in_dialog(lambda: keys("ctrl+shift+r"), fill_in)
    found["added"] = list(presses)
    found["layers"] = [layer.source() for layer in QgsProject.instance().mapLayers().values()]


def own_raster() -> None:
    """From the panel's first sight to the map of a raster, which is added to the project on the way."""
    dock = PLUGIN.dock
    del presses[:]
    if not dock.isVisible():
        press("LeMeViT")
    opened = list(presses)
    add_raster(os.environ["SCENARIO_RASTER"])
    presses[:] = opened
    began, count = time.monotonic(), len(dock._queue.jobs)
    picture("newcomer_5_panel")
    if not dock._is_known:
        press(dock.setup_panel.start_button.text())
        wait_until(lambda: dock._is_known, 60 * MINUTES)
        drawn()  # the group of the runtime moves below the form
        found["set up"] = round(time.monotonic() - began, 1)
    choose(dock.form.task_combo.currentText(), "Classify scenes: a class for every grid cell")
    picture("newcomer_6_task")
    press("Run")
    wait_until(lambda: len(dock._queue.jobs) > count and is_done(), 60 * MINUTES)
    found["sentinel"] = {"presses": list(presses), "seconds": round(time.monotonic() - began, 1)}
    found["status"] = dock.run_bar.status_label.text()
    found["warnings"] = dock.run_bar.warning_label.text()
    report = dock._queue.jobs[-1].outcome.report
    found["cells"] = {entry["class_name"]: entry["cells"] for entry in report["classes"]}
    drawn()
    picture("newcomer_7_sentinel")


def scenario() -> None:
    size = QApplication.primaryScreen().availableGeometry()
    iface.mainWindow().setGeometry(size)
    found["screen"] = [size.width(), size.height()]
    raster = os.environ.get("SCENARIO_RASTER")
    if not raster or PLUGIN.dock._is_known:
        sample()
    if raster:
        own_raster()


play(scenario)
