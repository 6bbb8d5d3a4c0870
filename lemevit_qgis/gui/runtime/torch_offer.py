"""The offer to add PyTorch to the runtime: what it fetches, where it goes, one button."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ...errors import sentence, tr
from ...setup.engine_installer import EngineInstaller
from ...setup.engines import TORCH, Offer, offers
from ..plain_label import PlainLabel
from ..wrapped import WrappedButton
from .engine_menu import runtime_in_use


class TorchOffer(QWidget):
    """Text and button, hidden until there is something to offer.

    ``added`` is emitted once PyTorch is there.
    """

    added = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offer: Offer | None = None
        self.label, self.button = PlainLabel(), WrappedButton("")
        self.label.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.label)
        layout.addWidget(self.button)
        self.installer = EngineInstaller(self)
        self.installer.advanced.connect(self.label.setText)
        self.installer.ended.connect(self._on_end)
        self.button.clicked.connect(lambda *_: self._press())
        self.hide()

    def make(self) -> bool:
        """Show the offer, and return whether there is one: only to a runtime that the plugin has made."""
        runtime = runtime_in_use()
        found = offers(runtime[1], for_runs=False) if runtime is not None else []
        self._offer = next((offer for offer in found if offer.engine.key == TORCH and not offer.is_added), None)
        if self._offer is None:
            return False
        said = tr("Improving needs PyTorch. {} MB are downloaded to {} and take {} MB there.")
        sizes = round(self._offer.download_mb), self._offer.folder, round(self._offer.disk_mb)
        self.label.setText(said.format(*sizes))
        self._show_button()
        self.show()
        return True

    def _press(self) -> None:
        runtime = runtime_in_use()
        if self.installer.is_running():
            self.installer.cancel()
        elif self._offer is not None and runtime is not None:
            self.installer.add(self._offer, runtime[0], "")
            self._show_button()

    def _show_button(self) -> None:
        self.button.setText(tr("Cancel") if self.installer.is_running() else tr("Add PyTorch"))

    def _on_end(self, error: dict[str, str], _: dict[str, object]) -> None:
        self._show_button()
        if error:
            self.label.setText(sentence(error))
            return
        self.hide()
        self.added.emit()

    def shut_down(self) -> None:
        """End what is under way."""
        self.installer.end_now()
