"""The card's ``decode``: the layout of the rows of a detection graph. Pure.

``type`` leaves room for the layouts of other detectors; ``angle`` names the convention, so that no model is ever read
with the wrong sign (``postprocess.oriented_boxes`` says what the conventions are).
"""

from __future__ import annotations

from typing import Any

from . import checks, rules
from .card import ModelCard
from .checks import CardValueError
from .rules import Rule

TYPES = ("oriented_boxes",)
"""``oriented_boxes``: rows ``cx, cy, width, height, angle, score, class_id`` in pixels of the chip."""
ANGLES = ("radians_ccw",)
"""``radians_ccw``: counter-clockwise on screen."""
BOX_COLUMNS = 7
MIN_SCORE, NMS_IOU = 0.05, 0.1
SLOPE_RANGE, OFFSET_RANGE = (0.05, 20.0), (-20.0, 20.0)
_DEFAULTS = {"min_score": MIN_SCORE, "nms_iou": NMS_IOU}
_RULES = {
    "type": rules.choice(TYPES),
    "angle": rules.choice(ANGLES),
    "min_score": rules.number(0.0, 1.0),
    "nms_iou": rules.number(0.0, 1.0),
    "score_slope": rules.number(*SLOPE_RANGE),
    "score_offset": rules.number(*OFFSET_RANGE),
}
"""Slope and offset make scores say how often boxes are right (``postprocess.box_scores``). Left out of a card that has
none."""


def decode_settings(value: Any) -> dict[str, Any]:  # noqa: ANN401
    """The settings, complete, empty for a task that has none.

    Raises:
        CardValueError: an unknown key, type or convention, or a number out of range.
    """
    given = checks.mapping(value)
    if not given:
        return {}
    checks.known_keys(given, frozenset(("type", "angle")), frozenset(_RULES))
    try:
        values = {**_DEFAULTS, **given}
        return {key: rule.read(values[key]) for key, rule in _RULES.items() if key in values}
    except CardValueError as error:
        raise CardValueError(f"({', '.join(sorted(_RULES))}): a value {error}") from error


DECODE = Rule(
    decode_settings,
    {
        "type": "object",
        "additionalProperties": False,
        "required": [],
        "properties": {key: rule.schema for key, rule in _RULES.items()},
    },
)
"""Its schema requires nothing: the settings of a task without boxes are empty."""


def decode_problem(card: ModelCard) -> str:
    """Return the first contradiction, empty when there is none."""
    if not card.kind.has_boxes:
        return f"'decode' has no meaning for task '{card.task}'" if card.decode else ""
    if not card.decode:
        return f"task '{card.task}' needs 'decode' with 'type' and the 'angle' convention of its boxes"
    if card.activation != "none":
        return f"'activation' must be none for task '{card.task}', not {card.activation}"
    background = [entry.class_name for entry in card.classes if entry.background]
    if background:
        return f"'classes' of task '{card.task}' are objects; '{background[0]}' is marked as background"
    return ""
