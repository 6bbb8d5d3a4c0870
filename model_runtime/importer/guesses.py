"""Good guesses at what a graph without a description takes and means, each with its reason. Pure.

The graph itself states much (bands, sizes, classes); a trial run says how scores are scaled. What neither says (how
pixels are scaled, what the classes are called) is guessed and marked so that an import asks.
"""

from __future__ import annotations

from ..cards.classes import RGB, class_entries
from ..cards.contract import DATES
from ..cards.graph import GraphFacts, TensorFacts
from ..cards.kinds import KINDS, Kind
from ..errors import ModelMismatch, ModelTask
from .answers import Answer
from .facts import DEFAULT, GUESS, FactSheet
from .last_operators import LOG_PROBABILITIES, LOGITS, PROBABILITIES
from .margin import margin_of
from .trial import Trial, channels_last

GRAPH, TRIAL = "graph", "trial"
SENTINEL_2 = ("B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B10", "B11", "B12")
_BAND_NAMES = {3: RGB, 4: (*RGB, "nir"), len(SENTINEL_2): SENTINEL_2}
_COARSE = 16
_EARLIER = ("before", "t1", "time1", "pre", "img1", "image1", "imga", "x1", "a")
_LATER = ("after", "t2", "time2", "post", "img2", "image2", "imgb", "x2", "b")


def refuse_other_answers(
    answer: Answer, trial: Trial, kind: Kind, origin: str, *, has_strides: bool
) -> tuple[int, int] | None:
    """Name what cannot work before anything is asked: channels that come last, images of another size.

    Returns the margin of a network without padding, ``None`` where the answer has the size of the chip.

    Raises:
        ModelTask, ModelMismatch: what the graph gives instead.
    """
    first = answer.seen
    if not kind.is_dense or first is None or len(answer.shape) != 4:
        return None
    if not answer.change and first.shape[1:3] == (trial.rows, trial.side) != first.shape[2:]:
        raise channels_last(f"the output '{first.name[:40]}'", first.shape, origin)
    if trial.rows != trial.side:
        raise ModelMismatch(
            f"{origin}: the graph takes {trial.rows} x {trial.side} pixels; tiles here are square.",
            "Export it for a square size, or for any.",
        )
    rows, cols = answer.shape[2] or 0, answer.shape[3] or 0
    sizes = f"{origin}: for {trial.rows} x {trial.side} pixels the graph gives {rows} x {cols}"
    if rows > trial.rows:
        raise ModelTask(f"{sizes}: it makes finer images, and no task here does.")
    if (rows, cols) == (trial.rows, trial.side):
        return None
    is_part = rows == cols and trial.rows % max(rows, 1) == 0 and (has_strides or rows < trial.rows / 2)
    if rows == cols and not is_part and rows >= trial.rows / 2:
        return margin_of(trial.rows, rows)
    raise ModelMismatch(*_smaller(sizes, trial.rows, (rows, cols), has_strides=has_strides))


def _smaller(sizes: str, side: int, found: tuple[int, int], *, has_strides: bool) -> tuple[str, str]:
    """Return the fault of scores with fewer rows and columns than the chip, and the way out."""
    rows, cols = found
    if rows == cols and side % rows == 0 and (has_strides or rows < side / 2):
        part = side // rows
        hint = " If these are features and no scores, choose another model." if part >= _COARSE else ""
        return (
            f"{sizes} scores, 1/{part} of the chip.",
            f"Export it with the resizing to the input's size at its end.{hint}",
        )
    return (
        f"{sizes} scores, neither the chip's size nor a whole part of it.",
        "Export it with padded convolutions and the resizing to the input's size at its end.",
    )


def guess_rest(
    facts: GraphFacts, answer: Answer, sheet: FactSheet, first_operators: tuple[str, ...], meaning: tuple[str, str]
) -> None:
    """Everything but the task, which is known by now, and the boxes of a detector.

    Args:
        facts: of the graph.
        answer: the output that answers.
        sheet: takes the guesses.
        first_operators: that take the graph's input.
        meaning: of the answer's values, by the last operators (``importer.last_operators``).
    """
    kind = KINDS[answer.task]
    source = facts.inputs[0] if facts.inputs else None
    _guess_bands(source, sheet)
    _guess_scaling(sheet, first_operators)
    _guess_sizes(source, kind, sheet)
    if not kind.has_boxes:
        _guess_classes(answer.shape[1], kind, sheet)
        _guess_activation(answer, meaning, sheet)
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


def _guess_classes(channels: int | None, kind: Kind, sheet: FactSheet) -> None:
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


def _guess_activation(answer: Answer, meaning: tuple[str, str], sheet: FactSheet) -> None:
    """By the last operators, which hold for every chip, by the trial where they do not tell and it does."""
    output, channels, (values, operator) = answer.seen, answer.shape[1], meaning
    kind = "sigmoid" if channels == 1 else "softmax"
    if values == PROBABILITIES:
        return sheet.put("activation", "none", GRAPH, f"it ends in {operator}: its scores are probabilities")
    if values == LOG_PROBABILITIES and channels != 1:
        return sheet.put("activation", "softmax", GRAPH, f"it ends in {operator}")
    if output is None:
        return sheet.put("activation", "none", DEFAULT)
    seen = f"scores from {output.low:.3g} to {output.high:.3g}"
    if output.is_constant:
        reason = f"trial chips all got {output.low:.3g}, which tells nothing"
        return sheet.put("activation", kind if values == LOGITS else "none", GUESS, reason)
    if output.sums_to_one and output.is_probability and (channels or 0) > 1:
        return sheet.put("activation", "none", TRIAL, "the scores of a pixel add up to 1 already")
    if not output.is_probability:
        return sheet.put("activation", kind, TRIAL, f"{seen} are no probabilities")
    if values == LOGITS:
        return sheet.put("activation", kind, GUESS, f"{seen}, but it ends in {operator}, which has no such limits")
    return sheet.put("activation", "none", TRIAL, "the scores lie in 0..1 already")
