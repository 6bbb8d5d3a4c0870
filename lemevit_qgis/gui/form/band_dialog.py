"""Assignment of raster bands to the bands of a model, with a preview of the first three.

The picture is rendered in the background; nothing waits for it. Its layer is let go with the dialog: one that is
still there when QGIS has closed its data providers crashes the process.
"""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    Qgis,
    QgsContrastEnhancement,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsMultiBandColorRenderer,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QPixmap
from qgis.PyQt.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from ...errors import tr
from ..plain_label import PlainLabel

PICTURE = QSize(260, 180)
COLOURS = 3
_ending: dict[int, tuple[QgsMapRendererParallelJob, QgsRasterLayer]] = {}
"""Cancelled renderings with their layers, until their threads have ended."""


def guessed(wanted: Sequence[str], names: Sequence[str]) -> list[int]:
    """Return a 1-based raster band for each model band, by name or else the first unused one."""
    lower = [name.lower() for name in names]
    found: list[int] = []
    for band in wanted:
        same = [number for number, name in enumerate(lower, 1) if band.lower() in name and number not in found]
        free = [number for number in range(1, len(names) + 1) if number not in found]
        found.append((same or free or [len(names)])[0])
    return found


class BandRows(QWidget):
    """One row per band of the model, and a preview.

    Args:
        layer: the raster.
        wanted: names of the model's bands.
        chosen: 1-based bands so far; empty: a guess is shown.
        extent: of the picture, in the layer's CRS; empty: the whole layer.
    """

    changed = pyqtSignal()

    def __init__(
        self,
        layer: QgsRasterLayer,
        wanted: Sequence[str],
        chosen: Sequence[int] = (),
        extent: QgsRectangle | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._layer = layer
        self._extent = extent if extent is not None and not extent.isEmpty() else layer.extent()
        self._job: QgsMapRendererParallelJob | None = None
        self._shown: QgsRasterLayer | None = None
        names = [layer.bandName(number) for number in range(1, layer.bandCount() + 1)]
        start = list(chosen) if len(chosen) == len(wanted) else guessed(wanted, names)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        self.combos: list[QComboBox] = []
        for band, number in zip(wanted, start):
            combo = QComboBox()
            combo.addItems(names)
            combo.setCurrentIndex(min(max(number, 1), len(names)) - 1)
            combo.setAccessibleName(band)
            combo.setToolTip(tr("Raster band for this band of the model"))
            combo.currentIndexChanged.connect(self._on_change)
            form.addRow(PlainLabel(band), combo)
            self.combos.append(combo)
        self.picture = PlainLabel()
        self.picture.setMinimumSize(PICTURE)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setAccessibleName(tr("Preview of the first three bands"))
        form.addRow(self.picture)
        self.refresh()

    def bands(self) -> list[int]:
        """Return the 1-based bands in the model's order."""
        return [combo.currentIndex() + 1 for combo in self.combos]

    def _on_change(self, *_: object) -> None:
        self.refresh()
        self.changed.emit()

    def refresh(self) -> None:
        """Render the first three bands in the background, stretched unless they are bytes."""
        self.end()
        layer = self._layer.clone()
        shown = (self.bands() * COLOURS)[:COLOURS] if len(self.bands()) < COLOURS else self.bands()[:COLOURS]
        layer.setRenderer(QgsMultiBandColorRenderer(layer.dataProvider(), *shown))
        if layer.dataProvider().dataType(1) != Qgis.DataType.Byte:  # bytes are shown as they are
            layer.setContrastEnhancement(QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum)
        settings = QgsMapSettings()
        settings.setLayers([layer])
        settings.setDestinationCrs(layer.crs())
        settings.setExtent(self._extent)
        settings.setOutputSize(PICTURE)
        self._shown = layer  # must outlive its rendering
        self._job = QgsMapRendererParallelJob(settings)
        self._job.finished.connect(self._show_picture)
        self._job.start()

    def _show_picture(self) -> None:
        if self._job is not None:
            self.picture.setPixmap(QPixmap.fromImage(self._job.renderedImage()))
            self._job = self._shown = None

    def end(self) -> None:
        """Stop rendering."""
        if self._job is not None and self._shown is not None:
            self._job.finished.disconnect(self._show_picture)
            _cancel(self._job, self._shown)
        self._job = self._shown = None


def _cancel(job: QgsMapRendererParallelJob, layer: QgsRasterLayer) -> None:
    """Cancel a rendering, and keep it with its layer until its thread has ended."""
    key = id(job)
    _ending[key] = (job, layer)
    job.finished.connect(lambda: QTimer.singleShot(0, lambda: _ending.pop(key, None)))
    job.cancelWithoutBlocking()


def end_renderings() -> None:
    """Wait for all cancelled renderings, for the plugin's unload."""
    for job, _ in _ending.values():
        job.cancel()
    _ending.clear()


class BandDialog(QDialog):
    """Dialog with band rows and a preview for each raster of a task."""

    def __init__(self, parts: Sequence[tuple[str, BandRows]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Bands of the model"))
        self.rows = [rows for _, rows in parts]
        layout = QVBoxLayout(self)
        for title, rows in parts:
            layout.addWidget(PlainLabel(title))
            layout.addWidget(rows)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)

    def done(self, result: int) -> None:
        """Close the dialog and stop rendering."""
        for rows in self.rows:
            rows.end()
        super().done(result)
