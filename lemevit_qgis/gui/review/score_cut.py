"""Objects below a score hidden on the map by the renderer, whatever it is.

Nothing is deleted.
"""

from __future__ import annotations

from qgis.core import QgsFeatureRenderer, QgsRuleBasedRenderer, QgsVectorLayer


def cut_renderer(renderer: QgsFeatureRenderer, column: str, cut: float, layer: QgsVectorLayer) -> QgsFeatureRenderer:
    """Return a renderer that looks like another and shows objects from a score up, and those without one.

    Rejected objects are not shown.
    """
    shown = "coalesce(\"review\", '') <> 'rejected'"
    if column and cut > 0:
        shown += f' AND ("{column}" IS NULL OR "{column}" >= {cut:g})'
    rules = QgsRuleBasedRenderer.convertFromRenderer(renderer.clone(), layer)
    if rules is None:
        return renderer.clone()
    top = QgsRuleBasedRenderer.Rule(None)
    gate = QgsRuleBasedRenderer.Rule(None, 0, 0, shown)
    for rule in rules.rootRule().children():
        gate.appendChild(rule.clone())
    top.appendChild(gate)
    return QgsRuleBasedRenderer(top)
