"""The panel and the toolbox in the languages of the plugin, and English again afterwards."""

from __future__ import annotations

import sys

import pytest

from lemevit_qgis import translation
from lemevit_qgis.errors import tr
from lemevit_qgis.gui.run_bar import RunBar
from lemevit_qgis.processing.provider import LemevitProvider
from tests.qgis.conftest import ROOT

sys.path.insert(0, str(ROOT / ".ci" / "resources"))
import translations  # noqa: E402


@pytest.fixture
def language(request):
    translator = translation.install(request.param)
    yield request.param
    translation.remove(translator)


@pytest.mark.parametrize("language", translations.LANGUAGES, indirect=True)
def test_what_is_compiled_is_what_is_written(language: str) -> None:
    for text, said in translations.read(language).items():
        assert tr(text) == said


@pytest.mark.parametrize("language", ["de"], indirect=True)
def test_panel_and_toolbox_speak_german(language: str) -> None:  # noqa: ARG001
    bar = RunBar()
    assert bar.cancel_button.text() == "Abbrechen"
    provider = LemevitProvider()
    provider.loadAlgorithms()
    titles = {algorithm.displayName() for algorithm in provider.algorithms()}
    assert not titles & {"Segment land cover", "Detect objects", "Detect change"}


@pytest.mark.parametrize(("locale", "is_there"), [("pt_BR", True), ("de-AT", True), ("en_US", False), ("xx", False)])
def test_a_country_falls_back_on_its_language(locale: str, is_there: bool) -> None:
    translator = translation.install(locale)
    try:
        assert (translator is not None) is is_there
    finally:
        translation.remove(translator)
    assert tr("Cancel") == "Cancel"
