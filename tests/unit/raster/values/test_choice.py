"""Input values: by the card and the pixel type, as asked, and never percentiles unasked."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio

from model_runtime.cancellation import NEVER
from model_runtime.errors import ArgumentsInvalid, RasterDtype
from model_runtime.input_values import parse_values
from model_runtime.raster.source import Source, environment, inspect_raster
from model_runtime.raster.values.choice import BandValues, asked_values, choose_values
from model_runtime.raster.values.look import check_values
from model_runtime.raster.values.stretch import stretch_of
from tests.data.make_models import make_card
from tests.data.make_rasters import write_raster

BYTES = {"dtypes": ("uint8",)}
SENTINEL = {**BYTES, "reflectance_range": (0.0, 0.275)}


def chosen(path: Path, asked: str | None, card: dict[str, Any]) -> BandValues:
    return choose_values(inspect_raster(path), (1, 2, 3), make_card(**card), asked_values(asked))


def raster(path: Path, dtype: str, top: float = 4000, **more: Any) -> Path:
    values = np.linspace(0, top, 3 * 40 * 40).reshape(3, 40, 40)
    return write_raster(path, values.astype(dtype), **more)


@pytest.mark.parametrize(
    ("dtype", "asked", "card", "text"),
    [
        ("uint8", None, SENTINEL, "stored"),
        ("int16", None, {}, "stored"),  # a card of any type
        ("int16", None, SENTINEL, "reflectance 0,2750"),
        ("uint16", None, SENTINEL, "reflectance 0,2750"),
        ("uint16", "stored", SENTINEL, "stored"),
        ("uint16", "2,98", SENTINEL, "2,98"),
        ("uint16", "min-max", BYTES, "0,100"),
        ("uint16", "values:0,3000", BYTES, "values:0,3000"),
        ("uint16", "values:0,1/2,3/4,5", BYTES, "values:0,1/2,3/4,5"),
        ("float32", "reflectance", SENTINEL, "reflectance 0,0.275"),
        ("uint16", None, BYTES, None),  # nothing says what its values are
        ("float32", None, SENTINEL, None),
        ("uint32", None, SENTINEL, None),
    ],
)
def test_the_card_and_the_type_decide_unless_asked(
    tmp_path: Path, dtype: str, asked: str | None, card: dict[str, Any], text: str | None
) -> None:
    path = raster(tmp_path / "in.tif", dtype, 250)
    if text is None:
        with pytest.raises(RasterDtype, match=dtype):
            chosen(path, asked, card)
    else:
        assert chosen(path, asked, card).text == text


def test_bands_with_a_scale_hold_reflectance_itself(tmp_path: Path) -> None:
    path = raster(tmp_path / "in.tif", "uint16")
    with rasterio.open(path, "r+") as target:
        target.scales, target.offsets = (1e-4,) * 3, (-0.1,) * 3
    values = chosen(path, None, SENTINEL)
    info = inspect_raster(path)
    with environment(), Source(info, (1, 2, 3), info.grid) as source:
        pixels, _ = source.read(0, 0, 40, 40)
        found = stretch_of([values], source, NEVER).apply(pixels)
    stored = np.linspace(0, 4000, 3 * 40 * 40).reshape(3, 40, 40).astype("uint16")
    expected = np.clip((stored.astype(float) * 1e-4 - 0.1) / 0.275 * 255, 0, 255)
    np.testing.assert_allclose(found, expected, atol=1e-3)


@pytest.mark.parametrize("asked", ["reflectance", "values:1,2/3,4"])
def test_a_choice_that_does_not_go_with_the_card_is_refused(tmp_path: Path, asked: str) -> None:
    with pytest.raises(ArgumentsInvalid):
        chosen(raster(tmp_path / "in.tif", "uint16"), asked, BYTES)


def test_two_dates_may_have_choices_of_their_own() -> None:
    text = "values:0,3000;stored"
    assert asked_values(text, 0) == parse_values("values:0,3000")
    assert asked_values(text, 1) == parse_values("stored")
    assert asked_values("2,98", 1) == parse_values("2,98")
    with pytest.raises(ArgumentsInvalid, match="two dates"):
        asked_values(text, 0, dates=1)


@pytest.mark.parametrize("text", ["stored;stored;stored", "2,98;stored", "2,98;1,99", "stored;"])
def test_choices_that_do_not_go_together(text: str) -> None:
    with pytest.raises(ArgumentsInvalid):
        asked_values(text)


@pytest.mark.parametrize(
    "text", ["", "percentiles", "98,2", "2,101", "nan,3", "values:", "values:3,3", "values:1", "2,98/3,97"]
)
def test_texts_that_choose_nothing(text: str) -> None:
    with pytest.raises(ValueError, match=r"LOW|\\|"):
        parse_values(text)


@pytest.mark.parametrize(
    ("low", "high", "asked", "told"),
    [
        (0, 2700, None, None),
        (9000, 60_000, None, RasterDtype),  # not reflectance: nobody asked for it
        (9000, 60_000, "reflectance", "above 2750"),
        (-900, -100, "values:0,3000", "below 0"),
        (1300, 3000, None, "baseline 04.00"),
        (500, 900, "stored", "above 255"),
    ],
)
def test_ranges_beside_the_pixels_are_told(tmp_path: Path, low: int, high: int, asked: str | None, told: Any) -> None:
    values = np.linspace(low, high, 3 * 40 * 40).reshape(3, 40, 40)
    path = write_raster(
        tmp_path / "in.tif",
        values.astype("int32" if high > 32767 else "int16").astype("uint16" if low >= 0 else "int16"),
    )
    choice, info, warnings = chosen(path, asked, SENTINEL), inspect_raster(path), []
    with environment(), Source(info, (1, 2, 3), info.grid) as source:

        def look() -> None:
            check_values(
                source, [(info, choice, ("red", "green", "blue"))], NEVER, lambda *words: warnings.append(words)
            )

        if told is RasterDtype:
            with pytest.raises(RasterDtype, match="100% of the sampled"):
                look()
            return
        look()
    assert [code for code, _, _ in warnings] == ([] if told is None else ["raster.values"])
    assert all(told in what for _, what, _ in warnings)
