"""Class and probability rasters: written row by row, read back, then put in place. Nothing of the run goes in.

Class rasters are tiled 512, deflate, with colour table, class names, nodata and overviews. The same rows give the same
bytes: no date, device or batch is written.
"""

from __future__ import annotations

import zlib
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.enums import Resampling
from rasterio.errors import RasterioError
from rasterio.windows import Window

from ..errors import OutputDamaged, OutputDiskFull
from ..georeference import Grid
from ..model_card import ModelCard
from ..postprocess.segmentation import class_dtype
from .outputs import partial_path, put_in_place

BLOCK = 512
SMALLEST_OVERVIEW = 256
VERIFY_ROWS = 512


class RasterWriter:
    """Writes bands row by row from the top into the temporary sibling of ``output``.

    Args:
        output: final path.
        grid: size, transform, CRS.
        dtype: of the pixels.
        nodata: declared value.
        bands: number of bands.
    """

    def __init__(self, output: Path, grid: Grid, dtype: str, nodata: float, bands: int) -> None:
        self.output, self.partial, self.bands = output, partial_path(output), bands
        block = BLOCK if min(grid.width, grid.height) >= BLOCK else None
        profile: dict[str, Any] = {"tiled": True, "blockxsize": block, "blockysize": block} if block else {}
        self._file = rasterio.open(
            self.partial,
            "w",
            driver="GTiff",
            width=grid.width,
            height=grid.height,
            count=bands,
            dtype=dtype,
            nodata=nodata,
            crs=grid.crs,
            transform=grid.transform,
            compress="deflate",
            predictor=3 if dtype == "float32" else 1,
            bigtiff="IF_SAFER",
            interleave="band",
            **profile,
        )
        self._pending: list[NDArray[Any]] = []
        self._row = 0
        self._sum = 0

    def write_rows(self, rows: NDArray[Any]) -> None:
        """Append ``(band, row, col)``; whole blocks are written at once, so that each is compressed once."""
        self._pending.append(rows)
        have = sum(part.shape[1] for part in self._pending)
        if have >= BLOCK:
            joined = np.concatenate(self._pending, axis=1)
            whole = have - have % BLOCK
            self._write(joined[:, :whole])
            self._pending = [joined[:, whole:]]

    def _write(self, rows: NDArray[Any]) -> None:
        if rows.shape[1] == 0:
            return
        try:
            self._file.write(rows, window=Window(0, self._row, rows.shape[2], rows.shape[1]))
        except RasterioError as error:
            raise OutputDiskFull(f"{self.partial} cannot be written: {error}") from error
        for top in range(0, rows.shape[1], VERIFY_ROWS):
            self._sum = zlib.crc32(np.ascontiguousarray(rows[:, top : top + VERIFY_ROWS]).tobytes(), self._sum)
        self._row += rows.shape[1]

    def describe_classes(self, card: ModelCard) -> None:
        """Colour table (8 bit), class names and the model's name."""
        if self._file.dtypes[0] == "uint8":
            colours = {entry.class_id: (*bytes.fromhex(entry.color[1:]), 255) for entry in card.classes}
            self._file.write_colormap(1, {**colours, class_dtype(card)[1]: (0, 0, 0, 0)})
        self._file.set_band_description(1, "class_id")
        self._file.update_tags(
            lemevit_model=card.name,
            lemevit_classes="; ".join(f"{entry.class_id} {entry.class_name}" for entry in card.classes),
        )

    def describe_probabilities(self, card: ModelCard) -> None:
        """Band names are the class names."""
        for entry in card.classes:
            self._file.set_band_description(entry.class_id + 1, entry.class_name)

    def close(self, overviews: bool = True) -> None:
        """Write what is pending, build overviews, close, and read every pixel back.

        Raises:
            OutputDiskFull: the file could not be completed.
            OutputDamaged: what is on disk is not what was written.
        """
        if self._pending:
            self._write(np.concatenate(self._pending, axis=1))
            self._pending = []
        size = max(self._file.width, self._file.height)
        factors: list[int] = []
        while size / 2 >= SMALLEST_OVERVIEW:
            size /= 2
            factors.append(2 ** (len(factors) + 1))
        try:
            self._file.close()
            self._verify()
            if overviews and factors:
                with rasterio.open(self.partial, "r+") as again:
                    again.build_overviews(factors, Resampling.nearest)
        except RasterioError as error:
            raise OutputDiskFull(f"{self.partial} cannot be completed: {error}") from error

    def _verify(self) -> None:
        """Whole blocks first, then the rest: the same cuts as ``_write`` made."""
        found = 0
        with rasterio.open(self.partial) as written:
            for top in range(0, written.height, VERIFY_ROWS):
                height = min(VERIFY_ROWS, written.height - top)
                found = zlib.crc32(written.read(window=Window(0, top, written.width, height)).tobytes(), found)
        if found != self._sum:
            raise OutputDamaged(f"{self.partial} does not read back as it was written.")

    def put_in_place(self) -> None:
        """The finished file takes the output's name."""
        put_in_place(self.partial, self.output)

    def abandon(self) -> None:
        """Close without completing."""
        self._file.close()
