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

from ..destinations import Destination, check_destinations, refuse_within
from ..files import write_whole, writing_error
from .export.stored import settle_norms
from .export.weights import load_backbone, load_network, save_weights
from .loop import Place, Run, choose_place
from .recipes import Recipe, class_names_of, load_recipe, with_data_classes
from .trainees import build_trainee

log = logging.getLogger(__name__)

TRAINED = ("weights.safetensors", "metrics.json", "log.jsonl", "curves.png", "confusion.png", "state.pt")
"""Files of a training in its folder."""
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
    recipe_path: Path,
    data: Path,
    out: Path,
    *,
    device: str = "auto",
    max_minutes: float | None = None,
    resume: bool,
    overwrite: bool = False,
) -> int:
    """Train a recipe: ``weights.safetensors``, ``log.jsonl``, ``curves.png``, ``confusion.png`` in ``out``; returns 0.

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
    """Make the folder of a training; ``consent`` says whether to go on with, or to replace, what is there."""
    resume, overwrite = consent
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise writing_error(error, out) from error
    read = [path, *map(Path, recipe.members), *([Path(recipe.init)] if recipe.init else [])]
    wanted = [Destination(out / name, "file of the training", resume or overwrite) for name in TRAINED]
    refuse_within(wanted, data)
    check_destinations(wanted, read)
    if not resume:
        for name in ("log.jsonl", "state.pt"):  # both would be gone on with
            (out / name).unlink(missing_ok=True)


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
        write_whole(report, json.dumps(result, indent=1).encode("utf-8"))
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


def check_evaluation(model: str, data: Path, report: Path, models_dir: str | None, *, overwrite: bool) -> None:
    """Refuse a report of ``evaluate`` that would cost a file, before anything is scored.

    Raises:
        OutputError: it is the model or part of the data, it exists, or it cannot be written.
    """
    from ..store.find import resolve_model
    from ..store.sums import SUMS_NAME

    file = resolve_model(model, models_dir).path
    wanted = [Destination(report, "report", overwrite)]
    refuse_within(wanted, data)
    check_destinations(wanted, [file, file.parent / SUMS_NAME])


def export(weights: Path, out: Path, *, overwrite: bool = False) -> dict[str, Any]:
    """Write trained weights as one ``.onnx`` file with its card, a readable card beside it and its digest.

    Raises:
        OutputError: ``out`` is what is read, or exists and ``overwrite`` is false; nothing was written.
    """
    from ..store.sums import SUMS_NAME
    from .export.onnx import export_model

    card = Destination(out.with_suffix(".card.json"), "card", overwrite)
    sums = Destination(out.parent / SUMS_NAME, "list of digests", True)
    check_destinations([Destination(out, "model", overwrite), card, sums], [weights])

    return export_model(weights, out)
