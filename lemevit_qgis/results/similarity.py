"""Look of rasters of similarity: nothing where places are unlike, purple where they are alike."""

from __future__ import annotations

from qgis.core import QgsColorRampShader, QgsProject, QgsRasterLayer
from qgis.PyQt.QtGui import QColor

from ..errors import PluginError, tr
from ..number_texts import short
from .layers import INPUT_PROPERTY, MODEL_PROPERTY, RESULT_PROPERTY
from .score_styles import interpolated

SIMILAR = "similar"
"""Value of the property that says which task made a layer."""
STEPS = ((0.0, "#FDE0DD", 0), (0.3, "#FCC5C0", 0), (0.5, "#F768A1", 130), (0.75, "#C51B8A", 200), (1.0, "#7A0177", 235))
"""Similarity, colour and alpha: half as like as an example is the least that is well seen."""


def style_similarity(layer: QgsRasterLayer) -> None:
    """Show the first band from 0 to 1, see-through where it is small."""
    items = []
    for value, name, alpha in STEPS:
        colour = QColor(name)
        colour.setAlpha(alpha)
        items.append(QgsColorRampShader.ColorRampItem(value, colour, short(value)))
    layer.setRenderer(interpolated(layer, 1, 1.0, items))
    layer.setCustomProperty(RESULT_PROPERTY, SIMILAR)
    layer.triggerRepaint()


def add_similarity(path: str, raster: QgsRasterLayer | None, model: str, project: QgsProject) -> QgsRasterLayer:
    """Add a raster of similarity to a project, above the raster that it is of.

    Raises:
        PluginError: it does not load.
    """
    layer = QgsRasterLayer(path, tr("Similarity"))
    if not layer.isValid():
        raise PluginError("layer.invalid", tr("The result {} could not be loaded as a layer.").format(path), "")
    style_similarity(layer)
    layer.setCustomProperty(MODEL_PROPERTY, model)
    layer.setCustomProperty(INPUT_PROPERTY, raster.source().split("|")[0] if raster is not None else "")
    project.addMapLayer(layer, False)
    root = project.layerTreeRoot()
    node = root.findLayer(raster.id()) if raster is not None else None
    parent = node.parent() if node is not None else root
    parent.insertLayer(parent.children().index(node) if node is not None else 0, layer)
    return layer
