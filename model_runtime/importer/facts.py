"""Facts about a model to import, with their origin and their wording. Standard library only. Pure.

A ``FactSheet`` collects card values from several descriptions; the first that states a key wins, so sources are put in
order of trust: what the user gave, the card, Deepness, MLM, Ultralytics, then guesses from the graph.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ..cards.kinds import KINDS, Kind
from ..errors import shown

GUESS, DEFAULT = "guess", "default"
BOX_FORMS = ("corners", "centres", "corner_shares", "centre_shares")
"""Left, top, right, bottom, or centre, width, height, in pixels of the chip or in shares of its width and height."""
BOX_SCORES = ("none", "sigmoid", "softmax")
"""Softmax: over the classes and a last column for "no object"."""
CHOICES = {
    "task": tuple(KINDS),
    "activation": ("none", "softmax", "sigmoid"),
    "box_form": BOX_FORMS,
    "box_scores": BOX_SCORES,
    "first_label": ("0", "1"),
}
"""Values among which a form lets choose, but for ``output``, which is one of the graph's own."""
BOX_KEYS = ("box_form", "box_scores", "first_label")
SHOWN_KEYS = ("output", *BOX_KEYS)
"""Facts of an import that are no card values."""
ASKED = ("task", "output", "bands", "divide_by", "mean", "std", "classes", "activation", *BOX_KEYS)
"""Without these an answer means nothing: a guess at one of them has to be agreed to."""
SHOWN_ITEMS = 12


@dataclass(frozen=True)
class Fact:
    """One card value: JSON-ready ``value``, where it is from (``origin``) and why (``reason``, part of a sentence)."""

    key: str
    value: Any
    origin: str
    reason: str = ""

    @property
    def is_assumed(self) -> bool:
        """True if nobody stated it."""
        return self.origin in (GUESS, DEFAULT)

    @property
    def needs_answer(self) -> bool:
        """True if an import asks for it."""
        return self.origin == GUESS and self.key in ASKED


@dataclass(frozen=True)
class Problem:
    """Return why a file cannot be imported as it stands, as an error says it.

    ``key`` is the card key that would help.
    """

    code: str
    what: str
    fix: str
    key: str = ""


@dataclass(frozen=True)
class SampleTrial:
    """A run on one tile of a raster before anything is installed.

    Attributes:
        raster: the raster.
        picture: the PNG file that was written; empty: none, and ``words`` say why.
        words: the answer in one sentence.
        classes: name, colour and finding of each class that the picture shows.
    """

    raster: str
    picture: str
    words: str
    classes: tuple[tuple[str, str, str], ...] = ()


@dataclass
class FactSheet:
    """Facts by card key.

    The first statement of a key stays. ``outputs``: names among which an answer may be chosen.
    """

    facts: dict[str, Fact] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    outputs: tuple[str, ...] = ()

    def put(self, key: str, value: Any, origin: str, reason: str = "") -> None:  # noqa: ANN401
        """State a value unless a better source already did."""
        if key not in self.facts:
            self.facts[key] = Fact(key, value, origin, reason)

    def put_all(self, values: Mapping[str, Any], origin: str, reason: str = "") -> None:
        """State several values of one source."""
        for key, value in values.items():
            self.put(key, value, origin, reason)

    def note(self, sentence: str) -> None:
        """Something to say that is no card value."""
        if sentence not in self.notes:
            self.notes.append(sentence)

    def get(self, key: str) -> Any:  # noqa: ANN401
        """The value of ``key``, ``None`` when nobody stated it."""
        return self.facts[key].value if key in self.facts else None

    @property
    def kind(self) -> Kind | None:
        """The kind of the task that is stated or guessed so far."""
        return KINDS.get(str(self.get("task")))

    @property
    def has_boxes(self) -> bool:
        """True when the model is known to answer with boxes."""
        return self.kind is not None and self.kind.has_boxes

    def values(self) -> dict[str, Any]:
        """All values by key."""
        return {key: fact.value for key, fact in self.facts.items()}


