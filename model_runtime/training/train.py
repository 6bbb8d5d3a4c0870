"""The verb ``train`` as a function.

The command line only parses arguments.
"""

from __future__ import annotations

import dataclasses
import json
import logging
import platform
import sys
from pathlib import Path
from typing import Any

import torch

from ..destinations import Destination, check_destinations, refuse_within
from ..files import write_whole, writing_error
from .export.stored import settle_norms
from .export.weights import load_backbone, load_network, save_weights
from .loop import Place, Run, choose_place
from .recipe_files import load_recipe
from .recipes import Recipe, class_names_of, with_data_classes
from .trainees import build_trainee

log = logging.getLogger(__name__)

TRAINED = ("weights.safetensors", "metrics.json", "log.jsonl", "curves.png", "confusion.png", "state.pt")
"""Files of a training in its folder."""


def _hardware(place: Place) -> str:
    if place.device.type == "cuda":
        return torch.cuda.get_device_name(place.device)
    return f"CPU, {torch.get_num_threads()} threads, {platform.machine()}"


def _command(recipe: Path, max_minutes: float | None, resume: bool) -> str:
    words = f"python -m model_runtime train {recipe.name} --data DATA --out OUT"
    words += f" --max-minutes {max_minutes:g}" if max_minutes else ""
    return words + (" --resume" if resume else "")


def _record(recipe: Recipe, run: Run, place: Place, command: str, max_minutes: float | None) -> dict[str, Any]:
    """Records of a training run, in the weights and beside them."""
    return {
        "recipe": {
            **dataclasses.asdict(recipe),
            "init": Path(recipe.init).name if recipe.init else "",
            "members": [Path(member).name for member in recipe.members],  # no folders of this machine
        },
        "command": command,
        "max_minutes": max_minutes,
        "minutes": round(run.seconds / 60, 1),
        "steps": run.step,
        "hardware": _hardware(place),
        "precision": "bf16 autocast" if place.dtype else "fp32",
        "torch": torch.__version__,
        "val": {key: value for key, value in run.history[-1]["val"].items() if key != "headline"},
    }


def train(
    recipe_path: Path,
    data: Path,
    out: Path,
    *,
    device: str = "auto",
    max_minutes: float | None = None,
    resume: bool,
    overwrite: bool = False,
) -> int:
    """Train a recipe: ``weights.safetensors``, ``log.jsonl``, ``curves.png``, ``confusion.png`` in ``out``.

    Returns 0.

    Raises:
        OutputError: ``out`` holds what is read, or another training and neither ``resume`` nor ``overwrite`` is given.
        RecipeInvalid, DatasetInvalid, ModelMismatch: see the modules.
    """
    logging.basicConfig(level=logging.INFO, format="%(message)s", stream=sys.stderr)
    recipe = load_recipe(recipe_path)
    _prepare_folder(recipe, recipe_path, data, out, (resume, overwrite))
    recipe = with_data_classes(recipe, data / recipe.dataset)
    names = class_names_of(recipe)
    torch.manual_seed(recipe.seed)
    place = choose_place(device, recipe.precision)
    trainee = build_trainee(recipe, data / recipe.dataset, names, place)
    if recipe.init:
        load = load_network if recipe.init_part == "network" else load_backbone
        load(trainee.network, Path(recipe.init))
        first = torch.Generator().manual_seed(recipe.seed)
        settle_norms(trainee.network, lambda network: trainee.loss(network, 0.0, first))
    run = Run(recipe, trainee, place, out)
    if resume and run.resume():
        log.info("resumed at step %d", run.step)
    network = run.train(max_minutes)
    record = _record(recipe, run, place, _command(recipe_path, max_minutes, resume), max_minutes)
    save_weights(network, out / "weights.safetensors", record)
    write_whole(out / "metrics.json", json.dumps(record, indent=1).encode("utf-8"))
    from .plots import plot_confusion, plot_curves

    scores = record["val"]
    plot_curves(run.history, out / "curves.png")
    if "confusion" in scores:
        plot_confusion(scores["confusion"], names, out / "confusion.png")
    return 0


def _prepare_folder(recipe: Recipe, path: Path, data: Path, out: Path, consent: tuple[bool, bool]) -> None:
    """Make the folder of a training.

    ``consent`` says whether to go on with, or to replace, what is there.
    """
    resume, overwrite = consent
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise writing_error(error, out) from error
    read = [path, *map(Path, recipe.members), *([Path(recipe.init)] if recipe.init else [])]
    wanted = [Destination(out / name, "file of the training", resume or overwrite) for name in TRAINED]
    for name in recipe.sets or (recipe.dataset,):
        refuse_within(wanted, data / name)
    check_destinations(wanted, read)
    if not resume:
        for name in ("log.jsonl", "state.pt"):  # both would be gone on with
            (out / name).unlink(missing_ok=True)
