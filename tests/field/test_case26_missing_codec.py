"""A sound TIFF whose compression is not built in is not called damaged."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Any

import pytest

from model_runtime.errors import RasterCodec, RasterDamaged
from tests.field.kit import blocks, write_blocks

COMPRESSION, BITS = 259, 258


def with_tag(path: Path, tag: int, value: int) -> Path:
    """Set a short of the first directory of a little-endian TIFF."""
    data = bytearray(path.read_bytes())
    (offset,) = struct.unpack_from("<I", data, 4)
    (count,) = struct.unpack_from("<H", data, offset)
    for entry in range(offset + 2, offset + 2 + 12 * count, 12):
        if struct.unpack_from("<H", data, entry)[0] == tag:
            struct.pack_into("<H", data, entry + 8, value)
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("codec", [34888, 34661, 50000])
def test_a_codec_that_is_not_there_is_named(tmp_path: Path, run: Any, codec: int) -> None:
    path = with_tag(write_blocks(tmp_path / "in.tif", pixels=blocks()[:, :16, :16].copy()), COMPRESSION, codec)
    if codec == 50000:  # ZSTD, which is built in: then it is the content that is wrong
        with pytest.raises(RasterDamaged):
            run(path)
        return
    with pytest.raises(RasterCodec, match="codec") as caught:
        run(path)
    assert "COMPRESS=DEFLATE" in caught.value.fix


def test_a_cut_file_is_still_damaged(tmp_path: Path, run: Any) -> None:
    path = write_blocks(tmp_path / "in.tif", compress=None)
    path.write_bytes(path.read_bytes()[:-300])
    with pytest.raises(RasterDamaged):
        run(path)
