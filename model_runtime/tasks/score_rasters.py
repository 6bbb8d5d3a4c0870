"""Writers of the score layers of a run: float32, NaN where there is no result, a band a name."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..geo.grid import Grid
from ..jobs.state import JobState
from ..postprocess.score_layers import ScoreLayer
from ..writers.raster import RasterWriter


def score_writer(state: JobState, layer: ScoreLayer, grid: Grid, rows_open: int) -> RasterWriter:
    """The open raster of a layer.

    See ``RasterWriter``.
    """
    path = Path(str(getattr(state.plan.request, layer.name)))
    writer = RasterWriter(path, grid, "float32", float("nan"), len(layer.bands), rows_open)
    writer.describe_bands(layer.bands)
    writer.describe_origin(state.origin)
    return writer


def put_layers(
    writers: Sequence[RasterWriter], layers: Sequence[ScoreLayer], bands: NDArray[np.float32], row: int, col: int
) -> None:
    """Give each writer its bands of a record, ``(band, row, col)``, at a place of the raster."""
    start = 0
    for writer, layer in zip(writers, layers):
        stop = start + len(layer.bands)
        writer.put(row, col, bands[start:stop])
        start = stop
