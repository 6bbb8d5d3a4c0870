"""What a run will take, said before it starts: time, disk and memory. One trial chip is run; nothing is written.

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
from ..geo.grid import Grid
from ..postprocess.attention import META_TOKENS
from ..postprocess.class_dtype import class_dtype
from ..postprocess.score_layers import band_count, score_layers
from ..raster.pair import PairSource
from ..raster.source import Source
from ..raster.vetting import CACHE_BYTES
from ..tiles.pipeline import READ_AHEAD, WRITE_BEHIND
from ..tiles.plan import TilePlan
from ..writers.raster import BLOCK
from .plan import JobPlan
from .report import memory_mb

COMPRESSED = 0.2
"""Bytes on disk a byte of class raster, overviews included: between 0.05 (large areas) and 0.4 (speckle)."""
READ_WRITE_S = 0.03
"""Of a million pixels of a class raster: reading, merging, writing. They share the model's processor."""
FIND_S = 0.015
"""Of a million pixels of which only scenes or objects are kept."""
PROBABILITY_S = 0.1
"""More of a million float32 values: they hardly compress."""
POLYGON_S = 0.035
"""More of a million pixels with polygons, some 500 of them."""
POLYGON_MB = 80.0
"""Of the outlines and features of a band of rows."""
START_S = 0.3
"""More of every run: opening, and reading back what was written."""
TRIED_AGAIN = 4
"""With more tiles the trial is repeated: a session's first call of a size takes up to seven times as long as others."""
TRIAL_S = 0.2
"""As long as the trials have not taken that, there is another one, up to ``TRIALS``; the fastest counts."""
TRIALS = 10
OBJECTS_A_PIXEL = 2e-4
"""Dense objects, such as cars on a parking lot at 0.3 m; fewer nearly everywhere."""
OBJECT_BYTES = 400
"""Of a box in the journal and of a feature in the layer."""
ASKED_TILES = 4096
"""Of larger plans so many tiles are asked whether they are empty."""


@dataclass(frozen=True)
class Estimate:
    """What a run will take; ``tiles`` are those to be predicted, ``channels`` the scores a pixel.

    ``disk_mb`` is the most at any time, beside the outputs: journal, partial files.
    """

    tiles: int
    seconds: float
    disk_mb: float
    memory_mb: float | None
    channels: int

    def as_dict(self) -> dict[str, Any]:
        """For the report."""
        values = dataclasses.asdict(self)
        del values["channels"]
        return {key: value if value is None else round(value, 1) for key, value in values.items()}


def estimate_run(
    plan: JobPlan,
    tiles: TilePlan,
    source: Source | PairSource,
    backend: Backend,
    shape: tuple[int, int],
    dtype: np.dtype[Any],
) -> Estimate:
    """Estimate a run by one trial chip of its own size.

    Args:
        plan: what will be run.
        tiles: on which tiles.
        source: asked which tiles are surely empty.
        backend: the loaded model.
        shape: rows and columns of a chip.
        dtype: of its pixels.
    """
    chip = np.zeros((1, plan.card.chip_bands, *shape), dtype=dtype)
    share = _share_to_predict(tiles, source)
    count = round(tiles.count * share)
    scores, a_tile = _tried(backend, chip, TRIALS if count > TRIED_AGAIN else 1)
    channels = scores.shape[1]
    return Estimate(
        tiles=count,
        seconds=START_S + count * a_tile + _besides_s(plan, share),
        disk_mb=_disk_bytes(plan, share) / 1e6,
        memory_mb=_memory_mb(plan, tiles, scores.nbytes, chip.nbytes),
        channels=channels if plan.card.is_dense else 0,
    )


def _tried(backend: Backend, chip: NDArray[Any], trials: int) -> tuple[NDArray[Any], float]:
    """Scores of ``chip`` and the seconds of the fastest of the trials."""
    taken: list[float] = []
    while not taken or (len(taken) < trials and sum(taken) < TRIAL_S):
        began = time.monotonic()
        scores = backend.predict(chip)
        taken.append(time.monotonic() - began)
    return scores, min(taken)


def _share_to_predict(tiles: TilePlan, source: Source | PairSource) -> float:
    """Share of tiles that are not surely empty, from a regular sample of a large plan."""
    step = max(1, tiles.count // ASKED_TILES)
    asked = range(0, tiles.count, step)
    empty = 0
    for index in asked:
        tile = tiles.tile(index)
        empty += source.is_empty(tile.row_off, tile.col_off, tile.height, tile.width)
    return 1 - empty / len(asked)


def _besides_s(plan: JobPlan, share: float) -> float:
    """Seconds of all that is not the model."""
    mega = plan.grid.width * plan.grid.height * share / 1e6
    if not plan.card.is_dense or plan.request.task == "detect":
        return mega * FIND_S
    values = band_count(score_layers(plan.request, plan.card))
    return mega * (READ_WRITE_S + PROBABILITY_S * values + (POLYGON_S if plan.request.polygons else 0))


def _disk_bytes(plan: JobPlan, share: float) -> float:
    pixels = plan.grid.width * plan.grid.height * share
    if plan.request.task == "detect":
        return pixels * OBJECTS_A_PIXEL * OBJECT_BYTES + 1e5
    if not plan.card.is_dense:
        maps = 4 * META_TOKENS * COMPRESSED if plan.request.attention else 0
        return pixels * (1e-4 + maps) + 1e5
    itemsize = np.dtype(class_dtype(plan.card)[0]).itemsize
    total = pixels * itemsize * (1 + COMPRESSED)
    total += 2 * pixels * 4 * band_count(score_layers(plan.request, plan.card))  # float scores hardly compress
    return total


def _memory_mb(plan: JobPlan, tiles: TilePlan, scores: int, chip: int) -> float | None:
    now = memory_mb()
    if now is None:
        return None
    grid: Grid = plan.info.grid
    raster = grid.width * grid.height * len(plan.chip_bands) * np.dtype(plan.info.dtype).itemsize
    rows = min(tiles.rows.tile, tiles.rows.length) + BLOCK
    a_pixel = 0
    if plan.card.is_dense and plan.request.task != "detect":
        a_pixel = 1 + 4 * band_count(score_layers(plan.request, plan.card))
    cached = min(CACHE_BYTES, raster + plan.grid.width * plan.grid.height * a_pixel)
    under_way = (READ_AHEAD + 2) * chip + (WRITE_BEHIND + 4) * scores
    polygons = POLYGON_MB if plan.request.polygons else 0
    return now + polygons + (cached + rows * plan.grid.width * a_pixel + under_way) / 1e6
