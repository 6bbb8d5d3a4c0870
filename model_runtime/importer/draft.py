"""An import on its way: what is asked, what is known of the file, the card that amounts to, the bytes to install.

Nothing is installed here and no model is run but for its first trial; ``importer.import_model`` tells the story.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..cards.card import CARD_KEY, ModelCard
from ..cards.codec import CARD_KEYS, NAME_PATTERN, card_from_json, read_json_file, safe_name
from ..cards.contract import DATES, refuse_type, shape_text
from ..cards.graph import GraphFacts, TensorFacts
from ..cards.kinds import KINDS
from ..errors import ModelCardInvalid, ModelError, ModelNotFound, ModelOutput, ModelTask, shown
from ..store.find import Vetted, card_to_metadata, describe, vetted
from ..store.vetting import vet_onnx
from .answers import Answer, choose_answer
from .detectors.families import refuse_detectors
from .detectors.layouts import boxes_are_decoded, find_layout
from .detectors.parts import BoxParts, find_parts
from .detectors.parts_graph import append_parts
from .detectors.yolo_graph import append_decoding
from .detectors.yolo_layouts import Layout
from .facts import SHOWN_KEYS, FactSheet, ImportFindings, Problem
from .fit import name_dates, put_answer_first
from .guesses import guess_dates, guess_rest, refuse_other_answers
from .last_operators import Ending
from .margin import append_margin, plan_margin
from .mlm_reader import is_mlm
from .picture.trial_picture import Sample
from .settings import card_file_values
from .sources import DEEPNESS, LEMEVIT, PLAIN, put_item, put_sources
from .trial import Trial, try_graph

# Keys of detectors that no longer hold once the boxes are decoded; and those that a card rewrites.
_DETECTOR_KEYS = ("model_type", "det_type", "det_conf", "det_iou_thresh", "det_remove_overlap")


_TRIAL_PX = 512


@dataclass(frozen=True)
class ImportRequest:
    """The request of a download.

    Attributes:
        path: the file.
        name: of the installed model; ``None``: the file's stem.
        card: path of a (partial) card or an MLM item as JSON.
        settings: card values that go before all others (``importer.settings``).
        accept_guesses: guesses at what nobody states are agreed to.
        from_weights: what a checkpoint's weights told; empty for other files.
        sample: a raster to try the model on, in ``inspect_model`` alone.
    """

    path: Path
    name: str | None = None
    card: Path | None = None
    settings: Mapping[str, Any] = dataclasses.field(default_factory=dict)
    accept_guesses: bool = False
    from_weights: Mapping[str, Any] = dataclasses.field(default_factory=dict)
    sample: Sample | None = None


@dataclass
class Draft:
    """An import on its way: what is known, and how the graph has to change."""

    came: Vetted
    source: str
    sheet: FactSheet
    layout: tuple[Layout, str] | None = None
    parts: BoxParts | None = None
    answer: Answer | None = None
    dates: tuple[str, str] | None = None
    margin: tuple[int, int] | None = None
    is_as_it_is: bool = False

    @property
    def facts(self) -> GraphFacts:
        """Facts of the graph as it came."""
        return self.came.facts


def read_draft(request: ImportRequest, data: bytes) -> Draft:
    return Draft(vetted(data, request.path), PLAIN, FactSheet())


def complete(draft: Draft, request: ImportRequest) -> None:
    """Fill the sheet from the person, the card file, the file itself, and guesses, in this order of trust."""
    sheet, origin = draft.sheet, str(request.path)
    sheet.put_all(request.settings, "given")
    if request.card is not None:
        values = read_json_file(request.card)
        if is_mlm(values):
            put_item(values, request.card, request.path.name, draft.came.sha256, sheet)
        else:
            sheet.put_all(card_file_values(values, request.card), "card")
    sheet.put_all(request.from_weights, "weights")
    is_overridden = bool(sheet.facts)
    draft.source = put_sources(draft.facts, request.path, draft.came.sha256, model_name(request), sheet)
    draft.is_as_it_is = not is_overridden and _opens_as_it_is(draft, request.path)
    if draft.is_as_it_is:
        return _note_output(draft, request.path)
    if draft.source == LEMEVIT and sheet.get("output") is None:
        return None
    _judge_graph(draft, request, origin)


def _note_output(draft: Draft, path: Path) -> None:
    """Say which of several outputs a file that opens as it is answers with."""
    if len(draft.facts.outputs) > 1:
        name = describe(draft.came, path).graph.output_name
        draft.sheet.note(f"Scores are read from the output '{shown(name, 40)}' (--set output=NAME chooses another).")


def _judge_graph(draft: Draft, request: ImportRequest, origin: str) -> None:
    """The output that answers, what has to be changed of it, and guesses at what nobody stated."""
    sheet = draft.sheet
    if sheet.get("task") is not None and sheet.kind is None:
        raise ModelTask(f"{origin}: there is no task {str(sheet.get('task'))[:40]!r}; there are {', '.join(KINDS)}.")
    for source in draft.facts.inputs:
        if source.shape is not None and len(source.shape) == 4:
            refuse_type(source, request.path)
    trial = _trial(draft, request.path, origin)
    ending = Ending(draft.came.data)
    draft.parts = find_parts(draft.facts, trial, sheet, origin)
    if draft.parts is not None:
        answer = Answer(draft.parts.boxes, "detect", (), trial.output(draft.parts.boxes), "", draft.parts.kind, True)
        return guess_rest(draft.facts, answer, sheet, _first_operators(draft), ending.meaning(answer.name))
    refuse_detectors(draft.facts, trial, origin, sheet.get("output"))
    answer = choose_answer(draft.facts, trial, ending, sheet, origin)
    kind = KINDS[answer.task]
    draft.margin = refuse_other_answers(answer, trial, kind, origin, has_strides=ending.has_strides)
    draft.answer = answer
    if draft.margin is not None:
        plan_margin(draft.facts, draft.margin, trial.rows, sheet)
    _plan_changes(draft, trial, answer, origin)
    return guess_rest(draft.facts, answer, sheet, _first_operators(draft), ending.meaning(answer.name))


def _trial(draft: Draft, path: Path, origin: str) -> Trial:
    """The answers of the graph on trial chips.

    A detector that fails on them is named as the kind it seems to be.
    """
    sheet = draft.sheet
    try:
        return try_graph(draft.came.data, draft.facts, path, bands=_bands(sheet), side=_side(sheet))
    except ModelOutput:
        refuse_detectors(draft.facts, None, origin, sheet.get("output"))
        raise


def _opens_as_it_is(draft: Draft, path: Path) -> bool:
    """True if its description is whole and it answers chips at their size.

    A file of Deepness may be of a network without padding, whose answer is cut there.
    """
    try:
        described = describe(draft.came, path)
    except ModelError:
        return False
    if draft.source != DEEPNESS or not described.card.is_dense:
        return True
    side = described.graph.fixed_tile or min(described.card.tile, _TRIAL_PX)
    try:
        trial = try_graph(draft.came.data, draft.facts, path, bands=len(described.card.bands), side=side)
    except ModelError:
        return True  # the trial of the result says it better
    seen = trial.output(described.graph.output_name)
    return seen is None or seen.shape[2:] == (trial.rows, trial.side)


def _plan_changes(draft: Draft, trial: Trial, answer: Answer, origin: str) -> None:
    kind = KINDS[answer.task]
    if kind.has_boxes and not boxes_are_decoded(draft.facts):
        draft.layout = find_layout(draft.facts, trial, answer, draft.sheet, origin)
    if kind.dates == len(draft.facts.inputs) == len(DATES):
        given = draft.sheet.get("inputs")
        named = guess_dates(draft.facts, draft.sheet) if given is None else tuple(str(name) for name in given)
        if {value.name for value in draft.facts.inputs} != set(named):
            raise ModelCardInvalid(f"{origin}: --set inputs={','.join(named)[:80]} are not the graph's two inputs.")
        draft.dates = (named[0], named[1]) if named != DATES else None


def _bands(sheet: FactSheet) -> int:
    return len(sheet.get("bands") or sheet.get("mean") or (0, 0, 0))


def _side(sheet: FactSheet) -> int | None:
    tile = sheet.get("tile")
    return tile if isinstance(tile, int) and 8 <= tile <= 1024 else None


def _first_operators(draft: Draft) -> tuple[str, ...]:
    """Operators that take the graph's input, casts left out."""
    import onnx

    model = onnx.ModelProto()
    model.ParseFromString(draft.came.data)
    names = {value.name for value in draft.facts.inputs}
    found = []
    for node in model.graph.node:
        if names & set(node.input):
            if node.op_type in ("Cast", "Identity"):
                names |= set(node.output)
            else:
                found.append(str(node.op_type))
    return tuple(found)


