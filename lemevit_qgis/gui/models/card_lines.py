"""Card of the chosen model in two lines, and the rest of it on demand."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from ...errors import literal_tip, tr
from ...models.page import headline, summary
from ..plain_label import PlainLabel
from .elided_label import ElidedLabel


class CardLines(QWidget):
    """Two lines of a card, a button *More*, and the summary that it opens."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = (ElidedLabel(), ElidedLabel())
        self.more_button = QToolButton()
        self.more_button.setCheckable(True)
        self.more_button.setAutoRaise(True)
        self.more_button.setText(tr("More"))
        self.more_button.setToolTip(tr("Show classes, bands, pixel size, validation and licence of the model"))
        self.more_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.more_button.toggled.connect(self._on_more)
        self.full_label = PlainLabel()
        self.full_label.setObjectName("model_card")
        self.full_label.setWordWrap(True)
        self.full_label.hide()
        second = QHBoxLayout()
        second.addWidget(self.lines[1], 1)
        second.addWidget(self.more_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.lines[0])
        layout.addLayout(second)
        layout.addWidget(self.full_label)

    def show_card(self, card: Mapping[str, Any]) -> None:
        """Show a card."""
        for label, text in zip(self.lines, headline(card)):
            label.setText(text)
            label.setToolTip(literal_tip(text) if text else "")
            label.show()
        self.full_label.setText(summary(card))
        self.more_button.show()
        self._on_more(self.more_button.isChecked())

    def show_text(self, text: str) -> None:
        """Show a text in place of a card."""
        for widget in (*self.lines, self.more_button):
            widget.hide()
        self.full_label.setText(text)
        self.full_label.show()

    def _on_more(self, is_open: bool) -> None:
        self.more_button.setText(tr("Less") if is_open else tr("More"))
        self.full_label.setVisible(is_open)
