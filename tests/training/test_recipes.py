"""Every committed recipe of the new sets is read, and makes a step on a tree of its set's shape."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pytest
import torch

from model_runtime.errors import ModelMismatch, RecipeInvalid
from model_runtime.networks.registry import build_network
from model_runtime.training.export.weights import load_network, save_weights
from model_runtime.training.loop import choose_place
from model_runtime.training.recipe_files import load_recipe
from model_runtime.training.recipes import class_names_of
from model_runtime.training.trainees import build_trainee
from tests.training.test_episodes import save

RECIPES = Path(__file__).resolve().parents[2] / "resources" / "recipes"


def made_set(folder: Path, names: tuple[str, ...]) -> Path:
    """Two images with masks (255 is unknown) and with boxes of every class."""
    rng = np.random.default_rng(0)
    (folder / "labelTxt").mkdir(parents=True)
    for stem in ("a", "b"):
        save(folder / "images" / f"{stem}.png", rng.integers(0, 256, (128, 128, 3), dtype=np.uint8))
        mask = rng.integers(0, 2, (128, 128), dtype=np.uint8)
        mask[:60] = 255
        save(folder / "masks" / f"{stem}.png", mask)
        corners = [(20 + 25 * i, 40, 40 + 25 * i, 40, 40 + 25 * i, 60, 20 + 25 * i, 60) for i in range(len(names))]
        lines = [f"{' '.join(map(str, one))} {name} 0" for one, name in zip(corners, names)]
        (folder / "labelTxt" / f"{stem}.txt").write_text("\n".join(lines) + "\n")
    for split in ("train", "val"):
        (folder / f"{split}.txt").write_text("a\nb\n")
    return folder


def test_weights_have_two_to_eight_bits(tmp_path: Path) -> None:
    (tmp_path / "r.toml").write_text(f'base = "{RECIPES / "scenes-eurosat-tiny.toml"}"\nweight_bits = 9\n')
    with pytest.raises(RecipeInvalid, match="weight_bits must be in 2..8, it is 9"):
        load_recipe(tmp_path / "r.toml")


@pytest.mark.parametrize("name", ["roads-tiny", "trees-tiny", "vehicles-tiny-first", "ships-tiny"])
def test_a_step_of_a_recipe_changes_every_part_of_its_network(tmp_path: Path, name: str) -> None:
    recipe = load_recipe(RECIPES / f"{name}.toml")
    recipe = dataclasses.replace(recipe, crop=64, batch=2)
    names = class_names_of(recipe)
    data = made_set(tmp_path / "set", names)
    trainee = build_trainee(recipe, data, names, choose_place("cpu", "fp32"))
    loss = trainee.loss(trainee.network.train(), 0.0, torch.Generator().manual_seed(1))
    loss.backward()
    assert torch.isfinite(loss)
    assert loss > 0
    for part in ("backbone.stages.1", "backbone.stages.4", "decode_head"):
        slopes = [
            p.grad.abs().sum()
            for key, p in trainee.network.named_parameters()
            if key.startswith(part) and p.grad is not None
        ]
        assert sum(slopes) > 0, part


@pytest.mark.parametrize("labelled", [0, 24])
def test_where_little_or_nothing_is_labelled_the_loss_is_a_number(tmp_path: Path, labelled: int) -> None:
    recipe = dataclasses.replace(load_recipe(RECIPES / "roads-tiny.toml"), crop=32, batch=2)
    data = made_set(tmp_path / "set", ("road",))
    for stem in ("a", "b"):
        mask = np.full((128, 128), 255, np.uint8)
        mask[:labelled, :labelled] = np.eye(labelled, dtype=np.uint8) if labelled else 0
        save(data / "masks" / f"{stem}.png", mask)
    trainee = build_trainee(recipe, data, class_names_of(recipe), choose_place("cpu", "fp32"))
    rng = torch.Generator().manual_seed(0)
    losses = [trainee.loss(trainee.network.train(), 0.0, rng) for _ in range(6)]
    assert torch.isfinite(torch.stack(losses)).all()
    losses[0].backward()
    assert all(torch.isfinite(p.grad).all() for p in trainee.network.parameters() if p.grad is not None)
    assert (sum(loss.item() for loss in losses) > 0) == (labelled > 0)


def test_a_detector_goes_on_with_fewer_classes_from_one_with_more(tmp_path: Path) -> None:
    first, second = (build_network("detect", "tiny", classes) for classes in (4, 1))
    save_weights(first, tmp_path / "first.safetensors", {})
    own = second.state_dict()["decode_head.score.weight"].clone()
    load_network(second, tmp_path / "first.safetensors")
    for key, tensor in second.state_dict().items():
        expected = own if key == "decode_head.score.weight" else first.state_dict()[key]
        assert key == "decode_head.score.bias" or torch.equal(tensor, expected), key
    with pytest.raises(ModelMismatch):
        load_network(build_network("segment", "tiny", 4), tmp_path / "first.safetensors")
