"""Boxes that come in parts: beside their labels and scores (torchvision, MMDetection), or beside logits (DETR).

Says which outputs are which part and how a box is written; the nodes that join them are ``detectors.parts_graph``'s.
Raw heads, whose boxes are still offsets from anchors, are none of these. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ...cards.classes import class_entries
from ...cards.graph import GraphFacts
from ...errors import ModelCardInvalid, ModelMismatch, shown
from ..facts import BOX_FORMS, BOX_SCORES, GUESS, FactSheet
from ..trial import OutputTrial, Trial
from .families import BOX_WORDS, Output, are_alike, is_whole, outputs_of
from .layouts import SHARES, put_decode

_RAW = re.compile(r"regress|delta|offset|anchor|prior|(^|[^a-z])locs?(?![a-z])|confs?(?![a-z])")
_DETR = re.compile(r"logit|pred_box|dets?(?![a-z])|^[0-9]+$")
_LOWEST_SHARE = -0.5


@dataclass(frozen=True)
class BoxParts:
    """The outputs that hold the parts, and how they are read.

    Attributes:
        kind: of detector, for people.
        boxes: output ``(n, k, 4 or 5)`` or, of one chip, ``(k, 4 or 5)``; a fifth column is the score.
        scores: output with one score a box.
        labels: output with one class id a box.
        table: output ``(n, k, classes)`` in place of scores and labels.
        is_single: there is no axis of chips.
        form: one of ``BOX_FORMS``.
        activation: one of ``BOX_SCORES``, of the table.
        first_label: the label of the first class.
    """

    kind: str
    boxes: str
    scores: str | None
    labels: str | None
    table: str | None
    is_single: bool
    form: str = "corners"
    activation: str = "none"
    first_label: int = 0


def find_parts(facts: GraphFacts, trial: Trial, sheet: FactSheet, origin: str) -> BoxParts | None:
    """The parts of a detector, ``None`` where it is none that is read here.

    Facts that they tell go into the sheet.

    Raises:
        ModelMismatch, ModelCardInvalid: the values of a trial, or what was given, contradict its kind.
    """
    if (sheet.get("task") is not None and not sheet.has_boxes) or sheet.get("layout") is not None:
        return None
    outputs = outputs_of(facts, trial)
    chosen = sheet.get("output")
    if any(is_whole(entry, trial) for entry in outputs if entry.name == chosen):
        return None
    for entry in outputs:
        seen = trial.output(entry.name)
        if seen is None or not entry.is_number or chosen not in (None, entry.name):
            continue
        found = _listed(entry, outputs) or _beside_a_table(entry, outputs, seen, sheet)
        if found is not None:
            return _read(found, trial, sheet, origin)
    return None


def _listed(boxes: Output, outputs: Sequence[Output]) -> BoxParts | None:
    """Boxes with a label each, and a score each or as a fifth column."""
    shape = boxes.shape
    if len(shape) not in (2, 3) or shape[-1] not in (4, 5) or _RAW.search(boxes.words):
        return None
    lists = [entry for entry in outputs if entry is not boxes and are_alike(entry.shape, shape[:-1])]
    labels = next((entry.name for entry in lists if not entry.is_number), None)
    scores = next((entry.name for entry in lists if entry.is_number), None)
    if labels is None or (shape[-1] == 4) is (scores is None):
        return None
    is_single = len(shape) == 2
    if is_single and scores is None and not BOX_WORDS.search(boxes.words):  # a classifier of five classes, its best one
        return None
    if shape[-1] == 5:
        kind = "a detector of the MMDetection kind"
    else:
        kind = "a detector of the torchvision kind" if is_single else "a detector with boxes, labels and scores apart"
    return BoxParts(kind, boxes.name, scores, labels, None, is_single)


def _beside_a_table(boxes: Output, outputs: Sequence[Output], seen: OutputTrial, sheet: FactSheet) -> BoxParts | None:
    """Boxes beside scores of every class: of the DETR kind, or of one whose ``box_form`` was given."""
    shape = boxes.shape
    if len(shape) != 3 or shape[-1] != 4:
        return None
    tables = [
        entry
        for entry in outputs
        if entry is not boxes and entry.is_number and len(entry.shape) == 3 and are_alike(entry.shape[:2], shape[:2])
    ]
    if len(tables) != 1:
        return None
    table = tables[0]
    is_given = sheet.get("box_form") is not None
    low, high = seen.box_range
    has_shares = _LOWEST_SHARE <= low and 0 < high <= SHARES
    is_raw = any(_RAW.search(entry.words) for entry in (boxes, table))
    is_detr = has_shares and not is_raw and any(_DETR.search(entry.words) for entry in (boxes, table))
    if not is_detr and not is_given:
        return None
    kind = "a detector of the DETR kind" if is_detr else "a detector with boxes and scores of classes apart"
    return BoxParts(kind, boxes.name, None, None, table.name, False, "centre_shares")


def _read(parts: BoxParts, trial: Trial, sheet: FactSheet, origin: str) -> BoxParts:
    """The same with its form, activation and labels decided, which the sheet then says."""
    seen = trial.output(parts.boxes)
    names = [name for name in (parts.boxes, parts.scores, parts.labels, parts.table) if name]
    listed = ", ".join(f"'{shown(name, 40)}'" for name in names)
    sheet.put("task", "detect", "graph", f"{parts.kind}, by its outputs {listed}")
    _put_form(parts, seen, sheet, origin)
    if parts.table:
        _put_scores(trial.output(parts.table), sheet, origin)
    else:
        _put_labels(parts, trial, sheet)
    left_out = [value.name for value in trial.outputs if value.name not in names]
    more = f" Left out: {', '.join(shown(name, 40) for name in left_out[:5])}." if left_out else ""
    sheet.note(f"Its boxes are read from {listed}, and their decoding is put into the graph.{more}")
    put_decode(sheet)
    return BoxParts(
        **{
            **vars(parts),
            "form": _one_of("box_form", BOX_FORMS, sheet, origin),
            "activation": _one_of("box_scores", BOX_SCORES, sheet, origin) if parts.table else "none",
            "first_label": _whole(sheet.get("first_label") or 0, origin),
        }
    )


def _put_form(parts: BoxParts, seen: OutputTrial | None, sheet: FactSheet, origin: str) -> None:
    if sheet.get("box_form") is not None or seen is None:
        return
    low, high = seen.box_range
    if parts.table:
        return sheet.put("box_form", parts.form, "trial", f"values from {low:.3g} to {high:.3g}")
    if not seen.has_corners:
        raise ModelMismatch(
            f"{origin}: it is {parts.kind}, but its boxes of a trial chip are not left, top, right, bottom.",
            "Say how a box is written: --set box_form=centres (centre, width, height in pixels) or centre_shares.",
        )
    if 0 < high <= SHARES:
        reason = f"no box of a trial chip reaches farther than {high:.3g}: shares of the chip"
        return sheet.put("box_form", "corner_shares", GUESS, reason)
    return sheet.put("box_form", "corners", "graph", f"{parts.kind} gives pixels")


def _put_scores(seen: OutputTrial | None, sheet: FactSheet, origin: str) -> None:
    """Sigmoid or softmax, by the number of named classes, else by what the last column looks like."""
    if seen is None:
        return
    columns, named = seen.shape[-1], len(sheet.get("classes") or ())
    if seen.is_probability:
        sheet.put("box_scores", "none", "trial", "the scores lie in 0..1 already")
    elif named == columns - 1:
        sheet.put("box_scores", "softmax", "graph", f"{columns} columns: {named} classes and one for no object")
    elif named == columns:
        sheet.put("box_scores", "sigmoid", "graph", f"{columns} columns for as many classes")
    elif seen.last_wins > 0.5:
        sheet.put("box_scores", "softmax", GUESS, "the last column, for no object, wins on trial chips")
    else:
        sheet.put("box_scores", "sigmoid", GUESS, "no column stands for no object")
    count = columns - (sheet.get("box_scores") == "softmax")
    if named and named != count:
        raise ModelMismatch(f"{origin}: {named} classes are named, the graph gives scores of {count}.")
    _put_classes(count, f"{count} columns without names", sheet)


def _put_labels(parts: BoxParts, trial: Trial, sheet: FactSheet) -> None:
    seen = trial.output(parts.labels or "")
    low, high = (int(seen.low), int(seen.high)) if seen is not None and seen.high >= seen.low else (0, 0)
    if parts.is_single and parts.scores is not None and low > 0:
        sheet.put("first_label", 1, GUESS, "torchvision keeps label 0 for the background")
    else:
        sheet.put("first_label", 0, GUESS, f"labels from {low} were seen on trial chips")
    first = sheet.get("first_label")
    count = max(high - first + 1 if isinstance(first, int) else 1, 1)
    _put_classes(count, f"labels up to {high} were seen on trial chips; name all classes", sheet)


def _put_classes(count: int, reason: str, sheet: FactSheet) -> None:
    sheet.put("classes", class_entries([f"class {number}" for number in range(count)], is_object=True), GUESS, reason)


def _one_of(key: str, known: Sequence[str], sheet: FactSheet, origin: str) -> str:
    value = str(sheet.get(key) or known[0])
    if value not in known:
        raise ModelCardInvalid(f"{origin}: {key} '{value[:40]}' is none of {', '.join(known)}.")
    return value


def _whole(value: object, origin: str) -> int:
    if isinstance(value, int) and 0 <= value <= 1:
        return int(value)
    raise ModelCardInvalid(f"{origin}: first_label {str(value)[:40]!r} is neither 0 nor 1.")
