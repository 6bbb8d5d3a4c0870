"""Sentences of teaching: each says what is odd about the examples or the number, and what to do. Pure."""

from __future__ import annotations

from collections import Counter

import numpy as np

from ..errors import ExamplesTooFew
from .examples import Examples
from .labels.groups import spread_px
from .score import Score

HOPELESS_AFTER = 20
"""Strokes after which a head that is no better than one answer for everything is told to be hopeless."""
OFTEN = 0.3
"""Share of the strokes of two classes that are mixed up from which it is told."""
_REASONS = {
    "nodata": ("{n} {strokes} on nodata and {were} left out.", "Paint where the raster has data."),
    "outside": ("{n} {strokes} outside the raster or the area and {were} left out.", "Check the CRS of the labels."),
    "no class": ("{n} {features} no class and {were} left out.", "Give each feature a class."),
    "no geometry": ("{n} {features} no geometry and {were} left out.", "Draw them again, or remove them."),
    "damaged": (
        "{n} {features} a damaged geometry and {were} left out.",
        "Mend the layer (in QGIS: Vector > Geometry Tools > Fix Geometries).",
    ),
    "same place": ("{n} of the examples {were} left out: another lies in the same place.", "Nothing need be done."),
    "too many": ("{n} of the features {were} left out: there are more than are needed.", "Nothing need be done."),
}


def left_out_messages(left_out: Counter[str]) -> list[dict[str, str]]:
    """A warning for each reason why features are no examples."""
    found = []
    for reason, (what, fix) in _REASONS.items():
        n = left_out[reason]
        if n:
            one = n == 1
            words = {
                "n": n,
                "were": "was" if one else "were",
                "strokes": "stroke lies" if one else "strokes lie",
                "features": "feature has" if one else "features have",
            }
            found.append({"code": f"teach.{reason.replace(' ', '_')}", "what": what.format(**words), "fix": fix})
    return found


def refuse_too_few(examples: Examples, known: int) -> None:
    """Refuse examples that no two classes can be told from.

    Args:
        examples: those on the raster.
        known: features in the layer.

    Raises:
        ExamplesTooFew: no class, or one only, has examples on the raster with data.
    """
    there = sorted(set(examples.classes.tolist()))
    if len(there) > 1:
        return
    said = " ".join(message["what"] for message in left_out_messages(examples.left_out))
    if there:
        others = [name for index, name in enumerate(examples.names) if index not in there]
        other = f"'{others[0]}'" if others else "another class"
        name = examples.names[there[0]]
        raise ExamplesTooFew(
            f"Only '{name}' has strokes on the raster. {said}".strip(),
            f"Paint a few of {other}, best right beside '{name}'.",
        )
    what = "The label layer holds no features." if not known else f"No feature of {known} is an example. {said}"
    raise ExamplesTooFew(what.strip())


def score_messages(examples: Examples, score: Score | None, gsd: float | None) -> list[dict[str, str]]:
    """Warnings about the number: strokes too close, classes mixed up, no better than one answer for everything.

    Args:
        examples: that the head was fitted on.
        score: of leaving strokes out; ``None``: too few strokes.
        gsd: metres of a pixel, ``None``: unknown.
    """
    if score is None:
        return []
    found = []
    for class_id, is_apart in enumerate(score.apart):
        if not is_apart:
            own = examples.classes == class_id
            size = spread_px(examples.rows[own], examples.cols[own])
            within = f"{size * gsd:.3g} m" if gsd else f"{size:.0f} pixels"
            found.append(
                _message(
                    "teach.close",
                    f"All strokes of '{examples.names[class_id]}' lie within {within} of each other; the number cannot "
                    "be trusted.",
                    "Paint some elsewhere.",
                )
            )
    found += _mixed_up(examples, score, gsd)
    if score.total >= HOPELESS_AFTER and score.right <= score.majority:
        largest = examples.names[int(np.argmax(score.confusion.sum(axis=1)))]
        found.append(
            _message(
                "teach.no_better",
                f"After {score.total} strokes it is no better than calling everything '{largest}' "
                f"({score.right} against {score.majority}).",
                "The classes may not be visible to these features: try the maps of another model, or other classes.",
            )
        )
    return found


def _mixed_up(examples: Examples, score: Score, gsd: float | None) -> list[dict[str, str]]:
    mistake = score.mistake
    if mistake is None:
        return []
    one, other, _ = mistake
    times = int(score.confusion[one, other] + score.confusion[other, one])
    of = int(score.confusion[[one, other]].sum())
    if times < 2 or times < OFTEN * of:
        return []
    names = f"'{examples.names[one]}' and '{examples.names[other]}'"
    at = f" at {gsd:.3g} m" if gsd else ""
    what = f"{names} are mixed up in {times} of {of} strokes: they look alike here{at}."
    return [_message("teach.mixed", what, "Paint more of both, join them, or add a band.")]


def sentence(score: Score | None, names: tuple[str, ...]) -> str:
    """The honest number in a sentence."""
    if score is None:
        return "At least 3 strokes of each class are needed for a number."
    each = score.confusion.sum(axis=1)
    parts = ", ".join(f"{name} {score.confusion[i, i]}/{each[i]}" for i, name in enumerate(names))
    return f"Right for {score.right} of {score.total} strokes it had not seen ({parts})."


def _message(code: str, what: str, fix: str) -> dict[str, str]:
    return {"code": code, "what": what, "fix": fix}
