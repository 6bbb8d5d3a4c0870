"""Features of an existing layer as examples of Teach: their classes, colours and geometries. No widgets.

Of a layer that was reviewed the objects that were judged count: those that are there by their class, those that were
rejected as background.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsVectorLayer,
)

from ..errors import PluginError, tr

MOST_CLASSES = 24
MOST_FEATURES = 2000
"""As many as the worker learns from. Of more, as many of each class are taken."""
FIELDS = ("class", "label", "class_name", "class_id")
"""Names of fields with classes, the likeliest first."""
REVIEW, REJECTED = "review", "rejected"


@dataclass(frozen=True)
class Example:
    """A feature with its class, in the CRS that was asked for."""

    geometry: QgsGeometry
    name: str


@dataclass(frozen=True)
class LabelSource:
    """A layer and its field of classes.

    Attributes:
        layer: of points, lines or polygons.
        field: empty: all features are of one class.
    """

    layer: QgsVectorLayer
    field: str

    def examples(self, crs: QgsCoordinateReferenceSystem, first: str, background: str) -> list[Example]:
        """Return the features with a class and a geometry.

        Args:
            crs: that they are wanted in.
            first: class of features where there is no field.
            background: class of rejected objects.

        Raises:
            PluginError: the field has too many values for classes, or there is no way to the CRS.
        """
        by_class: defaultdict[str, list[QgsFeature]] = defaultdict(list)
        features = list(self.layer.getFeatures())
        is_reviewed = self.layer.fields().indexOf(REVIEW) >= 0 and any(plain_text(one[REVIEW]) for one in features)
        for feature in features:
            name = self._class_of(feature, is_reviewed, first, background)
            if name and feature.hasGeometry():
                by_class[name].append(feature)
            if len(by_class) > MOST_CLASSES:
                what = tr("The field {} has more than {} values.").format(self.field, MOST_CLASSES)
                raise PluginError("labels.classes", what, tr("Choose the field with the classes."))
        across = QgsCoordinateTransform(self.layer.crs(), crs, QgsProject.instance())
        try:
            return [_example(feature, name, across) for name in by_class for feature in _some(by_class, name)]
        except QgsCsException as error:
            what = tr("The layer {} cannot be brought to the CRS of the raster: {}").format(self.layer.name(), error)
            raise PluginError("labels.crs", what, tr("Assign the right CRS to both layers.")) from error

    def _class_of(self, feature: QgsFeature, is_reviewed: bool, first: str, background: str) -> str:
        state = plain_text(feature[REVIEW]) if is_reviewed else "-"
        if state in ("", REJECTED):
            return background if state else ""
        return plain_text(feature[self.field]) if self.field else first

    def colours(self) -> dict[str, str]:
        """Return the colour of each class whose symbol the layer has, ``#RRGGBB``."""
        renderer = self.layer.renderer()
        if not isinstance(renderer, QgsCategorizedSymbolRenderer) or renderer.classAttribute().strip('"') != self.field:
            return {}
        entries = renderer.categories()  # copies, which own their symbols
        return {plain_text(entry.value()): entry.symbol().color().name() for entry in entries if entry.symbol()}


def _some(by_class: dict[str, list[QgsFeature]], name: str) -> list[QgsFeature]:
    """Return features of a class, evenly spread over the layer where there are too many."""
    own, most = by_class[name], max(MOST_FEATURES // len(by_class), 1)
    step = max(1, -(-len(own) // most))
    return own[::step]


def _example(feature: QgsFeature, name: str, across: QgsCoordinateTransform) -> Example:
    geometry = QgsGeometry(feature.geometry())
    geometry.transform(across)
    return Example(geometry, name)


def count_examples(examples: list[Example]) -> Counter[str]:
    """Return how many features each class has."""
    return Counter(example.name for example in examples)


def class_fields(layer: QgsVectorLayer) -> list[str]:
    """Return the fields that may hold classes (text or whole numbers), the likeliest first."""
    fields = [field.name() for field in layer.fields() if field.typeName().lower().startswith(("str", "text", "int"))]
    plain = {name.lower(): name for name in reversed(fields)}
    likely = [plain[name] for name in FIELDS if name in plain]
    return [*likely, *(name for name in fields if name not in likely and name.lower() != "fid")]


def plain_text(value: object) -> str:
    """Return an attribute as text in one line, empty for NULL, which Qt 5 wraps."""
    is_null = value is None or (hasattr(value, "isNull") and value.isNull())
    return "" if is_null else " ".join(str(value).split())
