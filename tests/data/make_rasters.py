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


def write_sparse(path: Path, height: int, width: int, filled: tuple[int, int, int, int] | None, **changes: Any) -> Path:
    """A GeoTIFF of 10 m (UTM 45N) of which only ``filled`` (row, col, height, width) is ever written, with ones."""
    profile: dict[str, Any] = {
        "driver": "GTiff",
        "count": 3,
        "height": height,
        "width": width,
        "dtype": "uint8",
        "crs": UTM,
        "transform": NORTH_UP,
        "compress": "deflate",
        "SPARSE_OK": "TRUE",
        **changes,
    }
    with rasterio.open(path, "w", **profile) as target:
        if filled is not None:
            row, col, rows, cols = filled
            ones = np.ones((profile["count"], rows, cols), dtype=profile["dtype"])
            target.write(ones, window=rasterio.windows.Window(col, row, cols, rows))
    return path


def write_giant(path: Path, side: int = 1_000_000) -> Path:
    """The sparse giant: under a megabyte on disk, three terabytes of nodata when read."""
    tiling = {"tiled": True, "blockxsize": 4096, "blockysize": 4096, "BIGTIFF": "YES"}
    return write_sparse(path, side, side, None, nodata=0, **tiling)


def write_vrt(path: Path, bands: list[tuple[Path, int, str, float | None]], height: int, width: int) -> Path:
    """A virtual raster with, for each band, a file, a band of it, a pixel type (GDAL's name) and a nodata value."""
    a, b, c, d, e, f = tuple(NORTH_UP)[:6]
    lines = [f'<VRTDataset rasterXSize="{width}" rasterYSize="{height}"><SRS>{UTM}</SRS>']
    lines.append(f"<GeoTransform>{c}, {a}, {b}, {f}, {d}, {e}</GeoTransform>")
    for number, (source, band, dtype, nodata) in enumerate(bands, 1):
        value = "" if nodata is None else f"<NoDataValue>{nodata}</NoDataValue>"
        lines.append(
            f'<VRTRasterBand dataType="{dtype}" band="{number}">{value}<SimpleSource>'
            f'<SourceFilename relativeToVRT="0">{source}</SourceFilename><SourceBand>{band}</SourceBand>'
            f"</SimpleSource></VRTRasterBand>"
        )
    path.write_text("\n".join([*lines, "</VRTDataset>"]))
    return path
