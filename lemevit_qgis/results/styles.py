"""Renderers and labels of results from a model's classes, for the main thread.

A class is an entry of the run report: ``class_id``, ``class_name``, ``color`` and, where it is one, ``background``.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsColorRampShader,
    QgsFillSymbol,
    QgsGeometryGeneratorSymbolLayer,
    QgsLineSymbol,
    QgsMapLayer,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsRendererCategory,
    QgsRuleBasedRenderer,
    QgsSimpleLineSymbolLayer,
    QgsSingleBandPseudoColorRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ..errors import tr
from ..number_texts import percent, short
from ..tasks.spec import BOXES, CHANGE, CLASSES, PROBABILITY
from .labels import has_scenes, label_boxes, label_polygons
from .score_styles import RAMPS, interpolated, ramp_renderer
from .texts import amount_text, shown_classes, words

CLASS_OPACITY = 0.7
"""Of class rasters, so that the imagery still shows through."""
LIGHT_FILL_ALPHA = 45
SCENE_FILL_ALPHA = 110
"""Of cells side by side, whose outlines cover each other."""
DEFAULT_SCORE_CUT = 0.3
"""Boxes with a lower score are in the layer, but not shown at first."""
# A box has four corners; its axis goes from the middle of one short side to the middle of the other.
AXIS_EXPRESSION = """
with_variable('ring', exterior_ring(coalesce(geometry_n($geometry, 1), $geometry)),
with_variable('a', point_n(@ring, 1), with_variable('b', point_n(@ring, 2),
with_variable('c', point_n(@ring, 3), with_variable('d', point_n(@ring, 4),
  if(distance(@a, @b) >= distance(@b, @c),
    make_line(centroid(make_line(@d, @a)), centroid(make_line(@b, @c))),
    make_line(centroid(make_line(@a, @b)), centroid(make_line(@c, @d)))
))))))
""".strip()

Classes = Sequence[dict[str, Any]]


def style_layer(
    layer: QgsMapLayer,
    classes: Classes,
    style: str = CLASSES,
    score_cut: float | None = None,
    shown_score: float | None = None,
) -> None:
    """Apply a style of ``tasks.spec`` to a result.

    Args:
        layer: a class raster, probabilities (a band a class), or polygons with ``class_id``.
        classes: of the run report.
        style: ``CLASSES``, ``CHANGE``, ``BOXES``, ``PROBABILITY`` or one of ``RAMPS``; anything else leaves the layer
            as it is.
        score_cut: ``BOXES``: lowest score in the layer; ``None`` is the default.
        shown_score: ``BOXES``: lowest score shown at first, where the layer has lower ones.
    """
    if style not in (CLASSES, CHANGE, BOXES, PROBABILITY, *RAMPS):
        return
    if isinstance(layer, QgsRasterLayer) and style in RAMPS:
        layer.setRenderer(ramp_renderer(layer, style))
    elif isinstance(layer, QgsRasterLayer) and style == PROBABILITY:
        layer.setRenderer(_ramp(layer, classes))
    elif isinstance(layer, QgsRasterLayer):
        layer.setRenderer(_paletted(layer, shown_classes(classes)))
        layer.setOpacity(CLASS_OPACITY)
    elif isinstance(layer, QgsVectorLayer):
        if style == BOXES:
            written = DEFAULT_SCORE_CUT if score_cut is None else score_cut
            cut = written if shown_score is None else shown_score
            layer.setRenderer(_by_score(classes, cut, has_lower=cut > written))
            label_boxes(layer, cut)
        else:
            alpha = SCENE_FILL_ALPHA if has_scenes(layer) else LIGHT_FILL_ALPHA
            categories = [
                QgsRendererCategory(
                    entry["class_id"], _outline_symbol(QColor(entry["color"]), alpha=alpha), _label(entry)
                )
                for entry in shown_classes(_foreground(classes))
            ]
            layer.setRenderer(QgsCategorizedSymbolRenderer("class_id", categories))
            label_polygons(layer)
    layer.triggerRepaint()


def _foreground(classes: Classes) -> list[dict[str, Any]]:
    return [entry for entry in classes if not entry.get("background")]


def _label(entry: dict[str, Any]) -> str:
    """Legend text of a class: its name and the amount found."""
    name, amount = words(str(entry["class_name"])), amount_text(entry)
    return f"{name} ({amount})" if amount else name


def _ramp(layer: QgsRasterLayer, classes: Classes) -> QgsSingleBandPseudoColorRenderer:
    """Ramp of the first foreground class, transparent at 0 and opaque at 1."""
    entry = (_foreground(classes) or list(classes) or [{"class_id": 0, "color": "#D7191C"}])[0]
    band = int(entry["class_id"]) + 1
    items = []
    for share in (0.0, 0.25, 0.5, 0.75, 1.0):
        colour = QColor(entry["color"])
        colour.setAlpha(round(255 * share))
        items.append(QgsColorRampShader.ColorRampItem(share, colour, percent(share)))
    return interpolated(layer, band if band <= layer.bandCount() else 1, 1.0, items)


def _paletted(layer: QgsRasterLayer, classes: Classes) -> QgsPalettedRasterRenderer:
    """Full colours, and none for the background."""
    entries = []
    for entry in classes:
        colour = QColor(entry["color"])
        if entry.get("background"):
            colour.setAlpha(0)
        entries.append(QgsPalettedRasterRenderer.Class(entry["class_id"], colour, _label(entry)))
    return QgsPalettedRasterRenderer(layer.dataProvider(), 1, entries)


def _outline_symbol(colour: QColor, width_mm: float = 0.5, alpha: int = LIGHT_FILL_ALPHA) -> QgsFillSymbol:
    """Strong outline with a light fill."""
    fill = f"{colour.red()},{colour.green()},{colour.blue()},{alpha}"
    return QgsFillSymbol.createSimple(
        {"color": fill, "outline_color": colour.name(), "outline_width": str(width_mm), "joinstyle": "miter"}
    )


def _seamed_symbol(colour: QColor, width_mm: float, alpha: int) -> QgsFillSymbol:
    """Outline with a pale seam on both sides, visible on dark imagery."""
    symbol = _outline_symbol(colour, width_mm, alpha)
    seam = {"line_color": "255,255,255,150", "line_width": str(width_mm + 0.5), "joinstyle": "miter"}
    symbol.insertSymbolLayer(0, QgsSimpleLineSymbolLayer.create(seam))
    return symbol


def _box_symbol(colour: QColor) -> QgsFillSymbol:
    """Box with its long axis."""
    symbol = _seamed_symbol(colour, width_mm=0.4, alpha=LIGHT_FILL_ALPHA)
    axis = QgsGeometryGeneratorSymbolLayer.create({"geometryModifier": AXIS_EXPRESSION, "SymbolType": "Line"})
    axis.setSubSymbol(QgsLineSymbol.createSimple({"color": colour.name(), "width": "0.25", "capstyle": "flat"}))
    symbol.appendSymbolLayer(axis)
    return symbol


def _by_score(classes: Classes, cut: float, has_lower: bool) -> QgsRuleBasedRenderer:
    """Renderer with a rule for scores from ``cut`` up and, where there are lower ones, an unticked one for the rest.

    The cut stands in one place, the filter of the first rule; whatever that rule does not take is "the rest".
    """
    rule = QgsRuleBasedRenderer.Rule
    shown = rule(None, 0, 0, f'"score" >= {cut:g}', tr("Score {} or more").format(short(round(cut, 2))))
    for entry in shown_classes(_foreground(classes)):
        symbol = _box_symbol(QColor(entry["color"]))
        shown.appendChild(rule(symbol, 0, 0, f'"class_id" = {int(entry["class_id"])}', _label(entry)))
    rest = rule(_seamed_symbol(QColor("#707070"), width_mm=0.2, alpha=0), 0, 0, "", tr("Lower scores"))
    rest.setIsElse(True)
    rest.setActive(False)
    root = rule(None)
    root.appendChild(shown)
    if has_lower:
        root.appendChild(rest)
    return QgsRuleBasedRenderer(root)
