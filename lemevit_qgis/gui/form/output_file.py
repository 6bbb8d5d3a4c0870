"""Output file of a run, with a name suggested beside its raster."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence

from qgis.core import QgsMapLayer, QgsProject
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import QWidget

from ...errors import tr
from ...inputs.mosaic import rasters_of
from ...runs.form import default_output
from ...tasks import Task
from ...tasks.spec import FILE_FILTERS
from . import try_it


class OutputFile(QgsFileWidget):
    """Widget for the main output of a run.

    Args:
        is_taken: whether a file is there, or will be.
    """

    def __init__(self, is_taken: Callable[[str], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_taken = is_taken
        self.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.setConfirmOverwrite(False)  # the panel asks, once, when the run starts
        self.setToolTip(tr("Output file"))

    def show_task(self, task: Task) -> None:
        """Offer the file formats of a task."""
        self.setFilter(FILE_FILTERS[task.main_output.kind])

    def suggest(self, layers: Sequence[QgsMapLayer], model: str, task: str) -> None:
        """Suggest a file beside the layers, or in the folder of samples for the sample image."""
        paths = [layer.source().split("|")[0] for layer in layers]
        if not model or not paths:
            return
        if paths == [str(try_it.SAMPLE)]:
            self.setFilePath(try_it.sample_output(QgsProject.instance(), model, task))
            return
        home = QgsProject.instance().homePath() or os.path.expanduser("~")
        names = [_named(layer, path, home) for path, layer in zip(paths, layers)]
        self.setFilePath(default_output(names, model, task, self._is_taken))


def _named(layer: QgsMapLayer, path: str, home: str) -> str:
    """Return the file that a result is named after and lies beside: of a mosaic, the folder of its rasters."""
    rasters = rasters_of(layer)
    if rasters and os.path.isfile(rasters[0]):
        return os.path.dirname(rasters[0])
    return path if os.path.isfile(path) else os.path.join(home, layer.name().replace("/", "_"))
