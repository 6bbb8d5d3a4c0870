"""A head refitted from corrections: kept where it is right for more of them that it had not seen than the model was.

The head is fitted on the corrections and on the model's own labels around them and elsewhere on the raster, on the
model's maps and the filters. It is judged by corrections left out, group by group; the model's own labels are left out
with them, which tells how much of the rest stays as it was.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...cancellation import Cancellation
from ...cards.card import ModelCard
from ...errors import ExamplesNoGain, ExamplesTooFew
from ...store.find import resolve_model
from ...tiles.plan import Tile
from ..examples import OWN, Examples
from ..graphs.filter_graph import FILTERS
from ..head import fit_head, fitted_temperature
from ..labels.groups import grouped
from ..request import TeachRequest
from ..score import FOLDS
from ..session import Fit, TeachSession
from .own_labels import BLOCK, Result, chosen

LEAST_CORRECTIONS = 3
"""Strokes below which there is no number."""
LEAST_UNCHANGED = 0.9
"""Share of the model's own labels that have to stay."""
ELSEWHERE = 6
"""Tiles, spread over the raster, whose labels count beside those around the corrections."""

Ints = NDArray[np.int64]
Floats = NDArray[np.float32]


@dataclass(frozen=True)
class Correction:
    """Result of leaving corrections out.

    Attributes:
        strokes: corrections in all.
        before: for how many of them the model is right.
        after: for how many the new head is, which had not seen them; ``None``: too few.
        unchanged: share of the model's own labels, left out too, that stay as they were.
    """

    strokes: int
    before: int
    after: int | None
    unchanged: float

    @property
    def is_kept(self) -> bool:
        """True where the new head is better, and right for half of the corrections at least."""
        if self.after is None or self.unchanged < LEAST_UNCHANGED:
            return False
        return self.after > self.before and 2 * self.after >= self.strokes

    def as_dict(self) -> dict[str, Any]:
        """JSON-ready."""
        return {**dataclasses.asdict(self), "unchanged": round(self.unchanged, 4), "is_kept": self.is_kept}

    def sentence(self) -> str:
        """The number in a sentence."""
        if self.after is None:
            return f"At least {LEAST_CORRECTIONS} strokes are needed to tell whether correcting helps."
        said = f"Right for {self.after} of {self.strokes} corrections it had not seen, before for {self.before}"
        return f"{said}; {100 * self.unchanged:.0f} % of the rest stays as it was."


def refuse_no_gain(correction: Correction | None) -> None:
    """Refuse to save a head that is no better.

    Raises:
        ExamplesNoGain: with the numbers.
    """
    if correction is not None and not correction.is_kept:
        raise ExamplesNoGain(f"Correcting did not help, nothing was changed. {correction.sentence()}")


def corrected_fit(session: TeachSession, request: TeachRequest, cancellation: Cancellation) -> Fit:
    """The head of a request with ``corrects``, and what is to be said of it.

    Raises:
        ExamplesError: there are no corrections, or the result does not belong to the raster.
        ModelError: the model gives no maps.
    """
    model = resolve_model(request.features, request.models_dir)
    names = tuple(entry.class_name for entry in model.card.classes)
    candidate = _features_of(model.card, request.features)
    strokes, known = session.labelled(request, cancellation, names)
    if not len(strokes):
        raise ExamplesTooFew(f"No stroke of {known} lies on the raster with data.", "Paint where the map is wrong.")
    if len(strokes.names) > len(names):
        raise ExamplesTooFew(f"The model has no class {strokes.names[len(names)]!r}.", "Paint its own classes.")
    result = Result(request.corrects or "", session.views[0].grid)
    try:
        own = _own_labels(session, strokes, result, cancellation)
        called = np.array([result.read(slice(r, r + 1), slice(c, c + 1))[0, 0] for r, c in _pixels(strokes)])
    finally:
        result.close()
    both = _joined(strokes, own)
    features = session.features(both, candidate, cancellation)
    correction, temperature = _judged(features, both, called)
    head = fit_head(features, both.classes, len(names))
    return Fit(candidate, dataclasses.replace(head, temperature=temperature), None, both, correction)


def _features_of(card: ModelCard, name: str) -> tuple[str, ...]:
    """Sources of features: the maps of a network beside the filters, or those that a taught model was taught with."""
    features = card.training.get("features") if card.training.get("taught") is True else None
    names = [str(entry["name"]) for entry in features or () if isinstance(entry, dict) and entry.get("name")]
    return tuple(names) or (FILTERS, name)


