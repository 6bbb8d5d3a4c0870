"""Warnings of a run reach its user while it runs, and with the error of a run that fails."""

from __future__ import annotations

import contextlib
from pathlib import Path

import pytest
from qgis.core import Qgis, QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from lemevit_qgis.gui.job_table import log_text

WAIT_MS = 30_000
WHAT = "The raster has no <CRS>."


@pytest.fixture
def warning_run(dock, fake_worker, qtbot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):  # noqa: ARG001
    """The panel with a run that has warned and goes on once ``OUTPUT.go`` is there."""
    monkeypatch.setenv("FAKE_WORKER_WARNS", "1")
    dock.show_task("detect")
    dock.form.output_file.setFilePath(str(tmp_path / "boxes.gpkg"))

    def start() -> Path:
        QTest.mouseClick(dock.run_bar.run_button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: WHAT in dock.run_bar.warning_label.text(), timeout=WAIT_MS)
        return tmp_path / "boxes.gpkg.go"

    return start


def test_the_panel_shows_a_warning_while_the_run_goes_on(dock, warning_run, qtbot, qgis_iface) -> None:
    go = warning_run()
    assert dock._runner.is_running()
    assert not dock.run_bar.warning_label.isHidden()
    assert "Assign a CRS" in dock.run_bar.warning_label.text()  # the advice of the plugin for this code
    go.touch()
    qtbot.waitUntil(lambda: dock.run_bar.run_button.isEnabled(), timeout=WAIT_MS)
    job = dock._queue.jobs[0]
    assert job.state == "done", job.outcome
    assert WHAT in dock.run_bar.warning_label.text()
    assert [entry["code"] for entry in job.outcome.warnings] == ["raster.no_crs"]
    shown = qgis_iface.messageBar().get_messages(Qgis.MessageLevel.Warning)
    assert sum("has no &lt;CRS&gt;" in message for message in shown) == 1


def test_a_run_that_fails_shows_its_warnings_with_the_error(
    dock, warning_run, qtbot, qgis_iface, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FAKE_WORKER_FAILS", "1")
    warning_run().touch()
    qtbot.waitUntil(lambda: dock.run_bar.run_button.isEnabled(), timeout=WAIT_MS)
    (message,) = [
        text for text in qgis_iface.messageBar().get_messages(Qgis.MessageLevel.Critical) if "disk is full" in text
    ]
    assert "has no &lt;CRS&gt;" in message
    assert f"raster.no_crs: {WHAT}" in log_text(dock._queue.jobs[0])


def test_the_next_run_begins_without_the_warnings_of_the_last(
    dock, warning_run, qtbot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    warning_run().touch()
    qtbot.waitUntil(lambda: dock.run_bar.run_button.isEnabled(), timeout=WAIT_MS)
    monkeypatch.delenv("FAKE_WORKER_WARNS")
    dock.form.output_file.setFilePath(str(tmp_path / "more.gpkg"))
    QTest.mouseClick(dock.run_bar.run_button, Qt.MouseButton.LeftButton)
    assert dock.run_bar.warning_label.isHidden()
    qtbot.waitUntil(lambda: dock.run_bar.run_button.isEnabled(), timeout=WAIT_MS)


class Feedback(QgsProcessingFeedback):
    """Lets the run go on when it is warned."""

    def __init__(self, go: Path) -> None:
        super().__init__()
        self.go, self.warnings = go, []

    def pushWarning(self, warning: str) -> None:  # noqa: N802
        self.warnings.append(warning)
        self.go.touch()


@pytest.mark.parametrize("fails", [False, True])
def test_the_toolbox_shows_a_warning_while_the_run_goes_on(
    provider, fake_worker, material: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fails: bool
) -> None:
    import processing

    monkeypatch.setenv("FAKE_WORKER_WARNS", "1")
    if fails:
        monkeypatch.setenv("FAKE_WORKER_FAILS", "1")
    output = str(tmp_path / "boxes.gpkg")
    feedback = Feedback(Path(output + ".go"))
    values = {"INPUT": str(material / "scene0.tif"), "MODEL": "bright-detect", "OUTPUT": output}
    ends = pytest.raises(QgsProcessingException, match=r"disk\.full") if fails else contextlib.nullcontext()
    with ends:
        processing.run("lemevit:detectobjects", values, context=QgsProcessingContext(), feedback=feedback)
    assert [WHAT in warning for warning in feedback.warnings] == [True]
