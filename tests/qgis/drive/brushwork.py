"""Strokes on the sample with the mouse, and what they cost: for the scripts that teach in QGIS's window.

A stroke is its left end in metres from the lower left corner of the sample, and its length.
"""

import os
import time
from pathlib import Path

from drive_kit import open_panel, show
from qgis.core import QgsPointXY, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface

TICK_MS = 5

ROOFS = [
    (36.3, 138.6, 3.0),
    (13.0, 94.4, 3.0),
    (79.9, 60.7, 3.0),
    (30.4, 88.3, 3.0),
    (41.5, 127.1, 3.0),
    (139.3, 139.7, 3.0),
    (92.6, 29.4, 3.0),
    (21.5, 80.4, 3.0),
    (8.2, 77.5, 3.0),
    (38.8, 99.5, 3.0),
]
OTHER = [
    (29.4, 38.3, 4.0),
    (79.5, 120.3, 4.0),
    (36.8, 17.8, 4.0),
    (92.4, 9.1, 4.0),
    (45.2, 76.7, 4.0),
    (81.4, 124.1, 4.0),
    (79.3, 121.8, 4.0),
    (108.8, 60.6, 4.0),
    (57.9, 115.3, 4.0),
    (91.6, 10.7, 4.0),
]


def opened_page() -> tuple:
    """The panel with the page Teach in front, that page, and the raster of the scenario in the project."""
    layer = QgsRasterLayer(os.environ["SCENARIO_RASTER"], "sample")
    QgsProject.instance().addMapLayer(layer)
    iface.setActiveLayer(layer)
    show(layer)
    dock = open_panel()
    dock.pages.setCurrentIndex(1)
    return dock, dock.teach_tab.page(), layer


def at_rest(page) -> bool:
    return not page.teacher.is_busy() and not page.steps.is_at_work()


def draw(start: QPoint, end: QPoint) -> None:
    """Drag the mouse over the map."""
    view, left = iface.mapCanvas().viewport(), Qt.MouseButton.LeftButton
    QTest.mousePress(view, left, pos=start)
    for step in range(1, 5):
        at = QPointF(start + (end - start) * step / 4)
        move = QMouseEvent(QEvent.Type.MouseMove, at, Qt.MouseButton.NoButton, left, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(view, move)
    QTest.mouseRelease(view, left, pos=end)


def stroke(layer: QgsRasterLayer, place: tuple) -> None:
    """Draw a stroke of the sample."""
    corner, crossing = layer.extent(), iface.mapCanvas().getCoordinateTransform()
    left, y = corner.xMinimum() + place[0], corner.yMinimum() + place[1]
    ends = [crossing.transform(QgsPointXY(x, y)).toQPointF().toPoint() for x in (left, left + place[2])]
    draw(*ends)


class Meter:
    """The longest times between two ticks of the event loop, by the clock and of the main thread's processor time."""

    def __init__(self) -> None:
        self.wall: list[float] = []
        self.busy: list[float] = []
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)

    def __enter__(self) -> "Meter":
        self._last = time.monotonic(), time.thread_time()
        self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._timer.stop()

    def _tick(self) -> None:
        now = time.monotonic(), time.thread_time()
        self.wall.append(now[0] - self._last[0])
        self.busy.append(now[1] - self._last[1])
        self._last = now

    def figures(self) -> dict:
        """Milliseconds: the longest, and what one of a hundred exceeds."""
        told = {"ticks": len(self.wall)}
        for name, values in (("wall", self.wall), ("busy", self.busy)):
            ordered = sorted(values)
            told[f"{name}_ms"] = [round(1000 * value) for value in (ordered[-1], ordered[len(ordered) * 99 // 100])]
        return told


def processor_s(page) -> float:
    """Processor seconds of the worker so far."""
    worker = page.teacher._worker
    if worker is None:
        return 0.0
    words = Path(f"/proc/{int(worker.process.processId())}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    return (int(words[11]) + int(words[12])) / os.sysconf("SC_CLK_TCK")


def load() -> float:
    """Processes that wait for a processor, over the last minute."""
    return round(os.getloadavg()[0], 1)
