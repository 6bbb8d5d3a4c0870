"""From a detector's rows to usable boxes, and non-maximum suppression of oriented boxes. Pure.

Pixels.

A detector answers rows of seven numbers a chip: ``cx, cy, width, height, angle, score, class_id`` (``oriented_boxes``
says what they mean); rows beyond the found ones have a score of 0. Suppression goes by class, with the exact overlap of
the polygons, greedily by score: the best box stays, and what overlaps a staying one by more than the limit goes. Equal
scores are decided by position, so the answer does not depend on the order of the rows.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .box_overlap import Floats, Integers, ious, most_shared, near_pairs
from .box_scores import shown_scores
from .oriented_boxes import bounds_of, canonical

SMALLEST_PX = 0.1
LARGEST_PX = 1e4
LARGEST_TILES = 2.0
"""No box may be longer than so many tiles: what a chip cannot show, a detector cannot know."""

Bools = NDArray[np.bool_]


@dataclass(frozen=True)
class Boxes:
    """Boxes ``(n, 5)`` in obb form, their scores ``(n,)`` and classes ``(n,)``."""

    boxes: Floats
    scores: Floats
    class_ids: Integers

    def __len__(self) -> int:
        return len(self.scores)

    def take(self, which: Bools | Integers) -> Boxes:
        """Some of them, by mask or index."""
        return Boxes(self.boxes[which], self.scores[which], self.class_ids[which])


@dataclass(frozen=True)
class Readout:
    """Usable boxes of a chip, and how many rows were dropped because they held no numbers or an absurd box."""

    found: Boxes
    nonfinite: int
    absurd: int


def read_rows(
    rows: NDArray[np.float32], min_score: float, classes: int, side: int, decode: Mapping[str, Any] | None = None
) -> Readout:
    """Decode the rows of one chip. Their scores are from here on those that are shown (``box_scores``).

    Args:
        rows: ``(k, 7)`` from the graph.
        min_score: rows whose shown score is below it are left out.
        classes: number of classes; other class ids are absurd.
        side: rows and columns of a tile.
        decode: of the card; ``None``: the graph's own scores are shown.
    """
    values = rows.astype(np.float64)
    values[:, 5] = scores = shown_scores(values[:, 5], decode or {})
    is_asked = (scores > 0) & (scores >= min_score)
    is_finite = np.isfinite(values).all(axis=1)
    is_lost = ~np.isfinite(scores) | (is_asked & ~is_finite)
    values = values[is_asked & is_finite]
    long, short = values[:, 2:4].max(axis=1, initial=0.0), values[:, 2:4].min(axis=1, initial=np.inf)
    diagonal = np.hypot(values[:, 2], values[:, 3])
    is_sane = (short >= SMALLEST_PX) & (long <= LARGEST_PX) & (diagonal <= LARGEST_TILES * side)
    is_sane &= (values[:, 6] == np.floor(values[:, 6])) & (values[:, 6] >= 0) & (values[:, 6] < classes)
    is_sane &= values[:, 5] <= 1.0
    kept = values[is_sane]
    found = Boxes(canonical(kept[:, :5]), kept[:, 5], kept[:, 6].astype(np.int64))
    return Readout(found, int(np.count_nonzero(is_lost)), int(np.count_nonzero(~is_sane)))


def ranked(found: Boxes) -> Integers:
    """Order of decision: by score, best first.

    Equal scores by row, column, size, angle and class.
    """
    columns = found.boxes.T
    keys = (found.class_ids, columns[4], columns[3], columns[2], columns[0], columns[1], -found.scores)
    return np.lexsort(keys).astype(np.int64)


def suppress(found: Boxes, max_iou: float, check_cancelled: Callable[[], None] = lambda: None) -> Boxes:
    """The boxes that stay, best first.

    Args:
        found: any number; a million take seconds.
        max_iou: a box that overlaps a better one of its class by more than this goes.
        check_cancelled: called now and then.
    """
    found = found.take(ranked(found))
    better, worse = overlapping(found, max_iou, check_cancelled)
    state = greedy(len(found), better, worse, np.zeros(len(found), dtype=bool))
    return found.take(state == STAYS)


GOES, STAYS, UNDECIDED = 0, 1, 2


def overlapping(found: Boxes, max_iou: float, check_cancelled: Callable[[], None]) -> tuple[Integers, Integers]:
    """Pairs ``(i, j)``, ``i < j``, of one class that overlap by more than ``max_iou``."""
    pairs = [(np.zeros(0, np.int64), np.zeros(0, np.int64))]
    areas, bounds = found.boxes[:, 2] * found.boxes[:, 3], bounds_of(found.boxes)
    for first, second in near_pairs(found.boxes, found.class_ids, check_cancelled):
        most = most_shared(bounds, areas, first, second)
        may = most > max_iou * (areas[first] + areas[second] - most)
        first, second = first[may], second[may]
        is_over = ious(found.boxes[first], found.boxes[second]) > max_iou
        pairs.append((first[is_over], second[is_over]))
    return np.concatenate([first for first, _ in pairs]), np.concatenate([second for _, second in pairs])


def greedy(count: int, better: Integers, worse: Integers, is_open: Bools) -> NDArray[np.uint8]:
    """Return the fate of each of ``count`` ranked boxes: ``GOES``, ``STAYS`` or ``UNDECIDED``.

    Args:
        count: number of boxes, best first.
        better: ``(p,)`` the better box of each overlapping pair.
        worse: ``(p,)`` the other one.
        is_open: ``(count,)`` boxes that a better one may still turn up for: those, and what depends on them, stay
            undecided (or go, where one that stays overlaps them).
    """
    order = np.lexsort((worse, better))
    state = [STAYS] * count
    for index in np.flatnonzero(is_open).tolist():
        state[index] = UNDECIDED
    # All pairs in which a box is the worse one come before those in which it is the better one.
    for high, low in zip(better[order].tolist(), worse[order].tolist()):
        if state[high] == STAYS:
            state[low] = GOES
        elif state[high] == UNDECIDED and state[low] == STAYS:
            state[low] = UNDECIDED
    return np.array(state, dtype=np.uint8)


def is_cut(boxes: Floats, size: tuple[int, int], inner: tuple[bool, bool, bool, bool], margin: float) -> Bools:
    """Return True for boxes ``(n, 5)`` of a tile that reach one of its inner edges, within ``margin`` pixels.

    Args:
        boxes: in pixels of the tile.
        size: rows and columns of the tile.
        inner: whether the left, top, right and bottom edge are inside the raster, with another tile behind.
        margin: a box that ends so close to the edge may be cut there.
    """
    left, top, right, bottom = bounds_of(boxes).T
    reaches = np.stack([left <= margin, top <= margin, right >= size[1] - margin, bottom >= size[0] - margin], axis=1)
    return np.asarray((reaches & np.array(inner)).any(axis=1))
