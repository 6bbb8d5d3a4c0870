"""Tooltips of list items as literal text, since QGIS's own take a layer's name for markup."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QModelIndex, Qt
from qgis.PyQt.QtGui import QHelpEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from ..errors import literal_tip


class LiteralTips(QStyledItemDelegate):
    """Delegate that shows an item's own text as its tooltip."""

    def helpEvent(  # noqa: N802
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: QModelIndex
    ) -> bool:
        """Show the tooltip of an item, and pass other events on."""
        if event.type() != QEvent.Type.ToolTip:
            return bool(super().helpEvent(event, view, option, index))
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        QToolTip.showText(event.globalPos(), literal_tip(text) if text else "", view)
        return True
