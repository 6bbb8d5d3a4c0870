"""Small generated rasters for tests."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from affine import Affine
from rasterio.enums import ColorInterp

UTM = "EPSG:32645"
NORTH_UP = Affine(10.0, 0.0, 300000.0, 0.0, -10.0, 3000000.0)


def patches(height: int, width: int, bands: int = 3, dtype: str = "uint8", seed: int = 0) -> np.ndarray:
    """Blocky random pixels ``(band, row, col)``: areas a few pixels wide, so that polygons have holes and corners."""
    rng = np.random.default_rng(seed)
    coarse = rng.integers(0, 256, size=(bands, -(-height // 5), -(-width // 5)))
    return np.repeat(np.repeat(coarse, 5, axis=1), 5, axis=2)[:, :height, :width].astype(dtype)


def write_raster(path: Path, pixels: np.ndarray, **changes: Any) -> Path:
    """Write ``(band, row, col)`` as a GeoTIFF (10 m, UTM 45N) unless ``changes`` say otherwise."""
    colours = changes.pop("colorinterp", None)
    names = changes.pop("descriptions", None)
    mask = changes.pop("mask", None)
    profile: dict[str, Any] = {
        "driver": "GTiff",
        "count": pixels.shape[0],
        "height": pixels.shape[1],
        "width": pixels.shape[2],
        "dtype": pixels.dtype.name,
        "crs": UTM,
        "transform": NORTH_UP,
        **changes,
    }
    if pixels.shape[0] == 3 and profile["driver"] == "GTiff":
        profile.setdefault("photometric", "RGB")
    with rasterio.open(path, "w", **profile) as target:
        target.write(pixels)
        if colours:
            target.colorinterp = [ColorInterp[name] for name in colours]
        if names:
            target.descriptions = names
        if mask is not None:
            target.write_mask(mask)
    return path
