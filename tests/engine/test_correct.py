"""Corrections of a result: kept where they help with what was left out, thrown away where they do not."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio.raw
import pytest
import rasterio
import shapely
from rasterio.windows import Window

from model_runtime import JobRequest, run
from model_runtime.errors import ExamplesInvalid, ExamplesNoGain, ExamplesTooFew
from model_runtime.jobs.context import RunContext
from model_runtime.teaching.request import TaughtClass, TeachRequest, teach_request
from model_runtime.teaching.teach import Sessions, run_teach

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
SIDE = 512
WRONG = np.s_[:170, :220]
"""Part of the result that calls every roof background."""


class Street:
    """A piece of the sample, what `buildings-tiny` makes of it, and that result with a part that is wrong."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.models, self.sessions = folder, folder / "models", Sessions()
        self.models.mkdir()
        shutil.copy(RESOURCES / "models" / "buildings-tiny.onnx", self.models)
        self.raster, self.wrong = folder / "street.tif", folder / "wrong.tif"
        with rasterio.open(RESOURCES / "samples" / "try_it_banepa.tif") as source:
            window = Window(256, 256, SIDE, SIDE)
            place = {"crs": source.crs, "transform": source.window_transform(window)}
            with rasterio.open(self.raster, "w", "GTiff", SIDE, SIDE, 3, dtype="uint8", **place) as target:
                target.write(source.read(window=window))
        made = str(folder / "right.tif")
        run(JobRequest("segment", (str(self.raster),), str(self.models / "buildings-tiny.onnx"), made))
        with rasterio.open(made) as source:
            self.ids, profile = source.read(1), source.profile
        self.transform, self.crs = profile["transform"], profile["crs"].to_wkt()
        wrong = self.ids.copy()
        wrong[WRONG][self.ids[WRONG] == 1] = 0
        with rasterio.open(self.wrong, "w", **profile) as target:
            target.write(wrong, 1)

    def strokes(self, where: Any, count: int, seed: int) -> list[Any]:
        """Short lines well inside pixels that are True, apart from each other."""
        inside = where.copy()
        for step in range(1, 8):
            for axis in (0, 1):
                inside &= np.roll(where, step, axis) & np.roll(where, -step, axis)
        places, found = np.argwhere(inside), []
        for row, col in places[np.random.default_rng(seed).permutation(len(places))]:
            if all(abs(row - other[0]) + abs(col - other[1]) > 50 for other in found):
                found.append((row, col))
        ends = [[(col - 4.5, row + 0.5), (col + 5.5, row + 0.5)] for row, col in found[:count]]
        assert len(ends) == count
        return [shapely.LineString([self.transform * end for end in pair]) for pair in ends]

    def labels(self, name: str, lines: list[Any], classes: list[str]) -> Path:
        path = self.folder / f"{name}.gpkg"
        pyogrio.raw.write(
            path, geometry=shapely.to_wkb(np.array(lines, dtype=object)), fields=["class"], crs=self.crs,
            field_data=[np.array(classes, dtype=object)], geometry_type="LineString", driver="GPKG",
        )  # fmt: skip
        return path

    def step(self, action: str, labels: Path, **more: Any) -> dict[str, Any]:
        values = {"corrects": str(self.wrong), "features": "buildings-tiny", "models_dir": str(self.models), **more}
        request = TeachRequest(action, (str(self.raster),), str(labels), **values)
        return run_teach(request, RunContext(), self.sessions)


@pytest.fixture(scope="module")
def street(tmp_path_factory: pytest.TempPathFactory) -> Street:
    return Street(tmp_path_factory.mktemp("street"))


def test_corrections_that_help_are_kept_and_the_rest_stays(street: Street, tmp_path: Path):
    lacking = np.zeros(street.ids.shape, dtype=bool)
    lacking[WRONG] = street.ids[WRONG] == 1
    labels = street.labels("roofs", street.strokes(lacking, 6, 0), ["building"] * 6)
    report = street.step("map", labels, output=str(tmp_path / "map.tif"))
    correction = report["correction"]
    assert correction["strokes"] == 6
    assert correction["before"] == 0
    assert correction["is_kept"], correction
    assert report["sentence"].startswith(f"Right for {correction['after']} of 6 corrections it had not seen, before")
    assert [entry["strokes"] for entry in report["classes"]] == [0, 6]
    with rasterio.open(tmp_path / "map.tif") as source:
        mended = source.read(1)
    with rasterio.open(street.wrong) as source:
        wrong = source.read(1)
    assert (mended == street.ids)[WRONG].mean() > (wrong == street.ids)[WRONG].mean() + 0.3
    assert (mended == street.ids).mean() > (wrong == street.ids).mean()
    saved = street.step("save", labels, output=str(tmp_path / "mended.onnx"))
    assert saved["correction"] == correction


def test_a_taught_model_is_corrected_with_the_features_that_it_was_taught_with(street: Street, tmp_path: Path):
    lines = [street.strokes(street.ids == number, 3, number) for number in (0, 1)]
    labels = street.labels("taught", [*lines[0], *lines[1]], ["background"] * 3 + ["building"] * 3)
    classes = (TaughtClass("background"), TaughtClass("building"))
    made = str(street.models / "taught.onnx")
    street.step("save", labels, output=made, corrects=None, features="filters", classes=classes)
    lacking = np.zeros(street.ids.shape, dtype=bool)
    lacking[WRONG] = street.ids[WRONG] == 1
    labels = street.labels("roofs_of_taught", street.strokes(lacking, 4, 1), ["building"] * 4)
    report = street.step("score", labels, features="taught")
    assert report["features"] == "filters"
    assert (report["correction"]["strokes"], report["correction"]["before"]) == (4, 0)


def test_corrections_that_contradict_each_other_are_thrown_away(street: Street, tmp_path: Path):
    right = np.ones(street.ids.shape, dtype=bool)
    right[WRONG] = False
    lines = street.strokes(right & (street.ids == 1), 10, 2)
    labels = street.labels("nonsense", lines, ["building", "background"] * 5)
    correction = street.step("score", labels)["correction"]
    assert not correction["is_kept"], correction
    with pytest.raises(ExamplesNoGain, match="Correcting did not help, nothing was changed"):
        street.step("save", labels, output=str(tmp_path / "m.onnx"))
    assert not (tmp_path / "m.onnx").exists()


def test_too_few_corrections_and_results_of_elsewhere_are_told(street: Street, tmp_path: Path):
    lines = street.strokes(street.ids == 1, 2, 3)
    labels = street.labels("two", lines, ["building"] * 2)
    report = street.step("score", labels)
    assert report["correction"]["after"] is None
    assert "At least 3 strokes" in report["sentence"]
    foreign = street.labels("foreign", lines, ["building", "pond"])
    with pytest.raises(ExamplesTooFew, match="no class 'pond'"):
        street.step("score", foreign)
    with rasterio.open(tmp_path / "e.tif", "w", "GTiff", 9, 9, 1, "EPSG:4326", street.transform, "uint8") as target:
        target.write(np.zeros((1, 9, 9), dtype=np.uint8))
    with pytest.raises(ExamplesInvalid, match="EPSG:4326"):
        street.step("score", labels, corrects=str(tmp_path / "e.tif"))
    with pytest.raises(ValueError, match="needs the model"):
        teach_request({"action": "score", "inputs": ["/a.tif"], "labels": "/l.gpkg", "corrects": "/r.tif"})
