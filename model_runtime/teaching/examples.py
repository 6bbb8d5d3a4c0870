"""Examples on rasters: labelled pixels that have data, thinned so that classes and strokes count alike, grouped."""

from __future__ import annotations

import dataclasses
import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from ..geo.grid import Window
from .labels.groups import Grouping, grouped
from .labels.label_layer import LabelLayer
from .labels.strokes import Strokes, burned
from .view import RasterView

MOST_PIXELS = 20_000
"""Labelled pixels in all."""
OWN = 1 << 32
"""First number of labels that are no strokes: a model's own."""
APART = 1 << 24
"""Columns between two rasters, so that no stroke of one is close to one of the other."""

Ints = NDArray[np.int64]


@dataclass(frozen=True)
class Examples:
    """Labelled pixels of one or more rasters, ``(n,)`` each.

    Attributes:
        rasters: index of the raster of each pixel.
        rows, cols: in the grid of that raster.
        classes: index into ``names``.
        strokes: number of the feature in its layer.
        names: of the classes.
        left_out: features that are no examples, by the reason.
        grouping: of the strokes.
    """

    rasters: Ints
    rows: Ints
    cols: Ints
    classes: Ints
    strokes: Ints
    names: tuple[str, ...]
    left_out: Counter[str] = field(default_factory=Counter)

    def __len__(self) -> int:
        return len(self.rows)

    @property
    def grouping(self) -> Grouping:
        """Groups of strokes that lie close together."""
        return grouped(self.rows, self.cols + self.rasters * APART, self.classes, self.strokes)

    def digest(self) -> str:
        """A number that two sets of the same pixels, classes and strokes share."""
        found = hashlib.sha256("\n".join(self.names).encode("utf-8"))
        for values in (self.rasters, self.rows, self.cols, self.classes, self.strokes):
            found.update(np.ascontiguousarray(values).tobytes())
        return found.hexdigest()

    def strokes_of(self, class_id: int) -> int:
        """Number of strokes of a class."""
        return len(np.unique(self.strokes[(self.classes == class_id) & (self.strokes < OWN)]))

    def pixels_of(self, class_id: int) -> int:
        """Number of pixels of a class."""
        return int((self.classes == class_id).sum())

    def chosen(self, which: NDArray[np.bool_] | Ints) -> Examples:
        """Some of the pixels."""
        return dataclasses.replace(
            self,
            rasters=self.rasters[which],
            rows=self.rows[which],
            cols=self.cols[which],
            classes=self.classes[which],
            strokes=self.strokes[which],
        )


def examples_on(
    layer: LabelLayer, views: Sequence[RasterView], windows: Sequence[Window | None] | None = None
) -> Examples:
    """The labelled pixels of a layer on rasters, whether they have data or not.

    Args:
        layer: of the features.
        views: rasters.
        windows: of each raster's grid, outside of which examples do not count; ``None``: all count.
    """
    found: list[tuple[int, Strokes]] = []
    outside: list[set[int]] = []
    left_out = Counter(layer.left_out)
    for index, view in enumerate(views):
        strokes = burned(layer, view.grid)
        window = windows[index] if windows else None
        if window is not None:
            is_in = (strokes.rows >= window.row_off) & (strokes.rows < window.row_off + window.height)
            is_in &= (strokes.cols >= window.col_off) & (strokes.cols < window.col_off + window.width)
            strokes = strokes.kept(is_in)
        left_out["too many"] += strokes.left_out["too many"]
        found.append((index, strokes))
        outside.append(set(strokes.strokes.tolist()))
    hit: set[int] = set().union(*outside) if outside else set()
    left_out["outside"] += max(len(layer.geometries) - len(hit) - left_out["too many"], 0)
    parts = [
        np.stack([np.full(len(strokes), index), strokes.rows, strokes.cols, strokes.classes, strokes.strokes])
        for index, strokes in found
    ]
    every = np.concatenate(parts, axis=1) if parts else np.empty((5, 0), dtype=np.int64)
    rasters, rows, cols, classes, strokes_ = (row.astype(np.int64) for row in every)
    return Examples(rasters, rows, cols, classes, strokes_, layer.names, +left_out)


def with_data(examples: Examples, valid: NDArray[np.bool_]) -> Examples:
    """The examples whose pixels have data.

    Strokes that have none at all are counted as left out.
    """
    lost = set(np.unique(examples.strokes).tolist()) - set(np.unique(examples.strokes[valid]).tolist())
    left_out = Counter(examples.left_out)
    if lost:
        left_out["nodata"] += len(lost)
    return dataclasses.replace(examples.chosen(valid), left_out=left_out)


def without_empty(examples: Examples) -> Examples:
    """The examples with the classes that have any."""
    there = np.unique(examples.classes)
    names = tuple(examples.names[index] for index in there.tolist())
    classes = np.searchsorted(there, examples.classes).astype(np.int64)
    return Examples(examples.rasters, examples.rows, examples.cols, classes, examples.strokes, names, examples.left_out)


def thinned(examples: Examples, most: int = MOST_PIXELS) -> Examples:
    """At most so many pixels: as many of each class, and of its strokes as evenly as there are pixels."""
    if len(examples) <= most:
        return examples
    number = len(np.unique(examples.classes))
    kept = []
    for class_id in np.unique(examples.classes):
        own = np.flatnonzero(examples.classes == class_id)
        kept.append(_evenly(own, examples.strokes[own], most // number))
    return examples.chosen(np.sort(np.concatenate(kept)))


def _evenly(own: Ints, strokes: Ints, most: int) -> Ints:
    """At most so many, the first of each stroke before the second of any, by chance within a stroke."""
    if len(own) <= most:
        return own
    order = np.random.default_rng(11).permutation(len(own))
    own, strokes = own[order], strokes[order]
    by_stroke = np.argsort(strokes, kind="stable")
    starts = np.flatnonzero(np.diff(strokes[by_stroke], prepend=-1))
    lengths = np.diff(np.append(starts, len(own)))
    rank = np.arange(len(own)) - np.repeat(starts, lengths)
    return own[by_stroke[np.argsort(rank, kind="stable")[:most]]]
