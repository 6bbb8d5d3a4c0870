"""Time, disk and memory of a dense run beside its model. Measured in docs/performance.md."""

from __future__ import annotations

import numpy as np

from ...jobs.plan import JobPlan
from ...jobs.task import Needs
from ...postprocess.class_dtype import class_dtype
from ...postprocess.score_layers import band_count, score_layers

COMPRESSED = 0.2
"""Bytes on disk a byte of class raster, overviews included: between 0.05 (large areas) and 0.4 (speckle)."""
READ_WRITE_S = 0.03
"""Of a million pixels: reading, merging, writing. They share the model's processor."""
PROBABILITY_S = 0.1
"""More of a million float32 values: they hardly compress."""
POLYGON_S = 0.035
"""More of a million pixels with polygons, some 500 of them."""
POLYGON_MB = 80.0
"""Of the outlines and features of a block of rows."""


def dense_needs(plan: JobPlan, share: float) -> Needs:
    """Estimate reading, merging, writing and polygons.

    ``share`` of the tiles is to be predicted.
    """
    pixels = plan.grid.width * plan.grid.height * share
    values = band_count(score_layers(plan.request, plan.card))
    has_polygons = bool(plan.request.polygons)
    itemsize = np.dtype(class_dtype(plan.card)[0]).itemsize
    return Needs(
        seconds=pixels / 1e6 * (READ_WRITE_S + PROBABILITY_S * values + (POLYGON_S if has_polygons else 0)),
        disk_bytes=pixels * itemsize * (1 + COMPRESSED) + 2 * pixels * 4 * values,  # float scores hardly compress
        pixel_bytes=1 + 4 * values,
        memory_mb=POLYGON_MB if has_polygons else 0.0,
    )
