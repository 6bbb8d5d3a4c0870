"""Pixels, valid masks and refusals of the raster door, against numpy and GDAL."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from affine import Affine
from hypothesis import given, settings
from hypothesis import strategies as st
from rasterio.crs import CRS
from rasterio.windows import Window as RasterioWindow

from model_runtime.errors import BandsMismatch, RasterDamaged, RasterDtype, RasterTooLarge
from model_runtime.geo.grid import Grid, Window
from model_runtime.geo.ground import axis_gsds_m, gsd_m
from model_runtime.input_values import parse_values
from model_runtime.raster.source import Source, environment, inspect_raster, map_bands, prediction_grid
from model_runtime.raster.validity import nodata_span
from model_runtime.raster.values.choice import choose_values
from tests.data.make_models import make_card
from tests.data.make_rasters import NORTH_UP, UTM, patches, write_raster, write_sparse, write_vrt

pytestmark = pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")


def read_all(path: Path, bands: tuple[int, ...] = (1, 2, 3), factors: tuple[float, float] | None = None) -> Any:
    info = inspect_raster(path)
    grid = info.grid.resampled(*factors) if factors else info.grid
    with environment(), Source(info, bands, grid) as source:
        pixels, valid = source.read(0, 0, grid.height, grid.width)
        assert pixels.dtype == source.dtype
        return pixels, valid


# Pixel types, each with an ordinary nodata value.
@pytest.mark.parametrize(
    ("dtype", "nodata"),
    [
        ("uint8", 0),
        ("int8", -128),
        ("uint16", 65535),
        ("int16", -32768),
        ("uint32", 4294967295),
        ("int32", -2147483648),
        ("float32", -3.4028234663852886e38),
        ("float32", float("nan")),
        ("float64", -9999.0),
        ("float64", float("inf")),
    ],
)
def test_nodata_in_any_band_makes_a_pixel_invalid(tmp_path: Path, dtype: str, nodata: float) -> None:
    pixels = (patches(40, 30) % 100 + 1).astype(dtype)
    pixels[0, 3, 4] = pixels[2, 20:30, 5:9] = nodata
    expected = np.ones((40, 30), dtype=bool)
    expected[3, 4] = expected[20:30, 5:9] = False
    found, valid = read_all(write_raster(tmp_path / "in.tif", pixels, nodata=nodata))
    np.testing.assert_array_equal(found, pixels)
    np.testing.assert_array_equal(valid, expected)


@pytest.mark.filterwarnings("ignore:overflow encountered:RuntimeWarning")  # rasterio's own check of the value
@pytest.mark.parametrize("dtype", ["uint8", "int16", "uint16", "int32", "float32", "float64"])
@pytest.mark.parametrize("nodata", [0, 1, 255, 0.5, 1.7, 123.456, 1e-40, -9999, -3.4028234663852886e38, 1e300])
def test_nodata_is_what_gdal_takes_for_nodata(tmp_path: Path, dtype: str, nodata: float) -> None:
    kind = np.dtype(dtype)
    if kind.kind == "f":
        centre = kind.type(nodata) if abs(nodata) < float(np.finfo(kind).max) else kind.type(5)
        steps = np.array([-1e-6, -3e-7, -1e-7, 0, 1e-7, 3e-7, 1e-6])
        with np.errstate(over="ignore"):
            values = np.concatenate([(centre * (1 + steps)).astype(kind), [0, 1]]).astype(kind)
    else:
        values = np.array([0, 1, 2, 123, 124, 254, 255]).astype(kind)
    values = values[np.isfinite(values)]
    path = tmp_path / "in.tif"
    try:
        write_raster(path, values[None, None], nodata=nodata)
    except ValueError:  # not a value of the type: rasterio does not write it
        assert nodata_span(nodata, dtype) is None
        return
    with rasterio.open(path) as source:
        expected = source.read_masks(1)[0] > 0
    span = nodata_span(nodata, dtype)
    found = np.ones(len(values), bool) if span is None else (values < span[0]) | (values > span[1])
    np.testing.assert_array_equal(found, expected)


@pytest.mark.parametrize("factors", [None, (2.0, 2.0)])
def test_nodata_of_one_band_only_counts_in_that_band(tmp_path: Path, factors: Any) -> None:
    pixels = np.full((3, 20, 20), 7, dtype="uint8")
    pixels[0, :, :4] = 9  # nodata of band 1
    pixels[1, :, 8:] = 9  # an ordinary value of band 2
    tif = write_raster(tmp_path / "in.tif", pixels)
    bands = [(tif, 1, "Byte", 9.0), (tif, 2, "Byte", None), (tif, 3, "Byte", 0.0)]
    vrt = write_vrt(tmp_path / "in.vrt", bands, 20, 20)
    found, valid = read_all(vrt, factors=factors)
    scale = 1 if factors is None else 2
    assert not valid[:, : 4 // scale].any()
    assert valid[:, 4 // scale :].all()
    assert (found[1][:, 8 // scale :] == 9).all()


def test_nodata_outside_the_pixel_type_is_no_nodata(tmp_path: Path) -> None:
    path = write_raster(tmp_path / "in.tif", patches(20, 20), nodata=255)
    path.write_bytes(path.read_bytes().replace(b"255\0", b"-99\0"))
    _, valid = read_all(path)
    assert valid.all()


@pytest.mark.parametrize("nodata", [None, 5])
def test_an_alpha_of_zero_is_not_valid_with_or_without_nodata(tmp_path: Path, nodata: float | None) -> None:
    pixels = np.concatenate([np.full((3, 20, 20), 8), np.full((1, 20, 20), 255)]).astype("uint8")
    pixels[3, 2:4], pixels[3, 10] = 0, 1  # transparent, nearly so
    pixels[1, 15] = 5
    colours = ("red", "green", "blue", "alpha")
    path = write_raster(tmp_path / "in.tif", pixels, nodata=nodata, colorinterp=colours)
    _, valid = read_all(path)
    expected = np.ones((20, 20), bool)
    expected[2:4] = False
    expected[15] = nodata is None
    np.testing.assert_array_equal(valid, expected)


@pytest.mark.parametrize("is_internal", [True, False])
@pytest.mark.parametrize("nodata", [None, 5])
def test_a_mask_of_the_dataset_is_obeyed(tmp_path: Path, is_internal: bool, nodata: float | None) -> None:
    pixels = np.full((3, 20, 20), 8, dtype="uint8")
    pixels[2, 15] = 5
    mask = np.full((20, 20), 255, dtype="uint8")
    mask[4:9, 3] = 0
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=is_internal):
        path = write_raster(tmp_path / "in.tif", pixels, mask=mask, nodata=nodata)
    assert (tmp_path / "in.tif.msk").exists() != is_internal
    _, valid = read_all(path)
    expected = mask > 0
    expected[15] &= nodata is None
    np.testing.assert_array_equal(valid, expected)


def test_pixels_that_are_not_finite_are_not_valid(tmp_path: Path) -> None:
    pixels = np.ones((3, 20, 20), dtype="float32")
    pixels[0, 1], pixels[1, 3], pixels[2, 5] = np.nan, np.inf, -np.inf
    _, valid = read_all(write_raster(tmp_path / "in.tif", pixels))
    assert sorted(np.flatnonzero(~valid.all(axis=1))) == [1, 3, 5]


@pytest.mark.parametrize("factors", [None, (2.0, 2.0)])
def test_scale_and_offset_are_applied_once_and_nodata_is_the_stored_value(tmp_path: Path, factors: Any) -> None:
    stored = (patches(20, 20) // 2 * 2 + 2).astype("uint16")
    stored[:, ::2, ::2] = stored[:, 1::2, ::2] = stored[:, ::2, 1::2] = stored[:, 1::2, 1::2]
    stored[1, 4:6, 6:8] = 1
    path = write_raster(tmp_path / "in.tif", stored, nodata=1)
    with rasterio.open(path, "r+") as target:
        target.scales, target.offsets = (0.5, 2.0, 1.0), (0.0, 10.0, -1.0)
    found, valid = read_all(path, factors=factors)
    kept = stored if factors is None else stored[:, ::2, ::2]
    expected = kept * np.array([0.5, 2.0, 1.0])[:, None, None] + np.array([0.0, 10.0, -1.0])[:, None, None]
    assert found.dtype == np.float32
    np.testing.assert_array_equal(valid, kept[1] != 1)
    np.testing.assert_allclose(found[:, valid], expected[:, valid])


def test_bands_of_different_types_are_read_in_a_type_that_holds_both(tmp_path: Path) -> None:
    small = write_raster(tmp_path / "small.tif", patches(20, 20, 1))
    large = write_raster(tmp_path / "large.tif", patches(20, 20, 1).astype("float32") / 7)
    vrt = write_vrt(tmp_path / "in.vrt", [(small, 1, "Byte", None), (large, 1, "Float32", 0.0)], 20, 20)
    info = inspect_raster(vrt)
    assert info.dtypes == ("uint8", "float32")
    found, valid = read_all(vrt, (1, 2))
    assert found.dtype == np.float32
    np.testing.assert_array_equal(found[0], patches(20, 20, 1)[0])
    np.testing.assert_array_equal(valid, found[1] != 0)


TRANSFORMS = {
    "north up": NORTH_UP,
    "south up": Affine(10, 0, 3e5, 0, 10, 3e6),
    "rotated": Affine.translation(3e5, 3e6) * Affine.rotation(30) * Affine.scale(10, -10),
    "pixels 2:1": Affine(20, 0, 3e5, 0, -10, 3e6),
}


def block_means(pixels: np.ndarray, times: tuple[int, int], over: tuple[int, int]) -> np.ndarray:
    """Mean over ``over / times`` source pixels along rows and columns: repeat, then average whole blocks."""
    fine = pixels.repeat(times[0], axis=1).repeat(times[1], axis=2)
    bands, rows, cols = fine.shape
    blocks = fine.reshape(bands, rows // over[0], over[0], cols // over[1], over[1])
    return blocks.mean(axis=(2, 4))


@pytest.mark.parametrize("transform", TRANSFORMS.values(), ids=TRANSFORMS)
@pytest.mark.parametrize(("times", "over"), [((1, 1), (2, 2)), ((2, 1), (3, 5)), ((1, 4), (6, 5))])
def test_larger_pixels_are_the_mean_of_what_they_cover(
    tmp_path: Path, transform: Affine, times: tuple[int, int], over: tuple[int, int]
) -> None:
    pixels = patches(60, 60).astype("float32")
    path = write_raster(tmp_path / "in.tif", pixels, transform=transform)
    found, valid = read_all(path, factors=(over[1] / times[1], over[0] / times[0]))
    assert valid.all()
    np.testing.assert_allclose(found, block_means(pixels, times, over), rtol=1e-5)


def test_smaller_pixels_are_interpolated_between_centres(tmp_path: Path) -> None:
    pixels = patches(12, 9).astype("float32")
    found, _ = read_all(write_raster(tmp_path / "in.tif", pixels), factors=(0.5, 0.25))
    rows, cols = (np.arange(48) + 0.5) * 0.25 - 0.5, (np.arange(18) + 0.5) * 0.5 - 0.5
    for band in range(3):
        along = np.stack([np.interp(cols, np.arange(9), line) for line in pixels[band]])
        expected = np.stack([np.interp(rows, np.arange(12), line) for line in along.T], axis=1)
        np.testing.assert_allclose(found[band], expected, rtol=1e-5)


def test_a_resampled_axis_leaves_the_other_as_it_is(tmp_path: Path) -> None:
    pixels = patches(20, 21)
    found, _ = read_all(write_raster(tmp_path / "in.tif", pixels), factors=(3.0, 1.0))
    np.testing.assert_array_equal(found, np.rint(block_means(pixels.astype(float), (1, 1), (1, 3))))


@pytest.mark.parametrize("bad", [np.nan, np.inf, -9999.0])
@pytest.mark.parametrize("factors", [(2.0, 2.0), (0.5, 0.5), (3.0, 0.7), (1.5, 1.0)])
def test_invalid_pixels_never_bleed_into_valid_ones(tmp_path: Path, bad: float, factors: tuple[float, float]) -> None:
    pixels = np.full((3, 42, 42), 50.0, dtype="float32")
    pixels[1, 10:21, 7:19] = bad
    found, valid = read_all(write_raster(tmp_path / "in.tif", pixels, nodata=-9999.0), factors=factors)
    assert (~valid).any()
    np.testing.assert_allclose(found[:, valid], 50.0, rtol=1e-6)
    # What is invalid keeps its size on the ground, within one resampled pixel around.
    area = (~valid).sum() * factors[0] * factors[1]
    assert abs(area - 11 * 12) <= 2 * (11 + 12) * max(factors)


@pytest.mark.parametrize(("count", "is_valid"), [(1, True), (2, True), (3, False)])
def test_a_resampled_pixel_is_valid_when_half_of_it_is(tmp_path: Path, count: int, is_valid: bool) -> None:
    pixels = np.full((3, 2, 2), 40, dtype="uint8")
    pixels[0].flat[:count] = 0
    pixels[1] = 60
    found, valid = read_all(write_raster(tmp_path / "in.tif", pixels, nodata=0), factors=(2.0, 2.0))
    assert valid[0, 0] == is_valid
    if is_valid:
        assert found[:, 0, 0].tolist() == [40, 60, 40]


@pytest.fixture(scope="module")
def holed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """float32 with scattered nodata and NaN, rotated."""
    pixels = patches(97, 83).astype("float32") / 3
    holes = np.random.default_rng(3).random(pixels.shape) < 0.02
    pixels[holes] = -1.0
    pixels[0, 40:44, 50:60] = np.nan
    path = tmp_path_factory.mktemp("holed") / "in.tif"
    return write_raster(path, pixels, nodata=-1.0, transform=TRANSFORMS["rotated"], tiled=True, blockxsize=16,
                        blockysize=32)  # fmt: skip


@settings(max_examples=60)
@given(st.data(), st.sampled_from([(1.0, 1.0), (1.7, 2.9), (0.4, 0.8), (2.0, 0.9), (1.0, 3.0)]))
def test_a_window_is_the_same_bits_as_its_part_of_the_whole(
    holed: Path, data: st.DataObject, factors: tuple[float, float]
) -> None:
    info = inspect_raster(holed)
    part = info.grid.cut(Window(5, 7, 70, 80))
    grid = part if factors == (1.0, 1.0) else part.resampled(*factors)
    top, left = data.draw(st.integers(0, grid.height - 1)), data.draw(st.integers(0, grid.width - 1))
    height = data.draw(st.integers(1, grid.height - top))
    width = data.draw(st.integers(1, grid.width - left))
    with environment(), Source(info, (3, 1), grid) as source:
        whole, whole_valid = source.read(0, 0, grid.height, grid.width)
        pixels, valid = source.read(top, left, height, width)
    np.testing.assert_array_equal(valid, whole_valid[top : top + height, left : left + width])
    np.testing.assert_array_equal(pixels, whole[:, top : top + height, left : left + width])


def test_a_large_factor_is_read_in_parts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pixels = patches(60, 60).astype("float32")
    path = write_raster(tmp_path / "in.tif", pixels)
    monkeypatch.setattr("model_runtime.raster.source.RESAMPLED_AT_ONCE", 3 * 30 * 8 * 100)
    found, _ = read_all(path, factors=(10.0, 10.0))
    np.testing.assert_allclose(found, block_means(pixels, (1, 1), (10, 10)), rtol=1e-5)


@pytest.mark.parametrize(
    ("crs", "transform"),
    [
        (4326, Affine(1e-4, 0, 10, 0, -1e-4, 60.05)),  # degrees at 60 north: 5.6 x 11.1 m
        (32645, Affine(20, 0, 5e5, 0, -10, 3e6)),  # pixels 2:1
        (3857, Affine(10, 0, 0, 0, -10, 8399737.89)),  # 5 m on the ground
        (2263, Affine(10, 0, 1e6, 0, -10, 2e5)),  # US survey feet
        (32645, Affine.translation(5e5, 3e6) * Affine.rotation(40) * Affine.scale(10, 3)),
    ],
)
@pytest.mark.parametrize("wanted", [1.0, 6.0, 30.0])
def test_predicted_pixels_are_square_on_the_ground(crs: int, transform: Affine, wanted: float) -> None:
    own = Grid(1000, 1000, transform, CRS.from_epsg(crs))
    found = prediction_grid(own, gsd_m(own), wanted)
    assert axis_gsds_m(found) == pytest.approx((wanted, wanted), rel=0.051)
    np.testing.assert_allclose(found.transform * (0, 0), own.transform * (0, 0))
    for corner in ((0, 0), (1000, 1000)):
        col, row = ~found.transform * (own.transform * corner)
        assert -1e-6 <= col <= found.width + 1e-6
        assert -1e-6 <= row <= found.height + 1e-6


def test_an_axis_that_is_nearly_right_keeps_its_pixels() -> None:
    own = Grid(1000, 1000, Affine(20, 0, 5e5, 0, -10.3, 3e6), CRS.from_epsg(32645))
    found = prediction_grid(own, gsd_m(own), 10.0)
    assert (found.height, found.transform.e) == (1000, -10.3)
    assert found.width == 2001  # 20 m of the map are 20.008 m on the ground
    square = Grid(10, 10, Affine(10.2, 0, 5e5, 0, -9.8, 3e6), CRS.from_epsg(32645))
    assert prediction_grid(square, gsd_m(square), 10.0) is square
    assert prediction_grid(square, gsd_m(square), None) is square


def test_a_turned_grid_is_not_read(tmp_path: Path) -> None:
    info = inspect_raster(write_raster(tmp_path / "in.tif", patches(20, 20)))
    turned = Grid(20, 20, info.grid.transform * Affine.rotation(1), info.grid.crs)
    with pytest.raises(ValueError, match="turned"):
        Source(info, (1, 2, 3), turned)


LAYOUTS: dict[str, dict[str, Any]] = {
    "tiles, pixels together": {"tiled": True, "blockxsize": 32, "blockysize": 16, "interleave": "pixel"},
    "tiles, bands apart": {"tiled": True, "blockxsize": 32, "blockysize": 16, "interleave": "band"},
    "strips, pixels together": {"blockysize": 8, "interleave": "pixel"},
    "strips, bands apart": {"blockysize": 8, "interleave": "band"},
}
FILLS: dict[str, dict[str, Any]] = {
    "nodata 0": {"nodata": 0},
    "nodata 7": {"nodata": 7},
    "nodata NaN": {"nodata": float("nan"), "dtype": "float32"},
    "alpha": {"count": 4, "photometric": "RGB", "alpha": "YES"},
}


@settings(max_examples=25)
@given(st.data())
@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
@pytest.mark.parametrize("fill", FILLS.values(), ids=FILLS)
def test_an_empty_window_has_no_valid_pixel_and_missing_blocks_are_found(
    tmp_path_factory: pytest.TempPathFactory, layout: dict[str, Any], fill: dict[str, Any], data: st.DataObject
) -> None:
    path = tmp_path_factory.getbasetemp() / f"{abs(hash((str(layout), str(fill))))}.tif"
    if not path.exists():
        write_sparse(path, 200, 160, (70, 50, 9, 9), **layout, **fill)
    info = inspect_raster(path)
    factor = data.draw(st.sampled_from([None, 2.0, 0.5, 1.3]))
    grid = info.grid.resampled(factor, factor) if factor else info.grid
    top, left = data.draw(st.integers(0, grid.height - 1)), data.draw(st.integers(0, grid.width - 1))
    height, width = data.draw(st.integers(1, grid.height - top)), data.draw(st.integers(1, grid.width - left))
    with environment(), Source(info, (1, 2, 3), grid) as source:
        is_empty = source.is_empty(top, left, height, width)
        _, valid = source.read(top, left, height, width)
        assert not (is_empty and valid.any())
        if factor is None:
            block = 32 if "tiled" in layout else 160, 16 if "tiled" in layout else 8
            touches_rows = top < -(-79 // block[1]) * block[1] and top + height > 70 // block[1] * block[1]
            touches_cols = left < -(-59 // block[0]) * block[0] and left + width > 50 // block[0] * block[0]
            assert is_empty == (not (touches_rows and touches_cols))
            assert source.empty_rows(top, height) == (not touches_rows)


@pytest.mark.parametrize("text", [b"-99", b"300", b"0.5", b"1.7"])
@pytest.mark.parametrize("count", [3, 4])
def test_missing_blocks_that_gdal_fills_with_valid_pixels_are_not_empty(
    tmp_path: Path, text: bytes, count: int
) -> None:
    extra = {"photometric": "RGB", "alpha": "YES"} if count == 4 else {}
    path = write_sparse(tmp_path / "in.tif", 64, 64, None, nodata=255, count=count, **extra)
    path.write_bytes(path.read_bytes().replace(b"255\0", text + b"\0"))
    info = inspect_raster(path)
    with environment(), Source(info, (1, 2, 3), info.grid) as source:
        _, valid = source.read(0, 0, 64, 64)
        assert source.is_empty(0, 0, 64, 64) == (not valid.any())


def test_a_raster_without_nodata_or_in_another_format_is_never_known_to_be_empty(tmp_path: Path) -> None:
    bare = write_sparse(tmp_path / "bare.tif", 64, 64, None)
    full = write_raster(tmp_path / "full.tif", np.zeros((3, 64, 64), "uint8"), nodata=0)
    vrt = write_vrt(tmp_path / "in.vrt", [(bare, 1, "Byte", 0.0)] * 3, 64, 64)
    for path in (bare, full, vrt):
        info = inspect_raster(path)
        with environment(), Source(info, (1, 2, 3), info.grid) as source:
            assert not source.is_empty(0, 0, 64, 64)


def test_absurd_blocks_are_refused_with_their_numbers(tmp_path: Path) -> None:
    path = write_sparse(
        tmp_path / "in.tif", 70_000, 70_000, None, tiled=True, blockxsize=65536, blockysize=65536, BIGTIFF="YES"
    )
    with pytest.raises(RasterTooLarge, match=r"65536 x 65536 pixels and 3 bands, 12\.0 GiB"):
        inspect_raster(path)


def test_too_many_bands_are_refused_with_their_number(tmp_path: Path) -> None:
    path = write_sparse(tmp_path / "in.tif", 16, 16, None, count=65_535)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("model_runtime.raster.opening.MAX_BANDS", 60_000)
        with pytest.raises(RasterTooLarge, match="65535 bands; more than 60000"):
            inspect_raster(path)


@pytest.mark.parametrize("dtype", ["complex64", "int64"])
def test_pixel_types_that_no_model_takes_are_refused(tmp_path: Path, dtype: str) -> None:
    path = write_raster(tmp_path / "in.tif", patches(8, 8).astype(dtype))
    with pytest.raises(RasterDtype, match=dtype):
        inspect_raster(path)


def test_the_card_decides_on_the_types_of_the_bands_that_are_read(tmp_path: Path) -> None:
    small = write_raster(tmp_path / "small.tif", patches(20, 20, 1))
    large = write_raster(tmp_path / "large.tif", patches(20, 20, 1).astype("float32"))
    bands = [(small, 1, "Byte", None)] * 3 + [(large, 1, "Float32", None)]
    info = inspect_raster(write_vrt(tmp_path / "in.vrt", bands, 20, 20))
    card = make_card(dtypes=("uint8",))
    assert choose_values(info, (1, 2, 3), card, None).kind == "stored"
    with pytest.raises(RasterDtype, match="float32"):
        choose_values(info, (1, 2, 4), card, None)
    assert choose_values(info, (1, 2, 4), card, parse_values("2,98")).percentiles == (2, 98)
    with pytest.raises(BandsMismatch):
        map_bands(info, card, (1, 2, 5))


@pytest.mark.parametrize("factors", [None, (2.0, 2.0)])
def test_damage_names_the_file_the_window_and_gdals_reason_once(tmp_path: Path, factors: Any) -> None:
    noise = np.random.default_rng(0).integers(0, 256, (3, 256, 256)).astype("uint8")
    tiling = {"tiled": True, "blockxsize": 64, "blockysize": 64, "compress": "deflate"}
    path = write_raster(tmp_path / "in.tif", noise, **tiling)
    with rasterio.open(path) as source:
        start = int(source.get_tag_item("BLOCK_OFFSET_2_2", "TIFF", bidx=1))
    content = bytearray(path.read_bytes())
    content[start : start + 200] = bytes(200)
    path.write_bytes(content)
    info = inspect_raster(path)
    grid = info.grid.resampled(*factors) if factors else info.grid
    scale = 2 if factors else 1
    with environment(), Source(info, (1, 2, 3), grid) as source:
        source.read(0, 0, 128 // scale, 256 // scale)
        with pytest.raises(RasterDamaged) as caught:
            source.read(128 // scale, 128 // scale, 64 // scale, 64 // scale)
    assert str(path) in caught.value.what
    assert "column 128, row 128, 64 x 64 px" in caught.value.what
    assert "previous exception" not in caught.value.what
    assert caught.value.what.count("Decod") + caught.value.what.count("decod") >= 1


def test_a_damaged_mask_is_damage_too(tmp_path: Path) -> None:
    mask = np.random.default_rng(0).integers(0, 2, (256, 256)).astype("uint8") * 255
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=False):
        path = write_raster(tmp_path / "in.tif", patches(256, 256), mask=mask)
    file = tmp_path / "in.tif.msk"
    content = file.read_bytes()
    with rasterio.open(file) as source:
        start = int(source.get_tag_item("BLOCK_OFFSET_0_0", "TIFF", bidx=1))
    file.write_bytes(content[:start] + bytes(50) + content[start + 50 :])
    info = inspect_raster(path)
    with environment(), Source(info, (1, 2, 3), info.grid) as source, pytest.raises(RasterDamaged, match="row 0"):
        source.read(0, 0, 64, 64)


def test_windows_of_a_cut_are_the_files_pixels(tmp_path: Path) -> None:
    path = write_raster(tmp_path / "in.tif", patches(60, 50))
    info = inspect_raster(path)
    grid = info.grid.cut(Window(11, 13, 30, 20))
    with environment(), Source(info, (2,), grid) as source, rasterio.open(path) as oracle:
        found, _ = source.read(3, 4, 10, 12)
        np.testing.assert_array_equal(found[0], oracle.read(2, window=RasterioWindow(15, 16, 12, 10)))
    assert str(info.grid.crs) == UTM
