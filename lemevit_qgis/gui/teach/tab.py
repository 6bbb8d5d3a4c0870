"""Place of the page Teach in the panel, empty until it is first shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

if TYPE_CHECKING:
    from .page import TeachPage


class TeachTab(QWidget):
    """Tab that builds its page when it is needed, with the signals of the page."""

    model_saved = pyqtSignal(str)
    run_wanted = pyqtSignal(str, object)

    def __init__(self, iface: Any, parent: QWidget | None = None) -> None:  # noqa: ANN401 - QgisInterface
        super().__init__(parent)
        self._iface = iface
        self._page: TeachPage | None = None
        self._is_shut = False
        self.setMinimumSize(1, 1)  # what has no size cannot be painted
        QVBoxLayout(self).setContentsMargins(0, 0, 0, 0)

    def page(self) -> TeachPage:
        """Return the page, which is built if it is not there."""
        if self._page is None:
            from .page import TeachPage  # with all that it needs, at its first use

            self._page = TeachPage(self._iface)
            self._page.model_saved.connect(self.model_saved)
            self._page.run_wanted.connect(self.run_wanted)
            self.layout().addWidget(self._page)
        return self._page

    def is_built(self) -> bool:
        """Return whether the page was needed yet."""
        return self._page is not None

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Build the page when the user first comes to it."""
        super().showEvent(event)
        if not self._is_shut:
            self.page()

    def teach_with(self, raster: QgsRasterLayer | None, labels: QgsVectorLayer) -> None:
        """Begin with the features of a layer as examples on a raster."""
        page = self.page()
        if raster is not None:
            page.layer_combo.setLayer(raster)
            page.take_layer()
        page.labels_row.choose(labels)

    def correct(self, result: QgsRasterLayer) -> None:
        """Begin with corrections of a result."""
        page = self.page()
        page.layer_combo.setLayer(result)
        page.take_layer()

    def shut_down(self) -> None:
        """End what the page does."""
        self._is_shut = True
        if self._page is not None:
            self._page.shut_down()
