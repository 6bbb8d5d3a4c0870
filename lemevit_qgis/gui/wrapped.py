"""Check boxes and buttons whose text goes on in a second line where their place is too narrow for it."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QFontMetrics, QResizeEvent
from qgis.PyQt.QtWidgets import QCheckBox, QPushButton, QSizePolicy


def wrapped(text: str, metrics: QFontMetrics, width: int) -> str:
    """Return the text with line breaks, so that lines of several words are at most ``width`` pixels wide."""
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and metrics.size(int(Qt.TextFlag.TextShowMnemonic), longer).width() <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return "\n".join(lines)


class _Wrapped:
    """Common part of both kinds, whose ``text`` has no breaks."""

    _whole = ""

    def _begin(self, text: str) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def text(self) -> str:
        return self._whole

    def setText(self, text: str) -> None:  # noqa: N802
        self._whole = text
        self._wrap()

    def _width_of(self, text: str) -> int:
        return self.fontMetrics().size(int(Qt.TextFlag.TextShowMnemonic), text).width()

    def _frame(self) -> int:
        """Pixels that indicator and frame take beside the text."""
        return super().sizeHint().width() - self._width_of(super().text())

    def _wrap(self) -> None:
        room = self.width() - self._frame()
        shown = wrapped(self._whole, self.fontMetrics(), room)
        if shown != super().text():
            super().setText(shown)

    def sizeHint(self) -> QSize:  # noqa: N802
        hint = super().sizeHint()
        return QSize(self._frame() + self._width_of(self._whole), hint.height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        longest = max(map(self._width_of, self._whole.split() or [""]))
        return QSize(self._frame() + longest, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._wrap()


class WrappedCheckBox(_Wrapped, QCheckBox):
    """Check box with a text of one or more lines."""

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self._begin(text)


class WrappedButton(_Wrapped, QPushButton):
    """Push button with a text of one or more lines."""

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self._begin(text)
