"""Choice of the device of a run."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QComboBox, QWidget

from ... import settings
from ...errors import tr

SHORT_LIST = ("auto", "cpu", "cuda")
"""Devices that are always offered. The runtime names those that work here."""


class DeviceCombo(QComboBox):
    """Combo box of devices, which begins with the device of the settings."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.addItems([*dict.fromkeys([*SHORT_LIST, settings.device()])])
        self.setCurrentText(settings.device())
        self.setToolTip(tr("'auto' uses the fastest device that is available."))

    def choose(self, name: str) -> None:
        """Select a device, also one that is not listed yet."""
        if self.findText(name) < 0:
            self.addItem(name)
        self.setCurrentText(name)

    def offer(self, found: list[str]) -> None:
        """List every GPU that works, and keep the choice."""
        chosen = self.currentText()
        self.clear()
        self.addItems([*dict.fromkeys([*SHORT_LIST, *found, chosen])])
        self.setCurrentText(chosen)
