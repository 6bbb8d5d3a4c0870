"""Reading of the form's rasters: bands, input values, and a check of layer and model before a run."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from qgis.core import QgsRasterLayer, QgsRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QLineEdit, QWidget

from ... import settings
from ..._runtime import input_values
from ...errors import PluginError, sentence, tr
from ...inputs import layers
from ...inputs.bands import bands_of_layer
from ...inputs.readiness import BAD, DOUBTFUL, GOOD, Readiness, readiness
from ...models.installed import card_of
from ...runs.form import FormError, parse_bands
from ...tasks import RasterInput, Task
from ...tasks.spec import UNPLACED
from ..plain_label import PlainLabel
from .band_dialog import BandDialog, BandRows, end_renderings
from .reading_rows import BandsRow, ValuesCombo

COLOURS = {GOOD: "#1B7A34", DOUBTFUL: "#8F5400", BAD: "#C62828"}
LIGHT_COLOURS = {GOOD: "#7BD88F", DOUBTFUL: "#FFB74D", BAD: "#FF9A92"}
"""On the window of a dark theme."""
SIGNS = {GOOD: "✓", DOUBTFUL: "⚠", BAD: "✗"}


class Reading(QObject):
    """Rows for bands and input values, and the line of the check below them.

    Bands and values that were chosen by hand are forgotten with another layer or model. ``checked`` is emitted after
    every check, ``told`` with whether its line has anything to say.

    Args:
        canvas: the map, for the picture of the bands.
        label: takes the result of the check.
        parts: what is read from the form, by name: ``task``, ``model``, ``layers``, ``note``, ``gsd``, ``option`` and
            ``edit``.
        parent: owns this object and its dialog.
    """

    checked = pyqtSignal()
    told = pyqtSignal(bool)

    def __init__(
        self, canvas: QgsMapCanvas, label: PlainLabel, parts: Mapping[str, Callable[..., Any]], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._canvas, self._label, self._parts, self._widget = canvas, label, parts, parent
        self._seen: tuple[Any, ...] = ()
        self._is_shut = False
        self.band_dialog: BandDialog | None = None
        self.result = Readiness(BAD, "")
        self.bands_row, self.values_combo = BandsRow(), ValuesCombo()
        self.bands_row.change_button.clicked.connect(self.choose_bands)
        self.values_combo.currentIndexChanged.connect(self.check)

    def card(self) -> dict[str, Any]:
        """Return the card of the model, empty if it is not known."""
        return card_of(self._parts["model"](), settings.models_folder())

    def wanted(self) -> list[str]:
        """Return the names of the model's bands."""
        return [str(name) for name in self.card().get("bands", [])]

    def bands(self, entry: RasterInput, layer: QgsRasterLayer) -> tuple[int, ...] | None:
        """Return the bands that are read of a raster, by hand or else by name, ``None`` if they are not known."""
        chosen = bands_of(self._parts["edit"](entry).text())
        facts = bands_of_layer(layer) if not chosen else None
        return chosen or (facts.found(self.wanted()) if facts is not None else None)

    def values(self) -> dict[str, Any]:
        """Return the request fields.

        Raises:
            PluginError: the layer does not display the bands of the model.
        """
        found = self._stretches() or [self.values_combo.choice()]
        return {"stretch": input_values.DATES.join(found) if len(set(found)) > 1 else found[0]}

    def _stretches(self) -> list[str]:
        """Return the choice for each raster: two dates as displayed have the contrast of their own layers."""
        return [self.values_combo.stretch(layer, self.bands(entry, layer) or ()) for entry, layer in self._pairs()]

    def renew(self, *_: Any) -> None:  # noqa: ANN401 - what changed, not needed
        """Forget choices for another layer or model, and check."""
        if self._is_shut:
            return
        task: Task = self._parts["task"]()
        seen = (task.key, self._parts["model"](), *(layer.id() for _, layer in self._pairs()))
        if self._seen and seen != self._seen:
            for entry in task.inputs:
                self._parts["edit"](entry).clear()
            self.values_combo.choose("")
        self._seen = seen
        self.check()

    def check(self, *_: Any) -> None:  # noqa: ANN401 - what changed, not needed
        """Check the layers against the model, and show the bands and the result."""
        if self._is_shut:
            return
        pairs, wanted, card = self._pairs(), self.wanted(), self.card()
        found = [self.bands(entry, layer) for entry, layer in pairs]
        self.bands_row.show_bands(wanted, found)
        self.bands_row.change_button.setEnabled(bool(pairs and wanted))
        self.result = self._judge(card)
        self._label.setText(f"{SIGNS[self.result.level]} {self.result.text}")
        is_dark = self._widget.palette().window().color().lightness() < 128
        colour = (LIGHT_COLOURS if is_dark else COLOURS)[self.result.level]
        self._label.setStyleSheet(f"color: {colour};")
        is_told = self.result.text in ("", self._parts["note"]())  # the layer's own line says it
        self.told.emit(bool(pairs) and not is_told)
        self.checked.emit()

    def shut_down(self) -> None:
        """Check nothing any more: layers go after the plugin was unloaded too."""
        self._is_shut = True
        if self.band_dialog is not None:
            self.band_dialog.reject()
        end_renderings()

    def _judge(self, card: dict[str, Any]) -> Readiness:
        """Return the worst of the rasters."""
        pairs = self._pairs()
        if not pairs or not self._parts["model"]():
            return Readiness(BAD, tr("Choose a layer and a model."))
        try:
            stretches = self._stretches()
        except PluginError as error:
            return Readiness(BAD, sentence(error.as_dict()))
        accepts = bool(self._parts["option"](UNPLACED.field))
        found = [
            readiness(layer, card, bands_of(self._parts["edit"](entry).text()), stretch, self._parts["gsd"](), accepts)
            for (entry, layer), stretch in zip(pairs, stretches)
        ]
        return max(found, key=lambda result: (GOOD, DOUBTFUL, BAD).index(result.level))

    def _pairs(self) -> list[tuple[RasterInput, QgsRasterLayer]]:
        task: Task = self._parts["task"]()
        return [(entry, layer) for entry, layer in zip(task.inputs, self._parts["layers"]()) if layer is not None]

    def choose_bands(self) -> None:
        """Open the band dialog for the rasters of the task, and write accepted bands into the form."""
        wanted, pairs = self.wanted(), self._pairs()
        if not wanted or not pairs:
            return
        view = self._canvas.extent(), self._canvas.mapSettings().destinationCrs()
        parts, edits = [], []
        for entry, layer in pairs:
            seen = QgsRectangle(*layers.extent_in_layer(*view, layer)).intersect(layer.extent())
            parts.append((layer.name(), BandRows(layer, wanted, self.bands(entry, layer) or (), seen)))
            edits.append(self._parts["edit"](entry))
        self.band_dialog = dialog = BandDialog(parts, self._widget)
        dialog.finished.connect(lambda result: self._take_bands(edits, result == QDialog.DialogCode.Accepted))
        dialog.open()

    def _take_bands(self, edits: list[QLineEdit], is_accepted: bool) -> None:
        """Write the bands of the dialog into the form if they were accepted, and let the dialog go."""
        dialog, self.band_dialog = self.band_dialog, None
        if dialog is not None and is_accepted:
            _fill(edits, dialog)
            self.check()
        if dialog is not None:
            dialog.deleteLater()


def bands_of(text: str) -> tuple[int, ...]:
    """Parse a list of bands, and return an empty one if it is invalid."""
    try:
        return parse_bands(text)
    except FormError:
        return ()


def _fill(edits: list[QLineEdit], dialog: BandDialog) -> None:
    for edit, rows in zip(edits, dialog.rows):
        edit.setText(",".join(map(str, rows.bands())))
