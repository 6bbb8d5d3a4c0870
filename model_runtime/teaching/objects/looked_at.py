"""Tiles of the rasters of a session on which objects are learned and judged."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ...cancellation import Cancellation
from ...geo.grid import Window
from ...tiles.plan import Tile
from ..session import TeachSession
from ..view import RasterView
from .cells import CELL, Surroundings, cells_of, with_surroundings
from .examples import ObjectExamples
from .heat import Moments, moments_of
from .peaks import spread

MOST_TILES, ELSEWHERE = 16, 4
"""Tiles around the examples, and others spread over the raster, that stand for everything else."""

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]


@dataclass(frozen=True)
class ObjectTile:
    """Cells of a tile ``(channel, row, col)``, and which of them have data and are judged here."""

    raster: int
    index: int
    tile: Tile
    cells: Floats
    valid: NDArray[np.bool_]
    judged: NDArray[np.bool_]


class ObjectTiles:
    """Tiles with examples, tiles of the area where all objects are marked, and some elsewhere.

    Args:
        session: with the rasters.
        examples: with data.
        candidate: names of the sources of features.
        windows: area of each raster in which all objects are marked; ``None``: the rectangle around the examples.
        side: of the objects, pixels.
        cancellation: asked at each tile.
    """

    def __init__(
        self,
        session: TeachSession,
        examples: ObjectExamples,
        candidate: tuple[str, ...],
        windows: list[Window | None] | None,
        side: float,
        cancellation: Cancellation,
    ) -> None:
        self.session, self.examples, self.candidate, self.cancellation = session, examples, candidate, cancellation
        self.around, self.side = Surroundings(side), side
        self.areas = [self._area(raster, windows) for raster in range(len(session.views))]

    def _area(self, raster: int, windows: list[Window | None] | None) -> tuple[float, float, float, float]:
        """Top, left, bottom and right of where peaks are judged, pixels."""
        window = windows[raster] if windows else None
        if window is not None:
            return window.row_off, window.col_off, window.row_off + window.height, window.col_off + window.width
        own = self.examples.chosen(self.examples.rasters == raster)
        if not len(own):
            return 0.0, 0.0, 0.0, 0.0
        rows, cols, half = own.rows, own.cols, self.side / 2
        return rows.min() - half, cols.min() - half, rows.max() + half, cols.max() + half

    def _chosen(self, raster: int, view: RasterView) -> Ints:
        """Tiles that are looked at: with examples, in the area, and some elsewhere."""
        own = self.examples.rasters == raster
        rows, cols = np.floor(self.examples.rows[own]), np.floor(self.examples.cols[own])
        with_examples = np.unique(view.tiles_of(rows.astype(np.int64), cols.astype(np.int64)))
        every = np.arange(view.plan.count)
        top, left, bottom, right = self.areas[raster]
        inside = []
        for index in every.tolist():
            tile = view.plan.tile(index)
            is_in = tile.row_off < bottom and tile.row_off + tile.height > top
            if is_in and tile.col_off < right and tile.col_off + tile.width > left:
                inside.append(index)
        near = np.array(sorted(set(inside) - set(with_examples.tolist())), dtype=np.int64)
        near = spread(near, max(MOST_TILES - len(with_examples), 0))
        far = np.array(sorted(set(every.tolist()) - set(inside) - set(with_examples.tolist())), dtype=np.int64)
        return np.unique(np.concatenate([spread(with_examples, MOST_TILES), near, spread(far, ELSEWHERE)]))

    def each(self) -> Iterator[ObjectTile]:
        session = self.session
        for raster, view in enumerate(session.views):
            sides = session.sides(view, self.candidate)
            with view.source() as source:
                for index in self._chosen(raster, view).tolist():
                    self.cancellation.check()
                    tile = view.plan.tile(index)
                    _, mask = session.chip(view, tile, source, sides)
                    if mask is None or not mask.any():
                        continue
                    key = ("cells", self.candidate, view.key, index, sides)
                    kept = session.cache.get(key)
                    if kept is None:
                        maps = [session.maps(view, name, tile, source, sides) for name in self.candidate]
                        strides = [entry.stride for entry in session.candidates.maps_of(self.candidate)]
                        kept = (cells_of([values for part in maps for values in part], strides),)
                        session.cache.put(key, kept)
                    yield self._tile(raster, view, tile, index, kept[0], mask)

    def moments(self, entry: ObjectTile) -> Moments:
        """Moments of the cells of a tile with their surroundings, which do not depend on the examples."""
        session = self.session
        key = ("moments", self.candidate, session.views[entry.raster].key, entry.index, self.side)
        kept = session.cache.get(key)
        if kept is None:
            cells = with_surroundings(entry.cells, self.around)[:, entry.valid].T
            found = moments_of(np.ascontiguousarray(cells))
            kept = (np.array(found.count), found.mean, found.products)
            session.cache.put(key, kept)
        return Moments(int(kept[0]), kept[1], kept[2])

    def _tile(
        self, raster: int, view: RasterView, tile: Tile, index: int, cells: Floats, mask: NDArray[np.bool_]
    ) -> ObjectTile:
        rows, cols = cells.shape[1:]
        full = np.zeros((rows * CELL, cols * CELL), dtype=np.bool_)
        height, width = min(mask.shape[0], rows * CELL), min(mask.shape[1], cols * CELL)
        full[:height, :width] = mask[:height, :width]
        valid = full.reshape(rows, CELL, cols, CELL).mean(axis=(1, 3)) >= 0.5
        down = np.arange(rows) * CELL + CELL // 2 + tile.row_off
        across = np.arange(cols) * CELL + CELL // 2 + tile.col_off
        top, left, bottom, right = self.areas[raster]
        is_in = ((down >= top) & (down < bottom))[:, None] & ((across >= left) & (across < right))[None]
        places = np.stack(np.meshgrid(down, across, indexing="ij")).reshape(2, -1)
        is_own = view.tiles_of(places[0], places[1]).reshape(rows, cols) == index
        return ObjectTile(raster, index, tile, cells, valid, valid & is_in & is_own)
