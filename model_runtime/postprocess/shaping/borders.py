"""Polygons taken apart into borders, each stored once, and put together again. Pure.

A border runs from junction to junction: places where three or more edges meet. What is one border of two polygons is
changed once, so that they go on sharing it. Junctions stay where they are.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

Geometries = NDArray[Any]
Points = NDArray[np.float64]
"""``(k, 2)`` places ``(x, y)``. Of a closed border the first comes again at the end."""
Integers = NDArray[np.int64]
PER_TOLERANCE = 1e6
"""Places nearer than the tolerance divided by this are one place."""


@dataclass
class Borders:
    """Borders of polygons.

    Attributes:
        lines: places of each border.
        is_closed: of a border without junction.
        owners: polygons at each border, one or two.
        rings: of each ring its borders in order, with True where the ring runs against the border.
        ring_owner: polygon of each ring, in order; the first ring of a polygon is its shell.
    """

    lines: list[Points] = field(default_factory=list)
    is_closed: list[bool] = field(default_factory=list)
    owners: list[list[int]] = field(default_factory=list)
    rings: list[list[tuple[int, bool]]] = field(default_factory=list)
    ring_owner: list[int] = field(default_factory=list)

    def of_owner(self, count: int) -> list[list[int]]:
        """Borders of each of ``count`` polygons."""
        found: list[list[int]] = [[] for _ in range(count)]
        for border, owners in enumerate(self.owners):
            for owner in owners:
                found[owner].append(border)
        return found


def borders_of(polygons: Geometries, quantum: float) -> Borders:
    """The borders of simple polygons.

    Args:
        polygons: ``(n,)`` polygons, none empty and no multipolygons.
        quantum: places nearer than this are one place.
    """
    rings, owners = shapely.get_rings(polygons, return_index=True)
    coords, index = shapely.get_coordinates(rings, return_index=True)
    places, ids = _numbered(coords, quantum)
    ids, index = _noded(places, ids, index, quantum)
    starts = np.searchsorted(index, np.arange(len(rings) + 1))
    edges, is_junction = _edges(ids, index, len(places))
    borders = Borders(ring_owner=[int(owner) for owner in owners])
    known: dict[int, tuple[int, bool]] = {}
    for ring, owner in enumerate(borders.ring_owner):
        start, stop = int(starts[ring]), int(starts[ring + 1])
        _add_ring(borders, known, owner, ids[start:stop], edges[start : stop - 1], is_junction, places)
    return borders


def _numbered(coords: Points, quantum: float) -> tuple[Points, Integers]:
    """Each place once, and the number of each coordinate's place."""
    keys = np.rint(coords / quantum)
    _, first, ids = np.unique(keys[:, 0] + 1j * keys[:, 1], return_index=True, return_inverse=True)
    return coords[first], ids.reshape(-1).astype(np.int64)


def _noded(places: Points, ids: Integers, index: Integers, quantum: float) -> tuple[Integers, Integers]:
    """Rings with every place that lies on one of their edges, so that a border has the same places on both sides."""
    inside = np.flatnonzero(index[1:] == index[:-1])
    starts, ends = ids[inside], ids[inside + 1]
    segments = shapely.linestrings(np.stack([places[starts], places[ends]], axis=1))
    tree = shapely.STRtree(shapely.points(places))
    segment, place = tree.query(segments, predicate="dwithin", distance=quantum)
    is_other = (place != starts[segment]) & (place != ends[segment])
    segment, place = segment[is_other], place[is_other].astype(np.int64)
    step = places[ends[segment]] - places[starts[segment]]
    along = np.einsum("ij,ij->i", places[place] - places[starts[segment]], step)
    order = np.lexsort((along, segment))
    before = inside[segment[order]] + 1
    return np.insert(ids, before, place[order]), np.insert(index, before, index[before])


def _edges(ids: Integers, index: Integers, count: int) -> tuple[Integers, NDArray[np.bool_]]:
    """Number of the undirected edge from each place of the rings to the next, and which places are junctions."""
    low, high = np.minimum(ids[:-1], ids[1:]), np.maximum(ids[:-1], ids[1:])
    is_edge = index[1:] == index[:-1]
    numbers = np.full(len(low), -1, dtype=np.int64)
    keys, numbers[is_edge] = np.unique(low[is_edge] * count + high[is_edge], return_inverse=True)
    degree = np.bincount(keys // count, minlength=count) + np.bincount(keys % count, minlength=count)
    return numbers, degree != 2


def _add_ring(
    borders: Borders,
    known: dict[int, tuple[int, bool]],
    owner: int,
    ids: Integers,
    edges: Integers,
    is_junction: NDArray[np.bool_],
    places: Points,
) -> None:
    """Add a ring's new borders, and the ring as a list of borders."""
    cuts = np.flatnonzero(is_junction[ids[:-1]])
    is_closed = not len(cuts)
    if not is_closed:
        ids = np.append(np.roll(ids[:-1], -cuts[0]), ids[cuts[0]])
        edges = np.roll(edges, -cuts[0])
        cuts = cuts - cuts[0]
    parts = []
    for start, stop in zip([0] if is_closed else cuts.tolist(), [*cuts[1:].tolist(), len(edges)]):
        least = start + int(np.argmin(edges[start:stop]))
        is_upward = bool(ids[least] < ids[least + 1])
        number, was_upward = known.setdefault(int(edges[least]), (len(borders.lines), is_upward))
        if number == len(borders.lines):
            borders.lines.append(places[ids[start : stop + 1]])
            borders.is_closed.append(is_closed)
            borders.owners.append([])
        if owner not in borders.owners[number]:
            borders.owners[number].append(owner)
        parts.append((number, is_upward != was_upward))
    borders.rings.append(parts)


def polygons_from(borders: Borders, lines: Sequence[Points], owners: Sequence[int]) -> list[Any]:
    """The polygons ``owners`` from borders that now run along ``lines``.

    ``None`` where a ring has shrunk to a line.
    """
    wanted = {owner: position for position, owner in enumerate(owners)}
    rings: list[list[Any]] = [[] for _ in owners]
    for parts, owner in zip(borders.rings, borders.ring_owner):
        if owner in wanted:
            pieces = [lines[border][::-1] if is_turned else lines[border] for border, is_turned in parts]
            rings[wanted[owner]].append(np.concatenate([pieces[0], *(piece[1:] for piece in pieces[1:])]))
    found: list[Any] = []
    for loops in rings:
        is_whole = all(len(loop) >= 4 for loop in loops)
        found.append(shapely.Polygon(loops[0], loops[1:]) if is_whole else None)
    return found
