"""The algorithm for many rasters: each for itself in one worker, or as one."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from qgis.core import QgsProcessingException, QgsProcessingFeedback, QgsRasterLayer

from tests.qgis.processing.test_algorithms import run


@pytest.fixture
def folder(material: Path, tmp_path: Path) -> Path:
    found = tmp_path / "in"
    found.mkdir()
    for number in range(2):
        shutil.copy(material / f"scene{number}.tif", found)
    return found


def test_each_raster_has_a_result_and_a_failing_one_is_told(provider, folder: Path, tmp_path: Path) -> None:
    (folder / "broken.tif").write_text("no raster")
    feedback = QgsProcessingFeedback()
    out = tmp_path / "out"
    wanted = {"FOLDER": str(folder), "MODEL": "colour-segment", "POLYGONS": True, "OUTPUT": str(out)}
    found = run("lemevit:manyrasters", wanted, feedback)
    assert (found["DONE"], found["SKIPPED"], found["FAILED"]) == (2, 0, 1)
    assert sorted(path.name for path in out.iterdir()) == ["scene0.gpkg", "scene0.tif", "scene1.gpkg", "scene1.tif"]
    assert "broken.tif" in feedback.textLog()
    (folder / "broken.tif").unlink()
    again = run("lemevit:manyrasters", wanted)
    assert (again["DONE"], again["SKIPPED"], again["FAILED"]) == (0, 2, 0)


def test_layers_become_one_mosaic(provider, folder: Path, tmp_path: Path) -> None:
    layers = [QgsRasterLayer(str(path), path.stem) for path in sorted(folder.iterdir())]
    wanted = {"INPUT": layers, "MODEL": "colour-segment", "AS_ONE": True, "OUTPUT": str(tmp_path / "out")}
    assert run("lemevit:manyrasters", wanted)["DONE"] == 1
    made = QgsRasterLayer(str(tmp_path / "out" / "mosaic.tif"))
    assert (made.width(), made.height()) == (260, 240)
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["mosaic.tif"]


def test_no_raster_and_a_wrong_model_are_refused(provider, folder: Path, tmp_path: Path) -> None:
    with pytest.raises(QgsProcessingException, match="No rasters are chosen"):
        run("lemevit:manyrasters", {"MODEL": "colour-segment", "OUTPUT": str(tmp_path)})
    wanted = {"FOLDER": str(folder), "MODEL": "no-such-model", "OUTPUT": str(tmp_path)}
    with pytest.raises(QgsProcessingException, match=r"model\.not_found"):
        run("lemevit:manyrasters", wanted)


def test_the_panel_opens_it(provider, monkeypatch: pytest.MonkeyPatch) -> None:
    import processing

    from lemevit_qgis.gui.run_bar import RunBar

    opened: list[str] = []
    monkeypatch.setattr(processing, "createAlgorithmDialog", opened.append)
    bar = RunBar()
    bar.many_action.trigger()
    assert opened == ["lemevit:manyrasters"]
