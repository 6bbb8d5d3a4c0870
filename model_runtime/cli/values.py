"""Words of the command line as values, with an error that says what was expected. Standard library only."""

from __future__ import annotations

import argparse
import math

from ..input_values import parse_dates

MOST_DIGITS = 9


def bands(text: str) -> tuple[int, ...]:
    """``3,2,1`` as band numbers from 1."""
    return tuple(positive(part) for part in text.split(","))


def extent(text: str) -> tuple[float, float, float, float]:
    """``XMIN,YMIN,XMAX,YMAX`` in map units."""
    parts = text.split(",")
    if len(parts) != 4:
        raise argparse.ArgumentTypeError(f"{text[:80]!r} is not XMIN,YMIN,XMAX,YMAX")
    xmin, ymin, xmax, ymax = (number(part) for part in parts)
    return (xmin, ymin, xmax, ymax)


def stretch(text: str) -> str:
    """A choice of input values, as it was written."""
    try:
        parse_dates(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
    return text


def gsd(text: str) -> str:
    """``model``, ``native`` or metres above 0, as it was written."""
    if text not in ("model", "native"):
        positive_number(text)
    return text


def batch(text: str) -> int | None:
    """Tiles a call.

    ``auto`` is ``None``.
    """
    return None if text == "auto" else positive(text)


def positive(text: str) -> int:
    """A whole number from 1."""
    value = count(text)
    if value == 0:
        raise argparse.ArgumentTypeError("must be 1 or more, not 0")
    return value


def count(text: str) -> int:
    """A whole number from 0."""
    if text.strip().isdecimal() and len(text) > MOST_DIGITS:
        raise argparse.ArgumentTypeError(f"{text[:80]!r} is larger than {'9' * MOST_DIGITS}")
    if not text.strip().isdecimal():
        raise argparse.ArgumentTypeError(f"{text[:80]!r} is not a whole number of 0 or more")
    return int(text)


def positive_number(text: str) -> float:
    """A number above 0."""
    value = not_negative(text)
    if value == 0:
        raise argparse.ArgumentTypeError("must be larger than 0")
    return value


def not_negative(text: str) -> float:
    """A finite number from 0."""
    value = number(text)
    if not (math.isfinite(value) and value >= 0):
        raise argparse.ArgumentTypeError(f"must be 0 or more, not {text[:80]}")
    return value


def share(text: str) -> float:
    """A number from 0 to 1."""
    value = number(text)
    if not 0 <= value <= 1:
        raise argparse.ArgumentTypeError(f"{text[:80]!r} does not lie in 0..1")
    return value


def number(text: str) -> float:
    """A number."""
    try:
        return float(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text[:80]!r} is not a number") from None
