"""Teaching from files to a model file, in this process, in the worker and on the command line."""

from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import rasterio
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from model_runtime.cancellation import Cancellation
from model_runtime.errors import Cancelled, ExamplesTooFew, LemevitError, OutputExists, OutputIsInput
from model_runtime.job import run_job
from model_runtime.jobs.context import RunContext
from model_runtime.protocol import JobRequest
from model_runtime.store.find import open_model
from model_runtime.teaching.labels.label_layer import read_labels
from model_runtime.teaching.request import TaughtClass, TeachRequest, teach_request
from model_runtime.teaching.teach import Sessions, run_teach
from tests.data.make_rasters import NORTH_UP, UTM, write_raster
from tests.data.taught import COLOURS, fields, lines_in, taught_raster, write_labels

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def lesson(tmp_path):
    """A raster of 700 x 700 pixels, which takes four tiles, with labels; ``lesson(action, **changes)`` does a step."""

    class Lesson:
        raster = tmp_path / "in.tif"
        labels = tmp_path / "in_labels.gpkg"
        classes = taught_raster(raster, 700)
        sessions = Sessions()
        events: list = []

        def request(self, action: str, **changes) -> TeachRequest:
            own = {"features": "filters", "models_dir": str(tmp_path), "threads": 1, **changes}
            return TeachRequest(action, (str(self.raster),), str(self.labels), **own)

        def __call__(self, action: str, **changes) -> dict:
            return run_teach(self.request(action, **changes), RunContext(self.events.append), self.sessions)

    write_labels(Lesson.labels, *lines_in(Lesson.classes))
    return Lesson()


def read(path: Path) -> np.ndarray:
    with rasterio.open(path) as file:
        return file.read(1)


def extent_of(left: int, top: int, right: int, bottom: int) -> tuple[float, float, float, float]:
    (xmin, ymax), (xmax, ymin) = NORTH_UP * (left, top), NORTH_UP * (right, bottom)
    return xmin, ymin, xmax, ymax


def test_the_live_map_is_the_run_of_the_saved_model_byte_for_byte(lesson, tmp_path):
    window = extent_of(300, 260, 640, 690)
    live, model, out = tmp_path / "live.tif", tmp_path / "taught.onnx", tmp_path / "out.tif"
    found = lesson("map", output=str(live), extent=window)
    assert found["score"]["strokes_right"] >= 13
    lesson("save", output=str(model))
    run_job(JobRequest("segment", (str(lesson.raster),), str(model), str(out), extent=window, threads=1))
    assert read(live).tobytes() == read(out).tobytes()
    with rasterio.open(live) as one, rasterio.open(out) as other:
        assert (one.transform, one.crs, one.nodata, one.colormap(1)) == (
            other.transform,
            other.crs,
            other.nodata,
            other.colormap(1),
        )
    names = [entry["class_name"] for entry in found["classes"]]
    truth = lesson.classes[260:690, 300:640]
    right = read(live) == np.array([names.index(name) for name in COLOURS])[truth]
    assert right.mean() > 0.9


def test_a_network_of_the_shipped_ones_becomes_a_part_of_the_saved_model(lesson, tmp_path):
    models = str(ROOT / "resources" / "models")
    small = tmp_path / "small.tif"
    labels = write_labels(tmp_path / "small.gpkg", *lines_in(taught_raster(small), each=3))
    live, model, out = tmp_path / "live.tif", tmp_path / "taught.onnx", tmp_path / "out.tif"
    values = {"features": "landcover-dubai-tiny", "models_dir": models, "threads": 1}
    for action, output in (("map", live), ("save", model)):
        request = TeachRequest(action, (str(small),), str(labels), output=str(output), **values)
        run_teach(request, RunContext(), lesson.sessions)
    run_job(JobRequest("segment", (str(small),), str(model), str(out), threads=1))
    assert read(live).tobytes() == read(out).tobytes()
    card = open_model(model).card
    digest = open_model(Path(models) / "landcover-dubai-tiny.onnx").sha256
    assert {"name": "landcover-dubai-tiny", "sha256": digest} in card.training["features"]
    assert "landcover-dubai-tiny" in card.licence


