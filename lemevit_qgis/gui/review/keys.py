"""Keys of the review, which work while the dock or the map has the focus."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QWidget

from ...compat import QShortcut


class ReviewKeys:
    """The same keys on the dock and on the map.

    Args:
        dock: and all that is in it.
        canvas: whose keys are left to the digitizing tools while a layer is being edited.
        acts: what the keys do.
    """

    def __init__(self, dock: QWidget, canvas: QWidget, acts: Mapping[str, Callable[[], None]]) -> None:
        self._shortcuts = {owner: [self._shortcut(owner, *item) for item in acts.items()] for owner in (dock, canvas)}
        self._dock = dock

    @staticmethod
    def _shortcut(owner: QWidget, key: str, act: Callable[[], None]) -> QShortcut:
        shortcut = QShortcut(QKeySequence(key), owner)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)
        return shortcut

    def set_enabled(self, is_enabled: bool, is_editing: bool) -> None:
        """Switch the keys on or off, those of the map off while a layer is being edited."""
        for owner, shortcuts in self._shortcuts.items():
            for shortcut in shortcuts:
                shortcut.setEnabled(is_enabled and (owner is self._dock or not is_editing))

    def shut_down(self) -> None:
        """Take the keys from both."""
        for shortcut in (shortcut for shortcuts in self._shortcuts.values() for shortcut in shortcuts):
            shortcut.setEnabled(False)
            shortcut.setParent(None)
        self._shortcuts = {}
