"""Estimate run time, disk space and memory before a run. One test chip is predicted.

Nothing is written.

Measured against runs in docs/performance.md. Seconds, megabytes (10^6 bytes).
"""

from __future__ import annotations

import dataclasses
import time
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..backends.base import Backend
from ..raster.base import PixelSource
from ..raster.vetting import CACHE_BYTES
from ..tiles.pipeline import READ_AHEAD, WRITE_BEHIND
from ..tiles.plan import TilePlan
from ..writers.raster import BLOCK
from .plan import JobPlan
from .report import memory_mb
from .task import Needs, Task

START_S = 0.3
"""More of every run: opening, and reading back what was written."""
TRIED_AGAIN = 4
"""With more tiles the trial is repeated: a session's first call of a size takes up to seven times as long as others."""
TRIAL_S = 0.2
"""As long as the trials have not taken that, there is another one, up to ``TRIALS``. The fastest counts."""
TRIALS = 10
ASKED_TILES = 4096
"""Of larger plans so many tiles are asked whether they are empty."""


@dataclass(frozen=True)
class Estimate:
    """Estimated cost of a run. ``tiles`` are those to be predicted, ``channels`` the scores of a pixel.

    ``disk_mb`` is the most at any time, beside the outputs: journal, partial files.
    """

    tiles: int
    seconds: float
    disk_mb: float
    memory_mb: float
    channels: int

    def as_dict(self) -> dict[str, Any]:
        """For the report."""
        values = dataclasses.asdict(self)
        del values["channels"]
        return {key: value if value is None else round(value, 1) for key, value in values.items()}


def estimate_run(
    plan: JobPlan,
    task: Task,
    source: PixelSource,
    backend: Backend,
    shape: tuple[int, int],
    dtype: np.dtype[Any],
    tried: dict[object, tuple[int, int, float]] | None = None,
) -> Estimate:
    """Estimate a run by one trial chip of its own size.

    Args:
        plan: what will be run.
        task: which says what it needs beside the model.
        source: asked which tiles are surely empty.
        backend: the loaded model.
        shape: rows and columns of a chip.
        dtype: of its pixels.
        tried: trials of earlier runs, and of this one afterwards.
    """
    chip = np.zeros((1, plan.card.chip_bands, *shape), dtype=dtype)
    share = _share_to_predict(plan.tiles, source)
    count = round(plan.tiles.count * share)
    needs = task.needs(plan, share)
    request, info = plan.request, backend.info
    key = (plan.model.sha256, info.device, info.precision, request.tta, request.attention is None, shape, dtype.name)
    known = {} if tried is None else tried
    if key not in known:
        known[key] = _tried(backend, chip, TRIALS if count > TRIED_AGAIN else 1)
    channels, scores_bytes, a_tile = known[key]
    return Estimate(
        tiles=count,
        seconds=START_S + count * a_tile + needs.seconds,
        disk_mb=needs.disk_bytes / 1e6,
        memory_mb=_memory_mb(plan, needs, scores_bytes, chip.nbytes),
        channels=channels if plan.card.is_dense else 0,
    )


def _tried(backend: Backend, chip: NDArray[Any], trials: int) -> tuple[int, int, float]:
    """Channels and bytes of the scores of ``chip``, and the seconds of the fastest of the trials."""
    taken: list[float] = []
    while not taken or (len(taken) < trials and sum(taken) < TRIAL_S):
        began = time.monotonic()
        scores = backend.predict(chip)
        taken.append(time.monotonic() - began)
    return scores.shape[1], scores.nbytes, min(taken)


def _share_to_predict(tiles: TilePlan, source: PixelSource) -> float:
    """Share of tiles that are not surely empty, from a regular sample of a large plan."""
    step = max(1, tiles.count // ASKED_TILES)
    asked = range(0, tiles.count, step)
    empty = 0
    for index in asked:
        tile = tiles.tile(index)
        empty += source.is_empty(tile.row_off, tile.col_off, tile.height, tile.width)
    return 1 - empty / len(asked)


def _memory_mb(plan: JobPlan, needs: Needs, scores: int, chip: int) -> float:
    grid, rows = plan.info.grid, plan.tiles.rows
    raster = grid.width * grid.height * len(plan.chip_bands) * np.dtype(plan.info.dtype).itemsize
    cached = min(CACHE_BYTES, raster + plan.grid.width * plan.grid.height * needs.pixel_bytes)
    under_way = (READ_AHEAD + 2) * chip + (WRITE_BEHIND + 4) * scores
    open_bytes = (min(rows.tile, rows.length) + BLOCK) * plan.grid.width * needs.pixel_bytes
    return memory_mb() + needs.memory_mb + (cached + open_bytes + under_way) / 1e6
