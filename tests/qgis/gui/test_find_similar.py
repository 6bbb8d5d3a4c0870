"""Find more like this with the real worker: clicks become a see-through layer, and a raster of the whole layer."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsRasterLayer
from qgis.gui import QgsVertexMarker
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QFileDialog

from tests.qgis.conftest import ROOT

from .test_teach import SIDE, WAIT_MS, field, live_layers, page  # noqa: F401

pytestmark = pytest.mark.usefixtures("field")
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
PLAIN, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


def pick(page, x: float, y: float, button=LEFT, modifier=PLAIN) -> None:  # noqa: F811
    view = page._canvas.viewport()
    QTest.mouseClick(view, button, modifier, QPoint(int(x * view.width()), int(y * view.height())))


def means(layer: QgsRasterLayer) -> tuple[float, float]:
    """Similarity left and right, away from the border between both."""
    provider, extent = layer.dataProvider(), layer.extent()
    block = provider.block(1, extent, layer.width(), layer.height())
    cols = layer.width()
    halves = []
    for first, last in ((0, cols // 3), (cols * 2 // 3, cols)):
        values = [block.value(row, col) for row in range(layer.height()) for col in range(first, last)]
        halves.append(sum(values) / len(values))
    return halves[0], halves[1]


def marks(page) -> int:  # noqa: F811
    return sum(isinstance(item, QgsVertexMarker) for item in page._canvas.scene().items())


def test_clicks_show_what_is_alike_in_the_view_and_save_it_for_the_layer(
    page,  # noqa: F811
    qtbot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from lemevit_qgis.gui.teach.page import TeachPage

    part = page.alike
    for file in (ROOT / "resources" / "models").glob("overhead-tiny.*"):
        shutil.copy(file, tmp_path / "models")
    assert not part.save_button.isEnabled()
    QTest.mouseClick(part.find_button, LEFT)
    assert page._canvas.mapTool() is part.picker
    pick(page, 0.2, 0.3)
    qtbot.waitUntil(lambda: len(live_layers()) == 1, timeout=WAIT_MS)
    left, right = means(live_layers()[0])
    assert left > right + 0.5
    first = live_layers()[0].id()
    pick(page, 0.9, 0.5, modifier=SHIFT)
    pick(page, 0.8, 0.8, RIGHT)
    assert [entry.name for entry in part.clicks.examples()] == ["alike", "other", "other"]
    assert marks(page) == 3
    qtbot.waitUntil(lambda: len(live_layers()) == 1 and live_layers()[0].id() != first, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not page.teacher.is_busy() and not part._wait.isActive(), timeout=WAIT_MS)
    left, right = means(live_layers()[0])
    assert left > 0.5 > right
    target = tmp_path / "saved.tif"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    QTest.mouseClick(part.save_button, LEFT)
    qtbot.waitUntil(lambda: not part.runner.is_running() and target.is_file(), timeout=WAIT_MS)
    (saved,) = QgsProject.instance().mapLayersByName("Similarity")
    assert saved.width() == SIDE // 16
    shown, written = means(live_layers()[0]), means(saved)
    assert written == pytest.approx(shown, abs=0.05)
    assert page.raster() is not saved
    QTest.keyClick(page._canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(part.clicks) == 2
    QTest.mouseClick(part.clear_button, LEFT)
    assert marks(page) == 0
    assert live_layers() == []
    QTest.keyClick(page._canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert marks(page) == 2
    again = TeachPage(page._iface)  # the page of a QGIS that was started anew
    again.layer_combo.setLayer(page.raster())
    again.take_layer()
    assert again.alike.clicks.places == part.clicks.places
    assert again.alike.clear_button.isEnabled()
    again.shut_down()


def test_what_cannot_be_looked_for_is_told(page, qtbot) -> None:  # noqa: F811
    part = page.alike
    QTest.mouseClick(part.find_button, LEFT)
    pick(page, 0.9, 0.5, RIGHT)
    assert not part._wait.isActive()  # a counter-example alone is nothing to look for
    view = page._canvas.extent()
    part.clear()
    part.add(page.raster().extent().center(), True)
    page._canvas.setExtent(view.buffered(0))
    view.setXMinimum(view.xMaximum() + 1000)
    view.setXMaximum(view.xMaximum() + 2000)
    page._canvas.setExtent(view)
    qtbot.waitUntil(lambda: "not in the view" in part.said_label.text(), timeout=5000)
