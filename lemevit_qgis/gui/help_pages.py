"""Documentation of the plugin in a window of its own, read from the installed files."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QImage
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from .._runtime import RESOURCES
from ..errors import tr
from .narrow_screen import fit_screen
from .plain_label import PlainLabel

READING_CHARACTERS = 80
MARGIN_PX = 120
"""Indentation of lists and the scroll bar."""
PICTURES = (".png", ".jpg")
PAGES = RESOURCES.parent / "docs"


class PageBrowser(QTextBrowser):
    """Browser whose pictures are as wide as the page at most."""

    def loadResource(self, kind: int, name: QUrl) -> Any:  # noqa: ANN401, N802 - a QVariant
        """Return a resource, a picture reduced to the width of the page."""
        path = self.source().resolved(name).toLocalFile()
        picture = QImage(path) if path.lower().endswith(PICTURES) else QImage()
        if picture.isNull():
            return super().loadResource(kind, name)
        room = max(self.window().width() - MARGIN_PX, MARGIN_PX)
        if picture.width() <= room:
            return picture
        return picture.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)


class HelpDialog(QDialog):
    """Dialog with the documentation pages.

    Links between pages are followed, others open in the browser.

    Args:
        page: name of the first page, such as ``quickstart``.
    """

    def __init__(self, page: str = "quickstart", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("LeMeViT help"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.browser = PageBrowser()
        self.browser.setOpenLinks(False)
        self.browser.anchorClicked.connect(self._follow)
        self.browser.setAccessibleName(tr("LeMeViT help"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        back = buttons.addButton(tr("Back"), QDialogButtonBox.ButtonRole.ActionRole)
        back.clicked.connect(self.browser.backward)
        buttons.rejected.connect(self.close)
        self.language_label = PlainLabel(tr("The help is in English."))
        self.language_label.setVisible(not QgsApplication.locale().startswith("en"))
        layout = QVBoxLayout(self)
        layout.addWidget(self.language_label)
        layout.addWidget(self.browser)
        layout.addWidget(buttons)
        fit_screen(self, self._reading_width(), 640)
        self.show_page(page)

    def _reading_width(self) -> int:
        """Width in pixels at which a line has about 80 characters."""
        return READING_CHARACTERS * self.browser.fontMetrics().averageCharWidth() + 60

    def show_page(self, page: str) -> None:
        """Show a page by its name."""
        self.browser.setSource(QUrl.fromLocalFile(str(PAGES / f"{page}.md")))

    def _follow(self, link: QUrl) -> None:
        target = self.browser.source().resolved(link)
        if target.isLocalFile() and target.path().endswith(".md"):
            self.browser.setSource(target)
        elif not target.isLocalFile():
            QDesktopServices.openUrl(target)
