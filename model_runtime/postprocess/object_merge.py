"""Boxes of overlapping tiles to objects, band by band, each object once. Pure.

Pixels of the raster.

Tiles see an object whole or *cut* by an inner edge. Three rules, in this order (docs/decisions/0022):

1. Whole boxes: non-maximum suppression by class (``detection.suppress``), exactly as over all boxes at once.
2. A cut box goes where any whole box of its class overlaps it by more than the limit, or covers a third of it: the
   neighbour saw the object whole. A part of an object fills at least half of its smallest rectangle, so a whole box of
   the same object covers at least half of the cut one.
3. What is left are objects that no tile saw whole, larger than the overlap. Cut boxes of two tiles are one object where
   they agree within what both tiles see, or overlap by more than the limit; the parts become one box around all of
   them, with the best score.

A box is decided as soon as nothing to come can change it: tiles to come lie below, so what ends above them and depends
on nothing that does not is finished, given out and forgotten. Where the bands end changes nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from .box_overlap import Floats, Integers, most_shared, near_pairs, shared_areas
from .detection import GOES, STAYS, UNDECIDED, Bools, Boxes, greedy, ranked
from .oriented_boxes import bounds_of, boxes_of, corners_of

COVERED = 1 / 3
"""Share of a cut box that a whole one must cover to stand for it."""
SMALL_PART = 0.25
"""Parts smaller than this share of the largest do not shape the box around an object."""
AGREED = 0.5
"""Share of the smaller of two cut boxes, within what both tiles see, that both must cover to be one object."""

_NO_CHECK: Callable[[], None] = lambda: None  # noqa: E731


@dataclass(frozen=True)
class Candidates:
    """Boxes of tiles, in pixels of the raster.

    Attributes:
        found: the boxes.
        is_cut: ``(n,)`` an inner edge of the tile may have cut them.
        is_wanted: ``(n,)`` their centre is valid and asked for; others take part in the merging and are left out then.
        tiles: ``(n, 4)`` left, top, right, bottom of the tile that saw them.
    """

    found: Boxes
    is_cut: Bools
    is_wanted: Bools
    tiles: Floats

    def __len__(self) -> int:
        return len(self.found)

    def take(self, which: Bools | Integers) -> Candidates:
        """Some of them, by mask or index."""
        return Candidates(self.found.take(which), self.is_cut[which], self.is_wanted[which], self.tiles[which])


@dataclass(frozen=True)
class Objects:
    """Finished objects.

    ``is_joined`` tells those made of several cut boxes.
    """

    found: Boxes
    is_joined: Bools


def joined(parts: list[Candidates]) -> Candidates:
    """Several lots as one."""
    return Candidates(
        Boxes(
            np.concatenate([part.found.boxes for part in parts] or [np.zeros((0, 5))]),
            np.concatenate([part.found.scores for part in parts] or [np.zeros(0)]),
            np.concatenate([part.found.class_ids for part in parts] or [np.zeros(0, np.int64)]),
        ),
        np.concatenate([part.is_cut for part in parts] or [np.zeros(0, bool)]),
        np.concatenate([part.is_wanted for part in parts] or [np.zeros(0, bool)]),
        np.concatenate([part.tiles for part in parts] or [np.zeros((0, 4))]),
    )


class ObjectMerger:
    """Takes boxes tile by tile, gives out objects as they are finished.

    Args:
        max_iou: limit of overlap, see the module.
        check_cancelled: called now and then; may raise.
    """

    def __init__(self, max_iou: float, check_cancelled: Callable[[], None] = _NO_CHECK) -> None:
        self._max_iou, self._check = max_iou, check_cancelled
        self._waiting: list[Candidates] = []
        self._gone: list[Bools] = []

    def __len__(self) -> int:
        """Boxes held now."""
        return sum(len(part) for part in self._waiting)

    def add(self, candidates: Candidates) -> None:
        """Take the boxes of a tile."""
        if len(candidates):
            self._waiting.append(candidates)
            self._gone.append(np.zeros(len(candidates), dtype=bool))

    def settle(self, open_row: float) -> Objects:
        """The objects that nothing can change any more.

        No box to come reaches above ``open_row``.
        """
        pool = joined(self._waiting)
        gone = np.concatenate(self._gone or [np.zeros(0, bool)])
        order = ranked(pool.found)
        pool, gone = pool.take(order), gone[order]
        is_open = bounds_of(pool.found.boxes)[:, 3] >= open_row
        pairs = self._related(pool)
        state = np.full(len(pool), UNDECIDED, dtype=np.uint8)
        self._judge_whole(pool, gone, is_open, pairs.whole, state)
        state[pairs.covered] = GOES
        whole = (state == STAYS) & ~pool.is_cut & pool.is_wanted
        merged = self._join_cut(pool, is_open, pairs.linked, state)
        # A whole box that went is held until no cut box to come can meet it.
        is_over = (state == STAYS) | ((state == GOES) & (pool.is_cut | ~is_open))
        rest = pool.take(~is_over)
        self._waiting, self._gone = [rest], [(state == GOES)[~is_over]]
        return _in_order([(pool.found.take(whole), np.zeros(np.count_nonzero(whole), bool)), *merged])

    def _judge_whole(
        self, pool: Candidates, gone: Bools, is_open: Bools, pairs: tuple[Integers, Integers], state: NDArray[np.uint8]
    ) -> None:
        """Rule 1, in place."""
        better, worse = pairs
        is_live = ~(gone[better] | gone[worse])
        judged = greedy(len(pool), better[is_live], worse[is_live], is_open)
        is_whole = ~pool.is_cut
        state[is_whole] = judged[is_whole]
        state[gone] = GOES

    def _related(self, pool: Candidates) -> _Pairs:
        """Rules on pairs: which whole ones overlap too much, which cut ones are covered, which are one object."""
        boxes = pool.found.boxes
        areas, bounds = boxes[:, 2] * boxes[:, 3], bounds_of(boxes)
        over: list[tuple[Integers, Integers]] = [(np.zeros(0, np.int64),) * 2]
        linked: list[tuple[Integers, Integers]] = [(np.zeros(0, np.int64),) * 2]
        covered = np.zeros(len(pool), dtype=bool)
        for first, second in near_pairs(boxes, pool.found.class_ids, self._check):
            may = most_shared(bounds, areas, first, second) > 0
            first, second = first[may], second[may]
            shared = shared_areas(boxes[first], boxes[second])
            is_over = shared > self._max_iou * (areas[first] + areas[second] - shared)
            cut_first, cut_second = pool.is_cut[first], pool.is_cut[second]
            both_whole = ~cut_first & ~cut_second & is_over
            over.append((first[both_whole], second[both_whole]))
            for cut, whole_cut, is_cut in ((first, cut_second, cut_first), (second, cut_first, cut_second)):
                is_covered = is_cut & ~whole_cut & (is_over | (shared >= COVERED * areas[cut]))
                covered[cut[is_covered]] = True
            both = cut_first & cut_second
            is_one = is_over[both] | _agree(pool, first[both], second[both], shared[both])
            linked.append((first[both][is_one], second[both][is_one]))
        return _Pairs(_stacked(over), covered, _stacked(linked))

    def _join_cut(
        self, pool: Candidates, is_open: Bools, pairs: tuple[Integers, Integers], state: NDArray[np.uint8]
    ) -> list[tuple[Boxes, Bools]]:
        """Rule 3: the objects of finished groups of cut boxes.

        Marks their parts as decided.
        """
        left = np.flatnonzero(pool.is_cut & (state == UNDECIDED))
        groups = _groups(left, pairs, state)
        merged = []
        for members in groups:
            if is_open[members].any():
                continue
            state[members] = STAYS
            if not pool.is_wanted[members].any():
                continue
            merged.append((_around(pool.take(members)), np.array([len(members) > 1])))
        return merged


@dataclass(frozen=True)
class _Pairs:
    whole: tuple[Integers, Integers]
    covered: Bools
    linked: tuple[Integers, Integers]


def _stacked(pairs: list[tuple[Integers, Integers]]) -> tuple[Integers, Integers]:
    return np.concatenate([first for first, _ in pairs]), np.concatenate([second for _, second in pairs])


def _agree(pool: Candidates, first: Integers, second: Integers, shared: Floats) -> Bools:
    """True if cut boxes of two tiles cover the same of what both tiles see."""
    one, other = pool.tiles[first], pool.tiles[second]
    low, high = np.maximum(one[:, :2], other[:, :2]), np.minimum(one[:, 2:], other[:, 2:])
    size = np.maximum(high - low, 0.0)
    common = np.column_stack([(low + high) / 2, size, np.zeros(len(first))])
    seen = [shared_areas(common, pool.found.boxes[index]) for index in (first, second)]
    smaller = np.minimum(seen[0], seen[1])
    is_same_tile = (one == other).all(axis=1)
    return np.asarray(~is_same_tile & (smaller > 0) & (shared >= AGREED * smaller))


def _groups(left: Integers, pairs: tuple[Integers, Integers], state: NDArray[np.uint8]) -> list[Integers]:
    """Groups of linked boxes among those ``left``, each in order, the groups by their first."""
    parents = {index: index for index in left.tolist()}

    def root(index: int) -> int:
        while parents[index] != index:
            parents[index] = index = parents[parents[index]]
        return index

    is_left = (state[pairs[0]] == UNDECIDED) & (state[pairs[1]] == UNDECIDED)
    for first, second in zip(pairs[0][is_left].tolist(), pairs[1][is_left].tolist()):
        low, high = sorted((root(first), root(second)))
        parents[high] = low
    groups: dict[int, list[int]] = {}
    for index in left.tolist():
        groups.setdefault(root(index), []).append(index)
    return [np.array(members, dtype=np.int64) for members in groups.values()]


def _around(parts: Candidates) -> Boxes:
    """One box around the parts of an object, each clipped to its tile.

    A single part stays as it is.

    Small parts are left out: cut to a corner, a rectangle has a box of its own that lies across it.
    """
    best = parts.found.take(np.array([0]))  # parts are ranked
    if len(parts) == 1:
        return best
    areas = parts.found.boxes[:, 2] * parts.found.boxes[:, 3]
    parts = parts.take(areas >= SMALL_PART * areas.max())
    corners = corners_of(parts.found.boxes)
    pieces = [shapely.clip_by_rect(shapely.Polygon(quad), *tile) for quad, tile in zip(corners, parts.tiles)]
    outline = shapely.oriented_envelope(shapely.GeometryCollection(pieces))
    if outline.geom_type != "Polygon" or outline.is_empty:  # no part has an area in its tile
        return best
    return Boxes(boxes_of(shapely.get_coordinates(outline)[None, :4]), best.scores, best.class_ids)


def _in_order(parts: list[tuple[Boxes, Bools]]) -> Objects:
    """All finished objects from north to south."""
    boxes = np.concatenate([part.boxes for part, _ in parts])
    scores = np.concatenate([part.scores for part, _ in parts])
    class_ids = np.concatenate([part.class_ids for part, _ in parts])
    order = np.lexsort((class_ids, -scores, boxes[:, 4], boxes[:, 3], boxes[:, 2], boxes[:, 0], boxes[:, 1]))
    flags = np.concatenate([flag for _, flag in parts])
    return Objects(Boxes(boxes[order], scores[order], class_ids[order]), flags[order])
