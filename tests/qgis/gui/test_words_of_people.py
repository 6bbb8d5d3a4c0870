"""Texts in the words and numbers of the person before the window, whatever the engine calls things."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

import pytest
from qgis.PyQt.QtCore import QLocale

from lemevit_qgis import translation
from lemevit_qgis._runtime import errors as engine_errors
from lemevit_qgis.advice import DEFAULTS, ELSEWHERE, advice_on, fixes, in_words, usual_fixes
from lemevit_qgis.errors import sentence
from lemevit_qgis.gui.models.tables import InstalledTable
from lemevit_qgis.gui.results.results_table import ResultsTable, csv_text
from lemevit_qgis.models.installed import installed_models
from lemevit_qgis.models.page import rows_of, task_words
from lemevit_qgis.number_texts import decimal, percent, short, whole
from lemevit_qgis.results.texts import amount_text, area_text, progress_text
from lemevit_qgis.tasks import all_tasks
from tests.qgis.conftest import ROOT

ENGINE = ROOT / "model_runtime"
NOT_SEEN = ("cli", "training")
"""Rooms whose errors only a terminal shows."""
ONLY_TERMINAL = {"dataset.invalid", "recipe.invalid"}
DASHES = re.compile(r"--[a-z]")


@pytest.fixture
def german() -> Iterator[None]:
    before, translator = QLocale(), translation.install("de")
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)
    translation.remove(translator)


def texts_of_the_engine() -> list[str]:
    """Every text in the engine that names an option of the command line, values left out."""
    found = []
    for path in sorted(ENGINE.rglob("*.py")):
        if path.relative_to(ENGINE).parts[0] in NOT_SEEN:
            continue
        tree = ast.parse(path.read_text("utf-8"))
        inner = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
        for node in ast.walk(tree):
            if isinstance(node, ast.JoinedStr):
                parts = (part.value if isinstance(part, ast.Constant) else "7" for part in node.values)
                found.append("".join(map(str, parts)))
            elif isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in inner:
                found.append(node.value)
    return [text for text in found if DASHES.search(text) and "\n" not in text]


TEXTS = texts_of_the_engine()
CODES = sorted(set(DEFAULTS) - ONLY_TERMINAL)


def test_no_option_of_the_command_line_is_left_in_any_text_of_the_engine() -> None:
    assert len(TEXTS) > 60
    said = [in_words(text) for text in TEXTS if not ELSEWHERE.search(text)]
    assert [text for text in said if DASHES.search(text) or "( " in text or "()" in text or " ." in text] == []


@pytest.mark.parametrize("code", CODES)
def test_every_error_has_advice_in_the_language_of_the_window(code: str, german) -> None:
    said = advice_on(code, DEFAULTS[code])
    assert said in {**usual_fixes(), **fixes()}.values()
    assert not DASHES.search(said)
    assert said != DEFAULTS[code], "it is English"


def test_a_full_disk_says_nothing_of_commands(german) -> None:
    error = engine_errors.OutputDiskFull("/data/roofs.tif could not be written to its end; 3 MB available there.")
    said = sentence(error.as_dict())
    assert said.endswith("Geben Sie Speicherplatz frei und starten Sie erneut, oder wählen Sie einen anderen Ordner.")


@pytest.mark.parametrize(
    ("code", "fix", "said"),
    [
        ("arguments.invalid", "Choose a coarser --gsd, or a smaller extent.", "Choose a coarser 'Pixel size', or a"),
        ("arguments.invalid", "Choose flips or quarter-turns (--tta).", "Choose flips or quarter-turns."),
        ("arguments.invalid", "Leave --backend out, or give onnx.", "Choose another value."),
        ("model.card", "Give the names: models import FILE --set classes=a,b.", "Fill in the missing values"),
        ("model.unsafe", "Convert it: python -m tf2onnx.convert --tflite FILE", "Convert it: python -m tf2onnx.conv"),
    ],
)
def test_own_advice_of_an_error_stays_where_people_can_follow_it(code: str, fix: str, said: str) -> None:
    assert advice_on(code, fix).startswith(said)


def test_tasks_are_called_by_their_names(qgis_app) -> None:
    table = InstalledTable()
    cards = {model.name: model.card for model in installed_models(str(ROOT / "resources" / "models"))}
    table.fill([{"name": name, "card": card, "usable": True} for name, card in cards.items()])
    shown = {table.topLevelItem(row).text(1) for row in range(table.topLevelItemCount())}
    assert {"Segment", "Classify scenes", "Detect objects", "Detect change"} <= shown
    assert not shown & {card["task"] for card in cards.values()}
    for card in cards.values():
        assert dict(rows_of({"card": card}))["Task"] == task_words(card["task"])


def test_numbers_are_those_of_the_locale(german) -> None:
    assert [whole(12345), decimal(1234.56, 1), short(0.25), percent(0.954)] == ["12.345", "1.234,6", "0,25", "95\xa0%"]
    assert [area_text(12_345_678), area_text(12_345), area_text(1_234)] == ["12,35 km²", "1,23 ha", "1.234 m²"]
    assert amount_text({"count": 5_000_000_000}) == "5.000.000.000"
    assert progress_text({"stage": "polygonise", "done": 50, "total": 200}).endswith(" 25\xa0%")


def test_a_table_is_shown_in_the_locale_and_saved_with_points(german) -> None:
    table = ResultsTable()
    table.show_report({"classes": [{"class_name": "water", "class_id": 1, "pixels": 1500, "area_m2": 37.5}]})
    assert [table.table.item(0, column).text() for column in range(4)] == ["Water", "1.500", "37,5", "100,0"]
    assert csv_text(table.rows, ",").splitlines()[1] == "Water,1500,37.5,100.0"


def test_choices_are_words_of_the_window_and_keep_their_values(german, dock) -> None:  # noqa: ARG001
    combos = {
        option: dock.form.option_rows.widget(task, option.field)
        for task in all_tasks()
        for option in task.options
        if option.choices
    }
    assert len(combos) >= 3
    for option, combo in combos.items():
        assert [combo.itemData(index) for index in range(combo.count())] == list(option.choices)
        shown = {combo.itemText(index) for index in range(combo.count())}
        assert shown & set(option.choices) <= {"float32", "float16"}, "raw values in the list"
    dock.form.option_rows.restore({"outlines": "squared", "tta": "gone", "precision": 3})
    dock.show_task("segment")
    values = dock.form.option_rows.values(dock.task(), "")
    assert (values["outlines"], values["tta"], values["precision"]) == ("squared", "none", "auto")
