"""Models that break their word are refused by name before the long run; odd class names are shown as they are."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Callable

import numpy as np
import onnx
import pyogrio.raw
import pytest
import rasterio

from model_runtime.store.find import card_to_metadata
from tests.data import make_models as mm
from tests.data.make_rasters import patches, write_raster

from .kit import assert_failed_well

MARKUP = ("<b>bare</b>", "a & b <script>alert('x')</script>", 'water "deep" %s {0} \\n')


def halved(path: Path) -> Path:
    """Scores at half the size of the chip, which only running it shows."""
    model = mm.segmentation_graph()
    model.graph.node[0].attribute.append(mm.helper.make_attribute("strides", [2, 2]))
    for dim in model.graph.output[0].type.tensor_type.shape.dim[2:]:
        dim.Clear()
    return mm.write_model(model, path, card_to_metadata(mm.make_card()))


def hidden_count(path: Path) -> Path:
    """Two classes that the graph does not state, three in the card."""
    model = mm.segmentation_graph(mm.WEIGHTS[:2], mm.BIAS[:2])
    model.graph.output[0].type.tensor_type.shape.dim[1].Clear()
    return mm.write_model(model, path, card_to_metadata(mm.make_card()))


def long_name(path: Path) -> Path:
    """A class whose name has 300 characters."""
    metadata = card_to_metadata(mm.make_card())
    card = json.loads(metadata["lemevit:card"])
    card["classes"][1]["class_name"] = "x" * 300
    return mm.write_model(mm.segmentation_graph(), path, {**metadata, "lemevit:card": json.dumps(card)})


def detector_saying(path: Path, column: int, value: float) -> Path:
    """A detector whose boxes say ``value`` in one column, ``score`` (5) or ``class_id`` (6)."""
    model = mm.detector_graph()
    last = next(node for node in model.graph.node if "detections" in node.output)
    last.output[0] = "before"
    keep, add = np.ones((1, 1, 7), np.float32), np.zeros((1, 1, 7), np.float32)
    keep[..., column], add[..., column] = 0, value
    for name, array in (("keep", keep), ("add", add)):
        model.graph.initializer.append(onnx.numpy_helper.from_array(array, name))
    model.graph.node.append(mm.helper.make_node("Mul", ["before", "keep"], ["kept"]))
    model.graph.node.append(mm.helper.make_node("Add", ["kept", "add"], ["detections"]))
    return mm.write_model(model, path, card_to_metadata(mm.detection_card()))


@pytest.mark.parametrize(
    ("column", "value", "code", "mention"),
    [(5, 20.0, "model.output", "scores to 20"), (6, 7.0, "model.mismatch", "class id 7")],
)
def test_a_detector_whose_boxes_are_none_of_its_card_is_refused_before_the_long_run(
    run: Any, tmp_path: Path, column: int, value: float, code: str, mention: str
) -> None:
    raster = write_raster(tmp_path / "in.tif", patches(400, 400))
    model = detector_saying(tmp_path / "models" / "bad.onnx", column, value)
    asked = {"task": "detect", "model": str(model), "output": str(tmp_path / "out.gpkg")}
    assert_failed_well(tmp_path, code, lambda: run(raster, **asked), "bad.onnx", mention)
    assert {event.get("stage") for event in run.events} <= {"plan"}


def test_scores_that_are_no_probabilities_are_told_and_never_shown_as_such(run: Any, tmp_path: Path) -> None:
    """The classes are right; confidence of 15 would not be."""
    raster = write_raster(tmp_path / "in.tif", patches(100, 120))
    model = mm.segmenter(tmp_path / "models" / "logits.onnx", activation="none")
    report = run(raster, model=str(model))
    (warning,) = [entry for entry in report["warnings"] if entry["code"] == "model.scores"]
    assert "not probabilities" in warning["what"]
    assert "activation=softmax" in warning["fix"]
    asked = {"model": str(model), "output": str(tmp_path / "b.tif"), "confidence": str(tmp_path / "sure.tif")}
    assert_failed_well(tmp_path, "model.output", lambda: run(raster, **asked), "would be wrong")


@pytest.mark.parametrize(
    ("make", "code", "mentions"),
    [
        (halved, "model.output", ("(1, 3, 32, 32)", "(1, 3, 64, 64)")),
        (mm.nan_segmenter, "model.output", ("NaN",)),
        (mm.wrong_count_segmenter, "model.mismatch", ("2 classes", "3 (bare, forest, water)")),
        (hidden_count, "model.mismatch", ("2 classes", "names 3")),
        (lambda path: mm.with_external_weights(path, "../secret.bin"), "model.unsafe", ("../secret.bin",)),
        (lambda path: mm.with_external_weights(path, "/etc/hostname"), "model.unsafe", ("/etc/hostname",)),
        (long_name, "model.card", ("at most 128 characters", "300")),
    ],
    ids=["wrong shape", "NaN", "another class count", "a class count that is not stated"]
    + ["data outside its folder", "data at an absolute path", "a name of 300 characters"],
)
def test_a_model_that_breaks_its_word_is_refused_before_the_long_run(
    run: Any, tmp_path: Path, make: Callable[[Path], Path], code: str, mentions: tuple[str, ...]
) -> None:
    raster = write_raster(tmp_path / "in.tif", patches(400, 400))
    model = make(tmp_path / "models" / "bad.onnx")
    error = assert_failed_well(tmp_path, code, lambda: run(raster, model=str(model)), "bad.onnx", *mentions)
    assert len(error.what) < 1000
    assert {event.get("stage") for event in run.events} <= {"plan"}


def test_markup_in_class_names_is_written_literally(run: Any, tmp_path: Path) -> None:
    classes = tuple(mm.ClassEntry(index, name, "#102030") for index, name in enumerate(MARKUP))
    model = mm.segmenter(tmp_path / "models" / "markup.onnx", classes=classes)
    raster = write_raster(tmp_path / "in.tif", patches(100, 120))
    report = run(raster, model=str(model), polygons=str(tmp_path / "out.gpkg"))
    assert tuple(entry["class_name"] for entry in report["classes"]) == MARKUP
    _, _, _, fields = pyogrio.raw.read(tmp_path / "out.gpkg", columns=["class_name"], read_geometry=False)
    assert set(MARKUP) >= set(fields[0].tolist()) > set()
    with rasterio.open(run.output) as source:
        assert source.read(1).max() <= 2
