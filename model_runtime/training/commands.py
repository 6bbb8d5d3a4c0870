"""The verbs ``train``, ``evaluate`` and ``export`` as functions; the command line only parses arguments."""

from __future__ import annotations

import dataclasses
import json
import logging
import platform
import sys
from pathlib import Path
from typing import Any

import torch

from .export.stored import settle_norms
from .export.weights import load_backbone, load_network, save_weights
from .loop import Place, Run, choose_place
from .recipes import Recipe, class_names_of, load_recipe, with_data_classes
from .trainees import build_trainee

log = logging.getLogger(__name__)

NOT_SCORES = ("model", "sha256", "split", "confusion", "temperature")
"""Of what ``evaluate`` says, what a card does not repeat."""


def _hardware(place: Place) -> str:
    if place.device.type == "cuda":
        return torch.cuda.get_device_name(place.device)
    return f"CPU, {torch.get_num_threads()} threads, {platform.machine()}"


def _command(recipe: Path, max_minutes: float | None, resume: bool) -> str:
    words = f"python -m model_runtime train {recipe.name} --data DATA --out OUT"
    words += f" --max-minutes {max_minutes:g}" if max_minutes else ""
    return words + (" --resume" if resume else "")


def _record(recipe: Recipe, run: Run, place: Place, command: str, max_minutes: float | None) -> dict[str, Any]:
    """What is kept of a training, in the weights and beside them."""
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
    recipe_path: Path, data: Path, out: Path, *, device: str = "auto", max_minutes: float | None = None, resume: bool
) -> int:
    """Train a recipe: ``weights.safetensors``, ``log.jsonl``, ``curves.png``, ``confusion.png`` in ``out``; returns 0.

    Raises:
        RecipeInvalid, DatasetInvalid, ModelMismatch: see the modules.
    """
    logging.basicConfig(level=logging.INFO, format="%(message)s", stream=sys.stderr)
    recipe = load_recipe(recipe_path)
    recipe = with_data_classes(recipe, data / recipe.dataset)
    names = class_names_of(recipe)
    out.mkdir(parents=True, exist_ok=True)
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
    (out / "metrics.json").write_text(json.dumps(record, indent=1), encoding="utf-8")
    from .plots import plot_confusion, plot_curves

    scores = record["val"]
    plot_curves(run.history, out / "curves.png")
    if "confusion" in scores:
        plot_confusion(scores["confusion"], names, out / "confusion.png")
    return 0


def evaluate(
    model: str,
    data: Path,
    split: str,
    report: Path | None,
    models_dir: str | None = None,
    *,
    precision: str = "auto",
    tta: str = "none",
) -> dict[str, Any]:
    """Score a shipped ``.onnx`` model on a split of its training data set, through the runtime's own tiling.

    Args:
        model: name or path.
        data: folder that the recipe's ``dataset`` lies in.
        split: ``val`` or ``train``.
        report: where to write the scores as JSON.
        models_dir: folder of installed models.
        precision: as for a run.
        tta: views of each image that are averaged, as for a run.

    Raises:
        ArgumentsInvalid: views of a detector.
        ModelMismatch: the card does not say which data set and labels it was trained on.
    """
    from .evaluation.evaluate import evaluate_model

    result = evaluate_model(model, data, split, models_dir, precision, tta)
    if report is not None:
        report.write_text(json.dumps(result, indent=1), encoding="utf-8")
    return result


def calibrate(model: str, data: Path, split: str, models_dir: str | None = None) -> dict[str, Any]:
    """Fit what makes a model's probabilities true, store it in its file, with the calibration error that it mends.

    The file's own scores on the split are stored too. Classes get a temperature. Boxes get a curve, along which the
    card's ``min_score`` moves: the same boxes are shown.

    Args:
        model: name or path; its file, its card beside it and ``SHA256SUMS`` are written anew.
        data: folder that the recipe's ``dataset`` lies in.
        split: that the temperature is fitted on.
        models_dir: folder of installed models.

    Returns:
        What is stored: ``calibration.calibration`` or ``detection_calibration.box_calibration``, and the split.

    Raises:
        ModelMismatch: as for ``evaluate``.
    """
    from ..store.find import resolve_model
    from .evaluation.evaluate import calibrate_model
    from .export.onnx import add_metrics

    found = calibrate_model(model, data, split, models_dir)
    file = resolve_model(model, models_dir)
    if file.card.task == "detect":
        from .evaluation.box_calibration import moved

        curve = {key: found[key] for key in ("score_slope", "score_offset")}
        changes: dict[str, Any] = {"decode": moved(file.card.decode, curve)}
    else:
        changes = {"temperature": found["temperature"]}
    kept = {key: value for key, value in found.items() if key not in ("temperature", "score_slope", "score_offset")}
    add_metrics(file.path, {"calibration": kept}, **changes)
    scores = evaluate(str(file.path), data, split, None)
    add_metrics(file.path, {split: {key: value for key, value in scores.items() if key not in NOT_SCORES}})
    return found


def export(weights: Path, out: Path) -> dict[str, Any]:
    """Write trained weights as one ``.onnx`` file with its card, a readable card beside it and its digest."""
    from .export.onnx import export_model

    return export_model(weights, out)
