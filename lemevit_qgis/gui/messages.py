"""Messages of the panel: one item in the message bar of QGIS, and questions in the panel itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from qgis.core import Qgis, QgsMessageLog
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from ..errors import LOG_TAG, coded_sentence, literal, remember_error, sentence, tr
from .plain_label import PlainLabel
from .wrapped import WrappedButton

SHOWN_S = 10
LONGEST = 300
"""Characters of a message in the bar, of which the panel has the whole."""

NARROW_PX = 1100
"""Width of a window in which a row of buttons in the message bar would push the docks off the screen."""

Button = tuple[str, Callable[[], Any]]


class Messages:
    """The item of the panel in the message bar, of which a later message takes the place."""

    def __init__(self, iface: Any) -> None:  # noqa: ANN401 - QgisInterface
        self._bar = iface.messageBar()
        self._item: QWidget | None = None
        self._bar.widgetRemoved.connect(self._on_removed)

    def show(self, text: str, level: Qgis.MessageLevel, seconds: int = SHOWN_S, buttons: Sequence[Button] = ()) -> None:
        """Show a text with buttons.

        Args:
            text: literal.
            level: of the message bar.
            seconds: until the item goes by itself, 0 for never.
            buttons: labels and what they do.
        """
        self.clear()
        shown = text if len(text) <= LONGEST else text[:LONGEST].rsplit(" ", 1)[0] + "…"
        item = self._bar.createMessage("LeMeViT", literal(shown))
        is_narrow = self._bar.window().width() < NARROW_PX
        for button in [_menu_button(buttons, item)] if buttons and is_narrow else _push_buttons(buttons, item):
            item.layout().addWidget(button)
        self._item = item
        self._bar.pushWidget(item, level, seconds)

    def error(
        self, error: dict[str, Any], warnings: Sequence[dict[str, Any]] = (), buttons: Sequence[Button] = ()
    ) -> None:
        """Show an error until the next message, and write it to the log."""
        remember_error(error)
        QgsMessageLog.logMessage(coded_sentence(error), LOG_TAG, Qgis.MessageLevel.Critical)
        text = sentence(error)
        if warnings:
            text += " " + tr("Warnings of this run: {}").format(" ".join(map(sentence, warnings)))
        self.show(text, Qgis.MessageLevel.Critical, 0, buttons)

    def clear(self) -> None:
        """Remove the item."""
        item, self._item = self._item, None
        if item is not None:
            self._bar.popWidget(item)

    def shut_down(self) -> None:
        """Remove the item and stop listening."""
        self._bar.widgetRemoved.disconnect(self._on_removed)
        self.clear()

    def _on_removed(self, item: QWidget) -> None:
        if item is self._item:
            self._item = None


def _push_buttons(buttons: Sequence[Button], parent: QWidget) -> list[QPushButton]:
    made = []
    for label, act in buttons:
        button = QPushButton(label, parent)
        button.clicked.connect(lambda _=False, act=act: act())
        made.append(button)
    return made


def _menu_button(buttons: Sequence[Button], parent: QWidget) -> QToolButton:
    """One small button with a menu of the actions."""
    button = QToolButton(parent)
    button.setText("…")
    button.setAccessibleName(", ".join(label for label, _ in buttons))
    menu = QMenu(button)
    for label, act in buttons:
        menu.addAction(label).triggered.connect(lambda _=False, act=act: act())
    button.setMenu(menu)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    return button


class Question(QFrame):
    """Text with buttons in the panel, hidden until something is asked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.label = PlainLabel()
        self.label.setWordWrap(True)
        self.buttons: list[QPushButton] = []
        self._row = QHBoxLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addWidget(self.label)
        layout.addLayout(self._row)
        self.hide()

    def ask(self, text: str, buttons: Sequence[Button]) -> None:
        """Show a question in place of any other, which the press of any button closes."""
        self.close_question()
        self.label.setText(text)
        for label, act in buttons:
            button = WrappedButton(label)
            button.clicked.connect(lambda _=False, act=act: self._answer(act))
            self._row.addWidget(button)
            self.buttons.append(button)
        self.show()

    def _answer(self, act: Callable[[], Any]) -> None:
        self.close_question()
        act()

    def close_question(self) -> None:
        """Hide the question without an answer."""
        for button in self.buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []
        self.hide()
