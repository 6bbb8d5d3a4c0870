"""Fields for the values of a model: a choice where the worker names all that are possible, else a text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Union

from qgis.PyQt.QtWidgets import QComboBox, QLineEdit, QWidget


class AnswerChoice(QComboBox):
    """Choice among texts, read and set as a line of text is."""

    def __init__(self, choices: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.addItems([str(choice) for choice in choices])

    def text(self) -> str:
        """Return the chosen text."""
        return self.currentText()

    def setText(self, text: str) -> None:  # noqa: N802
        """Choose a text, which is added where it is not there yet."""
        if self.findText(text) < 0:
            self.addItem(text)
        self.setCurrentIndex(self.findText(text))


Answer = Union[AnswerChoice, QLineEdit]


def answer_field(text: str, choices: Sequence[str]) -> Answer:
    """Return a field with this text."""
    if not choices:
        return QLineEdit(text)
    choice = AnswerChoice(choices)
    choice.setText(text)
    return choice
