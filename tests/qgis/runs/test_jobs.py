"""Jobs of the panel: one after the other, and on from where they were when QGIS ended."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from qgis.core import Qgis, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from lemevit_qgis.gui.dock import LemevitDock
from lemevit_qgis.gui.job_table import log_text, state_text
from lemevit_qgis.runs.job import CANCELLED, DONE, FAILED, INTERRUPTED, RUNNING, WAITING
from lemevit_qgis.runs.store import JobStore
from lemevit_qgis.tasks import task_named

WAIT_MS = 60_000


def click(button) -> None:
    assert button.isEnabled(), button.text()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def states(dock) -> list[str]:
    return [job.state for job in dock._queue.jobs]


def choose_long(dock, material: Path) -> None:
    long = QgsRasterLayer(str(material / "long.tif"), "long")
    QgsProject.instance().addMapLayer(long)
    dock.form.input_picker.combos[0].setLayer(long)


@pytest.fixture
def busy(dock, qtbot, material: Path, tmp_path: Path):
    """The panel with a long job under way."""
    choose_long(dock, material)
    dock.form.output_file.setFilePath(str(tmp_path / "large.tif"))
    click(dock.run_bar.run_button)
    qtbot.waitUntil(lambda: dock._queue.jobs[0].fraction > 0.1, timeout=WAIT_MS)
    return dock


def test_jobs_run_one_after_the_other(dock, qtbot, tmp_path: Path) -> None:
    dock.form.output_file.setFilePath(str(tmp_path / "first.tif"))
    click(dock.run_bar.run_button)
    assert not dock.run_bar.run_button.isEnabled()
    for name in ("second", "third"):
        dock.form.output_file.setFilePath(str(tmp_path / f"{name}.tif"))
        dock.run_bar.queue_action.trigger()
    assert states(dock) == [RUNNING, WAITING, WAITING]
    assert not (tmp_path / "second.tif").exists()
    qtbot.waitUntil(lambda: states(dock) == [DONE] * 3, timeout=WAIT_MS)
    assert dock.run_bar.run_button.isEnabled()
    assert not dock.run_bar.queue_action.isEnabled()
    assert [(tmp_path / f"{name}.tif").exists() for name in ("first", "second", "third")] == [True] * 3
    assert all("on cpu" in state_text(job) for job in dock._queue.jobs)
    dock.job_table.choose(dock._queue.jobs[1])
    click(dock.job_table.show_button)
    shown = QgsProject.instance().mapLayer(dock._queue.jobs[1].result_ids[0])
    assert shown is not None
    assert "second" in shown.source()


def test_a_job_that_waits_can_be_taken_out(busy, qtbot, raster_layer, tmp_path: Path) -> None:
    busy.form.input_picker.combos[0].setLayer(raster_layer)
    busy.form.output_file.setFilePath(str(tmp_path / "second.tif"))
    busy.run_bar.queue_action.trigger()
    busy.job_table.choose(busy._queue.jobs[1])
    click(busy.job_table.cancel_button)
    assert states(busy) == [RUNNING, CANCELLED]
    click(busy.job_table.remove_button)
    assert states(busy) == [RUNNING]
    qtbot.waitUntil(lambda: states(busy) == [DONE], timeout=WAIT_MS)
    assert not (tmp_path / "second.tif").exists()


def test_two_jobs_may_not_write_one_file(busy, qgis_iface, raster_layer, tmp_path: Path) -> None:
    busy.form.input_picker.combos[0].setLayer(raster_layer)
    busy.form.output_file.setFilePath(str(tmp_path / "large.tiff"))  # its polygons are large.gpkg as well
    busy.run_bar.queue_action.trigger()
    assert states(busy) == [RUNNING]
    messages = qgis_iface.messageBar().get_messages(Qgis.MessageLevel.Critical)
    assert any("large.gpkg is waiting or running" in message for message in messages)


def test_a_cancelled_job_goes_on_where_it_was(busy, qtbot, tmp_path: Path) -> None:
    busy.job_table.choose(busy._queue.jobs[0])
    click(busy.job_table.cancel_button)
    qtbot.waitUntil(lambda: states(busy) == [CANCELLED], timeout=2500)
    click(busy.job_table.resume_button)
    qtbot.waitUntil(lambda: states(busy) == [DONE], timeout=WAIT_MS)
    assert busy._queue.jobs[0].outcome.report["tiles"]["resumed"] > 0


def test_what_was_running_when_qgis_ended_goes_on_in_the_next_session(
    busy, qgis_iface, qtbot, raster_layer, jobs_folder: Path, tmp_path: Path
) -> None:
    busy.form.input_picker.combos[0].setLayer(raster_layer)
    busy.form.output_file.setFilePath(str(tmp_path / "second.tif"))
    busy.run_bar.queue_action.trigger()
    busy.shut_down()
    assert (tmp_path / "large.tif.lemevit-journal").exists()
    again = LemevitDock(qgis_iface)
    try:
        assert states(again) == [INTERRUPTED, INTERRUPTED]
        assert not again.job_table.isHidden()
        first, second = again._queue.jobs
        assert first.fraction > 0.1
        assert "Interrupted at" in state_text(first)
        for job in (first, second):
            again.job_table.choose(job)
            click(again.job_table.resume_button)
        qtbot.waitUntil(lambda: states(again) == [DONE, DONE], timeout=WAIT_MS)
        assert first.outcome.report["tiles"]["resumed"] > 0
        resumed = (tmp_path / "large.tif").read_bytes()
        (whole,) = QgsProject.instance().mapLayersByName("long")
        again.form.input_picker.combos[0].setLayer(whole)
        again.form.output_file.setFilePath(str(tmp_path / "whole.tif"))
        click(again.run_bar.run_button)
        qtbot.waitUntil(lambda: states(again) == [DONE] * 3, timeout=WAIT_MS)
        assert (tmp_path / "whole.tif").read_bytes() == resumed
    finally:
        again.shut_down()
        again.deleteLater()
    assert not list(jobs_folder.glob("*.json"))


def test_removing_an_interrupted_job_removes_what_it_kept(busy, qgis_iface, tmp_path: Path) -> None:
    busy.shut_down()
    again = LemevitDock(qgis_iface)
    try:
        again.job_table.choose(again._queue.jobs[0])
        click(again.job_table.remove_button)
        assert states(again) == []
        assert again.job_table.isHidden()
        assert list(tmp_path.iterdir()) == []
    finally:
        again.shut_down()
        again.deleteLater()


def test_a_failed_job_says_why_in_its_row_and_its_log(dock, qtbot, tmp_path: Path) -> None:
    dock.form.option_rows.widget(task_named("segment"), "variance").setChecked(True)  # without views to vary
    dock.form.output_file.setFilePath(str(tmp_path / "mine.tif"))
    click(dock.run_bar.run_button)
    qtbot.waitUntil(lambda: states(dock) == [FAILED], timeout=WAIT_MS)
    job = dock._queue.jobs[0]
    assert "A variance is of several views" in state_text(job)
    assert "arguments.invalid" in log_text(job)
    click(dock.job_table.log_button)
    assert "arguments.invalid" in dock.job_table.log_dialog.text.toPlainText()
    dock.job_table.log_dialog.close()


def test_jobs_of_a_session_that_lives_are_left_to_it(tmp_path: Path) -> None:
    mine, other = JobStore(tmp_path), JobStore(tmp_path)
    other.save([{"key": "a"}])
    assert mine.adopt() == []
    other.close()
    assert mine.adopt() == [{"key": "a"}]
    assert mine.adopt() == []
    mine.close()


def test_a_damaged_or_foreign_file_of_jobs_is_passed_over(qgis_iface, jobs_folder: Path) -> None:
    jobs_folder.mkdir(parents=True)
    (jobs_folder / "a.json").write_text("{")
    (jobs_folder / "b.json").write_text(json.dumps([{"key": "x", "request": {"task": "no such"}}, 5]))
    dock = LemevitDock(qgis_iface)
    assert states(dock) == []
    dock.shut_down()
    dock.deleteLater()
