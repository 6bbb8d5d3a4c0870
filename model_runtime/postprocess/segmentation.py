"""Segmentation scores to class ids and polygons. Pure; map units, areas in square metres."""

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
    """One connected area of a class: geometry in map units, area in m2 (``None`` without CRS)."""

    class_id: int
    geometry: shapely.Polygon
    area_m2: float | None


def measured_polygons(
    shapes: Iterable[tuple[dict[str, Any], float]],
    card: ModelCard,
    transform: Affine,
    row_areas_m2: NDArray[np.float64] | None,
    min_area_m2: float,
) -> Iterator[ClassPolygon]:
    """Polygons of all classes that are not background, at least ``min_area_m2`` large.

    The area is the number of pixels times the true pixel area at the polygon's middle row.

    Args:
        shapes: pairs of GeoJSON-like geometry and class id, as ``rasterio.features.shapes`` yields them.
        card: classes.
        transform: of the class raster.
        row_areas_m2: true pixel area per raster row, or ``None``.
        min_area_m2: smallest area kept; without a CRS nothing is left out.
    """
    wanted = {entry.class_id for entry in card.classes if not entry.background}
    pixel_units2 = abs(transform.determinant)
    for mapping, value in shapes:
        if int(value) not in wanted:
            continue
        geometry = shape(mapping)
        area = None
        if row_areas_m2 is not None:
            middle = geometry.centroid
            row = (~transform * (middle.x, middle.y))[1]
            at = min(max(int(row), 0), len(row_areas_m2) - 1)
            area = float(geometry.area / pixel_units2 * row_areas_m2[at])
            if area < min_area_m2:
                continue
        yield ClassPolygon(int(value), geometry, area)


def simplify_polygons(polygons: list[ClassPolygon], tolerance: float) -> list[ClassPolygon]:
    """Simplified so that shared borders stay shared (Visvalingam-Whyatt on the coverage); areas are kept as measured.

    Args:
        polygons: non-overlapping.
        tolerance: in map units.
    """
    if tolerance <= 0 or not polygons:
        return polygons
    simplified = shapely.coverage_simplify([item.geometry for item in polygons], tolerance)
    return [ClassPolygon(item.class_id, new, item.area_m2) for item, new in zip(polygons, simplified)]
