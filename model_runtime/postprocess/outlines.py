"""Outlines of pixel areas as flat arrays of corners: measured, merged, straightened, placed. Pure.

Coordinates are whole pixel corners ``(col, row)`` of the raster until ``placed`` carries them to map units. An outline
is what GDAL traces: the first ring goes round the area, every other ring round a hole, each ring repeats its first
corner at its end and has a corner only where it turns. Areas are in square metres.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from typing import Any

import numpy as np
import shapely
from affine import Affine
from numpy.typing import NDArray
from rasterio.features import shapes

TRACED_AT_ONCE = 256
"""Outlines that exist as Python objects at a time. With more, collecting garbage takes longer than tracing."""

Geometries = NDArray[Any]
"""Array of shapely geometries."""
Integers = NDArray[np.int64]


@dataclass(frozen=True)
class Outlines:
    """Areas of equal class, one after the other.

    Attributes:
        class_ids: ``(n,)`` class of each area.
        coords: ``(k, 2) int32`` corners of all rings, ``(col, row)``.
        ring_starts: ``(r + 1,)`` where each ring begins in ``coords``, and the end.
        area_starts: ``(n + 1,)`` where each area begins among the rings, and the end.
    """

    class_ids: Integers
    coords: NDArray[np.int32]
    ring_starts: Integers
    area_starts: Integers

    def __len__(self) -> int:
        return len(self.class_ids)

    @property
    def corner_starts(self) -> Integers:
        """``(n + 1,)`` where each area begins in ``coords``, and the end."""
        return self.ring_starts[self.area_starts]

    def take(self, index: NDArray[Any]) -> Outlines:
        """The areas at ``index``, in that order."""
        rings, area_starts = _gather(self.area_starts, index)
        corners, ring_starts = _gather(self.ring_starts, rings)
        return Outlines(self.class_ids[index], self.coords[corners], ring_starts, area_starts)

    def polygons(self) -> Geometries:
        """The areas as shapely polygons ``(n,)`` in pixels."""
        rings = np.repeat(np.arange(len(self.ring_starts) - 1), np.diff(self.ring_starts))
        areas = np.repeat(np.arange(len(self)), np.diff(self.area_starts))
        loops = shapely.linearrings(self.coords.astype(np.float64), indices=rings)
        return np.asarray(shapely.polygons(loops, indices=areas), dtype=object)

    def first_pixels(self, width: int) -> Integers:
        """``(n,)`` number of each area's first pixel, counted along the rows of a raster of ``width`` columns."""
        if not len(self):
            return np.zeros(0, dtype=np.int64)
        corners = self.coords[:, 1].astype(np.int64) * (width + 1) + self.coords[:, 0]
        return np.asarray(np.minimum.reduceat(corners, self.corner_starts[:-1]))

    def measured(self, first_row: int, above: NDArray[Any]) -> NDArray[Any]:
        """``(n,)`` the sum over rows of pixels in the row times the size of a pixel there, exactly.

        Green's theorem on rectilinear rings: the shoelace formula with the size of a column above a row in place of
        the row. Columns are counted from each ring's first corner, so that far from the origin no digit is lost.

        Args:
            first_row: row that ``above`` begins with.
            above: ``(rows + 1,)`` size of one column of pixels from ``first_row`` down to each row's upper edge.
        """
        if not len(self):
            return np.zeros(0, dtype=above.dtype)
        starts = self.ring_starts[:-1]
        cols = self.coords[:, 0].astype(np.int64) - np.repeat(self.coords[starts, 0], np.diff(self.ring_starts))
        heights = above[self.coords[:, 1] - first_row]
        terms = cols[:-1] * np.diff(heights)
        terms[starts[1:] - 1] = 0  # from one ring to the next is no edge
        sizes = np.abs(np.add.reduceat(terms, starts))
        shells = self.area_starts[:-1]
        return np.asarray(2 * sizes[shells] - np.add.reduceat(sizes, shells))

    def summed(self, first_row: int, before: NDArray[Any]) -> NDArray[Any]:
        """``(n,)`` the sum of a value over the pixels of each area, exactly for whole numbers, as ``measured``.

        Args:
            first_row: row that ``before`` begins with.
            before: ``(rows + 1, cols + 1)`` sum of the values above and left of each pixel corner.
        """
        if not len(self):
            return np.zeros(0, dtype=before.dtype)
        starts = self.ring_starts[:-1]
        heights = before[self.coords[:, 1] - first_row, self.coords[:, 0]]
        terms = np.where(np.diff(self.coords[:, 0]) == 0, np.diff(heights), 0)
        terms[starts[1:] - 1] = 0  # from one ring to the next is no edge
        sizes = np.abs(np.add.reduceat(terms, starts))
        shells = self.area_starts[:-1]
        return np.asarray(2 * sizes[shells] - np.add.reduceat(sizes, shells))


def _gather(starts: Integers, index: NDArray[Any]) -> tuple[Integers, Integers]:
    """Positions of the members of the groups at ``index``, and where each group begins among them."""
    sizes = np.diff(starts)[index]
    new_starts = np.concatenate([[0], np.cumsum(sizes)])
    return np.arange(new_starts[-1]) + np.repeat(starts[:-1][index] - new_starts[:-1], sizes), new_starts


