"""Polygons to one layer of a GeoPackage: a copy is extended, read back, put in place; other layers stay."""

from __future__ import annotations

import os
import shutil
import warnings
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import pyogrio.raw
import shapely
from numpy.typing import NDArray
from pyogrio.errors import DataLayerError, DataSourceError
from rasterio.crs import CRS

from ..errors import OutputDamaged, OutputExists, OutputUnwritable
from .outputs import GPKG_SIDE_FILES, partial_path, put_in_place

GPKG_VERSION = "1.3"
"""The newest that QGIS 3.22 reads without a warning."""
FIXED_DATE = "2000-01-01T00:00:00.000Z"


def check_layer(output: Path, overwrite: bool) -> None:
    """Refuse a GeoPackage that is none, is in use, or has the layer already.

    Raises:
        OutputUnwritable: not a readable GeoPackage, or another program is writing to it.
        OutputExists: the layer is there and ``overwrite`` is False.
    """
    if not output.exists():
        return
    if Path(f"{output}-wal").exists() and Path(f"{output}-wal").stat().st_size > 0:
        raise OutputUnwritable(
            f"{output} is being changed by another program.", "Close it there (or save and remove it from QGIS) first."
        )
    try:
        layers = [str(name) for name, _ in pyogrio.list_layers(output)]
    except DataSourceError as error:
        raise OutputUnwritable(f"{output} is not a readable GeoPackage.", "Choose another file name.") from error
    if output.stem in layers and not overwrite:
        raise OutputExists(f"{output} has a layer '{output.stem}' already.")


def write_layer(
    output: Path,
    geometries: list[shapely.Geometry] | NDArray[Any],
    fields: dict[str, NDArray[Any]],
    crs: CRS | None,
) -> None:
    """Write polygons as the layer named like the file's stem.

    Args:
        output: a new or existing GeoPackage.
        geometries: polygons in ``crs``.
        fields: column name to values, one a geometry.
        crs: CRS of the geometries.

    Raises:
        OutputDamaged: the layer does not read back complete.
    """
    partial = partial_path(output)
    for suffix in ("", *GPKG_SIDE_FILES):
        Path(f"{partial}{suffix}").unlink(missing_ok=True)
    if output.exists():
        shutil.copyfile(output, partial)
    names = list(fields)
    previous = os.environ.get("OGR_CURRENT_DATE")
    pyogrio.set_gdal_config_options({"OGR_CURRENT_DATE": FIXED_DATE})
    try:
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", "'crs' was not provided")  # a raster without CRS gives none
            pyogrio.raw.write(
                partial,
                geometry=shapely.to_wkb(np.array(geometries, dtype=object)),
                field_data=[fields[name] for name in names],
                fields=names,
                layer=output.stem,
                driver="GPKG",
                geometry_type="Polygon",
                crs=crs.to_wkt() if crs else None,
                append=False,
                dataset_options={} if partial.exists() else {"VERSION": GPKG_VERSION},
            )
    except (DataSourceError, DataLayerError) as error:
        raise OutputUnwritable(f"{partial} cannot be written: {error}") from error
    finally:
        pyogrio.set_gdal_config_options({"OGR_CURRENT_DATE": previous})
    if pyogrio.read_info(partial, layer=output.stem, force_feature_count=True)["features"] != len(geometries):
        raise OutputDamaged(f"{partial} does not hold all polygons that were written.")
    put_in_place(partial, output)
