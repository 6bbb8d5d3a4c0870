"""Every text of the plugin is translated, with the same places for values, in every language."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / ".ci" / "resources"))

import translations  # noqa: E402

PLACE = re.compile(r"\{[^{}]*\}|%[0-9n]")
NAMES = ("LeMeViT", "QGIS", "ONNX", "GeoPackage", "CSV")


@pytest.fixture(scope="module")
def languages() -> dict[str, dict[str, str]]:
    """Every language's translations, by the English text."""
    return {language: translations.read(language) for language in translations.LANGUAGES}


def test_there_are_texts() -> None:
    assert len(translations.texts_of()) > 300


def offenders(languages: dict[str, dict[str, str]], is_right: Callable[[str, str], bool]) -> list[tuple[str, ...]]:
    """Language, text and translation wherever a rule does not hold."""
    pairs = [(language, *pair) for language, said in languages.items() for pair in said.items()]
    return [(language, text, value) for language, text, value in pairs if not is_right(text, value)]


def test_every_text_is_translated_and_none_is_left_over(languages) -> None:
    texts = set(translations.texts_of())
    missing = {language: sorted(texts - set(said)) for language, said in languages.items()}
    left_over = {language: sorted(set(said) - texts) for language, said in languages.items()}
    assert not any(missing.values()), f"run make translations and translate them: {missing}"
    assert not any(left_over.values()), f"run make translations: {left_over}"


def test_values_have_the_same_places(languages) -> None:
    same = lambda text, value: sorted(PLACE.findall(text)) == sorted(PLACE.findall(value))  # noqa: E731
    assert offenders(languages, same) == []


def test_ends_and_names_stay(languages) -> None:
    def is_right(text: str, value: str) -> bool:
        has_end = text.endswith("…") == value.endswith("…")
        has_names = [name in text for name in NAMES] == [name in value for name in NAMES]
        return has_end and has_names and (value == value.strip() or text != text.strip())

    assert offenders(languages, is_right) == []


def test_most_texts_really_differ_from_english(languages) -> None:
    assert offenders(languages, lambda text, value: text != value or len(text) <= 25) == []