def _pixels(strokes: Examples) -> list[tuple[int, int]]:
    return list(zip(strokes.rows.tolist(), strokes.cols.tolist()))


def _own_labels(session: TeachSession, strokes: Examples, result: Result, cancellation: Cancellation) -> Examples:
    """Labels of the model in the tiles of corrections and in others, spread over the raster."""
    view = session.views[0]
    around = set(view.tiles_of(strokes.rows, strokes.cols).tolist())
    spread = np.unique(np.linspace(0, view.plan.count - 1, ELSEWHERE).astype(int)).tolist()
    parts = []
    for index in sorted(around | set(spread)):
        cancellation.check()
        tile: Tile = view.plan.tile(index)
        rows, cols = slice(tile.row_off, tile.row_off + tile.height), slice(tile.col_off, tile.col_off + tile.width)
        ids = result.read(rows, cols)
        marked = np.zeros(ids.shape, dtype=np.bool_)
        is_here = (strokes.rows >= rows.start) & (strokes.rows < rows.stop)
        is_here &= (strokes.cols >= cols.start) & (strokes.cols < cols.stop)
        marked[strokes.rows[is_here] - rows.start, strokes.cols[is_here] - cols.start] = True
        row, col, class_ids = chosen(ids, marked, len(strokes.names), index)
        row, col = row + rows.start, col + cols.start
        across = -(-view.grid.width // BLOCK)
        block = OWN + ((row // BLOCK) * across + col // BLOCK) * len(strokes.names) + class_ids
        parts.append(np.stack([row, col, class_ids, block]))
    row, col, class_ids, block = np.concatenate(parts, axis=1)
    return dataclasses.replace(
        strokes, rasters=np.zeros(len(row), dtype=np.int64), rows=row, cols=col, classes=class_ids, strokes=block
    )


def _joined(strokes: Examples, own: Examples) -> Examples:
    """Corrections, then the model's own labels."""
    return dataclasses.replace(
        strokes,
        rasters=np.concatenate([strokes.rasters, own.rasters]),
        rows=np.concatenate([strokes.rows, own.rows]),
        cols=np.concatenate([strokes.cols, own.cols]),
        classes=np.concatenate([strokes.classes, own.classes]),
        strokes=np.concatenate([strokes.strokes, own.strokes]),
    )


def _judged(features: Floats, examples: Examples, called: Ints) -> tuple[Correction, float]:
    """Numbers of corrections left out, and the temperature.

    Args:
        features: of all examples.
        examples: corrections first.
        called: class that the model gave to each pixel of the corrections.
    """
    count, number = len(called), len(examples.names)
    classes, strokes = examples.classes, examples.strokes
    grouping = grouped(examples.rows[:count], examples.cols[:count], classes[:count], strokes[:count])
    right = called == classes[:count]
    before = _strokes_right(right, strokes[:count])
    if len(grouping.strokes) < LEAST_CORRECTIONS:
        return Correction(len(grouping.strokes), before, None, 1.0), 1.0
    groups = grouping.groups if len(np.unique(grouping.groups)) > 1 else np.arange(len(grouping.strokes))
    fold = np.concatenate([groups[np.searchsorted(grouping.strokes, strokes[:count])], strokes[count:]]) % FOLDS
    scores = np.zeros((len(classes), number), dtype=np.float32)
    for index in np.unique(fold).tolist():
        out = fold == index
        scores[out] = fit_head(features[~out], classes[~out], number).scores(features[out])
    found = scores.argmax(axis=1)
    after = _strokes_right(found[:count] == classes[:count], strokes[:count])
    unchanged = float((found[count:] == classes[count:]).mean()) if len(classes) > count else 0.0
    of_class = np.bincount(classes, minlength=number)
    weight: NDArray[np.float64] = 1.0 / (number * np.maximum(of_class, 1))[classes]
    return Correction(len(grouping.strokes), before, after, unchanged), fitted_temperature(scores, classes, weight)


def _strokes_right(right: NDArray[np.bool_], strokes: Ints) -> int:
    """Strokes most of whose pixels are right."""
    _, member = np.unique(strokes, return_inverse=True)
    return int((np.bincount(member, weights=right) > np.bincount(member) / 2).sum())
