"""Examples of objects on rasters: their middles and sides in pixels, and places where there is none."""

from __future__ import annotations

import hashlib
from collections import Counter
from dataclasses import dataclass, field

import numpy as np
import shapely
from numpy.typing import NDArray

from ...errors import ExamplesTooFew
from ..examples import APART
from ..labels.groups import Grouping, grouped
from ..labels.label_layer import Geometries, LabelLayer
from ..labels.strokes import on_pixels
from ..messages import left_out_messages
from ..view import RasterView

LEAST = 5
"""Examples of a class."""
MOST = 600
"""Examples in all."""
SAME_PX = 3.0
"""Middles that lie closer are of one object, where no side is known."""
SAME_SIDES = 0.25
"""The same in sides."""

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]


@dataclass(frozen=True)
class ObjectExamples:
    """Objects and counter-examples, ``(n,)`` each.

    Attributes:
        rasters: index of the raster.
        rows, cols: of the middle, in pixels of its grid, with fractions.
        sides: root of the area of the box, pixels; NaN of a point.
        classes: index into ``names``, -1 of a counter-example.
        names: of the classes.
        left_out: features that are no examples, by the reason.
    """

    rasters: Ints
    rows: Floats
    cols: Floats
    sides: Floats
    classes: Ints
    names: tuple[str, ...]
    left_out: Counter[str] = field(default_factory=Counter)

    def __len__(self) -> int:
        return len(self.rows)

    @property
    def is_object(self) -> Bools:
        """True for objects, false for counter-examples."""
        found: Bools = self.classes >= 0
        return found

    def chosen(self, which: Bools | Ints, left_out: Counter[str] | None = None) -> ObjectExamples:
        """Some of them."""
        return ObjectExamples(
            self.rasters[which],
            self.rows[which],
            self.cols[which],
            self.sides[which],
            self.classes[which],
            self.names,
            left_out or self.left_out,
        )

    def digest(self) -> str:
        """A number that two sets of the same examples share."""
        found = hashlib.sha256("\n".join(self.names).encode("utf-8"))
        for values in (self.rasters, self.rows, self.cols, self.sides, self.classes):
            found.update(np.ascontiguousarray(values).tobytes())
        return found.hexdigest()

    def grouping(self) -> Grouping:
        """Groups of objects that lie close together."""
        cols = np.floor(self.cols).astype(np.int64) + self.rasters * APART
        return grouped(np.floor(self.rows).astype(np.int64), cols, self.classes, np.arange(len(self)))

    def side_of(self, class_id: int) -> float:
        """Median side of a class, NaN where only points are known."""
        own = self.sides[(self.classes == class_id) & np.isfinite(self.sides)]
        return float(np.median(own)) if len(own) else float("nan")


def objects_on(layer: LabelLayer, views: list[RasterView], nothing: tuple[str, ...]) -> ObjectExamples:
    """The examples of a layer on rasters.

    Args:
        layer: of the features; a box may be any line or area.
        views: rasters.
        nothing: names of classes whose features are counter-examples.

    Raises:
        ExamplesInvalid: there is no way from the layer's CRS to a raster's.
    """
    names = tuple(name for name in layer.names if name not in nothing)
    numbers = np.array([names.index(name) if name in names else -1 for name in layer.names], dtype=np.int64)
    left_out = Counter(layer.left_out)
    parts = []
    is_free = np.ones(len(layer.geometries), dtype=np.bool_)
    for raster, view in enumerate(views):
        middles, sides = _boxes(on_pixels(layer, view.grid))
        with np.errstate(invalid="ignore"):
            is_in = (middles >= 0).all(axis=1) & (middles[:, 0] < view.grid.width) & (middles[:, 1] < view.grid.height)
        own = np.flatnonzero(is_in & is_free)
        is_free[own] = False
        classes = numbers[layer.classes[own]] if len(own) else own
        parts.append(np.stack([np.full(len(own), raster), middles[own, 1], middles[own, 0], sides[own], classes]))
    left_out["outside"] += int(is_free.sum())
    every = np.concatenate(parts, axis=1) if parts else np.empty((5, 0))
    rasters, classes = every[0].astype(np.int64), every[4].astype(np.int64)
    return _apart(ObjectExamples(rasters, every[1], every[2], every[3], classes, names, +left_out))


def _boxes(shapes: Geometries) -> tuple[Floats, Floats]:
    """Middles ``(n, 2)`` as column and row, and sides of geometries on pixels, NaN where there is none."""
    bounds = shapely.bounds(shapes) if len(shapes) else np.empty((0, 4))
    middles = (bounds[:, :2] + bounds[:, 2:]) / 2
    lengths = bounds[:, 2:] - bounds[:, :2]
    sides = np.sqrt(lengths[:, 0] * lengths[:, 1])
    return middles, np.where(sides >= 1, sides, np.nan)


def _apart(found: ObjectExamples) -> ObjectExamples:
    """One example of each object: the first of those that lie in one place."""
    kept = np.ones(len(found), dtype=np.bool_)
    near = np.where(np.isfinite(found.sides), SAME_SIDES * found.sides, SAME_PX)
    for index in range(1, len(found)):
        before = kept[:index] & (found.rasters[:index] == found.rasters[index])
        far = np.hypot(found.rows[:index] - found.rows[index], found.cols[:index] - found.cols[index])
        kept[index] = not (before & (far < np.maximum(near[index], SAME_PX))).any()
    left_out = Counter(found.left_out)
    left_out["same place"] += int((~kept).sum())
    chosen = np.flatnonzero(kept)
    if len(chosen) > MOST:
        left_out["too many"] += len(chosen) - MOST
        chosen = np.sort(np.random.default_rng(5).choice(chosen, size=MOST, replace=False))
    return found.chosen(chosen, +left_out)


def refuse_too_few_objects(found: ObjectExamples, known: int) -> None:
    """Refuse examples that no object can be learned from.

    Args:
        found: on the rasters, with data.
        known: features in the layer.

    Raises:
        ExamplesTooFew: a class has fewer than ``LEAST`` examples.
    """
    said = " ".join(message["what"] for message in left_out_messages(found.left_out))
    if not known:
        raise ExamplesTooFew("The label layer holds no features.", f"Mark at least {LEAST} objects.")
    counts = np.bincount(found.classes[found.is_object], minlength=max(len(found.names), 1))
    for name, count in zip(found.names or ("objects",), counts.tolist()):
        if count < LEAST:
            raise ExamplesTooFew(
                f"'{name}' has {count} examples of the {LEAST} that are needed. {said}".strip(),
                "Mark the middle of more objects, or draw boxes around them.",
            )
