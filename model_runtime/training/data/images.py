"""Images of data sets as arrays ``(row, col, band)``: read with rasterio, or where there is none with Pillow.

A machine that only trains, such as one with a GPU for some minutes, needs no GDAL.
"""

from __future__ import annotations

import importlib.util

import numpy as np
from numpy.typing import NDArray

if importlib.util.find_spec("rasterio") is not None:
    from .raster_images import fitted, read_pixels, read_rgb, size_of
else:
    from .pillow_images import fitted, read_pixels, read_rgb, size_of

__all__ = ["IMAGE_SUFFIXES", "fitted", "read_pixels", "read_rgb", "reduced", "size_of"]
IMAGE_SUFFIXES = (".jpg", ".jpeg", ".png", ".tif", ".tiff")


def reduced(image: NDArray[np.uint8], factor: int) -> NDArray[np.uint8]:
    """Means of blocks of ``factor`` x ``factor`` pixels, halves up, where the last blocks may be smaller."""
    if factor == 1:
        return image
    starts = [np.arange(0, size, factor) for size in image.shape[:2]]
    sums = np.add.reduceat(np.add.reduceat(image.astype(np.int64), starts[0], axis=0), starts[1], axis=1)
    heights, widths = (np.diff(np.append(begins, size)) for begins, size in zip(starts, image.shape[:2]))
    counts = np.multiply.outer(heights, widths)[..., None]
    means: NDArray[np.uint8] = ((sums + counts // 2) // counts).astype(np.uint8)
    return means
