"""Form whose rows are there or not.

A form of Qt 5 keeps the space around a row that is hidden, so rows are taken out and put back at their place.
"""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QFormLayout, QWidget


class FormRows(QFormLayout):
    """Form whose fields go below labels that leave them no place beside."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(*([parent] if parent is not None else []))
        self.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._order: list[QWidget] = []
        self._labels: dict[QWidget, QWidget | None] = {}

    def show_row(self, field: QWidget, is_shown: bool) -> None:
        """Show or hide a row of the form.

        Args:
            field: of the row; a widget of another form is left alone.
            is_shown: whether the row is there.
        """
        self._learn()
        if field not in self._labels:
            return
        is_in, label = self.getWidgetPosition(field)[0] >= 0, self._labels[field]
        if is_in and not is_shown:
            self.takeRow(field)
        elif is_shown and not is_in:
            place = sum(self.getWidgetPosition(other)[0] >= 0 for other in self._order[: self._order.index(field)])
            self.insertRow(place, *([field] if label is None else [label, field]))
        for part in (label, field):
            if part is not None:
                part.setVisible(is_shown)

    def _learn(self) -> None:
        """Note rows that were added since, after the one before them."""
        before = -1
        for row in range(self.rowCount()):
            item = self.itemAt(row, QFormLayout.ItemRole.FieldRole) or self.itemAt(
                row, QFormLayout.ItemRole.SpanningRole
            )
            field = item.widget()
            if field not in self._labels:
                self._order.insert(before + 1, field)
                self._labels[field] = label = self.labelForField(field)
                if label is not None and not field.accessibleName():
                    field.setAccessibleName(label.text())  # screen readers ask the row, which is not always there
            before = self._order.index(field)
