"""Lines of pixels traced from junction to junction, without spurs, with their mean width. Pure.

Places are pixels ``(row, col)`` until a line leaves as ``(col, row)`` of pixel centres.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

SMOOTH_PX = 0.75
"""Tolerance of Douglas and Peucker's rule on the steps of pixels."""
SIDES = ((-1, 0), (0, 1), (1, 0), (0, -1))
CORNERS = ((-1, 1), (1, 1), (1, -1), (-1, -1))

Pixel = tuple[int, int]


@dataclass(frozen=True)
class Line:
    """A centre line.

    Attributes:
        places: ``(k, 2)`` columns and rows of pixel centres.
        width_px: mean width.
    """

    places: NDArray[np.float64]
    width_px: float


def traced(depths: Mapping[Pixel, int]) -> list[Line]:
    """Lines of thinned pixels.

    Args:
        depths: depth of each pixel of the lines.
    """
    left = dict(depths)
    for path in _paths(left):
        if _is_spur(path, left):
            ends = [pixel for pixel in (path[0], path[-1]) if len(_joined(pixel, left)) > 2]
            for pixel in path:
                if pixel not in ends:
                    del left[pixel]
    return [_line(path, left) for path in _paths(left) if len(path) > 1]


def _joined(pixel: Pixel, pixels: Mapping[Pixel, int]) -> list[Pixel]:
    """Pixels that a line goes on to: beside, and over a corner where none beside leads there."""
    row, col = pixel
    found = [(row + down, col + right) for down, right in SIDES if (row + down, col + right) in pixels]
    for down, right in CORNERS:
        is_short = (row + down, col) in pixels or (row, col + right) in pixels
        if (row + down, col + right) in pixels and not is_short:
            found.append((row + down, col + right))
    return found


def _paths(pixels: Mapping[Pixel, int]) -> list[list[Pixel]]:
    """Paths from node to node, then rings, in the order of their first pixels."""
    joined = {pixel: _joined(pixel, pixels) for pixel in sorted(pixels)}
    nodes = [pixel for pixel, others in joined.items() if len(others) != 2]
    done: set[tuple[Pixel, Pixel]] = set()
    paths = [_walk(node, other, joined, done) for node in nodes for other in joined[node] if (node, other) not in done]
    seen = {pixel for path in paths for pixel in path} | set(nodes)
    for pixel, others in joined.items():
        if pixel not in seen:
            ring = _walk(pixel, others[0], joined, done)
            paths.append(ring)
            seen.update(ring)
    return paths


def _walk(
    start: Pixel, following: Pixel, joined: Mapping[Pixel, list[Pixel]], done: set[tuple[Pixel, Pixel]]
) -> list[Pixel]:
    """The path that begins with two pixels, to the next node or back to its start."""
    path = [start, following]
    done.add((start, following))
    while len(joined[path[-1]]) == 2 and path[-1] != start:
        one, other = joined[path[-1]]
        path.append(other if one == path[-2] else one)
    done.add((path[-1], path[-2]))
    return path


def _is_spur(path: list[Pixel], pixels: Mapping[Pixel, int]) -> bool:
    """True for a path that leads from a junction to nowhere and is shorter than the area there is wide."""
    if not all(pixel in pixels for pixel in path):
        return False
    free = [len(_joined(pixel, pixels)) for pixel in (path[0], path[-1])]
    if sorted(free)[0] != 1 or max(free) < 3:
        return False
    junction = path[0] if free[0] > 1 else path[-1]
    return len(path) <= 2 * pixels[junction]


def _line(path: list[Pixel], pixels: Mapping[Pixel, int]) -> Line:
    places = np.array([(col + 0.5, row + 0.5) for row, col in path])
    depth = float(np.mean([pixels[pixel] for pixel in path]))
    kept = shapely.get_coordinates(shapely.simplify(shapely.LineString(places), SMOOTH_PX, preserve_topology=False))
    return Line(kept, 2 * depth - 0.5)
