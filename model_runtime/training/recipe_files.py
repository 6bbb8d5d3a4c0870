"""Reading of recipe files (TOML), and the values that a recipe may have, alone and together."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import tomllib

from ..errors import RecipeInvalid
from .recipes import Augmentation, Recipe

TASKS = ("classify", "segment", "change", "detect", "pretrain", "episodes")
HEADS = {
    "classify": ("light",),
    "segment": ("light", "upernet"),
    "change": ("light", "bit"),
    "detect": ("light", "rcnn"),
    "pretrain": ("light",),
    "episodes": ("light",),
}


def load_recipe(path: Path) -> Recipe:
    """Read a recipe file.

    ``base = "OTHER.toml"`` takes over all that the recipe beside it says and this one does not.

    Raises:
        RecipeInvalid: not TOML, an unknown or missing key, or a value out of range.
    """
    values = _values(path)
    known = {item.name for item in dataclasses.fields(Recipe)}
    unknown = sorted(set(values) - known)
    if unknown:
        raise RecipeInvalid(f"Recipe {path} has unknown keys: {', '.join(unknown)}")
    augment = values.pop("augment", {})
    unknown = sorted(set(augment) - {item.name for item in dataclasses.fields(Augmentation)})
    if unknown:
        raise RecipeInvalid(f"Recipe {path} has unknown keys under [augment]: {', '.join(unknown)}")
    if "scale" in augment:
        augment["scale"] = tuple(augment["scale"])
    values.update({key: tuple(value) for key, value in values.items() if isinstance(value, list)})
    try:
        recipe = Recipe(**values, augment=Augmentation(**augment))
    except TypeError as error:
        raise RecipeInvalid(f"Recipe {path}: {error}") from error
    _check(recipe, path)
    recipe = dataclasses.replace(recipe, members=tuple(str(path.parent / member) for member in recipe.members))
    if recipe.init and not Path(recipe.init).is_absolute():
        recipe = dataclasses.replace(recipe, init=str(path.parent / recipe.init))
    return recipe


def _values(path: Path) -> dict[str, Any]:
    """Return the values of a recipe file on top of those of the recipe beside it that it names as its ``base``."""
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise RecipeInvalid(f"Recipe {path} cannot be read: {error}") from error
    base = values.pop("base", None)
    if base is None:
        return values
    earlier = _values(path.parent / str(base)) if str(base) != path.name else {}
    for table in ("augment", "card"):
        values[table] = {**earlier.get(table, {}), **values.get(table, {})}
    return {**earlier, **values}


def _check(recipe: Recipe, path: Path) -> None:
    choices = {
        "task": (recipe.task, TASKS),
        "variant": (recipe.variant, ("tiny", "small", "base")),
        "head": (recipe.head, HEADS.get(recipe.task, ())),
        "pairs": (recipe.pairs, ("dates", "scenes") if recipe.task == "change" else ("dates",)),
        "init_part": (recipe.init_part, ("backbone", "network")),
        "class_weights": (recipe.class_weights, ("none", "balanced")),
        "precision": (recipe.precision, ("auto", "fp32", "bf16")),
    }
    for key, (value, allowed) in choices.items():
        if value not in allowed:
            raise RecipeInvalid(f"Recipe {path}: {key} = {value!r}, allowed are {', '.join(allowed)}")
    for key in ("reduce", "crop", "epochs", "batch", "lr", "proposals"):
        if getattr(recipe, key) <= 0:
            raise RecipeInvalid(f"Recipe {path}: {key} must be positive, it is {getattr(recipe, key)}")
    for key in ("mean", "std"):
        if len(getattr(recipe, key)) != len(recipe.bands):
            raise RecipeInvalid(f"Recipe {path}: {key} must have one value for each of {len(recipe.bands)} bands")
    if recipe.task != "change" and (recipe.read_bands or recipe.change_value is not None or len(recipe.bands) != 3):
        raise RecipeInvalid(f"Recipe {path}: read_bands, change_value and other than 3 bands are for task change")
    if recipe.read_bands and len(recipe.read_bands) != len(recipe.bands):
        raise RecipeInvalid(f"Recipe {path}: read_bands must name one band for each of {len(recipe.bands)} bands")
    if recipe.task != "classify" and (recipe.reduce != 1 or recipe.start_crop):
        raise RecipeInvalid(f"Recipe {path}: reduce and start_crop are for task classify, not {recipe.task}")
    _check_members(recipe, path)
    _check_sets(recipe, path)
    if not 2 <= recipe.weight_bits <= 8:
        raise RecipeInvalid(f"Recipe {path}: weight_bits must be in 2..8, it is {recipe.weight_bits}")
    if not 0 <= recipe.start_share < 1:
        raise RecipeInvalid(f"Recipe {path}: start_share must be in 0..1, it is {recipe.start_share}")


def _check_members(recipe: Recipe, path: Path) -> None:
    if (recipe.task == "pretrain") != bool(recipe.members):
        raise RecipeInvalid(f"Recipe {path}: members are for task pretrain, which needs at least one")
    if recipe.shares and (len(recipe.shares) != len(recipe.members) or min(recipe.shares) <= 0):
        raise RecipeInvalid(
            f"Recipe {path}: shares must be one positive number for each of {len(recipe.members)} members"
        )
    if not recipe.dataset and recipe.task != "pretrain" and not recipe.sets:
        raise RecipeInvalid(f"Recipe {path}: dataset is missing")


def _check_sets(recipe: Recipe, path: Path) -> None:
    if recipe.sets and recipe.task not in ("episodes", "segment") or recipe.task == "episodes" and not recipe.sets:
        raise RecipeInvalid(f"Recipe {path}: sets are for tasks episodes, which needs at least one, and segment")
    if recipe.sets and recipe.task == "segment" and set(recipe.set_labels) != set(recipe.sets):
        raise RecipeInvalid(f"Recipe {path}: set_labels must name the labels of each of the sets")
    if len(recipe.set_shares) != len(recipe.sets) or min(recipe.set_shares, default=1) <= 0:
        raise RecipeInvalid(
            f"Recipe {path}: set_shares must be one positive number for each of {len(recipe.sets)} sets"
        )
    if not set(recipe.leave_out) <= set(recipe.sets) or (recipe.sets and set(recipe.leave_out) == set(recipe.sets)):
        raise RecipeInvalid(f"Recipe {path}: leave_out must name some of the sets, not {', '.join(recipe.leave_out)}")
