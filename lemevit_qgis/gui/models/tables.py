"""Tables of the models dialog: what is installed, and what can be downloaded."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QTreeWidget, QTreeWidgetItem

from ...errors import literal_tip, sentence, tr
from ...models.page import task_words
from ...number_texts import decimal


class ModelTable(QTreeWidget):
    """Table with a model in each row.

    Args:
        titles: of its columns.
        name: for screen readers.
    """

    def __init__(self, titles: list[str], name: str) -> None:
        super().__init__()
        self.setHeaderLabels(titles)
        self.setRootIsDecorated(False)
        self.setAccessibleName(name)
        self.header().resizeSection(0, 24 * self.fontMetrics().averageCharWidth())

    def entry(self) -> dict[str, Any]:
        """Return what the worker said about the model of the current row, empty if there is none."""
        item = self.currentItem()
        value = item.data(0, Qt.ItemDataRole.UserRole) if item is not None else None
        return value if isinstance(value, dict) else {}

    def _add(self, texts: list[str], entry: dict[str, Any]) -> QTreeWidgetItem:
        item = QTreeWidgetItem(texts)
        item.setData(0, Qt.ItemDataRole.UserRole, entry)
        self.addTopLevelItem(item)
        return item


class InstalledTable(ModelTable):
    """Table of installed models, those that cannot be used included."""

    def __init__(self) -> None:
        super().__init__([tr("Model"), tr("Task"), tr("From"), tr("State")], tr("Installed models"))
        self.header().resizeSection(1, 20 * self.fontMetrics().averageCharWidth())

    def fill(self, entries: list[dict[str, Any]]) -> None:
        """Show the rows of ``models list``."""
        self.clear()
        for entry in entries:
            card, is_own = entry.get("card") or {}, bool(entry.get("removable"))
            state = tr("usable") if entry.get("usable") else sentence(entry.get("error") or {})
            origin = tr("added") if is_own else tr("the plugin")
            item = self._add([str(entry.get("name")), task_words(str(card.get("task", ""))), origin, state], entry)
            item.setToolTip(0, literal_tip(str(entry.get("path"))))
            item.setToolTip(3, literal_tip(state))


class OfferedTable(ModelTable):
    """Table of the models of the catalogue."""

    def __init__(self) -> None:
        super().__init__([tr("Model"), tr("Size"), tr("Licence"), tr("State")], tr("Models to download"))

    def fill(self, entries: list[dict[str, Any]]) -> int:
        """Show the models of ``models catalogue``, and return the number of those that are not published yet."""
        self.clear()
        unpublished = 0
        for entry in entries:
            if not entry.get("source") and not entry.get("installed"):
                unpublished += 1
                continue
            state = tr("another version is installed") if entry.get("is_other") else tr("can be downloaded")
            if entry.get("installed"):
                state = tr("installed")
            size = f"{decimal(float(entry.get('size', 0)) / 1e6, 1)} MB"
            item = self._add([str(entry.get("name")), size, str(entry.get("licence")), state], entry)
            for column in range(4):
                item.setToolTip(column, literal_tip(str(entry.get("summary"))))
        return unpublished
