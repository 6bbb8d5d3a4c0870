"""How the rows of a detection graph are read: the card's ``decode``. Pure.

``type`` leaves room for the layouts of other detectors; ``angle`` names the convention, so that no model is ever read
with the wrong sign (``postprocess.oriented_boxes`` says what the conventions are).
"""

from __future__ import annotations

from typing import Any

from . import checks
from .card import ModelCard
from .checks import CardValueError

TYPES = ("oriented_boxes",)
"""``oriented_boxes``: rows ``cx, cy, width, height, angle, score, class_id`` in pixels of the chip."""
ANGLES = ("radians_ccw",)
"""``radians_ccw``: counter-clockwise on screen."""
BOX_COLUMNS = 7
MIN_SCORE, NMS_IOU = 0.05, 0.1
SLOPE_RANGE, OFFSET_RANGE = (0.05, 20.0), (-20.0, 20.0)
_CURVE = {"score_slope": SLOPE_RANGE, "score_offset": OFFSET_RANGE}
"""Two numbers that make scores say how often boxes are right (``postprocess.box_scores``); left out of a card that
has none."""
_KEYS = frozenset(("type", "angle", "min_score", "nms_iou", *_CURVE))


def decode_settings(value: Any) -> dict[str, Any]:  # noqa: ANN401
    """The settings, complete; empty for a task that has none.

    Raises:
        CardValueError: an unknown key, type or convention, or a number out of range.
    """
    given = checks.mapping(value)
    if not given:
        return {}
    checks.known_keys(given, frozenset(("type", "angle")), _KEYS)
    try:
        return {
            "type": checks.choice(given["type"], TYPES),
            "angle": checks.choice(given["angle"], ANGLES),
            "min_score": checks.number(given.get("min_score", MIN_SCORE), 0.0, 1.0),
            "nms_iou": checks.number(given.get("nms_iou", NMS_IOU), 0.0, 1.0),
            **{key: checks.number(given[key], *limits) for key, limits in _CURVE.items() if key in given},
        }
    except CardValueError as error:
        raise CardValueError(f"({', '.join(sorted(_KEYS))}): a value {error}") from error


def decode_problem(card: ModelCard) -> str:
    """What does not fit together, empty when all does."""
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
