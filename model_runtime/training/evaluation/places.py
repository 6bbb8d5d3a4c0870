"""Scores of a split place by place, for a model is as good as its worst place.

The place of an image is read from its name: the parts before the first that holds a digit, so ``santa_monica_2016_0``
lies in ``santa_monica``. A name that begins with such a part keeps that one: ``tile1_part001`` lies in ``tile1``.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any


def place_of(stem: str) -> str:
    """The place that an image's name tells."""
    parts = stem.split("_")
    named = next((index for index, part in enumerate(parts) if any(sign.isdigit() for sign in part)), len(parts))
    return "_".join(parts[: max(named, 1)])


def indices_by_place(stems: Iterable[str]) -> dict[str, list[int]]:
    """Indices of the images of each place, places by alphabet."""
    found: dict[str, list[int]] = {}
    for index, stem in enumerate(stems):
        found.setdefault(place_of(stem), []).append(index)
    return dict(sorted(found.items()))


def worst_first(places: dict[str, dict[str, Any]], headline: str) -> dict[str, dict[str, Any]]:
    """The places by rising ``headline`` figure."""
    return dict(sorted(places.items(), key=lambda item: (float(item[1][headline]), item[0])))
