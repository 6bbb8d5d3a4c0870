"""Histogram of scores with a slider for the cut."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QPainter, QPaintEvent, QPalette
from qgis.PyQt.QtWidgets import QSizePolicy, QSlider, QVBoxLayout, QWidget

from ...errors import tr

BARS = 40
STEPS = 100
HEIGHT_PX = 56


class Bars(QWidget):
    """Bars of a histogram.

    Those below the cut are pale.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Histogram of scores"))
        self.counts = [0] * BARS
        self.cut = 0.0

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(200, HEIGHT_PX)

    def show_scores(self, scores: Sequence[float]) -> None:
        """Show how often scores between 0 and 1 occur."""
        self.counts = [0] * BARS
        for score in scores:
            self.counts[min(BARS - 1, max(0, int(score * BARS)))] += 1
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        palette = self.palette()
        highest, width = max(1, *self.counts), self.width() / BARS
        for index, count in enumerate(self.counts):
            is_shown = (index + 1) / BARS > self.cut
            painter.setOpacity(1.0 if is_shown else 0.3)
            height = (self.height() - 2) * count / highest
            bar = QRectF(index * width + 0.5, self.height() - height, max(1.0, width - 1), height)
            painter.fillRect(bar, palette.color(QPalette.ColorRole.Highlight))
        painter.end()


class ScoreSlider(QWidget):
    """Bars above a slider.

    ``moved`` is emitted with the cut, 0 to 1.
    """

    moved = pyqtSignal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bars = Bars()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, STEPS)
        self.slider.setAccessibleName(tr("Lowest score shown"))
        self.slider.setToolTip(tr("Objects with a lower score are hidden on the map; nothing is deleted"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.bars)
        layout.addWidget(self.slider)
        self.slider.valueChanged.connect(self._on_value)

    def cut(self) -> float:
        """Return the lowest score shown."""
        return self.slider.value() / STEPS

    def show_cut(self, cut: float) -> None:
        """Move the slider."""
        self.slider.setValue(round(cut * STEPS))

    def _on_value(self, value: int) -> None:
        self.bars.cut = value / STEPS
        self.bars.update()
        self.moved.emit(value / STEPS)
