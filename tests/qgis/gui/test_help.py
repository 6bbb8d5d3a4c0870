"""The help that comes with the plugin: pages, pictures and links."""

from __future__ import annotations

import re

import pytest
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtTest import QTest

from lemevit_qgis.gui.help_pages import PAGES, HelpDialog

NAMES = sorted(path.stem for path in PAGES.glob("*.md"))


@pytest.mark.parametrize("name", NAMES)
def test_a_page_is_shown_with_its_title(qtbot, name: str) -> None:
    dialog = HelpDialog(name)
    qtbot.addWidget(dialog)
    title = re.search(r"^# (.+)$", (PAGES / f"{name}.md").read_text(encoding="utf-8"), re.MULTILINE)[1]
    assert dialog.browser.toPlainText().startswith(title.replace("`", ""))


def test_a_line_is_as_long_as_lines_of_books(qtbot) -> None:
    dialog = HelpDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    width = dialog.browser.viewport().width()
    assert 65 <= width / dialog.browser.fontMetrics().averageCharWidth() <= 90


def test_links_lead_from_page_to_page(qtbot) -> None:
    dialog = HelpDialog("quickstart")
    qtbot.addWidget(dialog)
    dialog._follow(QUrl("install.md"))
    assert dialog.browser.source().fileName() == "install.md"
    assert "Quick start" not in dialog.browser.toPlainText()[:20]


def test_the_button_of_the_panel_opens_the_quick_start(dock) -> None:
    QTest.mouseClick(dock.run_bar.help_button, Qt.MouseButton.LeftButton)
    assert dock.run_bar.help.browser.toPlainText().startswith("Quick start")
    dock.run_bar.help.close()
