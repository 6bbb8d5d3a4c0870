"""Heat of objects on the rasters of a session: fitted on their examples, and judged by examples left out."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ...cancellation import Cancellation
from ...geo.grid import Window
from ..filters import blurred
from ..score import left_out_of
from ..session import TeachSession
from .cells import CELL, middle_weights, spread_back
from .examples import ObjectExamples
from .graph import HeatHead
from .heat import Background, background_of, merged
from .judge import ObjectScore, Peaks, judge
from .looked_at import ObjectTile, ObjectTiles
from .peaks import highest, peaks_apart, tried_sides

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
        found = _Fit(ObjectTiles(session, examples, candidate, windows, max(tried, CELL), cancellation)).found()
        if best is None or found.score.f1 > best.score.f1:
            best = found
    if best is None:
        raise ValueError("no side was tried")
    return best


class _Fit:
    """One fit, with one side of objects."""

    def __init__(self, tiles: ObjectTiles) -> None:
        self.tiles, self.session, self.examples = tiles, tiles.session, tiles.examples
        self.around, self.side = tiles.around, tiles.side
        examples = self.examples
        number = len(examples.names)
        sides = np.array([examples.side_of(index) for index in range(number)])
        self.sides = np.where(np.isfinite(sides), sides, self.side)

    def found(self) -> FoundObjects:
        """Fit and judge."""
        tiles = list(self.tiles.each())
        background = background_of(merged([self.tiles.moments(entry) for entry in tiles]))
        middles = self._middles(tiles, background.mean.astype(np.float32))
        objects = self.examples.chosen(self.examples.is_object)
        own, counter = middles[self.examples.is_object], middles[~self.examples.is_object]
        weights, shift = _heats(background, own, objects.classes, len(objects.names), counter)
        score = self._judged(tiles, background, own, objects, counter)
        head = HeatHead(weights, shift, self.around, self.sides, score.slope, score.offset)
        return FoundObjects(self.tiles.candidate, head, score, self.examples)

    def _middles(self, tiles: list[ObjectTile], mean: Floats) -> Floats:
        """Features ``(n, 3 * channel)`` at the middles of the examples.

        Of more than a few tiles with examples some are not looked at: NaN.
        """
        examples = self.examples
        found = np.full((len(examples), len(mean)), np.nan, dtype=np.float32)
        nearest = [
            view.tiles_of(np.floor(examples.rows).astype(np.int64), np.floor(examples.cols).astype(np.int64))
            for view in self.session.views
        ]
        has_ring = examples.classes >= 0
        for entry in tiles:
            own = np.flatnonzero((examples.rasters == entry.raster) & (nearest[entry.raster] == entry.index))
            if not len(own):
                continue
            weights = np.stack([self._weights(entry, index) for index in own.tolist()])
            kinds = [weights, *(spread_back(weights, kernel) for kernel in self.around.kernels)]
            cells = entry.cells.reshape(len(entry.cells), -1)
            found[own] = np.concatenate([kind.reshape(len(own), -1) @ cells.T for kind in kinds], axis=1)
            found[own[has_ring[own]]] += RING_SHARE * mean
        return found

    def _weights(self, entry: ObjectTile, index: int) -> Floats:
        """Weights of the cells of a tile for an example: those of its middle, for an object less those around it."""
        examples, deviation = self.examples, max(TARGET * self.side / CELL, 0.5)
        row, col = (
            (examples.rows[index] - entry.tile.row_off) / CELL,
            (examples.cols[index] - entry.tile.col_off) / CELL,
        )
        shape = entry.valid.shape
        found = middle_weights((shape[0], shape[1]), row, col, deviation)
        if examples.classes[index] >= 0:
            ring = self._ring()
            for y, x in ring:
                found -= RING_SHARE / len(ring) * middle_weights((shape[0], shape[1]), row + y, col + x, deviation)
        return found

    def _ring(self) -> list[tuple[float, float]]:
        """Steps, in cells, to places around a middle."""
        far = max(RING * self.side / CELL, 1.0)
        turns = np.arange(8) * (np.pi / 4)
        return [(far * float(np.sin(turn)), far * float(np.cos(turn))) for turn in turns]

    # -- judging ------------------------------------------------------------------------------------------------------

    def _judged(
        self, tiles: list[ObjectTile], background: Background, own: Floats, objects: ObjectExamples, counter: Floats
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
        self, entry: ObjectTile, heats: list[tuple[Doubles, Doubles]], objects: ObjectExamples, fold: Ints
    ) -> tuple[Peaks, Ints]:
        """Peaks of a tile, each by the heat that had not seen the examples nearest to it, and the part of each."""
        self.tiles.cancellation.check()
        rows, cols = entry.valid.shape
        parts = self._parts(entry, objects, fold)
        every = self._heat_of(entry, heats)
        heat = np.take_along_axis(every, parts[None, None], axis=0)[0]
        heat[:, ~entry.valid] = -np.inf
        hottest = heat.max(axis=0)
        is_peak = (heat >= highest(hottest, self.around.peak)[None]) & (heat >= LEAST_HEAT) & entry.judged[None]
        classes, at_row, at_col = np.nonzero(is_peak)
        down = ((at_row + 0.5) * CELL + entry.tile.row_off).astype(np.float64)
        across = ((at_col + 0.5) * CELL + entry.tile.col_off).astype(np.float64)
        raster = np.full(len(classes), entry.raster)
        found = Peaks(raster, down, across, classes, heat[classes, at_row, at_col].astype(np.float64))
        return found, parts[at_row, at_col]

    def _heat_of(self, entry: ObjectTile, heats: list[tuple[Doubles, Doubles]]) -> Floats:
        """Heat ``(part, class, row, col)`` of a tile: a linear heat and means change places, as in the graph."""
        channels, shape = len(entry.cells), (len(heats), -1, *entry.valid.shape)
        weights = np.concatenate([own for own, _ in heats], axis=1).astype(np.float32)
        cells = entry.cells.reshape(channels, -1)
        kinds = [(part.T @ cells).reshape(-1, *entry.valid.shape) for part in np.split(weights, 3)]
        total = kinds[0]
        for values, kernel in zip(kinds[1:], self.around.kernels):
            total = total + blurred(values, kernel)
        shifts = np.concatenate([shift for _, shift in heats]).astype(np.float32)
        found: Floats = (total + shifts[:, None, None]).reshape(shape)
        return found

    def _parts(self, entry: ObjectTile, objects: ObjectExamples, fold: Ints) -> Ints:
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
