"""A first result without data: the sample and its model, in three clicks from an empty project."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from qgis.core import Qgis, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from lemevit_qgis import settings
from lemevit_qgis.gui.dock import LemevitDock
from lemevit_qgis.gui.form import try_it
from tests.qgis.conftest import ROOT

WAIT_MS = 120_000


@pytest.fixture
def fresh(qgis_iface, qgis_new_project, jobs_folder, monkeypatch: pytest.MonkeyPatch, tmp_path: Path):  # noqa: ARG001
    """The panel over an empty project, with the shipped models."""
    monkeypatch.setattr(settings, "models_folder", lambda: str(ROOT / "resources" / "models"))
    monkeypatch.setenv("HOME", str(tmp_path))
    dock = LemevitDock(qgis_iface)
    yield dock
    dock.shut_down()
    dock.deleteLater()


def test_two_clicks_in_the_panel_give_a_saved_styled_layer(fresh, qtbot, tmp_path: Path) -> None:
    assert not fresh.form.try_button.isHidden()
    QTest.mouseClick(fresh.form.try_button, Qt.MouseButton.LeftButton)
    assert fresh.form.model_picker.model() == "buildings-tiny"
    assert fresh.form.try_button.isHidden()
    QTest.mouseClick(fresh.run_bar.run_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: fresh.run_bar.run_button.isEnabled(), timeout=WAIT_MS)
    (saved,) = tmp_path.glob("try_it*.tif")
    assert os.path.getsize(saved) > 0
    (layer,) = QgsProject.instance().mapLayersByName(saved.stem)[:1]
    assert layer.isValid()
    assert "Done in" in fresh.run_bar.status_label.text()


def test_without_a_model_it_is_said_where_models_come_from(fresh, qgis_iface, monkeypatch, tmp_path: Path) -> None:
    monkeypatch.setattr(try_it, "installed_models", lambda folder: [])
    QTest.mouseClick(fresh.form.try_button, Qt.MouseButton.LeftButton)
    messages = qgis_iface.messageBar().get_messages(Qgis.MessageLevel.Critical)
    assert any("offline bundle" in message for message in messages)
    assert not QgsProject.instance().mapLayers()


def test_pressing_it_twice_loads_one_layer(fresh) -> None:
    first = try_it.load_sample(QgsProject.instance())
    assert try_it.load_sample(QgsProject.instance()) is first
