"""List of a form that may be narrower than its texts."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QPaintEvent
from qgis.PyQt.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from ..tasks import short_title

LEAST_CHARACTERS = 10
MARGIN_PX = 4


class NarrowCombo(QComboBox):
    """List that does not make the panel wider than its place, and whose open list shows all of every text.

    Closed and too narrow for its text, it shows the part before a colon or bracket, with dots where that is cut.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(LEAST_CHARACTERS)

    def shown_text(self) -> str:
        """Return the text that the closed list shows."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        place = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        text, metrics, room = self.currentText(), self.fontMetrics(), place.width() - MARGIN_PX
        if metrics.horizontalAdvance(text) <= room:
            return text
        return metrics.elidedText(short_title(text), Qt.TextElideMode.ElideRight, room)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        """Paint as the style does, with the text that fits."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = self.shown_text()
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def showPopup(self) -> None:  # noqa: N802
        """Open the list as wide as its longest text, within the screen."""
        view = self.view()
        bar = view.verticalScrollBar().sizeHint().width()
        width = max(self.width(), view.sizeHintForColumn(0) + bar + 2 * view.frameWidth())
        view.setMinimumWidth(min(width, self.screen().availableGeometry().width()))
        super().showPopup()
