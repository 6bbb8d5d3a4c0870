"""A layer of a vector file with all its columns, read through the guards of area layers."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import pyogrio.raw
import shapely
from affine import Affine
from numpy.typing import NDArray
from pyogrio.errors import CRSError as LayerCrsError
from pyogrio.errors import DataLayerError, DataSourceError, FeatureError, GeometryError
from rasterio.crs import CRS
from rasterio.errors import CRSError

from ..errors import AoiInvalid, LayerInvalid
from ..geo.grid import Grid
from ..geo.ground import axis_gsds_m
from ..guards.vector_files import vetted_vector

READ_ERRORS = (DataSourceError, DataLayerError, FeatureError, GeometryError, LayerCrsError, ValueError, IndexError)
AREAL = ("Polygon", "MultiPolygon")
STEP = 1e-4
"""Share of a layer's extent that is measured for the size of a map unit."""

Geometries = NDArray[Any]


@dataclass(frozen=True)
class Layer:
    """Features of a layer.

    Attributes:
        reference: where it was read.
        geometries: ``(n,)``, none missing or empty.
        fields: values of each column, ``(n,)``.
        crs: ``None`` where the layer states none.
    """

    reference: str
    geometries: Geometries
    fields: dict[str, NDArray[Any]]
    crs: CRS | None

    @property
    def path(self) -> Path:
        return Path(self.reference.partition("|")[0])

    def unit_m(self) -> tuple[float, float]:
        """Metres of one map unit along x and y in the middle of the layer.

        1 where they are unknown.
        """
        if not len(self.geometries):
            return 1.0, 1.0
        xmin, ymin, xmax, ymax = shapely.total_bounds(self.geometries)
        size = max(xmax - xmin, ymax - ymin, 1e-9) * STEP
        middle = Affine(size, 0, (xmin + xmax - size) / 2, 0, size, (ymin + ymax - size) / 2)
        found = axis_gsds_m(Grid(1, 1, middle, self.crs))
        return (1.0, 1.0) if found is None else (found[0] / size, found[1] / size)


def read_layer(reference: str, kinds: Collection[str] = AREAL) -> Layer:
    """The features of a layer that have a geometry.

    Args:
        reference: ``path`` or ``path|layername=NAME``.
        kinds: types of geometry that are taken.

    Raises:
        LayerInvalid: unreadable, without features, or with geometries of another type.
    """
    try:
        vetted = vetted_vector(reference)
    except AoiInvalid as error:
        raise LayerInvalid(error.what.replace("area layer", "layer"), error.fix) from error
    try:
        meta, _, wkb, values = pyogrio.raw.read(vetted.source, layer=vetted.layer, force_2d=True)
        geometries = shapely.from_wkb(np.array([] if wkb is None else wkb, dtype=object))
        crs = CRS.from_user_input(vetted.crs or meta["crs"]) if vetted.crs or meta["crs"] else None
    except (*READ_ERRORS, shapely.errors.GEOSException, CRSError) as error:
        raise LayerInvalid(f"The layer {reference} cannot be read: {error}") from error
    is_kept = ~(shapely.is_missing(geometries) | shapely.is_empty(geometries))
    names = {str(shape.geom_type) for shape in geometries[is_kept]}
    if not names:
        raise LayerInvalid(f"The layer {reference} holds no features with a geometry.")
    if names - set(kinds):
        what = f"The layer {reference} holds {', '.join(sorted(names - set(kinds)))}, not only {', '.join(kinds)}."
        raise LayerInvalid(what, "Choose another layer.")
    if not np.isfinite(shapely.get_coordinates(geometries[is_kept])).all():
        raise LayerInvalid(f"The layer {reference} holds a corner without a place.")
    fields = {str(name): column[is_kept] for name, column in zip(meta["fields"], values) if str(name) != "fid"}
    return Layer(reference, geometries[is_kept], fields, crs)
