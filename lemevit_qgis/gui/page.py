"""Page of the panel: what scrolls, and below it what stays in sight."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
from qgis.PyQt.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

MIN_WIDTH_PX = 290
"""Of the panel."""


class Page(QWidget):
    """Scroll area of ``body``, which keeps its width, above ``footer``."""

    def __init__(self, body: QWidget, footer: Sequence[QWidget]) -> None:
        super().__init__()
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(body)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.area, 1)
        for widget in footer:
            layout.addWidget(widget)

    def fit(self, part: QWidget, least_px: int = 0) -> None:
        """Keep the page as wide as its widgets, so that none is cut off, with the rows of a part that has changed."""
        bar = self.area.verticalScrollBar().sizeHint().width()
        self.area.setMinimumWidth(max(least_px, self.area.widget().minimumSizeHint().width() + bar))
        self.settle(part)

    def settle(self, part: QWidget) -> None:
        """Give what scrolls the height that the rows of a part need, at once.

        A row that is shown is laid out within the height so far, and others are squeezed until the scroll area hears of
        it in the next turn of the event loop.
        """
        while part is not self.area:
            QCoreApplication.sendEvent(part, QEvent(QEvent.Type.LayoutRequest))
            part = part.parentWidget()
