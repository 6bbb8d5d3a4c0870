"""Models that break their word are refused by name before the long run; odd class names are shown as they are."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Callable

import pyogrio.raw
import pytest
import rasterio

from model_runtime.model_store import card_to_metadata
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
