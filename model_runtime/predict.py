"""Chips through the model, in batches, in the order of the tiles, whatever the batch. No files, no threads here."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from typing import Any, Callable, Protocol

import numpy as np
from numpy.typing import NDArray

from .activation import activate, temper
from .backends.base import Backend
from .batching import BatchProbe
from .blend import Blender, MemoryCarry
from .errors import Cancelled, DeviceOutOfMemory
from .model_card import ModelCard
from .normalize import fill_chip
from .pipeline import ahead
from .postprocess.decision import every_class
from .tiling import Tile, plan_tiles

TileMask = Callable[[Tile], "NDArray[np.bool_] | None"]
Scores = NDArray[np.float32]


class WindowReader(Protocol):
    """Reads pixels ``(band, row, col)`` and a valid mask ``(row, col)`` of a window."""

    def __call__(
        self, row_off: int, col_off: int, height: int, width: int
    ) -> tuple[NDArray[Any], NDArray[np.bool_]]: ...


@dataclass
class Tally:
    """What happened to the tiles of a run."""

    predicted: int = 0
    skipped_nodata: int = 0
    skipped_aoi: int = 0
    retried: int = 0
    batch: int = 1
    seconds: float = 0.0
    notes: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Chip:
    """A tile ready for the model, in the raster's dtype; ``pixels`` is ``None`` where nothing is to predict."""

    tile: Tile
    pixels: NDArray[Any] | None
    valid: NDArray[np.bool_] | None


class Predictor:
    """Chips through a backend in batches; halves the batch when the device runs out of memory.

    Args:
        backend: the loaded model.
        batch: tiles a call; ``None`` finds the fastest.
        is_cancelled: polled between two calls.
        fall_back: gives another backend when the device cannot hold a single tile; raises what it is given otherwise.
    """

    def __init__(
        self,
        backend: Backend,
        batch: int | None,
        is_cancelled: Callable[[], bool],
        fall_back: Callable[[DeviceOutOfMemory], Backend] | None = None,
    ) -> None:
        self.backend, self.is_cancelled, self._fall_back = backend, is_cancelled, fall_back
        self._probe = BatchProbe(backend.device, backend.fixed_batch, batch)
        self.tally = Tally(batch=self._probe.batch)

    def run(self, chips: Iterable[Chip]) -> Iterator[tuple[Chip, Scores | None]]:
        """Every chip in order, with its scores, or ``None`` where nothing was to predict.

        Raises:
            Cancelled: between two calls.
            DeviceOutOfMemory: even a single chip does not fit.
        """
        waiting: list[Chip] = []
        ready = 0
        for chip in chips:
            self._check_cancelled()
            waiting.append(chip)
            ready += chip.pixels is not None
            if ready >= self._probe.batch or not ready:
                yield from self._flush(waiting)
                waiting, ready = [], 0
        yield from self._flush(waiting)

    def _check_cancelled(self) -> None:
        if self.is_cancelled():
            raise Cancelled("The run was cancelled.")

    def _flush(self, chips: list[Chip]) -> Iterator[tuple[Chip, Scores | None]]:
        values = [chip.pixels for chip in chips if chip.pixels is not None]
        scores = iter(self._predict(values))
        for chip in chips:
            yield chip, None if chip.pixels is None else next(scores)

    def _predict(self, values: list[NDArray[Any]]) -> list[Scores]:
        """Scores of every chip; in smaller parts where all at once do not fit."""
        done: list[Scores] = []
        while len(done) < len(values):
            part = values[len(done) : len(done) + self._probe.batch]
            began = time.monotonic()
            try:
                scores = self.backend.predict(np.stack(part) if len(part) > 1 else part[0][None])
            except DeviceOutOfMemory as error:
                self._make_room(len(part), error)
                self._check_cancelled()
                continue
            seconds = time.monotonic() - began
            self._probe.note(len(part), seconds)
            self.tally.batch = self._probe.batch
            self.tally.predicted += len(part)
            self.tally.seconds += seconds
            done.extend(scores)
        return done

    def _make_room(self, size: int, error: DeviceOutOfMemory) -> None:
        self.tally.retried += size
        if size > 1:
            self._probe.halve(size)
            self.tally.notes.append(f"out of memory with {size} tiles a batch, went on with {self._probe.batch}")
            return
        if self._fall_back is None:
            raise error
        self.backend = self._fall_back(error)
        self._fall_back = None
        self._probe = BatchProbe(self.backend.device, self.backend.fixed_batch, 1)


