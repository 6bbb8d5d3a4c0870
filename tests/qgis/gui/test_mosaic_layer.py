"""Several rasters as one layer of the panel: chosen beside the layer, shown by QGIS, read sheet by sheet."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsRasterLayer

from lemevit_qgis.inputs.layers import raster_file
from lemevit_qgis.inputs.mosaic import LIST_PROPERTY, rasters_of
from lemevit_qgis.inputs.sources import file_of_source
from tests.qgis.gui.test_dock import WAIT_MS, click, run_to_end
from tests.qgis.processing.test_algorithms import run


@pytest.fixture
def folder(material: Path, tmp_path: Path) -> Path:
    found = tmp_path / "sheets"
    found.mkdir()
    for number in range(2):
        shutil.copy(material / f"scene{number}.tif", found)
    (found / "notes.txt").write_text("no raster")
    return found


def test_a_folder_becomes_a_layer_that_panel_and_toolbox_read_as_the_mosaic(
    dock, provider, folder: Path, qtbot, tmp_path: Path
) -> None:
    picker = dock.form.input_picker
    picker.mosaic_button.ask = lambda: [str(folder)]
    click(picker.mosaic_button)
    qtbot.waitUntil(lambda: rasters_of(picker.combos[0].currentLayer()) != [], timeout=WAIT_MS)
    layer = picker.combos[0].currentLayer()
    assert layer.name() == "sheets (2 rasters)"
    assert rasters_of(layer) == [str(folder / f"scene{number}.tif") for number in range(2)]
    assert (layer.width(), layer.height()) == (260, 240)
    assert dock.form.output_file.filePath().startswith(str(tmp_path / "sheets_"))
    dock.form.output_file.setFilePath(str(tmp_path / "panel.tif"))
    run_to_end(dock, qtbot)
    wanted = {"MODEL": "colour-segment", "AS_ONE": True, "FOLDER": str(folder), "OUTPUT": str(tmp_path / "out")}
    run("lemevit:manyrasters", wanted)
    run("lemevit:segment", {"INPUT": layer, "MODEL": "colour-segment", "OUTPUT": str(tmp_path / "tool.tif")})
    expected = (tmp_path / "out" / "mosaic.tif").read_bytes()
    assert (tmp_path / "panel.tif").read_bytes() == expected
    assert (tmp_path / "tool.tif").read_bytes() == expected


def test_layers_that_do_not_go_together_are_told(dock, folder: Path, material: Path, qtbot, tmp_path: Path) -> None:
    text = tmp_path / "grid.asc"
    text.write_text("ncols 2\nnrows 2\nxllcorner 0\nyllcorner 0\ncellsize 1\n1 2\n3 4\n")
    layer = QgsRasterLayer(str(folder / "scene0.tif"), "one")
    QgsProject.instance().addMapLayer(layer)
    count = len(QgsProject.instance().mapLayers())
    picker = dock.form.input_picker
    picker.mosaic_button.ask = lambda: [layer.id(), str(text)]
    click(picker.mosaic_button)
    qtbot.waitUntil(lambda: "grid.asc cannot be part" in picker.note_label.text(), timeout=WAIT_MS)
    assert len(QgsProject.instance().mapLayers()) == count


def test_a_mosaic_whose_list_is_gone_is_read_as_its_virtual_raster(raster_layer, tmp_path: Path) -> None:
    raster_layer.setCustomProperty(LIST_PROPERTY, str(tmp_path / "gone.txt"))
    assert raster_file(raster_layer) == raster_layer.source()
    assert file_of_source("GTI:/a/b.gti.gpkg|option:X=1") == "/a/b.gti.gpkg"
