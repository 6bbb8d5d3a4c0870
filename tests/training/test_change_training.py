"""A short real training on generated pairs, its export, and the score of the exported file by the runtime itself."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from model_runtime.training.commands import evaluate, export
from model_runtime.training.export.weights import read_metadata
from model_runtime.training.train import train
from tests.data.shallow import shallow_tiny
from tests.training.test_pair_training import make_pairs

# torch.export's own notice about its own code.
pytestmark = pytest.mark.filterwarnings("ignore:.*LeafSpec.*:FutureWarning")

RECIPE = """
name = "brighter"
task = "change"
dataset = "pairs"
bands = ["swir", "nir", "red"]
mean = [0.2, 0.2, 0.2]
std = [0.2, 0.2, 0.2]
change_value = 255
crop = 64
epochs = 6
batch = 4
chips_per_epoch = 16
lr = 2e-3
ema_decay = 0.5
drop_path = 0.0
dice_weight = 0.5
precision = "fp32"
seed = 5
[augment]
shift_px = 1.0
[card]
description = "Halves that become bright."
gsd_m = 1.0
tile = 64
overlap = 16
licence = "CC0-1.0"
attribution = "made here"
classes = [{ class_name = "no change", color = "#000000", background = true },
           { class_name = "brighter", color = "#FFFFFF" }]
"""


@pytest.fixture(autouse=True)
def shallow() -> Iterator[None]:
    with shallow_tiny():
        yield


def test_pairs_train_export_and_score_alike_in_the_runtime(tmp_path: Path) -> None:
    make_pairs(tmp_path / "pairs")
    recipe, out = tmp_path / "brighter.toml", tmp_path / "out"
    recipe.write_text(RECIPE)
    train(recipe, tmp_path, out, device="cpu", resume=False)
    history = [json.loads(line) for line in (out / "log.jsonl").read_text().splitlines()]
    assert history[-1]["loss"] < history[0]["loss"]
    trained = read_metadata(out / "weights.safetensors")["val"]
    assert trained["f1"] > 0.8

    model = tmp_path / "models" / "brighter.onnx"
    model.parent.mkdir()
    export(out / "weights.safetensors", model)
    found = evaluate(str(model), tmp_path, "val", None)
    assert sum(place["pixels"] for place in found["places"].values()) == found["pixels"]
    assert found["f1"] == pytest.approx(trained["f1"], abs=0.03)
    card = json.loads(model.with_suffix(".card.json").read_text())
    assert card["task"] == "change"
    assert card["bands"] == ["swir", "nir", "red"]
    assert card["mean"] == [0.2, 0.2, 0.2]
    assert card["training"]["recipe"]["change_value"] == 255
