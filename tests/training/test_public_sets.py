"""Readers of MillionAID, Potsdam and CDD on made-up trees of their shapes, up to a trainee of each recipe."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pytest
import tomllib
import torch
from PIL import Image

from model_runtime.errors import DatasetInvalid, RecipeInvalid
from model_runtime.training.data.datasets import load_pairs, load_scenes, load_segmentation
from model_runtime.training.data.labels import training_labels
from model_runtime.training.data.public_sets import POTSDAM_PALETTE, main
from model_runtime.training.loop import choose_place
from model_runtime.training.recipe_files import load_recipe
from model_runtime.training.recipes import class_names_of, with_data_classes
from model_runtime.training.trainees import build_trainee
from tests.data.public_trees import cdd_tree, millionaid_tree, potsdam_tree

RECIPES = Path(__file__).resolve().parents[2] / "resources" / "recipes"


def prepared(name: str, source: Path, out: Path) -> Path:
    assert main([name, str(source), str(out)]) == 0
    return out


def test_scenes_are_squares_in_classes_by_alphabet_and_every_tenth_is_for_validation(tmp_path: Path) -> None:
    folder = prepared("millionaid", millionaid_tree(tmp_path / "tree"), tmp_path / "millionaid")
    train, val = load_scenes(folder, "train"), load_scenes(folder, "val")
    assert train.class_names == ("dry_field", "ice_land", "mine")
    assert train.images.shape == (27, 256, 256, 3)
    assert sorted(val.labels.tolist()) == [0, 1, 2]
    assert abs(int(val.images[list(val.labels).index(1)].mean()) - 90) < 4  # the colour that the tree gave ice_land


def test_classes_come_from_the_data_where_the_recipe_says_so(tmp_path: Path) -> None:
    folder = prepared("millionaid", millionaid_tree(tmp_path / "tree"), tmp_path / "millionaid")
    recipe = with_data_classes(load_recipe(RECIPES / "scenes-millionaid-tiny.toml"), folder)
    assert class_names_of(recipe) == ("dry_field", "ice_land", "mine")
    assert all(entry["color"].startswith("#") for entry in recipe.card["classes"])
    with pytest.raises(RecipeInvalid, match=r"classes\.txt cannot be read"):
        with_data_classes(load_recipe(RECIPES / "scenes-millionaid-tiny.toml"), tmp_path)


def test_colours_become_ids_and_clutter_is_neither_trained_nor_scored(tmp_path: Path) -> None:
    folder = prepared("potsdam", potsdam_tree(tmp_path / "tree"), tmp_path / "potsdam")
    train, val = load_segmentation(folder, "train"), load_segmentation(folder, "val")
    assert (train.stems, val.stems) == (("top_potsdam_2_10", "top_potsdam_7_7"), ("top_potsdam_2_13",))
    assert np.unique(train.masks[0]).tolist() == [0, 1, 2, 3, 4, 5]
    recipe = load_recipe(RECIPES / "landcover-potsdam-upernet-tiny.toml")
    labels = training_labels(train.masks[0], recipe.drop_classes, recipe.ignore_index, recipe.change_value)
    assert np.unique(labels).tolist() == [0, 1, 2, 3, 4, 255]
    assert len(class_names_of(recipe)) == len(POTSDAM_PALETTE) - 1


def test_a_strange_colour_or_a_missing_label_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tree = potsdam_tree(tmp_path / "tree")
    label = next(tree.rglob("top_potsdam_7_7_label.tif"))
    pixels = np.asarray(Image.open(label)).copy()
    pixels[3, 4] = (1, 2, 3)
    Image.fromarray(pixels).save(label)
    assert main(["potsdam", str(tree), str(tmp_path / "a")]) == 3
    assert "(1, 2, 3) at row 3, column 4" in capsys.readouterr().err
    label.unlink()
    assert main(["potsdam", str(tree), str(tmp_path / "b")]) == 3
    assert "no top_potsdam_7_7_label.tif" in capsys.readouterr().err


def test_only_full_white_is_change(tmp_path: Path) -> None:
    folder = prepared("cdd", cdd_tree(tmp_path / "tree"), tmp_path / "cdd")
    pairs = load_pairs(folder, "train")
    assert pairs.images[0].shape == (64, 64, 6)
    assert np.unique(pairs.masks[0]).tolist() == [0, 255]
    assert int((pairs.masks[0] == 255).sum()) == 16 * 16
    (tmp_path / "tree" / "val" / "OUT" / "00000.png").unlink()
    assert main(["cdd", str(tmp_path / "tree"), str(tmp_path / "other")]) == 3


def test_an_empty_folder_is_refused(tmp_path: Path) -> None:
    from model_runtime.training.data.public_sets import SETS

    for prepare in SETS.values():
        with pytest.raises(DatasetInvalid):
            prepare(tmp_path, tmp_path / "out")


TREES = {
    "scenes-millionaid-tiny": (millionaid_tree, "millionaid"),
    "landcover-potsdam-upernet-tiny": (potsdam_tree, "potsdam"),
    "change-cdd-bit-tiny": (cdd_tree, "cdd"),
}


@pytest.mark.parametrize("name", TREES)
def test_a_recipe_of_the_paper_takes_a_step_on_a_tree_of_its_shape(tmp_path: Path, name: str) -> None:
    """At a size that a test can afford; the batch and the crop are all that is changed."""
    make, kind = TREES[name]
    folder = prepared(kind, make(tmp_path / "tree"), tmp_path / kind)
    recipe = with_data_classes(load_recipe(RECIPES / f"{name}.toml"), folder)
    recipe = dataclasses.replace(recipe, batch=2, crop=64, precision="fp32")
    trainee = build_trainee(recipe, folder, class_names_of(recipe), choose_place("cpu", "fp32"))
    loss = trainee.loss(trainee.network.train(), 0.0, torch.Generator().manual_seed(0))
    assert torch.isfinite(loss)
    assert trainee.steps_per_epoch >= 1


@pytest.mark.parametrize("path", sorted(RECIPES.glob("*-small*.toml")), ids=lambda path: path.stem)
def test_a_small_recipe_is_its_tiny_one_but_for_the_network(path: Path) -> None:
    base = tomllib.loads(path.read_text(encoding="utf-8"))["base"]
    small, tiny = load_recipe(path), load_recipe(path.with_name(base))
    same = dataclasses.replace(small, name=tiny.name, variant="tiny", init=tiny.init)
    assert (small.variant, same) == ("small", tiny)
    if small.init:  # the weights of a small network, by a recipe that is there
        assert path.with_name(f"{Path(small.init).parent.name}.toml").is_file()
        assert "-small" in small.init
