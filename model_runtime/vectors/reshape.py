"""The tool that draws the polygons of any layer with squared or smooth outlines."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..errors import ArgumentsInvalid
from ..postprocess.shaping.shape import DEFAULT_PIXELS, SMOOTH, SQUARED, shaped
from .layers import read_layer
from .writing import check_output, write_layer

SHORT = 0.02
"""Share of the edges that are at most as long as a pixel where outlines follow pixels."""


@dataclass(frozen=True)
class ReshapeOptions:
    """Options of the tool.

    Attributes:
        outlines: ``squared`` or ``smooth``.
        tolerance_m: furthest that an outline moves; 0: 1.5 times its shortest edges, pixels in most layers.
    """

    outlines: str = SQUARED
    tolerance_m: float = 0.0


def reshape(
    source: str, output: str, options: ReshapeOptions, overwrite: bool, check_cancelled: Callable[[], None]
) -> dict[str, Any]:
    """Write the polygons of a layer with other outlines and all their columns.

    Returns:
        For the report: the tolerance, and how many polygons were drawn anew and kept.

    Raises:
        LemevitError: options, layer or output cannot be used.
    """
    if options.outlines not in (SQUARED, SMOOTH):
        raise ArgumentsInvalid(f"The outlines must be {SQUARED} or {SMOOTH}, they are {options.outlines[:40]!r}.")
    if not 0 <= options.tolerance_m < float("inf"):
        raise ArgumentsInvalid(f"The tolerance must be 0 or more metres, it is {options.tolerance_m}.")
    layer = read_layer(source)
    path = check_output(output, overwrite, [layer.path])
    sizes = np.array(layer.unit_m())
    in_metres = shapely.transform(layer.geometries, lambda points: points * sizes)
    tolerance = options.tolerance_m or DEFAULT_PIXELS * _pixel(in_metres)
    found = shaped(in_metres, options.outlines, tolerance, check_cancelled)
    geometries = shapely.transform(found.geometries, lambda points: points / sizes)
    write_layer(path, geometries, layer.fields, layer.crs, "MultiPolygon")
    return {"outlines": {"kind": options.outlines, "tolerance_m": round(tolerance, 6), **found.counts}}


def _pixel(polygons: NDArray[Any]) -> float:
    """Length of the shortest edges, but for a few."""
    coords, index = shapely.get_coordinates(shapely.get_rings(polygons), return_index=True)
    steps = np.diff(coords, axis=0)[index[1:] == index[:-1]]
    lengths = np.hypot(steps[:, 0], steps[:, 1])
    return float(np.quantile(lengths[lengths > 0], SHORT))
