"""Rasters of ``lemevit:manyrasters``: of one date, or of the earlier and the later date of change detection.

``read`` belongs into the main thread. Layers of two dates go to the worker as two lists, a line a raster.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingUtils,
)

from ...errors import tr
from ...inputs.remote import allowed_hosts, credentials_of, input_name, is_fetched
from ...runs.form import FormError, input_path
from ...tasks.spec import source
from ..identity import NamedAlgorithm

DATES = (("INPUT", "FOLDER"), ("INPUT_AFTER", "FOLDER_AFTER"))
"""Parameters of layers and of a folder, of the earlier date and of the later one."""
LABELS = (source("Before"), source("After"))


@dataclass
class ManyInputs:
    """Rasters that were chosen.

    Attributes:
        layers: names of the layers' rasters by date.
        folders: by date, empty where none was chosen.
        hosts: agreed servers of remote layers.
        credentials: what these servers are told.
    """

    layers: list[list[str]] = field(default_factory=list)
    folders: list[str] = field(default_factory=list)
    hosts: tuple[str, ...] = ()
    credentials: dict[str, dict[str, str]] = field(default_factory=dict, repr=False)

    def names(self, dates: int) -> tuple[str, ...]:
        """Return the inputs of a request: all rasters of one date, or a list or folder of each of two dates.

        Raises:
            FormError: a date is missing or given twice, or the model takes one.
        """
        if dates == 1:
            if self.layers[1] or self.folders[1]:
                what = source("The model takes rasters of one date, and rasters after are chosen.")
                fix = source("Choose a model for change detection, or no rasters after.")
                raise FormError("after", what, fix)
            return tuple(map(input_path, [*self.layers[0], *filter(None, self.folders[:1])]))
        return self._of_date(0, "before"), self._of_date(1, "after")

    def _of_date(self, number: int, field: str) -> str:
        names, folder = self.layers[number], self.folders[number]
        if bool(names) == bool(folder):
            twice, none = (
                source("Both rasters and a folder are chosen for '{}'."),
                source("No rasters are chosen for '{}'."),
            )
            fix = source("Choose rasters in the same order for both dates, or two folders with the same file names.")
            raise FormError(field, twice if names else none, fix, [LABELS[number]])
        if folder:
            return os.path.abspath(folder)
        path = QgsProcessingUtils.generateTempFilename(f"{DATES[number][0].lower()}.txt")
        with open(path, "w", encoding="utf-8") as handle:
            handle.write("".join(f"{input_path(name)}\n" for name in names))
        return path


def add_inputs(algorithm: NamedAlgorithm) -> None:
    """Add the parameters of both dates."""
    raster, folder = QgsProcessing.SourceType.TypeRaster, QgsProcessingParameterFile.Behavior.Folder
    for name, label, text in (
        ("INPUT", tr("Rasters"), tr("Raster layers or files; for change detection those of the earlier date")),
        (
            "INPUT_AFTER",
            tr("Rasters after (change detection)"),
            tr("Those of the later date, as many as before and in the same order."),
        ),
    ):
        algorithm.add(QgsProcessingParameterMultipleLayers(name, label, raster, None, True), text)
    for name, label, text in (
        (
            "FOLDER",
            tr("Folder of rasters"),
            tr("All rasters directly in this folder are processed, in the order of their names."),
        ),
        (
            "FOLDER_AFTER",
            tr("Folder of rasters after (change detection)"),
            tr("Rasters of the later date, with the same file names as in the other folder."),
        ),
    ):
        algorithm.add(QgsProcessingParameterFile(name, label, folder, "", None, True), text)


def read_inputs(algorithm: NamedAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> ManyInputs:
    """Return the rasters of the parameters.

    Raises:
        PluginError: a layer cannot be read by the worker.
    """
    chosen = [algorithm.parameterAsLayerList(parameters, layers, context) or [] for layers, _ in DATES]
    found = ManyInputs(
        [[input_name(layer) for layer in layers] for layers in chosen],
        [algorithm.parameterAsString(parameters, folder, context) for _, folder in DATES],
        allowed_hosts(layer for layers in chosen for layer in layers),
    )
    for layers in chosen:
        for layer in layers:
            found.credentials.update(credentials_of(layer) if is_fetched(layer) else {})
    return found
