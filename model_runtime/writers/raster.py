"""Class and probability rasters: blocks in, a verified GeoTIFF out. Nothing of the run goes into the file.

Rasters are tiled, deflate, with colour table, class names, nodata and overviews. Blocks arrive tile by tile; rows leave
from the top in whole rows of file blocks, so each is compressed once and the same blocks give the same bytes: no date,
device or batch is written. Stretches of file blocks that hold nothing but nodata are not stored (a sparse GeoTIFF).
"""

from __future__ import annotations

import contextlib
import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.enums import Resampling
from rasterio.errors import RasterioError
from rasterio.windows import Window

from ..cards.card import ModelCard
from ..errors import OutputDamaged
from ..files import partial_path, writing_error
from ..geo.grid import Grid
from ..postprocess.class_dtype import class_dtype
from .outputs import put_in_place, remove_partial

BLOCK = 256
SMALLEST_OVERVIEW = 256
BARE = {"GDAL_PAM_ENABLED": False}
"""Written files have no sidecar: all that is said of them is in the file."""
COLS_AT_ONCE = 16 * BLOCK
"""Columns written and read back at a time: of wide rasters a row of file blocks is large."""


class RasterWriter:
    """Writes blocks into the temporary sibling of ``output``.

    Args:
        output: final path.
        grid: size, transform, CRS.
        dtype: of the pixels.
        nodata: declared value; what is not put is nodata.
        bands: number of bands.
        rows_open: largest number of rows that are put before ``finish_rows`` is called for them.
        half: float32 is stored with 16 bits, which every GDAL reads as float32; what is put has no more.
    """

    def __init__(
        self, output: Path, grid: Grid, dtype: str, nodata: float, bands: int, rows_open: int, half: bool = False
    ) -> None:
        self.output, self.partial = output, partial_path(output)
        self._grid, self._nodata = grid, nodata
        with rasterio.Env(**BARE):
            self._file = rasterio.open(self.partial, "w", **_profile(grid, dtype, nodata, bands, half))
        self._open = np.full((bands, rows_open + BLOCK, grid.width), nodata, dtype=dtype)
        self._top = 0
        self._touched = 0
        self._written: list[tuple[Window, int]] = []

    def put(self, row: int, col: int, block: NDArray[Any]) -> None:
        """Place ``(band, row, col)`` pixels at ``row``, ``col`` of the raster, below all finished rows."""
        height, width = block.shape[1:]
        self._open[:, row - self._top : row - self._top + height, col : col + width] = block
        self._touched = max(self._touched, row + height)

    def finish_rows(self, stop: int) -> None:
        """Rows above ``stop`` are complete: write whole rows of file blocks."""
        end = stop if stop >= self._grid.height else stop - stop % BLOCK
        for row in range(self._top, end, BLOCK):
            self._write(row, min(BLOCK, end - row))
        gone = end - self._top
        if gone <= 0:
            return
        used, rest = max(self._touched - self._top, 0), max(self._touched - end, 0)
        self._open[:, :rest] = self._open[:, gone : gone + rest].copy()
        self._open[:, rest:used] = self._nodata
        self._top = end

    def _write(self, row: int, height: int) -> None:
        if row >= self._touched:
            return
        rows = self._open[:, row - self._top : row - self._top + height]
        for col in range(0, self._grid.width, COLS_AT_ONCE):
            part = np.ascontiguousarray(rows[:, :, col : col + COLS_AT_ONCE])
            if not (part != self._nodata).any():
                continue
            window = Window(col, row, part.shape[2], height)
            try:
                self._file.write(part, window=window)
            except RasterioError as error:
                raise writing_error(error, self.partial) from error
            self._written.append((window, zlib.crc32(memoryview(part.data).cast("B"))))

    def describe_classes(self, card: ModelCard) -> None:
        """Colour table (of 16 bit it takes 0.4 MB), class names and the model's name."""
        colours = {entry.class_id: (*bytes.fromhex(entry.color[1:]), 255) for entry in card.classes}
        self._file.write_colormap(1, {**colours, class_dtype(card)[1]: (0, 0, 0, 0)})
        self._file.set_band_description(1, "class_id")
        self._file.update_tags(
            lemevit_classes="; ".join(f"{entry.class_id} {entry.class_name}" for entry in card.classes)
        )

    def describe_origin(self, items: dict[str, str]) -> None:
        """Write the provenance of the result as metadata of the file."""
        self._file.update_tags(**items)

    def describe_bands(self, names: Sequence[str]) -> None:
        """Names of the bands, in order."""
        for band, name in enumerate(names, start=1):
            self._file.set_band_description(band, name)

    def close(self, overviews: bool = True) -> None:
        """Write what is open, close, read every pixel back, build overviews.

        Args:
            overviews: False for a file that nobody will look at.

        Raises:
            OutputDiskFull, OutputUnwritable: the file could not be completed.
            OutputDamaged: what is on disk is not what was written.
        """
        self.finish_rows(self._grid.height)
        self._open = self._open[:, :0].copy()  # of a wide raster much; the overviews need room too
        size = max(self._grid.width, self._grid.height)
        factors = [2**power for power in range(1, 32) if size >> power >= SMALLEST_OVERVIEW] if overviews else []
        try:
            self._file.close()
            self._verify()
            if factors:
                with rasterio.Env(**BARE), rasterio.open(self.partial, "r+") as again:
                    again.build_overviews(factors, Resampling.nearest)
        except RasterioError as error:
            raise writing_error(error, self.partial) from error

    def _verify(self) -> None:
        with rasterio.open(self.partial) as written:
            for window, check in self._written:
                if zlib.crc32(written.read(window=window)) != check:
                    raise OutputDamaged(f"{self.partial} does not read back as it was written.")

    def put_in_place(self) -> None:
        """The finished file takes the output's name."""
        put_in_place(self.partial, self.output)

    def abandon(self) -> None:
        """Close without completing."""
        with contextlib.suppress(RasterioError):  # the disk may be full; the partial file is removed anyway
            self._file.close()

    def discard(self) -> None:
        """Close and remove what is not in place: nothing of a raster that is not completed stays."""
        self.abandon()
        remove_partial(self.output)


def _profile(grid: Grid, dtype: str, nodata: float, bands: int, half: bool) -> dict[str, Any]:
    """Return the layout of the file."""
    is_tiled = min(grid.width, grid.height) >= BLOCK
    return {
        "driver": "GTiff",
        "width": grid.width,
        "height": grid.height,
        "count": bands,
        "dtype": dtype,
        "nodata": nodata,
        "crs": grid.crs,
        "transform": grid.transform,
        "compress": "deflate",
        "predictor": 3 if dtype == "float32" else 1,
        "bigtiff": "IF_SAFER",
        "interleave": "band",
        "sparse_ok": True,
        **({"nbits": 16} if half else {}),
        **({"tiled": True, "blockxsize": BLOCK, "blockysize": BLOCK} if is_tiled else {}),
    }
