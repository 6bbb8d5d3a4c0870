"""One request through every door: panel, toolbox, batch, model, ``qgis_process``, command line. The files are equal."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProject, QgsRasterLayer, QgsVectorLayer

from tests.qgis.conftest import ROOT, RUNTIME_PYTHON
from tests.qgis.gui.test_dock import run_to_end
from tests.qgis.process_kit import qgis_process
from tests.qgis.processing.test_algorithms import run, run_batch

TASKS = {
    # task: algorithm, model, rasters by parameter, suffix of the output, more of the command line
    "segment": ("segment", "colour-segment", {"INPUT": "scene0.tif"}, ".tif"),
    "classify": ("classifyscenes", "colour-classify", {"INPUT": "scene0.tif"}, ".gpkg"),
    "detect": ("detectobjects", "bright-detect", {"INPUT": "cells.tif"}, ".gpkg"),
    "change": ("detectchange", "colour-change", {"INPUT_BEFORE": "before.tif", "INPUT_AFTER": "after.tif"}, ".tif"),
}


def by_command_line(task: str, material: Path, output: Path) -> None:
    _, model, rasters, _ = TASKS[task]
    paths = [str(material / name) for name in rasters.values()]
    words = [str(RUNTIME_PYTHON), "-I", str(ROOT / "model_runtime"), task, *paths, "--model", model]
    done = subprocess.run([*words, "--out", str(output)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def parameters(task: str, material: Path, output: Path) -> dict:
    _, model, rasters, _ = TASKS[task]
    return {**{key: str(material / name) for key, name in rasters.items()}, "MODEL": model, "OUTPUT": str(output)}


def by_toolbox(task: str, material: Path, output: Path) -> None:
    run(f"lemevit:{TASKS[task][0]}", parameters(task, material, output))


def by_panel(dock, qtbot, task: str, material: Path, output: Path) -> None:
    layers = [QgsRasterLayer(str(material / name), name) for name in TASKS[task][2].values()]
    QgsProject.instance().addMapLayers(layers)
    dock.show_task(task)
    for combo, layer in zip(dock.form.input_picker.combos, layers):
        combo.setLayer(layer)
    assert dock.form.model_picker.model() == TASKS[task][1]
    dock.form.output_file.setFilePath(str(output))
    run_to_end(dock, qtbot)


def by_batch(material: Path, output: Path, qtbot, monkeypatch) -> None:
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog

    dialog = BatchAlgorithmDialog(QgsApplication.processingRegistry().createAlgorithmById("lemevit:segment"))
    panel = dialog.mainWidget()
    while panel.batchRowCount() < 1:
        panel.addRow()
    where = {name: column for column, name in panel.column_to_parameter_definition.items()}
    wrappers, context = panel.wrappers[0], QgsProcessingContext()
    wrappers[where["INPUT"]].setParameterValue(str(material / "scene0.tif"), context)
    wrappers[where["MODEL"]].setParameterValue("colour-segment", context)
    panel.tblParameters.cellWidget(1, where["OUTPUT"]).setValue(str(output))
    run_batch(dialog, qtbot, monkeypatch)
    dialog.close()


def by_model(material: Path, output: Path) -> None:
    model = QgsApplication.processingRegistry().createAlgorithmById("lemevit:areabyclass")
    targets = {
        definition.name().split(":")[-1]: definition.name() for definition in model.destinationParameterDefinitions()
    }
    values = {"RASTER": str(material / "scene0.tif"), "MODEL": "colour-segment", "SMALLEST": 500}
    others = {targets[name]: "TEMPORARY_OUTPUT" for name in ("POLYGONS", "TABLE")}
    run("lemevit:areabyclass", {**values, **others, targets["CLASSES"]: str(output)})


def by_qgis_process(profiles: Path, task: str, material: Path, output: Path) -> None:
    words = [f"{key}={value}" for key, value in parameters(task, material, output).items()]
    qgis_process(profiles, "run", f"lemevit:{TASKS[task][0]}", "--", *words)


@pytest.mark.usefixtures("whole_starts")
def test_segmentation_is_the_same_file_through_all_six_doors(
    provider, dock, qtbot, material: Path, profiles: Path, tmp_path: Path, monkeypatch
) -> None:
    doors = ("command_line", "toolbox", "panel", "batch", "model", "qgis_process")
    outputs = {door: tmp_path / door / "classes.tif" for door in doors}
    for output in outputs.values():
        output.parent.mkdir()
    by_command_line("segment", material, outputs["command_line"])
    by_toolbox("segment", material, outputs["toolbox"])
    by_panel(dock, qtbot, "segment", material, outputs["panel"])
    by_batch(material, outputs["batch"], qtbot, monkeypatch)
    by_model(material, outputs["model"])
    by_qgis_process(profiles, "segment", material, outputs["qgis_process"])
    expected = outputs["command_line"].read_bytes()
    assert len(expected) > 1000
    assert {door: path.read_bytes() == expected for door, path in outputs.items()} == dict.fromkeys(doors, True)
    QgsProject.instance().removeAllMapLayers()


@pytest.mark.parametrize("task", ["classify", "detect", "change"])
def test_the_other_tasks_are_the_same_file_too(provider, dock, qtbot, material: Path, tmp_path: Path, task) -> None:
    suffix = TASKS[task][3]
    outputs = [tmp_path / door / f"result{suffix}" for door in ("command_line", "toolbox", "panel")]
    for output in outputs:
        output.parent.mkdir()
    by_command_line(task, material, outputs[0])
    by_toolbox(task, material, outputs[1])
    by_panel(dock, qtbot, task, material, outputs[2])
    first, *rest = (_without_traces(output) for output in outputs)
    assert rest[0] == first
    if task == "detect":  # the panel writes lower scores too, and shows those of the others (decision 0076)
        shown = _scores(outputs[0])
        assert [score for score in _scores(outputs[2]) if score >= min(shown)] == shown
    else:
        assert rest[1] == first
    QgsProject.instance().removeAllMapLayers()


def _scores(path: Path) -> list[float]:
    layer = QgsVectorLayer(str(path), "boxes", "ogr")
    return sorted(feature["score"] for feature in layer.getFeatures())


def _without_traces(path: Path) -> bytes:
    """The file as the run left it: a layer that QGIS has opened may keep a journal beside it."""
    assert not os.path.exists(f"{path}-journal")
    return path.read_bytes()
