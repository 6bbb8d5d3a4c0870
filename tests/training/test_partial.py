"""Sets that know some of the classes: what is not known costs nothing, and what is allowed is enough."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pytest
import torch
import torch.nn.functional as F

from model_runtime.errors import RecipeInvalid
from model_runtime.training.loop import choose_place
from model_runtime.training.partial import allowed_classes, marginal_loss, set_scores
from model_runtime.training.recipe_files import load_recipe
from model_runtime.training.recipes import class_names_of
from model_runtime.training.trainees import build_trainee
from tests.training.test_episodes import made_tree

RECIPES = Path(__file__).resolve().parents[2] / "resources" / "recipes"
NAMES = ("road", "trees", "water")


def test_words_say_which_classes_a_label_may_be() -> None:
    table = allowed_classes(["", "road", "!road", "trees|water", "!trees|water"], NAMES)
    assert table.astype(int).tolist() == [[1, 1, 1], [1, 0, 0], [0, 1, 1], [0, 1, 1], [1, 0, 0]]
    with pytest.raises(RecipeInvalid, match="set_labels name roof, the classes are road"):
        allowed_classes(["roof"], NAMES)


def test_the_loss_of_sure_labels_is_cross_entropy_and_of_unknown_ones_nothing() -> None:
    logits = torch.randn(2, 3, 5, 4, generator=torch.Generator().manual_seed(0), requires_grad=True)
    allowed = torch.tensor(np.concatenate([np.eye(3, dtype=bool), np.ones((1, 3), bool)]))
    one = torch.full((2, 5, 4), 1)
    torch.testing.assert_close(marginal_loss(logits, one, allowed), F.cross_entropy(logits, one))
    unknown = torch.full((2, 5, 4), 3)
    assert marginal_loss(logits, unknown, allowed) == 0
    mixed = torch.where(torch.arange(4) < 2, 1, 3).expand(2, 5, 4)
    wanted = F.cross_entropy(logits[..., :2], one[..., :2])
    torch.testing.assert_close(marginal_loss(logits, mixed, allowed), wanted)
    marginal_loss(logits, mixed, allowed).backward()
    assert torch.isfinite(logits.grad).all()
    assert logits.grad[..., 2:].abs().max() == 0


def test_either_of_two_classes_costs_what_both_leave_over() -> None:
    logits = torch.tensor([2.0, 1.0, -1.0]).view(1, 3, 1, 1)
    allowed = torch.tensor(np.concatenate([allowed_classes(["trees|water"], NAMES), np.ones((1, 3), bool)]))
    wanted = -torch.log(logits.softmax(1)[0, 1:].sum())
    torch.testing.assert_close(marginal_loss(logits, torch.zeros(1, 1, 1, dtype=torch.long), allowed), wanted)


def test_scores_count_known_pixels_and_every_class_that_a_label_allows() -> None:
    truth = np.array([[1, 1, 0, 0, 255, 2]], np.uint8)
    found = np.array([[0, 1, 2, 0, 0, 0]])
    words = ["!road", "road", ""]
    result = set_scores([(truth, found)], words, allowed_classes(words, NAMES))
    assert result["iou"] == {"!road": pytest.approx(1 / 3, abs=1e-4), "road": pytest.approx(1 / 3, abs=1e-4)}


def test_the_landcover_recipe_makes_a_step_on_sets_of_its_layouts(tmp_path: Path) -> None:
    recipe = load_recipe(RECIPES / "landcover-tiny.toml")
    names = class_names_of(recipe)
    for words in recipe.set_labels.values():
        allowed_classes(words, names)
    made_tree(tmp_path)
    labels = {"masks": ["", "building", "!building"], "points": ["", "trees"]}
    small = {"crop": 64, "batch": 3, "sets": ("masks", "points"), "set_shares": (1.0, 1.0), "set_labels": labels}
    recipe = dataclasses.replace(recipe, **small)
    trainee = build_trainee(recipe, tmp_path, names, choose_place("cpu", "fp32"))
    loss = trainee.loss(trainee.network.train(), 0.0, torch.Generator().manual_seed(0))
    loss.backward()
    assert torch.isfinite(loss)
    scores = trainee.score(trainee.network.eval())
    assert set(scores["sets"]["masks"]["iou"]) == {"building", "!building"}


@pytest.mark.parametrize("old", ['"buildings" = ["!building", "building"]\n', 'task = "segment"'])
def test_a_recipe_of_sets_that_does_not_add_up_is_refused(tmp_path: Path, old: str) -> None:
    text = (RECIPES / "landcover-tiny.toml").read_text(encoding="utf-8")
    assert old in text
    path = tmp_path / "landcover-tiny.toml"
    path.write_text(text.replace(old, "" if "buildings" in old else 'task = "detect"'), encoding="utf-8")
    with pytest.raises(RecipeInvalid, match="set"):
        load_recipe(path)