def card_of(draft: Draft, request: ImportRequest) -> ModelCard:
    """The card that the facts amount to.

    Raises:
        ModelCardInvalid: they are not complete or do not agree.
    """
    values = {key: value for key, value in draft.sheet.values().items() if key in CARD_KEYS}
    if request.name or "name" not in values:
        values["name"] = model_name(request)
    if not draft.sheet.has_boxes:
        values.pop("decode", None)
    if draft.facts.opset is not None:
        values.setdefault("opset", draft.facts.opset)
    try:
        text = json.dumps(values, allow_nan=False)
    except (TypeError, ValueError) as error:
        raise ModelCardInvalid(f"{request.path}: what is stated is not JSON ({error}).") from error
    return card_from_json(text, origin=f"the import of {request.path}")


def result_of(draft: Draft, card: ModelCard, request: ImportRequest) -> Vetted:
    """Return the bytes to install, vetted once more where they were changed.

    Raises:
        ModelError: what it was made into is no usable model.
    """
    if draft.is_as_it_is:
        return draft.came
    data = _fitted(draft, card)
    return Vetted(data, hashlib.sha256(data).hexdigest(), vet_onnx(data, request.path))


def _fitted(draft: Draft, card: ModelCard) -> bytes:
    import onnx

    model = onnx.ModelProto()
    model.ParseFromString(draft.came.data)
    if draft.layout is not None:
        append_decoding(model, draft.layout[1], draft.layout[0])
    elif draft.parts is not None:
        append_parts(model, draft.parts)
    elif draft.answer is not None:
        put_answer_first(model, draft.answer)
    if draft.dates is not None:
        name_dates(model, draft.dates)
    if draft.margin is not None:
        append_margin(model, draft.margin)
    kept = {entry.key: entry.value for entry in model.metadata_props if entry.key != CARD_KEY}
    if draft.layout is not None or draft.parts is not None:
        kept = {key: value for key, value in kept.items() if key not in _DETECTOR_KEYS}
    del model.metadata_props[:]
    onnx.helper.set_model_props(model, {**kept, **card_to_metadata(card)})
    return bytes(model.SerializeToString())


def model_name(request: ImportRequest) -> str:
    name = request.name or safe_name(request.path.stem) or "model"
    if re.fullmatch(NAME_PATTERN, name) is None:
        raise ModelNotFound(
            f"'{name[:80]}' cannot be the name of an installed model.", "Use letters, digits, dots and dashes."
        )
    return name


def findings_of(draft: Draft, request: ImportRequest, problems: tuple[Problem, ...] = ()) -> ImportFindings:
    return ImportFindings(
        path=str(request.path),
        sha256=draft.came.sha256,
        source=draft.source,
        inputs=tuple(_described(value) for value in draft.facts.inputs),
        outputs=tuple(_described(value) for value in draft.facts.outputs),
        facts=tuple(fact for fact in draft.sheet.facts.values() if fact.key in (*CARD_KEYS, *SHOWN_KEYS)),
        notes=tuple(draft.sheet.notes),
        problems=problems,
        answers=draft.sheet.outputs,
    )


def _described(value: TensorFacts) -> str:
    return f"'{shown(value.name, 40)}' {shape_text(value.shape)} {value.dtype}"
