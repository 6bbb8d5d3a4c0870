"""Kinds of things that are taught: areas with a class for every pixel, or objects that are found one by one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ...errors import tr
from ...inputs.strokes import LABELS, OBJECTS

LEAST_OBJECTS = 5


@dataclass(frozen=True)
class Kind:
    """A kind.

    Attributes:
        tail: of the name of its file of strokes.
        suffix: of its live map.
        task: of its models.
        values: that a request has for it.
    """

    tail: str
    suffix: str
    task: str
    values: Mapping[str, Any] = field(default_factory=dict)

    @property
    def is_objects(self) -> bool:
        """Whether objects are found one by one."""
        return self.tail == OBJECTS

    def is_enough(self, counts: Mapping[str, int], classes: Sequence[Mapping[str, Any]]) -> bool:
        """Return whether there are examples enough for a first map."""
        if not self.is_objects:
            return len(counts) > 1
        return any(counts.get(str(entry["name"]), 0) >= LEAST_OBJECTS for entry in classes if not entry["background"])

    def missing_text(self, counts: Mapping[str, int]) -> str:
        """Return what to do where there are too few examples."""
        if self.is_objects:
            return tr("Choose a class, press Brush, and click on at least five objects, or draw across each of them.")
        if len(counts) == 1:
            text = tr("Only '{}' has strokes. Draw a few strokes of another class next to them.")
            return text.format(next(iter(counts)))
        return tr("Choose a class, press Brush, and draw a few strokes on the map.")


AREA_KIND = Kind(LABELS, ".tif", "segment")
OBJECT_KIND = Kind(OBJECTS, ".gpkg", "detect", {"objects": True})
KINDS = (AREA_KIND, OBJECT_KIND)
