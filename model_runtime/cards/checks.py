"""Small strict checks of decoded JSON values for the model card. Pure.

Knows no key of the card.

Each check returns the value in its Python type or raises ``CardValueError`` with a sentence; the caller adds the key
and the path. Written by hand because the runtime carries no schema library; ``cards.rules`` says the same as schema.
"""

from __future__ import annotations

import json
import math
import re
import unicodedata
from typing import Any

MAX_CARD_CHARS = 4_000_000
MAX_TEXT = 20_000
MAX_LABEL = 128
_BIDI_CONTROLS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


class CardValueError(ValueError):
    """A value of the card is not what it must be.

    The message says what it must be.
    """


def decode_json(text: str) -> Any:  # noqa: ANN401 - any JSON value
    """Decode JSON that other programs would read the same way.

    Raises:
        CardValueError: not JSON, too large, too deep, a repeated key, or NaN/Infinity.
    """
    if len(text) > MAX_CARD_CHARS:
        raise CardValueError(f"is larger than {MAX_CARD_CHARS} characters")
    try:
        return json.loads(text, object_pairs_hook=_object_without_repeats, parse_constant=_refuse_constant)
    except CardValueError:
        raise
    except RecursionError as error:
        raise CardValueError("is nested too deeply") from error
    except ValueError as error:
        raise CardValueError(f"is not JSON ({error})") from error


def _object_without_repeats(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result = dict(pairs)
    if len(result) != len(pairs):
        raise CardValueError("repeats a key")
    return result


def _refuse_constant(name: str) -> float:
    raise CardValueError(f"holds {name}, which is not JSON")


def text(value: Any, maximum: int = MAX_TEXT) -> str:  # noqa: ANN401
    """A string of bounded length."""
    if not isinstance(value, str):
        raise CardValueError(f"must be text, not {_kind(value)}")
    if len(value) > maximum:
        raise CardValueError(f"must be at most {maximum} characters, not {len(value)}")
    return value


def label(value: Any) -> str:  # noqa: ANN401
    """One line of text that is safe to show as it is: not empty, no control or text-direction characters."""
    line = text(value, MAX_LABEL)
    if not line.strip():
        raise CardValueError("must not be empty")
    for character in line:
        if unicodedata.category(character) in ("Cc", "Cs", "Zl", "Zp") or character in _BIDI_CONTROLS:
            raise CardValueError(f"must not hold the control character U+{ord(character):04X}")
    return line


def matching(value: Any, pattern: str, meaning: str) -> str:  # noqa: ANN401
    """A string that matches ``pattern`` as a whole.

    ``meaning`` says it in words.
    """
    line = text(value)
    if re.fullmatch(pattern, line) is None:
        raise CardValueError(f"must be {meaning}, not {line[:80]!r}")
    return line


def choice(value: Any, allowed: tuple[str, ...]) -> str:  # noqa: ANN401
    """One of ``allowed``."""
    if value not in allowed or not isinstance(value, str):
        raise CardValueError(f"must be one of {', '.join(allowed)}, not {str(value)[:80]!r}")
    return value


def boolean(value: Any) -> bool:  # noqa: ANN401
    """True or false, and not 0 or 1."""
    if not isinstance(value, bool):
        raise CardValueError(f"must be true or false, not {_kind(value)}")
    return value


def integer(value: Any, low: int, high: int) -> int:  # noqa: ANN401
    """A whole number in ``low..high``."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise CardValueError(f"must be a whole number, not {_kind(value)}")
    if not low <= value <= high:
        raise CardValueError(f"must lie in {low}..{high}, not {value}")
    return value


def number(value: Any, low: float = -1e12, high: float = 1e12, above: float | None = None) -> float:  # noqa: ANN401
    """A finite number in ``low..high`` and larger than ``above``."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise CardValueError(f"must be a number, not {_kind(value)}")
    if isinstance(value, float) and not math.isfinite(value):
        raise CardValueError("must be finite")
    if not low <= value <= high:
        raise CardValueError(f"must lie in {low:g}..{high:g}, not {float(min(max(value, -1e300), 1e300)):g}")
    if above is not None and value <= above:
        raise CardValueError(f"must be larger than {above:g}, not {value:g}")
    return float(value)


def listing(value: Any, low: int, high: int) -> list[Any]:  # noqa: ANN401
    """A list of ``low..high`` items."""
    if not isinstance(value, list):
        raise CardValueError(f"must be a list, not {_kind(value)}")
    if not low <= len(value) <= high:
        raise CardValueError(f"must have {low} to {high} items, not {len(value)}")
    return value


def mapping(value: Any) -> dict[str, Any]:  # noqa: ANN401
    """A JSON object."""
    if not isinstance(value, dict):
        raise CardValueError(f"must be an object, not {_kind(value)}")
    return value


def known_keys(value: dict[str, Any], required: frozenset[str], known: frozenset[str]) -> None:
    """Refuse missing and unknown keys, up to five of each named."""
    missing = sorted(required - set(value))
    unknown = sorted(set(value) - known)
    if missing:
        raise CardValueError(f"lacks {', '.join(missing[:5])}")
    if unknown:
        raise CardValueError(f"has unknown keys {', '.join(repr(key[:40]) for key in unknown[:5])}")


def _kind(value: Any) -> str:  # noqa: ANN401
    names = {dict: "an object", list: "a list", str: "text", bool: "true/false", type(None): "null"}
    return names.get(type(value), "a number")
