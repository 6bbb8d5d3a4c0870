"""Objects to features: polygons through the full affine, true lengths and bearings, DOTA text. See
``tasks.detect.run``.

``angle`` is the bearing of the long side in degrees clockwise from true north, in [0, 180); without CRS it counts from
the raster's own up (its y axis). Lengths are true metres along the box's two middle lines, whatever the CRS.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np
import shapely
from affine import Affine
from numpy.typing import NDArray

from ...cards.card import ModelCard
from ...geo.grid import Grid
from ...geo.ground import realm_of, steps_m
from ...postprocess.box_overlap import Floats
from ...postprocess.detection import Boxes
from ...postprocess.oriented_boxes import corners_of, dota_lines, upright
from ...protocol import JobRequest
from ...writers.text import TextWriter
from ...writers.vector import Fields, LayerWriter


def measured(boxes: Floats, grid: Grid) -> dict[str, Floats]:
    """``angle``, ``length_m``, ``width_m`` and ``area_m2`` of boxes ``(n, 5)``.

    NaN where there is no ground size.

    On pixels that are not square a box may be longest across what was its long side; the angle is that of the longer.
    """
    corners = corners_of(boxes)
    middles = (corners + np.roll(corners, -1, axis=1)) / 2
    has_size = realm_of(grid.crs) in ("earth", "local")
    placed = grid if has_size else replace(grid, crs=None)
    along = steps_m(placed, middles[:, 3], middles[:, 1])
    across = steps_m(placed, middles[:, 0], middles[:, 2])
    sizes = np.hypot(along[0], along[1]), np.hypot(across[0], across[1])
    east, north = np.where(sizes[1] > sizes[0], across, along)
    bearing = np.mod(np.degrees(np.arctan2(east, north)), 180.0)
    nothing = np.full(len(boxes), np.nan)
    return {
        "angle": np.where(bearing >= 180.0, 0.0, bearing),
        "length_m": np.maximum(*sizes) if has_size else nothing,
        "width_m": np.minimum(*sizes) if has_size else nothing,
        "area_m2": np.abs(along[0] * across[1] - along[1] * across[0]) if has_size else nothing,
    }


def polygons_of(boxes: Floats, transform: Affine) -> NDArray[np.object_]:
    """Polygons ``(n,)`` of boxes in map units."""
    return np.asarray(shapely.polygons(_carried(corners_of(boxes), transform)), dtype=object)


def _carried(corners: Floats, transform: Affine) -> Floats:
    cols, rows = corners[..., 0], corners[..., 1]
    a, b, c, d, e, f = tuple(transform)[:6]
    return np.stack([a * cols + b * rows + c, d * cols + e * rows + f], axis=-1)


def fields_of(found: Boxes, grid: Grid, names: list[str]) -> Fields:
    """The columns of the layer."""
    values: dict[str, NDArray[Any]] = {
        "class_id": found.class_ids.astype(np.int32),
        "class_name": np.array([names[index] for index in found.class_ids.tolist()], dtype=object),
        "score": found.scores.astype(np.float64),
    }
    return {**values, **measured(found.boxes, grid)}


class DetectionOutputs:
    """The layer and, where asked for, the DOTA text, fed with finished objects in order.

    Use it in a ``with`` block.

    Args:
        request: names of the outputs, and whether boxes shall be upright.
        card: class names.
        grid: that was predicted.
        raster: the raster's own grid; DOTA text counts its pixels.
        dota: path of the text; ``None``: none is asked for.
        origin: where the result comes from, as metadata of the layer.
    """

    def __init__(
        self,
        request: JobRequest,
        card: ModelCard,
        grid: Grid,
        raster: Grid,
        dota: Path | None,
        origin: dict[str, str] | None = None,
    ) -> None:
        self._is_upright, self._grid = request.upright, grid
        self._names = [entry.class_name for entry in card.classes]
        self._to_raster = ~raster.transform * grid.transform
        self.counts = np.zeros(len(self._names), dtype=np.int64)
        nothing = Boxes(np.zeros((0, 5)), np.zeros(0), np.zeros(0, np.int64))
        self.layer = LayerWriter(Path(request.output), grid.crs, fields_of(nothing, grid, self._names), origin)
        self.text = None if dota is None else TextWriter(dota)

    def __enter__(self) -> DetectionOutputs:
        self.layer.__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.layer.__exit__(kind, error, trace)
        if self.text is not None:
            self.text.abandon()

    def write(self, found: Boxes) -> None:
        """Add objects."""
        if not len(found):
            return
        if self._is_upright:
            found = Boxes(upright(found.boxes), found.scores, found.class_ids)
        self.counts += np.bincount(found.class_ids, minlength=len(self.counts))
        fields = fields_of(found, self._grid, self._names)
        self.layer.write(polygons_of(found.boxes, self._grid.transform), fields)
        if self.text is not None:
            corners = _carried(corners_of(found.boxes), self._to_raster)
            self.text.write(dota_lines(corners, fields["class_name"].tolist()))

    def finish(self) -> list[LayerWriter | TextWriter]:
        """Write what waits, read it back.

        The writers to put in place, the layer last.
        """
        self.layer.finish()
        if self.text is None:
            return [self.layer]
        self.text.finish()
        return [self.text, self.layer]
