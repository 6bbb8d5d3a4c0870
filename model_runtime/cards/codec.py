"""The model card as JSON: strict reading, plain writing. Model files and their metadata belong to ``store.find``.

The JSON has the keys of ``ModelCard`` (all but ``source``, which says where a card was read from). Unknown keys,
wrong kinds, non-finite numbers and unbounded texts are refused, so that the rest of the runtime may rely on a card.
"""

from __future__ import annotations

import dataclasses
import json
import re
from pathlib import Path
from typing import Any

from ..errors import ModelCardInvalid, ModelNotFound
from . import checks, rules
from .box_decode import DECODE, decode_problem
from .card import ClassEntry, ModelCard
from .checks import CardValueError
from .kinds import KINDS

NAME_PATTERN = r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}"
COLOR_PATTERN = r"#[0-9A-Fa-f]{6}"
ACTIVATIONS = ("none", "softmax", "sigmoid")
DTYPES = ("uint8", "int8", "uint16", "int16", "uint32", "int32", "float32", "float64")
MAX_BANDS = 256
MAX_CLASSES = 65_534  # a class raster is at most uint16, and 65535 is its nodata
TILE_RANGE = (8, 16_384)
TEMPERATURE_RANGE = (0.05, 20.0)
MAX_FILE_BYTES = 4_000_000
_DERIVED = frozenset({"source"})

CARD_KEYS = frozenset(field.name for field in dataclasses.fields(ModelCard)) - _DERIVED
REQUIRED_KEYS = (
    frozenset(
        field.name
        for field in dataclasses.fields(ModelCard)
        if field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
    )
    - _DERIVED
)
REQUIRED_CLASS_KEYS = frozenset(field.name for field in dataclasses.fields(ClassEntry)) - {"background"}


def card_from_json(text: str, *, origin: str) -> ModelCard:
    """Read a card.

    Args:
        text: the JSON text.
        origin: the path it came from, for the error.

    Raises:
        ModelCardInvalid: it is not a complete, consistent card; the text names the key.
    """
    try:
        values = checks.mapping(checks.decode_json(text))
        without = _without(values.get("task"))
        checks.known_keys(values, REQUIRED_KEYS.difference(without), CARD_KEYS.difference(without))
    except CardValueError as error:
        raise ModelCardInvalid(f"The model card in {origin} {error}.") from error
    known: dict[str, Any] = dict.fromkeys(without, ())
    for key, value in values.items():
        try:
            known[key] = RULES[key].read(value)
        except CardValueError as error:
            raise ModelCardInvalid(f"The model card in {origin}: '{key}' {error}.") from error
    return checked_card(ModelCard(**known), origin=origin)


def _without(task: object) -> tuple[str, ...]:
    """Keys that cards of a task do not have.

    None of a task that nobody knows.
    """
    kind = KINDS.get(task) if isinstance(task, str) else None
    return kind.without if kind else ()


def read_json_file(path: Path) -> dict[str, Any]:
    """The JSON object in a file.

    Raises:
        ModelNotFound: no such file, or it cannot be read.
        ModelCardInvalid: not a JSON object, or far too large for one.
    """
    try:
        if path.stat().st_size > MAX_FILE_BYTES:
            raise ModelCardInvalid(f"{path} is larger than {MAX_FILE_BYTES} bytes: no card and no MLM item.")
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise ModelCardInvalid(f"{path} is not text in UTF-8.") from error
    except OSError as error:
        raise ModelNotFound(f"{path} cannot be read: {error.strerror}.") from error
    try:
        return checks.mapping(checks.decode_json(text))
    except CardValueError as error:
        raise ModelCardInvalid(f"The JSON in {path} {error}.") from error


def safe_name(text: str) -> str:
    """A model's name made of any text, empty where nothing of it can stay."""
    return re.sub(r"[^A-Za-z0-9._-]+", "-", text).strip("-._")[:64]


def checked_card(card: ModelCard, *, origin: str) -> ModelCard:
    """The card itself, once its values agree with one another.

    Raises:
        ModelCardInvalid: for instance ``mean`` has not one value a band.
    """
    problem = _inconsistency(card)
    if problem:
        raise ModelCardInvalid(f"The model card in {origin}: {problem}.")
    return card


