"""Table of results by class: objects, pixels, area and share."""

from __future__ import annotations

import csv
import io
from typing import Any

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...errors import PluginError, tr
from ...inputs.targets import check_target, write_text
from ...number_texts import decimal, whole
from ...results.texts import class_rows
from ..wrapped import WrappedButton

COLUMNS = ("class_name", "count", "pixels", "area_m2", "share")


class ResultsTable(QWidget):
    """Results by class, to copy or save as CSV, hidden before the first result.

    ``failed`` is emitted with the error of a table that could not be saved.
    """

    failed = pyqtSignal(dict)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[dict[str, Any]] = []
        self._files: list[str] = []
        self.table = QTableWidget(0, 0)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setAccessibleName(tr("Results by class"))
        self.table.verticalHeader().hide()
        self.copy_button = WrappedButton(tr("Copy table"))
        self.copy_button.setToolTip(tr("Copy the table to the clipboard"))
        self.copy_button.clicked.connect(lambda: QApplication.clipboard().setText(csv_text(self.rows, "\t")))
        self.save_button = WrappedButton(tr("Save as CSV…"))
        self.save_button.setToolTip(tr("Write the table into a text file"))
        self.save_button.clicked.connect(self._choose_file)
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy_button)
        buttons.addWidget(self.save_button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table)
        layout.addLayout(buttons)
        self.hide()

    def show_report(self, report: dict[str, Any]) -> None:
        """Fill the table from a run report, and hide it if there are no classes."""
        self.rows = class_rows(report)
        self._files = _files_of(report)
        titles = {
            "class_name": tr("Class"),
            "count": tr("Objects"),
            "pixels": tr("Pixels"),
            "area_m2": tr("Area (m²)"),
            "share": tr("Share (%)"),
        }
        shown = [name for name in COLUMNS if any(row.get(name) is not None for row in self.rows)]
        self.table.setColumnCount(len(shown))
        self.table.setRowCount(len(self.rows))
        self.table.setHorizontalHeaderLabels([titles[name] for name in shown])
        for line, row in enumerate(self.rows):
            for column, name in enumerate(shown):
                self.table.setItem(line, column, QTableWidgetItem(_shown(row.get(name))))
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.setVisible(bool(self.rows))

    def save(self, path: str, can_replace: bool = True) -> None:
        """Write the table as CSV (comma, UTF-8, full precision).

        Args:
            path: where.
            can_replace: the user was asked whether to replace what stands there.

        Raises:
            PluginError: it cannot be written, or would cost a file of the run; that file is as it was.
        """
        check_target(path, "table", can_replace, self._files)
        try:
            write_text(path, csv_text(self.rows, ","))
        except PluginError as error:
            what = tr("The table cannot be written to {}: {}.").format(path, error.what)
            raise PluginError("table.unwritable", what, tr("Choose another folder.")) from error

    def _choose_file(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, tr("Save the table"), "", "CSV (*.csv)")
        if not path:
            return
        try:
            is_asked = path.lower().endswith(".csv")  # the dialog asks about the name that was typed
            self.save(path if is_asked else f"{path}.csv", can_replace=is_asked)
        except PluginError as error:
            self.failed.emit(error.as_dict())


def _files_of(report: dict[str, Any]) -> list[str]:
    """Every file that the run read or wrote."""
    inputs = report.get("inputs") or []
    parts = [part["path"] for entry in inputs for part in entry.get("files") or []]
    return [*(str(entry["path"]) for entry in inputs if entry.get("path")), *parts, *(report.get("outputs") or [])]


def csv_text(rows: list[dict[str, Any]], delimiter: str) -> str:
    """Format the rows as delimited text with a header."""
    shown = [name for name in COLUMNS if any(row.get(name) is not None for row in rows)]
    text = io.StringIO()
    writer = csv.DictWriter(text, shown, delimiter=delimiter, lineterminator="\n", extrasaction="ignore")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def _shown(value: Any) -> str:  # noqa: ANN401 - text, number or None
    if value is None:
        return ""
    if isinstance(value, float):
        return decimal(value, 1)
    return whole(value) if isinstance(value, int) else str(value)
