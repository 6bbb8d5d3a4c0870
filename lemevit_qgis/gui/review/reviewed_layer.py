"""States of the objects of a layer, kept in columns of the layer itself. No widgets.

A state is written when it is set, to the file or, while the layer is being edited, to the edit buffer, so QGIS may be
closed half way.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any

from qgis.core import QgsFeature, QgsFeatureRequest, QgsField, QgsGeometry, QgsVectorDataProvider, QgsVectorLayer
from qgis.PyQt.QtCore import QDateTime, Qt

from ...errors import PluginError, tr

REVIEW, REVIEWED_AT = "review", "reviewed_at"
ACCEPTED, REJECTED, CHANGED, ADDED = "accepted", "rejected", "changed", "added"
TRUE_STATES = (ACCEPTED, CHANGED, ADDED)
"""Objects that are there: they go on as labels."""
SCORES = ("score", "probability")
CLASS_NAME, CLASS_ID = "class_name", "class_id"
KEPT_STEPS = 1000


@dataclass
class Item:
    """An object.

    Attributes:
        fid: of its feature.
        score: ``None`` where it has none.
        class_name: empty where the layer has no classes.
        state: empty where it was not reviewed.
    """

    fid: int
    score: float | None
    class_name: str
    state: str


def score_field(layer: QgsVectorLayer) -> str:
    """Return the column with the score, empty if there is none."""
    names = {field.name().lower(): field.name() for field in layer.fields()}
    return next((names[name] for name in SCORES if name in names), "")


class ReviewedLayer:
    """Objects of a layer with their states, and the steps that can be undone."""

    def __init__(self, layer: QgsVectorLayer) -> None:
        self.layer = layer
        self._score = score_field(layer)
        self._steps: list[list[tuple[int, dict[str, Any]]]] = []
        self._add_columns()
        self.items: dict[int, Item] = {}
        self.class_ids: dict[str, Any] = {}
        self.load()

    def _add_columns(self) -> None:
        """Add the columns of the review.

        Raises:
            PluginError: the layer cannot be changed.
        """
        capabilities = self.layer.dataProvider().capabilities()
        missing = [name for name in (REVIEW, REVIEWED_AT) if self.layer.fields().indexOf(name) < 0]
        can_add = not missing or capabilities & QgsVectorDataProvider.Capability.AddAttributes
        can_change = capabilities & QgsVectorDataProvider.Capability.ChangeAttributeValues
        if not can_change or not can_add:
            what = tr("The layer {} cannot be changed.").format(self.layer.name())
            raise PluginError("review.read_only", what, tr("Save it as a GeoPackage and review that."))
        if not missing:
            return
        fields = [_text_column(name) for name in missing]
        if self.layer.isEditable():
            for field in fields:
                self.layer.addAttribute(field)
        else:
            self.layer.dataProvider().addAttributes(fields)
            self.layer.updateFields()

    def load(self) -> None:
        """Read scores, classes and states again."""
        names = self.layer.fields().names()
        wanted = [name for name in (self._score, CLASS_NAME, CLASS_ID, REVIEW) if name in names]
        request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
        request.setSubsetOfAttributes(wanted, self.layer.fields())
        self.items = {}
        for feature in self.layer.getFeatures(request):
            item = self._item(feature, names)
            self.items[item.fid] = item
            if item.class_name and CLASS_ID in names and feature[CLASS_ID] is not None:
                self.class_ids.setdefault(item.class_name, feature[CLASS_ID])
        for item in self.items.values():
            self.class_ids.setdefault(item.class_name, None)

    def _item(self, feature: QgsFeature, names: list[str]) -> Item:
        score = feature[self._score] if self._score else None
        class_name = feature[CLASS_NAME] if CLASS_NAME in names else ""
        return Item(feature.id(), _number(score), _text(class_name), _text(feature[REVIEW]))

    def classes(self) -> list[str]:
        """Return the names of the classes, in the order of their keys."""
        return sorted(name for name in self.class_ids if name)

    def order(self, cut: float) -> list[int]:
        """Return the objects by doubt: those nearest to a score first, those without one last."""
        return sorted(self.items, key=lambda fid: (_doubt(self.items[fid].score, cut), fid))

    def counts(self) -> Counter[tuple[str, str]]:
        """Return the number of objects by class and state."""
        return Counter((item.class_name, item.state) for item in self.items.values())

    def scores(self) -> list[float]:
        """Return all scores."""
        return [item.score for item in self.items.values() if item.score is not None]

    def judged(self, cut: float) -> tuple[int, int]:
        """Return how many reviewed objects with a score from the cut up are right, and how many there are."""
        seen = [item for item in self.items.values() if item.state in (ACCEPTED, REJECTED, CHANGED)]
        seen = [item for item in seen if item.score is None or item.score >= cut]
        return sum(item.state == ACCEPTED for item in seen), len(seen)

    def geometry(self, fid: int) -> QgsGeometry:
        """Return the geometry of an object."""
        return self.layer.getFeature(fid).geometry()

    def set_state(self, fid: int, state: str, class_name: str | None = None) -> None:
        """Set the state of an object, and its class if one is given.

        Raises:
            PluginError: the layer did not take it.
        """
        values: dict[str, Any] = {REVIEW: state, REVIEWED_AT: _now()}
        if class_name is not None:
            values[CLASS_NAME] = class_name
            if self.class_ids.get(class_name) is not None:
                values[CLASS_ID] = self.class_ids[class_name]
        feature = self.layer.getFeature(fid)
        known = self.layer.fields().names()
        values = {name: value for name, value in values.items() if name in known}
        before = {name: feature[name] for name in values}
        self._write(fid, values)
        self._steps = [*self._steps[-KEPT_STEPS:], [(fid, before)]]

    def undo(self) -> int | None:
        """Take the last step back and return its object, ``None`` if there is no step."""
        if not self._steps:
            return None
        fid = -1
        for fid, values in self._steps.pop():
            if fid in self.items:
                self._write(fid, values)
        return fid

    def _write(self, fid: int, values: dict[str, Any]) -> None:
        indexes = {self.layer.fields().indexOf(name): value for name, value in values.items()}
        if self.layer.isEditable():
            is_written = self.layer.changeAttributeValues(fid, indexes)
        else:
            is_written = self.layer.dataProvider().changeAttributeValues({fid: indexes})
        if not is_written:
            what = tr("The change could not be saved in the layer {}.").format(self.layer.name())
            raise PluginError("review.not_written", what, tr("Check whether its file is open elsewhere."))
        item = self.items[fid]
        item.state = _text(values.get(REVIEW, item.state))
        item.class_name = _text(values.get(CLASS_NAME, item.class_name))

    def take_drawn(self, fids: list[int], class_name: str) -> None:
        """Mark features that were drawn as missing objects of a class."""
        self.load()
        for fid in fids:
            if fid in self.items and not self.items[fid].state:
                self.set_state(fid, ADDED, self.items[fid].class_name or class_name)


def _text_column(name: str) -> QgsField:
    """Make a column for text, whose type is named otherwise in Qt 5 and 6."""
    return QgsVectorLayer(f"NoGeometry?field={name}:string", "", "memory").fields().at(0)


def _doubt(score: float | None, cut: float) -> tuple[bool, float]:
    return (True, 0.0) if score is None else (False, abs(score - cut))


def _now() -> str:
    return QDateTime.currentDateTimeUtc().toString(Qt.DateFormat.ISODate)


def _text(value: Any) -> str:  # noqa: ANN401 - an attribute
    """Return an attribute as text, empty for NULL, which Qt 5 wraps."""
    return "" if value is None or getattr(value, "isNull", lambda: False)() else str(value)


def _number(value: Any) -> float | None:  # noqa: ANN401
    return float(value) if isinstance(value, (int, float)) else None
