"""The percentile stretch against numpy's percentiles of the whole raster."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from affine import Affine
from hypothesis import given
from hypothesis import strategies as st

from model_runtime.cancellation import Cancellation
from model_runtime.errors import ArgumentsInvalid, Cancelled
from model_runtime.geo.grid import Grid, Window
from model_runtime.raster.base import PixelSource, Read
from model_runtime.raster.source import Source, environment, inspect_raster
from model_runtime.raster.values.stretch import Stretch, percentile_stretch
from tests.data.make_rasters import write_raster, write_sparse


def stretch_of(path: Path, low: float, high: float, cut: Window | None = None, **hooks: Any) -> Stretch:
    info = inspect_raster(path)
    grid = info.grid.cut(cut) if cut else info.grid
    with environment(), Source(info, tuple(range(1, info.band_count + 1)), grid) as source:
        return percentile_stretch(source, low, high, **hooks)


def expected(pixels: np.ndarray, valid: np.ndarray, share: float) -> list[float]:
    return [float(np.percentile(band[valid], share, method="inverted_cdf")) for band in pixels]


def spread(dtype: str, seed: int = 0, shape: tuple[int, ...] = (3, 83, 91)) -> np.ndarray:
    """Values over much of the type's range, most of them near its middle, both signs where it has them."""
    rng = np.random.default_rng(seed)
    kind = np.dtype(dtype)
    if kind.kind == "f":
        return (rng.normal(size=shape) * 10.0 ** rng.integers(-6, 7, size=shape)).astype(kind)
    limits = np.iinfo(kind)
    middle, width = (int(limits.max) + int(limits.min)) / 2, (int(limits.max) - int(limits.min)) / 8
    return np.clip(rng.normal(middle, width, size=shape), limits.min, limits.max).astype(kind)


@pytest.mark.parametrize("dtype", ["uint8", "int8", "uint16", "int16", "uint32", "int32", "float32"])
@pytest.mark.parametrize(("low", "high"), [(2, 98), (0, 100), (49.9, 50.1)])
def test_the_values_are_the_percentiles_of_the_whole_raster(
    tmp_path: Path, dtype: str, low: float, high: float
) -> None:
    pixels = spread(dtype)
    found = stretch_of(write_raster(tmp_path / "in.tif", pixels), low, high)
    everywhere = np.ones(pixels.shape[1:], bool)
    assert list(found.low) == expected(pixels, everywhere, low)
    assert list(found.high) == expected(pixels, everywhere, high)


def test_float64_is_taken_as_float32(tmp_path: Path) -> None:
    pixels = spread("float64")
    pixels[0, 0, :2] = -1e300, 1e300  # beyond float32
    found = stretch_of(write_raster(tmp_path / "in.tif", pixels), 2, 98)
    everywhere = np.ones(pixels.shape[1:], bool)
    np.testing.assert_allclose(found.low, expected(pixels, everywhere, 2), rtol=6e-8)
    np.testing.assert_allclose(found.high, expected(pixels, everywhere, 98), rtol=6e-8)


@pytest.mark.parametrize("nodata", [0, 65535])
def test_nodata_counts_in_no_percentile(tmp_path: Path, nodata: int) -> None:
    pixels = spread("uint16")
    pixels[:, 20:60, 10:80] = nodata
    valid = (pixels != nodata).all(axis=0)
    found = stretch_of(write_raster(tmp_path / "in.tif", pixels, nodata=nodata), 5, 95)
    assert list(found.low) == expected(pixels, valid, 5)
    assert list(found.high) == expected(pixels, valid, 95)


def test_pixels_that_are_not_finite_count_in_no_percentile(tmp_path: Path) -> None:
    pixels = spread("float32")
    pixels[0, :30], pixels[1, 30:40], pixels[2, 70:] = np.nan, np.inf, -np.inf
    valid = np.isfinite(pixels).all(axis=0)
    found = stretch_of(write_raster(tmp_path / "in.tif", pixels), 1, 99)
    assert list(found.low) == expected(pixels, valid, 1)
    assert list(found.high) == expected(pixels, valid, 99)


