"""Tiles through the model, blended into finished rows. The heart of a run; knows arrays and backends, not files.

A reader thread prepares chips while the model works. Scores are blended as probabilities in a buffer one tile row high,
so memory grows with the width of the raster and not with its area.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Generator, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, field
from typing import Any, Callable, Protocol, TypeVar

import numpy as np
from numpy.typing import NDArray

from .backends.base import Backend
from .errors import Cancelled, DeviceOutOfMemory
from .model_card import ModelCard
from .normalize import normalize_chip
from .tiling import Tile, TilePlan, plan_tiles

READ_AHEAD = 4
BATCH_CPU, BATCH_GPU = 1, 8

TileMask = Callable[[Tile], "NDArray[np.bool_]"]

Item = TypeVar("Item")
Result = TypeVar("Result")


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
    nonfinite: int = 0
    batch: int = 1
    seconds: float = 0.0
    is_single_channel: bool = False
    notes: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Chip:
    """A tile ready for the model; ``values`` is ``None`` where no pixel is valid."""

    tile: Tile
    values: NDArray[np.float32] | None
    valid: NDArray[np.bool_]


@dataclass(frozen=True)
class Rows:
    """Finished rows ``[first, stop)``: scores ``(class, row, col)`` after activation and valid mask ``(row, col)``."""

    tile_row: int
    first: int
    stop: int
    scores: NDArray[np.float32]
    valid: NDArray[np.bool_]


def activate(scores: NDArray[np.float32], kind: str) -> NDArray[np.float32]:
    """Graph output to scores along axis 1: ``none``, ``softmax`` or ``sigmoid``."""
    if kind == "softmax":
        scores = np.exp(scores - scores.max(axis=1, keepdims=True))
        return np.asarray(scores / scores.sum(axis=1, keepdims=True))
    if kind == "sigmoid":
        return np.asarray(1.0 / (1.0 + np.exp(-np.clip(scores, -60, 60))), dtype=np.float32)
    return scores


def ahead(
    items: Iterable[Item], load: Callable[[Item], Result], depth: int = READ_AHEAD
) -> Generator[Result, None, None]:
    """``load`` applied to each item in one other thread, up to ``depth`` results ahead, in order.

    Close it before what ``load`` reads is closed: closing waits until the thread has let go.
    """
    with ThreadPoolExecutor(max_workers=1, thread_name_prefix="reader") as pool:
        waiting: deque[Future[Result]] = deque()
        try:
            for item in items:
                waiting.append(pool.submit(load, item))
                if len(waiting) > depth:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        finally:
            for future in waiting:
                future.cancel()


class Predictor:
    """Chips through a backend in batches; halves the batch when the device runs out of memory."""

    def __init__(self, backend: Backend, card: ModelCard, batch: int | None, is_cancelled: Callable[[], bool]) -> None:
        self.backend, self.card, self.is_cancelled = backend, card, is_cancelled
        automatic = BATCH_CPU if backend.device == "cpu" else BATCH_GPU
        self.tally = Tally(batch=backend.fixed_batch or batch or automatic)

    def run(self, chips: Iterable[Chip]) -> Iterator[tuple[Chip, NDArray[np.float32]]]:
        """Scores after activation of each chip that has valid pixels, in order.

        Raises:
            Cancelled: between two batches.
            DeviceOutOfMemory: even a single chip does not fit.
        """
        pending: list[Chip] = []
        for chip in chips:
            if self.is_cancelled():
                raise Cancelled("The run was cancelled.")
            if chip.values is None:
                continue
            pending.append(chip)
            if len(pending) >= self.tally.batch:
                yield from self._flush(pending)
                pending = []
        if pending:
            yield from self._flush(pending)

    def _flush(self, chips: list[Chip]) -> Iterator[tuple[Chip, NDArray[np.float32]]]:
        values = np.stack([chip.values for chip in chips if chip.values is not None])
        began = time.monotonic()
        try:
            scores = self.backend.predict(values)
        except DeviceOutOfMemory:
            if len(chips) == 1:
                raise
            half = self.tally.batch = len(chips) // 2
            self.tally.retried += len(chips)
            self.tally.notes.append(f"out of memory with {len(chips)} tiles a batch, went on with {half}")
            for start in range(0, len(chips), half):
                if self.is_cancelled():
                    raise Cancelled("The run was cancelled.") from None
                yield from self._flush(chips[start : start + half])
            return
        self.tally.predicted += len(chips)
        self.tally.seconds += time.monotonic() - began
        scores = activate(scores, self.card.activation)
        if scores.ndim == 4 and scores.shape[1] == 1:
            self.tally.is_single_channel = True
            scores = np.concatenate([1 - scores, scores], axis=1)
        yield from zip(chips, scores)


def load_chip(
    tile: Tile, read: WindowReader, card: ModelCard, side: int, tally: Tally, aoi: TileMask | None = None
) -> Chip:
    """Read and normalise one tile; counts it as skipped where nothing is to predict."""
    inside = aoi(tile) if aoi else None
    if inside is not None and not inside.any():
        tally.skipped_aoi += 1
        return Chip(tile, None, inside)
    pixels, valid = read(tile.row_off, tile.col_off, tile.height, tile.width)
    if not valid.any():
        tally.skipped_nodata += 1
        return Chip(tile, None, valid)
    wanted = valid if inside is None else valid & inside
    if not wanted.any():
        tally.skipped_nodata += 1
        return Chip(tile, None, wanted)
    return Chip(tile, normalize_chip(pixels, valid, card, side), wanted)


class RowBlender:
    """Adds weighted tile scores into a rolling buffer and hands out rows that no later tile touches."""

    def __init__(self, plan: TilePlan, classes: int, tally: Tally) -> None:
        self.plan, self.tally = plan, tally
        depth, width = min(plan.rows.tile, plan.rows.length), plan.cols.length
        self.scores = np.zeros((classes, depth, width), dtype=np.float32)
        self.valid = np.zeros((depth, width), dtype=bool)

    def _weights(self, tile: Tile) -> NDArray[np.float32]:
        return self.plan.rows.weights(tile.row)[:, None] * self.plan.cols.weights(tile.col)[None, :]

    def add(self, chip: Chip, scores: NDArray[np.float32] | None) -> None:
        """Blend one tile, or note its valid pixels when it was not predicted."""
        tile = chip.tile
        cols = slice(tile.col_off, tile.col_off + tile.width)
        self.valid[: tile.height, cols] |= chip.valid
        if scores is not None:
            part = scores[:, : tile.height, : tile.width]
            self.scores[:, : tile.height, cols] += part * self._weights(tile)

    def finish_row(self, row: int) -> Rows:
        """The rows that are final after tile row ``row``; moves the buffer on. NaN scores become invalid, counted."""
        first, stop = self.plan.final_rows(row)
        count = stop - first
        scores, valid = self.scores[:, :count].copy(), self.valid[:count].copy()
        broken = valid & ~np.isfinite(scores).all(axis=0)
        if broken.any():
            self.tally.nonfinite += int(broken.sum())
            valid &= ~broken
        rest = self.scores.shape[1] - count
        self.scores[:, :rest], self.valid[:rest] = self.scores[:, count:].copy(), self.valid[count:].copy()
        self.scores[:, rest:], self.valid[rest:] = 0.0, False
        return Rows(row, first, stop, scores, valid)


def predict_rows(
    plan: TilePlan,
    predictor: Predictor,
    load: Callable[[Tile], Chip],
    classes: int,
    first_row: int = 0,
    on_tile: Callable[[int], None] = lambda tiles: None,
) -> Generator[Rows, None, None]:
    """Finished rows from north to south, starting with tile row ``first_row``; close it to end the reading thread.

    The tile row before ``first_row`` is predicted again for its part of the overlap, so the rows are the same bytes as
    those of an uninterrupted run.
    """
    blender = RowBlender(plan, classes, predictor.tally)
    begin = max(first_row - 1, 0)
    tiles = (tile for row in range(begin, plan.rows.count) for tile in plan.tile_row(row))
    state = {"row": begin}

    def noted(chips: Iterable[Chip]) -> Iterator[Chip]:
        for chip in chips:
            waiting.append(chip)
            yield chip

    waiting: deque[Chip] = deque()
    with closing(ahead(tiles, load)) as chips:
        scored = predictor.run(noted(chips))
        for chip, scores in _in_order(scored, waiting):
            while chip.tile.row > state["row"]:
                yield from _finish(blender, state, first_row)
            blender.add(chip, scores)
            on_tile(1)
    while state["row"] < plan.rows.count:
        yield from _finish(blender, state, first_row)


def _finish(blender: RowBlender, state: dict[str, int], first_row: int) -> Iterator[Rows]:
    rows = blender.finish_row(state["row"])
    state["row"] += 1
    if rows.tile_row >= first_row:
        yield rows


def _in_order(
    scored: Iterable[tuple[Chip, NDArray[np.float32]]], waiting: deque[Chip]
) -> Iterator[tuple[Chip, NDArray[np.float32] | None]]:
    """Every chip in the order it was read, with its scores or ``None`` where it was not predicted."""
    for chip, scores in scored:
        while waiting[0] is not chip:
            yield waiting.popleft(), None
        waiting.popleft()
        yield chip, scores
    while waiting:
        yield waiting.popleft(), None


def tile_settings(card: ModelCard, backend: Backend, tile: int | None, overlap: int | None) -> tuple[int, int]:
    """Tile and overlap in pixels: a size fixed by the graph, else what is asked for, else the card's."""
    side = backend.fixed_tile or tile or card.tile
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
) -> NDArray[np.float32]:
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
        ``(class, row, col)`` float32 after activation; 0 where nothing was predicted.
    """
    side, shared = tile_settings(card, backend, tile, overlap)
    plan = plan_tiles(pixels.shape[1], pixels.shape[2], side, shared)
    predictor = Predictor(backend, card, batch, lambda: False)

    def read(row_off: int, col_off: int, height: int, width: int) -> tuple[NDArray[Any], NDArray[np.bool_]]:
        window = (slice(row_off, row_off + height), slice(col_off, col_off + width))
        return pixels[(slice(None), *window)], valid[window]

    def load(tile_: Tile) -> Chip:
        return load_chip(tile_, read, card, side, predictor.tally)

    rows = predict_rows(plan, predictor, load, len(card.classes))
    return np.concatenate([part.scores for part in rows], axis=1)
