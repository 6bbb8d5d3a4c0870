"""The tasks as the doors know them, and the request they make. Pure: runs without QGIS."""

from __future__ import annotations

import dataclasses
import string
from pathlib import Path

import pytest

from lemevit_qgis import tasks
from lemevit_qgis.runs.form import FormError, build_request, default_output
from lemevit_qgis.tasks import all_tasks, task_named
from model_runtime.protocol import TASKS, JobRequest, decode_line, request_from_dict

KEYS = [task.key for task in all_tasks()]
FILES = {"segment": "/o/c.tif", "classify": "/o/g.gpkg", "detect": "/o/b.gpkg", "change": "/o/c.tif"}


def values_for(key: str) -> dict[str, str]:
    rasters = {entry.field: f"/r/{entry.field}.tif" for entry in task_named(key).inputs}
    return {**rasters, "model": "m", "output": FILES[key]}


def test_every_task_of_the_protocol_has_its_file() -> None:
    assert set(TASKS) <= set(KEYS)
    assert KEYS == ["segment", "classify", "detect", "change"]


@pytest.mark.parametrize("task", all_tasks(), ids=lambda task: task.key)
def test_a_task_names_only_fields_of_the_request(task) -> None:
    fields = {entry.name for entry in dataclasses.fields(JobRequest)}
    named = [output.field for output in task.outputs] + [option.field for option in task.options]
    named += [entry.bands_field for entry in task.inputs]
    assert set(named) <= fields
    assert len(named) == len(set(named))
    defaults = {entry.name: entry.default for entry in dataclasses.fields(JobRequest)}
    for option in task.options:
        assert option.default == defaults[option.field], "what the door does not set must be what the engine assumes"


@pytest.mark.parametrize("task", all_tasks(), ids=lambda task: task.key)
def test_names_in_processing_are_distinct_and_in_capitals(task) -> None:
    names = [entry.parameter for group in (task.inputs, task.outputs, task.options) for entry in group]
    names += [entry.bands_parameter for entry in task.inputs]
    assert len(names) == len(set(names))
    assert all(set(name) <= set(string.ascii_uppercase + "_") for name in names)
    assert task.main_output.parameter == "OUTPUT"


@pytest.mark.parametrize("key", KEYS)
def test_a_request_survives_the_pipe(key: str) -> None:
    request = build_request(key, values_for(key))
    assert request_from_dict(decode_line(request.to_line())["request"]) == request


def test_two_dates_become_two_inputs_in_order_with_bands_of_their_own() -> None:
    request = build_request("change", {**values_for("change"), "bands": "3,2,1", "bands_after": "1, 2; 3"})
    assert request.inputs == ("/r/before.tif", "/r/after.tif")
    assert (request.bands, request.bands_after) == ((3, 2, 1), (1, 2, 3))


def test_what_is_left_empty_stays_with_the_model() -> None:
    request = build_request("detect", {**values_for("detect"), "min_score": None, "nms_iou": "", "dota": ""})
    assert (request.min_score, request.nms_iou, request.dota) == (None, None, None)
    request = build_request("detect", {**values_for("detect"), "min_score": 0.0})
    assert request.min_score == 0.0, "0 is a score, not an empty field"


@pytest.mark.parametrize(
    ("key", "changes", "field"),
    [
        ("change", {"after": ""}, "after"),  # one date is missing
        ("change", {"before": None}, "before"),
        ("change", {"bands_after": "1,x"}, "bands"),  # no band number
        ("change", {"output": "/o/c.gpkg"}, "output"),  # a class raster is no GeoPackage
        ("change", {"polygons": "/o/p.shp"}, "polygons"),
        ("detect", {"output": "/o/b.tif"}, "output"),  # boxes are no raster
        ("detect", {"dota": "/o/b.csv"}, "dota"),
        ("detect", {"min_score": 1.2}, "min_score"),  # out of range, either side
        ("detect", {"min_score": -0.1}, "min_score"),
        ("detect", {"nms_iou": 3}, "nms_iou"),
        ("detect", {"min_score": float("nan")}, "min_score"),  # no number at all
    ],
)
def test_a_value_that_cannot_be_used_is_named(key: str, changes: dict, field: str) -> None:
    with pytest.raises(FormError) as caught:
        build_request(key, {**values_for(key), **changes})
    assert caught.value.field == field
    assert caught.value.what
    assert caught.value.fix


def test_a_missing_date_is_called_by_its_name() -> None:
    with pytest.raises(FormError, match=r"\(After\)"):
        build_request("change", {**values_for("change"), "after": ""})


def test_the_suggested_output_of_two_dates_names_both() -> None:
    free = set().__contains__
    assert default_output(["/d/may.tif", "/e/june.tif"], "m", "change", free) == "/d/may_june_m.tif"
    assert default_output(["/d/may.tif", "/d/may.tif"], "m", "change", free) == "/d/may_m.tif"
    assert default_output(["/d/may.tif"], "/x/boxes.onnx", "detect", free) == "/d/may_boxes.gpkg"


def test_a_task_comes_with_one_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = Path(tasks.__file__).with_name("classify.py").read_text(encoding="utf-8")
    text = text.replace("from .spec", "from lemevit_qgis.tasks.spec").replace('key="classify"', 'key="mow"')
    (tmp_path / "mow.py").write_text(text, encoding="utf-8")
    monkeypatch.setattr(tasks, "__path__", [*tasks.__path__, str(tmp_path)])
    assert [task.key for task in all_tasks()].count("mow") == 1
    assert task_named("mow").order == 20


def test_an_unknown_task_is_an_error() -> None:
    with pytest.raises(KeyError, match="weave"):
        task_named("weave")
