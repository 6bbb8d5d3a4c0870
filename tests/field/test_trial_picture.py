"""A model is seen at work on a real raster before it is installed, and one that fails there ends in words."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio

from model_runtime.cli.main import main
from model_runtime.labels.chips import pictures
from tests.conftest import ROOT
from tests.data import make_models
from tests.data.make_rasters import patches, write_raster
from tests.field.kit import UTM_33

SIDE, TIMES, GAP = 64, 4, 8
"""Rows of a tile, how often the picture repeats each, and pixels between panels."""


@pytest.fixture
def raster(tmp_path: Path) -> Path:
    from rasterio.transform import from_origin

    place = {"crs": UTM_33, "transform": from_origin(500_000, 5_000_000, 10, 10)}
    return write_raster(tmp_path / "field.tif", patches(SIDE, SIDE), **place)


def checked(model: Path, raster: Path, capsys: pytest.CaptureFixture[str], *more: str) -> dict[str, Any]:
    picture = model.with_suffix(".png")
    words = ["models", "check", str(model), "--json", "--sample", str(raster), "--picture", str(picture)]
    assert main([*words, *more]) == 0
    found = json.loads(capsys.readouterr().out.splitlines()[0])
    assert found["sample"]["words"] in found["sentences"]
    assert not list(model.parent.glob("*.aux.xml"))
    return found["sample"]


def panels(picture: Path, count: int) -> list[np.ndarray]:
    """The panels ``(3, row, col)`` of a picture, at the size of the tile."""
    with pictures(), rasterio.open(picture) as file:
        assert file.driver == "PNG"
        pixels = file.read()
    side = SIDE * TIMES
    assert pixels.shape == (3, side, count * side + (count - 1) * GAP)
    return [pixels[:, ::TIMES, left : left + side : TIMES] for left in range(0, count * (side + GAP), side + GAP)]


def test_the_classes_of_the_picture_are_those_of_a_run(
    tmp_path: Path, raster: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    model = make_models.segmenter(tmp_path / "colours.onnx")
    sample = checked(model, raster, capsys)
    out = tmp_path / "classes.tif"
    words = ["--out", str(out), "--gsd", "native", "--report", str(tmp_path / "run.json")]
    assert main(["segment", str(raster), "--model", str(model), *words]) == 0
    with rasterio.open(out) as file:
        ids, colours = file.read(1), file.colormap(1)
    seen, classes, score = panels(Path(sample["picture"]), 3)
    assert len(np.unique(ids)) > 1
    expected = np.array([colours[value][:3] for value in range(ids.max() + 1)])[ids]
    np.testing.assert_array_equal(classes, expected.transpose(2, 0, 1))
    shares = {name: said for name, _, said in sample["classes"]}
    counted = json.loads((tmp_path / "run.json").read_text())["classes"]
    assert shares == {entry["class_name"]: f"{entry['pixels'] / SIDE**2:.0%}" for entry in counted}
    assert len(np.unique(seen)) > 50
    assert (score[0] == score[1]).all()


@pytest.mark.parametrize(
    ("make", "count", "named"),
    [
        (make_models.change_detector, 4, "change"),
        (make_models.classifier, 2, "forest"),
        (make_models.detector, 2, "car"),
        (make_models.deepness_segmenter, 3, ""),
    ],
)
def test_every_task_has_a_picture(
    tmp_path: Path, raster: Path, capsys: pytest.CaptureFixture[str], make: Any, count: int, named: str
) -> None:
    sample = checked(make(tmp_path / "model.onnx"), raster, capsys)
    first, *others = panels(Path(sample["picture"]), count)
    assert named in sample["words"]
    assert all((panel != first).any() for panel in others)


def test_features_are_shown_in_false_colours(tmp_path: Path, raster: Path, capsys: pytest.CaptureFixture[str]) -> None:
    model = shutil.copy(ROOT / "resources" / "models" / "overhead-tiny.onnx", tmp_path / "overhead-tiny.onnx")
    sample = checked(Path(model), raster, capsys)
    _, features = panels(Path(sample["picture"]), 2)
    assert "features of 64 channels" in sample["words"]
    blocks = features.reshape(3, SIDE // 4, 4, SIDE // 4, 4)
    assert (blocks == blocks[:, :, :1, :, :1]).all(), "a colour for every fourth pixel"
    assert len(np.unique(features)) > 50


def test_a_raster_of_one_row_has_no_endless_picture(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    model = make_models.segmenter(tmp_path / "colours.onnx")
    row = write_raster(tmp_path / "row.tif", patches(1, 300))
    with pictures(), rasterio.open(checked(model, row, capsys)["picture"]) as file:
        assert file.width < 4 * 1024


def test_a_raster_that_does_not_fit_ends_in_words(
    tmp_path: Path, raster: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    model = make_models.segmenter(tmp_path / "colours.onnx")
    two = write_raster(tmp_path / "two.tif", patches(SIDE, SIDE, bands=2))
    empty = write_raster(tmp_path / "empty.tif", np.zeros((3, SIDE, SIDE), np.uint8), nodata=0)
    (tmp_path / "text.tif").write_text("no raster")
    for path, reason in ((two, "3 bands"), (empty, "valid pixel"), (tmp_path / "text.tif", "not a raster")):
        sample = checked(model, path, capsys)
        assert sample["picture"] == ""
        assert reason in sample["words"]
        assert not model.with_suffix(".png").exists()


def test_a_model_that_fails_is_refused_by_name_without_a_picture(
    tmp_path: Path, raster: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    model, picture = make_models.nan_segmenter(tmp_path / "nan.onnx"), tmp_path / "nan.png"
    assert main(["models", "check", str(model), "--sample", str(raster), "--picture", str(picture)]) == 3
    assert "error model.output" in capsys.readouterr().err
    assert not picture.exists()


def test_the_picture_passes_the_gate(tmp_path: Path, raster: Path, capsys: pytest.CaptureFixture[str]) -> None:
    model = make_models.segmenter(tmp_path / "colours.onnx")
    mine = tmp_path / "mine.png"
    mine.write_text("mine")
    for path, status, code in (
        (raster, 3, "output.is_input"),
        (model, 3, "output.is_input"),
        (mine, 3, "output.exists"),
        (tmp_path / "none" / "x.png", 3, "output.unwritable"),
    ):
        before = path.read_bytes() if path.exists() else None
        assert main(["models", "check", str(model), "--sample", str(raster), "--picture", str(path)]) == status
        assert f"error {code}" in capsys.readouterr().err
        assert (path.read_bytes() if path.exists() else None) == before
    assert main(["models", "check", str(model), "--sample", str(raster)]) == 2
