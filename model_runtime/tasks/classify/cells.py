"""Scene scores to a grid of cells. Pure.

Coordinates in map units, areas in square metres.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from affine import Affine
from numpy.typing import NDArray

from ...geo.pixel_areas import PixelAreas
from ...postprocess.activation import temper
from ...tiles.plan import Tile


@dataclass(frozen=True)
class SceneCell:
    """One classified cell: ``probability`` of the winning class, geometry in map units, area in m2 or ``None``."""

    tile: Tile
    class_id: int
    probability: float
    geometry: shapely.Polygon
    area_m2: float | None


def scene_cell(
    tile: Tile,
    scores: NDArray[np.float32],
    transform: Affine,
    areas: PixelAreas | None,
    temperature: float = 1.0,
) -> SceneCell:
    """The cell of one tile, clipped to the raster.

    Args:
        tile: pixels of the cell.
        scores: ``(class,)`` after activation.
        transform: of the grid that was predicted.
        areas: true areas of the pixels, or ``None``.
        temperature: of the card; the class is decided before it.
    """
    right, bottom = tile.col_off + tile.width, tile.row_off + tile.height
    corners = [(tile.col_off, tile.row_off), (right, tile.row_off), (right, bottom), (tile.col_off, bottom)]
    area = None
    if areas is not None:
        area = areas.total(tile.row_off, tile.col_off, tile.height, tile.width)
    winner = int(scores.argmax())
    probability = float(temper(scores.copy(), temperature)[winner])
    return SceneCell(tile, winner, probability, shapely.Polygon([transform * at for at in corners]), area)
