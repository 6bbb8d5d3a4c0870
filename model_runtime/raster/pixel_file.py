"""Pixels of one open raster file, with their valid mask, on the file's own grid. Part of the raster door (``raster``).

``raster.source`` sees such files on other grids, ``raster.mosaic`` lays many beside one another. Values are those of
the file: a band's scale and offset are not applied here.
"""

from __future__ import annotations

from typing import Any, Protocol

import numpy as np
from rasterio.errors import RasterioError
from rasterio.windows import Window as RasterioWindow

from ..errors import RasterCodec, RasterDamaged
from .base import Read
from .opening import lacks_codec
from .sparse import MissingBlocks
from .validity import validity_of
from .vetting import RasterInfo, open_dataset


class PixelFile(Protocol):
    """Windows of the mapped bands of a raster on its own grid."""

    @property
    def dtype(self) -> np.dtype[Any]:
        """The pixel type that ``read`` returns."""

    @property
    def block_shape(self) -> tuple[int, int] | None:
        """Rows and columns of the file's blocks, ``None`` where there are none that all pixels lie in."""

    @property
    def may_lack_blocks(self) -> bool:
        """False when no window is ever certain to be empty."""

    def read(self, row_off: int, col_off: int, height: int, width: int) -> Read:
        """Pixels ``(band, row, col)`` and valid mask ``(row, col)`` of a window that lies inside.

        Raises:
            RasterDamaged: the file cannot be decoded there.
        """

    def is_empty(self, row_off: int, col_off: int, height: int, width: int) -> bool:
        """True only if it is certain, without decoding, that the window holds no valid pixel."""

    def close(self) -> None:
        """Close what is open."""


class RasterFile:
    """An open file as a ``PixelFile``. Use it in one thread.

    Args:
        info: from ``inspect_raster``.
        bands: 1-based bands to read.
    """

    def __init__(self, info: RasterInfo, bands: tuple[int, ...]) -> None:
        self.info, self.bands = info, bands
        self._file = open_dataset(info.path)
        self._validity = validity_of(self._file, bands, info.alpha_bands)
        self._missing = MissingBlocks(info.path, self._file, self._validity)
        self.dtype: np.dtype[Any] = np.result_type(*(self._file.dtypes[band - 1] for band in bands))
        read = [*bands, *info.alpha_bands]
        self._read_dtype = np.result_type(*(self._file.dtypes[band - 1] for band in read))
        self._is_uniform = len({self._file.dtypes[band - 1] for band in read}) == 1

    @property
    def block_shape(self) -> tuple[int, int] | None:
        """Rows and columns of the file's blocks."""
        rows, cols = self._file.block_shapes[self.bands[0] - 1]
        return rows, cols

    @property
    def may_lack_blocks(self) -> bool:
        """False when no window is ever certain to be empty."""
        return self._missing.is_worth_asking

    def read(self, row_off: int, col_off: int, height: int, width: int) -> Read:
        """Pixels and valid mask of a window.

        See ``PixelFile.read``.
        """
        window = RasterioWindow(col_off, row_off, width, height)
        read = [*self.bands, *self._validity.alpha_bands]
        try:
            if self._is_uniform:
                values = self._file.read(read, window=window)
            else:
                values = np.stack([self._file.read(band, window=window).astype(self._read_dtype) for band in read])
            masks = self._validity.read_masks(self._file, window)
        except RasterioError as error:
            cause = _first_cause(error)
            raise (RasterCodec if lacks_codec(cause) else RasterDamaged)(
                f"{self.info.path} cannot be read at column {col_off}, row {row_off}, {width} x {height} px: {cause}"
            ) from error
        pixels = values[: len(self.bands)]
        valid = self._validity.mask(pixels, values[len(self.bands) :])
        if masks is not None:
            valid &= masks
        return pixels.astype(self.dtype, copy=False), valid

    def is_empty(self, row_off: int, col_off: int, height: int, width: int) -> bool:
        """True where none of the window's blocks was ever written.

        See ``MissingBlocks``.
        """
        return self._missing.are_all_missing(row_off, col_off, height, width)

    def close(self) -> None:
        """Close the file."""
        self._file.close()


def _first_cause(error: BaseException) -> str:
    """GDAL's own words: what rasterio raises last only points to them."""
    while error.__cause__ is not None:
        error = error.__cause__
    return str(error)
