"""The form at the width of a narrow panel: no gaps of rows that are not there, no list cut off."""

from __future__ import annotations

from typing import Any

import pytest
from qgis.PyQt.QtWidgets import QFormLayout

from lemevit_qgis import translation
from lemevit_qgis.errors import tr
from lemevit_qgis.gui.form_rows import FormRows
from lemevit_qgis.gui.narrow_combo import NarrowCombo
from lemevit_qgis.tasks import all_tasks, short_title

LANGUAGES = ("en", "de", "es", "fr", "pl", "pt")


def fields(rows: FormRows) -> list[Any]:
    """Fields of the rows that are there, from the top."""
    roles = QFormLayout.ItemRole.FieldRole, QFormLayout.ItemRole.SpanningRole
    items = [next(filter(None, (rows.itemAt(row, role) for role in roles))) for row in range(rows.rowCount())]
    return [item.widget() for item in items]


def names(rows: FormRows) -> list[str]:
    return [field.accessibleName() or field.objectName() or type(field).__name__ for field in fields(rows)]


def test_rows_that_are_not_there_take_no_space(dock) -> None:
    seen: dict[str, list[str]] = {}
    for key in [task.key for task in all_tasks()] * 2:
        dock.show_task(key)
        rows = dock.form.rows
        assert not [field for field in fields(rows) if field.isHidden()]
        assert seen.setdefault(key, names(rows)) == names(rows), "rows come back to their places"


def test_the_model_follows_the_layer_without_a_gap(dock, qtbot) -> None:
    dock.resize(420, 900)
    dock.show()
    qtbot.waitExposed(dock)
    dock.show_task("change")
    dock.show_task("segment")
    rows = dock.form.rows
    rows.activate()
    layer, model = dock.form.input_picker.combos[0].parentWidget(), dock.form.model_picker
    above = rows.labelForField(model)
    top = min(above.geometry().top(), model.geometry().top())
    assert top - layer.geometry().bottom() <= rows.verticalSpacing() + 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_closed_and_open_the_list_of_tasks_is_whole_at_300_pixels(language: str, dock, qtbot) -> None:
    translator = translation.install(language)
    combo = NarrowCombo()
    for task in all_tasks():
        combo.addItem(tr(task.title))
    translation.remove(translator)
    for index in range(combo.count()):
        combo.setCurrentIndex(index)
        for width, ends in ((900, ()), (280, ()), (110, ("…",))):
            combo.resize(width, combo.sizeHint().height())
            shown, whole = combo.shown_text(), combo.itemText(index)
            assert combo.fontMetrics().horizontalAdvance(shown) <= width - 20
            assert shown in (whole, short_title(whole)) or shown.endswith(ends), "a word is cut without a sign of it"
        assert combo.currentText() == whole
    combo.show()
    combo.showPopup()
    assert combo.view().viewport().width() >= combo.view().sizeHintForColumn(0)
    combo.hidePopup()


@pytest.mark.parametrize("size", [(300, 560), (300, 640), (300, 700), (330, 600), (420, 600)])
def test_no_row_is_squeezed_after_another_task_was_chosen(size: tuple[int, int], dock, qtbot) -> None:
    dock.resize(*size)
    dock.show()
    qtbot.waitExposed(dock)
    qtbot.wait(60)
    for key in ("segment", "classify", "detect", "change", "detect", "segment"):
        dock.show_task(key)  # before the event loop goes on: a busy machine shows this state
        low = [field for field in fields(dock.form.rows) if field.height() < field.minimumSizeHint().height()]
        assert [(key, field.accessibleName(), field.height(), field.minimumSizeHint().height()) for field in low] == []
