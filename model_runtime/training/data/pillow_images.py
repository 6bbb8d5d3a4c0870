"""Images of data sets read with Pillow, as ``raster_images`` reads them with rasterio (no GeoTIFFs of many bands)."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from ...errors import DatasetInvalid


def read_pixels(path: Path, *, as_values: bool = False) -> NDArray[Any]:
    """Every band of an image, see ``raster_images.read_pixels``."""
    try:
        with Image.open(path) as image:
            if as_values and image.mode == "P":
                raise DatasetInvalid(f"{path} is a palette image: it holds numbers of colours, no values for a model.")
            pixels = np.asarray(image)
    except OSError as error:
        raise DatasetInvalid(f"{path} is not a readable image: {error}") from error
    return pixels[..., None] if pixels.ndim == 2 else pixels


def size_of(path: Path) -> tuple[int, int]:
    """Rows and columns of an image."""
    with Image.open(path) as image:
        return image.height, image.width


def read_rgb(data: bytes, where: str) -> NDArray[np.uint8]:
    """Red, green and blue of an image, see ``raster_images.read_rgb``."""
    try:
        with Image.open(io.BytesIO(data)) as image:
            return np.asarray(image.convert("RGB"))
    except OSError as error:
        raise DatasetInvalid(f"{where} is not a readable image: {error}") from error


def fitted(image: NDArray[np.uint8], side: int) -> NDArray[np.uint8]:
    """``image`` at ``side`` rows and columns, by cubic convolution."""
    if image.shape[:2] == (side, side):
        return image
    return np.asarray(Image.fromarray(image).resize((side, side), Image.Resampling.BICUBIC))
