"""Choose the task of a graph and the output for it, from all outputs together. Pure.

Names, shapes and types of every output count, not those of the first: a map over the chip beats a list, a list beats
what is called a feature or a helper of training. Detectors of other families are
``importer.detectors``'.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ..cards.contract import DATES, shape_text
from ..cards.graph import GraphFacts, TensorFacts
from ..cards.kinds import KINDS, Kind, kind_of_graph
from ..errors import ModelCardInvalid, ModelError, ModelMismatch, ModelTask, shown
from .facts import GUESS, FactSheet
from .last_operators import Ending
from .trial import OutputTrial, Trial

GRAPH = "graph"
ADD_AXIS, DROP_AXES = "add the axis of classes", "drop the axes of size 1"
_HELPERS = re.compile(
    r"(^|[^a-z])(aux\w*|deep\w*|side|ds|hidden\w*|feat\w*|embed\w*|attn\w*|attention\w*|tokens?|pool\w*|last_hidden\w*)"
    r"(?=$|[^a-z])"
)

_FEATURES = re.compile(r"hidden|feature|embed")


@dataclass(frozen=True)
class Answer:
    """An output that may answer a task.

    Attributes:
        name: of the output.
        task: that it would answer.
        shape: of the answer, once ``change`` is made.
        seen: what the trial saw of it.
        change: ``ADD_AXIS``, ``DROP_AXES`` or nothing.
        reason: for the task, part of a sentence.
        is_sure: the shape leaves no other meaning.
    """

    name: str
    task: str
    shape: tuple[int | None, ...]
    seen: OutputTrial | None
    change: str
    reason: str
    is_sure: bool

    @property
    def is_helper(self) -> bool:
        """True if its name is one of features, or of heads that help in training."""
        return _HELPERS.search(self.name.lower()) is not None


def choose_answer(facts: GraphFacts, trial: Trial, ending: Ending, sheet: FactSheet, origin: str) -> Answer:
    """The output that answers.

    Task and output go into the sheet.

    Raises:
        ModelTask: the graph answers no task of ours.
        ModelMismatch: more than two inputs, or class ids for scores.
        ModelCardInvalid: the output asked for is not there.
    """
    _refuse_many_inputs(facts, origin)
    wanted = sheet.get("output")
    names = [value.name for value in facts.outputs]
    if wanted is not None and wanted not in names:
        listed = ", ".join(f"'{shown(name, 40)}'" for name in names[:8])
        raise ModelCardInvalid(f"{origin}: there is no output '{str(wanted)[:40]}'; there are {listed}.")
    outputs = [value for value in facts.outputs if wanted in (None, value.name)]
    found = [answer for value in outputs if (answer := _answer(value, facts, trial, ending, sheet))]
    fitting = [answer for answer in found if sheet.get("task") in (None, answer.task)]
    if found and not fitting:
        tasks = ", ".join(dict.fromkeys(answer.task for answer in found))
        named = ", ".join(f"'{answer.name[:40]}' {shape_text(answer.shape)}" for answer in found[:5])
        raise ModelMismatch(
            f"{origin}: task '{str(sheet.get('task'))[:40]}' is stated, but the graph gives {named}: task {tasks}.",
            "Leave the task away (--set task=...), or choose a model made for it.",
        )
    if not fitting:
        raise _no_answer(facts, trial, outputs, origin)
    best = _best(fitting)
    if wanted is None and _FEATURES.search(best.name.lower()) and (not best.is_sure or not _is_dense(best)):
        raise ModelTask(
            f"{origin}: the output '{shown(best.name, 40)}' {shape_text(best.shape)} holds features, no answer.",
            "Export the network with its head; if these are scores, say so with --set output=NAME.",
        )
    if len(names) > 1:
        sheet.outputs = tuple(names)
    _put(best, fitting, sheet, is_chosen=wanted is not None)
    return best


def _best(answers: Sequence[Answer]) -> Answer:
    return min(
        answers, key=lambda answer: (answer.is_helper, not answer.is_sure, _is_small(answer), not _is_dense(answer))
    )


def _is_dense(answer: Answer) -> bool:
    return KINDS[answer.task].is_dense


def _is_small(answer: Answer) -> bool:
    """True if it is a map smaller than the chip: of features or mask parts, where anything else is there."""
    return _is_dense(answer) and not answer.is_sure and answer.change != ADD_AXIS


def _put(best: Answer, answers: Sequence[Answer], sheet: FactSheet, *, is_chosen: bool) -> None:
    others = {answer.task for answer in answers if answer.is_sure and not answer.is_helper} - {best.task}
    is_sure = best.is_sure and (is_chosen or not others)
    reason = best.reason + (f", but another could be of task {', '.join(sorted(others))}" if others else "")
    sheet.put("task", best.task, GRAPH if is_sure else GUESS, reason)
    rivals = [answer.name for answer in answers if answer.name != best.name and not answer.is_helper]
    if len(answers) > 1 and not is_chosen:
        names = ", ".join(f"'{shown(answer.name, 40)}'" for answer in answers[:5])
        sheet.put("output", best.name, GUESS if rivals and not best.is_helper else "default", f"one of {names}")
        sheet.note(f"Scores are read from the output '{shown(best.name, 40)}' (--set output=NAME chooses another).")


def _answer(value: TensorFacts, facts: GraphFacts, trial: Trial, ending: Ending, sheet: FactSheet) -> Answer | None:
    """Return the task that this output could serve, ``None`` for none."""
    seen = trial.output(value.name)
    shape = seen.shape if seen else tuple(size or 0 for size in value.shape or ())
    sides = (trial.rows, trial.side)
    change, seems = "", shape
    if len(shape) == 4 and sides != (1, 1) and (shape[2:] == (1, 1) or shape[1:3] == (1, 1)):
        change, seems = DROP_AXES, (shape[0], max(shape[1], shape[3]))
    elif len(shape) == 3 and not sheet.has_boxes and is_map(shape[1:], sides):
        change, seems = ADD_AXIS, (shape[0], 1, *shape[1:])
    kind = kind_of_graph(len(facts.inputs), len(seems))
    if kind is None or (seen is not None and not seen.is_number):
        return None
    if kind.has_boxes and not sheet.has_boxes and (1 in seems[1:] or ending.is_softmax(value.name)):
        return None
    if not kind.has_boxes and (shape[0] != _batch(facts) or shape == sides):
        return None
    inputs = "two inputs and " if kind.dates > 1 else ""
    if kind.has_boxes:
        reason = f"the output {shape_text(shape)} may be {kind.description}"
    else:
        reason = f"{inputs}the output {shape_text(shape)} has {_description(kind, change)}"
    is_sure = not kind.has_boxes and change != ADD_AXIS and (not kind.is_dense or seems[2:] == sides)
    return Answer(value.name, kind.task, seems, seen, change, reason, is_sure)


def _description(kind: Kind, change: str) -> str:
    if change == ADD_AXIS:
        return f"{kind.description} and no axis of classes"
    return kind.description


def is_map(shape: Sequence[int], sides: tuple[int, int]) -> bool:
    """True if rows and columns are those of the chip, or fewer of both by the same number or part."""
    rows, cols = shape
    if (rows, cols) == sides:
        return True
    is_less = sides[0] / 4 <= rows < sides[0] and cols < sides[1]
    return is_less and (sides[0] - rows == sides[1] - cols or rows * sides[1] == cols * sides[0])


def _batch(facts: GraphFacts) -> int:
    shape = facts.inputs[0].shape if facts.inputs else None
    return (shape[0] if shape else None) or 1


def _refuse_many_inputs(facts: GraphFacts, origin: str) -> None:
    if len(facts.inputs) <= len(DATES):
        return
    names = ", ".join(repr(value.name[:40]) for value in facts.inputs[:5])
    raise ModelMismatch(
        f"{origin}: the graph takes {len(facts.inputs)} inputs ({names}); one or two are needed.",
        "Export it with one image as its input, or with two dates.",
    )


def _no_answer(facts: GraphFacts, trial: Trial, outputs: Sequence[TensorFacts], origin: str) -> ModelError:
    for value in outputs:
        seen = trial.output(value.name)
        if seen is None:
            continue
        sides = (trial.rows, trial.side)
        if not seen.is_number and (seen.shape[-2:] == sides or (len(seen.shape) > 1 and seen.shape[1:3] == sides)):
            return ModelMismatch(
                f"{origin}: the output '{value.name[:40]}' {shape_text(seen.shape)} gives class ids, not scores.",
                "Export it without the argmax.",
            )
        if seen.is_number and (seen.shape == sides or (len(seen.shape) == 3 and seen.shape[1:] == sides)):
            return ModelMismatch(
                f"{origin}: the output '{value.name[:40]}' {shape_text(seen.shape)} has no axis of chips.",
                "Export it with (n, classes, row, col), n counting the chips.",
            )
    found = ", ".join(f"'{value.name[:40]}' {shape_text(_shape(value, trial))}" for value in facts.outputs[:5])
    return ModelTask(f"{origin}: outputs {found} answer no task here.", "Export it with scores (docs/model-card.md).")


def _shape(value: TensorFacts, trial: Trial) -> tuple[int | None, ...] | None:
    seen = trial.output(value.name)
    return seen.shape if seen else value.shape
