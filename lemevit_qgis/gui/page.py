"""Page of the panel: what scrolls, and below it what stays in sight."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget


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

    def fit(self, least_px: int) -> None:
        """Keep the page as wide as its widgets, so that none is cut off, and at least ``least_px``."""
        bar = self.area.verticalScrollBar().sizeHint().width()
        self.area.setMinimumWidth(max(least_px, self.area.widget().minimumSizeHint().width() + bar))
