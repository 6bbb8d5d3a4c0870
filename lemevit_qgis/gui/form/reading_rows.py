"""Rows of the form for what is read: the bands by name, and how their values are taken."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsRasterLayer
from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from ...errors import tr
from ...inputs.displayed import DISPLAYED, displayed_values
from ..narrow_combo import NarrowCombo
from ..plain_label import PlainLabel

PERCENTILES = "2,98"


class BandsRow(QWidget):
    """The bands that are read, such as *Red 4 · Green 3 · Blue 2*, and a button to change them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = PlainLabel()
        self.label.setWordWrap(True)
        self.change_button = QPushButton(tr("Change…"))
        self.change_button.setToolTip(tr("Assign raster bands to the bands of the model by name, with a preview"))
        self.change_button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.label, 1)
        layout.addWidget(self.change_button)

    def show_bands(self, names: Sequence[str], rasters: Sequence[Sequence[int] | None]) -> None:
        """Show the band for each band of the model, a line a raster, or that they are not known (``None``)."""
        lines = []
        for bands in rasters:
            pairs = zip(names, bands or ())
            shown = " · ".join(f"{name[:1].upper()}{name[1:]} {band}" for name, band in pairs)
            lines.append(shown or tr("not known"))
        self.label.setText("\n".join(dict.fromkeys(lines)))


class ValuesCombo(NarrowCombo):
    """Choice of input values, automatic at first and again with another layer or model."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for text, choice in (
            (tr("automatic"), ""),
            (tr("as stored"), "stored"),
            (tr("Sentinel-2 reflectance"), "reflectance"),
            (tr("as displayed"), DISPLAYED),
            (tr("between minimum and maximum"), "min-max"),
            (tr("percentiles 2 to 98"), PERCENTILES),
        ):
            self.addItem(text, choice)
        self.setToolTip(
            tr("Values of the raster that become the 8-bit pixels of the model; automatic: by model and pixel type")
        )

    def choice(self) -> str:
        """Return the selected choice, empty for the automatic one."""
        return str(self.currentData() or "")

    def choose(self, choice: str) -> None:
        """Select a choice, if it is known."""
        index = self.findData(choice)
        if index >= 0:
            self.setCurrentIndex(index)

    def stretch(self, layer: QgsRasterLayer | None, bands: Sequence[int]) -> str:
        """Return the choice as the request has it.

        Raises:
            PluginError: the layer does not display the bands of the model.
        """
        choice = self.choice()
        return displayed_values(layer, bands) if choice == DISPLAYED and layer is not None else choice
