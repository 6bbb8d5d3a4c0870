"""The panel fits a laptop: 300 pixels wide in every language, and its buttons are in sight however low it is."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QPoint, QTranslator
from qgis.PyQt.QtWidgets import QApplication, QScrollArea

from lemevit_qgis.gui.dock import LemevitDock
from lemevit_qgis.gui.wrapped import WrappedButton, WrappedCheckBox
from lemevit_qgis.tasks import all_tasks
from tests.qgis.conftest import ROOT

LANGUAGES = ("en", "de", "es", "fr", "pl", "pt")
WIDEST_PX, LOWEST_PX = 300, 360


@pytest.fixture(params=LANGUAGES)
def spoken(request, qgis_iface, qgis_new_project, raster_layer, jobs_folder):  # noqa: ARG001
    """The panel in a language, in the font size that QGIS has on a desktop."""
    translator, font = QTranslator(), QApplication.font()
    if request.param != "en":
        assert translator.load(str(ROOT / "resources" / "i18n" / f"lemevit_{request.param}.qm"))
        QApplication.installTranslator(translator)
    small = QApplication.font()
    small.setPixelSize(12)
    QApplication.setFont(small)
    dock = LemevitDock(qgis_iface)
    yield dock
    dock.shut_down()
    dock.close()
    dock.deleteLater()
    QApplication.setFont(font)
    QApplication.removeTranslator(translator)


def test_every_task_fits_with_its_buttons_in_sight(spoken, qtbot) -> None:
    spoken.form.advanced.setCollapsed(False)
    spoken.form.expert.setCollapsed(False)
    spoken.setup_group.setCollapsed(False)
    spoken.show()
    for part in (spoken.job_table, spoken.result_view, spoken.results_table, spoken.question):
        part.show()
    for task in all_tasks():
        spoken.show_task(task.key)
        spoken.resize(WIDEST_PX, LOWEST_PX)
        qtbot.wait(20)
        assert spoken.minimumSizeHint().width() <= WIDEST_PX, task.key
        assert (spoken.width(), spoken.height()) == (WIDEST_PX, LOWEST_PX)
        area = spoken._area
        assert area.widget().minimumSizeHint().width() <= area.viewport().width(), task.key
        for button in (spoken.run_bar.run_button, spoken.run_bar.menu_button, spoken.run_bar.cancel_button):
            assert not button.visibleRegion().isEmpty()
            assert spoken.rect().contains(button.mapTo(spoken, QPoint(button.width() - 1, button.height() - 1)))
    for _ in range(9):
        spoken.teach_tab.page().class_list.add_class()
    spoken.pages.setCurrentWidget(spoken.teach_tab)
    qtbot.wait(20)
    area = spoken.teach_tab.page().findChild(QScrollArea)
    assert area.widget().minimumSizeHint().width() <= area.viewport().width()


@pytest.mark.parametrize("kind", [WrappedButton, WrappedCheckBox])
def test_a_long_text_goes_on_in_the_next_line(kind, qtbot) -> None:
    button = kind("A text of many words that is as long as some of them are in other languages")
    qtbot.addWidget(button)
    button.resize(150, 100)
    button.show()
    assert "\n" not in button.text()
    assert button.sizeHint().height() > kind("A").sizeHint().height() * 2
    assert button.minimumSizeHint().width() <= 150
