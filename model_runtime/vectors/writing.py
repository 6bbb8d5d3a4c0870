"""A layer written by a tool: vetted by the gate before the work, complete or not at all after it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from rasterio.crs import CRS

from ..destinations import check_destinations
from ..errors import ArgumentsInvalid
from ..writers.outputs import destination_of
from ..writers.vector import LayerWriter, check_layer

SUFFIX = ".gpkg"


def check_output(output: str, overwrite: bool, read: Sequence[Path]) -> Path:
    """The path of a layer that may be written.

    Raises:
        ArgumentsInvalid: no GeoPackage.
        OutputError: see ``destinations.check_destinations`` and ``writers.vector.check_layer``.
    """
    path = Path(output)
    if path.suffix.lower() != SUFFIX:
        raise ArgumentsInvalid(f"{output} does not end in {SUFFIX}.", f"Choose a file that ends in {SUFFIX}.")
    check_destinations([destination_of(path, "output", True)], read)
    check_layer(path, overwrite)
    return path


def write_layer(
    output: Path, geometries: NDArray[Any], fields: dict[str, NDArray[Any]], crs: CRS | None, kind: str
) -> None:
    """Write features as one layer of a GeoPackage.

    Args:
        output: a path that ``check_output`` let through.
        geometries: ``(n,)``; single ones become multi where ``kind`` says so.
        fields: ``(n,)`` values of each column.
        crs: of the geometries.
        kind: type of geometry of the layer.
    """
    if kind == "MultiPolygon":
        single = shapely.get_type_id(geometries) == 3
        geometries = geometries.copy()
        geometries[single] = [shapely.MultiPolygon([shape]) for shape in geometries[single]]
    empty = {name: values[:0] for name, values in fields.items()}
    with LayerWriter(output, crs, empty, kind=kind) as layer:
        if len(geometries):
            layer.write(np.asarray(geometries, dtype=object), fields)
        layer.finish()
    layer.put_in_place()
