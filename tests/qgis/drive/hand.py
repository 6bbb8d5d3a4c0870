"""Hand at the mouse: presses what is in sight by the words on it, through the X server (``xdotool``), and counts.

A thing that is hidden, off the screen or below another window is not pressed, and the script ends with an error.
"""

import time

from qgis.PyQt.QtCore import QPoint, QProcess
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QApplication, QComboBox, QMenu, QToolButton, QWidget

presses: list = []
PATIENCE_S = 20.0
"""Time that a busy machine has to show a thing."""


def _words(text: str) -> str:
    return text.replace("&", "").replace("\n", " ").strip()


def _on_screen(widget: QWidget, middle: QPoint) -> bool:
    top = QApplication.widgetAt(middle)
    return top is not None and (top is widget or widget.isAncestorOf(top) or top.isAncestorOf(widget))


def _places(words: str):
    """Middles of all visible things with these words, on the screen."""
    for widget in QApplication.allWidgets():
        if not widget.isVisible():
            continue
        if isinstance(widget, QMenu):
            for action in widget.actions():
                if _words(action.text()) == words and action.isEnabled():
                    yield widget, widget.mapToGlobal(widget.actionGeometry(action).center())
            continue
        shown = ""
        if isinstance(widget, QToolButton) and widget.defaultAction() is not None:
            shown = widget.defaultAction().text()
        elif isinstance(widget, QAbstractButton):
            shown = widget.text()
        elif isinstance(widget, QComboBox):
            shown = widget.currentText()
        if shown and _words(shown) == words and widget.isEnabled():
            yield widget, widget.mapToGlobal(widget.rect().center())


def _move_and_press(point: QPoint, words: str) -> None:
    presses.append(words)
    QProcess.startDetached("xdotool", ["mousemove", str(point.x()), str(point.y()), "click", "1"])
    QTest.qWait(600)


def press(words: str) -> None:
    """Press what shows these words, as soon as it is there."""
    end, found = time.monotonic() + PATIENCE_S, []
    while not found and time.monotonic() < end:
        found = [(widget, middle) for widget, middle in _places(words) if _on_screen(widget, middle)]
        QTest.qWait(0 if found else 200)
    if not found:
        raise LookupError(f"Nothing to press says '{words}'.")
    _move_and_press(found[0][1], words)


def choose(shown: str, wanted: str) -> None:
    """Open the list that shows a text and press an entry: two presses."""
    press(shown)
    for combo in (widget for widget in QApplication.allWidgets() if isinstance(widget, QComboBox)):
        view, row = combo.view(), combo.findText(wanted)
        if combo.isVisible() and view.isVisible() and row >= 0:
            middle = view.viewport().mapToGlobal(view.visualRect(combo.model().index(row, 0)).center())
            if _on_screen(view.viewport(), middle):
                _move_and_press(middle, wanted)
                return
    raise LookupError(f"No entry '{wanted}' is in sight.")
