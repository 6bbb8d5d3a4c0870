"""Bands chosen by name in the panel, with a picture, reach the request."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsRasterLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDialogButtonBox

from lemevit_qgis.gui.form.band_dialog import BandRows, guessed
from lemevit_qgis.tasks import task_named

WAIT_MS = 20_000


def test_bands_chosen_by_name_are_written_into_the_request(dock, qtbot, tmp_path: Path) -> None:
    QTest.mouseClick(dock.form.reading.bands_row.change_button, Qt.MouseButton.LeftButton)
    dialog = dock.form.reading.band_dialog
    (rows,) = dialog.rows
    assert rows.bands() == [1, 2, 3]
    rows.combos[0].setCurrentIndex(2)
    rows.combos[2].setCurrentIndex(0)
    dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok).click()
    assert dock.form.option_rows.widget(task_named("segment"), "bands").text() == "3,2,1"
    dock.form.output_file.setFilePath(str(tmp_path / "swapped.tif"))
    QTest.mouseClick(dock.run_bar.run_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dock.run_bar.run_button.isEnabled(), timeout=60_000)
    assert dock._queue.jobs[0].request.bands == (3, 2, 1)
    assert dock._queue.jobs[0].state == "done"


def test_the_picture_changes_with_the_bands(qtbot, raster_layer) -> None:
    rows = BandRows(raster_layer, ["red", "green", "blue"])
    qtbot.addWidget(rows)
    qtbot.waitUntil(lambda: rows._job is None, timeout=WAIT_MS)
    first = rows.picture.pixmap().toImage()
    assert len({first.pixel(x, first.height() // 2) for x in range(first.width())}) > 2
    rows.combos[0].setCurrentIndex(2)
    qtbot.waitUntil(lambda: rows._job is None, timeout=WAIT_MS)
    assert rows.picture.pixmap().toImage() != first


def test_both_dates_have_rows_of_their_own(dock, qgis_new_project, material: Path) -> None:  # noqa: ARG001
    from qgis.core import QgsProject

    for name in ("before", "after"):
        QgsProject.instance().addMapLayer(QgsRasterLayer(str(material / f"{name}.tif"), name))
    dock.show_task("change")
    dock.form.reading.choose_bands()
    dialog = dock.form.reading.band_dialog
    assert len(dialog.rows) == 2
    dialog.rows[1].combos[0].setCurrentIndex(1)
    dialog.accept()
    assert dock.form.option_rows.widget(task_named("change"), "bands").text() == "1,2,3"
    assert dock.form.option_rows.widget(task_named("change"), "bands_after").text() == "2,2,3"


@pytest.mark.parametrize(
    ("wanted", "names", "bands"),
    [
        (["red", "green", "blue"], ["Band 1: Blue", "Band 2: Green", "Band 3: Red"], [3, 2, 1]),
        (["red", "green", "blue"], ["Band 1", "Band 2", "Band 3", "Band 4"], [1, 2, 3]),
        (["nir", "red"], ["B4 red", "B8 nir"], [2, 1]),
        (["red", "green", "blue"], ["Band 1"], [1, 1, 1]),
    ],
)
def test_a_good_guess(wanted: list[str], names: list[str], bands: list[int]) -> None:
    assert guessed(wanted, names) == bands
