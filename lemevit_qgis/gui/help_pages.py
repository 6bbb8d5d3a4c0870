"""Documentation of the plugin in a window of its own, read from the installed files."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from .._runtime import RESOURCES
from ..errors import tr

READING_CHARACTERS = 80
PAGES = RESOURCES.parent / "docs"


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
        self.browser = QTextBrowser()
        self.browser.setOpenLinks(False)
        self.browser.anchorClicked.connect(self._follow)
        self.browser.setAccessibleName(tr("LeMeViT help"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        back = buttons.addButton(tr("Back"), QDialogButtonBox.ButtonRole.ActionRole)
        back.clicked.connect(self.browser.backward)
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.addWidget(self.browser)
        layout.addWidget(buttons)
        self.resize(self._reading_width(), 640)
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