def load_chip(
    tile: Tile,
    read: WindowReader,
    card: ModelCard,
    shape: tuple[int, int],
    tally: Tally,
    aoi: TileMask | None = None,
    is_empty: WindowReader | Callable[[int, int, int, int], bool] | None = None,
) -> Chip:
    """Read one tile and prepare it; counts it as skipped where nothing is to predict.

    Args:
        tile: where.
        read: see ``WindowReader``.
        card: what invalid pixels are filled with.
        shape: rows and columns the network gets.
        tally: counts.
        aoi: pixels that are asked for; ``None``: all.
        is_empty: True for a window that surely holds no valid pixel; asked before reading.
    """
    window = (tile.row_off, tile.col_off, tile.height, tile.width)
    inside = aoi(tile) if aoi else None
    if inside is not None and not inside.any():
        tally.skipped_aoi += 1
        return Chip(tile, None, None)
    if is_empty is not None and is_empty(*window):
        tally.skipped_nodata += 1
        return Chip(tile, None, None)
    pixels, valid = read(*window)
    wanted = valid if inside is None else valid & inside
    if not wanted.any():
        tally.skipped_nodata += 1
        return Chip(tile, None, None)
    return Chip(tile, fill_chip(pixels, valid, card, shape), wanted)


def tile_settings(card: ModelCard, fixed: int | None, tile: int | None, overlap: int | None) -> tuple[int, int]:
    """Tile and overlap in pixels: the size ``fixed`` by the graph, else what is asked for, else the card's."""
    side = fixed or tile or card.tile
    if overlap is None:
        overlap = card.overlap if side == card.tile else round(card.overlap * side / card.tile)
    return side, overlap


def predict_array(
    pixels: NDArray[Any],
    valid: NDArray[np.bool_],
    backend: Backend,
    card: ModelCard,
    *,
    tile: int | None = None,
    overlap: int | None = None,
    batch: int | None = None,
) -> Scores:
    """Segmentation scores of an array, tiled and blended as a job does.

    Args:
        pixels: ``(band, row, col)`` in the model's bands and gsd.
        valid: ``(row, col)``.
        backend: the loaded model.
        card: its card.
        tile: side in pixels; ``None``: the card's.
        overlap: shared pixels; ``None``: the card's.
        batch: tiles a model call; ``None``: automatic.

    Returns:
        ``(class, row, col)`` float32 after activation and temperature; NaN where nothing was predicted.
    """
    side, shared = tile_settings(card, backend.fixed_tile, tile, overlap)
    plan = plan_tiles(pixels.shape[1], pixels.shape[2], side, shared)
    predictor = Predictor(backend, batch, lambda: False)
    shape = chip_shape(backend, card, plan.tile(0), side, pixels.dtype)
    blender = Blender(plan, backend.activation, MemoryCarry(), activates_all=True)
    found = np.full((len(card.classes), *pixels.shape[1:]), np.nan, dtype=np.float32)

    def read(row_off: int, col_off: int, height: int, width: int) -> tuple[NDArray[Any], NDArray[np.bool_]]:
        window = (slice(row_off, row_off + height), slice(col_off, col_off + width))
        return pixels[(slice(None), *window)].copy(), valid[window]

    def load(wanted: Tile) -> Chip:
        return load_chip(wanted, read, card, shape, predictor.tally)

    with closing(ahead(plan.tiles(), load)) as chips:
        for chip, scores in predictor.run(chips):
            block = blender.add(chip.tile, scores)
            (top, bottom), (left, right) = plan.rows.final(chip.tile.row), plan.cols.final(chip.tile.col)
            if block is not None:
                found[:, top:bottom, left:right] = every_class(block, card)
    return temper(found, card.temperature)


def chip_shape(backend: Backend, card: ModelCard, tile: Tile, side: int, dtype: np.dtype[Any]) -> tuple[int, int]:
    """Rows and columns the network gets for tiles like ``tile``.

    A raster smaller than the tile goes in as it is, so that no padding reaches any value; only where the network
    insists on a size, or cannot take one that small, the chip is mirrored up to ``side``.
    """
    own = (tile.height, tile.width)
    if own == (side, side) or backend.fixed_tile is not None:
        return (side, side)
    return own if takes(backend, card, own, dtype) else (side, side)


def takes(backend: Backend, card: ModelCard, shape: tuple[int, int], dtype: np.dtype[Any]) -> bool:
    """Whether the network answers a chip of ``shape`` with finite scores of that shape."""
    from .errors import ModelOutput

    rng = np.random.default_rng(0)
    chip = rng.integers(0, 100, size=(1, card.chip_bands, *shape)).astype(dtype)
    try:
        scores = backend.predict(chip)
    except ModelOutput:
        return False
    return bool(np.isfinite(activate(scores.swapaxes(0, 1).copy(), backend.activation)).all())
