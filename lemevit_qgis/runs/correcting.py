"""Result that is corrected on the page Teach: its files, its model and the model's classes. No widgets."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Any

from qgis.core import QgsMapLayer, QgsRasterLayer

from .. import settings
from ..models.installed import card_of
from ..results.layers import INPUT_PROPERTY, MODEL_PROPERTY, RESULT_PROPERTY

SEGMENT = "segment"


@dataclass(frozen=True)
class CorrectedResult:
    """Class raster with the model that made it.

    Attributes:
        path: of the class raster.
        raster: that it was made from.
        model: its name.
        classes: of the model, as a request holds them.
    """

    path: str
    raster: str
    model: str
    classes: list[dict[str, Any]]

    def values(self) -> dict[str, Any]:
        """Return what a request says of it."""
        return {"inputs": [self.raster], "corrects": self.path, "features": self.model}


def corrected_result(layer: QgsMapLayer | None) -> CorrectedResult | None:
    """Return what is known of a result, ``None`` where a layer is none that can be corrected.

    It is the class raster of an installed model, and the raster that it was made from is still there.
    """
    if not isinstance(layer, QgsRasterLayer) or layer.customProperty(RESULT_PROPERTY) != SEGMENT:
        return None
    model, raster = str(layer.customProperty(MODEL_PROPERTY) or ""), str(layer.customProperty(INPUT_PROPERTY) or "")
    is_class_raster = layer.renderer() is not None and layer.renderer().type() == "paletted"
    if not model or not is_class_raster or not os.path.isfile(raster):
        return None
    entries = card_of(model, settings.models_folder()).get("classes") or []
    classes = [
        {"name": str(entry["class_name"]), "color": str(entry["color"]), "background": bool(entry.get("background"))}
        for entry in sorted(entries, key=lambda entry: int(entry["class_id"]))
    ]
    return CorrectedResult(layer.source().split("|")[0], raster, model, classes) if classes else None