@dataclass(frozen=True)
class ImportFindings:
    """The findings on a file offered as a model.

    Attributes:
        path: the file.
        sha256: digest of its bytes (hexadecimal).
        source: what describes it: ``lemevit``, ``deepness``, ``mlm``, ``ultralytics``, ``plain`` or ``checkpoint``.
        inputs, outputs: the graph's, as ``"'name' (?, 3, ?, ?) float"``.
        facts: card values with their origin.
        notes: further sentences: what the graph is changed by, what is left out.
        problems: what stands in the way; empty when the file can be imported.
        answers: names of outputs among which one may be chosen; empty where there is no choice.
        sample: the trial on a raster, where one was asked for.
    """

    path: str
    sha256: str
    source: str
    inputs: tuple[str, ...] = ()
    outputs: tuple[str, ...] = ()
    facts: tuple[Fact, ...] = ()
    notes: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
    answers: tuple[str, ...] = ()
    sample: SampleTrial | None = None

    @property
    def is_usable(self) -> bool:
        """True if it can be imported once the questions are answered."""
        return not self.problems

    @property
    def questions(self) -> tuple[str, ...]:
        """Keys whose guess has to be agreed to."""
        return tuple(fact.key for fact in self.facts if fact.needs_answer)

    def sentences(self, accepted: bool = False) -> list[str]:
        """The findings in words, for people.

        Args:
            accepted: the guesses were agreed to.
        """
        lines = [f"The file is described by {_SOURCES[self.source]}."]
        lines += [f"Input {text}." for text in self.inputs]
        lines += [f"Output {text}." for text in self.outputs]
        lines += [_sentence(fact) for fact in self.facts if fact.key in _LABELS]
        lines += self.notes
        lines += [self.sample.words] if self.sample is not None else []
        if self.questions:
            end = "were agreed to" if accepted else "have to be agreed to"
            lines.append(f"Nobody states {', '.join(self.questions)}: the guesses above {end}.")
        lines += [f"Problem ({problem.code}): {problem.what} {problem.fix}" for problem in self.problems]
        return lines

    def as_dict(self) -> dict[str, Any]:
        """The findings for a form: JSON-ready."""
        return {
            "path": self.path,
            "sha256": self.sha256,
            "source": self.source,
            "usable": self.is_usable,
            "inputs": list(self.inputs),
            "outputs": list(self.outputs),
            "fields": [
                {
                    "key": fact.key,
                    "value": fact.value,
                    "origin": fact.origin,
                    "reason": fact.reason,
                    "assumed": fact.is_assumed,
                    "question": fact.needs_answer,
                    "choices": list(self.answers if fact.key == "output" else CHOICES.get(fact.key, ())),
                }
                for fact in self.facts
            ],
            "questions": list(self.questions),
            "problems": [
                {"code": entry.code, "what": entry.what, "fix": entry.fix, "key": entry.key} for entry in self.problems
            ],
            "sample": None if self.sample is None else dataclasses.asdict(self.sample),
            "sentences": self.sentences(),
        }


_SOURCES = {
    "lemevit": "its own model card",
    "deepness": "its Deepness metadata",
    "mlm": "a STAC MLM item",
    "ultralytics": "the metadata that Ultralytics writes",
    "plain": "nothing but its graph",
    "checkpoint": "the names and shapes of its weights",
}
_LABELS = {
    "task": "Task",
    "output": "Output with the answer",
    "bands": "Bands",
    "divide_by": "Pixels are divided by",
    "mean": "then this mean is subtracted",
    "std": "then divided by this deviation",
    "classes": "Classes",
    "gsd_m": "Ground sample distance in metres",
    "tile": "Tile in pixels",
    "overlap": "Overlap in pixels",
    "activation": "Activation applied to the scores",
    "seg_thresh": "Threshold of the score",
    "temperature": "Temperature of the probabilities",
    "box_form": "Boxes are written as",
    "box_scores": "Activation of the scores of boxes",
    "first_label": "Label of the first class",
    "decode": "Boxes",
    "licence": "Licence",
}


def _sentence(fact: Fact) -> str:
    how = "assumed" if fact.is_assumed else _ORIGINS.get(fact.origin, fact.origin)
    reason = f"{how}: {fact.reason}" if fact.reason else how
    return f"{_LABELS[fact.key]}: {_shown(fact)} ({reason})."


_ORIGINS = {
    "given": "as given",
    "card": "from the card file",
    "lemevit": "from its card",
    "deepness": "from its Deepness metadata",
    "mlm": "from the MLM item",
    "ultralytics": "from its Ultralytics metadata",
    "graph": "from the graph",
    "trial": "from a trial run",
    "weights": "from the weights",
}


def _shown(fact: Fact) -> str:
    value = fact.value
    if fact.key == "gsd_m" and value is None:
        return "any"
    if isinstance(value, (list, tuple)):
        names = [str(entry["class_name"]) if isinstance(entry, Mapping) else _text(entry) for entry in value]
        more = f", and {len(names) - SHOWN_ITEMS} more" if len(names) > SHOWN_ITEMS else ""
        return ", ".join(names[:SHOWN_ITEMS]) + more
    if isinstance(value, Mapping):
        return ", ".join(f"{key} {_text(entry)}" for key, entry in value.items()) or "none"
    return _text(value)


def _text(value: object) -> str:
    text = f"{value:g}" if isinstance(value, float) else str(value)
    return shown(text, 160)
