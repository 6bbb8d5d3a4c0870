"""What the panel tells before a run and keeps with the project."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from lemevit_qgis.gui.device_note import DeviceNote, device_text, reason_text
from lemevit_qgis.tasks import task_named

WAIT_MS = 60_000


def test_settings_come_back_with_the_project(dock, qtbot, tmp_path: Path) -> None:
    project = QgsProject.instance()
    dock.show_task("detect")
    dock.form.gsd_edit.setText("native")
    score = dock.form.option_rows.widget(task_named("detect"), "min_score")
    score.setValue(0.25)
    dock.form.option_rows.widget(task_named("segment"), "confidence").setChecked(True)
    dock.form.output_file.setFilePath(str(tmp_path / "boxes.gpkg"))
    QTest.mouseClick(dock.run_bar.run_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dock.run_bar.run_button.isEnabled(), timeout=WAIT_MS)
    assert project.write(str(tmp_path / "map.qgs"))
    project.clear()
    dock.show_task("segment")
    dock.form.gsd_edit.clear()
    score.setValue(score.minimum())
    dock.form.option_rows.widget(task_named("segment"), "confidence").setChecked(False)
    assert project.read(str(tmp_path / "map.qgs"))
    assert dock.task().key == "detect"
    assert dock.form.gsd_edit.text() == "native"
    assert score.value() == pytest.approx(0.25)
    assert dock.form.option_rows.widget(task_named("segment"), "confidence").isChecked()


@pytest.mark.parametrize("text", ["", "{", "[1]", '{"task": "no such", "settings": {"min_score": "high"}}'])
def test_what_a_project_keeps_may_be_anything(dock, text: str) -> None:
    QgsProject.instance().writeEntry("lemevit", "form", text)
    dock.form._recall()
    assert dock.task().key == "segment"


def test_the_device_is_told_before_a_run_by_the_runtime_itself(dock, qtbot) -> None:
    dock.device_note.ask()
    qtbot.waitUntil(lambda: bool(dock.device_note.text()), timeout=WAIT_MS)
    assert dock.device_note.text() == "Runs on the processor (no GPU runtime)"
    assert dock.device_note.reason_label.isHidden()
    dock.device_note.why_button.click()
    assert not dock.device_note.reason_label.isHidden()
    assert "CUDA" in dock.device_note.reason_label.text()


def test_every_gpu_that_works_can_be_chosen(dock) -> None:
    dock.form.device_combo.setCurrentText("cpu")
    dock.form.device_combo.offer(["cuda:0", "cuda:1", "cpu"])
    listed = [dock.form.device_combo.itemText(index) for index in range(dock.form.device_combo.count())]
    assert listed == ["auto", "cpu", "cuda", "cuda:0", "cuda:1"]
    assert dock.form.device_combo.currentText() == "cpu"


@pytest.mark.parametrize(
    ("findings", "text"),
    [
        ({"devices": ["cuda:0", "cpu"]}, "Runs on the GPU (cuda:0)"),
        ({"devices": ["cpu"], "device_reasons": {"cuda:0": "no driver"}}, "Runs on the processor (no GPU)No driver. "),
        ({}, ""),
    ],
)
def test_what_is_said_of_a_device(findings: dict, text: str) -> None:
    assert text in device_text(findings) + reason_text(findings)


def test_asking_twice_asks_once_and_ends_with_the_panel(qtbot) -> None:
    note = DeviceNote()
    qtbot.addWidget(note)
    note.ask()
    child = note._child
    note.ask()
    assert note._child is child
    note.shut_down()
    assert child.pid == 0
