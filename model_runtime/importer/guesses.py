"""Good guesses at what a graph without a description takes and means, each with its reason. Pure.

The graph itself states much (bands, sizes, classes); a trial run says how scores are scaled. What neither says (how
pixels are scaled, what the classes are called) is guessed and marked so that an import asks.
"""

from __future__ import annotations

import math

from ..cards.classes import RGB, class_entries
from ..cards.contract import DATES, shape_text
from ..cards.graph import GraphFacts, TensorFacts
from ..cards.kinds import Kind, kind_of_graph
from ..errors import ModelMismatch, ModelTask
from .facts import DEFAULT, GUESS, FactSheet
from .trial import OutputTrial, Trial, channels_last

GRAPH, TRIAL = "graph", "trial"
SENTINEL_2 = ("B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B10", "B11", "B12")
_BAND_NAMES = {3: RGB, 4: (*RGB, "nir"), len(SENTINEL_2): SENTINEL_2}
_EARLIER = ("before", "t1", "time1", "pre", "img1", "image1", "imga", "x1", "a")
_LATER = ("after", "t2", "time2", "post", "img2", "image2", "imgb", "x2", "b")


def guess_task(facts: GraphFacts, trial: Trial | None, sheet: FactSheet, origin: str) -> None:
    """The task from the number of inputs and the rank of the outputs.

    Raises:
        ModelTask: the graph answers no task of ours.
        ModelMismatch: more than two inputs.
    """
    if len(facts.inputs) > len(DATES):
        names = ", ".join(repr(value.name[:40]) for value in facts.inputs[:5])
        raise ModelMismatch(
            f"{origin}: the graph takes {len(facts.inputs)} inputs ({names}); one or two are needed.",
            "Export it with one image as its input, or with two dates.",
        )
    for value in facts.outputs:
        shape = _shape(value, trial)
        rank = len(shape) if shape is not None else 0
        kind = kind_of_graph(len(facts.inputs), rank)
        if kind is not None and not kind.has_boxes:
            inputs = "two inputs and " if kind.dates > 1 else ""
            reason = f"{inputs}the output {shape_text(shape)} has {kind.description}"
            return sheet.put("task", kind.task, GRAPH, reason)
        seen = trial.output(value.name) if trial else None
        if kind is not None and seen is not None and not seen.is_number:
            raise ModelMismatch(
                f"{origin}: the output '{value.name[:40]}' {shape_text(shape)} gives class ids, not scores.",
                "Export it without the argmax.",
            )
        if kind is not None and (shape is None or 1 not in shape[1:]):
            return sheet.put("task", kind.task, GUESS, f"the output {shape_text(shape)} may be {kind.description}")
    found = ", ".join(f"'{value.name[:40]}' {shape_text(_shape(value, trial))}" for value in facts.outputs[:5])
    raise ModelTask(f"{origin}: outputs {found} answer no task here.", "Export it with scores (docs/model-card.md).")


def refuse_other_answers(facts: GraphFacts, trial: Trial | None, kind: Kind, origin: str) -> None:
    """Name what cannot work before anything is asked: class ids instead of scores, images of another size.

    Raises:
        ModelTask, ModelMismatch: what the graph gives instead.
    """
    if trial is None or not kind.is_dense:
        return
    answers = [entry for entry in trial.outputs if len(entry.shape) == 4]
    if not answers:
        return
    first = answers[0]
    if not first.is_number:
        raise ModelMismatch(
            f"{origin}: the output '{first.name[:40]}' gives class ids, not scores.", "Export it without the argmax."
        )
    if first.shape[1:3] == (trial.rows, trial.side) and first.shape[2:] != (trial.rows, trial.side):
        raise channels_last(f"the output '{first.name[:40]}'", first.shape, origin)
    if trial.rows != trial.side:
        raise ModelMismatch(
            f"{origin}: the graph takes {trial.rows} x {trial.side} pixels; tiles here are square.",
            "Export it for a square size, or for any.",
        )
    rows = first.shape[2]
    if rows > trial.rows:
        raise ModelTask(
            f"{origin}: for {trial.rows} x {trial.side} pixels the graph gives {rows} x {first.shape[3]}: it makes "
            "finer images, and no task here does.",
        )
    if rows < trial.rows:
        raise ModelMismatch(
            f"{origin}: for {trial.rows} x {trial.side} pixels the graph gives {rows} x {first.shape[3]} scores.",
            "Export it with the resizing to the input's size at its end.",
        )


