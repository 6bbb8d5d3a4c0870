"""A model's own labels: pixels of its result that lie well inside an area of one class, far from corrections."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from affine import Affine
from numpy.typing import NDArray

from ...errors import ExamplesInvalid
from ...geo.grid import Grid, crs_name
from ...raster.opening import open_dataset

INSIDE = 3
"""Pixels around a label that have its class."""
AWAY, AROUND = 12, 64
"""Pixels from a correction in which no label counts, and in which none of the class counts that was wrong there."""
BLOCK = 64
"""Side, pixels, of the squares whose labels are left out together."""
MOST = 600
"""Labels of a class in a tile."""

Ints = NDArray[np.int64]
Mask = NDArray[np.bool_]


class Result:
    """The class raster that is corrected, read by the pixels of another grid.

    Args:
        path: of the class raster.
        grid: of the raster that it was made from.

    Raises:
        ExamplesInvalid: it lies elsewhere.
    """

    def __init__(self, path: str, grid: Grid) -> None:
        self._source = open_dataset(Path(path))
        own = self._source.crs
        if (own is None) != (grid.crs is None) or (own is not None and own != grid.crs):
            raise ExamplesInvalid(
                f"The result {path} is in {crs_name(own)}, the raster in {crs_name(grid.crs)}.",
                "Choose the raster that the result was made from.",
            )
        if self._source.dtypes[0] not in ("uint8", "uint16"):
            raise ExamplesInvalid(f"The result {path} holds no classes.", "Choose a raster of classes.")
        self._to_own: Affine = ~self._source.transform * grid.transform

    def read(self, rows: slice, cols: slice) -> Ints:
        """Class ids of a part of the grid, -1 where there is none."""
        height, width = rows.stop - rows.start, cols.stop - cols.start
        down, across = np.mgrid[rows.start : rows.stop, cols.start : cols.stop] + 0.5
        x, y = self._to_own * (across, down)
        found = np.full((height, width), -1, dtype=np.int64)
        col, row = np.floor(x).astype(np.int64), np.floor(y).astype(np.int64)
        is_in = (row >= 0) & (col >= 0) & (row < self._source.height) & (col < self._source.width)
        if not is_in.any():
            return found
        low, high = (row[is_in].min(), col[is_in].min()), (row[is_in].max() + 1, col[is_in].max() + 1)
        ids = self._source.read(1, window=((int(low[0]), int(high[0])), (int(low[1]), int(high[1]))))
        found[is_in] = ids[row[is_in] - low[0], col[is_in] - low[1]]
        if self._source.nodata is not None:
            found[found == int(self._source.nodata)] = -1
        return found

    def close(self) -> None:
        """Close the file."""
        self._source.close()


def chosen(ids: Ints, corrected: Mask, number: int, seed: int) -> tuple[Ints, Ints, Ints]:
    """Rows, columns and classes of labels in a tile, at most so many of each class, by chance from a fixed seed.

    Args:
        ids: of the tile, -1 without class.
        corrected: pixels of corrections.
        number: of classes.
        seed: of the tile.
    """
    inside = (ids >= 0) & (ids < number)
    for shift in ((INSIDE, 0), (-INSIDE, 0), (0, INSIDE), (0, -INSIDE)):
        inside &= _moved(ids, shift) == ids
    inside &= ~_near(corrected, AWAY)
    for class_id in np.unique(ids[corrected]).tolist():
        inside &= (ids != class_id) | ~_near(corrected & (ids == class_id), AROUND)
    places = np.flatnonzero(inside)
    rng = np.random.default_rng((5, seed))
    kept = []
    for class_id in range(number):
        own = places[ids.flat[places] == class_id]
        kept.append(own if len(own) <= MOST else np.sort(rng.choice(own, MOST, replace=False)))
    every = np.concatenate(kept)
    return every // ids.shape[1], every % ids.shape[1], ids.flat[every].astype(np.int64)


def _near(mask: Mask, reach: int) -> Mask:
    """Pixels with one of the mask in the square of so many pixels around them."""
    found = mask
    for axis in (0, 1):
        sums = np.cumsum(np.insert(found, 0, False, axis=axis), axis=axis)
        length = mask.shape[axis]
        low, high = np.maximum(np.arange(length) - reach, 0), np.minimum(np.arange(length) + reach + 1, length)
        found = np.take(sums, high, axis=axis) > np.take(sums, low, axis=axis)
    return found


def _moved(values: Ints, step: tuple[int, int]) -> Ints:
    """Values a few pixels away, -1 from beyond the edge."""
    found = np.full_like(values, -1)
    (up, left), (height, width) = step, values.shape
    to = slice(max(-up, 0), height - max(up, 0)), slice(max(-left, 0), width - max(left, 0))
    source = slice(max(up, 0), height - max(-up, 0)), slice(max(left, 0), width - max(-left, 0))
    found[to] = values[source]
    return np.asarray(found)
