"""Heat of objects on the rasters of a session: fitted on their examples, and judged by examples left out."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ...cancellation import Cancellation
from ...geo.grid import Window
from ...tiles.plan import Tile
from ..score import left_out_of
from ..session import TeachSession
from ..view import RasterView
from .cells import CELL, Surroundings, at_middle, cells_of, with_surroundings
from .examples import ObjectExamples
from .graph import HeatHead
from .heat import Background, Moments, background_of
from .judge import ObjectScore, Peaks, judge
from .peaks import highest, peaks_apart, spread, tried_sides

MOST_TILES, ELSEWHERE = 16, 4
"""Tiles around the examples, and others spread over the raster, that stand for everything else."""
TARGET = 0.1
"""Deviation of the target around a middle, in sides."""
RING, RING_SHARE = 0.75, 0.5
"""Way, in sides, from a middle to places around it, and their share in what objects are told from: heat is to be
highest in the middle."""
LEAST_HEAT = 1.0
NMS_IOU = 0.25

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]
Doubles = NDArray[np.float64]


@dataclass(frozen=True)
class FoundObjects:
    """A head on examples.

    Attributes:
        candidate: names of the sources of features.
        head: fitted on all examples.
        score: by examples left out.
        examples: that it was fitted on.
    """

    candidate: tuple[str, ...]
    head: HeatHead
    score: ObjectScore
    examples: ObjectExamples


@dataclass(frozen=True)
class _Tile:
    """Cells of a tile ``(3 * channel, row, col)`` float16, and which of them have data and are judged here."""

    raster: int
    tile: Tile
    cells: NDArray[np.float16]
    valid: NDArray[np.bool_]
    judged: NDArray[np.bool_]


def fit_objects(
    session: TeachSession,
    examples: ObjectExamples,
    candidate: tuple[str, ...],
    windows: list[Window | None] | None,
    side: float | None,
    cancellation: Cancellation,
) -> FoundObjects:
    """The heat of examples, of the side that is judged best where none is known.

    Args:
        session: with the rasters.
        examples: with data.
        candidate: names of the sources of features.
        windows: area of each raster in which all objects are marked; ``None``: the rectangle around the examples.
        side: of the objects, pixels; ``None``: of the boxes, or tried out.
        cancellation: asked at each tile.
    """
    boxes = examples.sides[np.isfinite(examples.sides)]
    known = side or (float(np.median(boxes)) if len(boxes) else None)
    best: FoundObjects | None = None
    for tried in (known,) if known else tried_sides(examples):
        found = _Fit(session, examples, candidate, windows, max(tried, CELL), cancellation).found()
        if best is None or found.score.f1 > best.score.f1:
            best = found
    if best is None:
        raise ValueError("no side was tried")
    return best


class _Fit:
    """One fit, with one side of objects."""

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
        number = len(examples.names)
        sides = np.array([examples.side_of(index) for index in range(number)])
        self.sides = np.where(np.isfinite(sides), sides, side)

    def found(self) -> FoundObjects:
        """Fit and judge."""
        tiles = list(self._tiles())
        channels = len(tiles[0].cells)
        moments = Moments(channels)
        for entry in tiles:
            moments.add(entry.cells[:, entry.valid].T.astype(np.float32))
        background = background_of(moments)
        middles = self._middles(tiles, background.mean.astype(np.float32))
        objects = self.examples.chosen(self.examples.is_object)
        own, counter = middles[self.examples.is_object], middles[~self.examples.is_object]
        weights, shift = _heats(background, own, objects.classes, len(objects.names), counter)
        score = self._judged(tiles, background, own, objects, counter)
        head = HeatHead(weights, shift, self.around, self.sides, score.slope, score.offset)
        return FoundObjects(self.candidate, head, score, self.examples)

    # -- tiles --------------------------------------------------------------------------------------------------------

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

    def _tiles(self) -> Iterator[_Tile]:
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
                    maps, strides = [], []
                    for name in self.candidate:
                        maps += list(session.maps(view, name, tile, source, sides))
                        strides += [entry.stride for entry in session.candidates.source(name).part.maps]
                    cells = with_surroundings(cells_of(maps, strides), self.around)
                    yield self._tile(raster, view, tile, index, cells, mask)

    def _tile(
        self, raster: int, view: RasterView, tile: Tile, index: int, cells: Floats, mask: NDArray[np.bool_]
    ) -> _Tile:
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
        return _Tile(raster, tile, cells.astype(np.float16), valid, valid & is_in & is_own)

    def _middles(self, tiles: list[_Tile], mean: Floats) -> Floats:
        """Features ``(n, channel)`` at the middles of the examples."""
        examples = self.examples
        found = np.zeros((len(examples), len(mean)), dtype=np.float32)
        deviation = max(TARGET * self.side / CELL, 0.5)
        place = {(entry.raster, entry.tile.row, entry.tile.col): entry for entry in tiles}
        for index in range(len(examples)):
            raster, row, col = (part[index] for part in (examples.rasters, examples.rows, examples.cols))
            view = self.session.views[raster]
            number = int(view.tiles_of(np.array([int(row)]), np.array([int(col)]))[0])
            tile = view.plan.tile(number)
            entry = place.get((int(raster), tile.row, tile.col))
            if entry is None:  # of more than a few tiles with examples some are not looked at
                found[index] = np.nan
                continue
            at = ((row - tile.row_off) / CELL, (col - tile.col_off) / CELL)
            cells = entry.cells.astype(np.float32)
            found[index] = at_middle(cells, at[0], at[1], deviation)
            if RING_SHARE and examples.classes[index] >= 0:
                around = [at_middle(cells, at[0] + y, at[1] + x, deviation) for y, x in self._ring()]
                found[index] -= RING_SHARE * (np.mean(around, axis=0) - mean)
        return found

    def _ring(self) -> list[tuple[float, float]]:
        """Steps, in cells, to places around a middle."""
        far = max(RING * self.side / CELL, 1.0)
        turns = np.arange(8) * (np.pi / 4)
        return [(far * float(np.sin(turn)), far * float(np.cos(turn))) for turn in turns]

    # -- judging ------------------------------------------------------------------------------------------------------

    def _judged(
        self, tiles: list[_Tile], background: Background, own: Floats, objects: ObjectExamples, counter: Floats
    ) -> ObjectScore:
        number = len(objects.names)
        left_out = left_out_of(np.arange(len(objects)), objects.grouping(), number)
        if left_out is None:
            raise ValueError("too few examples to leave any out")
        heats = []
        for part in range(left_out.count):
            kept = left_out.fold != part
            heats.append(_heats(background, own[kept], objects.classes[kept], number, counter))
        parts = [self._peaks(entry, heats, objects, left_out.fold) for entry in tiles]
        peaks = Peaks(*(np.concatenate([getattr(part, name) for part, _ in parts]) for name in _FIELDS))
        folds = np.concatenate([fold for _, fold in parts])
        kept = peaks_apart(peaks, self.sides)
        score = judge(peaks.chosen(kept), objects, left_out.fold, folds[kept], left_out.apart)
        cells = sum(int(entry.judged.sum()) for entry in tiles)
        return dataclasses.replace(score, area_px=float(cells * CELL * CELL))

    def _peaks(
        self, entry: _Tile, heats: list[tuple[Doubles, Doubles]], objects: ObjectExamples, fold: Ints
    ) -> tuple[Peaks, Ints]:
        """Peaks of a tile, each by the heat that had not seen the examples nearest to it, and the part of each."""
        self.cancellation.check()
        rows, cols = entry.valid.shape
        parts = self._parts(entry, objects, fold)
        heat = np.full((len(objects.names), rows, cols), -np.inf, dtype=np.float32)
        cells = entry.cells.reshape(len(entry.cells), -1)
        for part in np.unique(parts).tolist():
            weights, shift = heats[part]
            which = np.flatnonzero((parts == part).ravel())
            values = cells[:, which].T.astype(np.float32) @ weights.astype(np.float32) + shift.astype(np.float32)
            heat.reshape(len(heat), -1)[:, which] = values.T
        heat[:, ~entry.valid] = -np.inf
        hottest = heat.max(axis=0)
        is_peak = (heat >= highest(hottest, self.around.peak)[None]) & (heat >= LEAST_HEAT) & entry.judged[None]
        classes, at_row, at_col = np.nonzero(is_peak)
        down = ((at_row + 0.5) * CELL + entry.tile.row_off).astype(np.float64)
        across = ((at_col + 0.5) * CELL + entry.tile.col_off).astype(np.float64)
        raster = np.full(len(classes), entry.raster)
        found = Peaks(raster, down, across, classes, heat[classes, at_row, at_col].astype(np.float64))
        return found, parts[at_row, at_col]

    def _parts(self, entry: _Tile, objects: ObjectExamples, fold: Ints) -> Ints:
        """The part of the example nearest to each cell."""
        own = np.flatnonzero(objects.rasters == entry.raster)
        rows, cols = entry.valid.shape
        if not len(own):
            return np.zeros((rows, cols), dtype=np.int64)
        down = (np.arange(rows) + 0.5) * CELL + entry.tile.row_off
        across = (np.arange(cols) + 0.5) * CELL + entry.tile.col_off
        best = np.full((rows, cols), np.inf)
        found = np.zeros((rows, cols), dtype=np.int64)
        for index in own.tolist():
            far = ((down - objects.rows[index]) ** 2)[:, None] + ((across - objects.cols[index]) ** 2)[None]
            is_nearer = far < best
            found[is_nearer], best[is_nearer] = fold[index], far[is_nearer]
        return found


_FIELDS = ("rasters", "rows", "cols", "classes", "heat")


def _heats(
    background: Background, middles: Floats, classes: Ints, number: int, counter: Floats
) -> tuple[Doubles, Doubles]:
    """Weights ``(channel, class)`` and shifts."""
    there = np.isfinite(middles).all(axis=1)
    against = counter[np.isfinite(counter).all(axis=1)]
    found = [background.heat(middles[there & (classes == index)], against) for index in range(number)]
    return np.stack([weights for weights, _ in found], axis=1), np.array([shift for _, shift in found])
