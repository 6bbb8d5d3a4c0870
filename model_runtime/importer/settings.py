"""Settings of an import given by the user: ``--set key=value`` and ``--card FILE``.

Values are JSON where they look like it, else text; lists may be given with commas: ``bands=red,green,blue``,
``classes=background,roof``. Keys are those of the model card, and for detectors ``layout``, ``min_score``, ``nms_iou``,
``box_form``, ``box_scores``, ``first_label``; ``inputs`` for the names of the two inputs of a change model, the earlier
date first, and ``output`` for the name of the output that answers.
"""

from __future__ import annotations

import difflib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ..cards import checks
from ..cards.checks import CardValueError
from ..cards.classes import class_entries
from ..cards.codec import CARD_KEYS
from ..errors import ArgumentsInvalid, ModelCardInvalid
from .facts import BOX_KEYS

LISTS = ("bands", "mean", "std", "classes", "dtypes", "gsd_range_m", "inputs")
EXTRA_KEYS = ("layout", "min_score", "nms_iou", "inputs", "output", *BOX_KEYS)


def settings_of(words: Sequence[str]) -> dict[str, Any]:
    """``key=value`` words as card values.

    Raises:
        ArgumentsInvalid: a word without ``=``, or a key that no card has.
    """
    values: dict[str, Any] = {}
    for word in words:
        key, equals, text = word.partition("=")
        if not equals:
            raise ArgumentsInvalid(f"--set {word[:80]!r} is not KEY=VALUE.")
        values[_known(key.strip())] = _value(key.strip(), text.strip())
    return values


def _known(key: str) -> str:
    known = [*sorted(CARD_KEYS), *EXTRA_KEYS]
    if key in known:
        return key
    near = difflib.get_close_matches(key, known, n=1)
    hint = f"; did you mean {near[0]!r}?" if near else "."
    raise ArgumentsInvalid(f"--set {key[:40]!r}: no card has this key{hint}", f"Keys: {', '.join(known)}.")


def _value(key: str, text: str) -> Any:  # noqa: ANN401
    if key == "output":  # many are called by a number
        return text
    try:
        value = json.loads(text)
    except ValueError:
        value = text
    if key in LISTS and not isinstance(value, list):
        value = [_item(part.strip(), key) for part in str(text).split(",")]
    if key == "classes" and all(isinstance(entry, str) for entry in value):
        return class_entries(value)
    return value


def _item(text: str, key: str) -> Any:  # noqa: ANN401
    if key in ("bands", "classes", "dtypes", "inputs"):
        return text
    try:
        return float(text)
    except ValueError:
        raise ArgumentsInvalid(f"--set {key}: {text[:40]!r} is not a number.") from None


def card_file_values(values: dict[str, Any], path: Path) -> dict[str, Any]:
    """The card values of a (perhaps partial) card file.

    Raises:
        ModelCardInvalid: it has a key that no card has.
    """
    try:
        checks.known_keys(values, frozenset(), CARD_KEYS)
    except CardValueError as error:
        raise ModelCardInvalid(f"The card {path} {error}.") from error
    return values
