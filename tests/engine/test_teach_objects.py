"""Objects by examples: what is found, that the graph is what was judged, and the refusals by name."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pyogrio
import pytest
import shapely

from model_runtime.cancellation import Cancellation
from model_runtime.errors import ExamplesTooFew
from model_runtime.job import run_job
from model_runtime.jobs.context import RunContext
from model_runtime.protocol import JobRequest
from model_runtime.store.find import open_model
from model_runtime.teaching.objects.cells import cells_of, with_surroundings
from model_runtime.teaching.objects.find import fit_objects
from model_runtime.teaching.objects.graph import DETECTIONS, detector_model
from model_runtime.teaching.objects.steps import _examples
from model_runtime.teaching.request import TaughtClass, TeachRequest, teach_request
from model_runtime.teaching.teach import Sessions, run_teach
from tests.data.make_rasters import NORTH_UP, write_raster
from tests.data.taught import write_labels

MODELS = str(Path(__file__).resolve().parents[2] / "resources" / "models")
SIDE, RADIUS = 320, 7


def discs(seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Pixels with discs, and squares of the same size that are none; rows and columns of the discs."""
    rng = np.random.default_rng(seed)
    image = rng.normal(110, 14, (3, SIDE, SIDE))
    rows, cols = np.ogrid[:SIDE, :SIDE]
    found = []
    for number, (row, col) in enumerate((r, c) for r in range(30, SIDE - 20, 52) for c in range(30, SIDE - 20, 52)):
        at = np.array([row, col]) + rng.integers(-8, 9, 2)
        if number % 3 == 2:
            image[:, at[0] - 7 : at[0] + 7, at[1] - 7 : at[1] + 7] += 40
            continue
        disc = (rows - at[0]) ** 2 + (cols - at[1]) ** 2 <= RADIUS**2
        image[:, disc] += np.array([50, 40, -30])[:, None]
        found.append(at)
    return np.clip(image, 0, 255).astype(np.uint8), np.array(found)


def boxes_around(places: np.ndarray) -> list[shapely.Polygon]:
    return [
        shapely.box(*(NORTH_UP * (col - 7, row + 8)), *(NORTH_UP * (col + 8, row - 7))) for row, col in places.tolist()
    ]


@pytest.fixture
def lesson(tmp_path):
    """``lesson(action, **changes)`` does a step with boxes around 12 discs."""

    class Lesson:
        raster, labels = tmp_path / "in.tif", tmp_path / "examples.gpkg"
        sessions = Sessions()
        image, places = discs(0)

        def request(self, action: str, **changes) -> TeachRequest:
            own = {"objects": True, "features": "filters", "models_dir": str(tmp_path), "threads": 1, **changes}
            return TeachRequest(action, (str(self.raster),), str(self.labels), **own)

        def __call__(self, action: str, **changes) -> dict:
            return run_teach(self.request(action, **changes), RunContext(), self.sessions)

    write_raster(Lesson.raster, Lesson.image)
    write_labels(Lesson.labels, boxes_around(Lesson.places[:12]), ["disc"] * 12)
    return Lesson()


def middles(path: Path) -> np.ndarray:
    """Rows and columns of the boxes of a layer."""
    _, _, found, _ = pyogrio.raw.read(path)
    points = shapely.get_coordinates(shapely.centroid(shapely.from_wkb(found)))
    return np.array([(~NORTH_UP) * tuple(point) for point in points])[:, ::-1]


def test_the_saved_detector_finds_the_objects_of_another_raster(lesson, tmp_path):
    model, other, out = tmp_path / "discs.onnx", tmp_path / "other.tif", tmp_path / "found.gpkg"
    report = lesson("save", output=str(model), licence="CC0")
    assert report["score"]["found"] >= 11
    assert report["score"]["false_alarms"] <= 1
    assert report["sentence"].startswith(f"Found {report['score']['found']} of 12 objects it had not seen, with ")
    assert report["classes"][0]["side_m"] == pytest.approx(150, rel=0.02)
    card = open_model(model).card
    assert (card.task, card.training["objects"]) == ("detect", {"disc": 12})
    assert "CC0" in card.licence
    image, places = discs(1)
    write_raster(other, image)
    run_job(JobRequest("detect", (str(other),), str(model), str(out), threads=1))
    found = middles(out)
    near = np.hypot(*(found[:, None] - places[None]).transpose(2, 0, 1)) <= RADIUS
    assert near.any(axis=0).mean() >= 0.9
    assert near.any(axis=1).mean() >= 0.9
    live = tmp_path / "live.gpkg"
    lesson("map", output=str(live))
    run_job(JobRequest("detect", (str(lesson.raster),), str(model), str(out), threads=1, overwrite=True))
    assert np.array_equal(middles(live), middles(out))
    assert {path.suffix for path in tmp_path.glob("*live*")} == {".gpkg"}


