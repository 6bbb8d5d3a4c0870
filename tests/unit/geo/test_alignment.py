"""The estimated shift of a second date, on textures moved by known amounts."""

from __future__ import annotations

import numpy as np
import pytest

from model_runtime.geo.alignment import estimate_shift
from model_runtime.raster.acquisition_date import acquisition_date

SHIFTS = (0.0, 0.4, 1.7, 5.3)


def scene(seed: int, side: int = 256) -> np.ndarray:
    """A smooth random texture as its Fourier transform, so that it can be moved exactly."""
    rng = np.random.default_rng(seed)
    frequency = np.hypot(np.fft.fftfreq(side)[:, None], np.fft.fftfreq(side)[None])
    return np.fft.fft2(rng.normal(size=(side, side))) * np.exp(-((frequency / 0.15) ** 2))


def moved(spectrum: np.ndarray, cols: float, rows: float) -> np.ndarray:
    side = len(spectrum)
    ramp = np.fft.fftfreq(side)[:, None] * rows + np.fft.fftfreq(side)[None] * cols
    return np.fft.ifft2(spectrum * np.exp(-2j * np.pi * ramp)).real[None]


@pytest.mark.parametrize("shift", SHIFTS)
def test_a_known_shift_is_found(shift: float) -> None:
    picture = scene(1)
    found = estimate_shift([moved(picture, 0, 0)], [moved(picture, shift, -shift / 2)])
    assert found is not None
    assert (found.cols, found.rows) == pytest.approx((shift, -shift / 2), abs=0.1)


def test_other_brightness_sign_and_noise_do_not_hide_it() -> None:
    picture, rng = scene(2), np.random.default_rng(0)
    before, after = moved(picture, 0, 0), moved(picture, 1.7, 0.4)
    after = 50 - 3 * after + rng.normal(scale=after.std() / 2, size=after.shape)
    found = estimate_shift([before], [after])
    assert found is not None
    assert (found.cols, found.rows) == pytest.approx((1.7, 0.4), abs=0.2)


@pytest.mark.parametrize("seed", range(5))
def test_unrelated_scenes_have_no_shift(seed: int) -> None:
    assert estimate_shift([moved(scene(seed), 0, 0)], [moved(scene(seed + 100), 0, 0)]) is None


def test_flat_or_tiny_windows_have_no_shift() -> None:
    assert estimate_shift([np.zeros((1, 64, 64))], [np.ones((1, 64, 64))]) is None
    assert estimate_shift([np.zeros((1, 8, 8))], [np.ones((1, 8, 8))]) is None
    assert estimate_shift([], []) is None


@pytest.mark.parametrize(
    ("name", "tags", "imagery", "date"),
    [
        ("a.tif", {}, {"ACQUISITIONDATETIME": "2019-05-04T10:00:00"}, "2019-05-04"),
        ("a_2001-01-01.tif", {"acquisition_date": "2020/12/31"}, {}, "2020-12-31"),
        ("a.tif", {"TIFFTAG_DATETIME": "2011:07:09 00:00:00"}, {}, "2011-07-09"),
        ("naip_2010-06-29.tif", {}, {}, "2010-06-29"),
        ("S2A_20210630T1010.tif", {}, {}, "2021-06-30"),
        ("tile_20219930.tif", {}, {}, None),  # no such month
        ("x_2021-02-30.tif", {}, {}, None),  # no such day
        ("scene_1.tif", {"SOFTWARE": "2020-01-01"}, {}, None),
        ("1120210630.tif", {}, {}, None),  # part of a longer number
    ],
)
def test_acquisition_dates(name: str, tags: dict[str, str], imagery: dict[str, str], date: str | None) -> None:
    assert acquisition_date(name, tags, imagery) == date
