"""Saving what was taught: under a name that is asked for, or on the way to a run."""

from __future__ import annotations

from typing import Protocol

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QInputDialog, QWidget

from ...errors import tr
from ...inputs.layers import raster_under
from ...runs.correcting import CorrectedResult
from ...runs.teaching import suggested_name
from .steps import TeachSteps


class Taught(Protocol):
    """Page with the layer that is taught on."""

    correcting: CorrectedResult | None

    def raster(self) -> QgsRasterLayer | None:
        """Return the layer that is taught on."""


class Saving(QObject):
    """Saves a model.

    ``model_saved`` has its name, ``run_wanted`` also the layer to map.
    """

    model_saved = pyqtSignal(str)
    run_wanted = pyqtSignal(str, object)

    def __init__(self, page: Taught, steps: TeachSteps, parent: QWidget) -> None:
        super().__init__(parent)
        self._page, self._steps, self._window = page, steps, parent
        self._pending_run = ""
        steps.saved.connect(self._on_saved)
        steps.refused.connect(lambda *_: self.give_up())

    def save_as(self) -> None:
        """Ask for a name and save the model."""
        suggested = suggested_name(self._page.raster())
        name, is_chosen = QInputDialog.getText(self._window, tr("Save as model"), tr("Name"), text=suggested)
        if is_chosen:
            self._steps.save(name)

    def map_area(self) -> None:
        """Save the model under a name of the layer, and go to the page of runs with it."""
        name = suggested_name(self._page.raster())
        self._pending_run = name if self._steps.save(name) else ""

    def give_up(self) -> None:
        """Forget the run that was to follow."""
        self._pending_run = ""

    def _on_saved(self, name: str) -> None:
        wanted, self._pending_run = self._pending_run, ""
        self.model_saved.emit(name)
        if wanted == name:
            self.run_wanted.emit(name, self._map_layer())

    def _map_layer(self) -> QgsRasterLayer | None:
        """Return the layer that is mapped: of a result the one that it was made from."""
        raster = self._page.raster()
        if self._page.correcting is None or raster is None:
            return raster
        return raster_under(raster, QgsProject.instance())
