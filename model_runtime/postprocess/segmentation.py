"""Segmentation scores to class ids and polygons. Pure; polygons in pixels until placed, areas in square metres."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from affine import Affine
from numpy.typing import NDArray
from shapely.geometry import shape

from ..model_card import ModelCard

MAX_UINT8_CLASSES = 255

Geometries = NDArray[Any]
"""Array of shapely geometries."""


def class_dtype(card: ModelCard) -> tuple[str, int]:
    """Dtype and nodata of a class raster: uint8 with 255, or uint16 with 65535 past 254 classes."""
    return ("uint8", 255) if len(card.classes) < MAX_UINT8_CLASSES else ("uint16", 65535)


def class_ids(
    scores: NDArray[np.float32], valid: NDArray[np.bool_], card: ModelCard, is_single_channel: bool
) -> NDArray[Any]:
    """Class ids ``(row, col)`` in the dtype of ``class_dtype``; nodata where not valid.

    The largest score wins, however low; a single sigmoid channel is cut at the card's ``seg_thresh`` instead.

    Args:
        scores: ``(class, row, col)`` after activation.
        valid: ``(row, col)``.
        card: classes and threshold.
        is_single_channel: the graph answered one channel; ``scores`` are then ``1 - p`` and ``p``.
    """
    dtype, nodata = class_dtype(card)
    if is_single_channel:
        ids = (scores[1] > card.seg_thresh).astype(dtype)
    elif len(scores) == 2:
        ids = (scores[1] > scores[0]).astype(dtype)
    else:
        ids = scores.argmax(axis=0).astype(dtype)
    return np.where(valid, ids, np.array(nodata, dtype=dtype))


@dataclass(frozen=True)
class ClassPolygon:
    """One connected area of a class: geometry in pixels ``(col, row)``, area in m2 (``None`` without CRS)."""

    class_id: int
    geometry: shapely.Polygon
    area_m2: float | None


def measured_polygons(
    shapes: Iterable[tuple[dict[str, Any], float]],
    card: ModelCard,
    row_areas_m2: NDArray[np.float64] | None,
    min_area_m2: float,
) -> Iterator[ClassPolygon]:
    """Polygons of all classes that are not background, at least ``min_area_m2`` large.

    The area is the number of pixels times the true pixel area at the polygon's middle row.

    Args:
        shapes: pairs of GeoJSON-like geometry in pixels and class id, as ``rasterio.features.shapes`` yields.
        card: classes.
        row_areas_m2: true pixel area per raster row, or ``None``.
        min_area_m2: smallest area kept; without a CRS nothing is left out.
    """
    wanted = {entry.class_id for entry in card.classes if not entry.background}
    for mapping, value in shapes:
        if int(value) not in wanted:
            continue
        geometry = shape(mapping)
        area = None
        if row_areas_m2 is not None:
            row = int(geometry.centroid.y)
            area = float(geometry.area * row_areas_m2[min(max(row, 0), len(row_areas_m2) - 1)])
            if area < min_area_m2:
                continue
        yield ClassPolygon(int(value), geometry, area)


def simplified(geometries: Geometries, tolerance_px: float) -> Geometries:
    """Pixel polygons simplified so that shared borders stay shared (Visvalingam-Whyatt on the coverage).

    A coverage needs a vertex wherever three polygons meet, which pixel outlines lack on the side that goes straight on;
    so every pixel corner along an edge becomes one first.
    """
    if tolerance_px <= 0 or not len(geometries):
        return geometries
    noded = shapely.transform(shapely.segmentize(geometries, 1.0 + 1e-9), np.rint)
    return np.asarray(shapely.coverage_simplify(noded, tolerance_px))


def placed(geometries: Geometries, transform: Affine) -> Geometries:
    """Pixel coordinates to map units through the full affine."""
    linear = np.array([[transform.a, transform.b], [transform.d, transform.e]])
    return np.asarray(shapely.transform(geometries, lambda points: points @ linear.T + (transform.c, transform.f)))
