"""Improve… on the page Teach: a request of its own worker that outlives QGIS, and what is said of its end.

The training itself is in tests/training; here the worker's answers are given.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, ClassVar

import pytest
from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QInputDialog

from lemevit_qgis.gui.runtime import torch_offer
from lemevit_qgis.setup import engines
from lemevit_qgis.worker_client.client import Outcome

from .test_teach import WAIT_MS, field, page, taught  # noqa: F401


class Run(QObject):
    """A run that the test ends."""

    progressed, ended = pyqtSignal(dict), pyqtSignal(object)
    begun: ClassVar[list[Run]] = []

    def start(self, request: Any) -> None:
        self.values = request.values
        Run.begun.append(self)

    def cancel(self) -> None:
        error = {"code": "cancelled", "what": "", "fix": ""}
        self.ended.emit(Outcome("cancelled", {}, error))

    def end_now(self) -> None:
        self.blockSignals(True)


def test_a_runtime_without_pytorch_says_what_is_missing(page, qtbot, tmp_path: Path, monkeypatch) -> None:  # noqa: F811
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("fields", True))
    taught(page, 1)
    (tmp_path / "models" / "fields.onnx").touch()
    page.steps.save = lambda name: page.steps.saved.emit(name) or True
    QTest.mouseClick(page.improve.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.improve.is_running(), timeout=WAIT_MS)
    assert "Improving a model needs torch" in page.improve.said_label.text()
    assert page.improve.button.text() == "Resume improving"


@pytest.fixture
def improving(page, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):  # noqa: F811
    """The page with a stroke a class, whose models are saved at once."""
    Run.begun.clear()
    monkeypatch.setattr("lemevit_qgis.gui.teach.improve.BackgroundRun", Run)
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("fields", True))

    def save(name: str) -> bool:
        (tmp_path / "models" / f"{name}.onnx").touch()
        page.steps.saved.emit(name)
        return True

    page.steps.save = save
    assert not page.improve.button.isEnabled()
    taught(page, 1)
    return page


def press(page) -> Run:  # noqa: F811
    QTest.mouseClick(page.improve.button, Qt.MouseButton.LeftButton)
    return Run.begun[-1]


def ended(right: int, before: int, is_improved: bool) -> Outcome:
    numbers = {name: {"strokes_right": count, "strokes": 10} for name, count in (("after", right), ("before", before))}
    return Outcome("done", {"status": "done", "improved": is_improved, **numbers})


def test_what_is_better_is_kept_and_what_is_not_is_told(improving, tmp_path: Path) -> None:
    part, names = improving.improve, []
    improving.model_saved.connect(names.append)
    run = press(improving)
    models = tmp_path / "models"
    assert (run.values["action"], run.values["model"]) == ("improve", str(models / "fields.onnx"))
    assert run.values["output"] == str(models / "fields-improved.onnx")
    assert QgsVectorLayer(run.values["labels"], "kept", "ogr").featureCount() == 2
    run.progressed.emit({"stage": "improve", "done": 30, "total": 100, "fraction": 0.3, "eta_s": 100.0})
    assert "30%" in part.said_label.text()
    assert part.button.text() == "Cancel"
    run.ended.emit(ended(9, 7, is_improved=True))
    assert part.said_label.text() == (
        "Saved as fields-improved: right for 9 of 10 strokes it had not seen, before for 7."
    )
    assert names == ["fields", "fields-improved"]
    assert part.button.text() == "Improve…"
    press(improving).ended.emit(ended(7, 7, is_improved=False))
    assert "did not help (right for 7 of 10 strokes, before for 7). Nothing was changed." in part.said_label.text()
    assert names[2:] == ["fields"]


@pytest.mark.parametrize("is_killed", [False, True])
def test_a_cancelled_one_or_that_of_a_killed_qgis_goes_on_with_the_same_request(
    improving, qgis_iface, is_killed
) -> None:
    from lemevit_qgis.gui.teach.page import TeachPage

    asked = press(improving).values
    if not is_killed:  # else nothing more is heard of it: there is what was on disk before it began
        press(improving)
        assert "Finished steps are kept" in improving.improve.said_label.text()
        assert improving.improve.button.text() == "Resume improving"
    again = TeachPage(qgis_iface)  # of a QGIS that was started anew
    again.layer_combo.setLayer(improving.raster())
    again.take_layer()
    assert again.improve.button.text() == "Resume improving"
    assert again.improve.button.isEnabled()
    run = press(again)
    assert run.values == asked
    assert QgsVectorLayer(run.values["labels"], "kept", "ogr").featureCount() == 2
    run.ended.emit(ended(8, 7, is_improved=True))
    assert again.improve.button.text() == "Improve…"
    again.shut_down()


def test_where_pytorch_is_missing_it_is_offered_with_its_size(improving, monkeypatch: pytest.MonkeyPatch) -> None:
    part = improving.improve
    error = {"code": "runtime.missing", "what": "torch is missing.", "fix": "Install it."}
    press(improving).ended.emit(Outcome("failed", {}, error))
    assert part.said_label.text() == "torch is missing. Install it."  # a Python of the user's own
    assert part.offer.isHidden()
    monkeypatch.setattr(torch_offer, "runtime_in_use", lambda: ("/python", (3, 12)))
    press(improving).ended.emit(Outcome("failed", {}, error))
    assert not part.offer.isHidden()
    (offer,) = engines.offers((3, 12), for_runs=False)
    for said in (f"{round(offer.download_mb)} MB", str(offer.folder)):
        assert said in part.offer.label.text()
    asked = []
    monkeypatch.setattr(part.offer.installer, "add", lambda *words: asked.append(words[0].engine.key))
    QTest.mouseClick(part.offer.button, Qt.MouseButton.LeftButton)
    assert asked == ["torch"]
    count = len(Run.begun)
    part.offer.installer.ended.emit({}, {})
    assert len(Run.begun) == count + 1  # goes on by itself