def test_the_card_says_what_the_model_was_taught_from(lesson, tmp_path):
    out = tmp_path / "fields.onnx"
    wanted = (TaughtClass("water", "#0000FF"), TaughtClass("soil", background=True))
    lesson("save", output=str(out), classes=wanted, licence="CC BY 4.0")
    card = open_model(out).card
    assert [(entry.class_name, entry.background) for entry in card.classes] == [
        ("water", False),
        ("soil", True),
        ("forest", False),
    ]
    assert card.classes[0].color == "#0000FF"
    assert (card.name, card.task, card.gsd_m) == ("fields", "segment", pytest.approx(10, rel=0.01))
    assert card.training["strokes"] == {"water": 5, "soil": 5, "forest": 5}
    assert card.training["rasters"][0]["file"] == "in.tif"
    assert card.metrics["strokes_left_out"]["strokes"] == 15
    assert "CC BY 4.0" in card.licence
    assert json.loads((tmp_path / "fields.card.json").read_text())["name"] == "fields"


def test_a_taught_model_runs_on_another_raster_of_another_crs_and_pixel_size(lesson, tmp_path):
    model, other, out = tmp_path / "m.onnx", tmp_path / "other.tif", tmp_path / "out.tif"
    lesson("save", output=str(model))
    pixels, truth = fields(240, seed=5)
    fine = np.repeat(np.repeat(pixels, 2, axis=1), 2, axis=2)
    place = rasterio.Affine(5.0, 0, 500000, 0, -5.0, 1000000)
    write_raster(other, fine, crs="EPSG:32633", transform=place)
    run_job(JobRequest("segment", (str(other),), str(model), str(out)))
    names = [entry.class_name for entry in open_model(model).card.classes]
    found = read(out)
    assert max(abs(a - b) for a, b in zip(found.shape, truth.shape)) <= 1  # a pixel of UTM is not quite its metres
    found = found[:240, :240]
    assert (found == np.array([names.index(name) for name in COLOURS])[truth]).mean() > 0.9


def test_all_kinds_are_compared_and_auto_takes_the_best(lesson, tmp_path):
    report = lesson("save", output=str(tmp_path / "auto.onnx"), features="auto", report=str(tmp_path / "r.json"))
    probabilities = [entry["probability"] for entry in report["compared"]]
    assert [entry["features"] for entry in report["compared"]][0] == report["features"]
    assert probabilities == sorted(probabilities, reverse=True)
    assert len(probabilities) == 2
    assert json.loads((tmp_path / "r.json").read_text())["features"] == report["features"]
    assert lesson("score", features="auto")["features"] == report["features"]


def test_the_same_examples_are_fitted_once(lesson, monkeypatch):
    lesson("score")
    monkeypatch.setattr("model_runtime.teaching.session.fit_head", None)
    assert lesson("places")["score"]["strokes"] == 15


def test_strokes_that_were_painted_since_count_at_once(lesson):
    before = lesson("score")["score"]["strokes"]
    shapes, names = lines_in(lesson.classes, each=8)
    lesson.labels.unlink()
    write_labels(lesson.labels, shapes, names)
    assert lesson("score")["score"]["strokes"] > before


def test_labels_that_are_open_in_another_program_are_read(lesson):
    with sqlite3.connect(lesson.labels) as database:
        database.execute("PRAGMA journal_mode=WAL")
        database.execute("DELETE FROM in_labels WHERE class = 'water'")
        database.commit()
        assert {entry["class_name"] for entry in lesson("score")["classes"]} == {"forest", "soil"}
    database.close()


def test_places_to_label_next_are_in_the_raster(lesson):
    places = lesson("places", extent=extent_of(0, 0, 300, 300))["places"]
    assert 1 <= len(places) <= 3
    for place in places:
        col, row = ~NORTH_UP * (place["x"], place["y"])
        assert 0 <= col < 300
        assert 0 <= row < 300


