"""Fields for the values of a model: a choice where the worker names all that are possible, else a text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Union

from qgis.PyQt.QtWidgets import QComboBox, QLineEdit, QWidget


class AnswerChoice(QComboBox):
    """Choice among texts, read and set as a line of text is.

    Args:
        choices: of the card.
        shown: what people see of one.
    """

    def __init__(
        self, choices: Sequence[str], shown: Callable[[str], str] = str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._shown = shown
        for choice in map(str, choices):
            self.addItem(shown(choice), choice)

    def text(self) -> str:
        """Return the chosen text."""
        return str(self.currentData() or "")

    def setText(self, text: str) -> None:  # noqa: N802
        """Choose a text, which is added where it is not there yet."""
        if self.findData(text) < 0:
            self.addItem(self._shown(text), text)
        self.setCurrentIndex(self.findData(text))


Answer = Union[AnswerChoice, QLineEdit]


def answer_field(text: str, choices: Sequence[str], shown: Callable[[str], str] = str) -> Answer:
    """Return a field with this text."""
    if not choices:
        return QLineEdit(text)
    choice = AnswerChoice(choices, shown)
    choice.setText(text)
    return choice
