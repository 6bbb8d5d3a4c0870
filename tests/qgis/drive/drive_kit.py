"""Steps that the scripts in QGIS's window share; ``PYTHONPATH`` names this folder.

A script imports what it needs, defines ``scenario()`` and ends with ``play(scenario)``. ``found`` becomes
``SCENARIO_OUT/found.json``, pictures lie beside it.
"""

import json
import os
import time
import traceback
from collections.abc import Callable
from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.utils import iface, plugins

OUT = Path(os.environ["SCENARIO_OUT"])
START_MS = 1500
"""From the script to the scenario: the window builds itself up first."""
SETTLE_MS = 400 if os.environ.get("LEMEVIT_PICTURES_HOME") else 100
"""Before a picture: those of the documentation show everything drawn."""
found: dict = {}


def picture(name: str, widget=None) -> None:
    """Save a picture of the window, or of one widget."""
    QTest.qWait(SETTLE_MS)
    (widget or iface.mainWindow()).grab().save(str(OUT / f"{name}.png"))


def wait_until(claim: Callable[[], object], seconds: float) -> bool:
    """Let the event loop go on until the claim holds, and return whether it does."""
    end = time.monotonic() + seconds
    while not claim() and time.monotonic() < end:
        QTest.qWait(50)
    return bool(claim())


def click(widget) -> None:
    """Press a button with the mouse."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def drawn() -> None:
    """Wait until the map is drawn."""
    QTest.qWait(500)
    wait_until(lambda: not iface.mapCanvas().isDrawing(), 20)


def show(layer, share: float = 1.0) -> None:
    """Zoom the map to a layer."""
    extent = layer.extent()
    extent.scale(share)
    iface.mapCanvas().setExtent(extent)
    iface.mapCanvas().refresh()
    drawn()


def open_panel():
    """Open the panel, unless an earlier window of the profile left it open, in a window of the pictures' size."""
    plugin = plugins["lemevit_qgis"]
    iface.mainWindow().resize(1400, 900)
    if not plugin.dock.isVisible():
        plugin.action.trigger()
    found["dock_is_visible"] = wait_until(plugin.dock.isVisible, 5)
    return plugin.dock


def is_idle(dock) -> bool:
    """Whether no job runs or waits."""
    return not dock._runner.is_running() and dock._queue.running is None and not dock._queue.waiting()


def tell(scenario: Callable[[], None]) -> None:
    """Run a scenario, write what it found and take its layers out of the project."""
    try:
        scenario()
    except Exception:  # noqa: BLE001 - a script without a caller: the test reads it
        found["error"] = traceback.format_exc()
    (OUT / "found.json").write_text(json.dumps(found), encoding="utf-8")
    QgsProject.instance().removeAllMapLayers()
    QgsProject.instance().setDirty(False)


def play(scenario: Callable[[], None]) -> None:
    """Run a scenario once the window stands, write what it found and close QGIS."""

    def go() -> None:
        tell(scenario)
        iface.actionExit().trigger()

    QTimer.singleShot(START_MS, go)
