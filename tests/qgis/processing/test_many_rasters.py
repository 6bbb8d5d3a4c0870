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


def test_pairs_of_dates_are_matched_by_order_or_by_name(provider, material: Path, tmp_path: Path) -> None:
    before, after = tmp_path / "before", tmp_path / "after"
    for folder in (before, after):
        folder.mkdir()
        for name in ("east", "west"):
            shutil.copy(material / f"{folder.name}.tif", folder / f"{name}.tif")
    wanted = {"MODEL": "colour-change", "POLYGONS": True}
    folders = {"FOLDER": str(before), "FOLDER_AFTER": str(after)}
    assert run("lemevit:manyrasters", {**wanted, **folders, "OUTPUT": str(tmp_path / "a")})["DONE"] == 2
    assert sorted(path.name for path in (tmp_path / "a").iterdir()) == [
        "east.gpkg", "east.tif", "west.gpkg", "west.tif",
    ]  # fmt: skip
    lists = {"INPUT": [str(before / "west.tif")], "INPUT_AFTER": [str(after / "east.tif")]}
    assert run("lemevit:manyrasters", {**wanted, **lists, "OUTPUT": str(tmp_path / "b")})["DONE"] == 1
    run("lemevit:detectchange", {
        "INPUT_BEFORE": str(before / "west.tif"), "INPUT_AFTER": str(after / "east.tif"), "MODEL": "colour-change",
        "OUTPUT": str(tmp_path / "one.tif"),
    })  # fmt: skip
    assert (tmp_path / "b" / "west.tif").read_bytes() == (tmp_path / "one.tif").read_bytes()
    (after / "west.tif").rename(after / "other.tif")
    refusals = (
        ({"FOLDER": str(before), "FOLDER_AFTER": str(after)}, r"west\.tif has no raster of its name"),
        ({**lists, "INPUT": [str(before / "east.tif"), str(before / "west.tif")]}, r"west\.tif has no raster of the"),
        ({"FOLDER": str(before)}, "No rasters are chosen for 'After'"),
        ({**folders, **lists}, "Both rasters and a folder are chosen for 'Before'"),
        ({**folders, "MODEL": "colour-segment"}, "takes rasters of one date"),
    )
    for changes, said in refusals:
        with pytest.raises(QgsProcessingException, match=said):
            run("lemevit:manyrasters", {**wanted, **changes, "OUTPUT": str(tmp_path / "c")})
