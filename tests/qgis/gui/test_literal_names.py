"""Names of layers, bands, models and files that look like markup are shown as they are written, in every widget."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QEvent, QModelIndex, QPoint, Qt
from qgis.PyQt.QtGui import QHelpEvent, QTextDocument
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QLabel,
    QMessageBox,
    QStyleOptionViewItem,
    QTextBrowser,
    QWidget,
)

from lemevit_qgis.errors import literal_tip, show_error
from lemevit_qgis.gui.form.band_dialog import BandDialog, BandRows
from lemevit_qgis.gui.literal_tips import LiteralTips
from lemevit_qgis.gui.models.add import AddModelDialog
from lemevit_qgis.gui.models.manager import ModelManager
from lemevit_qgis.gui.plain_label import PlainLabel
from lemevit_qgis.gui.runtime.setup_panel import SetupPanel
from lemevit_qgis.results.metadata import describe
from tests.qgis.conftest import ROOT

MARKUP = "<b>roof</b><img src='http://127.0.0.1:1/x.png'>"
GUI = ROOT / "lemevit_qgis"


def rendered(text: str) -> bool:
    """Whether Qt would show a text that has the name in it as markup."""
    return "<b>roof" in text and Qt.mightBeRichText(text)


def tips(widget: QWidget) -> list[str]:
    """Every tooltip of a widget and of the items in it."""
    found = [widget.toolTip(), widget.whatsThis(), widget.statusTip()]
    view = widget.view() if isinstance(widget, QComboBox) else widget
    is_literal = isinstance(widget, (QComboBox, QAbstractItemView)) and isinstance(widget.itemDelegate(), LiteralTips)
    if isinstance(widget, QAbstractItemView) and widget.parent() and isinstance(widget.parent().parent(), QComboBox):
        is_literal = True  # the list of a box, which is looked at with the box
    model = view.model() if isinstance(view, QAbstractItemView) and not is_literal else None
    waiting = [QModelIndex()]
    while model is not None and waiting:
        parent = waiting.pop()
        for row in range(model.rowCount(parent)):
            for column in range(model.columnCount(parent)):
                index = model.index(row, column, parent)
                found.append(str(model.data(index, Qt.ItemDataRole.ToolTipRole) or ""))
                waiting.append(index)
    return found


def offenders(window: QWidget) -> list[str]:
    found = []
    for widget in [window, *window.findChildren(QWidget)]:
        name = f"{type(widget).__name__} {widget.objectName()}"
        if isinstance(widget, QLabel) and widget.textFormat() != Qt.TextFormat.PlainText and rendered(widget.text()):
            found.append(f"{name}: {widget.text()}")
        if isinstance(widget, QTextBrowser) and "http://127.0.0.1:1/x.png" in images(widget.document()):
            found.append(f"{name}: a picture")
        found += [f"{name}: tooltip {tip}" for tip in tips(widget) if rendered(tip)]
    return found


def images(document: QTextDocument) -> list[str]:
    names, block = [], document.begin()
    while block.isValid():
        piece = block.begin()
        while not piece.atEnd():
            names.append(piece.fragment().charFormat().toImageFormat().name())
            piece += 1
        block = block.next()
    return names


@pytest.fixture
def hostile_layer(qgis_new_project, material: Path):  # noqa: ARG001
    layer = QgsRasterLayer(str(material / "scene0.tif"), MARKUP)
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.mark.parametrize("task", ["segment", "classify", "detect", "change"])
def test_no_widget_of_the_panel_renders_a_name(dock, hostile_layer, task: str) -> None:
    dock.show_task(task)
    for combo in dock.form.input_picker.combos:
        combo.setLayer(hostile_layer)
    dock.form.input_picker.note_label.setText(MARKUP)
    dock.form.area_picker.hint.setText(MARKUP)
    dock.run_bar.add_warning(MARKUP)
    dock.run_bar.status_label.setText(MARKUP)
    dock.form.output_file.setFilePath(f"{MARKUP}.tif")
    assert offenders(dock) == []
    assert MARKUP in dock.form.input_picker.note_label.text()


def test_no_dialog_renders_a_name(dock, qtbot, hostile_layer, tmp_path: Path) -> None:
    models = tmp_path / MARKUP.replace("/", "_")
    models.mkdir()
    for path in (ROOT / "resources" / "models").glob("buildings-tiny*"):
        shutil.copy(path, models / path.name.replace("buildings-tiny", "<b>roof<i>"))
    rows = BandRows(hostile_layer, [MARKUP, "green", "blue"])
    windows = [BandDialog([(MARKUP, rows)], dock), AddModelDialog(dock), ModelManager(dock), SetupPanel(dock)]
    for window in windows:
        qtbot.addWidget(window)
        for label in window.findChildren(PlainLabel):
            label.setText(MARKUP)
        assert offenders(window) == []
        assert window.findChildren(PlainLabel)
    rows.end()


def test_message_bar_box_and_metadata_show_a_name_as_it_is(dock, hostile_layer, qgis_iface) -> None:
    shown = []

    class Bar:
        def pushMessage(self, *arguments: object) -> None:  # noqa: N802
            shown.append(str(arguments[1]))

    show_error(Bar(), {"code": "raster.damaged", "what": MARKUP, "fix": MARKUP})
    assert shown
    assert "<b>" not in shown[0]
    report = {"task": "segment", "inputs": [{"path": MARKUP}], "model": {"name": MARKUP, "sha256": "1"}}
    report["origin"] = {"lemevit_licence": MARKUP, "lemevit_attribution": MARKUP, "lemevit_parameters": MARKUP}
    describe(hostile_layer, report)
    metadata = hostile_layer.metadata()
    texts = [metadata.abstract(), metadata.title(), metadata.identifier(), *metadata.history(), *metadata.rights()]
    texts += [*metadata.licenses(), *metadata.keywords()["lemevit"]]
    assert [text for text in texts if "<b>" in text] == []
    assert "<b>" not in literal_tip(MARKUP)


def test_no_other_label_is_used_in_the_sources() -> None:
    """A label of Qt decides by itself what is markup, and so does a message box that is not told."""
    sources = {path: path.read_text(encoding="utf-8") for path in GUI.rglob("*.py")}
    assert [path.name for path, text in sources.items() if "QLabel(" in text and path.name != "plain_label.py"] == []
    for name in ("QMessageBox.question(", "QMessageBox.warning(", "QMessageBox.critical(", "QMessageBox.information("):
        assert [path.name for path, text in sources.items() if name in text] == []
    assert QMessageBox is not None


def test_the_tip_of_a_layer_in_a_list_is_its_name_as_it_is(dock, hostile_layer, monkeypatch) -> None:
    shown = []
    monkeypatch.setattr("lemevit_qgis.gui.literal_tips.QToolTip.showText", lambda place, text, view: shown.append(text))
    combo = dock.form.input_picker.combos[0]
    combo.setLayer(hostile_layer)
    view = combo.view()
    event = QHelpEvent(QEvent.Type.ToolTip, QPoint(), QPoint())
    assert view.itemDelegate().helpEvent(
        event, view, QStyleOptionViewItem(), combo.model().index(combo.currentIndex(), 0)
    )
    assert shown == [literal_tip(MARKUP)]
