"""Choices of input values: how the values of a raster become the pixels that a model was trained on.

Texts of ``JobRequest.stretch``, read and written. Standard library only.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

STORED, REFLECTANCE, PERCENTILES, RANGES = "stored", "reflectance", "percentiles", "values"
MIN_MAX = "min-max"
GRAMMAR = "stored|reflectance|min-max|LOW,HIGH|values:LOW,HIGH[/LOW,HIGH...]"
DATES = ";"
"""Between the choices for two dates, where they differ: ``values:0,3000`` and ``values:0,2500``."""


REFLECTANCE_TYPES = ("uint16", "int16")
EIGHT_BITS = ("uint8",)


def default_kind(types: Sequence[str], card_types: Sequence[str], has_range: bool) -> str:
    """The kind of values without a choice of the user, empty where there is none.

    Args:
        types: pixel types of the bands that are read.
        card_types: of the model card; empty: any.
        has_range: the card states a range of reflectance.
    """
    if not card_types or all(name in card_types for name in types):
        return STORED
    is_reflectance = has_range and tuple(card_types) == EIGHT_BITS
    return REFLECTANCE if is_reflectance and all(name in REFLECTANCE_TYPES for name in types) else ""


@dataclass(frozen=True)
class InputValues:
    """A choice.

    Attributes:
        kind: ``STORED``: as the file has them; ``REFLECTANCE``: the card's range of reflectance becomes 0 to 255;
            ``PERCENTILES`` of the whole raster, or ``RANGES`` of values, become 0 and 255.
        pairs: ``PERCENTILES``: low and high; ``RANGES``: low and high for all bands, or one pair a band of the model.
    """

    kind: str
    pairs: tuple[tuple[float, float], ...] = ()


def parse_values(text: str) -> InputValues:
    """The choice that a text makes.

    Raises:
        ValueError: it is none, or its numbers do not rise.
    """
    choice = text.strip().lower()
    if choice in (STORED, REFLECTANCE):
        return InputValues(choice)
    if choice == MIN_MAX:
        return InputValues(PERCENTILES, ((0.0, 100.0),))
    word, colon, rest = choice.partition(":")
    is_ranges = bool(colon) and word == RANGES
    pairs = tuple(_pair(part, text) for part in (rest if is_ranges else choice).split("/"))
    if is_ranges:
        return InputValues(RANGES, pairs)
    if len(pairs) != 1 or not 0 <= pairs[0][0] < pairs[0][1] <= 100:
        raise ValueError(f"{text[:80]!r}: two percentiles with 0 <= LOW < HIGH <= 100 are needed")
    return InputValues(PERCENTILES, pairs)


def parse_dates(text: str) -> tuple[InputValues, ...]:
    """The choice for all rasters, or one for each of two dates.

    Raises:
        ValueError: one is none, there are more than two, or only one of them is of percentiles.
    """
    found = tuple(parse_values(part) for part in text.split(DATES))
    if len(found) > 2:
        raise ValueError(f"{text[:80]!r} has {len(found)} choices for two dates")
    if len({item.kind == PERCENTILES for item in found}) > 1 or len({item.pairs for item in _percentiles(found)}) > 1:
        raise ValueError(f"{text[:80]!r}: percentiles are the same for both dates")
    return found


def _percentiles(found: Sequence[InputValues]) -> list[InputValues]:
    return [item for item in found if item.kind == PERCENTILES]


def _pair(part: str, text: str) -> tuple[float, float]:
    words = part.split(",")
    try:
        low, high = (float(word) for word in words)
    except ValueError:
        raise ValueError(f"{text[:80]!r} is none of {GRAMMAR}") from None
    if not (math.isfinite(low) and math.isfinite(high) and low < high):
        raise ValueError(f"{text[:80]!r}: LOW must be less than HIGH")
    return low, high


def ranges_text(pairs: Sequence[tuple[float, float]]) -> str:
    """The text that makes ranges of values 0 and 255, one pair for all where they are the same."""
    shown = [f"{low:.9g},{high:.9g}" for low, high in pairs]
    return f"{RANGES}:" + (shown[0] if len(set(shown)) == 1 else "/".join(shown))
