"""Every text of the plugin is translated, with the same places for values, in every language."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / ".ci"))

import translations  # noqa: E402

PLACE = re.compile(r"\{[^{}]*\}|%[0-9n]")
NAMES = ("LeMeViT", "QGIS", "ONNX", "GeoPackage", "CSV")


@pytest.fixture(scope="module", params=translations.LANGUAGES)
def said(request) -> dict[str, str]:
    return translations.read(request.param)


def test_there_are_texts() -> None:
    assert len(translations.texts_of()) > 300


def test_every_text_is_translated_and_none_is_left_over(said) -> None:
    texts = set(translations.texts_of())
    assert sorted(texts - set(said)) == [], "run make translations and translate them"
    assert sorted(set(said) - texts) == [], "run make translations"


def test_values_have_the_same_places(said) -> None:
    different = [text for text, value in said.items() if sorted(PLACE.findall(text)) != sorted(PLACE.findall(value))]
    assert different == []


def test_ends_and_names_stay(said) -> None:
    for text, value in said.items():
        assert text.endswith("…") == value.endswith("…"), text
        assert [text.count(name) > 0 for name in NAMES] == [value.count(name) > 0 for name in NAMES], (text, value)
        assert value == value.strip() or text != text.strip(), value


def test_most_texts_really_differ_from_english(said) -> None:
    same = [text for text, value in said.items() if text == value and len(text) > 25]
    assert same == []
