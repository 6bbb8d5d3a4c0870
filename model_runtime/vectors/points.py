"""The tool that turns polygons (detections, buildings) into points with their size."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely

from .layers import read_layer
from .writing import check_output, write_layer


@dataclass(frozen=True)
class PointsOptions:
    """Options of the tool: none."""


def points(
    source: str, output: str, options: PointsOptions, overwrite: bool, check_cancelled: Callable[[], None]
) -> dict[str, Any]:
    """Write a point in each polygon, with its columns and with ``size_m2``, ``size_length_m`` and ``size_width_m``.

    Length and width are those of the smallest rectangle around it.

    Raises:
        LemevitError: the layer cannot be read or written.
    """
    layer = read_layer(source)
    path = check_output(output, overwrite, [layer.path])
    check_cancelled()
    sizes = np.array(layer.unit_m())
    in_metres = shapely.transform(layer.geometries, lambda places: places * sizes)
    sides = np.zeros((len(in_metres), 2))
    for position, box in enumerate(shapely.oriented_envelope(in_metres)):
        corners = shapely.get_coordinates(box)[:3]
        if len(corners) == 3:
            sides[position] = sorted(np.hypot(*np.diff(corners, axis=0).T), reverse=True)
    fields = {
        **layer.fields,
        "size_m2": np.round(shapely.area(in_metres), 3),
        "size_length_m": np.round(sides[:, 0], 3),
        "size_width_m": np.round(sides[:, 1], 3),
    }
    write_layer(path, shapely.point_on_surface(layer.geometries), fields, layer.crs, "Point")
    return {"points": len(in_metres)}
