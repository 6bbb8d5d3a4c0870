"""The boxes of a detector that is imported: which layout its output has, and the card's ``decode`` for it."""

from __future__ import annotations

from ...cards.box_decode import BOX_COLUMNS
from ...cards.classes import class_entries
from ...cards.graph import GraphFacts
from ...errors import ModelMismatch, ModelOutput
from ..answers import Answer
from ..facts import DEFAULT, GUESS, FactSheet
from ..sources import DETECTOR_IOU, DETECTOR_SCORE
from ..trial import OutputTrial, Trial
from .nodes import OUTPUT
from .yolo_layouts import (
    LAYOUTS,
    MASKS,
    ROW_MAJOR,
    RT_DETR,
    Layout,
    fit_layout,
    guess_layout,
    layout_of_deepness,
    layout_of_ultralytics,
)

SHARES = 2.0
"""Boxes of pixels reach farther."""
LIKE_END_TO_END = 2
"""With so many classes a row of an RT-DETR is as long as one of ``yolo_end_to_end``."""
_QUARTER, _THREE_QUARTERS = -0.8, 2.4  # a bit more than -pi/4 and 3 pi/4, where Ultralytics' angles lie


def boxes_are_decoded(facts: GraphFacts) -> bool:
    """True if the graph answers ``detections (n, k, 7)`` already."""
    return any(
        value.name == OUTPUT and value.shape is not None and len(value.shape) == 3 and value.shape[2] == BOX_COLUMNS
        for value in facts.outputs
    )


def find_layout(facts: GraphFacts, trial: Trial, chosen: Answer, sheet: FactSheet, origin: str) -> tuple[Layout, str]:
    """The layout of the boxes and the output that holds them.

    Classes and ``decode`` go into the sheet.

    Raises:
        ModelMismatch: no output of boxes, a layout that is not known, or one that does not fit the graph.
    """
    answer = chosen.seen
    if answer is None or len(answer.shape) != 3:
        raise ModelMismatch(f"{origin}: a detector needs an output of three axes, and the graph has none.", _FIX)
    classes = len(sheet.get("classes") or ()) or None
    if _is_rt_detr(facts, answer, classes):
        sheet.put("layout", RT_DETR, "graph")
    layout = _layout(facts, trial, answer, classes, sheet, origin)
    _check_values(answer, layout, origin)
    is_guess = layout.is_guess
    sheet.note(
        f"Boxes are read from '{answer.name[:40]}' in the layout {layout.name} ({layout.reason}"
        f"{'; a guess' if is_guess else ''}); their decoding is put into the graph."
    )
    if layout.name == "yolo_v8_masks":
        sheet.note("The masks of the objects are left out; their boxes are kept.")
    if layout.classes:
        names = [f"class {number}" for number in range(layout.classes)]
        sheet.put("classes", class_entries(names, is_object=True), GUESS, f"{layout.classes} classes without names")
    put_decode(sheet)
    return layout, answer.name


def _is_rt_detr(facts: GraphFacts, answer: OutputTrial, classes: int | None) -> bool:
    """True for an RT-DETR of Ultralytics, by its metadata or by its rows of four shares and a score for each class."""
    if "stride" not in facts.metadata or not 0 < answer.box_high[0] <= SHARES:
        return False
    words = " ".join(facts.metadata.get(key, "") for key in ("description", "head")).lower().replace("-", "")
    is_row = classes is not None and answer.shape[2] == 4 + classes != answer.shape[1]
    return is_row and ("rtdetr" in words or classes != LIKE_END_TO_END)


def _layout(
    facts: GraphFacts, trial: Trial, answer: OutputTrial, classes: int | None, sheet: FactSheet, origin: str
) -> Layout:
    name = sheet.get("layout")
    det_type = sheet.get("det_type")
    if name is None and det_type is not None:
        name = layout_of_deepness(str(det_type))
        if name is None:
            raise ModelMismatch(f"{origin}: the detector type {str(det_type)[:40]!r} is not known.", _FIX)
    if name is None and "stride" in facts.metadata:
        name = layout_of_ultralytics(facts.metadata, answer.shape)
    if name is None and "model_type" in facts.metadata:
        name = "yolo_v5"  # what Deepness takes where nothing is said
    if name is None:
        is_like_angle = _QUARTER <= answer.last_low and answer.last_high <= _THREE_QUARTERS
        is_like_angle = is_like_angle and not 0 <= answer.last_low <= answer.last_high <= 1
        masks = next((entry.shape[1] for entry in trial.outputs if len(entry.shape) == 4), 0)
        guessed = guess_layout(answer.shape, classes, is_like_angle, masks)
        if guessed is None:
            raise ModelMismatch(f"{origin}: the output {answer.shape} is no layout of boxes that is known.", _FIX)
        return guessed
    if name not in LAYOUTS:
        raise ModelMismatch(f"{origin}: there is no layout {str(name)[:40]!r}.", _FIX)
    protos = next((entry.shape[1] for entry in trial.outputs if len(entry.shape) == 4), MASKS)
    fitted = fit_layout(str(name), answer.shape, classes, protos)
    if isinstance(fitted, str):
        raise ModelMismatch(f"{origin}: {fitted}.", _FIX)
    return fitted


def _check_values(answer: OutputTrial, layout: Layout, origin: str) -> None:
    if answer.nonfinite:
        raise ModelOutput(f"{origin}: {answer.nonfinite} values of the boxes of a trial chip are NaN or infinite.")
    reach = answer.box_high[0 if layout.name in ROW_MAJOR else 1]
    if layout.name == RT_DETR:
        if reach > SHARES:
            raise ModelMismatch(f"{origin}: boxes of a trial chip reach to {reach:.3g}: no shares of the chip.", _FIX)
    elif 0 < reach <= SHARES:
        raise ModelMismatch(
            f"{origin}: the boxes of a trial chip reach to {reach:.3g} only: they seem to be shares of the chip, "
            "not pixels.",
            "Export the model with boxes in pixels; where each row is centre, width, height and a score for each "
            f"class, say so: --set layout={RT_DETR}.",
        )


def put_decode(sheet: FactSheet) -> None:
    """State how boxes are read once they are decoded."""
    score, iou = sheet.get("min_score"), sheet.get("nms_iou")
    decode = {
        "type": "oriented_boxes",
        "angle": "radians_ccw",
        "min_score": DETECTOR_SCORE if score is None else score,
        "nms_iou": DETECTOR_IOU if iou is None else iou,
    }
    sheet.put("decode", decode, DEFAULT if score is None or iou is None else "graph")
    sheet.put("activation", "none", "graph", "the scores of boxes are read as they are")


_FIX = f"Say it with --set layout=..., one of: {', '.join(LAYOUTS)}."
