"""Every widget that one can use has a name for screen readers, and the keyboard reaches it."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QTreeView,
    QWidget,
)

from lemevit_qgis.gui.models.add import AddModelDialog
from lemevit_qgis.gui.options_page import OptionsPage

USED = (QAbstractButton, QComboBox, QLineEdit, QAbstractSpinBox, QPlainTextEdit, QTreeView)


def own(parent: QWidget) -> list[QWidget]:
    """The widgets of ours: not the parts of which Qt and QGIS make one."""
    inner = (QComboBox, QAbstractSpinBox)
    found = [widget for widget in parent.findChildren(QWidget) if isinstance(widget, USED)]
    return [
        widget
        for widget in found
        if not isinstance(widget.parent(), inner)
        and not type(widget.parent()).__name__.startswith(("Qgs", "QTable", "QTree", "QHeader", "QScroll"))
        and not widget.objectName().startswith(("qt_", "collapseButton"))
    ]


def label_of(widget: QWidget) -> str:
    """The text of the form row that the widget stands in."""
    for form in widget.window().findChildren(QFormLayout):
        ancestor = widget
        while ancestor is not None:
            label = form.labelForField(ancestor)
            if label is not None:
                return label.text()
            ancestor = ancestor.parentWidget()
    return ""


def name_of(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton) and len(widget.text()) > 2 else ""
    return widget.accessibleName() or text or label_of(widget)


@pytest.mark.parametrize("task", ["segment", "classify", "detect", "change"])
def test_every_widget_of_the_panel_has_a_name(dock, task: str) -> None:
    dock.show_task(task)
    nameless = [f"{type(widget).__name__} {widget.toolTip()!r}" for widget in own(dock) if not name_of(widget)]
    assert nameless == []
    assert len(own(dock)) > 20


def test_every_widget_of_dialogs_has_a_name(qtbot) -> None:
    for window in (AddModelDialog(), OptionsPage(lambda: None)):
        qtbot.addWidget(window)
        assert [type(widget).__name__ for widget in own(window) if not name_of(widget)] == []


def test_the_keyboard_reaches_what_can_be_pressed(dock) -> None:
    unreached = [
        widget.text()
        for widget in own(dock)
        if isinstance(widget, QAbstractButton) and not widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert unreached == []
