"""F06: a raster whose bands do not say what the model needs is refused; never silently the first three."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio

from tests.data.make_rasters import patches, write_raster

from .kit import assert_failed_well


@pytest.mark.parametrize("count", [1, 2, 4, 12])
def test_another_number_of_bands_lists_needed_and_found(run: Any, tmp_path: Path, count: int) -> None:
    raster = write_raster(tmp_path / "in.tif", patches(30, 30, bands=count), photometric="MINISBLACK")
    assert_failed_well(
        tmp_path, "bands.mismatch", lambda: run(raster), "needs 3 bands (red, green, blue)", f"has {count}"
    )


def test_a_foreign_order_is_put_right_by_the_names(run: Any, tmp_path: Path) -> None:
    pixels = patches(60, 60)
    run(write_raster(tmp_path / "rgb.tif", pixels))
    expected = run.output.read_bytes()
    names = ("blue", "green", "red")
    swapped = write_raster(tmp_path / "bgr.tif", pixels[::-1], photometric="MINISBLACK", descriptions=names)
    report = run(swapped, overwrite=True)
    assert report["inputs"][0]["bands"] == [3, 2, 1]
    assert run.output.read_bytes() == expected


def test_texts_of_a_raster_in_another_encoding_are_left_aside(run: Any, tmp_path: Path) -> None:
    pixels = patches(60, 60)
    run(write_raster(tmp_path / "rgb.tif", pixels))
    expected = run.output.read_bytes()
    named = write_raster(tmp_path / "latin.tif", pixels, descriptions=("rot", "gr__n", "blau"))
    with rasterio.open(named, "r+") as target:
        target.update_tags(title="Dr__hne")
    data = named.read_bytes()
    named.write_bytes(data.replace(b"gr__n", b"gr\xfc\xfcn").replace(b"Dr__hne", b"Dr\xf6\xf6hne"))
    report = run(named, overwrite=True)
    assert report["inputs"][0]["bands"] == [1, 2, 3]  # by their colours
    assert run.output.read_bytes() == expected


@pytest.mark.parametrize("bands", [(1, 2), (1, 2, 9), (0, 1, 2), (1, 2, 3, 4)])
def test_bands_asked_for_must_exist_and_be_as_many(run: Any, tmp_path: Path, bands: tuple[int, ...]) -> None:
    raster = write_raster(tmp_path / "in.tif", patches(30, 30, bands=4), photometric="MINISBLACK")
    assert_failed_well(tmp_path, "bands.mismatch", lambda: run(raster, bands=bands), ",".join(map(str, bands)))


def test_bands_asked_for_are_used_in_their_order(run: Any, tmp_path: Path) -> None:
    pixels = patches(60, 60)
    run(write_raster(tmp_path / "rgb.tif", pixels))
    expected = run.output.read_bytes()
    four = np.concatenate([np.zeros_like(pixels[:1]), pixels[::-1]])
    raster = write_raster(tmp_path / "four.tif", four, photometric="MINISBLACK")
    run(raster, overwrite=True, bands=(4, 3, 2))
    assert run.output.read_bytes() == expected
