"""F01: a GeoTIFF that was cut or overwritten is refused at the first window that cannot be read, by name."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import rasterio
from rasterio.errors import RasterioError
from rasterio.windows import Window

from model_runtime.errors import JournalMismatch
from model_runtime.tiles.plan import plan_tiles
from tests.data.make_rasters import patches, write_raster

from .fake_backend import FakeBackend
from .kit import JOURNALS, assert_failed_well

SIZE = 300
LOST = 4  # what may be under way between reading and the journal when a read fails


def cut(share: float) -> Callable[[Path], None]:
    def damage(path: Path) -> None:
        with path.open("rb+") as handle:
            handle.truncate(int(path.stat().st_size * share))

    return damage


def overwrite_the_middle(path: Path) -> None:
    """Within a block: its compressed data become nonsense, the length of the file stays."""
    with path.open("rb+") as handle:
        handle.seek(path.stat().st_size // 2)
        handle.write(b"\xff" * 300)


def first_unreadable(path: Path) -> tuple[int, Any]:
    """Index and tile of the first tile that rasterio cannot read: another way to find it than the engine's."""
    with rasterio.open(path) as source:
        for index, tile in enumerate(plan_tiles(SIZE, SIZE, 64, 16).tiles()):
            try:
                source.read(window=Window(tile.col_off, tile.row_off, tile.width, tile.height))
            except RasterioError:
                return index, tile
    raise AssertionError("everything can be read")


@pytest.mark.parametrize(
    "damage", [cut(0.25), cut(0.5), cut(0.75), overwrite_the_middle], ids=["25 %", "50 %", "75 %", "overwritten"]
)
@pytest.mark.parametrize("layout", [{"tiled": True, "blockxsize": 64, "blockysize": 64}, {}], ids=["tiles", "strips"])
def test_the_first_window_that_cannot_be_read_is_named(
    run: Any, tmp_path: Path, damage: Callable[[Path], None], layout: dict[str, Any]
) -> None:
    raster = write_raster(tmp_path / "in.tif", patches(SIZE, SIZE), compress="deflate", **layout)
    whole = raster.read_bytes()
    run(raster)
    expected = run.output.read_bytes()
    run.output.unlink()
    damage(raster)
    index, tile = first_unreadable(raster)
    window = f"column {tile.col_off}, row {tile.row_off}, {tile.width} x {tile.height}"

    error = assert_failed_well(tmp_path, "raster.damaged", lambda: run(raster), str(raster), window, left=JOURNALS)
    assert "opy" in error.fix  # "Copy or download the file again."
    # What was read before it is not lost: the same run over again predicts next to nothing before it fails.
    again = FakeBackend()
    error = assert_failed_well(
        tmp_path, "raster.damaged", lambda: run(raster, job={"open_backend": again.open}), window, left=JOURNALS
    )
    assert error.report["tiles"]["resumed"] >= index - LOST
    assert again.tiles <= LOST + 1
    # The good copy has other bytes: what was kept is not mixed with it unasked.
    raster.write_bytes(whole)
    if index > LOST:
        with pytest.raises(JournalMismatch):
            run(raster)
    run(raster, restart=True)
    assert run.output.read_bytes() == expected
