"""Sheets read as one file: what a window needs of each, the uppermost first."""

from __future__ import annotations

from collections import OrderedDict

import numpy as np
from numpy.typing import NDArray

from ..base import Read
from ..pixel_file import PixelFile, RasterFile
from ..vetting import RasterInfo

OPEN_AT_ONCE = 128
"""Files kept open: two rows of sheets of most countries' map series, and fewer than any system allows."""


def open_pixels(info: RasterInfo, bands: tuple[int, ...]) -> PixelFile:
    """Return the pixels of a raster, or of the sheets that it is made of, on their own grid."""
    return SheetFiles(info, bands) if info.sheets else RasterFile(info, bands)


class SheetFiles:
    """Sheets as a ``PixelFile``.

    A pixel is that of the uppermost sheet in which it is valid. Each sheet has its own nodata, mask and transparency.
    Use it in one thread.

    Args:
        info: from ``inspect_rasters``, with sheets.
        bands: 1-based bands to read.
    """

    def __init__(self, info: RasterInfo, bands: tuple[int, ...]) -> None:
        self._sheets, self._bands = info.sheets, bands
        self.dtype = np.result_type(*(info.dtypes[band - 1] for band in bands))
        self._open: OrderedDict[int, RasterFile] = OrderedDict()
        self._tops = np.array([sheet.row_off for sheet in info.sheets])
        self._lefts = np.array([sheet.col_off for sheet in info.sheets])
        self._bottoms = self._tops + [sheet.info.grid.height for sheet in info.sheets]
        self._rights = self._lefts + [sheet.info.grid.width for sheet in info.sheets]

    @property
    def block_shape(self) -> None:
        """Sheets have no blocks that all pixels lie in."""
        return None

    @property
    def may_lack_blocks(self) -> bool:
        """True: windows may lie between the sheets."""
        return True

    def read(self, row_off: int, col_off: int, height: int, width: int) -> Read:
        """Pixels and valid mask of a window.

        See ``PixelFile.read``.
        """
        pixels = np.zeros((len(self._bands), height, width), dtype=self.dtype)
        valid = np.zeros((height, width), dtype=bool)
        for number in self._touched(row_off, col_off, height, width)[::-1]:
            top, left = max(row_off, int(self._tops[number])), max(col_off, int(self._lefts[number]))
            bottom = min(row_off + height, int(self._bottoms[number]))
            right = min(col_off + width, int(self._rights[number]))
            part = (slice(top - row_off, bottom - row_off), slice(left - col_off, right - col_off))
            if valid[part].all():
                continue
            sheet = self._sheets[number]
            window = (top - sheet.row_off, left - sheet.col_off, bottom - top, right - left)
            own, is_valid = self._file(number).read(*window)
            new = is_valid & ~valid[part]
            np.copyto(pixels[(slice(None), *part)], own, where=new)
            valid[part] |= new
        return pixels, valid

    def is_empty(self, row_off: int, col_off: int, height: int, width: int) -> bool:
        """True where a window lies between the sheets."""
        return not len(self._touched(row_off, col_off, height, width))

    def close(self) -> None:
        """Close all files."""
        while self._open:
            self._open.popitem()[1].close()

    def _touched(self, row_off: int, col_off: int, height: int, width: int) -> NDArray[np.intp]:
        is_beside = (self._bottoms <= row_off) | (self._tops >= row_off + height)
        is_beside |= (self._rights <= col_off) | (self._lefts >= col_off + width)
        return np.flatnonzero(~is_beside)

    def _file(self, number: int) -> RasterFile:
        if number not in self._open:
            while len(self._open) >= OPEN_AT_ONCE:
                self._open.popitem(last=False)[1].close()
            self._open[number] = RasterFile(self._sheets[number].info, self._bands)
        self._open.move_to_end(number)
        return self._open[number]
