"""Class names as model files carry them. Pure."""

from __future__ import annotations

import ast
import re
from collections.abc import Sequence
from typing import Any

from . import checks
from .checks import CardValueError
from .colours import colours_of

RGB = ("red", "green", "blue")
BACKGROUND = "background"
_BACKGROUND_COLOR = "#D9D9D9"
_MAX_LITERAL = 1_000_000
_STRING = r"""(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")"""
# No nesting and no operators: what Python's parser makes of those is nothing to try on a stranger's file.
_FLAT_LITERAL = re.compile(r"[\[{]\s*(?:(?:\d{1,6}\s*:\s*)?" + _STRING + r"\s*,?\s*)*[\]}]", re.S)


def class_entries(names: Sequence[str], *, is_single: bool = False, is_object: bool = False) -> list[dict[str, Any]]:
    """Class entries with colours of ours, JSON-ready.

    Args:
        names: in the order of the graph's output.
        is_single: one channel of the graph stands for both classes, so the first is background.
        is_object: classes of a detector, none of which is background.
    """
    entries: list[dict[str, Any]] = []
    colours = colours_of(names)
    for class_id, class_name in enumerate(names):
        is_background = class_name.strip(" _").lower() == BACKGROUND or (is_single and class_id == 0)
        is_background = is_background and not is_object
        color = _BACKGROUND_COLOR if is_background else colours[class_id]
        entries.append({"class_id": class_id, "class_name": class_name, "color": color, "background": is_background})
    return entries


def literal(text: str) -> Any:  # noqa: ANN401
    """JSON, or a flat Python list or dict of strings.

    Nothing is evaluated.

    Raises:
        CardValueError: neither.
    """
    if len(text) > _MAX_LITERAL:
        raise CardValueError(f"is larger than {_MAX_LITERAL} characters")
    try:
        return checks.decode_json(text)
    except CardValueError as error:
        if _FLAT_LITERAL.fullmatch(text.strip()) is None:
            raise error from None
        try:
            return ast.literal_eval(text.strip())
        except (ValueError, SyntaxError, TypeError):
            raise error from None


NAMES_FIX = "Give the names yourself: models import FILE --set classes=a,b,c."


def names_in(value: Any) -> list[str]:  # noqa: ANN401
    """Class names in a list, or an object from 0, 1, ... to names, alone or as the only head of a list of heads.

    Raises:
        CardValueError: something else, several heads, or a name that could not be shown as it is.
    """
    if isinstance(value, list) and value and all(isinstance(head, dict) for head in value):
        if len(value) > 1:
            raise CardValueError(f"names the classes of {len(value)} heads; only graphs of one head are opened")
        value = value[0]
    if isinstance(value, dict):
        by_number = {str(key): name for key, name in value.items()}
        expected = [str(number) for number in range(len(value))]
        if sorted(by_number) != sorted(expected):
            raise CardValueError(f"must number its {len(value)} classes 0 to {len(value) - 1}")
        value = [by_number[number] for number in expected]
    names = []
    for number, item in enumerate(checks.listing(value, 1, 65_534)):
        try:
            names.append(checks.label(item))
        except CardValueError as error:
            raise CardValueError(f"(class {number}) {error}") from error
    return names
