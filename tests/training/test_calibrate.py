"""``evaluate --calibrate`` on a copy of a shipped model: the numbers are in its file, and its answers are the same."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest
import rasterio
from PIL import Image

from model_runtime.postprocess.oriented_boxes import corners_of
from model_runtime.store.find import open_model
from model_runtime.training.commands import calibrate, evaluate
from model_runtime.training.evaluation import box_evaluate as detection_evaluation
from model_runtime.training.export.model_file import add_metrics

ROOT = Path(__file__).resolve().parents[2]
HALF = (192, 384)
"""Rows and columns of an image: one tile of the model, so that two take half of the time of four."""


@pytest.fixture
def detector(tmp_path: Path) -> Path:
    """A copy of the shipped detector that has never been calibrated, and images whose labels are its better half."""
    path = tmp_path / "models" / "boxes.onnx"
    path.parent.mkdir()
    shutil.copy(ROOT / "resources" / "models" / "building-boxes-tiny.onnx", path)
    plain = {key: value for key, value in open_model(path).card.decode.items() if not key.startswith("score_")}
    add_metrics(path, {}, decode={**plain, "min_score": 0.35})
    folder = tmp_path / "buildings"
    (folder / "images").mkdir(parents=True)
    (folder / "labelTxt").mkdir()
    with rasterio.open(next((ROOT / "resources" / "samples").glob("*banepa*.tif"))) as source:
        pixels = source.read((1, 2, 3))
    stems = []
    for number in range(2):
        stems.append(f"part{number}")
        part = pixels[:, number * HALF[0] : (number + 1) * HALF[0], : HALF[1]]
        Image.fromarray(part.transpose(1, 2, 0)).save(folder / "images" / f"{stems[-1]}.png")
        (folder / "labelTxt" / f"{stems[-1]}.txt").write_text("")
    for split in ("train", "val"):
        (folder / f"{split}.txt").write_text("\n".join(stems) + "\n")
    found, _, names, _ = detection_evaluation.found_boxes(open_model(path), folder, "val")
    middle = np.median(np.concatenate([boxes.scores for boxes in found]))
    for stem, boxes in zip(stems, found):
        lines = [
            f"{' '.join(f'{value:.1f}' for value in corners.ravel())} {names[0]} 0"
            for corners, score in zip(corners_of(boxes.boxes), boxes.scores)
            if score > middle
        ]
        (folder / "labelTxt" / f"{stem}.txt").write_text("\n".join(lines) + "\n")
    return path


def test_a_detector_learns_what_its_scores_are_worth_and_finds_the_same_boxes(detector: Path) -> None:
    before = open_model(detector)
    scored = evaluate(str(detector), detector.parent.parent, "val", None)
    places = scored["places"].values()
    assert sum(place["images"] for place in places) == scored["images"]
    assert sum(place["objects"] for place in places) == scored["objects"]
    found = calibrate(str(detector), detector.parent.parent, "val")
    after = open_model(detector)
    assert after.sha256 != before.sha256
    assert (detector.parent / "SHA256SUMS").read_text().startswith(after.sha256)
    assert after.card.decode["score_slope"] == found["score_slope"] > 1
    assert after.card.metrics["calibration"]["ece_before"] == pytest.approx(found["ece_before"])
    assert after.card.metrics["val"]["ap50_area"] == pytest.approx(scored["ap50_area"], abs=1e-3)
    again = evaluate(str(detector), detector.parent.parent, "val", None)
    assert again["ece"] < scored["ece"]
    assert again["ap50_area"] == pytest.approx(scored["ap50_area"], abs=1e-3)
    twice = calibrate(str(detector), detector.parent.parent, "val")  # begins from the graph's scores again
    assert twice["score_slope"] == pytest.approx(found["score_slope"], rel=0.01)
    assert open_model(detector).card.decode["min_score"] == pytest.approx(after.card.decode["min_score"], abs=2e-3)
