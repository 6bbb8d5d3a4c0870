"""The protocol of a source of pixels: a raster, two dates on one grid, or anything with a grid and windows."""

from __future__ import annotations

from types import TracebackType
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from ..geo.grid import Grid

Read = tuple[NDArray[Any], "NDArray[np.bool_]"]
"""Pixels ``(band, row, col)`` and valid mask ``(row, col)`` of a window."""


class PixelSource(Protocol):
    """Windows of pixels on a grid. Used in one thread.

    A context manager that closes itself.
    """

    @property
    def grid(self) -> Grid:
        """The grid whose rows and columns windows count."""

    @property
    def bands(self) -> tuple[int, ...]:
        """1-based bands of the files, one a band of what is read."""

    @property
    def dtype(self) -> np.dtype[Any]:
        """The pixel type that ``read`` returns."""

    @property
    def block_shape(self) -> tuple[int, int] | None:
        """Rows and columns of the file's blocks where the grid has the file's pixels, else ``None``."""

    @property
    def file_offset(self) -> tuple[float, float]:
        """Row and column of the file at which the grid begins.

        Zeros where there are no blocks.
        """

    def read(self, row_off: int, col_off: int, height: int, width: int) -> Read:
        """Pixels of type ``dtype`` and valid mask of a window inside the grid.

        Raises:
            RasterDamaged: the file cannot be decoded there.
        """

    def is_empty(self, row_off: int, col_off: int, height: int, width: int) -> bool:
        """True only if it is certain, without decoding, that the window holds no valid pixel."""

    def empty_rows(self, row_off: int, height: int) -> bool:
        """``is_empty`` for whole rows of the grid."""

    def close(self) -> None:
        """Close the files."""

    def __enter__(self) -> PixelSource: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...
