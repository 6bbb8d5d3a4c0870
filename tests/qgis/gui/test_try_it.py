"""A first result without data: the sample and its model, in two clicks from an empty project."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from qgis.core import Qgis, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from lemevit_qgis import settings
from lemevit_qgis.gui.dock import LemevitDock
from lemevit_qgis.gui.form import try_it
from lemevit_qgis.gui.models.picker import ModelPicker
from lemevit_qgis.setup.install.outcome import SetupOutcome
from tests.qgis.conftest import ROOT, small_samples
from tests.qgis.gui.test_dock import results

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


def test_one_click_in_the_panel_gives_a_saved_styled_layer(fresh, qtbot, monkeypatch, tmp_path: Path) -> None:
    small_samples(tmp_path / "samples")
    monkeypatch.setattr(try_it, "SAMPLE", tmp_path / "samples" / try_it.SAMPLE.name)
    assert not fresh.form.try_button.isHidden()
    QTest.mouseClick(fresh.form.try_button, Qt.MouseButton.LeftButton)
    assert fresh.form.model_picker.model() == "buildings-tiny"
    assert fresh.form.try_button.isHidden()
    qtbot.waitUntil(lambda: fresh.run_bar.run_button.isEnabled(), timeout=WAIT_MS)
    (saved,) = tmp_path.glob("try_it*.tif")
    assert os.path.getsize(saved) > 0
    (layer,) = results(saved.stem)[:1]
    assert layer.isValid()
    assert "Done in" in fresh.run_bar.status_label.text()


def test_without_a_model_it_is_said_where_models_come_from(fresh, qgis_iface, monkeypatch, tmp_path: Path) -> None:
    monkeypatch.setattr(try_it, "installed_models", lambda folder: [])
    QTest.mouseClick(fresh.form.try_button, Qt.MouseButton.LeftButton)
    messages = qgis_iface.messageBar().get_messages(Qgis.MessageLevel.Critical)
    assert any("offline bundle" in message for message in messages)
    assert not QgsProject.instance().mapLayers()


def test_without_a_runtime_one_button_sets_it_up_and_tries(fresh, qgis_iface, monkeypatch, qtbot) -> None:
    python = os.environ["LEMEVIT_PYTHON"]
    monkeypatch.delenv("LEMEVIT_PYTHON")
    fresh.check_runtime()
    assert fresh.form.try_button.isHidden()
    assert fresh.setup_panel.start_button.text().startswith("Set up and try (")
    layer = try_it.load_sample(QgsProject.instance())
    assert fresh.setup_panel.start_button.text().startswith("Download "), "there is a raster of one's own to map"
    QgsProject.instance().removeMapLayer(layer)
    assert fresh.setup_panel.start_button.text().startswith("Set up and try (")

    def installed(plan) -> None:
        monkeypatch.setenv("LEMEVIT_PYTHON", python)
        fresh.setup_panel.installer.ended.emit(SetupOutcome("done", python, findings={"devices": ["cpu"]}))

    monkeypatch.setattr(fresh.setup_panel.installer, "start", installed)
    QTest.mouseClick(fresh.setup_panel.start_button, Qt.MouseButton.LeftButton)
    assert fresh._queue.jobs[0].values["model"] == "buildings-tiny"
    fresh.cancel()
    qtbot.waitUntil(lambda: not fresh._runner.is_running(), timeout=WAIT_MS)


def test_the_list_of_models_follows_the_folder(qgis_app, qtbot, tmp_path: Path, material: Path, monkeypatch) -> None:
    folder = tmp_path / "later" / "models"
    monkeypatch.setattr(settings, "models_folder", lambda: str(folder))
    picker = ModelPicker()
    qtbot.addWidget(picker)
    picker.show_task("segment")
    picker.show()
    assert picker.model() == ""
    shutil.copytree(material / "models", folder)
    qtbot.waitUntil(lambda: picker.model() == "colour-segment", timeout=5_000)
    picker.combo.addItem("/a/file.onnx", "/a/file.onnx")
    picker.combo.setCurrentIndex(1)
    (folder / "colour-segment.onnx").unlink()
    qtbot.waitUntil(lambda: picker.combo.count() == 1, timeout=5_000)
    assert picker.model() == "/a/file.onnx"


def test_the_output_on_the_sample_has_the_suffix_of_the_task(fresh) -> None:
    layer = try_it.load_sample(QgsProject.instance())
    fresh.form.input_picker.combos[0].setLayer(layer)
    for task, suffix in (("detect", ".gpkg"), ("segment", ".tif"), ("classify", ".gpkg")):
        fresh.show_task(task)
        assert fresh.form.output_file.filePath().endswith(suffix), task


def test_pressing_it_twice_loads_one_layer(fresh) -> None:
    first = try_it.load_sample(QgsProject.instance())
    assert try_it.load_sample(QgsProject.instance()) is first
