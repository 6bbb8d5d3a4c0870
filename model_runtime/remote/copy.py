"""An empty local raster like a remote one, and the copying of its blocks.

The copy is a sparse GeoTIFF on the whole grid of the remote raster, with its pixel type, nodata, names and metadata, so
that a run of an area has the tiles, the pixels and the bytes of a run over the whole file. Pixels are copied as they
are.
"""

from __future__ import annotations

import io
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import rasterio
from rasterio.enums import ColorInterp, Interleaving, MaskFlags
from rasterio.errors import RasterioError
from rasterio.windows import Window

from ..errors import RasterDamaged, RasterNotARaster, RasterRemote
from ..raster.opening import vet_claims

DRIVER, NAME = "GTiff", "remote.tif"
DOMAINS = (None, "IMAGERY")
SIDE = 512
"""Blocks of the copy."""

Span = tuple[int, int]


class RemoteBytes(io.RawIOBase):
    """A remote file as GDAL reads one.

    Args:
        read: gives the bytes of an offset and a size.
        size: of the file.
    """

    def __init__(self, read: Callable[[int, int], bytes], size: int) -> None:
        super().__init__()
        self._read, self._size, self._at = read, size, 0

    def readable(self) -> bool:
        """True."""
        return True

    def seekable(self) -> bool:
        """True."""
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Move to an offset."""
        self._at = offset + {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._size}[whence]
        return self._at

    def tell(self) -> int:
        """The offset."""
        return self._at

    def read(self, size: int = -1) -> bytes:
        """Bytes from the offset on."""
        data = self._read(self._at, self._size - self._at if size < 0 else size)
        self._at += len(data)
        return data


def open_remote(read: Callable[[int, int], bytes], size: int, url: str) -> rasterio.DatasetReader:
    """Open and vet a remote raster.

    Args:
        read: gives the bytes of an offset and a size.
        size: of the file.
        url: for errors.

    Raises:
        RasterNotARaster: no GeoTIFF.
        RasterTooLarge, RasterDtype: it claims what is not read.
    """

    def opener(path: str, mode: str = "rb") -> RemoteBytes:
        """Give GDAL this file, and none of those that may lie beside it."""
        if os.path.basename(path) != NAME:
            raise FileNotFoundError(path)
        return RemoteBytes(read, size)

    try:
        dataset = rasterio.open(NAME, driver=DRIVER, opener=opener)
    except RasterioError as error:
        raise RasterNotARaster(f"{url} is no GeoTIFF that can be read in parts: {error}.") from error
    vet_claims(Path(url), dataset)
    return dataset


def begin_copy(source: rasterio.DatasetReader, path: Path) -> None:
    """Write a raster like the source without any of its pixels."""
    profile: dict[str, Any] = {
        "driver": "GTiff",
        "width": source.width,
        "height": source.height,
        "count": source.count,
        "dtype": source.dtypes[0],
        "crs": source.crs,
        "transform": source.transform,
        "nodata": source.nodata,
        "tiled": True,
        "blockxsize": SIDE,
        "blockysize": SIDE,
        "compress": "deflate",
        "zlevel": 1,
        "interleave": "pixel",
        "SPARSE_OK": "TRUE",
        "BIGTIFF": "IF_SAFER",
    }
    with rasterio.open(path, "w", **profile) as copy:
        copy.colorinterp = source.colorinterp
        copy.descriptions = source.descriptions
        copy.scales, copy.offsets = source.scales, source.offsets
        for domain in DOMAINS:
            copy.update_tags(ns=domain, **{key: value for key, value in source.tags(ns=domain).items() if value})
            for band in range(1, source.count + 1):
                copy.update_tags(band, ns=domain, **source.tags(band, ns=domain))
        if ColorInterp.palette in source.colorinterp:
            copy.write_colormap(1, source.colormap(1))


def block_spans(source: rasterio.DatasetReader, window: Window) -> Iterator[Span]:
    """Offset and size in the file of every block that a window of pixels needs.

    Raises:
        RasterRemote: the file does not tell where its blocks are.
    """
    rows, cols = source.block_shapes[0]
    bands = [1] if source.interleaving == Interleaving.pixel else range(1, source.count + 1)
    for row in range(window.row_off // rows, (window.row_off + window.height - 1) // rows + 1):
        for col in range(window.col_off // cols, (window.col_off + window.width - 1) // cols + 1):
            for band in bands:
                offset = source.get_tag_item(f"BLOCK_OFFSET_{col}_{row}", "TIFF", bidx=band)
                size = source.get_tag_item(f"BLOCK_SIZE_{col}_{row}", "TIFF", bidx=band)
                if offset is not None and size is not None:
                    yield int(offset), int(size)


def copy_pixels(source: rasterio.DatasetReader, path: Path, window: Window, step: Callable[[float], None]) -> None:
    """Copy the pixels and the mask of a window, a row of blocks after the other.

    Args:
        source: the remote raster.
        path: of the copy.
        window: pixels to copy, made wider to whole blocks of the copy.
        step: told the share that is done.

    Raises:
        RasterDamaged: the blocks cannot be decoded.
    """
    has_mask = MaskFlags.per_dataset in source.mask_flag_enums[0] and MaskFlags.alpha not in source.mask_flag_enums[0]
    top, left = window.row_off // SIDE * SIDE, window.col_off // SIDE * SIDE
    bottom, right = window.row_off + window.height, window.col_off + window.width
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), rasterio.open(path, "r+") as copy:
        for row in range(top, bottom, SIDE):
            for col in range(left, right, SIDE):
                part = Window(
                    max(col, window.col_off),
                    max(row, window.row_off),
                    min(col + SIDE, right) - max(col, window.col_off),
                    min(row + SIDE, bottom) - max(row, window.row_off),
                )
                try:
                    copy.write(source.read(window=part), window=part)
                    if has_mask:
                        copy.write_mask(source.dataset_mask(window=part), window=part)
                except RasterioError as error:
                    raise RasterDamaged(
                        f"{source.name} cannot be copied at column {col}, row {row}: {error}."
                    ) from error
            step((min(row + SIDE, bottom) - top) / (bottom - top))


def check_kind(source: rasterio.DatasetReader, url: str) -> None:
    """Refuse what a copy cannot hold.

    Raises:
        RasterRemote: placed by points only.
    """
    if source.gcps[0] or source.rpcs is not None:
        raise RasterRemote(f"{url} is placed by ground control points or RPC.", "Download it and warp it first.")
