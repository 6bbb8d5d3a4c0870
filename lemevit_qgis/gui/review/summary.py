"""Counts by class and state, and the precision of the model on what was reviewed."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from ...errors import tr
from ...number_texts import percent, whole
from ..plain_label import PlainLabel
from .precision import wilson
from .reviewed_layer import ACCEPTED, ADDED, CHANGED, REJECTED

ROW_PX = 22
CONFIDENCE = 0.95


class ReviewSummary(QWidget):
    """Line with the precision above a table of counts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.precision_label = PlainLabel()
        self.precision_label.setWordWrap(True)
        self.table = QTableWidget(0, 5)
        self.table.setHorizontalHeaderLabels(
            [tr("Class"), tr("Open"), tr("Accepted"), tr("Rejected"), tr("Changed or drawn")]
        )
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.table.setAccessibleName(tr("Objects by class and state"))
        self.table.verticalHeader().setDefaultSectionSize(ROW_PX)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.precision_label)
        layout.addWidget(self.table, 1)

    def clear(self) -> None:
        """Show nothing."""
        self.precision_label.setText("")
        self.table.setRowCount(0)

    def show_counts(self, counts: Mapping[tuple[str, str], int], right: int, total: int) -> None:
        """Show the numbers of objects by class and state, and how many of the judged ones are right."""
        self.precision_label.setText(precision_text(right, total))
        names = sorted({name for name, _ in counts})
        self.table.setRowCount(len(names))
        for row, name in enumerate(names):
            values = [counts.get((name, state), 0) for state in ("", ACCEPTED, REJECTED)]
            values.append(counts.get((name, CHANGED), 0) + counts.get((name, ADDED), 0))
            for column, text in enumerate((name, *map(str, values))):
                self.table.setItem(row, column, QTableWidgetItem(text))


def precision_text(right: int, total: int) -> str:
    """Format the precision with its interval."""
    if not total:
        return tr("Precision: review some objects")
    low, high = wilson(right, total)
    return tr("Precision {} ({} to {} with {} confidence; {} of {})").format(
        *map(percent, (right / total, low, high, CONFIDENCE)), whole(right), whole(total)
    )


def state_text(state: str) -> str:
    """Return the name of a state in the language of QGIS."""
    texts = {ACCEPTED: tr("accepted"), REJECTED: tr("rejected"), CHANGED: tr("class changed"), ADDED: tr("drawn")}
    return texts.get(state, state)