def test_several_rasters_are_taught_with_one_layer(lesson, tmp_path):
    second = tmp_path / "second.tif"
    place = NORTH_UP * rasterio.Affine.translation(2000, 0)
    classes = taught_raster(second, 240, seed=9, transform=place)
    shapes, names = lines_in(classes, each=3, transform=place)
    both = [*lines_in(lesson.classes)[0], *shapes], [*lines_in(lesson.classes)[1], *names]
    labels = write_labels(tmp_path / "both.gpkg", *both)
    request = TeachRequest("score", (str(lesson.raster), str(second)), str(labels), features="filters")
    assert run_teach(request, RunContext())["score"]["strokes"] == 24


def test_a_hundred_bands_and_one_band_are_taught(tmp_path):
    rng = np.random.default_rng(0)
    pixels, classes = fields(240)
    for count in (1, 100):
        mixed = np.tensordot(rng.normal(size=(count, 3)), pixels.astype(float), 1).astype(np.float32)
        raster = write_raster(tmp_path / f"{count}.tif", mixed)
        labels = write_labels(tmp_path / f"{count}.gpkg", *lines_in(classes))
        request = TeachRequest(
            "save", (str(raster),), str(labels), features="filters", output=f"{tmp_path}/m{count}.onnx"
        )
        report = run_teach(request, RunContext())
        assert report["score"]["strokes_right"] > (12 if count == 100 else 4)
        run_job(JobRequest("segment", (str(raster),), f"{tmp_path}/m{count}.onnx", f"{tmp_path}/{count}_out.tif"))


# -- what is told -----------------------------------------------------------------------------------------------------


def codes(report: dict) -> set[str]:
    return {warning["code"] for warning in report["warnings"]}


def test_one_class_only_is_refused_with_the_way_on(lesson):
    shapes, names = lines_in(lesson.classes)
    labels = write_labels(lesson.labels.with_name("one.gpkg"), shapes[:5], names[:5])
    with pytest.raises(ExamplesTooFew, match="Only 'forest' has strokes") as error:
        run_teach(TeachRequest("score", (str(lesson.raster),), str(labels)), RunContext())
    assert "Paint a few" in error.value.fix


def test_strokes_side_by_side_and_classes_that_look_alike_are_told(lesson):
    shapes, names = lines_in(lesson.classes)
    near = [
        shapely.LineString([NORTH_UP * (20 + i, 20 + 4 * j), NORTH_UP * (26 + i, 20 + 4 * j)])
        for i, j in ((0, 0), (0, 1), (0, 2))
    ]
    labels = write_labels(lesson.labels.with_name("near.gpkg"), [*shapes, *near], [*names, "grass", "grass", "grass"])
    report = run_teach(TeachRequest("score", (str(lesson.raster),), str(labels), features="filters"), RunContext())
    told = [warning["what"] for warning in report["warnings"] if warning["code"] == "teach.close"]
    assert told[0].startswith("All strokes of 'grass' lie within")
    assert " m of each other" in told[0]
    assert not report["score"]["is_trusted"]
    swapped = [*names[:5], *("lawn" if i % 2 else "forest" for i in range(5))]
    labels = write_labels(
        lesson.labels.with_name("alike.gpkg"), [*shapes[:5], *lines_in(lesson.classes, 10)[0][5:10]], swapped
    )
    report = run_teach(TeachRequest("score", (str(lesson.raster),), str(labels), features="filters"), RunContext())
    assert report["score"] is None
    assert "At least 3 strokes" in report["sentence"]


def test_classes_that_chance_gave_are_mixed_up_and_no_better_than_one_answer(lesson):
    shapes, _ = lines_in(lesson.classes, each=12)
    names = ["a" if value else "b" for value in np.random.default_rng(0).random(len(shapes)) > 0.4]
    labels = write_labels(lesson.labels.with_name("chance.gpkg"), shapes, names)
    report = run_teach(TeachRequest("score", (str(lesson.raster),), str(labels), features="filters"), RunContext())
    assert {"teach.mixed", "teach.no_better"} <= codes(report)


