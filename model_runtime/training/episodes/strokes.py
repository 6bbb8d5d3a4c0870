"""Strokes and questions of an episode: which labelled pixels are shown, and which are asked. Pure."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..data.labels import IGNORED

Labels = NDArray[np.uint8]


@dataclass(frozen=True)
class Pixels:
    """Some pixels of an image: rows, columns and class ids, ``(n,)`` int64 each."""

    rows: NDArray[np.int64]
    cols: NDArray[np.int64]
    classes: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.rows)


def disc(radius: float) -> NDArray[np.int64]:
    """Offsets ``(n, 2)`` of the pixels whose centres lie within ``radius`` of a pixel's centre."""
    reach = int(radius)
    grid = np.mgrid[-reach : reach + 1, -reach : reach + 1].reshape(2, -1).T
    offsets: NDArray[np.int64] = grid[(grid**2).sum(axis=1) <= radius**2].astype(np.int64)
    return offsets


def draw_strokes(labels: Labels, number: int, strokes: int, radius: float, rng: np.random.Generator) -> Pixels:
    """Discs at random labelled pixels, ``strokes`` of each class.

    Only pixels of the stroke's class are kept.

    Args:
        labels: ``(row, col)``; classes 0..number-1, 255 where nothing is known.
        number: of classes.
        strokes: discs of each class; classes that do not occur get none.
        radius: of a disc, pixels.
        rng: source of randomness.
    """
    rows, cols = labels.shape
    shown = np.full(labels.shape, IGNORED, dtype=np.uint8)
    offsets = disc(radius)
    for class_id in range(number):
        places = np.flatnonzero(labels == class_id)
        if not len(places):
            continue
        centres = rng.choice(places, size=min(strokes, len(places)), replace=False)
        found = (np.stack([centres // cols, centres % cols], axis=1)[:, None] + offsets).reshape(-1, 2)
        found = found[((found >= 0) & (found < (rows, cols))).all(axis=1)]
        found = found[labels[found[:, 0], found[:, 1]] == class_id]
        shown[found[:, 0], found[:, 1]] = class_id
    return _pixels(shown, np.flatnonzero(shown != IGNORED))


def draw_questions(
    labels: Labels, number: int, each: int, rng: np.random.Generator, shown: Pixels | None = None
) -> Pixels:
    """Up to ``each`` labelled pixels of each class that are not among those ``shown``."""
    left = labels.copy()
    if shown is not None:
        left[shown.rows, shown.cols] = IGNORED
    chosen = []
    for class_id in range(number):
        places = np.flatnonzero(left == class_id)
        chosen.append(rng.choice(places, size=min(each, len(places)), replace=False) if len(places) else places)
    return _pixels(left, np.concatenate(chosen))


def thinned(pixels: Pixels, each: int, number: int, rng: np.random.Generator) -> Pixels:
    """At most ``each`` pixels of a class, by chance."""
    kept = []
    for class_id in range(number):
        own = np.flatnonzero(pixels.classes == class_id)
        kept.append(rng.permutation(own)[:each])
    which = np.concatenate(kept)
    return Pixels(pixels.rows[which], pixels.cols[which], pixels.classes[which])


def _pixels(labels: Labels, flat: NDArray[np.int64]) -> Pixels:
    cols = labels.shape[1]
    return Pixels(flat // cols, flat % cols, labels.ravel()[flat].astype(np.int64))


def regrouped(labels: Labels, rng: np.random.Generator, least: int) -> tuple[Labels, list[list[int]]]:
    """Labels with the classes of an episode, 0..n-1, from those of a set.

    And which of the set each of them joins.

    Two to five of the classes with at least ``least`` pixels; by chance two of three or more become one, and by chance
    what was not chosen becomes one class of the rest. Fewer than two such classes: an empty list.
    """
    ids, counts = np.unique(labels[labels != IGNORED], return_counts=True)
    present = [int(i) for i, n in zip(ids, counts) if n >= least]
    if len(present) < 2:
        return labels, []
    wanted = int(rng.integers(2, min(len(present), 5) + 1))
    chosen = [int(value) for value in rng.permutation(present)]
    groups = [[value] for value in chosen[:wanted]]
    rest = chosen[wanted:]
    if len(groups) > 2 and rng.random() < 0.3:
        groups = [groups[0] + groups[1], *groups[2:]]
    if rest and rng.random() < 0.5:
        groups = [*groups, rest] if len(groups) < 5 else groups
    return in_groups(labels, groups), groups


def in_groups(labels: Labels, groups: list[list[int]]) -> Labels:
    """The index of the group that a label is in, 255 where it is in none."""
    table = np.full(256, IGNORED, dtype=np.uint8)
    for index, group in enumerate(groups):
        table[group] = index
    table[IGNORED] = IGNORED
    renamed: Labels = table[labels]
    return renamed
