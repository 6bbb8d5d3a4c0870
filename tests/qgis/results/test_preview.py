"""The one preview, results of a project that was closed, and the row that shows and fades a result."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from tests.qgis.gui.test_dock import click, results, run_to_end
from tests.qgis.gui.test_dock_doors import press


def test_one_preview_is_replaced_never_saved_and_gone_with_the_result(
    dock, qtbot, qgis_canvas, raster_layer, tmp_path
) -> None:
    qgis_canvas.setLayers([raster_layer])
    qgis_canvas.setDestinationCrs(raster_layer.crs())
    qgis_canvas.setExtent(raster_layer.extent())
    dock.form.output_file.setFilePath(str(tmp_path / "classes.tif"))
    press(dock, dock.run_bar.preview_action, qtbot)
    (first,) = results("preview")
    first_file = Path(first.source())
    press(dock, dock.run_bar.preview_action, qtbot)
    (second,) = results("preview")
    assert second.source() != str(first_file)
    assert not first_file.exists()
    root = QgsProject.instance().layerTreeRoot()
    assert [node.name() for node in root.children()] == ["Preview: colour-segment", "scene0"]
    assert QgsProject.instance().write(str(tmp_path / "p.qgs"))
    written = (tmp_path / "p.qgs").read_text(encoding="utf-8")
    assert "preview.tif" not in written
    assert second.id() not in written
    assert not root.hasCustomLayerOrder()
    again = QgsProject()
    assert again.read(str(tmp_path / "p.qgs"))
    assert [layer.name() for layer in again.mapLayers().values()] == ["scene0"]
    again.clear()
    second_file = Path(second.source())
    dock.form.output_file.setFilePath(str(tmp_path / "classes.tif"))
    run_to_end(dock, qtbot)
    assert results("preview") == []
    assert not second_file.exists()
    assert len(results("classes")) == 2


def test_results_do_not_go_into_another_project(dock, qtbot, qgis_iface, material: Path, tmp_path: Path) -> None:
    dock.form.output_file.setFilePath(str(tmp_path / "classes.tif"))
    click(dock.run_bar.run_button)
    QgsProject.instance().clear()  # as Project > New does
    qtbot.waitUntil(lambda: not dock._runner.is_running(), timeout=60_000)
    assert QgsProject.instance().mapLayers() == {}
    assert "The project of this job was closed" in dock.run_bar.status_label.text()
    assert (tmp_path / "classes.tif").is_file()
    click(dock.job_table.show_button)
    assert len(results("classes")) == 2


def test_the_result_is_shown_hidden_and_faded_from_the_panel(dock, qtbot, tmp_path: Path) -> None:
    view = dock.result_view
    assert view.isHidden()
    dock.form.output_file.setFilePath(str(tmp_path / "classes.tif"))
    run_to_end(dock, qtbot)
    assert not view.isHidden()
    (group,) = QgsProject.instance().layerTreeRoot().findGroups()
    dock.show()
    dock.activateWindow()
    QTest.keyClick(view.shown_check, Qt.Key.Key_Space)
    assert not group.itemVisibilityChecked()
    view.shown_check.setChecked(True)
    assert group.itemVisibilityChecked()
    view.opacity_slider.setValue(40)
    assert [layer.opacity() for layer in results("classes")] == [0.4, 0.4]
    assert view.shown_check.shortcut().toString() == "H"
