"""Several recipes train one backbone: it is shared, every head is trained, and the weights start another run."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from model_runtime.errors import RecipeInvalid
from model_runtime.networks.registry import build_network
from model_runtime.training.export.weights import load_backbone, read_metadata, read_state
from model_runtime.training.joint import JointNetwork
from model_runtime.training.recipe_files import load_recipe
from model_runtime.training.train import train
from tests.training.test_training import RECIPE, history
from tests.training.test_training_data import make_segmentation

SCENES = RECIPE.replace('"halves"', '"scenes"').replace('"segment"', '"classify"').replace("crop = 64", "crop = 32")
JOINT = """
name = "both"
task = "pretrain"
members = ["halves.toml", "scenes.toml"]
epochs = 4
batch = 1
chips_per_epoch = 3
lr = 1e-3
drop_path = 0.0
precision = "fp32"
"""


def make_scenes(folder: Path) -> None:
    """Dark scenes are class 0, bright ones class 1."""
    folder.mkdir()
    rng = np.random.default_rng(0)
    for index in range(8):
        image = rng.integers(0, 60, (32, 32, 3), dtype=np.uint8) + np.uint8(180 * (index % 2))
        Image.fromarray(image).save(folder / f"s{index}.png")
    (folder / "classes.txt").write_text("dark\nbright\n")
    for split in ("train", "val"):
        (folder / f"{split}.txt").write_text("".join(f"s{index}.png {index % 2}\n" for index in range(8)))


@pytest.fixture
def joint(tmp_path: Path) -> Path:
    make_segmentation(tmp_path / "halves")
    make_scenes(tmp_path / "scenes")
    (tmp_path / "halves.toml").write_text(RECIPE.format(epochs=1))
    (tmp_path / "scenes.toml").write_text(SCENES.format(epochs=1))
    (tmp_path / "joint.toml").write_text(JOINT)
    return tmp_path / "joint.toml"


def test_the_backbone_is_one_and_its_weights_are_counted_once() -> None:
    networks = [build_network("classify", "tiny", 4), build_network("segment", "tiny", 2)]
    alone = sum(value.numel() for value in networks[1].state_dict().values())
    network = JointNetwork(networks)
    assert networks[0].stages is networks[1].backbone.stages
    assert networks[0].meta_tokens is network.backbone.meta_tokens
    head = sum(value.numel() for value in networks[0].head.parameters())
    assert sum(value.numel() for value in network.state_dict().values()) == alone + head


def test_every_head_learns_and_the_backbone_starts_another_network(joint: Path, tmp_path: Path) -> None:
    train(joint, tmp_path, tmp_path / "out", device="cpu", resume=False)
    scores = history(tmp_path / "out")[-1]["val"]
    assert [sorted(item)[0] for item in scores["members"]] == ["confusion", "confusion"]
    state = read_state(tmp_path / "out" / "weights.safetensors")
    assert {key.split(".")[1] for key in state if key.startswith("heads.")} == {"0", "1"}
    record = read_metadata(tmp_path / "out" / "weights.safetensors")
    assert record["steps"] == 12
    assert record["recipe"]["members"] == ["halves.toml", "scenes.toml"]
    fresh = build_network("segment", "tiny", 2)
    load_backbone(fresh, tmp_path / "out" / "weights.safetensors")
    torch.testing.assert_close(fresh.backbone.meta_tokens.data, state["backbone.meta_tokens"])


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ('members = ["halves.toml", "scenes.toml"]', "", "at least one"),
        ("epochs = 4", "epochs = 4\nshares = [1.0]", "shares must be"),
        ('task = "pretrain"', 'task = "segment"\ndataset = "halves"', "members are for task pretrain"),
    ],
)
def test_a_wrong_recipe_is_refused(joint: Path, old: str, new: str, words: str) -> None:
    joint.write_text(JOINT.replace(old, new))
    with pytest.raises(RecipeInvalid, match=words):
        load_recipe(joint)
