"""Labels of vector results as rules that can be changed or unticked, for the main thread."""

from __future__ import annotations

from qgis.core import (
    QgsLabelThinningSettings,
    QgsPalLayerSettings,
    QgsRuleBasedLabeling,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ..errors import tr
from ..number_texts import percent_sign, short

MOST_LABELS = 3000
LEAST_BOX_MM = 6
"""Side of the smallest box, on the screen, that has its score in it: smaller ones would be hidden by it."""
SCENE_LINE = 10
"""Characters from which a label of a scene goes on in the next line: cells are as wide as high."""
PARTED = "regexp_replace(replace(\"class_name\", '_', ' '), '(?<=[a-z])(?=[A-Z][a-z])', ' ')"
NAME = f'upper(left({PARTED}, 1)) || if({PARTED} = "class_name", substr({PARTED}, 2), lower(substr({PARTED}, 2)))'
SCORE = 'format_number("score", 2)'
AREA = (
    'CASE WHEN "area_m2" >= 1e6 THEN format_number("area_m2" / 1e6, 2) || \' km²\' '
    'WHEN "area_m2" >= 1e4 THEN format_number("area_m2" / 1e4, 2) || \' ha\' '
    "ELSE format_number(\"area_m2\", 0) || ' m²' END"
)
NAME_AND_AREA = f"{NAME} || coalesce('\\n' || {AREA}, '')"


def label_boxes(layer: QgsVectorLayer, cut: float) -> None:
    """Label the shown boxes with their score once they are large enough, and add an unticked rule for the rest."""
    shown = _rule(SCORE, tr("Score {} or more").format(short(cut)), f'"score" >= {cut:g}', least_mm=LEAST_BOX_MM)
    rest = _rule(SCORE, tr("Lower scores"), least_mm=LEAST_BOX_MM)
    rest.setIsElse(True)
    rest.setActive(False)
    _set(layer, shown, rest)


def label_polygons(layer: QgsVectorLayer) -> None:
    """Label polygons with class and area, or score, where the text fits."""
    if has_scenes(layer):
        _set(layer, _rule(name_and_percent(), tr("Class and score, where it fits"), is_inside=True, wrap=SCENE_LINE))
    else:
        _set(layer, _rule(NAME_AND_AREA, tr("Class and area, where it fits"), is_inside=True))


def has_scenes(layer: QgsVectorLayer) -> bool:
    """Return whether a layer has scenes, which have a probability beside the score of all results."""
    return bool(layer.fields().indexOf("probability") >= 0)


def name_and_percent() -> str:
    """Return the expression of a class and its score in percent."""
    return f"{NAME} || ' ' || format_number(100 * \"score\", 0) || '{percent_sign()}'"


def _rule(
    expression: str, title: str, condition: str = "", is_inside: bool = False, wrap: int = 0, least_mm: float = 0
) -> QgsRuleBasedLabeling.Rule:
    buffer = QgsTextBufferSettings()
    buffer.setEnabled(True)
    buffer.setSize(0.7)
    text = QgsTextFormat()
    text.setSize(7)
    text.setColor(QColor("#1A1A1A"))
    text.setBuffer(buffer)
    settings = QgsPalLayerSettings()
    settings.fieldName, settings.isExpression = expression, True
    settings.placement = QgsPalLayerSettings.Placement.OverPoint
    if is_inside:
        settings.placement = QgsPalLayerSettings.Placement.Horizontal
        settings.fitInPolygonOnly = True
    settings.autoWrapLength = wrap
    thinning = QgsLabelThinningSettings()
    thinning.setLimitNumberLabelsEnabled(True)
    thinning.setMaximumNumberLabels(MOST_LABELS)
    thinning.setMinimumFeatureSize(least_mm)
    settings.setThinningSettings(thinning)
    settings.setFormat(text)
    return QgsRuleBasedLabeling.Rule(settings, 0, 0, condition, title)


def _set(layer: QgsVectorLayer, *rules: QgsRuleBasedLabeling.Rule) -> None:
    root = QgsRuleBasedLabeling.Rule(None)
    for rule in rules:
        root.appendChild(rule)
    layer.setLabeling(QgsRuleBasedLabeling(root))
    layer.setLabelsEnabled(True)
