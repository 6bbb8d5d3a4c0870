"""One tile of a raster, with the bands, the values and the pixel size of a run of the model that is tried on it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...cancellation import NEVER
from ...geo.grid import Grid
from ...geo.ground import gsd_m
from ...input_values import STORED
from ...raster.bands import map_bands
from ...raster.source import Source, prediction_grid
from ...raster.values.choice import choose_values
from ...raster.values.stretch import stretch_of
from ...raster.vetting import RasterInfo, inspect_raster
from ...store.find import ModelFile
from ...tiles.plan import tile_settings

PLACES = (0.5, 0.25, 0.75)
"""Places along either axis at which a tile with pixels is looked for, the middle first."""
ENOUGH = 0.9
"""Share of valid pixels at which no other place is looked at."""
MOST_READ_PX = 8192
"""Rows or columns of the raster that one tile may cover: a far finer raster is tried in its own pixels."""


@dataclass(frozen=True)
class SampleTile:
    """Pixels of a tile.

    Attributes:
        pixels: ``(band, row, col)`` as a run would give them to the model.
        valid: ``(row, col)``.
        gsd_m: metres on the ground of a pixel; ``None``: unknown.
    """

    pixels: NDArray[Any]
    valid: NDArray[np.bool_]
    gsd_m: float | None


def read_tile(model: ModelFile, raster: Path) -> SampleTile:
    """A tile in the middle of the raster, or at the place of nine that has the most valid pixels.

    Raises:
        RasterError, BandsMismatch: it is no raster for this model.
    """
    card = model.card
    info = inspect_raster(raster, allow_ungeoreferenced=True)
    bands = map_bands(info, card, None)
    values = choose_values(info, bands, card, None)
    side, _ = tile_settings(card, model.graph.fixed_tile, None, None)
    grid = _grid(info, card.gsd_m, side)
    with Source(info, bands, grid) as source:
        pixels, valid = _fullest(source, min(side, grid.height), min(side, grid.width))
        if values.kind != STORED:
            pixels = stretch_of([values], source, NEVER).apply(pixels)
    return SampleTile(pixels, valid, gsd_m(grid))


def _grid(info: RasterInfo, wanted: float | None, side: int) -> Grid:
    own = gsd_m(info.grid)
    is_far = own is not None and wanted is not None and wanted / own * side > MOST_READ_PX
    return prediction_grid(info.grid, own, None if is_far else wanted)


def _fullest(source: Source, height: int, width: int) -> tuple[NDArray[Any], NDArray[np.bool_]]:
    found = None
    for down in PLACES:
        for across in PLACES:
            row, col = round((source.grid.height - height) * down), round((source.grid.width - width) * across)
            tile = source.read(row, col, height, width)
            if found is None or tile[1].mean() > found[1].mean():
                found = tile
            if found[1].mean() >= ENOUGH:
                return found
    return tile if found is None else found
