"""A decimal comma in the pixel size, as half of Europe writes it."""

from __future__ import annotations

import pytest

from lemevit_qgis.runs.form import FormError, build_request

VALUES = {"raster": "/data/in.tif", "model": "m", "output": "/data/out.tif"}


@pytest.mark.parametrize(
    ("text", "expected"), [("12,5", "12.5"), ("12.5", "12.5"), (" 0,3 ", "0.3"), ("7", "7"), ("native", "native")]
)
def test_a_pixel_size_may_have_a_comma(text: str, expected: str) -> None:
    assert build_request("segment", {**VALUES, "gsd": text}, ",").gsd == expected


def test_where_numbers_have_a_point_a_comma_is_refused_in_the_words_of_the_form() -> None:
    with pytest.raises(FormError, match="pixel size '12,5'"):
        build_request("segment", {**VALUES, "gsd": "12,5"})


@pytest.mark.parametrize("text", ["1,000.5", "abc", "-1", "0", "nan", "1e999", "1,2,3"])
def test_what_is_no_length_is_refused_in_the_words_of_the_form(text: str) -> None:
    with pytest.raises(FormError, match="pixel size") as caught:
        build_request("segment", {**VALUES, "gsd": text}, ",")
    assert "--" not in str(caught.value)
