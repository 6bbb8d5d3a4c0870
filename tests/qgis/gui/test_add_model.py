"""Adding models of other people in the panel, with files made by the runtime and the real worker's Python."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QComboBox

from lemevit_qgis import settings
from lemevit_qgis.errors import literal_tip, show_error, show_warning, tr
from lemevit_qgis.gui.models.add import AddModelDialog, text_of
from lemevit_qgis.gui.plain_label import PlainLabel
from lemevit_qgis.models.installed import installed_models
from tests.qgis.conftest import ROOT, RUNTIME_PYTHON

WAIT_MS = 60_000
MAKE = """
import sys; sys.path.insert(0, sys.argv[1])
from pathlib import Path
from tests.data import make_strangers as ms
ms.plain(Path(sys.argv[2]) / "stranger.onnx", classes=3)
import numpy as np
maps = {name: np.random.default_rng(1).random((1, 3, 64, 64), np.float32) for name in ("first", "second")}
ms.quiet(Path(sys.argv[2]) / "two.onnx", (1, 3, 64, 64), maps)
"""


@pytest.fixture(scope="module")
def stranger(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("strangers")
    subprocess.run([str(RUNTIME_PYTHON), "-c", MAKE, str(ROOT), str(folder)], check=True, timeout=120)
    return folder / "stranger.onnx"


@pytest.fixture
def dialog(qgis_new_project, qtbot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):  # noqa: ARG001
    monkeypatch.setattr(settings, "models_folder", lambda: str(tmp_path))
    dialog = AddModelDialog()
    qtbot.addWidget(dialog)
    return dialog


def looked(dialog, qtbot, path: Path) -> None:
    dialog.file.setFilePath(str(path))
    qtbot.waitUntil(lambda: dialog._child is None and bool(dialog.state_label.text()), timeout=WAIT_MS)


def test_a_file_without_description_is_asked_about_and_installed(dialog, qtbot, stranger: Path, tmp_path: Path) -> None:
    looked(dialog, qtbot, stranger)
    assert dialog.said.toPlainText().count("\n") > 3
    assert "bands" in dialog.answers
    assert "classes" in dialog.answers
    dialog.answers["classes"].setText("soil,roof,tree")
    dialog.name_edit.setText("theirs")
    added = []
    dialog.added.connect(lambda name, task: added.append((name, task)))
    QTest.mouseClick(dialog.add_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(added) or "rror" in dialog.state_label.text(), timeout=WAIT_MS)
    assert added == [("theirs", "segment")], dialog.state_label.text()
    (model,) = [model for model in installed_models(str(tmp_path)) if model.name == "theirs"]
    assert [entry["class_name"] for entry in model.card["classes"]] == ["soil", "roof", "tree"]


def test_an_output_is_chosen_from_those_there_are_and_stays_chosen(
    dialog, qtbot, stranger: Path, tmp_path: Path
) -> None:
    looked(dialog, qtbot, stranger.with_name("two.onnx"))
    for key, texts in (("output", ["first", "second"]), ("activation", ["none", "softmax", "sigmoid"])):
        box = dialog.answers[key]
        assert isinstance(box, QComboBox)
        assert [box.itemText(number) for number in range(box.count())] == texts
    dialog.answers["output"].setText("second")
    dialog.check()
    qtbot.waitUntil(lambda: dialog._child is None, timeout=WAIT_MS)
    assert dialog.answers["output"].text() == "second"
    assert dialog._changed() == {"output": "second"}
    added = []
    dialog.added.connect(lambda name, task: added.append(name))
    dialog.add()
    qtbot.waitUntil(lambda: bool(added) or "rror" in dialog.state_label.text(), timeout=WAIT_MS)
    assert added == ["two"], dialog.state_label.text()


def test_a_trial_is_shown_before_the_model_is_added(dialog, qtbot, stranger: Path, tmp_path: Path) -> None:
    assert dialog.trial.choice.currentData().endswith("try_it_banepa.tif")
    looked(dialog, qtbot, stranger)
    dialog.show()
    assert dialog.trial.isVisible()
    picture = dialog.trial.picture.pixmap().toImage()
    assert len({picture.pixel(x, picture.height() // 2) for x in range(picture.width())}) > 50
    shown = [label.text() for label in dialog.trial.findChildren(PlainLabel) if label.text()]
    assert sum(int(text.split()[-1].rstrip("%")) for text in shown) in (99, 100, 101)
    assert not list(tmp_path.rglob("*.onnx"))


def test_a_trial_that_fails_is_told_in_words(dialog, qtbot, stranger: Path, tmp_path: Path) -> None:
    (tmp_path / "no.tif").write_text("no raster")
    dialog.trial.choice.addItem("no", str(tmp_path / "no.tif"))
    dialog.trial.choice.setCurrentIndex(dialog.trial.choice.count() - 1)
    looked(dialog, qtbot, stranger)
    assert "no.tif is not a raster" in dialog.said.toPlainText()
    assert dialog.state_label.text() == tr("The model can be added.")
    assert not dialog.trial.isVisibleTo(dialog)


def test_a_file_that_is_no_model_is_refused_by_name(dialog, qtbot, tmp_path: Path) -> None:
    (tmp_path / "no.onnx").write_bytes(b"this is text")
    looked(dialog, qtbot, tmp_path / "no.onnx")
    assert "no.onnx" in dialog.state_label.text()
    assert dialog.answers == {}
    assert not list(tmp_path.glob("*.card.json"))


def test_the_model_added_is_chosen_in_the_panel(dock, qtbot, stranger: Path, tmp_path: Path) -> None:
    dock.form.model_picker.add_model()
    dialog = dock.form.model_picker.dialog
    dialog._on_added({"installed": "/x/colour-segment.onnx", "fields": [{"key": "task", "value": "segment"}]}, {})
    assert dock.form.model_picker.model() == "colour-segment"
    dialog.reject()


def test_closing_ends_what_is_under_way(dialog, qtbot, stranger: Path) -> None:
    dialog.file.setFilePath(str(stranger))
    child = dialog._child
    assert child is not None
    dialog.reject()
    assert dialog._child is None
    assert child.pid == 0


def test_what_a_file_calls_its_classes_is_shown_as_it_is(dialog, qtbot) -> None:
    name = "<b>roof</b> <img src=x>"
    what = f"The graph gives 3 classes, the card names 2 ({name})."
    dialog._show_findings({"problems": [{"what": what, "fix": ""}], "fields": []}, {"what": "another"})
    assert dialog.state_label.textFormat() == Qt.TextFormat.PlainText
    assert name in dialog.state_label.text()


def test_messages_and_tooltips_of_the_panel_show_names_as_they_are(dock) -> None:
    name = "<b>roof</b> & co"
    shown = []

    class Bar:
        def pushMessage(self, title: str, text: str, *rest) -> None:  # noqa: N802
            shown.append(text)

    show_error(Bar(), {"code": "model.mismatch", "what": f"class {name}", "fix": ""})
    show_warning(Bar(), {"code": "model.scores", "what": f"class {name}", "fix": ""})
    assert shown == ["class &lt;b&gt;roof&lt;/b&gt; &amp; co"] * 2
    assert literal_tip(name) == "<qt>&lt;b&gt;roof&lt;/b&gt; &amp; co</qt>"
    assert dock.run_bar.status_label.textFormat() == Qt.TextFormat.PlainText


def test_values_read_as_they_are_typed() -> None:
    assert text_of(["red", "green"]) == "red,green"
    assert text_of(None) == ""
    assert text_of(0.3) == "0.3"
    assert json.loads(text_of([{"class_name": "a"}])) == [{"class_name": "a"}]