def guess_rest(
    facts: GraphFacts, trial: Trial | None, sheet: FactSheet, first_operators: tuple[str, ...], kind: Kind
) -> None:
    """Everything but the task, which is known by now, and the boxes of a detector."""
    source = facts.inputs[0] if facts.inputs else None
    _guess_bands(source, sheet)
    _guess_scaling(sheet, first_operators)
    _guess_sizes(source, kind, sheet)
    if not kind.has_boxes:
        answer = _answer(facts, trial, kind.rank)
        _guess_classes(answer, kind, sheet)
        _guess_activation(answer, trial, sheet)
    sheet.put("gsd_m", None, DEFAULT, "nobody states the ground sample distance, so none is enforced")


def guess_dates(facts: GraphFacts, sheet: FactSheet) -> tuple[str, str]:
    """The names of the two inputs, the earlier date first."""
    names = [value.name for value in facts.inputs]
    if set(names) == set(DATES):
        return DATES
    marks = ["".join(character for character in name.lower() if character.isalnum()) for name in names]
    is_reversed = marks[0] in _LATER and marks[1] in _EARLIER
    before, after = (names[1], names[0]) if is_reversed else (names[0], names[1])
    sheet.note(
        f"The input '{before[:40]}' is taken for the earlier date, '{after[:40]}' for the later (--set inputs=...)."
    )
    return before, after


def _guess_bands(source: TensorFacts | None, sheet: FactSheet) -> None:
    known = len(sheet.get("mean") or sheet.get("std") or ())
    count = (source.shape[1] if source and source.shape and len(source.shape) == 4 else None) or known or len(RGB)
    names = _BAND_NAMES.get(count, tuple(f"band {number}" for number in range(1, count + 1)))
    reason = f"{count} band{'s' if count > 1 else ''}, named as is usual" if count in _BAND_NAMES else f"{count} bands"
    sheet.put("bands", list(names), GUESS, reason)


def _guess_scaling(sheet: FactSheet, first_operators: tuple[str, ...]) -> None:
    count = len(sheet.get("bands"))
    scales_itself = first_operators[:1] in (("Div",), ("Sub",), ("BatchNormalization",), ("Mul",))
    if scales_itself:
        sheet.put(
            "divide_by", 1.0, GUESS, f"the graph begins with {first_operators[0]}, so it seems to scale by itself"
        )
    sheet.put("divide_by", 255.0, GUESS, "8 bit pixels are usually divided by 255")
    reason = "no mean and deviation are stated, so none is applied"
    sheet.put("mean", [0.0] * count, GUESS, reason)
    sheet.put("std", [1.0] * count, GUESS, reason)


def _guess_sizes(source: TensorFacts | None, kind: Kind, sheet: FactSheet) -> None:
    fixed = (source.shape[2] or source.shape[3]) if source and source.shape and len(source.shape) == 4 else None
    if fixed:
        sheet.put("tile", fixed, GRAPH, "the graph takes this size only")
    sheet.put("tile", kind.tile, DEFAULT, "the graph takes any size")
    tile = sheet.get("tile")
    if isinstance(tile, int):
        sheet.put("overlap", min(round(tile * kind.overlap_share), max(tile - 1, 0)), DEFAULT)


def _guess_classes(answer: tuple[int | None, OutputTrial | None], kind: Kind, sheet: FactSheet) -> None:
    channels = answer[0]
    if not channels:
        return
    is_single = channels == 1 and kind.is_dense
    if kind.dates > 1:
        names = ["no change", "change"]
    elif is_single:
        names = ["background", "class 1"]
    else:
        names = [f"class {number}" for number in range(channels)]
    is_pair = is_single or kind.dates > 1
    sheet.put("classes", class_entries(names, is_single=is_pair), GUESS, f"{channels} channels without names")


def _guess_activation(answer: tuple[int | None, OutputTrial | None], trial: Trial | None, sheet: FactSheet) -> None:
    channels, output = answer
    if output is None or trial is None:
        return sheet.put("activation", "none", DEFAULT)
    if output.sums_to_one and output.is_probability and (channels or 0) > 1:
        return sheet.put("activation", "none", TRIAL, "the scores of a pixel add up to 1 already")
    if output.is_probability and not math.isclose(output.low, output.high):
        return sheet.put("activation", "none", TRIAL, "the scores lie in 0..1 already")
    kind = "sigmoid" if channels == 1 else "softmax"
    return sheet.put(
        "activation", kind, TRIAL, f"scores from {output.low:.3g} to {output.high:.3g} are no probabilities"
    )


def _answer(facts: GraphFacts, trial: Trial | None, rank: int) -> tuple[int | None, OutputTrial | None]:
    """Channels of the first output of this rank, and what the trial saw of it."""
    for value in facts.outputs:
        shape = _shape(value, trial)
        if shape is not None and len(shape) == rank:
            return shape[1], trial.output(value.name) if trial else None
    return None, None


def _shape(value: TensorFacts, trial: Trial | None) -> tuple[int | None, ...] | None:
    """As the run gave it, else as stated."""
    seen = trial.output(value.name) if trial else None
    return seen.shape if seen else value.shape
