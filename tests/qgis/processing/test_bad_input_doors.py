"""Bad input through the doors of QGIS: what a form says before a run, and what reaches users of ``qgis_process``.

Numbers of the cases (F03 ...) are those of docs/reliability.md; what the engine does in them is in tests/faults.
"""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import time
from pathlib import Path

import pytest
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QLocale

from tests.qgis.conftest import RUNTIME_PYTHON
from tests.qgis.gui.test_dock import click, results, run_to_end
from tests.qgis.process_kit import attempt, command, environment
from tests.qgis.processing.test_algorithms import run

MAKE_UNPLACED = """
import sys, warnings
sys.path.insert(0, sys.argv[1])
warnings.simplefilter("ignore")
import rasterio
with rasterio.open(sys.argv[2]) as source:
    pixels, profile = source.read(), source.profile
profile.update(crs=None)
rasterio.open(sys.argv[3], "w", **profile).write(pixels)
profile.pop("transform")
rasterio.open(sys.argv[4], "w", **profile).write(pixels)
"""


@pytest.fixture(scope="module")
def unplaced(material: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The scene without a CRS, and without any place at all."""
    folder = tmp_path_factory.mktemp("unplaced")
    paths = {"no_crs": str(folder / "no_crs.tif"), "no_place": str(folder / "no_place.tif")}
    words = [str(RUNTIME_PYTHON), "-c", MAKE_UNPLACED, str(material), str(material / "scene0.tif"), *paths.values()]
    subprocess.run(words, check=True)
    return paths


def segment():
    return QgsApplication.processingRegistry().createAlgorithmById("lemevit:segment")


def base(material: Path, tmp_path: Path, **more) -> dict:
    values = {"INPUT": str(material / "scene0.tif"), "MODEL": "colour-segment", "OUTPUT": str(tmp_path / "out.tif")}
    return {**values, **more}


def form_says(parameters: dict, name: str = "segment") -> str:
    """What the form answers to Run; empty: it runs."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"lemevit:{name}")
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    is_good, said = algorithm.checkParameterValues(parameters, context)
    return "" if is_good else said


def told(qgis_iface) -> str:
    return " ".join(qgis_iface.messageBar().get_messages(Qgis.MessageLevel.Critical))


def words_of(parameters: dict) -> list[str]:
    return ["run", "lemevit:segment", "--", *(f"{key}={value}" for key, value in parameters.items())]


def test_good_parameters_pass_the_form(provider, material: Path, tmp_path: Path) -> None:
    assert form_says(base(material, tmp_path)) == ""
    assert segment().canExecute() == (True, "")


# F03: no CRS, no place


@pytest.mark.parametrize("kind", ["no_crs", "no_place"])
def test_f03_a_raster_without_a_place_needs_the_explicit_option(
    provider, unplaced, material: Path, tmp_path: Path, kind: str
) -> None:
    parameters = base(material, tmp_path, INPUT=unplaced[kind])
    said = form_says(parameters)
    assert said.startswith("raster.no_crs: ")
    assert unplaced[kind] in said
    assert "Accept rasters without a CRS" in said
    found = run("lemevit:segment", {**parameters, "ALLOW_UNGEOREFERENCED": True})
    result = QgsRasterLayer(found["OUTPUT"])
    assert not result.crs().isValid()
    assert (result.width(), result.height()) == (260, 200)


def test_f03_the_panel_says_it_too_and_has_the_option(dock, qtbot, unplaced, tmp_path: Path) -> None:
    from lemevit_qgis.tasks import task_named

    layer = QgsRasterLayer(unplaced["no_crs"], "no_crs")
    QgsProject.instance().addMapLayer(layer)
    dock.form.input_picker.combos[0].setLayer(layer)
    dock.form.output_file.setFilePath(str(tmp_path / "out.tif"))
    assert not dock.run_bar.run_button.isEnabled()
    assert "has no CRS" in dock.run_bar.run_button.toolTip()
    dock.form.option_rows.widget(task_named("segment"), "allow_ungeoreferenced").setChecked(True)
    run_to_end(dock, qtbot)
    (result,) = [entry for entry in results("out") if isinstance(entry, QgsRasterLayer)]
    assert not result.crs().isValid()


def test_f03_qgis_process_ends_with_the_code(profiles: Path, unplaced, material: Path, tmp_path: Path) -> None:
    done = attempt(profiles, *words_of(base(material, tmp_path, INPUT=unplaced["no_crs"])))
    assert done.returncode != 0
    assert "raster.no_crs" in done.stdout + done.stderr
    assert not (tmp_path / "out.tif").exists()


# F07: extents


@pytest.mark.parametrize(
    ("extent", "code"),
    [
        ("300200,300200,2999000,2999200 [EPSG:32645]", "extent.empty"),
        ("300200,300400,2999000,2999000 [EPSG:32645]", "extent.empty"),
        ("nan,nan,nan,nan", "extent.empty"),
        ("310000,311000,2999000,2999200 [EPSG:32645]", "extent.outside"),
        ("10,11,50,51 [EPSG:4326]", "extent.outside"),
    ],
)
def test_f07_an_extent_that_holds_nothing_is_refused_in_the_form(
    provider, material: Path, tmp_path: Path, extent: str, code: str
) -> None:
    parameters = base(material, tmp_path, EXTENT=extent)
    said = form_says(parameters)
    assert said.startswith(f"{code}: ")
    if code == "extent.outside":
        assert "300000" in said
        assert "EPSG:32645" in said
    feedback = QgsProcessingFeedback()  # a step of a model is not asked by the form: the run itself says it
    assert segment().run(parameters, QgsProcessingContext(), feedback) == ({}, False)
    assert code in feedback.textLog()
    assert not (tmp_path / "out.tif").exists()


def test_f07_an_extent_in_another_crs_is_the_same_place(provider, material: Path, tmp_path: Path) -> None:
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform

    box = QgsRectangle(300505, 2998505, 301005, 2999005)
    crs = [QgsCoordinateReferenceSystem(name) for name in ("EPSG:32645", "EPSG:4326")]
    there = QgsCoordinateTransform(crs[0], crs[1], QgsProject.instance()).transformBoundingBox(box)
    text = f"{there.xMinimum()},{there.xMaximum()},{there.yMinimum()},{there.yMaximum()} [EPSG:4326]"
    found = run("lemevit:segment", base(material, tmp_path, EXTENT=text))
    result = QgsRasterLayer(found["OUTPUT"]).extent()
    assert result.contains(box)
    assert result.width() < 600


def test_f07_qgis_process_prints_both_extents(profiles: Path, material: Path, tmp_path: Path) -> None:
    extent = "310000,311000,2999000,2999200 [EPSG:32645]"
    done = attempt(profiles, *words_of(base(material, tmp_path, EXTENT=extent)))
    said = done.stdout + done.stderr
    assert done.returncode != 0
    assert "extent.outside" in said
    assert "310000" in said
    assert "300000" in said


def test_f07_the_panel_refuses_a_map_that_shows_another_place(
    dock, qtbot, qgis_iface, qgis_canvas, raster_layer, tmp_path: Path
) -> None:
    dock.form.area_picker._drawn = QgsRectangle(310000, 2999000, 311000, 2999200)
    dock.form.area_picker._drawn_crs = raster_layer.crs()
    dock.form.area_picker.combo.setCurrentIndex(dock.form.area_picker.combo.findData("drawn"))
    dock.form.area_picker._drawn = QgsRectangle(310000, 2999000, 311000, 2999200)
    dock.form.output_file.setFilePath(str(tmp_path / "out.tif"))
    run_to_end(dock, qtbot)
    assert "outside" in told(qgis_iface)
    assert not (tmp_path / "out.tif").exists()


# F22: a GPU that is not there


def test_f22_a_gpu_asked_for_and_absent_is_named_in_the_toolbox(provider, material: Path, tmp_path: Path) -> None:
    with pytest.raises(QgsProcessingException, match="device.unavailable.*device auto or cpu"):
        run("lemevit:segment", base(material, tmp_path, DEVICE="cuda"))
    assert run("lemevit:segment", base(material, tmp_path, DEVICE="auto"))["DEVICE_USED"] == "cpu"


def test_f22_and_in_qgis_process(profiles: Path, material: Path, tmp_path: Path) -> None:
    done = attempt(profiles, *words_of(base(material, tmp_path, DEVICE="cuda")))
    assert done.returncode != 0
    assert "device.unavailable" in done.stdout + done.stderr


def test_f22_and_in_the_panel(dock, qtbot, qgis_iface, tmp_path: Path, monkeypatch) -> None:
    from lemevit_qgis import settings

    monkeypatch.setattr(settings, "set_device", lambda name: None)  # the next test starts with auto again
    dock.form.device_combo.setCurrentText("cuda")
    dock.form.output_file.setFilePath(str(tmp_path / "out.tif"))
    run_to_end(dock, qtbot)
    assert "Choose the device auto or cpu" in told(qgis_iface)


# F23: cancel

PART_OF_LARGE = "300000,313000,2987000,3000000 [EPSG:32645]"
"""For runs that go to their end."""


class StopsAt(QgsProcessingFeedback):
    """A user who presses Cancel as soon as a stage is shown, by a pattern."""

    def __init__(self, stage: str) -> None:
        super().__init__()
        self.stage, self.at = stage, 0.0

    def setProgressText(self, text: str) -> None:  # noqa: N802
        if re.match(self.stage, text) and not self.at:
            self.at = time.monotonic()

    def isCanceled(self) -> bool:  # noqa: N802
        return self.at > 0


@pytest.mark.parametrize(
    "stage",
    [
        pytest.param("Preparing", id="plan"),
        pytest.param("Tile", id="predict"),
        pytest.param(r"Tile ([\d.,]+) of \1(?![\d.,])", id="write"),  # the last tile is there, writing begins
        pytest.param("Making polygons", id="polygonise"),
    ],
)
def test_f23_cancel_in_each_stage_ends_within_two_seconds_and_the_next_run_completes(
    provider, material: Path, tmp_path: Path, stage: str
) -> None:
    more = {"INPUT": str(material / "large.tif"), "POLYGONS": str(tmp_path / "p.gpkg")}
    if stage not in ("Preparing", "Tile"):
        more["EXTENT"] = PART_OF_LARGE
    parameters = base(material, tmp_path, REPORT=str(tmp_path / "r.json"), **more)
    feedback = StopsAt(stage)
    found, _ = segment().run(parameters, QgsProcessingContext(), feedback)
    assert feedback.at, f"the run never came to the stage {stage}"
    assert time.monotonic() - feedback.at < 2
    assert "OUTPUT" not in found
    assert not (tmp_path / "out.tif").exists()
    if stage not in ("Preparing", "Tile"):
        assert run("lemevit:segment", parameters)["OUTPUT"]
        assert json.loads((tmp_path / "r.json").read_text())["tiles"]["resumed"] > 0


# F24: QGIS ends


def children(pid: int) -> list[int]:
    """Living processes below ``pid``."""
    below: dict[int, list[int]] = {}
    for entry in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = entry.read_text().rpartition(")")[2].split()
        except (FileNotFoundError, ProcessLookupError):
            continue
        if fields[0] != "Z":
            below.setdefault(int(fields[1]), []).append(int(entry.parent.name))
    found, waiting = [], [pid]
    while waiting:
        own = below.get(waiting.pop(), [])
        found += own
        waiting += own
    return found


def wait_for(condition, seconds: float) -> float:
    began = time.monotonic()
    while not condition():
        assert time.monotonic() - began < seconds, "it did not happen"
        time.sleep(0.05)
    return time.monotonic() - began


def is_alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False


def test_f24_a_killed_qgis_takes_its_worker_along_and_the_next_run_goes_on(
    provider, profiles: Path, material: Path, tmp_path: Path
) -> None:
    more = {"INPUT": str(material / "large.tif"), "EXTENT": PART_OF_LARGE, "REPORT": str(tmp_path / "r.json")}
    parameters = base(material, tmp_path, **more)
    journal = tmp_path / "out.tif.lemevit-journal"
    program = subprocess.Popen(
        command(*words_of(parameters)), env=environment(profiles), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        wait_for(lambda: journal.exists() and any(p.stat().st_size > 100_000 for p in _files(journal)), 60)
        workers = children(program.pid)
        assert workers
        program.send_signal(signal.SIGKILL)
        program.wait()
    finally:
        program.kill()
    wait_for(lambda: not any(is_alive(pid) for pid in workers), 5)
    assert not (tmp_path / "out.tif").exists()
    run("lemevit:segment", parameters)
    assert json.loads((tmp_path / "r.json").read_text())["tiles"]["resumed"] > 0


def _files(path: Path) -> list[Path]:
    return [path] if path.is_file() else [entry for entry in path.rglob("*") if entry.is_file()]


def test_f24_a_plugin_that_is_disabled_in_a_run_ends_its_worker(
    qgis_iface, raster_layer, qtbot, material: Path, tmp_path: Path
) -> None:
    from lemevit_qgis.gui.dock import LemevitDock

    dock = LemevitDock(qgis_iface)
    layer = QgsRasterLayer(str(material / "large.tif"), "large")
    QgsProject.instance().addMapLayer(layer)
    dock.form.input_picker.combos[0].setLayer(layer)
    dock.form.output_file.setFilePath(str(tmp_path / "out.tif"))
    before = set(children(os.getpid()))
    click(dock.run_bar.run_button)
    qtbot.waitUntil(lambda: bool(set(children(os.getpid())) - before), timeout=10_000)
    workers = set(children(os.getpid())) - before
    dock.shut_down()
    dock.deleteLater()
    wait_for(lambda: not any(is_alive(pid) for pid in workers), 5)
    assert not (tmp_path / "out.tif").exists()


# F25: the runtime


def test_f25_without_a_runtime_the_algorithm_says_so_before_it_opens(
    provider, material: Path, tmp_path: Path, monkeypatch
) -> None:
    monkeypatch.setenv("LEMEVIT_PYTHON", "/nonexistent/python")
    can_run, said = segment().canExecute()
    assert not can_run
    assert said.startswith("runtime.not_found: ")
    assert "/nonexistent/python" in said
    with pytest.raises(QgsProcessingException, match="runtime.not_found"):
        run("lemevit:segment", base(material, tmp_path))


def test_f25_a_python_without_the_runtime_is_named_with_what_it_lacks(
    provider, material: Path, tmp_path: Path, monkeypatch
) -> None:
    bare = tmp_path / "bare-python"
    bare.write_text('#!/bin/sh\nexec /usr/bin/python3 -S "$@"\n')
    bare.chmod(0o755)
    monkeypatch.setenv("LEMEVIT_PYTHON", str(bare))
    with pytest.raises(QgsProcessingException, match="runtime.missing.*python"):
        run("lemevit:segment", base(material, tmp_path))


def test_f25_qgis_process_says_which_python_was_tried(profiles: Path, material: Path, tmp_path: Path) -> None:
    done = attempt(profiles, *words_of(base(material, tmp_path)), LEMEVIT_PYTHON="/nonexistent/python")
    said = done.stdout + done.stderr
    assert done.returncode != 0
    assert "runtime.not_found" in said
    assert "/nonexistent/python" in said


def test_f25_poisoned_variables_change_nothing_and_stay_as_they_are(
    provider, material: Path, tmp_path: Path, monkeypatch
) -> None:
    run("lemevit:segment", base(material, tmp_path))
    expected = (tmp_path / "out.tif").read_bytes()
    for name in ("PROJ_LIB", "PROJ_DATA", "GDAL_DATA", "PYTHONHOME", "PYTHONPATH", "PYTHONEXECUTABLE", "LD_PRELOAD"):
        monkeypatch.setenv(name, "/nonexistent")
    before = dict(os.environ)
    run("lemevit:segment", base(material, tmp_path))
    assert (tmp_path / "out.tif").read_bytes() == expected
    assert dict(os.environ) == before


# Layers that are no raster in a file


def test_groups_missing_files_and_other_layers_are_named_in_the_toolbox(
    provider, material: Path, tmp_path: Path, qgis_new_project
) -> None:
    project = QgsProject.instance()
    project.layerTreeRoot().addGroup("Scenes")
    project.addMapLayer(QgsVectorLayer("Point?crs=EPSG:4326", "places", "memory"))
    project.addMapLayer(QgsRasterLayer("type=xyz&url=http://127.0.0.1:9/{z}/{x}/{y}.png", "tiles", "wms"))
    (tmp_path / "page.tif").write_text("<html>Sign in</html>")
    gone = str(tmp_path / "gone.tif")
    for value, code in (
        ("Scenes", "layer.group"),
        ("places", "layer.not_raster"),
        ("tiles", "layer.no_area"),
        (gone, "raster.not_found"),
        (str(tmp_path / "page.tif"), "raster.not_a_raster"),
    ):
        said = form_says(base(material, tmp_path, INPUT=value))
        assert said.startswith(f"{code}: "), (value, said)
        assert Path(value).name in said
    project.removeAllMapLayers()


def test_both_dates_are_looked_at(provider, material: Path, tmp_path: Path) -> None:
    parameters = {
        "INPUT_BEFORE": str(material / "before.tif"),
        "INPUT_AFTER": str(tmp_path / "gone.tif"),
        "MODEL": "colour-change",
        "OUTPUT": str(tmp_path / "c.tif"),
    }
    assert form_says(parameters, "detectchange").startswith("raster.not_found: ")


def test_a_layer_whose_file_is_gone_is_told_in_the_panel_before_run(dock, material: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.tif"
    copy.write_bytes((material / "scene0.tif").read_bytes())
    layer = QgsRasterLayer(str(copy), "copy")
    QgsProject.instance().addMapLayer(layer)
    copy.unlink()
    dock.form.input_picker.combos[0].setLayer(layer)
    note = dock.form.input_picker.note_label
    assert not note.isHidden()
    assert str(copy) in note.text()
    dock.form.output_file.setFilePath(str(tmp_path / "out.tif"))
    assert not dock.run_bar.run_button.isEnabled()
    assert str(copy) in dock.run_bar.run_button.toolTip()
    dock.form.input_picker.combos[0].setLayer(QgsProject.instance().mapLayersByName("scene0")[0])
    assert note.isHidden()


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({"MODEL": "nothing-like-it"}, "model.not_found"),
        ({"MODEL": "/nonexistent/model.onnx"}, "model.not_found"),
        ({"BANDS": "1,two"}, "form.bands"),
    ],
)
def test_other_mistakes_are_named_in_the_form(provider, material: Path, tmp_path: Path, more, code: str) -> None:
    assert form_says(base(material, tmp_path, **more)).startswith(f"{code}: ")


def test_the_raster_itself_is_no_place_for_the_result(provider, material: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.tif"
    link.symlink_to(material / "scene0.tif")
    for output in (str(material / "scene0.tif"), str(link)):
        assert form_says(base(material, tmp_path, OUTPUT=output)).startswith("output.is_input: ")


@pytest.fixture
def german():
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)


def test_a_pixel_size_has_the_decimal_sign_of_the_language(provider, material: Path, tmp_path: Path, german) -> None:
    assert form_says(base(material, tmp_path, GSD="12,5")) == ""
    assert form_says(base(material, tmp_path, GSD="12.5")) == ""
    QLocale.setDefault(QLocale("en_GB"))
    assert "pixel size" in form_says(base(material, tmp_path, GSD="12,5"))


def test_a_layer_of_a_database_is_refused_in_the_form(provider, material: Path, tmp_path: Path) -> None:
    target = "ogr:dbname='{}' table=\"{}\" (geom)"
    other = target.format(tmp_path / "all.gpkg", "roofs")
    assert "layer of a database" in form_says(base(material, tmp_path, POLYGONS=other))
    own = target.format(tmp_path / "roofs.gpkg", "roofs")
    assert form_says(base(material, tmp_path, POLYGONS=own)) == ""