def test_the_graph_gives_the_heat_that_was_judged(lesson):
    import onnxruntime

    request = lesson.request("score")
    session = lesson.sessions.of(request)
    examples, candidate = _examples(session, request), ("filters",)
    fit = fit_objects(session, examples, candidate, None, None, Cancellation())
    parts = [session.candidates.source(name).part for name in candidate]
    graph = onnxruntime.InferenceSession(
        detector_model(parts, fit.head, 3).SerializeToString(), providers=["CPUExecutionProvider"]
    )
    mean, std = (np.array(values, np.float32).reshape(3, 1, 1) for values in (session.card.mean, session.card.std))
    pixels = (lesson.image.astype(np.float32) - mean) / std
    rows = graph.run(None, {"image": pixels[None, :, :318, :317]})[0][0]
    assert rows.shape == (DETECTIONS, 7)
    maps = parts[0].maps
    whole = session.candidates.source("filters").run(lesson.image[:, :318, :317])
    cells = with_surroundings(cells_of(whole, [entry.stride for entry in maps]), fit.head.around)
    heat = np.tensordot(fit.head.weights[:, 0], cells, 1) + fit.head.shift[0]
    score = 1 / (1 + np.exp(-(fit.head.slope * heat + fit.head.offset)))
    best = rows[rows[:, 5] > 0.2]
    assert len(best) > 20
    at = np.floor(best[:, [1, 0]] / 4).astype(int)
    np.testing.assert_allclose(best[:, 5], score[at[:, 0], at[:, 1]], atol=2e-3)
    np.testing.assert_allclose(best[:, 2:5], [[15, 15, 0]] * len(best), atol=0.01)


def test_counter_examples_and_points_take_part(lesson, tmp_path):
    points = [shapely.centroid(box) for box in boxes_around(lesson.places[:8])]
    squares = [shapely.Point(NORTH_UP * (30 + 52 * 2, 30))]
    write_labels(lesson.labels, [*points, *squares], ["disc"] * 8 + ["nothing"])
    classes = (TaughtClass("disc", "#FF0000"), TaughtClass("nothing", background=True))
    report = lesson("score", classes=classes, object_size_m=150.0)
    assert [(entry["class_name"], entry["strokes"]) for entry in report["classes"]] == [("disc", 8)]
    assert report["classes"][0]["color"] == "#FF0000"
    assert report["classes"][0]["side_m"] == pytest.approx(150, rel=0.01)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda boxes: boxes[:4], "'disc' has 4 examples of the 5"),
        (lambda boxes: [boxes[0]] * 7, "6 of the examples were left out: another lies in the same place"),
        (lambda boxes: [shapely.transform(box, lambda at: at + 1e5) for box in boxes], "12 strokes lie outside"),
        (lambda boxes: [], "holds no features"),
    ],
)
def test_examples_that_are_too_few_are_named(lesson, change, words):
    boxes = change(boxes_around(lesson.places[:12]))
    write_labels(lesson.labels, boxes, ["disc"] * len(boxes))
    with pytest.raises(ExamplesTooFew) as caught:
        lesson("score")
    assert words in caught.value.what


def test_examples_on_nodata_are_named(lesson):
    image = lesson.image.copy()
    image[:, :, :] = 0
    write_raster(lesson.raster, image, nodata=0)
    with pytest.raises(ExamplesTooFew, match="12 strokes lie on nodata"):
        lesson("score")


def test_objects_have_no_places_to_label_next():
    with pytest.raises(ValueError, match="objects"):
        teach_request({"action": "places", "inputs": ["a.tif"], "labels": "b.gpkg", "objects": True})
