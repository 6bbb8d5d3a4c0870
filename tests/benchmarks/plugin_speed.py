"""What the plugin costs QGIS: measured in QGIS's own Python, without a screen, each part in a process of its own.

``python plugin_speed.py load|run [--empty]`` prints one JSON object; times in milliseconds. ``bench.py --suite plugin``
runs the parts several times and prints medians. The empty plugin registers what every plugin must (an action, a dock
with a label) and nothing else: what is above it is ours.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

os.environ["QT_QPA_PLATFORM"] = "offscreen"
ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), "/usr/share/qgis/python/plugins"]

from qgis.core import QgsApplication, QgsProject, QgsRasterLayer  # noqa: E402
from qgis.gui import QgsDockWidget, QgsMapCanvas, QgsMessageBar  # noqa: E402
from qgis.PyQt.QtCore import QObject, Qt, QTimer  # noqa: E402
from qgis.PyQt.QtTest import QTest  # noqa: E402
from qgis.PyQt.QtWidgets import QAction, QLabel, QMainWindow  # noqa: E402

SAMPLE = ROOT / "resources" / "samples" / "banepa_drone_rgb.tif"
TICK_MS = 2


class Host(QObject):
    """The part of QGIS's interface that a plugin uses."""

    def __init__(self) -> None:
        super().__init__()
        self.window = QMainWindow()
        self.window.resize(1400, 900)
        self.canvas, self.bar = QgsMapCanvas(self.window), QgsMessageBar(self.window)
        self.window.setCentralWidget(self.canvas)
        self.window.show()

    def mainWindow(self) -> QMainWindow:  # noqa: N802
        return self.window

    def mapCanvas(self) -> QgsMapCanvas:  # noqa: N802
        return self.canvas

    def messageBar(self) -> QgsMessageBar:  # noqa: N802
        return self.bar

    def addDockWidget(self, area: Any, dock: Any) -> None:  # noqa: N802
        self.window.addDockWidget(area, dock)

    def __getattr__(self, name: str) -> Any:
        return lambda *_, **__: None


class EmptyPlugin:
    def __init__(self, iface: Host) -> None:
        self._iface = iface

    def initGui(self) -> None:  # noqa: N802
        self.dock = QgsDockWidget("Empty", self._iface.mainWindow())
        self.dock.setWidget(QLabel("Empty"))
        self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.dock.hide()
        self.action = QAction("Empty", self._iface.mainWindow())


def ms_since(began: float) -> float:
    return round(1000 * (time.perf_counter() - began), 2)


def settle(seconds: float = 0.3) -> None:
    QTest.qWait(int(1000 * seconds))


def load(host: Host, is_empty: bool) -> tuple[Any, dict[str, float]]:
    """Import, registration and first opening of the panel."""
    times = {}
    began = time.perf_counter()
    if is_empty:
        plugin: Any = EmptyPlugin(host)
    else:
        import lemevit_qgis

        plugin = lemevit_qgis.classFactory(host)
    times["import"] = ms_since(began)
    began = time.perf_counter()
    plugin.initGui()
    times["register"] = ms_since(began)
    settle()
    began = time.perf_counter()
    if is_empty:
        plugin.dock.show()
    else:
        plugin.action.trigger()
    while not plugin.dock.isVisible() or not plugin.dock.widget().isVisible():
        QgsApplication.processEvents()
    plugin.dock.repaint()
    QgsApplication.processEvents()
    times["open the panel"] = ms_since(began)
    return plugin, times


class Ticks:
    """The gaps between ticks of a timer: how long the event loop was away."""

    def __init__(self) -> None:
        self.times: list[float] = []
        self.timer = QTimer()
        self.timer.setTimerType(Qt.TimerType.PreciseTimer)
        self.timer.timeout.connect(lambda: self.times.append(time.perf_counter()))
        self.timer.start(TICK_MS)

    def worst_ms(self) -> float:
        self.timer.stop()
        return round(1000 * max(b - a for a, b in zip(self.times, self.times[1:])), 2)


def wait_for(claim: Any, seconds: float = 120.0) -> None:
    end = time.perf_counter() + seconds
    while not claim():
        if time.perf_counter() > end:
            raise SystemExit("waited in vain")
        QTest.qWait(1)


def run(host: Host, folder: str) -> dict[str, float]:
    """A run of a shipped model from the panel, to its end; then one that is cancelled."""
    os.environ.setdefault("LEMEVIT_PYTHON", str(ROOT / ".venv" / "runtime" / "bin" / "python"))
    os.environ["LEMEVIT_MODELS_DIR"] = str(ROOT / "resources" / "models")
    plugin, _ = load(host, False)
    QgsProject.instance().addMapLayer(QgsRasterLayer(str(SAMPLE), "sample"))
    dock, times = plugin.dock, {}
    settle()
    idle = Ticks()
    settle(2)
    times["worst stall without a run"] = idle.worst_ms()
    dock.form.output_file.setFilePath(f"{folder}/whole.tif")
    ticks, began = Ticks(), time.perf_counter()
    QTest.mouseClick(dock.run_bar.run_button, Qt.MouseButton.LeftButton)
    wait_for(
        lambda: (
            dock.run_bar.status_label.text().startswith("Tile")
            and not dock.run_bar.status_label.text().startswith("Tile 1 of")
        )
    )
    times["click to first tile"] = ms_since(began)
    wait_for(dock.run_bar.run_button.isEnabled)
    settle()
    times["worst stall in a run"] = ticks.worst_ms()
    times["run"] = ms_since(began)
    dock.form.output_file.setFilePath(f"{folder}/cancelled.tif")
    QTest.mouseClick(dock.run_bar.run_button, Qt.MouseButton.LeftButton)
    wait_for(lambda: dock.run_bar.status_label.text().startswith("Tile"))
    settle(1)
    began = time.perf_counter()
    QTest.mouseClick(dock.run_bar.cancel_button, Qt.MouseButton.LeftButton)
    wait_for(lambda: not dock.run_bar.cancel_button.isEnabled())
    QgsApplication.processEvents()
    times["cancel visible"] = ms_since(began)
    wait_for(dock.run_bar.run_button.isEnabled)
    times["cancelled run over"] = ms_since(began)
    plugin.unload()
    return times


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("part", choices=("load", "run"))
    parser.add_argument("--empty", action="store_true", help="the empty plugin in place of ours")
    args = parser.parse_args()
    application = QgsApplication([], True)
    application.initQgis()
    import processing  # noqa: F401 - as QGIS does before it loads others' plugins

    with tempfile.TemporaryDirectory() as folder:
        host = Host()
        settle()
        found = load(host, args.empty)[1] if args.part == "load" else run(host, folder)
    print(json.dumps(found), flush=True)
    os._exit(0)  # QGIS's own end is not what is measured, and it stumbles over layers that outlive it


if __name__ == "__main__":
    main()
