"""Menu of engines that can be added to the runtime, each with its size, and taken out again."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QMenu, QWidget

from ... import settings
from ..._runtime import folders
from ...errors import PluginError, tr
from ...number_texts import whole
from ...setup.engine_installer import EngineInstaller
from ...setup.engines import Offer, offers
from ...worker_client import managed_runtimes
from ...worker_client.environment import find_python, runtimes_root
from ..device_note import best_text

TRIED_MODEL = "buildings-tiny"


class EngineMenu(QMenu):
    """Menu with an action for each engine that fits this machine.

    ``told`` is emitted with a text on what goes on, ``changed`` when an engine was added or removed.
    """

    told = pyqtSignal(str)
    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Engines"), parent)
        self.setToolTipsVisible(True)
        self.source: Path | None = None
        self.installer = EngineInstaller(self)
        self.installer.advanced.connect(self.told)
        self.installer.ended.connect(self._on_end)
        self._offer: Offer | None = None
        self.aboutToShow.connect(self.fill)
        self.fill()

    def fill(self) -> None:
        """Make the actions anew."""
        self.clear()
        runtime = runtime_in_use()
        found = offers(runtime[1]) if runtime is not None else []
        for offer in found:
            if offer.is_added:
                text = tr("Remove {}").format(offer.engine.title)
            else:
                text = tr("Add {} ({} MB)").format(offer.engine.title, whole(max(round(offer.download_mb), 1)))
            action = self.addAction(text, lambda offer=offer: self.toggle(offer))
            action.setEnabled(not self.installer.is_running())
        if self.installer.is_running():
            self.addAction(tr("Cancel"), self.installer.cancel)
        self.menuAction().setVisible(bool(found))

    def toggle(self, offer: Offer) -> None:
        """Add an engine, for which choosing it is the consent, or remove it."""
        runtime = runtime_in_use()
        if runtime is None or self.installer.is_running():
            return
        self._offer = offer
        if offer.is_added:
            self.installer.remove(offer)
            return
        model = folders.SHIPPED_FOLDER / f"{TRIED_MODEL}{folders.MODEL_SUFFIX}"
        self.installer.add(offer, runtime[0], str(model), self.source)

    def shut_down(self) -> None:
        """End what is under way, for the plugin's unload."""
        self.installer.end_now()

    def _on_end(self, error: dict[str, str], findings: dict[str, object]) -> None:
        title = self._offer.engine.title if self._offer is not None else ""
        if error:
            self.told.emit(f"{error.get('what', '')} {error.get('fix', '')}".strip())
        elif self._offer is not None and not self._offer.is_added:
            self.told.emit(tr("{} was removed.").format(title))
        elif self._offer is not None and not self._offer.engine.is_for_runs:
            self.told.emit(tr("{} was added.").format(title))
        else:
            self.told.emit(
                best_text(findings) or tr("{} was added. It is not faster than the processor.").format(title)
            )
        self.changed.emit()


def runtime_in_use() -> tuple[str, tuple[int, int]] | None:
    """Return the Python of the runtime that the plugin set up and its version, ``None`` for one of the user's own."""
    try:
        python = find_python(settings.runtime_python())
    except PluginError:
        return None
    for runtime in managed_runtimes.installed(runtimes_root()):
        if str(runtime.python) == python and runtime.flavour == "cpu":
            numbers = runtime.folder.name.split("-")[1].split(".")
            return python, (int(numbers[0]), int(numbers[1]))
    return None