def test_strokes_on_nodata_and_outside_are_told(tmp_path):
    pixels, classes = fields(240)
    pixels[:, :100] = 0
    raster = write_raster(tmp_path / "holes.tif", pixels, nodata=0)
    shapes, names = lines_in(classes, each=12)
    shapes[0] = shapely.affinity.translate(shapes[0], 1e6)
    labels = write_labels(tmp_path / "l.gpkg", shapes, names)
    report = run_teach(TeachRequest("score", (str(raster),), str(labels), features="filters"), RunContext())
    assert {"teach.nodata", "teach.outside"} <= codes(report)
    assert report["left_out"]["nodata"] >= 5


def test_a_model_that_saw_finer_pixels_is_told(lesson, tmp_path):
    (tmp_path / "m").mkdir()
    shutil.copy(ROOT / "resources" / "models" / "buildings-tiny.onnx", tmp_path / "m")
    report = lesson("compare", features="auto", models_dir=str(tmp_path / "m"))
    told = [warning["what"] for warning in report["warnings"] if warning["code"] == "teach.not_fitting"]
    assert any("buildings-tiny" in what and "coarser than" in what for what in told)


def test_outputs_pass_the_gate(lesson, tmp_path):
    with pytest.raises(OutputIsInput):
        lesson("map", output=str(lesson.raster), overwrite=True)
    with pytest.raises(OutputIsInput):
        lesson("score", report=str(lesson.labels), overwrite=True)
    (tmp_path / "m.onnx").write_bytes(b"mine")
    with pytest.raises(OutputExists):
        lesson("save", output=str(tmp_path / "m.onnx"))
    assert (tmp_path / "m.onnx").read_bytes() == b"mine"


def test_a_step_can_be_cancelled(lesson, tmp_path):
    request = lesson.request("map", output=str(tmp_path / "live.tif"))
    with pytest.raises(Cancelled):
        run_teach(request, RunContext(lambda event: None, Cancellation(lambda: True)), lesson.sessions)
    assert list(tmp_path.glob("live*")) == []


# -- any layer --------------------------------------------------------------------------------------------------------

coordinates = st.one_of(
    st.floats(-50, 300), st.floats(allow_nan=True, allow_infinity=True), st.integers(-(10**6), 10**6).map(float)
)
points = st.tuples(coordinates, coordinates)


def made(kind):
    """What makes a geometry of points, none of those that GEOS does not make."""

    def make(places):
        try:
            return kind(places)
        except shapely.errors.GEOSException:
            return None

    return make


shapes = st.one_of(
    st.none(),
    points.map(shapely.Point),
    st.tuples(*[coordinates] * 3).map(lambda xyz: shapely.Point(*xyz)),
    st.lists(points, min_size=2, max_size=6).map(made(shapely.LineString)),
    st.lists(points, min_size=3, max_size=8).map(made(shapely.Polygon)),
    st.lists(points, min_size=1, max_size=4).map(made(shapely.MultiPoint)),
    st.just(shapely.GeometryCollection()),
)
KEPT = Sessions()
values = st.one_of(st.sampled_from(["a", "b", "c"]), st.text(max_size=5), st.none())


@pytest.mark.filterwarnings("ignore:(invalid value|overflow) encountered:RuntimeWarning")  # of odd numbers
@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    rows=st.lists(st.tuples(shapes, values), max_size=25),
    crs=st.sampled_from([UTM, UTM, "EPSG:4326", "EPSG:3031", "IAU_2015:49900"]),
    placed=st.booleans(),
)
def test_any_layer_is_taught_with_or_refused_by_name(tmp_path_factory, rows, crs, placed):
    folder = tmp_path_factory.getbasetemp() / "any"
    folder.mkdir(exist_ok=True)
    raster, labels = folder / "in.tif", folder / "labels.gpkg"
    if not raster.exists():
        taught_raster(raster)
    labels.unlink(missing_ok=True)
    carry = made(lambda shape: shapely.transform(shape, on_ground))
    drawn = [shape if shape is None or not placed else carry(shape) for shape, _ in rows]
    write_labels(labels, drawn, [value for _, value in rows], crs=crs)
    request = TeachRequest("score", (str(raster),), str(labels), features="filters", models_dir=str(folder))
    try:
        report = run_teach(request, RunContext(), KEPT)
    except LemevitError as error:
        assert error.code.startswith("examples.")  # noqa: PT017 - either way is right
        return
    assert report["status"] == "done"
    assert sum(entry["pixels"] for entry in report["classes"]) > 0


