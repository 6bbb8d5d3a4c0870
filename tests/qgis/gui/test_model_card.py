"""The card of a model in the panel: in a few lines, as a page, and literal whatever is written in it."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from lemevit_qgis.gui.models.picker import CardDialog
from lemevit_qgis.models.installed import InstalledModel, installed_models
from lemevit_qgis.models.page import summary
from tests.qgis.conftest import ROOT

HOSTILE = {
    "name": "theirs",
    "description": "<b>bold</b><img src='http://127.0.0.1:1/x.png'>",
    "classes": [{"class_id": 0, "class_name": "<i>roof</i>", "color": "#ff0000"}],
    "bands": ["red"],
    "gsd_m": 0.3,
    "licence": "CC0",
}


def test_the_button_opens_the_card_of_the_chosen_model(dock) -> None:
    picker = dock.form.model_picker
    assert "Classes: bare, forest, water" in picker.card_label.text()
    assert picker.card_label.isHidden()
    assert [label.text() for label in picker.card_lines.lines] == [
        "Tells red, green and blue pixels apart.",
        "red, green, blue",
    ]
    QTest.mouseClick(picker.card_lines.more_button, Qt.MouseButton.LeftButton)
    assert not picker.card_label.isHidden()
    picker.card_action.trigger()
    said = picker.page.browser.toPlainText()
    assert "colour-segment" in said
    assert "forest" in said
    picker.page.close()


def test_markup_in_a_card_is_shown_as_it_is_written(qtbot, dock) -> None:
    assert dock.form.model_picker.card_label.textFormat() == Qt.TextFormat.PlainText
    assert "<b>bold</b>" in summary(HOSTILE)
    dialog = CardDialog(InstalledModel("theirs", Path("theirs.onnx"), HOSTILE))
    qtbot.addWidget(dialog)
    assert "<b>bold</b><img src=" in dialog.browser.toPlainText()
    assert "<i>roof</i>" in dialog.browser.toPlainText()


def test_every_shipped_model_that_answers_a_task_has_a_picture(qtbot) -> None:
    for model in installed_models(str(ROOT / "resources" / "models")):
        if "classes" not in model.card:
            continue
        dialog = CardDialog(model)
        qtbot.addWidget(dialog)
        assert dialog.picture.pixmap().width() == 240, model.name
        assert not dialog.picture.isHidden()
