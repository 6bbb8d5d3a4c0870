"""Images of data sets read with rasterio, which the inference runtime has (Pillow it has not).

Arrays are ``(row, col, band)`` or ``(row, col)``; nothing here has a place on the ground.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.enums import ColorInterp, Resampling
from rasterio.errors import NotGeoreferencedWarning, RasterioError
from rasterio.io import MemoryFile

from ...errors import DatasetInvalid, RasterError
from ...raster.opening import environment, open_dataset

DRIVERS = ("JPEG", "PNG", "GTiff", "BMP")
"""Of images in memory, beside which nothing lies."""


@contextmanager
def _opened(path: Path) -> Iterator[Any]:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", NotGeoreferencedWarning)
            with environment(), open_dataset(path) as source:
                yield source
    except (RasterError, RasterioError) as error:
        raise DatasetInvalid(f"{path} is not a readable image: {error}") from error


def read_pixels(path: Path, *, as_values: bool = False) -> NDArray[Any]:
    """Every band of an image as it is stored, ``(row, col, band)``, of a palette its indices.

    Args:
        path: the file.
        as_values: the bands are for a model, so a palette's indices are refused.

    Raises:
        DatasetInvalid: it cannot be read, or is a palette image.
    """
    with _opened(path) as source:
        if as_values and ColorInterp.palette in source.colorinterp:
            raise DatasetInvalid(f"{path} is a palette image: it holds numbers of colours, no values for a model.")
        pixels: NDArray[Any] = source.read().transpose(1, 2, 0)
    return pixels


def size_of(path: Path) -> tuple[int, int]:
    """Rows and columns of an image.

    Raises:
        DatasetInvalid: it cannot be read.
    """
    with _opened(path) as source:
        return int(source.height), int(source.width)


def read_rgb(data: bytes, where: str) -> NDArray[np.uint8]:
    """An image of 8 bits as ``(row, col, 3)`` red, green, blue: grey is repeated, a palette looked up, alpha dropped.

    Args:
        data: the file's bytes.
        where: its name in errors.

    Raises:
        DatasetInvalid: it cannot be read, or has more than 8 bits.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", NotGeoreferencedWarning)
            with environment(), MemoryFile(data) as memory:
                with rasterio.DatasetReader(memory.name, driver=list(DRIVERS)) as source:
                    return _as_rgb(source, where)
    except RasterioError as error:
        raise DatasetInvalid(f"{where} is not a readable image: {error}") from error


def _as_rgb(source: Any, where: str) -> NDArray[np.uint8]:  # noqa: ANN401 - rasterio's data set
    pixels = source.read()
    if pixels.dtype != np.uint8:
        raise DatasetInvalid(f"{where} has pixels of {pixels.dtype}, wanted are images of 8 bits.")
    if source.colorinterp[0] is ColorInterp.palette:
        colours = np.zeros((256, 3), np.uint8)
        for index, colour in source.colormap(1).items():
            colours[index] = colour[:3]
        looked_up: NDArray[np.uint8] = colours[pixels[0]]
        return looked_up
    if len(pixels) < 3:
        bits = int(source.tags(1, ns="IMAGE_STRUCTURE").get("NBITS", 8))
        pixels = np.repeat(pixels[:1] * np.uint8(255 // (2**bits - 1)), 3, axis=0)
    return np.ascontiguousarray(pixels[:3].transpose(1, 2, 0))


def fitted(image: NDArray[np.uint8], side: int) -> NDArray[np.uint8]:
    """``image`` at ``side`` rows and columns, by cubic convolution."""
    if image.shape[:2] == (side, side):
        return image
    rows, cols, bands = image.shape
    profile = {"driver": "GTiff", "height": rows, "width": cols, "count": bands, "dtype": "uint8"}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        with MemoryFile() as memory, memory.open(**profile) as target:
            target.write(image.transpose(2, 0, 1))
            found: NDArray[np.uint8] = target.read(out_shape=(bands, side, side), resampling=Resampling.cubic)
    return np.ascontiguousarray(found.transpose(1, 2, 0))


def write_png(path: Path, image: NDArray[np.uint8]) -> None:
    """Write bands ``(row, col, band)`` as a PNG without a place."""
    rows, cols, bands = image.shape
    profile = {"driver": "PNG", "height": rows, "width": cols, "count": bands, "dtype": "uint8"}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        with environment(), rasterio.open(path, "w", **profile) as target:
            target.write(image.transpose(2, 0, 1))
