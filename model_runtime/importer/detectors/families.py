"""Detectors whose boxes come in parts or in other layouts: told by all outputs, refused by name unless decoded here.

Names count, and where they say nothing the shapes do: a list of four or five values beside a list of as many labels
or scores is boxes, whatever the file calls it. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ...cards.contract import shape_text
from ...cards.graph import GraphFacts
from ...errors import ModelTask, shown
from ..trial import Trial

BOX_WORDS = re.compile(
    r"box|dets?(?![a-z])|rois?(?![a-z])|detection|regression|(^|[^a-z])locs?(?![a-z])|ltrb|xywh|xyxy"
)
_NAMELESS = re.compile(r"feat|embed|hidden|attn|attention|token|aux")
_MAPS_OF_BOXES = re.compile(r"(^|[^a-z])(hm|heat\w*|wh|reg|offsets?|ltrb|centerness|ctr\w*|bbox\w*|box\w*)($|[^a-z])")
_FLOATS = ("float", "float16", "double", "bfloat16")
_FIX = (
    "Put the decoding into its export: one output detections (n, k, 7) as docs/model-card.md says, or one of the "
    "layouts of docs/importing.md, as yolo_end_to_end: (n, k, 6) with left, top, right, bottom in pixels, score, "
    "class. "
    "Where its boxes are decoded already, say so: --set task=detect --set box_form=corners (or centres, "
    "corner_shares, centre_shares)."
)


@dataclass(frozen=True)
class Output:
    """An output.

    Sizes that nobody knows are ``None``.
    """

    name: str
    shape: tuple[int | None, ...]
    is_number: bool

    @property
    def words(self) -> str:
        return self.name.lower()

    @property
    def rows(self) -> tuple[int | None, ...]:
        """The shape without axes of size 1 between chips and values: ``(n, k, 1, 4)`` is ``(n, k, 4)``."""
        return self.shape if len(self.shape) < 4 else (self.shape[0], *(s for s in self.shape[1:] if s != 1))


def refuse_detectors(facts: GraphFacts, trial: Trial | None, origin: str, output: str | None = None) -> None:
    """Name a detector that cannot be read.

    Args:
        facts: of the graph.
        trial: shapes as a run gave them; ``None``: before it.
        origin: the path, for the error.
        output: that was chosen by name; a map over the whole chip may be read whatever stands beside it.

    Raises:
        ModelTask: it is one.
    """
    outputs = outputs_of(facts, trial)
    if trial is not None and any(is_whole(entry, trial) for entry in outputs if entry.name == output):
        return
    what = _family(outputs, trial)
    if what:
        named = ", ".join(f"'{shown(entry.name, 40)}' {shape_text(entry.shape)}" for entry in outputs[:6])
        raise ModelTask(f"{origin}: it is {what} (outputs {named}), which is not read here.", _FIX)


def outputs_of(facts: GraphFacts, trial: Trial | None) -> list[Output]:
    """Outputs whose shape is known, as a run gave it or as it is stated."""
    found = []
    for value in facts.outputs:
        seen = trial.output(value.name) if trial else None
        shape = seen.shape if seen else value.shape
        if shape is not None:
            found.append(Output(value.name, tuple(shape), seen.is_number if seen else value.dtype in _FLOATS))
    return found


def is_whole(entry: Output, trial: Trial) -> bool:
    """True if it is a map over the whole chip."""
    return len(entry.shape) in (3, 4) and entry.shape[-2:] == (trial.rows, trial.side)


def _family(outputs: Sequence[Output], trial: Trial | None) -> str:
    """Return the kind of detector in words, empty for none of these."""
    for boxes in outputs:
        others = [entry for entry in outputs if entry is not boxes and not _NAMELESS.search(entry.words)]
        if boxes.is_number and _are_boxes(boxes, others):
            return _called(boxes, others)
    masks = _mask_queries(outputs)
    if masks:
        return masks
    return _maps(outputs, trial) if trial is not None else ""


def _are_boxes(boxes: Output, others: Sequence[Output]) -> bool:
    rows, is_named = boxes.rows, BOX_WORDS.search(boxes.words) is not None
    if len(rows) not in (2, 3) or rows[-1] not in (4, 5, None) or (rows[-1] is None and not is_named):
        return False
    scores = [entry for entry in others if entry.is_number and are_alike(entry.rows, rows[:-1])]
    labels = [entry for entry in others if not entry.is_number and are_alike(entry.rows, rows[:-1])]
    if len(rows) == 2:  # (k, 4), or a classifier's (n, classes)
        return bool(labels or scores) and (is_named or bool(labels and scores))
    tables = [
        entry for entry in others if entry.is_number and len(entry.rows) == 3 and are_alike(entry.rows[:2], rows[:2])
    ]
    return bool(scores or labels or tables)


def are_alike(one: Sequence[int | None], other: Sequence[int | None]) -> bool:
    """True if two shapes are of one rank and may be equal."""
    return len(one) == len(other) and all(a == b or a is None or b is None for a, b in zip(one, other))


def _called(boxes: Output, others: Sequence[Output]) -> str:
    words = [boxes.words, *(entry.words for entry in others)]
    if "pred_boxes" in words or any(entry.is_number and "logits" in entry.words for entry in others):
        return "a detector of the DETR kind, with logits and boxes in shares of the chip"
    if boxes.rows[-1] == 5:
        return "a detector of the MMDetection kind, with boxes and scores beside labels"
    if len(boxes.rows) == 2:
        return "a detector of the torchvision kind, with boxes, labels and scores apart"
    return "a detector that gives boxes and their scores apart"


def _mask_queries(outputs: Sequence[Output]) -> str:
    maps = [entry for entry in outputs if len(entry.shape) == 4 and entry.is_number]
    tables = [entry for entry in outputs if len(entry.shape) == 3 and entry.is_number]
    pairs = [(m, t) for m in maps for t in tables if m.shape[1] == t.shape[1] and (m.shape[1] or 0) > 1]
    if any("quer" in m.words or "mask" in m.words for m, _ in pairs):
        return "a network of mask queries (MaskFormer), with masks and their classes apart"
    return ""


def _maps(outputs: Sequence[Output], trial: Trial) -> str:
    """Raw heads: maps smaller than the chip, of several scales or by the names of box parts."""
    maps = [entry for entry in outputs if entry.is_number and len(entry.shape) in (4, 5)]
    if len(maps) < 2 or len(maps) < sum(entry.is_number for entry in outputs):
        return ""
    sizes = {entry.shape[2:4] for entry in maps}
    if any((rows or 0) >= trial.rows or (cols or 0) >= trial.side for rows, cols in sizes) or sizes == {(1, 1)}:
        return ""
    if len(sizes) > 1:
        return f"the raw heads of a detector, or features: maps of {len(sizes)} scales, none of the chip's size"
    if any(_MAPS_OF_BOXES.search(entry.words) for entry in maps):
        return "a detector by maps of centres and sizes"
    return ""