def joined(parts: Sequence[Outlines]) -> Outlines:
    """Outlines one after the other."""
    ring_starts, area_starts = [np.zeros(1, dtype=np.int64)], [np.zeros(1, dtype=np.int64)]
    corners = rings = 0
    for part in parts:
        ring_starts.append(part.ring_starts[1:] + corners)
        area_starts.append(part.area_starts[1:] + rings)
        corners, rings = corners + len(part.coords), rings + len(part.ring_starts) - 1
    return Outlines(
        np.concatenate([np.zeros(0, dtype=np.int64), *(part.class_ids for part in parts)]),
        np.concatenate([np.zeros((0, 2), dtype=np.int32), *(part.coords for part in parts)]),
        np.concatenate(ring_starts),
        np.concatenate(area_starts),
    )


def traced(ids: NDArray[Any], mask: NDArray[np.bool_], first_row: int, check_cancelled: Callable[[], None]) -> Outlines:
    """Outlines of the 4-connected areas of equal class where ``mask`` is True.

    Args:
        ids: class ids ``(row, col)``, a band of rows of the raster.
        mask: ``(row, col)``.
        first_row: of the band in the raster.
        check_cancelled: called every few hundred areas.
    """
    if not mask.any():
        return joined([])
    areas = shapes(ids, mask=mask, connectivity=4)
    parts = []
    while chunk := list(islice(areas, TRACED_AT_ONCE)):
        check_cancelled()
        loops = [mapping["coordinates"] for mapping, _ in chunk]
        rings = list(chain.from_iterable(loops))
        flat = np.fromiter(chain.from_iterable(chain.from_iterable(rings)), dtype=np.float64)
        coords = flat.reshape(-1, 2).astype(np.int32)
        coords[:, 1] += first_row
        parts.append(
            Outlines(np.array([value for _, value in chunk], dtype=np.int64), coords, _starts(rings), _starts(loops))
        )
    return joined(parts)


def _starts(groups: Sequence[Sequence[Any]]) -> Integers:
    return np.concatenate([[0], np.cumsum([len(group) for group in groups], dtype=np.int64)])


def merged(class_id: int, shells: Sequence[NDArray[np.int32]], holes: Sequence[Outlines]) -> Outlines:
    """The outline of one area from its parts above and below seams.

    A hole that lies within one part stays as it is: no seam touches it. What the outer rings leave open between them
    are the other holes. Corners are whole numbers and outer rings meet along edges only, so the union is exact.

    Args:
        class_id: of the area.
        shells: outer ring of each part, ``(k, 2)``.
        holes: the holes of the parts, as areas of one ring each.
    """
    union = shapely.union_all(shapely.polygons([shapely.linearrings(shell.astype(np.float64)) for shell in shells]))
    rings = shapely.get_rings(shapely.orient_polygons(union, exterior_cw=True))
    coords, index = shapely.get_coordinates(rings, return_index=True)
    starts = np.concatenate([[0], np.cumsum(np.bincount(index))])
    corners, ring_starts = _straightened(np.rint(coords).astype(np.int32), starts)
    within = joined(holes)
    return Outlines(
        np.array([class_id], dtype=np.int64),
        np.concatenate([corners, within.coords]),
        np.concatenate([ring_starts, within.ring_starts[1:] + ring_starts[-1]]),
        np.array([0, len(rings) + len(within)], dtype=np.int64),
    )


def _straightened(coords: NDArray[np.int32], starts: Integers) -> tuple[NDArray[np.int32], Integers]:
    """Rectilinear closed rings without the corners in which they go straight on."""
    first, last = starts[:-1], starts[1:] - 1
    is_across = np.append(coords[1:, 1] == coords[:-1, 1], False)
    before = np.roll(is_across, 1)
    before[first] = is_across[last - 1]
    is_corner = before != is_across
    is_corner[last] = False
    sizes = np.add.reduceat(is_corner.astype(np.int64), first)
    kept = coords[is_corner]
    begins = np.cumsum(sizes) - sizes
    return np.insert(kept, begins + sizes, kept[begins], axis=0), np.concatenate([[0], np.cumsum(sizes + 1)])


def simplified(geometries: Geometries, tolerance_px: float) -> Geometries:
    """Pixel polygons simplified so that shared borders stay shared (Visvalingam-Whyatt on the coverage).

    A coverage needs a vertex wherever three polygons meet, which pixel outlines lack on the side that goes straight on;
    so every pixel corner along an edge becomes one first.
    """
    if tolerance_px <= 0 or not len(geometries):
        return geometries
    noded = shapely.transform(shapely.segmentize(geometries, 1.0 + 1e-9), np.rint)
    return np.asarray(shapely.coverage_simplify(noded, tolerance_px))


def placed(geometries: Geometries, transform: Affine) -> Geometries:
    """Pixel coordinates to map units through the full affine."""
    linear = np.array([[transform.a, transform.b], [transform.d, transform.e]])
    return np.asarray(shapely.transform(geometries, lambda points: points @ linear.T + (transform.c, transform.f)))
