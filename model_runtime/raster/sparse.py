"""Find the blocks of a sparse GeoTIFF that were never written, without decoding any.

A GeoTIFF written sparsely has no bytes for a block that holds only its fill value: nodata where declared, else 0. GDAL
tells where a block's bytes are (``BLOCK_OFFSET_x_y`` in the metadata domain ``TIFF``); none means never written. Where
the fill value is invalid (nodata, or an alpha of 0), so is the whole block. A file that is not smaller than its pixels
has no missing blocks and is not asked.
"""

from __future__ import annotations

import math
from functools import lru_cache
from pathlib import Path

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.enums import Interleaving
from rasterio.errors import RasterioError
from rasterio.windows import Window as RasterioWindow

from .validity import Validity

ROWS_KEPT = 64
"""Block rows whose answers are kept: eight bytes a block."""


class MissingBlocks:
    """Answers whether windows of a file hold no written block of some band that must be valid."""

    def __init__(self, path: Path, source: rasterio.DatasetReader, validity: Validity) -> None:
        self._source, self._validity = source, validity
        self._is_fill_invalid: bool | None = None
        self._block_height, self._block_width = source.block_shapes[0]
        self._blocks_across = -(-source.width // self._block_width)
        self._bands = _bands_to_ask(source, validity) if _may_be_sparse(path, source) else ()
        self._present_before = lru_cache(maxsize=ROWS_KEPT)(self._count_row)

    @property
    def is_worth_asking(self) -> bool:
        """False when no window is ever certain to be empty."""
        return bool(self._bands)

    def are_all_missing(self, row_off: int, col_off: int, height: int, width: int) -> bool:
        """True when no block of the window, which lies inside the file, was written."""
        if not self._bands:
            return False
        first, stop = col_off // self._block_width, (col_off + width - 1) // self._block_width + 1
        for block_row in range(row_off // self._block_height, (row_off + height - 1) // self._block_height + 1):
            present = self._present_before(block_row)
            if present[stop] != present[first]:
                return False
        return True

    def _count_row(self, block_row: int) -> NDArray[np.int64]:
        """Number of usable blocks before each column of blocks, ``(blocks + 1,)``."""
        ask, bands = self._source.get_tag_item, self._bands
        is_present = np.array(
            [
                all(ask(f"BLOCK_OFFSET_{col}_{block_row}", "TIFF", bidx=band) is not None for band in bands)
                for col in range(self._blocks_across)
            ]
        )
        if self._is_fill_invalid is None and not is_present.all():
            self._is_fill_invalid = self._probe(block_row, int(np.argmin(is_present)))
        if self._is_fill_invalid is False:
            is_present[:] = True
        return np.concatenate([[0], np.cumsum(is_present)])

    def _probe(self, block_row: int, block_col: int) -> bool:
        """One pixel of a missing block, to be sure of what GDAL fills in: it cuts and rounds odd nodata values."""
        window = RasterioWindow(block_col * self._block_width, block_row * self._block_height, 1, 1)
        read = [*self._validity.bands, *self._validity.alpha_bands]
        try:
            values = self._source.read(read, window=window, out_dtype=np.result_type(*self._source.dtypes))
        except RasterioError:
            return False
        count = len(self._validity.bands)
        return not self._validity.mask(values[:count], values[count:]).any()


def _may_be_sparse(path: Path, source: rasterio.DatasetReader) -> bool:
    if source.driver not in ("GTiff", "COG"):
        return False
    itemsize = np.dtype(source.dtypes[0]).itemsize
    return bool(path.stat().st_size < source.width * source.height * source.count * itemsize)


def _bands_to_ask(source: rasterio.DatasetReader, validity: Validity) -> tuple[int, ...]:
    """Bands each of which makes a pixel invalid where it has the fill value, empty where none may."""
    spans = zip(validity.bands, validity.nodata)
    with_nodata = (band for band, span in spans if span is not None or _is_nan(source.nodatavals[band - 1]))
    bands = tuple(dict.fromkeys(with_nodata)) or validity.alpha_bands
    return bands[:1] if source.interleaving == Interleaving.pixel else bands


def _is_nan(nodata: float | None) -> bool:
    return nodata is not None and math.isnan(nodata)
