"""Profiles and projects written by earlier versions of the plugin are read as they are."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsSettings

from lemevit_qgis import settings
from lemevit_qgis.gui.dock import LemevitDock
from lemevit_qgis.runs.job import INTERRUPTED
from lemevit_qgis.tasks import task_named

# As version 0.1.0 wrote them in November 2026, before its modules were moved to rooms.
STORED = {
    "lemevit_qgis/runtime_python": "/opt/lemevit/bin/python",
    "lemevit_qgis/models_folder": "/maps/models",
    "lemevit_qgis/catalogue": "/maps/models.json",
    "lemevit_qgis/device": "cuda:1",
    "lemevit_qgis/threads": "6",
    "lemevit_qgis/runtimes_folder": "/maps/runtimes",
}
REQUEST = json.loads("""{
    "task": "segment", "inputs": ["/maps/scene.tif"], "model": "buildings-tiny", "output": "/maps/roofs.tif",
    "polygons": "/maps/roofs.gpkg", "probabilities": null, "confidence": null, "entropy": null, "variance": null,
    "attention": null, "tta": "flips", "class_raster": null, "min_area_m2": 10.0, "simplify_m": 0.0,
    "bands": [3, 2, 1], "extent": [1.0, 2.0, 3.0, 4.0], "extent_crs": null, "aoi": null, "gsd": "native",
    "stretch": null, "bands_after": null, "align": false, "min_score": null, "nms_iou": null, "upright": false,
    "dota": null, "tile": null, "overlap": null, "batch": null, "device": "cpu", "threads": 2, "backend": "onnx",
    "precision": "auto", "overwrite": false, "restart": false, "dry_run": false, "allow_ungeoreferenced": false,
    "dask": null, "report": null, "models_dir": null}""")
JOB = {"key": "0123456789ab", "request": REQUEST, "layer_ids": ["scene_1"], "fraction": 0.375}
FORM = (
    '{"task": "detect", "model": "bright-detect", "gsd": "native", "settings": {"polygons": true, "confidence": false,'
    ' "dota": true, "bands": "3,2,1", "bands_after": "", "min_area_m2": 5.0, "min_score": 0.25, "upright": true,'
    ' "precision": "float32"}}'
)


@pytest.fixture
def stored_settings(qgis_app):
    before = {key: QgsSettings().value(key) for key in STORED}
    for key, value in STORED.items():
        QgsSettings().setValue(key, value)
    yield
    for key, value in before.items():
        QgsSettings().remove(key) if value is None else QgsSettings().setValue(key, value)


def test_settings_of_an_earlier_version_are_read(stored_settings) -> None:
    assert settings.runtime_python() == "/opt/lemevit/bin/python"
    assert settings.models_folder() == "/maps/models"
    assert settings.catalogue() == "/maps/models.json"
    assert settings.device() == "cuda:1"
    assert settings.threads() == 6
    assert settings.runtimes_folder() == "/maps/runtimes"


def test_unfinished_jobs_of_an_earlier_version_can_be_resumed(qgis_iface, qgis_new_project, jobs_folder: Path) -> None:
    jobs_folder.mkdir(parents=True)
    (jobs_folder / "a1b2c3d4e5f6.json").write_text(json.dumps([JOB]), encoding="utf-8")
    (jobs_folder / "0123456789ab").mkdir()
    dock = LemevitDock(qgis_iface)
    try:
        (job,) = dock._queue.jobs
        assert (job.key, job.state, job.task) == ("0123456789ab", INTERRUPTED, "segment")
        assert job.fraction == pytest.approx(0.375)
        assert job.layer_ids == ["scene_1"]
        assert job.request.bands == (3, 2, 1)
        assert job.request.extent == (1.0, 2.0, 3.0, 4.0)
        assert job.as_dict()["request"]["inputs"] == ("/maps/scene.tif",)
        (kept,) = jobs_folder.glob("*.json")
        (again,) = json.loads(kept.read_text(encoding="utf-8"))
        assert {key: again["request"][key] for key in REQUEST} == REQUEST
        assert {key: again[key] for key in JOB if key != "request"} == {
            key: value for key, value in JOB.items() if key != "request"
        }
    finally:
        dock.shut_down()
        dock.deleteLater()


def test_the_form_of_a_project_of_an_earlier_version_comes_back(dock) -> None:
    QgsProject.instance().writeEntry("lemevit", "form", FORM)
    dock.form._recall()
    detect, segment = task_named("detect"), task_named("segment")
    assert dock.task().key == "detect"
    assert dock.form.model_picker.model() == "bright-detect"
    assert dock.form.gsd_edit.text() == "native"
    assert dock.form.option_rows.widget(detect, "min_score").value() == pytest.approx(0.25)
    assert dock.form.option_rows.widget(detect, "upright").isChecked()
    assert dock.form.option_rows.widget(detect, "precision").currentText() == "float32"
    assert dock.form.option_rows.widget(segment, "min_area_m2").value() == pytest.approx(5.0)
    assert dock.form.option_rows.widget(segment, "bands").text() == "3,2,1"
