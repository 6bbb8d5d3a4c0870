"""Position of the pixels of one grid in another grid of any CRS. Pure but for PROJ's own tables.

Exact at the nodes of a lattice that is fixed to the grid, linear in between: a pixel has the same place in each window
that holds it. The lattice is as fine as it must be for ``TOLERANCE``. Coordinates are pixels, 0 at the outer edge of
the first pixel and 0.5 at its centre.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .grid import Grid
from .projecting import carried

COARSEST_STEP = 32
"""Pixels between two nodes where the CRS bend little."""
TOLERANCE = 0.02
"""Largest error of a place, in pixels of the grid that is read."""
TESTED = 12
"""Cells along each axis whose middle is compared with its exact place."""

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Warp:
    """Places of the pixels of ``grid`` in ``source``, exact every ``step`` pixels. Made by ``warp_between``."""

    grid: Grid
    source: Grid
    step: int

    def places(self, row_off: int, col_off: int, height: int, width: int) -> tuple[Floats, Floats]:
        """Row and column ``(row, col)`` in ``source`` of each pixel centre of a window, NaN where it has no place."""
        row_at, row_share = _between(row_off, height, self.step)
        col_at, col_share = _between(col_off, width, self.step)
        nodes = self.nodes(row_at[0], col_at[0], row_at[-1] + 2, col_at[-1] + 2)
        down, right = row_at - row_at[0], col_at - col_at[0]
        found = []
        for values in nodes:
            lines = values[down] * (1 - row_share)[:, None] + values[down + 1] * row_share[:, None]
            found.append(lines[:, right] * (1 - col_share) + lines[:, right + 1] * col_share)
        return found[0], found[1]

    def nodes(self, first_row: int, first_col: int, stop_row: int, stop_col: int) -> Floats:
        """Exact rows and columns ``(2, row, col)`` in ``source`` of nodes of the lattice, counted in steps."""
        rows, cols = (np.arange(*ends, dtype=np.float64) for ends in ((first_row, stop_row), (first_col, stop_col)))
        return exact_places(self.grid, self.source, rows * self.step, cols * self.step)

    def span(self, row_off: int, col_off: int, height: int, width: int) -> tuple[Floats, Floats] | None:
        """Lowest and highest ``(row, col)`` of a window's places, ``None`` where some of it has none."""
        step = self.step
        stop = (row_off + height + step - 1) // step + 1, (col_off + width + step - 1) // step + 1
        nodes = self.nodes(row_off // step, col_off // step, *stop)
        if not np.isfinite(nodes).all():
            return None
        return nodes.min(axis=(1, 2)), nodes.max(axis=(1, 2))


def _between(offset: int, count: int, step: int) -> tuple[NDArray[np.int64], Floats]:
    """The node before each pixel centre, and the share of the way to the next."""
    position = (np.arange(offset, offset + count) + 0.5) / step
    before = np.floor(position).astype(np.int64)
    return before, position - before


def exact_places(grid: Grid, source: Grid, rows: Floats, cols: Floats) -> Floats:
    """Rows and columns ``(2, row, col)`` in ``source`` of the places ``rows`` by ``cols`` of ``grid``."""
    down, right = np.meshgrid(rows, cols, indexing="ij")
    a, b, c, d, e, f = tuple(grid.transform)[:6]
    points = np.stack([(a * right + b * down + c).ravel(), (d * right + e * down + f).ravel()])
    if grid.crs is not None and source.crs is not None and grid.crs != source.crs:
        points = carried(grid.crs, source.crs, points)
    a, b, c, d, e, f = tuple(~source.transform)[:6]
    found = np.stack([d * points[0] + e * points[1] + f, a * points[0] + b * points[1] + c])
    found[:, ~np.isfinite(found).all(axis=0)] = np.nan
    return found.reshape(2, len(rows), len(cols))


def warp_between(grid: Grid, source: Grid) -> Warp:
    """The warp from ``grid`` to ``source`` with the widest lattice that keeps to ``TOLERANCE`` on tested cells."""
    step = COARSEST_STEP
    while step > 1 and _largest_error(Warp(grid, source, step)) > TOLERANCE:
        step //= 2
    return Warp(grid, source, step)


def _largest_error(warp: Warp) -> float:
    """Largest distance in pixels between a cell's middle by the lattice and its exact place.

    Infinite where unknown.
    """
    step = warp.step
    cells = [
        np.unique(np.linspace(0, size // step, TESTED).astype(int)) for size in (warp.grid.height, warp.grid.width)
    ]
    exact = exact_places(warp.grid, warp.source, (cells[0] + 0.5) * step, (cells[1] + 0.5) * step)
    corners = np.zeros_like(exact)
    for down in (0, 1):
        for right in (0, 1):
            at = (cells[0] + down) * float(step), (cells[1] + right) * float(step)
            corners += exact_places(warp.grid, warp.source, *at) / 4
    known = np.isfinite(exact[0])
    if not known.any():
        return 0.0
    error = np.hypot(*(corners - exact))[known]
    return math.inf if np.isnan(error).any() else float(error.max())


def shrink_factors(grid: Grid, source: Grid) -> tuple[float, float]:
    """Pixels of ``source`` along its columns and its rows that one pixel of ``grid`` covers, at the grid's middle.

    The extent of the pixel's parallelogram along each axis of ``source``; 1 where it has no place.
    """
    row, col = grid.height / 2, grid.width / 2
    at = exact_places(grid, source, np.array([row - 0.5, row + 0.5]), np.array([col - 0.5, col + 0.5]))
    if not np.isfinite(at).all():
        return 1.0, 1.0
    by_col, by_row = at[:, 0, 1] - at[:, 0, 0], at[:, 1, 0] - at[:, 0, 0]
    rows, cols = np.hypot(by_col, by_row)
    return float(cols), float(rows)
