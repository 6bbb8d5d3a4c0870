"""Chips through the model, in batches, in the order of the tiles, whatever the batch. No files, no threads here."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Callable, NoReturn

import numpy as np
from numpy.typing import NDArray

from ..backends.arrays import HOST, Values
from ..backends.base import Backend, Call
from ..backends.batching import BatchProbe
from ..cancellation import NEVER, Cancellation
from ..errors import DeviceOutOfMemory, LemevitError
from .plan import Tile


@dataclass
class Tally:
    """Counts of the tiles of a run."""

    predicted: int = 0
    skipped_nodata: int = 0
    skipped_aoi: int = 0
    retried: int = 0
    batch: int = 1
    seconds: float = 0.0
    notes: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Chip:
    """A tile ready for the model, in the raster's dtype.

    ``pixels`` is ``None`` where nothing is to predict.
    """

    tile: Tile
    pixels: NDArray[Any] | None
    valid: NDArray[np.bool_] | None


@dataclass
class _Begun:
    """Chips whose call of the model was begun.

    ``wait`` gives the scores of those that have pixels; ``None``: it found no room beside another, and is made anew.
    """

    chips: list[Chip]
    wait: Call | None
    at: float

    def values(self) -> list[NDArray[Any]]:
        return [chip.pixels for chip in self.chips if chip.pixels is not None]


class Predictor:
    """Chips through a backend in batches.

    Halves the batch when the device runs out of memory.

    Once the batch is found, as many calls are begun as the backend takes, so that copies and the host's work hide
    behind the device's.

    Args:
        backend: the loaded model.
        batch: tiles a call; ``None`` finds the fastest.
        cancellation: asked between two calls.
        fall_back: gives another backend when the device cannot hold a single tile; raises what it is given otherwise.
        keep_on_device: leave scores there, as values of ``backends.arrays``, until the device is left.
    """

    def __init__(
        self,
        backend: Backend,
        batch: int | None,
        cancellation: Cancellation = NEVER,
        fall_back: Callable[[DeviceOutOfMemory], Backend] | None = None,
        *,
        keep_on_device: bool = False,
    ) -> None:
        self.backend, self._cancellation, self._fall_back = backend, cancellation, fall_back
        self.arrays = backend.info.arrays if keep_on_device else HOST
        self._probe = BatchProbe(backend.info.device, backend.info.fixed_batch, batch)
        self._free_from = 0.0
        self._is_alone = False
        self.tally = Tally(batch=self._probe.batch)

    def run(self, chips: Iterable[Chip]) -> Iterator[tuple[Chip, Values | None]]:
        """Every chip in order, with its scores, or ``None`` where nothing was to predict.

        Raises:
            Cancelled: between two calls.
            DeviceOutOfMemory: even a single chip does not fit.
        """
        begun: deque[_Begun] = deque()
        groups = self._groups(chips)
        problem: Exception | None = None
        while True:
            try:
                group = next(groups, None)
            except (LemevitError, OSError) as error:  # of reading, or a cancel: what is under way is not lost
                problem = error
                break
            if group is None:
                break
            begun.append(self._begin(group))
            while self._is_full(begun):
                yield from self._finish(begun)
        while begun:
            yield from self._finish(begun)
        if problem is not None:
            raise problem

    def _is_full(self, begun: deque[_Begun]) -> bool:
        """True if the first is to be waited for before another call is begun.

        What holds no pixels is no call.
        """
        if not begun or not begun[0].values():
            return bool(begun)
        at_once = self.backend.info.calls_at_once if self._probe.is_settled and not self._is_alone else 1
        return sum(bool(entry.values()) for entry in begun) >= at_once

    def _groups(self, chips: Iterable[Chip]) -> Iterator[list[Chip]]:
        waiting: list[Chip] = []
        ready = 0
        for chip in chips:
            self._cancellation.check()
            waiting.append(chip)
            ready += chip.pixels is not None
            if ready >= self._probe.batch or not ready:
                yield waiting
                waiting, ready = [], 0
        if waiting:
            yield waiting

    def _begin(self, chips: list[Chip]) -> _Begun:
        begun = _Begun(chips, list, time.monotonic())
        values = begun.values()
        if values:
            begun.wait = self._call(values)
        return begun

    def _call(self, values: list[NDArray[Any]]) -> Call:
        """Begin a call.

        That the device has no room is said when it is waited for.
        """
        try:
            chips = np.stack(values) if len(values) > 1 else values[0][None]
            return self.backend.start(chips, keep_on_device=not self.arrays.is_host)
        except DeviceOutOfMemory as error:
            return partial(_fail, _bare(error))

    def _finish(self, begun: deque[_Begun]) -> Iterator[tuple[Chip, Values | None]]:
        """Wait for the first call that was begun."""
        first = begun.popleft()
        scores = iter(self._waited(first, begun))
        for chip in first.chips:
            yield chip, None if chip.pixels is None else next(scores)

    def _waited(self, first: _Begun, others: deque[_Begun]) -> Iterable[Values]:
        values, wait = first.values(), first.wait
        if wait is None:
            return self._in_parts(values)
        first.wait = None
        try:
            scores: Iterable[Values] = wait()
        except DeviceOutOfMemory as error:
            problem = _bare(error)
        else:
            self._note(len(values), first.at)
            return scores
        # Outside of the handler: an error that is being handled keeps what the failed call had on the device.
        del wait
        if self._end_others(others):
            self._is_alone = True
            self.tally.notes.append(f"out of memory with two calls of {len(values)} tiles, went on with one at a time")
        else:
            self._make_room(len(values), problem)
        return self._in_parts(values)

    @staticmethod
    def _end_others(others: deque[_Begun]) -> bool:
        """Wait for all calls that are under way, which may hold what is missing.

        Whether there were any.
        """
        has_any = False
        for other in others:
            if other.wait is not None and other.values():
                other.wait, has_any = _settled(other.wait), True
        return has_any

    def _note(self, size: int, begun_at: float) -> None:
        """Learn from a call that ended: it took the time since it was begun, or since the one before it ended."""
        if not size:
            return
        now = time.monotonic()
        seconds, self._free_from = now - max(self._free_from, begun_at), now
        self._probe.note(size, seconds)
        self.tally.batch = self._probe.batch
        self.tally.predicted += size
        self.tally.seconds += seconds

    def _in_parts(self, values: list[NDArray[Any]]) -> list[Values]:
        """Scores of every chip, one call after the other, in smaller and smaller parts until they fit."""
        done: list[Values] = []
        while len(done) < len(values):
            self._cancellation.check()
            part = values[len(done) : len(done) + self._probe.batch]
            began = time.monotonic()
            problem = None
            try:
                done.extend(self._call(part)())
            except DeviceOutOfMemory as error:
                problem = _bare(error)
            if problem is not None:
                self._make_room(len(part), problem)
                continue
            self._note(len(part), began)
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
        self._fall_back, self.arrays = None, HOST
        self._probe = BatchProbe(self.backend.info.device, self.backend.info.fixed_batch, 1)


def _bare(error: DeviceOutOfMemory) -> DeviceOutOfMemory:
    """The same error without its history, whose frames hold the memory of the failed call."""
    return DeviceOutOfMemory(error.what, error.fix)


def _fail(error: DeviceOutOfMemory) -> NoReturn:
    raise error


def _settled(wait: Call) -> Call | None:
    """``wait`` with its answer, waited for now, ``None`` where it had no room."""
    try:
        found = wait()
    except DeviceOutOfMemory:
        return None
    return lambda: found
