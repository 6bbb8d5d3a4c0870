"""The verbs ``evaluate`` and ``export`` as functions.

The command line only parses arguments.

``train`` is in ``train``; ``evaluate`` and ``calibrate`` need no torch.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from ..destinations import Destination, check_destinations, refuse_within
from ..files import write_whole

NOT_SCORES = ("model", "sha256", "split", "confusion", "temperature")
"""Of what ``evaluate`` says, what a card does not repeat."""


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
    from .export.model_file import add_metrics

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
