"""Objects on the page Teach with the real worker: clicks become boxes in the view, and a model of the page Detect."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from .test_teach import WAIT_MS, draw, live_layers, page  # noqa: F401

SIDE, STEP, RADIUS = 320, 40, 7
PLACES = [(row, col) for row in range(30, SIDE - 20, STEP) for col in range(30, SIDE - 20, STEP)]


@pytest.fixture
def field(tmp_path: Path, qgis_new_project) -> QgsRasterLayer:  # noqa: ARG001
    """A raster with bright discs in rows, of which every third place has none."""
    rng = np.random.default_rng(0)
    image = rng.normal(110, 14, (3, SIDE, SIDE))
    rows, cols = np.ogrid[:SIDE, :SIDE]
    for number, (row, col) in enumerate(PLACES):
        if number % 3 < 2:
            image[:, (rows - row) ** 2 + (cols - col) ** 2 <= RADIUS**2] += np.array([50, 40, -30])[:, None]
    path = tmp_path / "field.tif"
    file = gdal.GetDriverByName("GTiff").Create(str(path), SIDE, SIDE, 3, gdal.GDT_Byte)
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32633)
    file.SetProjection(crs.ExportToWkt())
    file.SetGeoTransform((500_000, 1, 0, 5_000_000, 0, -1))
    for band in range(3):
        file.GetRasterBand(band + 1).WriteArray(np.clip(image[band], 0, 255).astype(np.uint8))
    file = None
    layer = QgsRasterLayer(str(path), "field")
    QgsProject.instance().addMapLayer(layer)
    return layer


def test_clicked_objects_are_found_in_the_view_and_become_a_detector(page, qtbot, tmp_path: Path) -> None:  # noqa: F811
    page.kind_combo.setCurrentIndex(1)
    page.kind_combo.activated.emit(1)
    page.class_list.choose(0)
    QTest.mouseClick(page.brush_button, Qt.MouseButton.LeftButton)
    view, canvas = page._canvas.viewport(), page._canvas
    across = canvas.getCoordinateTransform()
    for number, (row, col) in enumerate(PLACES[:18]):
        if number % 3 < 2:
            at = across.transform(500_000 + col, 5_000_000 - row)
            share = at.x() / view.width(), at.y() / view.height()
            draw(page, share, share)
    assert page.counts() == {"What I map": 12}
    qtbot.waitUntil(lambda: bool(live_layers()) and not page.teacher.is_busy(), timeout=WAIT_MS)
    (boxes,) = live_layers()
    assert isinstance(boxes, QgsVectorLayer)
    sure = [feature.geometry().centroid().asPoint() for feature in boxes.getFeatures("score > 0.5")]
    discs = [place for number, place in enumerate(PLACES) if number % 3 < 2]
    found = [any(abs(p.x() - 500_000 - c) < 5 and abs(5_000_000 - p.y() - r) < 5 for p in sure) for r, c in discs]
    assert sum(found) > 0.9 * len(discs)
    assert page.number_label.text().startswith("Found ")
    QTest.mouseClick(page.run_button, Qt.MouseButton.LeftButton)
    dock = page.window()
    while not hasattr(dock, "teach_with"):
        dock = dock.parent()
    qtbot.waitUntil(lambda: dock.pages.currentIndex() == 0, timeout=WAIT_MS)
    assert dock.task().key == "detect"
    assert dock.form.model_picker.model() == "field-taught"
