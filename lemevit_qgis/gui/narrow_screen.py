"""Keeping of QGIS's window and of dialogs on a small screen.

QGIS's status bar takes 101 pixels more while a layer is drawn, for its progress bar. On a screen of 1366 pixels scaled
to 150 % the window then grows from 911 to 963 pixels, with or without this plugin, and does not shrink again.
"""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QDialog, QMainWindow, QSizePolicy

NARROW_PX = 1100
"""Width of a screen, in pixels as widgets count them, below which the status bar gives way."""


SHARE = 0.85
"""Of the screen, for a dialog: the window system needs the rest for its frame."""


def fit_screen(dialog: QDialog, width: int, height: int) -> None:
    """Resize a dialog to ``width`` and ``height`` pixels, or to what a small screen has room for."""
    room = dialog.screen().availableGeometry()
    dialog.resize(min(width, int(SHARE * room.width())), min(height, int(SHARE * room.height())))


class NarrowScreen:
    """Status bar that is cut while the panel is shown on a narrow screen, instead of making the window wider."""

    def __init__(self, window: QMainWindow) -> None:
        self._bar = window.statusBar()
        self._before = self._bar.sizePolicy()

    def keep(self, is_shown: bool) -> None:
        """Let the status bar give way while the panel is shown, and restore it otherwise."""
        policy = QSizePolicy(self._before)
        if is_shown and self._bar.screen().availableGeometry().width() < NARROW_PX:
            policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
        self._bar.setSizePolicy(policy)