def on_ground(pixels: np.ndarray) -> np.ndarray:
    with np.errstate(all="ignore"):
        return np.column_stack(NORTH_UP * pixels.T)


def test_a_hundred_thousand_features_are_thinned(lesson, tmp_path):
    rng = np.random.default_rng(0)
    places = rng.integers(0, 700, (100_000, 2))
    points = shapely.points(on_ground(places[:, ::-1] + 0.5))
    names = np.array(list(COLOURS))[lesson.classes[places[:, 0], places[:, 1]]]
    labels = write_labels(tmp_path / "many.fgb", list(points), names.tolist(), driver="FlatGeobuf")
    assert len(read_labels(str(labels)).geometries) == 100_000
    report = run_teach(TeachRequest("score", (str(lesson.raster),), str(labels), features="bands"), RunContext())
    assert "teach.too_many" in codes(report)
    assert sum(entry["pixels"] for entry in report["classes"]) <= 20_000


# -- doors ------------------------------------------------------------------------------------------------------------


def test_the_worker_takes_steps_one_after_the_other(lesson, tmp_path):
    steps = [
        lesson.request("map", output=str(tmp_path / "live.tif"), extent=extent_of(0, 0, 200, 200)),
        lesson.request("save", output=str(tmp_path / "w.onnx")),
    ]
    (tmp_path / "own").mkdir()
    words = [sys.executable, "-I", str(ROOT / "model_runtime"), "worker"]
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as worker:
        for step in steps:
            worker.stdin.write(step.to_line().encode() + b"\n")
            worker.stdin.flush()
            events = [json.loads(worker.stdout.readline())]
            while events[-1]["event"] != "result":
                events.append(json.loads(worker.stdout.readline()))
            assert events[-1]["report"]["status"] == "done", events[-2]
        worker.communicate(timeout=20)
    assert read(tmp_path / "live.tif").shape == (200, 200)
    lesson("save", output=str(tmp_path / "own" / "w.onnx"))
    assert (tmp_path / "w.onnx").read_bytes() == (tmp_path / "own" / "w.onnx").read_bytes()


def test_the_command_line_writes_a_model_and_tells_the_number(lesson, tmp_path):
    words = ["teach", str(lesson.raster), "--labels", str(lesson.labels), "--out", str(tmp_path / "c.onnx")]
    done = subprocess.run(
        [sys.executable, "-m", "model_runtime", *words, "--features", "filters", "--background", "soil"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "strokes it had not seen" in done.stdout
    assert [entry.class_name for entry in open_model(tmp_path / "c.onnx").card.classes if entry.background] == ["soil"]


@pytest.mark.parametrize(
    "changes",
    [
        {"action": "dance"},
        {"inputs": "in.tif"},
        {"action": "map"},
        {"classes": ["a"]},
        {"classes": [{"name": "a", "size": 3}]},
        {"extent": [1, 2, 3]},
        {"threads": -1},
        {"labels": 7},
        {"colour": 1},
    ],
)
def test_requests_that_do_not_fit_are_refused(changes):
    good = {"action": "score", "inputs": ["in.tif"], "labels": "l.gpkg"}
    assert teach_request(good).inputs == ("in.tif",)
    with pytest.raises(ValueError, match="."):
        teach_request({**good, **changes})


def test_a_request_comes_back_from_its_line(lesson):
    request = lesson.request("score", classes=(TaughtClass("a", "#FF0000", True),), extent=(0.0, 1.0, 2.0, 3.0))
    assert teach_request(json.loads(request.to_line())["request"]) == request
