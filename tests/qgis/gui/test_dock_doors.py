"""Estimate, preview and layers without a file, in the panel with the real worker."""

from __future__ import annotations

import math
import zipfile
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProject, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from lemevit_qgis.inputs.sources import zipped_raster
from tests.qgis.gui.test_dock import results, run_to_end
from tests.qgis.processing.test_algorithms import run
from tests.qgis.results.test_rendering import EXTENT, xyz

WAIT_MS = 60_000


def press(dock: Any, button: Any, qtbot: Any) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton) if button.isWidgetType() else button.trigger()
    assert dock.run_bar.cancel_button.isEnabled(), dock.run_bar.status_label.text()
    qtbot.waitUntil(lambda: dock.run_bar.run_button.isEnabled(), timeout=WAIT_MS)


def test_an_estimate_says_what_a_run_takes_and_writes_nothing(dock, qtbot, tmp_path: Path) -> None:
    dock.form.output_file.setFilePath(str(tmp_path / "classes.tif"))
    press(dock, dock.run_bar.estimate_action, qtbot)
    said = dock.run_bar.status_label.text()
    assert "MB of disk" in said
    assert said.endswith("Device: cpu"), "without messages of the engine"
    assert list(tmp_path.iterdir()) == []


def test_a_preview_shows_the_middle_of_the_view_and_keeps_the_output(
    dock, qtbot, qgis_canvas, raster_layer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from lemevit_qgis.gui.form import preview as module

    monkeypatch.setattr(module, "PREVIEW_PX", 80)
    qgis_canvas.setLayers([raster_layer])
    qgis_canvas.setDestinationCrs(raster_layer.crs())
    qgis_canvas.setExtent(raster_layer.extent())
    dock.form.output_file.setFilePath(str(tmp_path / "classes.tif"))
    press(dock, dock.run_bar.preview_action, qtbot)
    (preview,) = results("preview")
    assert (preview.width(), preview.height()) == (80, 80)
    assert preview.extent().center().distance(raster_layer.extent().center()) < 20
    assert list(tmp_path.iterdir()) == []


def test_the_results_stand_in_a_table_that_can_be_saved(dock, qtbot, tmp_path: Path) -> None:
    from lemevit_qgis.errors import PluginError

    assert dock.results_table.isHidden()
    dock.form.output_file.setFilePath(str(tmp_path / "classes.tif"))
    press(dock, dock.run_bar.run_button, qtbot)
    table = dock.results_table
    assert not table.isHidden()
    assert [row["class_name"] for row in table.rows] == ["Bare", "Forest", "Water"]
    assert sum(row["share"] for row in table.rows) == pytest.approx(100, abs=0.01)
    table.save(str(tmp_path / "table.csv"))
    lines = (tmp_path / "table.csv").read_text(encoding="utf-8").splitlines()
    assert lines[0] == "class_name,pixels,area_m2,share"
    assert [float(line.split(",")[2]) for line in lines[1:]] == [row["area_m2"] for row in table.rows]
    with pytest.raises(PluginError, match="does not exist"):
        table.save(str(tmp_path / "missing" / "table.csv"))


def test_a_tile_service_is_rendered_and_mapped(dock, qtbot, server, tmp_path: Path) -> None:
    layer = xyz(server)
    QgsProject.instance().addMapLayer(layer)
    dock.form.input_picker.combos[0].setLayer(layer)
    dock.form.area_picker._drawn = QgsRectangle(EXTENT)
    dock.form.area_picker._drawn_crs = layer.crs()
    dock.form.area_picker.combo.setCurrentIndex(dock.form.area_picker.combo.findData("drawn"))
    dock.form.area_picker._drawn = QgsRectangle(EXTENT)
    dock.form.gsd_edit.setText("4")
    dock.form.output_file.setFilePath(str(tmp_path / "classes.tif"))
    press(dock, dock.run_bar.run_button, qtbot)
    found = results("classes")
    raster = next(entry for entry in found if isinstance(entry, QgsRasterLayer))
    assert raster.crs().authid() == "EPSG:3857"
    assert abs(raster.extent().width() - EXTENT.width()) < 10
    middle = raster.dataProvider().sample(EXTENT.center(), 1)
    assert not middle[1]  # the missing tile has no class


def test_a_zoom_level_and_the_licence_of_a_tile_service(dock, qtbot, server, raster_layer, tmp_path: Path) -> None:
    layer, form = xyz(server), dock.form
    metadata = layer.metadata()
    metadata.setRights(["Tiles of the test, CC0"])
    layer.setMetadata(metadata)
    QgsProject.instance().addMapLayer(layer)
    dock.show()
    form.advanced.setCollapsed(False)
    assert not form.zoom_spin.isVisibleTo(form)
    form.input_picker.combos[0].setLayer(layer)
    assert form.zoom_spin.isVisibleTo(form)
    assert form.input_picker.note_label.text() == "Imagery: Tiles of the test, CC0"
    form.area_picker._drawn, form.area_picker._drawn_crs = QgsRectangle(EXTENT), layer.crs()
    form.area_picker.combo.setCurrentIndex(form.area_picker.combo.findData("drawn"))
    form.area_picker._drawn = QgsRectangle(EXTENT)
    form.gsd_edit.setText("native")
    level = round(math.log2(2 * math.pi * 6378137 / 256 / 4))
    form.zoom_spin.setValue(level)
    form.output_file.setFilePath(str(tmp_path / "classes.tif"))
    press(dock, dock.run_bar.run_button, qtbot)
    made = next(entry for entry in results("classes") if isinstance(entry, QgsRasterLayer))
    assert made.rasterUnitsPerPixelX() == pytest.approx(2 * math.pi * 6378137 / 256 / 2**level, rel=1e-9)
    form.input_picker.combos[0].setLayer(raster_layer)
    assert not form.zoom_spin.isVisibleTo(form)


def test_a_tile_service_without_an_area_is_refused_before_anything_is_fetched(
    dock,
    qtbot,
    qgis_iface,
    server,
    tmp_path: Path,
) -> None:
    layer = xyz(server)
    QgsProject.instance().addMapLayer(layer)
    dock.form.input_picker.combos[0].setLayer(layer)
    dock.form.output_file.setFilePath(str(tmp_path / "classes.tif"))
    QTest.mouseClick(dock.run_bar.run_button, Qt.MouseButton.LeftButton)
    assert not dock._runner.is_running()
    assert any("Choose a smaller area" in text for text in qgis_iface.messageBar().get_messages(2))


def test_a_raster_in_a_zip_archive_has_the_bytes_of_the_plain_file(
    dock, provider, qtbot, material: Path, tmp_path: Path
) -> None:
    with zipfile.ZipFile(tmp_path / "a b.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.write(material / "scene0.tif", "inner/scene.tif")
    source = f"/vsizip/{tmp_path / 'a b.zip'}/inner/scene.tif"
    made = []
    for name, place in (("zipped", source), ("plain", str(material / "scene0.tif"))):
        layer = QgsRasterLayer(place, name)
        QgsProject.instance().addMapLayer(layer)
        dock.form.input_picker.combos[0].setLayer(layer)
        assert ("unpacks" in dock.form.input_picker.note_label.text()) == (name == "zipped")
        dock.form.output_file.setFilePath(str(tmp_path / f"{name}.tif"))
        run_to_end(dock, qtbot)
        made.append((tmp_path / f"{name}.tif").read_bytes())
        if name == "zipped":
            assert dock._queue.jobs[-1].outcome.report["inputs"][0]["path"] == source, "as it was given"
    run("lemevit:segment", {"INPUT": source, "MODEL": "colour-segment", "OUTPUT": str(tmp_path / "toolbox.tif")})
    assert made[0] == made[1] == (tmp_path / "toolbox.tif").read_bytes()
    assert not list(tmp_path.glob("*.lemevit-*"))


@pytest.mark.parametrize("member", ["a.zip/b.vrt", "a.zip/b.img", "gone.zip/b.tif"])
def test_other_members_are_exported(qgis_app, tmp_path: Path, member: str) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("b.tif", "")
    assert zipped_raster(f"/vsizip/{tmp_path}/a.zip/b.tif")
    assert not zipped_raster(f"/vsizip/{tmp_path}/{member}")
