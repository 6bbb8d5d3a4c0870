"""What the field cases share: a raster of coloured blocks and a model that tells the colours apart."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pyogrio.raw
import shapely

from tests.data.make_rasters import write_raster

GREEN_PIXELS, PIXELS = 2400, 12_000
UTM_33 = "EPSG:32633"


def blocks() -> np.ndarray:
    """Red ``(3, 100, 120)``, with a green rectangle of 40 rows and 60 columns."""
    pixels = np.zeros((3, 100, 120), np.uint8)
    pixels[0] = 200
    pixels[:, 20:60, 30:90] = np.array([0, 200, 0], np.uint8)[:, None, None]
    return pixels


def write_blocks(path: Path, **changes: Any) -> Path:
    """The blocks as a GeoTIFF of 10 m pixels in UTM 33N, unless ``changes`` say otherwise."""
    from rasterio.transform import from_origin

    place = {"crs": UTM_33, "transform": from_origin(500_000, 5_000_000, 10, 10)}
    return write_raster(path, changes.pop("pixels", blocks()), **{**place, **changes})


def pixels_of(report: Any) -> dict[str, int]:
    """Pixels of each class by its name."""
    return {entry["class_name"]: entry["pixels"] for entry in report["classes"]}


def write_areas(path: Path, layers: dict[str, tuple[list[Any], str]]) -> str:
    """A GeoPackage with a layer for each name: its shapes and their CRS."""
    for name, (shapes, crs) in layers.items():
        wkb = np.array(shapely.to_wkb(shapes), dtype=object)
        kind = shapes[0].geom_type
        is_more = path.exists()
        pyogrio.raw.write(path, wkb, [], [], layer=name, geometry_type=kind, crs=crs, driver="GPKG", append=is_more)
    return str(path)
