"""Every committed recipe of the new sets is read, and makes a step on a tree of its set's shape."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pytest
import torch

from model_runtime.training.loop import choose_place
from model_runtime.training.recipes import class_names_of, load_recipe
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


@pytest.mark.parametrize("name", ["roads-tiny", "trees-tiny", "vehicles-tiny", "ships-tiny"])
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
