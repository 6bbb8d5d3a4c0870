"""The page in QGIS's options: what is shown, stored and taken over by the panel."""

from __future__ import annotations

import pytest
from qgis.core import QgsSettings

from lemevit_qgis import settings
from lemevit_qgis.gui.options_page import OptionsFactory


@pytest.fixture(autouse=True)
def clean():
    yield
    QgsSettings().remove(settings.PREFIX.rstrip("/"))


def test_what_is_applied_is_stored_and_the_panel_goes_by_it(dock, tmp_path) -> None:
    page = OptionsFactory(dock.take_settings).createWidget(None)
    models, runtimes = tmp_path / "models", tmp_path / "runtimes"
    models.mkdir()
    page.models_folder.setFilePath(str(models))
    page.runtimes_folder.setFilePath(str(runtimes))
    page.device_combo.setCurrentText("cpu")
    page.threads_spin.setValue(1)
    assert settings.models_folder() == ""
    page.apply()
    assert (settings.models_folder(), settings.runtimes_folder()) == (str(models), str(runtimes))
    assert (settings.device(), settings.threads()) == ("cpu", 1)
    assert dock.form.device_combo.currentText() == "cpu"
    dock.form.output_file.setFilePath(str(tmp_path / "out.tif"))
    assert dock.form.values(str(tmp_path))["threads"] == 1
    again = OptionsFactory(dock.take_settings).createWidget(None)
    assert again.threads_spin.value() == 1
    assert again.models_folder.filePath() == str(models)


def test_defaults_are_shown_first_and_stored_with_apply(dock) -> None:
    settings.set_threads(7)
    settings.set_device("cuda")
    page = OptionsFactory(dock.take_settings).createWidget(None)
    page.show_defaults()
    assert settings.threads() == 7
    page.apply()
    assert (settings.threads(), settings.device()) == (0, "auto")


def test_every_row_has_a_name_for_screen_readers_and_a_tooltip(dock) -> None:
    page = OptionsFactory(dock.take_settings).createWidget(None)
    rows = (page.python_file, page.runtimes_folder, page.models_folder, page.device_combo, page.threads_spin)
    assert all(widget.accessibleName() and widget.toolTip() for widget in rows)
