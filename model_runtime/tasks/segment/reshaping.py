"""Polygons simplified, squared or smoothed before they are written. All at once: shared borders stay shared."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Iterator

import numpy as np
import shapely

from ...geo.ground import axis_gsds_m, gsd_m
from ...jobs.state import JobState
from ...postprocess.outlines import simplified
from ...postprocess.polygonise import PolygonBatch
from ...postprocess.shaping.shape import DEFAULT_PIXELS, shaped


def reshaped(batches: Iterator[PolygonBatch], state: JobState) -> Iterator[PolygonBatch]:
    """The polygons as the request wants their outlines.

    Along the pixels they pass batch by batch.
    """
    request, grid = state.plan.request, state.plan.output_grid
    if request.simplify_m <= 0 and request.outlines == "pixels":
        return batches
    whole = _joined(list(batches))
    if request.simplify_m > 0:
        whole = dataclasses.replace(
            whole, geometries=simplified(whole.geometries, request.simplify_m / (gsd_m(grid) or 1.0))
        )
    return iter([whole if request.outlines == "pixels" else _shaped(whole, state)])


def _shaped(batch: PolygonBatch, state: JobState) -> PolygonBatch:
    """Polygons with other outlines, drawn in metres along both axes of the raster.

    Counted in the report.
    """
    request = state.plan.request
    sizes = np.array(axis_gsds_m(state.plan.output_grid) or (1.0, 1.0))
    tolerance = request.outline_tolerance_m or DEFAULT_PIXELS * math.sqrt(sizes.prod())
    in_metres = shapely.transform(batch.geometries, lambda points: points * sizes)
    found = shaped(in_metres, request.outlines, tolerance, state.cancellation.check)
    geometries = shapely.transform(found.geometries, lambda points: points / sizes)
    state.report.values["outlines"] = {
        "kind": request.outlines,
        "tolerance_m": round(tolerance, 6),
        **found.counts,
    }
    return dataclasses.replace(batch, geometries=geometries)


def _joined(batches: list[PolygonBatch]) -> PolygonBatch:
    if not batches:
        return no_polygons()
    return PolygonBatch(
        np.concatenate([batch.class_ids for batch in batches]),
        np.concatenate([batch.geometries for batch in batches]),
        np.concatenate([batch.area_m2 for batch in batches]),
        np.concatenate([batch.pixels for batch in batches]),
        np.concatenate([batch.scores for batch in batches]),
    )


def no_polygons() -> PolygonBatch:
    """A batch without polygons."""
    empty = np.array([], dtype=object)
    none = np.array([], np.float64)
    return PolygonBatch(np.array([], np.int32), empty, none, np.array([], np.int64), none)
