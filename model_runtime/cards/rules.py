"""Rules for the values of a card: each reads a decoded JSON value strictly, and says the same as JSON schema. Pure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from . import checks


@dataclass(frozen=True)
class Rule:
    """The rule of a card's value.

    Attributes:
        read: the value in its Python type; raises ``CardValueError`` where it is something else.
        schema: the same as JSON schema, for other programs.
    """

    read: Callable[[Any], Any]
    schema: dict[str, Any]


def text(maximum: int = checks.MAX_TEXT) -> Rule:
    return Rule(lambda value: checks.text(value, maximum), {"type": "string", "maxLength": maximum})


LABEL = Rule(checks.label, {"type": "string", "minLength": 1, "maxLength": checks.MAX_LABEL})
FLAG = Rule(checks.boolean, {"type": "boolean", "default": False})
FREE_FORM = Rule(checks.mapping, {"type": "object"})


def matching(pattern: str, meaning: str) -> Rule:
    """A string that matches as a whole.

    ``meaning`` in words.
    """
    schema = {"type": "string", "pattern": f"^{pattern}$"}
    return Rule(lambda value: checks.matching(value, pattern, meaning), schema)


def choice(allowed: tuple[str, ...]) -> Rule:
    return Rule(lambda value: checks.choice(value, allowed), {"enum": list(allowed)})


def integer(low: int, high: int) -> Rule:
    schema = {"type": "integer", "minimum": low, "maximum": high}
    return Rule(lambda value: checks.integer(value, low, high), schema)


def number(low: float = -1e12, high: float = 1e12, above: float | None = None) -> Rule:
    """A finite number in ``low..high``, or larger than ``above``."""
    least = {"minimum": low} if above is None else {"exclusiveMinimum": above}
    schema = {"type": "number", **least, "maximum": high}
    return Rule(lambda value: checks.number(value, low, high, above), schema)


def items(rule: Rule, low: int, high: int) -> Rule:
    """A list of ``low..high`` values, read as a tuple."""
    schema = {"type": "array", "minItems": low, "maxItems": high, "items": rule.schema}
    return Rule(lambda value: tuple(rule.read(item) for item in checks.listing(value, low, high)), schema)


def or_null(rule: Rule) -> Rule:
    schema = {**rule.schema, "type": [rule.schema["type"], "null"]}
    return Rule(lambda value: None if value is None else rule.read(value), schema)


def record(rules: dict[str, Rule], required: frozenset[str], make: Callable[..., Any]) -> Rule:
    """An object of known keys, handed to ``make``."""
    schema = {
        "type": "object",
        "additionalProperties": False,
        "required": sorted(required),
        "properties": {key: rule.schema for key, rule in rules.items()},
    }

    def read(value: Any) -> Any:  # noqa: ANN401
        values = checks.mapping(value)
        checks.known_keys(values, required, frozenset(rules))
        return make(**{key: rules[key].read(item) for key, item in values.items()})

    return Rule(read, schema)