@pytest.mark.parametrize("dtype", ["uint16", "float32"])
@pytest.mark.parametrize("layout", [{}, {"blockysize": 7}, {"tiled": True, "blockxsize": 32, "blockysize": 16}])
@pytest.mark.parametrize("window", [16, 33, 2048])
def test_the_answer_does_not_depend_on_the_windows(
    tmp_path: Path, dtype: str, layout: dict[str, Any], window: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    pixels = spread(dtype)
    path = write_raster(tmp_path / "in.tif", pixels, nodata=0, **layout)
    monkeypatch.setattr("model_runtime.raster.values.stretch.WINDOW", window)
    cut = Window(5, 9, 80, 70)
    part = pixels[:, 9:79, 5:85]
    found = stretch_of(path, 2, 98, cut)
    valid = (part != 0).all(axis=0)
    assert list(found.low) == expected(part, valid, 2)
    assert list(found.high) == expected(part, valid, 98)


def test_every_row_is_told_once_a_pass(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("model_runtime.raster.values.stretch.WINDOW", 40)
    for dtype, passes in (("uint16", 1), ("float32", 2)):
        told: list[tuple[int, int]] = []
        path = write_raster(tmp_path / f"{dtype}.tif", spread(dtype), tiled=True, blockxsize=16, blockysize=16)
        stretch_of(path, 2, 98, on_rows=lambda done, total, told=told: told.append((done, total)))
        assert told[-1] == (83 * passes, 83 * passes)
        assert [done for done, _ in told] == sorted({done for done, _ in told})


def test_it_can_be_cancelled(tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        stretch_of(write_raster(tmp_path / "in.tif", spread("uint16")), 2, 98, cancellation=Cancellation(lambda: True))


def test_what_was_never_written_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tiling = {"tiled": True, "blockxsize": 256, "blockysize": 256}
    path = write_sparse(tmp_path / "in.tif", 200_000, 100_000, (70_000, 40_000, 10, 10), nodata=0, **tiling)
    monkeypatch.setattr("model_runtime.raster.values.stretch.WINDOW", 256)
    reads = []
    read = Source.read
    monkeypatch.setattr(Source, "read", lambda self, *window: reads.append(window) or read(self, *window))
    found = stretch_of(path, 2, 98, Window(30_000, 60_000, 20_000, 20_000))
    assert len(reads) == 1
    assert (found.low, found.high) == ((1.0,) * 3, (1.0,) * 3)


def test_a_raster_of_nodata_has_some_stretch(tmp_path: Path) -> None:
    found = stretch_of(write_raster(tmp_path / "in.tif", np.zeros((3, 9, 9), "uint16"), nodata=0), 2, 98)
    assert (found.low, found.high) == ((0.0,) * 3, (1.0,) * 3)


@pytest.mark.parametrize(("low", "high"), [(-1, 98), (2, 101), (50, 50), (98, 2), (float("nan"), 98)])
def test_percentiles_that_make_no_sense_are_refused(tmp_path: Path, low: float, high: float) -> None:
    with pytest.raises(ArgumentsInvalid, match="stretch"):
        stretch_of(write_raster(tmp_path / "in.tif", spread("uint16")), low, high)


@given(st.sampled_from(["uint8", "uint16", "int16", "int32", "float32", "float64"]), st.booleans())
def test_low_becomes_0_high_becomes_255_and_what_lies_between_is_linear(dtype: str, is_batch: bool) -> None:
    pixels = np.array([[[10, 20, 25, 30, 120]], [[0, 100, 101, 104, 108]]]).astype(dtype)
    stretch = Stretch((20.0, 100.0), (30.0, 108.0))
    found = stretch.apply(pixels[None])[0] if is_batch else stretch.apply(pixels)
    assert found.dtype == np.float32
    np.testing.assert_allclose(found, [[[0, 0, 127.5, 255, 255]], [[0, 0, 31.875, 127.5, 255]]], rtol=1e-6)


def test_extremes_are_clipped_and_nan_stays(tmp_path: Path) -> None:
    pixels = np.array([[[np.nan, np.inf, -np.inf, 3.4e38, -3.4e38, 5.0]]], dtype="float32")
    found = Stretch((5.0,), (5.0,)).apply(pixels)
    np.testing.assert_array_equal(found, [[[np.nan, 255, 0, 255, 0, 0]]])


class Array:
    """An array as a ``PixelSource``: no file, no raster."""

    bands, block_shape, file_offset = (1, 2, 3), None, (0.0, 0.0)

    def __init__(self, pixels: np.ndarray) -> None:
        self.pixels, self.dtype = pixels, pixels.dtype
        self.grid = Grid(pixels.shape[2], pixels.shape[1], Affine.identity(), None)

    def read(self, row_off: int, col_off: int, height: int, width: int) -> Read:
        part = self.pixels[:, row_off : row_off + height, col_off : col_off + width]
        return part.copy(), np.ones(part.shape[1:], bool)

    def is_empty(self, row_off: int, col_off: int, height: int, width: int) -> bool:
        return False

    def empty_rows(self, row_off: int, height: int) -> bool:
        return False

    def close(self) -> None: ...

    def __enter__(self) -> Array:
        return self

    def __exit__(self, *error: Any) -> None: ...


def test_whatever_has_a_grid_and_windows_can_be_stretched(tmp_path: Path) -> None:
    pixels = spread("uint16")
    source: PixelSource = Array(pixels)
    assert percentile_stretch(source, 2, 98) == stretch_of(write_raster(tmp_path / "in.tif", pixels), 2, 98)
