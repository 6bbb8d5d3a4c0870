"""Trial of a model on one tile of a raster layer: choice of the layer, picture of the answer, colours of classes."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt, QTemporaryDir
from qgis.PyQt.QtGui import QColor, QPixmap
from qgis.PyQt.QtWidgets import QComboBox, QGridLayout, QVBoxLayout, QWidget

from ...errors import tr
from ...inputs.layers import newest_rasters
from ..form.try_it import SAMPLE
from ..plain_label import PlainLabel

MOST_LAYERS = 50
COLUMNS, SWATCH_PX = 4, 12
HEIGHT_PX = 200


class Trial(QWidget):
    """Picture of a trial, with the colours of what it shows.

    ``choice`` is the list of rasters to try on, for the form above.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder, self._count = QTemporaryDir(), 0
        self.choice = QComboBox()
        self.choice.setToolTip(tr("The model is tried on one tile of this image before it is added"))
        for layer in newest_rasters(QgsProject.instance(), MOST_LAYERS):
            self.choice.addItem(layer.name(), layer.source().split("|")[0])
        if SAMPLE.is_file():
            self.choice.addItem(tr("Sample: Banepa, Nepal (CC BY 4.0)"), str(SAMPLE))
        self.picture = PlainLabel()
        self.picture.setAccessibleName(tr("Picture of the trial"))
        self.picture.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self._colours = QWidget()
        self._legend = QGridLayout(self._colours)
        self._legend.setContentsMargins(0, 0, 0, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.picture)
        layout.addWidget(self._colours)
        self.clear()

    def words(self) -> list[str]:
        """Return the arguments of ``models check`` for a trial, none without a raster."""
        raster = self.choice.currentData()
        if not raster or not os.path.isfile(raster) or not self._folder.isValid():
            return []
        self._count += 1
        return ["--sample", raster, "--picture", self._folder.filePath(f"trial{self._count}.png")]

    def clear(self) -> None:
        """Remove picture and colours."""
        self.picture.clear()
        while self._legend.count():
            item = self._legend.takeAt(0)
            if item is not None and item.widget() is not None:
                item.widget().deleteLater()
        self.setVisible(False)

    def show_trial(self, found: Mapping[str, Any] | None, width: int) -> None:
        """Show the picture of a trial in so many pixels, if there is one.

        Args:
            found: ``sample`` of the findings of ``models check``.
            width: pixels that the picture may take.
        """
        self.clear()
        picture = QPixmap(str((found or {}).get("picture") or ""))
        if found is None or picture.isNull():
            return
        smooth = Qt.TransformationMode.SmoothTransformation
        self.picture.setPixmap(picture.scaled(width, HEIGHT_PX, Qt.AspectRatioMode.KeepAspectRatio, smooth))
        self.picture.setToolTip(tr("Tile and result of the model"))
        for number, (name, colour, said) in enumerate(found.get("classes") or []):
            swatch = QPixmap(SWATCH_PX, SWATCH_PX)
            swatch.fill(QColor(str(colour)))
            label = PlainLabel()
            label.setPixmap(swatch)
            row, column = divmod(number, COLUMNS)
            self._legend.addWidget(label, row, column * 2)
            self._legend.addWidget(PlainLabel(f"{name} {said}"), row, column * 2 + 1)
        self._legend.setColumnStretch(COLUMNS * 2, 1)
        self.setVisible(True)
