"""The classes that are taught: number, colour, name, and how many strokes each has."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QIcon, QPixmap
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QColorDialog,
    QGridLayout,
    QLineEdit,
    QRadioButton,
    QToolButton,
    QWidget,
)

from ...errors import tr
from ..plain_label import PlainLabel

COLOURS = ("#D7301F", "#BDBDBD", "#2B8CBE", "#31A354", "#FEC44F", "#756BB1", "#E7298A", "#8C510A", "#01665E")
SWATCH_PX = 14
KEYS = 9
MOST = 24
"""Most classes, the first of which have a key."""


class ClassList(QWidget):
    """Rows of classes, one of which the brush draws.

    ``changed`` is emitted for other colours and rows, ``chosen`` for another class or its colour, ``renamed`` with both
    names, and before them ``edited`` with a function that takes back what the user did.
    """

    changed = pyqtSignal()
    edited = pyqtSignal(object)
    chosen = pyqtSignal()
    renamed = pyqtSignal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[dict[str, Any]] = []
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(lambda _: self.chosen.emit())
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(2, 1)
        self.begin_anew()

    def begin_anew(self) -> None:
        """Show the two classes that stand there at first."""
        first = [
            {"name": name, "background": number > 0, "color": ""} for number, name in enumerate(self._first_names())
        ]
        self._replace(first)

    def show_fixed(self, classes: Sequence[Mapping[str, Any]]) -> None:
        """Show classes whose names stay, those of a model."""
        self._replace(classes)
        for row in self._rows:
            row["edit"].setReadOnly(True)

    def _replace(self, classes: Sequence[Mapping[str, Any]]) -> None:
        """Show other classes, of which is told once all are there."""
        self.blockSignals(True)
        self._clear()
        for entry in classes:
            self.add_class(entry["name"], entry["background"], entry["color"])
        self.blockSignals(False)
        self.changed.emit()

    def _clear(self) -> None:
        while self._rows:
            self._drop_last()

    def _drop_last(self) -> None:
        row = self._rows.pop()
        self._group.removeButton(row["button"])
        for key in ("button", "swatch", "edit", "count"):
            row[key].setParent(None)
            row[key].deleteLater()

    def names(self) -> list[str]:
        """Return the names, in their order."""
        return [row["name"] for row in self._rows]

    def classes(self) -> list[dict[str, Any]]:
        """Return the classes as a request holds them."""
        return [
            {"name": row["name"], "color": row["colour"].name().upper(), "background": row["background"]}
            for row in self._rows
        ]

    def current(self) -> int:
        """Return the index of the chosen class."""
        return max(self._group.checkedId(), 0)

    def colour(self) -> QColor:
        """Return the colour of the chosen class."""
        return QColor(self._rows[self.current()]["colour"])

    def choose(self, index: int) -> None:
        """Choose a class by its index, if there is one."""
        if 0 <= index < len(self._rows):
            self._group.button(index).setChecked(True)
            self.chosen.emit()

    def add_class(self, name: str = "", is_background: bool = False, colour: str = "") -> None:
        """Add a row."""
        index = len(self._rows)
        if index >= MOST:
            return
        name = name or tr("Class {}").format(index + 1)
        row: dict[str, Any] = {
            "name": name,
            "colour": QColor(colour or COLOURS[index % len(COLOURS)]),
            "background": is_background,
        }
        row["button"], row["swatch"] = QRadioButton(str(index + 1)), QToolButton()
        row["edit"], row["count"] = QLineEdit(name), PlainLabel("0")
        key_tip = tr("Draw strokes of this class (key {})").format(index + 1)
        row["button"].setToolTip(key_tip if index < KEYS else tr("Draw strokes of this class"))
        row["button"].setAccessibleName(tr("Class {}").format(index + 1))
        row["swatch"].setToolTip(tr("Colour of the class"))
        row["swatch"].setAccessibleName(tr("Colour of the class"))
        row["swatch"].setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        row["swatch"].clicked.connect(lambda *_: self._choose_colour(index))
        row["edit"].setAccessibleName(tr("Name of the class"))
        row["edit"].editingFinished.connect(lambda: self._rename(index))
        row["count"].setToolTip(tr("Strokes"))
        self._group.addButton(row["button"], index)
        for column, key in enumerate(("button", "swatch", "edit", "count")):
            self._grid.addWidget(row[key], index, column)
        self._rows.append(row)
        self._show_colour(row)
        if index == 0:
            row["button"].setChecked(True)
        self.changed.emit()

    def add_new(self) -> None:
        """Add a row as the user does, which can be undone."""
        index = len(self._rows)
        if index < MOST:
            self.edited.emit(lambda: self._take_back(index))
            self.add_class()

    def _take_back(self, index: int) -> None:
        """Remove an added row, unless others came after it."""
        if index != len(self._rows) - 1:
            return
        was_chosen = self.current() == index
        self._drop_last()
        if was_chosen:
            self.choose(0)
        self.changed.emit()

    def first(self) -> str:
        """Return the class of what is mapped."""
        return next((row["name"] for row in self._rows if not row["background"]), "")

    def background(self) -> str:
        """Return the class of everything else."""
        return next((row["name"] for row in self._rows if row["background"]), tr("Everything else"))

    def take_names(self, counts: Mapping[str, int], colours: Mapping[str, str]) -> None:
        """Show how many examples each class has, and add rows for classes that only the examples know.

        Args:
            counts: examples by class.
            colours: of the classes of an existing layer, empty where it has none; none of them is background.
        """
        known = set(self.names())
        unused = [row for row in self._rows if not counts.get(row["name"]) and row["name"] in self._first_names()]
        for name in counts:
            if name in known:
                continue
            free = next((row for row in unused if name not in colours or not row["background"]), None)
            if free is None:
                self.add_class(name, colour=colours.get(name, ""))
                continue
            unused.remove(free)
            free["name"] = name
            free["edit"].setText(name)
            if colours.get(name):
                free["colour"] = QColor(colours[name])
                self._show_colour(free)
        for row in self._rows:
            row["count"].setText(str(counts.get(row["name"], 0)))

    @staticmethod
    def _first_names() -> tuple[str, ...]:
        return (tr("What I map"), tr("Everything else"))

    def _rename(self, index: int) -> None:
        row = self._rows[index]
        new, old = row["edit"].text().strip(), row["name"]
        if not new or new in self.names():
            row["edit"].setText(old)
            return
        self.edited.emit(lambda: self._put_name(row, old))
        self._put_name(row, new)

    def _put_name(self, row: dict[str, Any], name: str) -> None:
        if self._has(row) and name not in self.names():
            old, row["name"] = row["name"], name
            row["edit"].setText(name)
            self.renamed.emit(old, name)

    def _has(self, row: dict[str, Any]) -> bool:
        """Return whether a row is still there: another layer may have brought other classes."""
        return any(row is one for one in self._rows)

    def _choose_colour(self, index: int) -> None:
        row = self._rows[index]
        before = row["colour"]
        colour = QColorDialog.getColor(before, self, tr("Colour of the class"))
        if colour.isValid() and colour != before:
            self.edited.emit(lambda: self._put_colour(row, before))
            self._put_colour(row, colour)

    def _put_colour(self, row: dict[str, Any], colour: QColor) -> None:
        if self._has(row):
            row["colour"] = colour
            self._show_colour(row)
            self.changed.emit()
            self.chosen.emit()  # the brush may have its colour

    @staticmethod
    def _show_colour(row: dict[str, Any]) -> None:
        swatch = QPixmap(SWATCH_PX, SWATCH_PX)
        swatch.fill(row["colour"])
        row["swatch"].setIcon(QIcon(swatch))