def card_to_json(card: ModelCard, *, indent: int | None = None) -> str:
    """The card as JSON that ``card_from_json`` reads back to an equal card.

    Raises:
        ModelCardInvalid: a value is not representable or not consistent; nothing wrong is ever written.
    """
    values = {key: value for key, value in dataclasses.asdict(card).items() if key not in _DERIVED}
    if not card.decode:
        del values["decode"]  # cards of other tasks stay as they were
    if card.temperature == 1.0:
        del values["temperature"]
    if card.reflectance_range is None:
        del values["reflectance_range"]
    for key in card.kind.without:
        del values[key]
    try:
        text = json.dumps(values, allow_nan=False, ensure_ascii=False, indent=indent)
    except (TypeError, ValueError) as error:
        raise ModelCardInvalid(f"The model card '{card.name}' cannot be written as JSON: {error}.") from error
    card_from_json(text, origin=f"'{card.name}'")
    return text


def _inconsistency(card: ModelCard) -> str:
    """Return the first contradiction, empty when there is none."""
    for key in ("mean", "std"):
        count = len(getattr(card, key))
        if count != len(card.bands):
            return f"'{key}' has {count} values for {len(card.bands)} bands"
    wrong = [entry.class_id for index, entry in enumerate(card.classes) if entry.class_id != index]
    if wrong:
        return f"'classes' must be numbered 0, 1, 2, ... in order; found class_id {wrong[0]}"
    if card.overlap >= card.tile:
        return f"'overlap' ({card.overlap}) must be smaller than 'tile' ({card.tile})"
    if card.gsd_range_m is not None and card.gsd_range_m[0] > card.gsd_range_m[1]:
        return "'gsd_range_m' must be [finest, coarsest]"
    if card.reflectance_range is not None and card.reflectance_range[0] >= card.reflectance_range[1]:
        return "'reflectance_range' must be [low, high]"
    return decode_problem(card)


_GSD = rules.number(1e-5, 1e6)
CLASS_RULES = {
    "class_id": rules.integer(0, MAX_CLASSES - 1),
    "class_name": rules.LABEL,
    "color": rules.matching(COLOR_PATTERN, "a colour like #1A9641"),
    "background": rules.FLAG,
}
RULES = {
    "name": rules.matching(NAME_PATTERN, "a short name of letters, digits, dot, dash"),
    "task": rules.choice(tuple(KINDS)),
    "bands": rules.items(rules.LABEL, 1, MAX_BANDS),
    "mean": rules.items(rules.number(), 1, MAX_BANDS),
    "std": rules.items(rules.number(above=0.0), 1, MAX_BANDS),
    "classes": rules.items(rules.record(CLASS_RULES, REQUIRED_CLASS_KEYS, ClassEntry), 1, MAX_CLASSES),
    "tile": rules.integer(*TILE_RANGE),
    "overlap": rules.integer(0, TILE_RANGE[1] - 1),
    "divide_by": rules.number(above=0.0),
    "dtypes": rules.items(rules.choice(DTYPES), 0, len(DTYPES)),
    "reflectance_range": rules.or_null(rules.items(rules.number(-1.0, 10.0), 2, 2)),
    "gsd_m": rules.or_null(_GSD),
    "gsd_range_m": rules.or_null(rules.items(_GSD, 2, 2)),
    "activation": rules.choice(ACTIVATIONS),
    "temperature": rules.number(*TEMPERATURE_RANGE),
    "seg_thresh": rules.number(0.0, 1.0),
    "decode": DECODE,
    "description": rules.text(),
    "licence": rules.text(),
    "attribution": rules.text(),
    "version": rules.text(checks.MAX_LABEL),
    "opset": rules.or_null(rules.integer(1, 1000)),
    "training": rules.FREE_FORM,
    "metrics": rules.FREE_FORM,
}
"""Reader of each key of a card. ``cards.schema`` makes the JSON schema of the same table."""
