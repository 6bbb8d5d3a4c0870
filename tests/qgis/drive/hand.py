"""Hand at mouse and keys: presses what is in sight by the words on it, through the X server (``xdotool``), and counts.

A thing that is hidden, off the screen or below another window is not pressed, and the script ends with an error.
"""

import time
from collections.abc import Callable

from qgis.PyQt.QtCore import QPoint, QProcess, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QMenu, QToolButton, QWidget

presses: list = []
"""Words pressed, shortcuts and texts typed, in this order: each counts as one."""
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


def _do(words: str, *arguments: str) -> None:
    presses.append(words)
    process = QProcess()
    process.start("xdotool", list(arguments))
    while process.state() != QProcess.ProcessState.NotRunning:
        QTest.qWait(20)
    if process.exitCode():
        raise RuntimeError(bytes(process.readAllStandardError()).decode())
    QTest.qWait(600)


def _move_and_press(point: QPoint, words: str) -> None:
    _do(words, "mousemove", str(point.x()), str(point.y()), "click", "1")


def keys(shortcut: str) -> None:
    """Press keys together, such as ``ctrl+shift+r``."""
    _do(shortcut, "key", "--clearmodifiers", shortcut)


def write(text: str) -> None:
    """Type a text where the cursor is."""
    _do(text, "type", "--delay", "4", text)


def press(words: str) -> None:
    """Press what shows these words, as soon as it is there."""
    end, found = time.monotonic() + PATIENCE_S, []
    while not found and time.monotonic() < end:
        found = [(widget, middle) for widget, middle in _places(words) if _on_screen(widget, middle)]
        QTest.qWait(0 if found else 200)
    if not found:
        raise LookupError(f"Nothing to press says '{words}'.")
    _move_and_press(found[0][1], words)


def in_dialog(open_it: Callable[[], None], steps: Callable[[], None]) -> None:
    """Open a dialog and take steps in it, the last of which closes it, whether or not it keeps the script waiting."""
    ended: list = []

    def go() -> None:
        try:
            steps()
            ended.append(None)
        except Exception as error:  # noqa: BLE001 - raised below, once the dialog does not hold the script any more
            ended.append(error)
            if QApplication.activeModalWidget() is not None:
                QApplication.activeModalWidget().close()

    QTimer.singleShot(1000, go)
    open_it()
    while not ended:
        QTest.qWait(100)
    if ended[0] is not None:
        raise ended[0]


def press_beside(label: str) -> None:
    """Press the line to type in that stands right of a label."""
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end:
        for words, middle in _labels():
            for edit in (widget for widget in QApplication.allWidgets() if isinstance(widget, QLineEdit)):
                place = edit.mapToGlobal(edit.rect().center())
                is_beside = abs(place.y() - middle.y()) < edit.height() and place.x() > middle.x()
                if words == label and edit.isVisible() and is_beside and _on_screen(edit, place):
                    _move_and_press(place, f"beside {label}")
                    return
        QTest.qWait(200)
    raise LookupError(f"No line to type in is beside '{label}'.")


def _labels():
    for widget in QApplication.allWidgets():
        if isinstance(widget, QLabel) and widget.isVisible():
            yield _words(widget.text()), widget.mapToGlobal(widget.rect().center())


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
